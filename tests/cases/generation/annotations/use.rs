//! Annotations inform; none of them changes a value or a verdict.

use payschema_annotations::payschema::{Evidence, Field, Model};
use payschema_annotations::{OrderChannel, OrderOptions, StandingOrder};

#[test]
fn defaults_are_not_filled_in() {
    let json = r#"{"amount":100,"interval":"P1W"}"#;
    let order = StandingOrder::from_json_checked(json).unwrap();
    assert_eq!(order.memo, Field::Absent);
    assert_eq!(order.options, None);
    assert_eq!(order.to_json(), json.as_bytes());
}

#[test]
fn deprecated_members_are_read_and_written() {
    let json =
        r#"{"amount":1,"interval":"P1M","day":3,"options":{"retry":true,"fax":"1"},"channel":"paper","old_id":"o"}"#;
    let order = StandingOrder::from_json_checked(json).unwrap();
    assert_eq!(order.channel, Some(OrderChannel::Paper));
    assert_eq!(String::from_utf8(order.to_json()).unwrap(), json);
}

#[test]
fn descriptions_sources_and_evidence_are_at_hand() {
    let info = StandingOrder::INFO;
    assert!(info.description().starts_with("A payment that is made again and again."));
    assert_eq!(info.source().page.operation, "GET /standing-orders/{id}");
    let memo = info.fields().find(|field| field.name == "memo").unwrap();
    assert_eq!((memo.evidence, memo.rust_type), (Evidence::Example, "Field<Text>"));
    assert_eq!(memo.description, "What the receiver gets to read.");
    let options = OrderOptions::INFO;
    assert_eq!((options.source().page.title, options.source().section), ("Glossary", "Options"));
}

#[test]
fn the_bundled_schema_has_none() {
    for annotation in ["description", "default", "examples", "deprecated", "$comment", "title", "x-"] {
        assert!(!StandingOrder::INFO.schema.contains(annotation), "{annotation}");
    }
}
