//! `prefixItems` and `contains`: places of an array, and what it must contain.

use payschema_tuples::payschema::{Code, Json, Model, Text, Violation};
use payschema_tuples::{Part, Quote};

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
fn places_differ() {
    let quote = Quote::from_json(r#"{"pair":[1,"USD"],"row":["a",1,2.5],"tags":["x"],"parts":[{"size":5}]}"#).unwrap();
    let (pair, tags): (&Option<Vec<Json>>, &Option<Vec<Text>>) = (&quote.pair, &quote.tags);
    assert_eq!(pair.as_ref().map(Vec::len), Some(2));
    assert_eq!(tags.as_ref().map(|tags| tags[0].as_str()), Some("x"));
    let parts: &Option<Vec<Part>> = &quote.parts;
    assert_eq!(parts.as_ref().and_then(|parts| parts[0].size), Some(5));
    for (json, violations) in [
        (r#"{"pair":[1,"USD"],"row":["a",1,2.5],"tags":["x","default"],"parts":[{"size":10},{},{"size":11}]}"#, vec![]),
        (r#"{"pair":["1","US"]}"#, [at(Code::Type, "/pair/0"), at(Code::MinLength, "/pair/1")].concat()),
        (r#"{"pair":[1,"USD",null]}"#, at(Code::False, "/pair/2")),
        (r#"{"pair":[1]}"#, at(Code::MinItems, "/pair")),
        (r#"{"row":["a","b"]}"#, at(Code::Type, "/row/1")),
        (r#"{"tags":["x"]}"#, at(Code::Contains, "/tags")),
        (r#"{"tags":["default","default"]}"#, at(Code::MaxContains, "/tags")),
        (r#"{"parts":[{"size":10},{"size":9}]}"#, at(Code::Contains, "/parts")),
        (r#"{"parts":[{"size":100},{"size":10}]}"#, at(Code::Maximum, "/parts/0/size")),
    ] {
        assert_eq!(found::<Quote>(json), violations, "{json}");
    }
}
