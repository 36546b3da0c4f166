//! `oneOf` and `anyOf` of values of different types: an enum with a variant for each.

use payschema_unions_by_type::payschema::{Code, Field, Map, Model, Number, Text, Violation};
use payschema_unions_by_type::{
    Account, AccountId, Answer, Refund, RefundAmount, RefundRate, RefundReasonsValue, RefundSecret, RefundState,
    RefundStateOpenOrDone, RefundTo, RefundWhen, Tree,
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

#[test]
fn each_type_is_a_variant() {
    let json = concat!(
        r#"{"amount":100,"rate":0.50,"to":"A1","reasons":{"en":"late","de":["zu spät","falsch"]},"#,
        r#""state":50,"when":1700000000,"secret":"s","tree":[1.0,[2,[]]]}"#
    );
    let refund = Refund::from_json_checked(json).unwrap();
    assert_eq!(refund.amount, Some(RefundAmount::Integer(100)));
    assert_eq!(refund.rate, Field::Value(RefundRate::Number("0.5".parse().unwrap())));
    assert!(matches!(&refund.to, Some(RefundTo::AccountId(id)) if id == "A1"));
    let reasons: &Map<RefundReasonsValue> = refund.reasons.as_ref().unwrap();
    assert_eq!(reasons.get("en"), Some(&RefundReasonsValue::Wording(Text::from("late"))));
    assert!(matches!(reasons.get("de"), Some(RefundReasonsValue::Array(reasons)) if reasons.len() == 2));
    assert_eq!(refund.state, Some(RefundState::Percent(50)));
    assert_eq!(refund.when, Some(RefundWhen::Integer(1_700_000_000)));
    assert_eq!(depth(refund.tree.as_ref().unwrap()), 3);
    assert_eq!(String::from_utf8(refund.to_json()).unwrap(), json);
    for (json, expected) in [
        (r#"{"amount":"007"}"#, RefundAmount::Decimal("007".into())),
        (r#"{"amount":1e2}"#, RefundAmount::Integer(100)),
    ] {
        assert_eq!(Refund::from_json(json).unwrap().amount, Some(expected));
    }
    let refund = Refund::from_json(r#"{"rate":true,"to":{"id":"A1"},"state":"open","when":"2024-03-05"}"#).unwrap();
    assert_eq!(refund.rate, Field::Value(RefundRate::Boolean(true)));
    assert_eq!(refund.to, Some(Account::new("A1".into()).into()));
    assert_eq!(refund.state, Some(RefundState::OpenOrDone(RefundStateOpenOrDone::Open)));
    assert!(matches!(refund.when, Some(RefundWhen::Date(date)) if date.parts().is_some()));
}

fn depth(tree: &Tree) -> usize {
    match tree {
        Tree::Array(parts) => 1 + parts.iter().map(depth).max().unwrap_or_default(),
        _ => 0,
    }
}

#[test]
fn null_is_a_state_of_the_field() {
    let refund = Refund::from_json_checked(r#"{"rate":null}"#).unwrap();
    assert_eq!(refund.rate, Field::Null);
    assert_eq!(refund.to_json(), br#"{"rate":null}"#);
}

#[test]
fn a_value_of_no_type_does_not_decode() {
    for (json, code, pointer, found_codes) in [
        (r#"{"amount":true}"#, Code::Type, "/amount", at(Code::OneOf, "/amount")),
        (r#"{"amount":1.5}"#, Code::Type, "/amount", at(Code::OneOf, "/amount")),
        (r#"{"amount":null}"#, Code::Null, "/amount", at(Code::OneOf, "/amount")),
        (r#"{"rate":"1"}"#, Code::Type, "/rate", at(Code::AnyOf, "/rate")),
        (r#"{"to":[{"id":5}]}"#, Code::Type, "/to/0/id", at(Code::OneOf, "/to")),
        (r#"{"to":[null]}"#, Code::Null, "/to/0", at(Code::OneOf, "/to")),
        (r#"{"tree":[1,"2"]}"#, Code::Type, "/tree/1", at(Code::OneOf, "/tree")),
        (r#"{"amount":-}"#, Code::Number, "/amount", at(Code::Number, "/amount")),
        (r#"{"amount":}"#, Code::UnexpectedCharacter, "/amount", at(Code::UnexpectedCharacter, "/amount")),
    ] {
        let error = Refund::from_json(json).expect_err(json);
        assert_eq!((error.code(), error.pointer()), (code, pointer), "{json}: {error}");
        assert_eq!(found::<Refund>(json), found_codes, "{json}");
    }
    // The schema has no bound, the type has.
    let error = Refund::from_json(r#"{"amount":9223372036854775808}"#).unwrap_err();
    assert_eq!(error.code(), Code::IntegerRange);
    assert_eq!(Refund::check_json(r#"{"amount":9223372036854775808}"#), Ok(()));
}

#[test]
fn verdicts_are_those_of_the_schema() {
    for (json, violations) in [
        (r#"{"amount":-1}"#, at(Code::OneOf, "/amount")),
        (r#"{"amount":"x"}"#, at(Code::OneOf, "/amount")),
        (r#"{"to":"A"}"#, at(Code::OneOf, "/to")),
        (r#"{"to":[{"id":"A1"},{"id":"A"}]}"#, at(Code::OneOf, "/to")),
        (r#"{"state":"lost"}"#, at(Code::OneOf, "/state")),
        (r#"{"when":"soon"}"#, at(Code::OneOf, "/when")),
        (r#"{"tree":[[[1.5]]]}"#, vec![]),
    ] {
        assert_eq!(found::<Refund>(json), violations, "{json}");
        assert!(Refund::from_json(json).is_ok(), "{json}");
    }
    let drift = Refund::from_json(r#"{"state":"lost","to":[{"id":"A1","iban":"x"}]}"#).unwrap().drift();
    assert_eq!(drift.unknown_values().collect::<Vec<_>>(), ["/state"]);
    assert_eq!(drift.unknown_members().collect::<Vec<_>>(), ["/to/0/iban"]);
}

#[test]
fn values_are_built_from_their_parts() {
    let mut refund = Refund::new();
    refund.amount = Some(100.into());
    refund.rate = Field::Value(Number::from(2).into());
    refund.to = Some(AccountId::from("A1").into());
    refund.secret = Some(Text::from("hush").into());
    assert_eq!(refund.to_json(), br#"{"amount":100,"rate":2,"to":"A1","secret":"hush"}"#);
    assert_eq!(refund.validate(), Ok(()));
    assert!(!format!("{refund:?}{:?}", RefundSecret::from(5)).contains("hush"));
    assert_eq!(format!("{:?}", RefundSecret::from(5)), "RefundSecret([redacted])");
    assert_eq!(format!("{:?}", RefundAmount::from(5)), "Integer(5)");
}

#[test]
fn a_payload_may_be_of_several_types() {
    let one = Answer::from_json_checked(r#"{"amount":5}"#).unwrap();
    let Answer::Refund(refund) = &one else { panic!("{one:?}") };
    assert_eq!(refund.amount, Some(RefundAmount::Integer(5)));
    let json = r#"[{"amount":5},{}]"#;
    let several = Answer::from_json_checked(json).unwrap();
    assert!(matches!(&several, Answer::Array(refunds) if refunds.len() == 2));
    assert_eq!(found::<Answer>(json), []);
    assert_eq!(found::<Answer>(r#"[{"amount":true}]"#), at(Code::OneOf, ""));
    assert_eq!(Answer::from(vec![Refund::new()]).to_json(), b"[{}]");
    let salvaged = Answer::from_json_salvage(r#"[{"amount":true}]"#).unwrap();
    assert_eq!(salvaged.misfits()[0].pointer(), "/0/amount");
    assert_eq!(salvaged.value().to_json(), br#"[{"amount":true}]"#);
}
