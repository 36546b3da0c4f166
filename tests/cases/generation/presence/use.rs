//! Absent, null and value are told apart, and stay what they were.

use payschema_presence::payschema::{Code, Field, Nullable, Text};
use payschema_presence::{OptionalParty, Party, Refund};

fn same(json: &str) -> Refund {
    let refund = Refund::from_json(json).unwrap();
    assert_eq!(String::from_utf8(refund.to_json()).unwrap(), json);
    assert_eq!(Refund::check_json(json), Ok(()));
    refund
}

#[test]
fn absent_members_stay_absent() {
    let refund = same(r#"{"amount":1,"reason":null,"receiver":{"name":"Ada"},"sender":null}"#);
    assert_eq!(refund.reason, Nullable::Null);
    assert_eq!(refund.note, None);
    assert_eq!(refund.arrived, Field::Absent);
    assert_eq!(refund.sender, Nullable::Null);
    assert_eq!(refund.agent, None);
    assert_eq!(refund.guarantor, Field::Absent);
}

#[test]
fn null_members_stay_null() {
    let refund =
        same(r#"{"amount":1,"reason":null,"arrived":null,"receiver":{"name":"Ada"},"sender":null,"guarantor":null}"#);
    assert_eq!(refund.arrived, Field::Null);
    assert_eq!(refund.guarantor, Field::Null);
}

#[test]
fn values_stay_values_empty_ones_too() {
    let refund = same(
        r#"{"amount":1,"reason":"","note":"","arrived":false,"receiver":{"name":""},"sender":{},"agent":{"name":"Bob"},"guarantor":{}}"#,
    );
    assert_eq!(refund.reason.value().map(|reason| reason.as_str()), Some(""));
    assert_eq!(refund.arrived, Field::Value(false));
    assert_eq!(refund.agent.unwrap().name, "Bob");
    assert!(refund.guarantor.value().is_some_and(|guarantor| guarantor.name.is_none()));
}

#[test]
fn null_where_the_schema_has_none_is_an_error() {
    for member in ["note", "agent", "receiver", "amount"] {
        let rest = r#""amount":1,"reason":null,"receiver":{"name":"Ada"},"sender":null"#;
        let json = match member {
            "receiver" => r#"{"amount":1,"reason":null,"receiver":null,"sender":null}"#.to_owned(),
            "amount" => r#"{"amount":null,"reason":null,"receiver":{"name":"Ada"},"sender":null}"#.to_owned(),
            _ => format!("{{\"{member}\":null,{rest}}}"),
        };
        let error = Refund::from_json(&json).unwrap_err();
        assert_eq!((error.code(), error.pointer()), (Code::Null, format!("/{member}").as_str()), "{json}");
        assert!(Refund::check_json(&json).is_err());
    }
}

#[test]
fn a_missing_member_is_an_error_of_the_object() {
    let error = Refund::from_json(r#"{"amount":1,"receiver":{"name":"Ada"},"sender":null}"#).unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::Required, ""));
    assert_eq!(error.expected().to_string(), "the member `reason`");
}

#[test]
fn values_are_made_without_naming_the_states() {
    let mut refund = Refund::new(5, Text::from("changed my mind"), Party::new("Ada"), OptionalParty::new());
    refund.guarantor = Field::from(Box::new(OptionalParty::new()));
    refund.arrived = true.into();
    let json = r#"{"amount":5,"reason":"changed my mind","arrived":true,"receiver":{"name":"Ada"},"sender":{},"guarantor":{}}"#;
    assert_eq!(String::from_utf8(refund.to_json()).unwrap(), json);
}
