//! Several types, and values that are no strings: kept as they came, compared as JSON.

use payschema_any_values::payschema::{Code, Json, Model, Violation};
use payschema_any_values::{Mode, Setting};

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
fn values_are_kept_and_compared() {
    let setting = Setting::from_json(r#"{"value":1.50,"level":30,"mixed":[1],"chosen":"b","whole":{"a":[1.0]}}"#).unwrap();
    let value: &Option<Json> = &setting.value;
    assert_eq!(value.as_ref().map(Json::as_str), Some("1.50"));
    assert_eq!((setting.level, setting.chosen.as_ref()), (Some(30), Some(&Mode::B)));
    assert_eq!(setting.validate(), Ok(()));
    for (json, violations) in [
        (r#"{"value":null,"level":2,"mixed":false}"#, vec![]),
        (r#"{"value":"abc"}"#, at(Code::MaxLength, "/value")),
        (r#"{"value":-1}"#, at(Code::Minimum, "/value")),
        (r#"{"value":[]}"#, at(Code::Type, "/value")),
        (r#"{"level":3}"#, at(Code::Enum, "/level")),
        (r#"{"mixed":"off"}"#, at(Code::Enum, "/mixed")),
        (r#"{"mixed":true}"#, at(Code::Enum, "/mixed")),
        (r#"{"chosen":"a"}"#, at(Code::Const, "/chosen")),
        (r#"{"whole":{"a":[1],"b":2}}"#, at(Code::Const, "/whole")),
    ] {
        assert_eq!(found::<Setting>(json), violations, "{json}");
    }
    let both = [at(Code::Enum, "/chosen"), at(Code::Const, "/chosen")].concat();
    assert_eq!(found::<Setting>(r#"{"chosen":"c"}"#), both);
}
