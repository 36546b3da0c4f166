//! Generated types within types of users.

#![expect(dead_code, reason = "only the schemas of these types are asked for")]

use std::collections::BTreeMap;

use payschema::{DateTime, DecimalText, Field, Json, Map, Members, Nullable, Number, Text};
use payschema_tests::workspace;
use payschema_tests_schemars::{Documents, difference};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

/// What somebody keeps who works with several providers.
#[derive(JsonSchema)]
struct Invoice {
    stuut: payschema_stuut::Payment,
    findock: payschema_findock::Payment,
    papaya: payschema_papaya::Payment,
    talkdesk: payschema_talkdesk::Payment,
    list: Vec<payschema_stuut::LinkedIntegration>,
    option: Option<payschema_findock::Installment>,
    by_partner: BTreeMap<payschema_stuut::PartnerId, payschema_stuut::Integration>,
    partner: payschema_stuut::PartnerId,
    currency: payschema_stuut::Currency,
    earlier: Vec<Invoice>,
}

fn schema<T: JsonSchema>(settings: SchemaSettings) -> Value {
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

#[test]
fn every_reference_leads_somewhere() {
    let drafts = [
        ("2020-12", SchemaSettings::draft2020_12()),
        ("2019-09", SchemaSettings::draft2019_09()),
        ("7", SchemaSettings::draft07()),
        ("OpenAPI 3", SchemaSettings::openapi3()),
        ("OpenAPI 3, serialized", SchemaSettings::openapi3().for_serialize()),
        ("inlined", SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true)),
    ];
    for (draft, settings) in drafts {
        let schema = schema::<Invoice>(settings);
        let definitions = ["/$defs", "/definitions", "/components/schemas"].map(|path| schema.pointer(path));
        let definitions = definitions.into_iter().flatten().filter_map(Value::as_object).map(|all| all.len());
        assert!(definitions.sum::<usize>() > 40 || draft == "inlined", "{draft}");
        let documents = Documents::of(schema);
        assert_eq!(documents.at("#").unwrap().dangling(), [""; 0], "{draft}");
    }
}

#[test]
fn providers_types_of_one_name_stay_apart() {
    let given = Documents::of(schema::<Invoice>(SchemaSettings::draft2020_12()));
    for (member, provider, location) in [
        ("stuut", "stuut", "payment.schema.json"),
        ("findock", "findock", "installment.schema.json#/$defs/Payment"),
        ("papaya", "papaya", "payments_list.schema.json#/$defs/Payment"),
        ("talkdesk", "talkdesk", "payments.schema.json#/$defs/Payment"),
        ("list/items", "stuut", "linked_integration.schema.json"),
        ("option/anyOf/0", "findock", "installment.schema.json"),
        ("by_partner/additionalProperties", "stuut", "integration.schema.json"),
        ("partner", "stuut", "ids.schema.json#/$defs/PartnerId"),
        ("currency", "stuut", "payment.schema.json#/$defs/Currency"),
    ] {
        let written = Documents::in_folder(&workspace::path(format!("schemas/{provider}"))).unwrap();
        let (given, written) = (given.at(&format!("#/properties/{member}")).unwrap(), written.at(location).unwrap());
        assert_eq!(given.schema.as_object().unwrap().keys().collect::<Vec<_>>(), ["$ref"], "{member}");
        assert_eq!(difference(given, written), None, "{member}");
    }
}

#[test]
fn the_same_types_give_the_same_text() {
    let text = || schema::<Invoice>(SchemaSettings::draft2020_12()).to_string();
    assert_eq!(text(), text());
}

#[test]
fn two_objects_can_be_flattened_into_one() {
    #[derive(JsonSchema)]
    struct Both {
        #[schemars(flatten)]
        integration: payschema_stuut::Integration,
        #[schemars(flatten)]
        user: payschema_stuut::User,
    }
    let schema = schema::<Both>(SchemaSettings::draft2020_12());
    let both = json!([{"$ref": "#/$defs/IntegrationDefinition"}, {"$ref": "#/$defs/UserDefinition"}]);
    assert_eq!((&schema["type"], &schema["allOf"]), (&json!("object"), &both));
}

#[test]
fn types_of_the_runtime_have_schemas() {
    #[derive(JsonSchema)]
    struct Record {
        text: Text,
        amount: Number,
        fee: DecimalText,
        at: DateTime,
        anything: Json,
        state: Nullable<payschema_stuut::PaymentStatus>,
        #[schemars(default)]
        note: Field<Text>,
        tags: Map<Text>,
        extra: Members,
    }
    let schema = schema::<Record>(SchemaSettings::draft2020_12());
    let expected = json!({
        "text": {"type": "string"},
        "amount": {"type": "number"},
        "fee": {"type": "string", "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},
        "at": {"type": "string", "format": "date-time"},
        "anything": true,
        "state": {"anyOf": [{"$ref": "#/$defs/PaymentStatus"}, {"type": "null"}]},
        "note": {"type": ["string", "null"]},
        "tags": {"type": "object", "additionalProperties": {"type": "string"}},
        "extra": {"type": "object", "additionalProperties": true},
    });
    let mut properties = schema["properties"].clone();
    // Where serde is in the build, the derive tells the default as well.
    properties["note"].as_object_mut().unwrap().remove("default");
    assert_eq!(properties, expected);
    let required = ["text", "amount", "fee", "at", "anything", "state", "tags", "extra"];
    assert_eq!(schema["required"], json!(required));
}
