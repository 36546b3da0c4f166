//! What the graph says about schemas that are fine, or nearly so.

use payschema_schema::graph::{Additional, Evidence, Graph, Hint, ObjectKind, Role, Schema, SchemaId, Type, Types};
use payschema_schema::{Dialect, Files, Formats, Read, Subject, read, read_as};

const MANIFEST_SCHEMA: &str = include_str!("../../../schemas/provider.schema.json");

const MANIFEST: &str = r##"{
  "$schema": "../provider.schema.json",
  "name": "acme",
  "title": "Acme",
  "description": "Acme takes payments. This crate models one.",
  "crate": {"name": "payschema-acme", "version": "0.1.0"},
  "pages": [
    {"id": "payment", "title": "Payment", "captured": "2026-11-20", "operation": "GET /payments/{id}"},
    {"id": "partner", "title": "Partner", "captured": "2026-11-21"}
  ],
  "objects": [
    {"name": "payment", "schema": "payment.schema.json", "kind": "response"},
    {"name": "line", "schema": "payment.schema.json#/$defs/Line", "kind": "part"}
  ],
  "examples": [{"file": "examples/line.json", "shows": "line", "origin": "authored", "page": "payment"}],
  "deviations": [{"example": "examples/line.json", "pointer": "/amount", "keyword": "minimum", "reason": "A placeholder."}]
}
"##;

const PAYMENT: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Payment",
  "description": "A payment.",
  "x-source": {"page": "payment", "section": "Response"},
  "type": "object",
  "required": ["id"],
  "properties": {
    "id": {"description": "Identifies it.", "$ref": "partner.schema.json#/$defs/a~1b%25", "type": "string", "maxLength": 3.0},
    "lines": {"description": "Its lines.", "type": "array", "items": {"$ref": "#/$defs/Line"}},
    "next": {"description": "The next one.", "$ref": "#"},
    "status": {"description": "How far it is.", "type": ["string", "null"], "x-evidence": "example", "x-hint": {"$ref": "#/$defs/Status"}},
    "any": {"description": "Anything."}
  },
  "patternProperties": {
    "^x:": {"description": "An extension.", "x-rust-name": "extensions", "type": "number", "minimum": -0.50}
  },
  "additionalProperties": {},
  "$defs": {
    "Line": {
      "description": "A line.",
      "x-source": {"page": "partner", "section": "Lines"},
      "type": "object",
      "properties": {"amount": {"description": "An amount.", "type": "integer", "default": 1.0, "examples": [{"a" : 1e2}]}},
      "additionalProperties": false
    },
    "Status": {"description": "A status.", "x-rust-names": {"paid": "Settled"}, "type": "string", "enum": ["paid", "open"]}
  }
}
"##;

const PARTNER: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "description": "A partner.",
  "x-source": {"page": "partner", "section": "Response"},
  "$defs": {
    "a/b%": {"description": "Identifies a partner.", "type": ["null", "string"]}
  }
}
"##;

fn files() -> Files {
    let mut files = Files::default();
    files.insert("provider.schema.json", MANIFEST_SCHEMA);
    files.insert("acme/provider.json", MANIFEST);
    files.insert("acme/payment.schema.json", PAYMENT);
    files.insert("acme/partner.schema.json", PARTNER);
    files.insert("acme/examples/line.json", "{\"amount\": 1}\n");
    files
}

fn graph() -> Graph {
    let Read { graph, sources, findings } = read(&files(), None).expect("all are selected");
    let text = payschema_diagnostics::render::text(&findings, &sources, Default::default());
    assert!(findings.is_empty(), "{text}");
    graph
}

fn at<'a>(graph: &'a Graph, location: &str) -> (SchemaId, &'a Schema) {
    let found = graph.schemas.iter().position(|schema| schema.location() == location);
    let id = SchemaId(found.expect(location));
    (id, &graph[id])
}

#[test]
fn the_manifest_is_read() {
    let graph = graph();
    let [provider] = graph.providers.as_slice() else { panic!() };
    assert_eq!((provider.name.as_str(), provider.crate_version.as_str()), ("acme", "0.1.0"));
    assert_eq!(provider.pages[0].operation.as_deref(), Some("GET /payments/{id}"));
    let line = at(&graph, "acme/payment.schema.json#/$defs/Line").0;
    assert_eq!(provider.objects[1].schema, Some(line));
    assert_eq!(provider.objects[1].kind, ObjectKind::Part);
    assert_eq!(provider.examples[0].schema, Some(line));
    assert!(provider.examples[0].authored && provider.examples[0].text == "{\"amount\": 1}\n");
    assert_eq!(provider.deviations[0].keyword, "minimum");
    let documents: Vec<_> =
        provider.documents.iter().map(|document| (document.stem.as_str(), document.path.as_str())).collect();
    assert_eq!(documents, [("partner", "acme/partner.schema.json"), ("payment", "acme/payment.schema.json")]);
}

#[test]
fn references_are_edges() {
    let graph = graph();
    let (root, payment) = at(&graph, "acme/payment.schema.json#");
    let (id, member) = at(&graph, "acme/payment.schema.json#/properties/id");
    let (target, named) = at(&graph, "acme/partner.schema.json#/$defs/a~1b%25");
    assert_eq!(graph.target(id), target);
    assert_eq!(named.role, Role::Definition { key: "a/b%".to_owned() });
    assert!(named.types.as_ref().unwrap().value.null());
    assert_eq!(member.max_length.as_ref().unwrap().value, 3);
    assert_eq!(graph.target(at(&graph, "acme/payment.schema.json#/properties/next").0), root);
    assert_eq!(graph.target(root), root);
    assert_eq!(payment.definitions.len(), 2);
}

#[test]
fn keywords_are_kept_as_written() {
    let graph = graph();
    let payment = at(&graph, "acme/payment.schema.json#").1;
    let names: Vec<_> = payment.properties.iter().map(|property| (property.name.as_str(), property.required)).collect();
    assert_eq!(names, [("id", true), ("lines", false), ("next", false), ("status", false), ("any", false)]);
    assert!(matches!(payment.additional.as_ref().unwrap().value, Additional::Any));
    let extension = at(&graph, "acme/payment.schema.json#/patternProperties/%5Ex:").1;
    assert_eq!(extension.minimum.as_ref().unwrap().value, "-0.50");
    assert_eq!(extension.rust_name.as_ref().unwrap().value, "extensions");
    let amount = at(&graph, "acme/payment.schema.json#/$defs/Line/properties/amount").1;
    assert_eq!(amount.default.as_ref().unwrap().value, "1.0");
    assert_eq!(amount.examples, ["{\"a\":1e2}"]);
    assert_eq!(amount.types.as_ref().unwrap().value.base(), Some(Type::Integer));
    let (target, enumeration) = at(&graph, "acme/payment.schema.json#/$defs/Status");
    assert_eq!(enumeration.rust_names[0].1.value, "Settled");
    let status = at(&graph, "acme/payment.schema.json#/properties/status").1;
    assert_eq!(status.hint.as_ref().unwrap().value, Hint::Enum(target));
    assert_eq!(status.evidence, Evidence::Example);
}

#[test]
fn the_source_is_inherited() {
    let graph = graph();
    let source = |location| {
        let source = at(&graph, location).1.source.as_ref().unwrap();
        (source.page, source.section.as_str())
    };
    assert_eq!(source("acme/payment.schema.json#/properties/lines/items"), (0, "Response"));
    assert_eq!(source("acme/payment.schema.json#/$defs/Line/properties/amount"), (1, "Lines"));
    assert_eq!(source("acme/payment.schema.json#/$defs/Status"), (0, "Response"));
}

#[test]
fn one_provider_can_be_selected() {
    let mut files = files();
    files.insert("bolt/provider.json", "{}");
    let read = |name| payschema_schema::read(&files, Some(name));
    assert!(read("acme").unwrap().findings.is_empty());
    assert!(!read("bolt").unwrap().findings.is_empty());
    let error = read("acne").unwrap_err();
    assert_eq!(error.to_string(), "there is no provider `acne`, but there is `acme`; the providers are acme, bolt");
}

#[test]
fn a_file_that_cannot_be_read_is_reported_once() {
    let mut files = files();
    files.insert("acme/partner.schema.json", "{");
    let read = read(&files, None).unwrap();
    assert_eq!(read.findings.len(), 1, "{:#?}", read.findings);
    assert_eq!(read.graph.providers[0].documents.len(), 1);
}

#[test]
fn a_deep_schema_is_read() {
    let mut files = files();
    let deep = "{\"type\": \"array\", \"items\": ".repeat(127) + "{}" + &"}".repeat(127);
    files.insert("acme/deep.schema.json", deep);
    let read = read(&files, None).unwrap();
    assert!(read.findings.iter().all(|finding| finding.code.id > "S010"), "{:#?}", read.findings);
    assert_eq!(read.graph.schemas.iter().filter(|schema| schema.file == "acme/deep.schema.json").count(), 128);
}

/// A schema without a word of documentation.
const BARE: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "contentEncoding": "base64", "contentMediaType": "text/plain", "contentSchema": {"type": "string"}, "readOnly": true,
  "minimum": 1, "maximum": 0, "required": ["a"], "format": "regex",
  "type": ["integer", "null", "number", "array"],
  "enum": [1, "a", null, [1.0], {"a" : 2}],
  "const": {},
  "allOf": [{"$ref": "#here"}, true],
  "anyOf": [false, {"$anchor": "here", "maxLength": 2}],
  "oneOf": [{}],
  "not": {},
  "else": {"minLength": 1}, "if": {"minLength": 2}, "then": {"minLength": 3},
  "dependentRequired": {"a": ["b", "c"]},
  "dependentSchemas": {"a/b": {"minProperties": 1, "maxProperties": 2}},
  "propertyNames": {"pattern": "a"},
  "contains": {"type": "string"}, "minContains": 2, "maxContains": 3,
  "prefixItems": [{}, {"items": false}],
  "properties": {"x": {"$ref": "#/dependentSchemas/a~1b"}},
  "patternProperties": {"^a": {}, "^b": {}, "b$": {}, "^x": {}}
}
"##;

fn bare(formats: Formats) -> Read {
    let mut files = files();
    files.insert("acme/bare.schema.json", BARE);
    read_as(&files, None, Subject::Elsewhere { formats, dialect: Dialect::Draft2020 }).expect("all are selected")
}

#[test]
fn schemas_from_elsewhere_need_no_documentation() {
    let read = bare(Formats::Annotated);
    assert!(read.findings.is_empty(), "{:#?}", read.findings);
    let codes = |read: Read| read.findings.iter().map(|finding| finding.code.id).collect::<Vec<_>>();
    assert_eq!(codes(bare(Formats::Asserted)), ["S060"]);
    let mut files = files();
    files.insert("acme/bare.schema.json", BARE);
    let found = codes(payschema_schema::read(&files, None).expect("all are selected"));
    assert!(["S022", "S035", "S038", "S060", "S070", "S071"].iter().all(|code| found.contains(code)), "{found:?}");
    files.insert("acme/bare.schema.json", "false");
    let read = read_as(&files, None, Subject::Elsewhere { formats: Formats::Asserted, dialect: Dialect::Draft2020 })
        .expect("all are selected");
    assert!(read.findings.is_empty() && at(&read.graph, "acme/bare.schema.json#").1.never);
    assert_eq!(codes(payschema_schema::read(&files, None).expect("all are selected")), ["S005"]);
}

#[test]
fn branches_and_conditions_are_edges() {
    let graph = bare(Formats::Annotated).graph;
    let at = |pointer: &str| at(&graph, &format!("acme/bare.schema.json#{pointer}"));
    let (root, bare) = at("");
    assert_eq!(bare.types.as_ref().unwrap().value, Types::NUMBER.or(Types::NULL).or(Types::ARRAY));
    assert_eq!(bare.types.as_ref().unwrap().value.base(), None);
    let values = &bare.enumeration.as_ref().unwrap().value;
    assert_eq!((values.strings.len(), values.null, values.others.join(" ")), (1, true, "1 [1.0] {\"a\":2}".to_owned()));
    let here = at("/anyOf/1").0;
    assert_eq!(graph.target(bare.all_of[0]), here);
    assert!(graph[bare.any_of[0]].never && !graph[bare.all_of[1]].never);
    assert_eq!(graph[here].role, Role::Applied { keyword: "anyOf", owner: root });
    let conditional = bare.conditional.unwrap();
    let lengths = [Some(conditional.condition), conditional.then, conditional.otherwise];
    assert_eq!(lengths.map(|id| graph[id.unwrap()].min_length.as_ref().unwrap().value), [2, 3, 1]);
    assert_eq!(bare.dependent_required, [("a".to_owned(), vec!["b".to_owned(), "c".to_owned()])]);
    let dependent = &bare.dependent_schemas[0];
    assert_eq!((dependent.0.as_str(), graph.target(bare.properties[0].schema)), ("a/b", dependent.1));
    assert_eq!(graph[dependent.1].max_properties.as_ref().unwrap().value, 2);
    assert_eq!((bare.min_contains.as_ref().unwrap().value, bare.max_contains.as_ref().unwrap().value), (2, 3));
    assert!(bare.contains.is_some() && bare.property_names.is_some() && bare.not.is_some());
    assert!(graph[graph[bare.prefix_items[1]].items.unwrap()].never);
    // `b$` shares names with `^a` and `^b`, `^x` matches a listed name.
    assert_eq!(bare.overlapping, [2, 3]);
}
