//! Two files that refer to each other, and what the generator is given for their types.

use std::collections::BTreeSet;

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

use super::*;

const ORDER: &str = r##"{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Order",
    "type": "object",
    "required": ["$ref"],
    "properties": {
        "$ref": {"description": "A member with the name of a keyword.", "type": "string", "default": {"$ref": "#/x"}},
        "parent": {"$ref": "#"},
        "party": {"description": "Who ordered.", "$ref": "./party.schema.json#/$defs/Party", "type": "object"},
        "note": {"$ref": "#/$defs/Note"},
        "short_note": {"description": "A note of one line.", "$ref": "#/$defs/Note", "maxLength": 80},
        "state": {"type": "string", "x-hint": {"$ref": "party.schema.json"}, "enum": ["$ref"]},
        "notes": {"type": "array", "items": {"$ref": "#/$defs/Note"}},
        "open": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Note"}, "patternProperties": {"^x": {"$ref": "#"}}}
    },
    "additionalProperties": false,
    "$defs": {"Note": {"description": "A note.", "type": "string", "minLength": 1}}
}"##;

const PARTY: &str = r##"{
    "title": "Party",
    "$ref": "#/$defs/Party",
    "type": "object",
    "$defs": {"Party": {"title": "Any party", "type": ["object", "null"], "properties": {"order": {"$ref": "order.schema.json"}}}}
}"##;

static FILES: SchemaFiles = SchemaFiles {
    files: &[("order.schema.json", ORDER), ("party.schema.json", PARTY)],
    types: &[
        ("order.schema.json#", |generator| generator.subschema_for::<Order>()),
        ("party.schema.json#", |generator| generator.subschema_for::<Party>()),
        ("party.schema.json#/%24defs/Party", |generator| generator.subschema_for::<PartyDefinition>()),
    ],
};

enum Order {}
enum Party {}
enum PartyDefinition {}

crate::__json_schema! { (Order) Order = "order.schema.json#" of FILES }
crate::__json_schema! { (Party) Party = "party.schema.json#" of FILES }
crate::__json_schema! { (PartyDefinition) PartyDefinition = "party.schema.json#/$defs/Party" of FILES }

fn root<T: JsonSchema>() -> Value {
    document::<T>().to_value()
}

#[test]
fn schemas_are_as_written_but_for_references() {
    let schema = root::<Order>();
    assert_eq!(schema["title"], "Order");
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["required"], json!(["$ref"]));
    let properties = &schema["properties"];
    let member =
        json!({"description": "A member with the name of a keyword.", "type": "string", "default": {"$ref": "#/x"}});
    assert_eq!(properties["$ref"], member);
    assert_eq!(properties["state"]["enum"], json!(["$ref"]));
}

#[test]
fn what_has_a_type_is_registered() {
    let schema = root::<Order>();
    let properties = &schema["properties"];
    assert_eq!(properties["parent"], json!({"$ref": "#"}));
    let party = json!({"description": "Who ordered.", "$ref": "#/$defs/PartyDefinition", "type": "object"});
    assert_eq!(properties["party"], party);
    assert_eq!(properties["open"]["patternProperties"], json!({"^x": {"$ref": "#"}}));
    let definitions: BTreeSet<&str> = schema["$defs"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(definitions, BTreeSet::from(["Party", "PartyDefinition"]));
    assert_eq!(schema["$defs"]["PartyDefinition"]["properties"]["order"], json!({"$ref": "#"}));
}

#[test]
fn hints_lead_to_registered_types() {
    assert_eq!(root::<Order>()["properties"]["state"]["x-hint"], json!({"$ref": "#/$defs/Party"}));
}

#[test]
fn what_has_no_type_is_inlined() {
    let note = json!({"description": "A note.", "type": "string", "minLength": 1});
    let schema = root::<Order>();
    let properties = &schema["properties"];
    assert_eq!(properties["note"], note);
    assert_eq!(properties["notes"]["items"], note);
    assert_eq!(properties["open"]["additionalProperties"], note);
    // Both descriptions and all assertions stay.
    let short = json!({"description": "A note of one line.", "allOf": [note], "maxLength": 80});
    assert_eq!(properties["short_note"], short);
}

#[test]
fn a_root_that_refers_can_be_merged_into_another_schema() {
    let schema = root::<Party>();
    assert_eq!(schema["allOf"], json!([{"$ref": "#/$defs/PartyDefinition"}]));
    assert_eq!((schema.get("$ref"), &schema["title"], &schema["type"]), (None, &json!("Party"), &json!("object")));
}

#[test]
fn subschemas_can_be_inlined_by_the_generator() {
    let settings =
        schemars::generate::SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let schema = settings.into_generator().into_root_schema_for::<Order>().to_value();
    let party = &schema["properties"]["party"];
    assert_eq!((&party["description"], &party["type"]), (&json!("Who ordered."), &json!("object")));
    assert_eq!(party["allOf"][0]["title"], "Any party");
}

#[test]
fn ids_tell_packages_and_versions_apart() {
    assert_eq!(Order::schema_id(), concat!("payschema ", env!("CARGO_PKG_VERSION"), "::Order"));
    let mut generator = SchemaGenerator::default();
    assert_eq!(generator.subschema_for::<Order>(), json!({"$ref": "#/$defs/Order"}));
}
