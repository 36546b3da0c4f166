//! Keywords beside a reference hold in addition: a type there takes null or fractions away.

use payschema_narrowing::payschema::{Code, Field};
use payschema_narrowing::{Bank, Count, Payout, PayoutId};

#[test]
fn the_narrower_type_decides() {
    let json = r#"{"id":"po_2","reversal_of":null,"number":7,"attempts":1.50,"bank":{},"other_bank":null,"previous":["po_1"]}"#;
    let payout = Payout::from_json(json).unwrap();
    assert_eq!(payout.id, "po_2");
    assert_eq!(payout.reversal_of, Field::Null);
    assert_eq!(payout.number.as_ref().and_then(|number| number.to_i64()), Some(7));
    assert_eq!(payout.attempts, Field::Value(Count("1.5".parse().unwrap())));
    assert_eq!(payout.other_bank, Field::Null);
    assert_eq!(payout.previous.as_deref(), Some(&[PayoutId::from("po_1")][..]));
    assert_eq!(payout.validate(), Ok(()));
    assert_eq!(String::from_utf8(payout.to_json()).unwrap(), json);
}

#[test]
fn what_was_taken_away_is_refused() {
    for (json, code, pointer) in [
        (r#"{"id":null,"bank":{}}"#, Code::Null, "/id"),
        (r#"{"id":"p","bank":null}"#, Code::Null, "/bank"),
        (r#"{"id":"p","bank":{},"previous":["o",null]}"#, Code::Null, "/previous/1"),
        (r#"{"id":"p","bank":{},"number":null}"#, Code::Null, "/number"),
        (r#"{"id":"p","bank":{},"number":1.5}"#, Code::Type, "/number"),
    ] {
        let violations = Payout::check_json(json).unwrap_err();
        let found: Vec<_> = violations.iter().map(|violation| (violation.code(), violation.pointer())).collect();
        assert_eq!(found, [(code, pointer)], "{json}");
        assert!(Payout::from_json_checked(json).is_err(), "{json}");
    }
}

#[test]
fn a_fraction_in_memory_is_found_too() {
    let mut payout = Payout::new("po_2".into(), Bank::new());
    payout.number = Some(Count("1.5".parse().unwrap()));
    let violations = payout.validate().unwrap_err();
    assert_eq!((violations[0].code(), violations[0].pointer()), (Code::Type, "/number"));
}
