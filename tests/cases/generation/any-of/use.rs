//! `anyOf` and `oneOf`: with null a nullable value, otherwise an enum where what is what is plain to see, and the exact verdict.

use payschema_any_of::payschema::{Code, Field, Json, Model, Nullable, Text, Violation};
use payschema_any_of::{Charge, ChargeAmount, ChargeMethod, Payer, State};

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
    }
    in_text
}

fn at(code: Code, pointer: &str) -> Vec<(Code, String)> {
    vec![(code, pointer.to_owned())]
}
#[test]
fn a_type_or_null_is_nullable() {
    let json = r#"{"payer":null,"payers":[null,{"name":"Ada"}],"state":null,"constant":null,"limited":null}"#;
    let charge = Charge::from_json(json).unwrap();
    assert_eq!(charge.payer, Field::Null);
    assert_eq!(charge.payers, Some(vec![Nullable::Null, Nullable::Value(Payer::new("Ada"))]));
    assert_eq!(charge.state, Field::Null);
    assert_eq!(found::<Charge>(json), []);
    let charge = Charge::from_json(r#"{"payer":{"name":"Ada"},"state":"done","constant":7,"limited":"ab"}"#).unwrap();
    assert_eq!(charge.payer, Field::Value(Box::new(Payer::new("Ada"))));
    assert_eq!(charge.state, Field::Value(State::Done));
    assert_eq!(charge.constant, Field::Value(7));
    assert_eq!(charge.validate(), Ok(()));
    for (json, violations) in [
        (r#"{"payer":{}}"#, at(Code::Required, "/payer")),
        (r#"{"payer":5}"#, at(Code::Type, "/payer")),
        (r#"{"payers":[{"name":null}]}"#, at(Code::Null, "/payers/0/name")),
        (r#"{"state":"lost"}"#, at(Code::Enum, "/state")),
        (r#"{"constant":8}"#, at(Code::Const, "/constant")),
        (r#"{"limited":"a"}"#, at(Code::Not, "/limited")),
    ] {
        assert_eq!(found::<Charge>(json), violations, "{json}");
    }
}

#[test]
fn other_alternatives_have_a_type() {
    let json = r#"{"method":{"kind":"card","number":"1234"},"when":"2024-03-05","amount":"12"}"#;
    let charge = Charge::from_json(json).unwrap();
    let Some(ChargeMethod::Card(card)) = &charge.method else { panic!("{charge:?}") };
    assert_eq!((&card.kind, card.number.as_deref()), (&Json::from("card"), Some("1234")));
    assert_eq!(charge.amount, Some(ChargeAmount::Text("12".into())));
    let when: &Option<Text> = &charge.when;
    assert_eq!(when.as_deref(), Some("2024-03-05"));
    assert!(!format!("{charge:?}").contains("1234"), "{charge:?}");
    for (json, violations) in [
        (json, vec![]),
        (r#"{"method":{"kind":"bank"},"when":"2024-03-05T00:00:00Z","amount":0}"#, vec![]),
        (r#"{"method":{"kind":"cash"}}"#, at(Code::OneOf, "/method")),
        (r#"{"when":"tomorrow"}"#, at(Code::AnyOf, "/when")),
        (r#"{"amount":-1}"#, at(Code::OneOf, "/amount")),
        (r#"{"amount":"x"}"#, at(Code::OneOf, "/amount")),
    ] {
        assert_eq!(found::<Charge>(json), violations, "{json}");
    }
    let both = [at(Code::Type, "/amount"), at(Code::OneOf, "/amount")].concat();
    assert_eq!(found::<Charge>(r#"{"amount":1.5}"#), both);
}

#[test]
fn a_constant_tells_which_alternative_was_meant() {
    let violations = Charge::check_json(r#"{"method":{"kind":"card","number":"12"}}"#).unwrap_err();
    assert_eq!(
        violations[0].sentence().to_string(),
        "/method must satisfy one of 2 alternatives; for the nearest of them /method/number must have at least 4 characters"
    );
    assert!(violations[0].is_sensitive());
}
