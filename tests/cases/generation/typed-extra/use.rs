//! Where the schema says what further members hold, they have that type.

use payschema_typed_extra::PriceList;
use payschema_typed_extra::payschema::{Code, Nullable};

#[test]
fn further_members_have_a_type() {
    let json = r#"{"currency":"EUR","discounts":{"general":1.50,"cus_1":{"percent":5}},"4711":100,"4712":null}"#;
    let prices = PriceList::from_json(json).unwrap();
    assert_eq!(prices.extra.get("4711"), Some(&Nullable::Value(100)));
    assert_eq!(prices.extra.get("4712"), Some(&Nullable::Null));
    assert_eq!(prices.discounts.as_ref().unwrap().extra.get("cus_1").unwrap().percent.to_i64(), Some(5));
    assert_eq!(prices.validate(), Ok(()));
    assert_eq!(String::from_utf8(prices.to_json()).unwrap(), json);
}

#[test]
fn their_values_are_checked() {
    let error = PriceList::from_json(r#"{"currency":"EUR","4711":"free"}"#).unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::Type, "/4711"));
    let json = r#"{"currency":"EUR","4711":-1,"discounts":{"cus_1":{}}}"#;
    let violations = PriceList::check_json(json).unwrap_err();
    let found: Vec<_> = violations.iter().map(|violation| (violation.code(), violation.pointer())).collect();
    assert_eq!(found, [(Code::Minimum, "/4711"), (Code::Required, "/discounts/cus_1")]);

    let mut prices = PriceList::new("EUR");
    prices.extra.insert("4711", Nullable::Value(-1));
    assert_eq!(prices.validate().unwrap_err()[0].pointer(), "/4711");
}
