//! `unevaluatedProperties` and `unevaluatedItems`: what neither the schema nor a branch that holds has looked at.

use payschema_unevaluated::payschema::{Code, Field, Model, Violation};
use payschema_unevaluated::{Gift, Order};

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
fn what_nothing_has_looked_at_is_refused() {
    for (json, violations) in [
        (r#"{"kind":"shop","id":"o1"}"#, vec![]),
        (r#"{"kind":"post","address":"here"}"#, vec![]),
        (r#"{"kind":"shop","address":"here"}"#, at(Code::False, "/address")),
        (r#"{"kind":"post","address":5}"#, at(Code::Type, "/address")),
        (r#"{"kind":"shop","more":{"id":1}}"#, at(Code::False, "/more")),
        (r#"{"kind":"shop","lines":["title","urgent",null]}"#, vec![]),
        (r#"{"kind":"shop","lines":["title","urgent","other"]}"#, at(Code::Type, "/lines/2")),
        // The only item of the kind may be the first one.
        (r#"{"kind":"shop","lines":["urgent","other"]}"#, at(Code::Type, "/lines/1")),
        // `additionalProperties: true` has looked at everything.
        (r#"{"kind":"shop","gift":{"to":"you","more":1}}"#, vec![]),
        (r#"{"kind":"shop","gift":null}"#, vec![]),
    ] {
        assert_eq!(found::<Order>(json), violations, "{json}");
    }
}

#[test]
fn members_that_are_refused_are_kept() {
    let order = Order::from_json(r#"{"kind":"shop","gift":{"to":"you"},"more":1}"#).unwrap();
    let mut gift = Gift::new();
    gift.to = Some("you".into());
    assert_eq!(order.gift, Field::Value(Box::new(gift)));
    assert_eq!(order.extra.get("more").map(|more| more.as_str()), Some("1"));
}
