//! `if`, `not`, `dependentRequired` and `dependentSchemas`: the struct is that of the members, the verdict that of the whole.

use payschema_conditions::Payout;
use payschema_conditions::payschema::{Code, Model, Violation};

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
fn conditions_decide() {
    for (json, violations) in [
        (r#"{"kind":"bank","iban":"DE","amount":100}"#, vec![]),
        (r#"{"kind":"cash"}"#, vec![]),
        (r#"{"kind":"bank"}"#, at(Code::Required, "")),
        (r#"{"kind":"cash","iban":"DE"}"#, at(Code::Not, "")),
        (r#"{"kind":"bank","iban":"DE","amount":99}"#, at(Code::Minimum, "/amount")),
        (r#"{"kind":"cash","amount":0}"#, at(Code::Not, "/amount")),
        (r#"{"kind":"cash","wallet":"w"}"#, at(Code::DependentRequired, "")),
        (r#"{"kind":"cash","wallet":"w","amount":1}"#, vec![]),
    ] {
        assert_eq!(found::<Payout>(json), violations, "{json}");
    }
}

#[test]
fn a_value_in_memory_is_checked_as_a_whole() {
    let mut payout = Payout::new("bank");
    assert_eq!(payout.validate().unwrap_err()[0].code(), Code::Required);
    payout.iban = Some("DE".into());
    assert_eq!(payout.validate(), Ok(()));
    payout.amount = Some(1);
    let violations = payout.validate().unwrap_err();
    assert_eq!(violations[0].location(), "conditions/payout.schema.json#/dependentSchemas/iban/properties/amount/minimum");
}
