//! `oneOf` and `anyOf` whose alternatives overlap: the value kept, and a function for each alternative.

use payschema_unions_kept::payschema::{Code, Field, Json, Model, Number, Text, Violation};
use payschema_unions_kept::{Company, Fee, FeeBasis, FeeKey, FeePayer, FeeRule, FeeRuleObject, Note, Person};

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
fn the_value_is_kept_and_looked_at() {
    let json = r#"{"payer":{"number":"77", "name":"Ada"},"amount":2.50,"basis":[1.0,2],"rule":{"from":1}}"#;
    let fee = Fee::from_json(json).unwrap();
    let payer: &FeePayer = fee.payer.as_ref().unwrap();
    assert_eq!(payer.as_str(), r#"{"number":"77", "name":"Ada"}"#);
    let person: Person = payer.to_person().unwrap();
    assert_eq!(person.name, "Ada");
    // The other alternative does not hold, and says why; its value is there all the same.
    let rejected = payer.to_company().unwrap_err();
    assert_eq!((rejected.violations()[0].code(), rejected.violations()[0].pointer()), (Code::MinLength, "/number"));
    let company: Company = rejected.into_value().unwrap();
    assert_eq!(company.number, "77");
    assert_eq!(fee.amount, Field::Value("2.5".parse::<Number>().unwrap()));
    let tiers: Vec<Number> = fee.basis.as_ref().unwrap().to_tiers().unwrap();
    assert_eq!(tiers[0].as_str(), "1.0");
    let error = fee.basis.as_ref().unwrap().to_json_().unwrap_err();
    assert_eq!(error.error().map(|error| (error.code(), error.pointer())), Some((Code::Type, "/0")));
    let rule: FeeRuleObject = fee.rule.value().unwrap().to_object().unwrap();
    assert_eq!(rule.from, 1);
    assert!(fee.rule.value().unwrap().to_alternative2().is_err());
    assert_eq!(FeeRule(Json::from(5)).to_alternative2(), Ok(Json::from(5)));
    assert_eq!(String::from_utf8(fee.to_json()).unwrap(), json);
}

#[test]
fn verdicts_are_those_of_the_schema() {
    for (json, violations) in [
        (r#"{"payer":{"name":"Ada","number":"777"},"amount":20,"rule":"any"}"#, vec![]),
        (r#"{"amount":null,"basis":[1],"rule":null}"#, vec![]),
        (r#"{"payer":5}"#, at(Code::AnyOf, "/payer")),
        (r#"{"payer":null}"#, at(Code::AnyOf, "/payer")),
        (r#"{"payer":{}}"#, at(Code::AnyOf, "/payer")),
        (r#"{"amount":0}"#, at(Code::OneOf, "/amount")),
        (r#"{"amount":7}"#, at(Code::OneOf, "/amount")),
        (r#"{"basis":[]}"#, at(Code::OneOf, "/basis")),
        (r#"{"basis":[1,"2"]}"#, at(Code::OneOf, "/basis")),
        (r#"{"rule":{"from":1,"to":2}}"#, at(Code::OneOf, "/rule")),
    ] {
        assert_eq!(found::<Fee>(json), violations, "{json}");
        // What is wrong is no reason not to decode.
        assert!(Fee::from_json(json).is_ok(), "{json}");
    }
}

#[test]
fn values_are_built_from_json() {
    let mut fee = Fee::new();
    fee.basis = Some(FeeBasis(r#"["a"]"#.parse().unwrap()));
    fee.rule = Field::Value(Json::from("any").into());
    fee.key = Some(FeeKey(r#"{"pin":"1234"}"#.parse().unwrap()));
    assert_eq!(fee.to_json(), br#"{"basis":["a"],"rule":"any","key":{"pin":"1234"}}"#);
    assert_eq!(fee.validate(), Ok(()));
    assert!(!format!("{fee:?}").contains("1234"));
    let key = fee.key.unwrap();
    assert_eq!(format!("{:?}", key.to_object().unwrap()), "FeeKeyObject { pin: [redacted], extra: {} }");
    let rejected = FeeKey(r#"{"pin":1234}"#.parse().unwrap()).to_object().unwrap_err();
    assert!(rejected.violations()[0].is_sensitive());
    assert!(key.to_object2().is_err());
}

#[test]
fn a_payload_that_may_be_null_is_kept() {
    for (json, text) in [(r#""hello""#, Some("hello")), (r#"["a","b"]"#, None), ("null", None)] {
        let note = Note::from_json_checked(json).unwrap();
        assert_eq!(note.to_text().ok(), text.map(Text::from));
        assert_eq!(note.to_array().is_ok(), json.starts_with('['));
        assert_eq!(found::<Note>(json), []);
    }
    assert_eq!(found::<Note>("5"), at(Code::AnyOf, ""));
}
