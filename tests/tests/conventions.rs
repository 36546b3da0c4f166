//! The hand-written schemas keep the conventions they are read by.

use payschema_tests::catalogue::is_counted;
use payschema_tests::schemas::{Document, Place, chain, documents};
use payschema_tests::tokens::Value;

#[test]
fn documents_say_what_they_are_and_where_they_come_from() {
    for document in &documents() {
        let Document { file, root } = document;
        assert_eq!(root.text("$schema"), "https://json-schema.org/draft/2020-12/schema", "{file}");
        for annotation in ["title", "description"] {
            assert!(!root.text(annotation).is_empty(), "{file} has no {annotation}");
        }
        let source = root.get("x-source").unwrap_or_else(|| panic!("{file} has no x-source"));
        assert!(!source.text("page").is_empty() && !source.text("section").is_empty(), "{file}: {source}");
        for (pointer, schema) in document.subschemas() {
            assert!(
                schema.get("$id").is_none(),
                "{file}#{pointer} has an $id, which offline tools take for an address"
            );
        }
    }
}

#[test]
fn every_member_and_every_part_has_a_description() {
    for document in &documents() {
        for (pointer, schema) in document.subschemas() {
            let mut steps = pointer.rsplit('/');
            let (_, keyword) = (steps.next(), steps.next());
            if matches!(keyword, Some("properties" | "patternProperties" | "$defs")) {
                let description = schema.text("description");
                assert!(!description.trim().is_empty(), "{}#{pointer}: {description:?}", document.file);
                assert!(description.ends_with('.'), "{}#{pointer}: {description:?} is no sentence", document.file);
            }
        }
    }
}

/// Keywords that assert more than a JSON type.
const ASSERTIONS: [&str; 14] = [
    "enum",
    "const",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
];

#[test]
fn members_known_from_an_example_allow_null_and_assert_a_type_only() {
    let documents = documents();
    let mut seen = 0;
    for (document, pointer, object) in objects(&documents) {
        let required: Vec<&str> =
            object.get("required").map(Value::items).unwrap_or_default().iter().filter_map(Value::as_str).collect();
        for (name, member) in object.get("properties").map(Value::members).unwrap_or_default() {
            let place = format!("{}#{pointer}/properties/{name}", document.file);
            match member.text("x-evidence") {
                "" | "documented" => continue,
                "example" => seen += 1,
                other => panic!("{place}: {other} is no evidence"),
            }
            assert!(!required.contains(&name.as_str()), "{place} is required");
            let chain = chain(&documents, document, member);
            for Place { schema, .. } in &chain {
                let types = schema.get("type");
                assert!(
                    types.is_none_or(|types| types.items().contains(&Value::string("null"))),
                    "{place} forbids null"
                );
                let items = schema.get("items").filter(|items| items.get("$ref").is_none());
                for asserting in [Some(*schema), items].into_iter().flatten() {
                    let asserted = ASSERTIONS.iter().find(|keyword| asserting.get(keyword).is_some());
                    assert_eq!(asserted, None, "{place}");
                }
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn what_only_an_example_of_the_five_shows_is_marked_so() {
    let documents = documents();
    // Which objects a page documents is known by reading it, so this says nothing about further providers.
    for (document, pointer, object) in objects(&documents).filter(|(document, ..)| is_counted(&document.file)) {
        let place = format!("{}#{pointer}", document.file);
        let shown = match place.as_str() {
            "stuut/payment.schema.json#" | "stuut/payment_path.schema.json#" => false,
            "findock/installment.schema.json#/$defs/Payment" => true,
            "fiskil/instalment_plans.schema.json#" => false,
            _ => place.starts_with("stuut/") || place.starts_with("fiskil/instalment_plans.schema.json"),
        };
        for (name, member) in object.get("properties").map(Value::members).unwrap_or_default() {
            assert_eq!(member.text("x-evidence") == "example", shown, "{place}/properties/{name}");
        }
    }
}

/// Names of members that hold personal or banking data wherever they stand.
const SENSITIVE: [&str; 17] = [
    "account_mask",
    "account_number",
    "bank_number",
    "branch_number",
    "check_number",
    "city",
    "family_name",
    "given_name",
    "iban",
    "legal_name",
    "line1",
    "line2",
    "postal_code",
    "signature_html",
    "tax_number",
    "body",
    "subject",
];

#[test]
fn personal_and_banking_data_is_marked_sensitive() {
    let documents = documents();
    let mut seen = 0;
    for (document, pointer, object) in objects(&documents) {
        for (name, member) in object.get("properties").map(Value::members).unwrap_or_default() {
            // An object below has its own marks, an identifier or a switch is not the thing itself.
            let chain = chain(&documents, document, member);
            let types: Vec<String> =
                chain.iter().filter_map(|place| place.schema.get("type")).map(Value::to_json).collect();
            let switch = types.iter().any(|types| types.contains("boolean") || types.contains("object"));
            let lower = name.to_lowercase();
            let address = ["email", "phone"].iter().any(|word| lower.ends_with(word));
            if (address || SENSITIVE.contains(&lower.as_str())) && !switch {
                let place = format!("{}#{pointer}/properties/{name}", document.file);
                assert_eq!(member.get("x-sensitive"), Some(&Value::Boolean(true)), "{place}");
                seen += 1;
            }
        }
    }
    assert!(seen > 40, "{seen}");
}

/// Every subschema that names members.
fn objects(documents: &[Document]) -> impl Iterator<Item = (&Document, String, &Value)> {
    documents.iter().flat_map(|document| {
        let subschemas = document.subschemas().into_iter();
        subschemas
            .filter(|(_, schema)| schema.get("properties").is_some())
            .map(move |(pointer, schema)| (document, pointer, schema))
    })
}
