//! The circle: what schemars gives for a type is the schema that the type was generated from.

#![expect(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use payschema_registry::{ENTRIES, json_schema};
use payschema_tests::{catalogue, workspace};
use payschema_tests_schemars::{Documents, difference};
use schemars::{JsonSchema, schema_for};
use serde_json::Value;

#[test]
fn every_entry_has_its_hand_written_schema() {
    for entry in ENTRIES {
        let info = entry.info();
        let schema = json_schema(info.id).unwrap().to_value();
        let folder = format!("schemas/{}", info.provider);
        let location = listed(info.provider, info.id).unwrap_or_else(|| {
            let location = info.rule.origin.location;
            location.strip_prefix(info.provider).unwrap().trim_start_matches('/').to_owned()
        });
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{}", info.id);
        assert_same(schema, &folder, &location, info.name);
    }
}

/// Where `provider.json` says that an object is described.
fn listed(provider: &str, id: &str) -> Option<String> {
    let manifest = catalogue::manifest(provider);
    let objects = manifest.get("objects").unwrap().items();
    let object = objects.iter().find(|object| format!("{provider}/{}", object.text("name")) == id)?;
    Some(object.text("schema").to_owned())
}

#[test]
fn nothing_else_has_a_schema() {
    for id in ["", "stuut", "stuut/nothing", "payment"] {
        assert!(json_schema(id).is_none(), "{id:?}");
    }
}

#[test]
fn enums_and_newtypes_have_their_hand_written_schemas() {
    let folder = "schemas/stuut";
    same::<payschema_stuut::Currency>(folder, "payment.schema.json#/$defs/Currency");
    same::<payschema_stuut::PaymentMethod>(folder, "payment.schema.json#/$defs/PaymentMethod");
    same::<payschema_stuut::PartnerId>(folder, "ids.schema.json#/$defs/PartnerId");
}

#[test]
fn an_object_is_not_null_where_only_parts_of_others_may_be() {
    let schema = schema_for!(payschema_stuut::Integration).to_value();
    assert_eq!(schema["type"], "object");
    assert_eq!(schema["allOf"][0]["$ref"], "#/$defs/IntegrationDefinition");
    assert_eq!(schema["$defs"]["IntegrationDefinition"]["type"], serde_json::json!(["object", "null"]));
    let schema = schema_for!(payschema_stuut::LinkedIntegration).to_value();
    let inner = &schema["$defs"]["LinkedIntegrationDefinition"]["properties"]["integration"];
    assert_eq!(inner["$ref"], "#/$defs/IntegrationDefinition");
}

#[test]
fn constructs_have_their_hand_written_schemas() {
    let folder = |case: &str| format!("tests/cases/generation/{case}/schemas/{case}");
    same::<payschema_alias_root::Receipt>(&folder("alias-root"), "receipt.schema.json");
    same::<payschema_alias_root::Payer>(&folder("alias-root"), "receipts.schema.json#/$defs/Receipt/$defs/Payer");
    same::<payschema_maps::Balances>(&folder("maps"), "balances.schema.json");
    same::<payschema_maps::AccountState>(
        &folder("maps"),
        "balances.schema.json#/properties/states/additionalProperties",
    );
    same::<payschema_newtypes::Transfer>(&folder("newtypes"), "transfer.schema.json");
    same::<payschema_newtypes::Cents>(&folder("newtypes"), "transfer.schema.json#/$defs/Cents");
    same::<payschema_recursion::Account>(&folder("recursion"), "account.schema.json");
    same::<payschema_recursion::Deputy>(&folder("recursion"), "account.schema.json#/$defs/Deputy");
    same::<payschema_references::Mandate>(&folder("references"), "mandate.schema.json");
    same::<payschema_references::Creditor>(&folder("references"), "party.schema.json#/$defs/Creditor");
}

fn same<T: JsonSchema>(folder: &str, location: &str) {
    assert_same(schema_for!(T).to_value(), folder, location, &T::schema_name());
}

fn assert_same(mut schema: Value, folder: &str, location: &str, name: &str) {
    let written = Documents::in_folder(&workspace::path(folder)).unwrap();
    let written = written.at(location).expect(location);
    // The generator titles a document that has no title.
    if written.schema.get("title").is_none() {
        assert_eq!(schema.as_object_mut().unwrap().remove("title"), Some(name.into()), "{folder}/{location}");
    }
    let given = Documents::of(schema);
    let given = given.at("#").unwrap();
    assert_eq!(given.dangling(), [""; 0], "{folder}/{location}");
    assert_eq!(difference(given, written), None, "{folder}/{location}: given, written");
}
