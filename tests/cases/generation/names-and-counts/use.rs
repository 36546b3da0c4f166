//! Counts and names of members, patterns that overlap, and a member that may not be there.

use payschema_names_and_counts::payschema::{Code, Map, Model, Violation};
use payschema_names_and_counts::{Limit, Limits};

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
fn members_are_counted_and_named() {
    let limits = Limits::from_json(r#"{"shared":{"a":{"max":1}}}"#).unwrap();
    let shared: &Option<Map<Limit>> = &limits.shared;
    assert_eq!(shared.as_ref().and_then(|shared| shared.get("a")).map(|limit| limit.max), Some(1));
    for (json, violations) in [
        (r#"{"by_currency":{"USD":1,"EUR":2},"shared":{"a":{"max":1}}}"#, vec![]),
        ("{}", at(Code::MinProperties, "")),
        (r#"{"by_currency":{"USD":1,"EUR":2,"GBP":3}}"#, at(Code::MaxProperties, "/by_currency")),
        (r#"{"by_currency":{"usd":1}}"#, at(Code::PropertyNames, "/by_currency")),
        (r#"{"shared":{}}"#, at(Code::MinProperties, "/shared")),
        (r#"{"shared":{"a":{}}}"#, at(Code::Required, "/shared/a")),
        (r#"{"never":null}"#, at(Code::False, "/never")),
    ] {
        assert_eq!(found::<Limits>(json), violations, "{json}");
    }
}

#[test]
fn all_patterns_that_match_a_name_hold() {
    let limits = Limits::from_json(r#"{"tagged":{"ab":5,"axb":5,"xb":null}}"#).unwrap();
    let tagged = limits.tagged.as_ref().unwrap();
    assert_eq!((tagged.ab, tagged.begins.get("axb"), tagged.ends.get("xb").is_some()), (Some(5), Some(&5), true));
    assert_eq!(limits.validate(), Ok(()));
    for (json, violations) in [
        (r#"{"tagged":{"ab":0}}"#, at(Code::Minimum, "/tagged/ab")),
        (r#"{"tagged":{"ab":10}}"#, at(Code::Maximum, "/tagged/ab")),
        (r#"{"tagged":{"axb":10}}"#, at(Code::Maximum, "/tagged/axb")),
        (r#"{"tagged":{"x":1}}"#, at(Code::AdditionalProperties, "/tagged")),
    ] {
        assert_eq!(found::<Limits>(json), violations, "{json}");
    }
}
