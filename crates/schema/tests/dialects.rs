//! Schemas of earlier dialects: what is read as what it is called today, and what is refused.

use payschema_schema::{Dialect, Files, Formats, Read, Subject, read_as};

/// A schema of its own, read as one that does not name its dialect.
fn read(schema: &str, dialect: Dialect) -> Read {
    let mut files = Files::default();
    files.insert(
        "provider.schema.json",
        r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "description": "Any."}"#,
    );
    files.insert(
        "acme/provider.json",
        r#"{"name": "acme", "title": "Acme", "description": "Acme's.", "crate": {"name": "payschema-acme", "version": "0.0.0"},
            "pages": [], "objects": [{"name": "a", "schema": "a.schema.json", "kind": "response"}], "examples": []}"#,
    );
    files.insert("acme/a.schema.json", schema);
    read_as(&files, None, Subject::Elsewhere { formats: Formats::Asserted, dialect }).expect("all are selected")
}

/// The findings: code, line and column, message.
fn findings(schema: &str, dialect: Dialect) -> Vec<(&'static str, usize, String)> {
    let read = read(schema, dialect);
    let of =
        |finding: &payschema_diagnostics::Diagnostic| (finding.code.id, finding.span.start, finding.message.clone());
    read.findings.iter().map(of).collect()
}

const RESPELT: &str = r##"{
    "definitions": {"id": {"type": "string"}, "named": {"$id": "#name", "type": "integer"}},
    "properties": {
        "id": {"$ref": "#/definitions/id", "description": "What it is called."},
        "definitions": {"$ref": "#name"},
        "pair": {"items": [{"type": "string"}, {"$ref": "#/properties/pair/items/0"}], "additionalItems": {"type": "null"}},
        "list": {"items": {"type": "string"}, "additionalItems": false}
    },
    "dependencies": {"id": ["pair", "list"], "pair": {"required": ["id"]}, "list": true}
}"##;

#[test]
fn what_is_spelt_otherwise_is_read_under_its_own_pointer() {
    for dialect in [Dialect::Draft6, Dialect::Draft7] {
        let read = read(RESPELT, dialect);
        assert!(read.findings.is_empty(), "{:#?}", read.findings);
        let at = |pointer: &str| read.graph.find(&format!("acme/a.schema.json#{pointer}")).expect(pointer);
        let schema = |pointer: &str| &read.graph[at(pointer)];
        assert_eq!(read.graph.target(at("/properties/id")), at("/definitions/id"));
        assert_eq!(read.graph.target(at("/properties/definitions")), at("/definitions/named"));
        let pair = schema("/properties/pair");
        assert_eq!(pair.prefix_items, [at("/properties/pair/items/0"), at("/properties/pair/items/1")]);
        assert_eq!(pair.items, Some(at("/properties/pair/additionalItems")));
        assert_eq!(read.graph.target(pair.prefix_items[1]), pair.prefix_items[0]);
        // Beside one schema for all items `additionalItems` asserts nothing.
        assert_eq!(schema("/properties/list").items, Some(at("/properties/list/items")));
        let root = schema("");
        assert_eq!(root.dependent_required, [("id".to_owned(), vec!["pair".to_owned(), "list".to_owned()])]);
        let schemas = [("pair", "/dependencies/pair"), ("list", "/dependencies/list")];
        assert_eq!(root.dependent_schemas, schemas.map(|(name, place)| (name.to_owned(), at(place))));
    }
}

#[test]
fn a_file_is_of_the_dialect_that_it_names() {
    let old = r#"{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {}}"#;
    for named in [old.to_owned(), old.replace("schema#", "schema"), old.replace("07", "06")] {
        assert_eq!(findings(&named, Dialect::Draft2020), [], "{named}");
    }
    let new = r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {"a": {"minContains": 1}}}"#;
    assert_eq!(findings(new, Dialect::Draft6), []);
    for other in ["draft-04/schema#", "schema#", "draft-07/schema##"] {
        let other = format!(r#"{{"$schema": "http://json-schema.org/{other}"}}"#);
        assert_eq!(findings(&other, Dialect::Draft7).iter().map(|one| one.0).collect::<Vec<_>>(), ["S020"], "{other}");
    }
    assert_eq!(findings("{}", Dialect::Draft2020)[0].0, "S020");
    assert_eq!(findings("{}", Dialect::Draft7), []);
}

#[test]
fn what_means_something_else_is_refused_at_its_place() {
    let message = |keyword: &str| format!("`{keyword}` stands beside `$ref`, where its dialect ignores it");
    let beside = r##"{"definitions": {"a": {}}, "$ref": "#/definitions/a", "minimum": 1, "properties": {}}"##;
    let place = |keyword: &str| beside.find(&format!("\"{keyword}\"")).expect(keyword);
    assert_eq!(findings(beside, Dialect::Draft7), {
        ["minimum", "properties"].map(|keyword| ("S022", place(keyword), message(keyword)))
    });
    for (keyword, value, sixth, seventh) in [
        ("$defs", "{}", true, true),
        ("dependentRequired", "{}", true, true),
        ("prefixItems", "[{}]", true, true),
        ("unevaluatedItems", "{}", true, true),
        ("if", "{}", true, false),
        ("else", "{}", true, false),
        ("contains", "{}", false, false),
        ("const", "1", false, false),
    ] {
        let schema = format!("{{\"{keyword}\": {value}}}");
        let is_refused = |dialect| !findings(&schema, dialect).is_empty();
        assert_eq!((is_refused(Dialect::Draft6), is_refused(Dialect::Draft7)), (sixth, seventh), "{keyword}");
    }
    for (format, sixth, seventh) in [
        ("uuid", true, true),
        ("duration", true, true),
        ("date", true, false),
        ("time", true, false),
        ("email", false, false),
    ] {
        let schema = format!("{{\"format\": \"{format}\"}}");
        let codes = |dialect| findings(&schema, dialect).iter().map(|one| one.0).collect::<Vec<_>>();
        let expected = |refused| if refused { vec!["S060"] } else { Vec::new() };
        assert_eq!((codes(Dialect::Draft6), codes(Dialect::Draft7)), (expected(sixth), expected(seventh)), "{format}");
    }
    assert_eq!(findings(r#"{"$id": "http://example.com/a"}"#, Dialect::Draft7)[0].0, "S022");
    assert_eq!(
        findings(r#"{"dependencies": {"a": [1]}}"#, Dialect::Draft7)[0].2,
        "`dependencies` lists names, not a number"
    );
}

#[test]
fn providers_write_todays_dialect() {
    let mut files = Files::default();
    files.insert("acme/a.schema.json", r#"{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {}}"#);
    let read = payschema_schema::read(&files, None).expect("all are selected");
    let codes: Vec<_> = read.findings.iter().map(|finding| finding.code.id).collect();
    assert!(codes.contains(&"S020") && codes.contains(&"S022"), "{codes:?}");
}
