//! A file of definitions becomes a module of types; its root is none.

use payschema_definitions::payschema::Model;
use payschema_definitions::{Currency, Deposit, DepositId, Money};

#[test]
fn definitions_are_used_from_other_files() {
    let json = r#"{"id":"dep_1","money":{"amount":10.00,"currency":"EUR"}}"#;
    let deposit = Deposit::from_json_checked(json).unwrap();
    assert_eq!(deposit.id, DepositId::from("dep_1"));
    assert_eq!(deposit.money.currency, Currency::Eur);
    assert_eq!(String::from_utf8(deposit.to_json()).unwrap(), json);
}

#[test]
fn a_definition_can_be_an_object_by_itself() {
    assert_eq!(Money::INFO.id, "definitions/money");
    assert_eq!(Money::INFO.schema_pointer, "");
    let violations = Money::check_json(r#"{"amount":"10.00","currency":"EUR"}"#).unwrap_err();
    assert_eq!(violations[0].location(), "definitions/common.schema.json#/$defs/Money/properties/amount/type");
}
