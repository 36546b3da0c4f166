//! `oneOf` and `anyOf` of objects that a member tells apart: an enum with a variant for each, and one for those to come.

use payschema_unions_by_member::payschema::{Code, DriftKind, Field, Json, Model, Number, Violation};
use payschema_unions_by_member::{
    BankTransfer, BankTransferKind, Card, Declined, Event, EventVersion2, Firm, Payment, PaymentMethod, PaymentOutcome,
    PaymentPayee, PaymentPayeePersonOrSoleTrader, PaymentPayeePersonOrSoleTraderType, Split,
};

/// What is wrong with a payload: codes and pointers, by each way to a verdict the same.
fn found<T: Model + std::fmt::Debug>(json: &str) -> Vec<(Code, String)> {
    let sorted = |violations: &[Violation]| {
        let mut list: Vec<_> = violations.iter().map(|one| (one.code(), one.pointer().to_owned())).collect();
        list.sort();
        list
    };
    let in_text = T::check_json(json).map_or_else(|found| sorted(&found), |()| Vec::new());
    let checked = T::from_json_checked(json).map_or_else(|rejected| sorted(rejected.violations()), |_| Vec::new());
    assert_eq!(in_text, checked, "{json}");
    if let Ok(value) = T::from_json(json) {
        let in_memory = Model::validate(&value).map_or_else(|found| sorted(&found), |()| Vec::new());
        assert_eq!(in_text, in_memory, "{json}");
        assert_eq!(String::from_utf8(value.to_json()).unwrap(), json);
    } else {
        assert!(!in_text.is_empty(), "{json} is valid and not decoded");
    }
    in_text
}

fn at(code: Code, pointer: &str) -> Vec<(Code, String)> {
    vec![(code, pointer.to_owned())]
}

/// A payment by card, as JSON.
const BY_CARD: &str = r#"{"method":{"kind":"card","last_digits":"1234","expires":null}}"#;

fn how(method: &PaymentMethod) -> String {
    match method {
        PaymentMethod::Card(card) => format!("card {}", card.last_digits),
        PaymentMethod::BankTransfer(transfer) => format!("{} of {:?}", transfer.kind, transfer.amount.as_ref().map(Number::as_str)),
        PaymentMethod::Split(split) => split.parts.iter().map(how).collect::<Vec<_>>().join(" and "),
        PaymentMethod::Unknown(json) => format!("unknown: {json}"),
        _ => "one that a later version of the crate knows".to_owned(),
    }
}

fn paid_by(method: &str) -> Payment {
    Payment::from_json(format!(r#"{{"method":{method}}}"#)).unwrap()
}

#[test]
fn each_alternative_is_a_variant() {
    let payment = Payment::from_json(BY_CARD).unwrap();
    assert_eq!(how(&payment.method), "card 1234");
    assert_eq!(found::<Payment>(BY_CARD), []);
    for (method, expected) in [
        (r#"{"kind":"sepa","amount":10.0}"#, r#"sepa of Some("10.0")"#),
        (r#"{"kind":"swift"}"#, "swift of None"),
        (
            r#"{"kind":"split","parts":[{"kind":"card","last_digits":"9876"},{"kind":"cash"}],"rest":{"kind":"sepa"}}"#,
            r#"card 9876 and unknown: {"kind":"cash"}"#,
        ),
    ] {
        assert_eq!(how(&paid_by(method).method), expected);
    }
}

#[test]
fn the_member_may_come_anywhere_and_be_written_otherwise() {
    let method = r#"{ "more": {"kind": "sepa", "list": [1, {"kind": 2}]}, "last_digits": "12\u0033", "kin\u0064": "c\u0061rd" }"#;
    let payment = paid_by(method);
    assert_eq!(how(&payment.method), "card 123");
    let PaymentMethod::Card(card) = &payment.method else { panic!("{payment:?}") };
    assert_eq!(card.extra.names().collect::<Vec<_>>(), ["more"]);
    assert_eq!(
        String::from_utf8(payment.to_json()).unwrap(),
        r#"{"method":{"kind":"card","last_digits":"123","more":{"kind": "sepa", "list": [1, {"kind": 2}]}}}"#
    );
    // Numbers are compared as JSON compares them.
    assert!(matches!(Event::from_json(r#"{"amount":5,"version":1.0}"#), Ok(Event::Version1(event)) if event.amount == 5));
}

#[test]
fn what_the_schema_does_not_know_is_kept_and_a_violation() {
    for method in [r#"{"kind":"cash","amount":[1.50, 2]}"#, r#"{"amount":1.50}"#, r#"{"kind":null}"#, r#"{"kind":["card"]}"#, "{}"] {
        let payment = paid_by(method);
        assert_eq!(payment.method, PaymentMethod::Unknown(method.parse().unwrap()));
        assert!(!payment.method.is_known());
        assert_eq!(found::<Payment>(&format!(r#"{{"method":{method}}}"#)), at(Code::OneOf, "/method"));
        let drift = payment.drift();
        assert_eq!(drift.unknown_values().collect::<Vec<_>>(), ["/method"]);
    }
    assert_eq!(found::<Event>(r#"{"version":3}"#), at(Code::AnyOf, ""));
    // Within an alternative that is known, drift goes on.
    let drift = paid_by(r#"{"kind":"split","parts":[{"kind":"swift","fee":1},{"kind":"cash"}]}"#).drift();
    let drifted: Vec<_> = drift.iter().map(|one| (one.kind(), one.pointer())).collect();
    assert_eq!(
        drifted,
        [(DriftKind::UnknownMember, "/method/parts/0/fee"), (DriftKind::UnknownValue, "/method/parts/1")]
    );
}

#[test]
fn violations_of_an_alternative_are_those_of_the_schema() {
    for (json, violations) in [
        (r#"{"method":{"kind":"card","last_digits":"12"}}"#, at(Code::OneOf, "/method")),
        (r#"{"method":{"kind":"sepa","amount":-1}}"#, at(Code::OneOf, "/method")),
        (r#"{"method":{"kind":"sepa"},"tried":[{"kind":"sepa"},{"kind":"cash"}]}"#, at(Code::OneOf, "/tried/1")),
        (r#"{"method":{"kind":"sepa"},"fallback":{"kind":"cash"}}"#, at(Code::OneOf, "/fallback")),
    ] {
        assert_eq!(found::<Payment>(json), violations, "{json}");
        assert!(Payment::from_json(json).is_ok(), "{json}");
    }
    let rejected = Payment::from_json_checked(r#"{"method":{"kind":"card","last_digits":"12"}}"#).unwrap_err();
    assert_eq!(
        rejected.violations()[0].sentence().to_string(),
        "/method must satisfy one of 3 alternatives; for the nearest of them /method/last_digits must have at least 4 characters"
    );
    assert_eq!(rejected.into_value().map(|payment| how(&payment.method)), Some("card 12".to_owned()));
}

#[test]
fn another_shape_does_not_decode() {
    for (json, code, pointer) in [
        (r#"{"method":"card"}"#, Code::Type, "/method"),
        (r#"{"method":null}"#, Code::Null, "/method"),
        (r#"{"method":{"kind":"card"}}"#, Code::Required, "/method"),
        (r#"{"method":{"kind":"sepa","amount":"1"}}"#, Code::Type, "/method/amount"),
        (r#"{"method":{"kind":"sepa","kind":"sepa"}}"#, Code::DuplicateMember, "/method/kind"),
        (r#"{"method":{"a":1,"a":1,"kind":"sepa"}}"#, Code::DuplicateMember, "/method/a"),
        (r#"{"method":{"kind":"sepa","#, Code::UnexpectedEnd, "/method"),
        (r#"{"method":{"a":01,"kind":"sepa"}}"#, Code::Number, "/method/a"),
    ] {
        let error = Payment::from_json(json).expect_err(json);
        assert_eq!((error.code(), error.pointer()), (code, pointer), "{json}: {error}");
        assert_eq!(Payment::from_json_checked(json).unwrap_err().error(), Some(&error));
        found::<Payment>(json);
    }
}

#[test]
fn null_beside_alternatives_is_a_state_of_the_field() {
    let payment = Payment::from_json(r#"{"method":{"kind":"sepa"},"fallback":null,"outcome":null}"#).unwrap();
    assert_eq!((&payment.fallback, &payment.outcome), (&Field::Null, &Field::Null));
    assert_eq!(payment.validate(), Ok(()));
    let json = r#"{"method":{"kind":"sepa"},"fallback":{"kind":"sepa"},"outcome":{"success":false,"reason":"limit"}}"#;
    let payment = Payment::from_json_checked(json).unwrap();
    assert!(matches!(payment.fallback, Field::Value(PaymentMethod::BankTransfer(_))));
    let outcome: Option<&PaymentOutcome> = payment.outcome.value();
    let Some(PaymentOutcome::Declined(declined)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(declined.reason.as_deref(), Some("limit"));
    let json = r#"{"method":{"kind":"sepa"},"outcome":{"success":true}}"#;
    assert_eq!(found::<Payment>(json), at(Code::OneOf, "/outcome"));
}

#[test]
fn values_are_built_from_their_parts() {
    let mut transfer = BankTransfer::new(BankTransferKind::Sepa);
    transfer.amount = Some(Number::from(5));
    let split = Split::new("split", vec![Card::new("card", "1234").into(), transfer.into()]);
    let mut payment = Payment::new(split.into());
    payment.outcome = Field::Value(Declined::new(Json::from(false)).into());
    payment.tried = Some(vec![PaymentMethod::Unknown(r#"{"kind":"cash"}"#.parse().unwrap())]);
    let json = concat!(
        r#"{"method":{"kind":"split","parts":[{"kind":"card","last_digits":"1234"},{"kind":"sepa","amount":5}]},"#,
        r#""tried":[{"kind":"cash"}],"outcome":{"success":false}}"#
    );
    assert_eq!(String::from_utf8(payment.to_json()).unwrap(), json);
    assert_eq!(Payment::from_json(json).unwrap(), payment);
    assert_eq!(found::<Payment>(json), at(Code::OneOf, "/tried/0"));
    // A part is validated for itself, too.
    assert_eq!(Card::new("card", "12").validate().unwrap_err()[0].code(), Code::MinLength);
    assert_eq!(Event::from(EventVersion2::new(Json::from(2), "1.50")).to_json(), br#"{"version":2,"amount":"1.50"}"#);
}

#[test]
fn a_payload_may_be_one_of_several_objects() {
    let event = Event::from_json_checked(r#"{"version":2,"amount":"1.50"}"#).unwrap();
    assert!(matches!(&event, Event::Version2(event) if event.amount.as_str() == "1.50"));
    assert_eq!(Event::INFO.id, "unions-by-member/event");
    assert_eq!(found::<Event>(r#"{"version":1,"amount":"1.50"}"#), at(Code::AnyOf, ""));
    assert_eq!(found::<Event>("[]"), [at(Code::Type, ""), at(Code::AnyOf, "")].concat());
}

#[test]
fn what_does_not_fit_is_set_aside_within_its_alternative() {
    let json = r#"{"method":{"kind":"sepa","amount":"1"},"outcome":{"success":true}}"#;
    let salvaged = Payment::from_json_salvage(json).unwrap();
    let misfits: Vec<_> = salvaged.misfits().iter().map(|misfit| misfit.pointer().to_owned()).collect();
    assert_eq!(misfits, ["/method/amount", "/outcome"]);
    assert_eq!(salvaged.value().outcome, Field::Absent);
    assert_eq!(String::from_utf8(salvaged.value().to_json()).unwrap(), json);
}

#[test]
fn sensitive_members_are_masked_where_they_stand() {
    let name = "Ada";
    let person = PaymentPayeePersonOrSoleTrader::new(PaymentPayeePersonOrSoleTraderType::Person, name);
    let payee = PaymentPayee::from(person);
    assert_eq!(
        format!("{payee:?}"),
        r#"PersonOrSoleTrader(PaymentPayeePersonOrSoleTrader { type_: Person, name: [redacted], extra: {} })"#
    );
    let mut payment = Payment::from_json(BY_CARD).unwrap();
    payment.payee = Some(payee);
    assert!(!format!("{payment:?}").contains(name), "{payment:?}");
    let firm = Firm::from_json(r#"{"type":"company","number":"7"}"#).unwrap();
    assert!(format!("{:?}", PaymentPayee::from(firm)).contains("number: Some(\"7\")"));
    let unknown = PaymentPayee::Unknown(r#"{"type":"ghost","name":"Ada"}"#.parse().unwrap());
    assert_eq!(format!("{unknown:?}"), "Unknown(Json(object))");
}

#[test]
fn nesting_is_bounded() {
    let mut json = r#"{"kind":"sepa"}"#.to_owned();
    for _ in 0..50 {
        json = format!(r#"{{"parts":[{json}],"kind":"split"}}"#);
    }
    let payment = paid_by(&json);
    assert_eq!((how(&payment.method), payment.validate()), ("sepa of None".to_owned(), Ok(())));
    for _ in 0..50 {
        json = format!(r#"{{"parts":[{json}],"kind":"split"}}"#);
    }
    let error = Payment::from_json(format!(r#"{{"method":{json}}}"#)).unwrap_err();
    assert_eq!(error.code(), Code::Depth);
}
