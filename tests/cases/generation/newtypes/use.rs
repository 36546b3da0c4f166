//! Named scalars are types of their own; making one cannot fail, `validate` checks.

use std::collections::BTreeMap;

use payschema_newtypes::payschema::{Nullable, Number};
use payschema_newtypes::{AccountId, Cents, Consent, Fee, OptionalAccountId, Rate, Transfer, TransferId};

const TRANSFER: &str = concat!(
    r#"{"id":"tr_1","from":"acc_1","to":null,"amount":5,"rate":1.10,"is_urgent":false,"fee":"0.50","#,
    r#""made_at":"2026-11-20T08:00:00Z","parents":["tr_0"],"shares":{"acc_1":4,"acc_2":1}}"#
);

#[test]
fn named_scalars_are_read_and_written_as_what_they_hold() {
    let transfer = Transfer::from_json(TRANSFER).unwrap();
    assert_eq!(transfer.id, "tr_1");
    assert_eq!(*transfer.amount, 5);
    assert_eq!(transfer.to, Nullable::Null);
    assert_eq!(transfer.rate.as_deref(), Some(&"1.1".parse::<Number>().unwrap()));
    assert!(!*transfer.is_urgent);
    assert_eq!(transfer.fee.as_ref().unwrap().as_number(), Some("0.5".parse().unwrap()));
    assert!(transfer.made_at.as_ref().unwrap().is_valid());
    assert_eq!(transfer.shares.as_ref().unwrap().get("acc_2"), Some(&Cents(1)));
    assert_eq!(transfer.validate(), Ok(()));
    assert_eq!(String::from_utf8(transfer.to_json()).unwrap(), TRANSFER);
}

#[test]
fn they_are_made_from_plain_values() {
    let to = OptionalAccountId::from("acc_2");
    let mut transfer = Transfer::new("tr_2".into(), AccountId::from("acc_1"), to, Cents(7), Consent(true));
    transfer.rate = Some(Rate::from(Number::from(2)));
    transfer.fee = Some(Fee::from("0.10"));
    let json = r#"{"id":"tr_2","from":"acc_1","to":"acc_2","amount":7,"rate":2,"is_urgent":true,"fee":"0.10"}"#;
    assert_eq!(String::from_utf8(transfer.to_json()).unwrap(), json);
}

#[test]
fn constraints_of_the_definition_and_of_its_use_both_hold() {
    let transfer = Transfer::new("tr_too_long_for_this".into(), "account".into(), Nullable::Null, Cents(0), Consent(true));
    let violations = transfer.validate().unwrap_err();
    let found: Vec<_> = violations.iter().map(|violation| (violation.pointer(), violation.location())).collect();
    let expected = [
        ("/id", "newtypes/transfer.schema.json#/properties/id/maxLength"),
        ("/from", "newtypes/transfer.schema.json#/$defs/AccountId/pattern"),
        ("/amount", "newtypes/transfer.schema.json#/properties/amount/minimum"),
    ];
    assert_eq!(found, expected.map(|(pointer, location)| (pointer, location.to_owned())));
    let short = TRANSFER.replace("tr_1", "t").replace("tr_0", "");
    let violations = Transfer::check_json(&short).unwrap_err();
    let pointers: Vec<_> = violations.iter().map(|violation| violation.pointer()).collect();
    assert_eq!(pointers, ["/id", "/parents/0"]);
}

#[test]
fn ids_are_keys() {
    let names: BTreeMap<TransferId, &str> = [(TransferId::from("tr_1"), "first")].into();
    assert_eq!(names.get("tr_1"), Some(&"first"));
}
