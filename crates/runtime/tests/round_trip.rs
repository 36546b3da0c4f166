//! Decoding and encoding keep everything.

mod twin;

use payschema::{Entry, Field, Json, Model, Nullable, Number, Text, Unknown};
use twin::{PartnerId, Payment, PaymentStatus, VALID};

#[test]
fn a_valid_document_comes_back_with_every_lexeme() {
    let payment = Payment::from_json_checked(VALID).unwrap();
    let written = String::from_utf8(payment.to_json()).unwrap();
    let expected = concat!(
        r#"{"amount":100,"status":"completed","description":"réé\n","partner_id":"AB","rate":10.0,"fee":"60.00","#,
        r#""created":"2023-11-07T05:31:56.000Z","billing":{"email":"a@example.com","city":null,"#,
        r#""parent":{"email":"b@example.com"},"x-a":"b"},"tags":["a","b"],"score":null,"#,
        r#""custom":{"a": [1e400, -0, 0.1000, 12345678901234567890123]},"live":true,"limits":{"day":5,"week":10},"#,
        r#""gone":null,"new":{"deep": [1, {"k": "v\/"}]},"née":1.50}"#
    );
    assert_eq!(written, expected);
    assert_eq!(Payment::from_json(&written).unwrap(), payment);
    assert_eq!(payment.validate(), Ok(()));
    assert_eq!(Payment::check_json(VALID), Ok(()));
}

#[test]
fn unknown_values_are_kept_and_reported() {
    let json = r#"{"amount":1,"status":"refunded","score":5}"#;
    let payment = Payment::from_json(json).unwrap();
    assert_eq!(payment.status, "refunded");
    assert!(!payment.status.is_known());
    assert_eq!(payment.to_json(), json.as_bytes());
    let violations = payment.validate().unwrap_err();
    assert_eq!((violations.len(), violations[0].keyword(), violations[0].pointer()), (1, "enum", "/status"));
    assert_eq!(violations[0].location(), "acme/payment.schema.json#/$defs/Status/enum");
}

#[test]
fn three_states_are_three_states() {
    let read = |description: &str| {
        let json = format!(r#"{{"amount":1,"status":"failed"{description},"score":null}}"#);
        let payment = Payment::from_json(&json).unwrap();
        assert_eq!(payment.to_json(), json.as_bytes());
        payment.description
    };
    assert_eq!(read(""), Field::Absent);
    assert_eq!(read(r#","description":null"#), Field::Null);
    assert_eq!(read(r#","description":"""#), Field::Value(Text::new()));
}

#[test]
fn enums_and_newtypes_convert() {
    assert_eq!(PaymentStatus::from("failed"), PaymentStatus::Failed);
    assert_eq!("completed".parse(), Ok(PaymentStatus::Completed));
    let error = "complete".parse::<PaymentStatus>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`complete` is none of the 3 documented values of PaymentStatus; did you mean `completed`?"
    );
    assert_eq!(Unknown::<PaymentStatus>::new("failed"), Err(PaymentStatus::Failed));
    assert_eq!(PaymentStatus::VARIANTS.len(), 3);
    assert_eq!(PaymentStatus::PendingMatch.to_string(), "pending_match");

    let id = PartnerId::from("AB");
    assert_eq!((id == "AB", "AB" == id, id.starts_with('A')), (true, true, true));
    assert_eq!(String::from(id), "AB");
    assert_eq!(Nullable::Value(1).map(Number::from), Nullable::Value(Number::from(1)));
}

#[test]
fn sensitive_members_are_redacted_and_values_of_unknown_ones_not_shown() {
    let shown = format!("{:?}", Payment::from_json(VALID).unwrap());
    assert!(shown.contains("email: [redacted]") && !shown.contains("example.com"), "{shown}");
    assert!(shown.contains(r#"extra: {"new", "née"}"#) && shown.contains("Json(object)"), "{shown}");
}

#[test]
fn the_catalogue_knows_the_fields() {
    let entry = const { Entry::of::<Payment>() };
    let fields: Vec<_> = entry.info().fields().collect();
    assert_eq!(fields.len(), 14);
    assert_eq!((fields[0].name, fields[0].required, fields[0].rust_type), ("amount", true, "i64"));
    assert_eq!(entry.check_json(VALID), Ok(()));
    assert_eq!(entry.validate(VALID).unwrap(), Ok(()));
    assert_eq!(entry.round_trip(VALID).unwrap(), Payment::from_json(VALID).unwrap().to_json());
    assert!(entry.from_json_checked("{}").is_err());
    assert!(!entry.debug(VALID).unwrap().contains("example.com"));
}

#[test]
fn values_in_memory_are_checked_as_texts_are() {
    let mut payment = Payment::from_json(VALID).unwrap();
    payment.amount = -1;
    payment.description = Field::from("toolong").map(Text::from);
    payment.tags = Some(vec!["a".into(), "b".into(), "a".into(), "c".into()]);
    payment.extra.insert("amount", Json::from(1));
    payment.billing.as_mut().unwrap().extra.insert("street/1", Json::null());
    payment.billing.as_mut().unwrap().parent.as_mut().unwrap().email = "nobody".into();
    let violations = payment.validate().unwrap_err();
    let found: Vec<_> = violations.iter().map(|one| (one.code().as_str(), one.pointer())).collect();
    assert_eq!(
        found,
        [
            ("P110", "/amount"),
            ("P107", "/description"),
            ("P109", "/billing/parent/email"),
            ("P118", "/billing"),
            ("P116", "/tags"),
            ("P117", "/tags"),
            ("P020", "/amount"),
        ]
    );
    // The same as what is found in the text, but for the member that would be written twice.
    payment.extra.remove("amount");
    let in_text = Payment::check_json(payment.to_json()).unwrap_err();
    let in_memory = payment.validate().unwrap_err();
    let key = |one: &payschema::Violation| (one.pointer().to_owned(), one.code(), one.location());
    let sorted = |violations: &[payschema::Violation]| {
        let mut keys: Vec<_> = violations.iter().map(key).collect();
        keys.sort();
        keys
    };
    assert_eq!(sorted(&in_text), sorted(&in_memory));
}
