//! Payloads that are no objects: newtypes and enums are models as structs are.

use payschema_root_values::payschema::{Code, Model, Nullable, Violation};
use payschema_root_values::{Anything, Id, Payment, Payments, State, Tree};

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
fn an_array_is_a_model() {
    let payments = Payments::from_json(r#"[{"id":"p1"}]"#).unwrap();
    assert_eq!(payments, Payments(Nullable::Value(vec![Payment::new("p1".into())])));
    assert_eq!(payments.validate(), Ok(()));
    assert_eq!(Payments::INFO.id, "root-values/payments");
    assert_eq!(Payments::from_json("null"), Ok(Payments(Nullable::Null)));
    for (json, violations) in [
        (r#"[{"id":"p1"},{"id":"p2"}]"#, vec![]),
        ("null", vec![]),
        ("[]", at(Code::MinItems, "")),
        ("{}", at(Code::Type, "")),
        (r#"[{"id":"p1"},{}]"#, at(Code::Required, "/1")),
        (r#"[{"id":"12345"}]"#, at(Code::MaxLength, "/0/id")),
    ] {
        assert_eq!(found::<Payments>(json), violations, "{json}");
    }
    assert!(!format!("{:?}", Payments::from_json(r#"[{"id":"p1"}]"#)).contains("p1"));
}

#[test]
fn scalars_are_models() {
    assert_eq!(Id::from_json("\"p1\""), Ok(Id::from("p1")));
    assert_eq!(found::<Id>("\"p1234\""), at(Code::MaxLength, ""));
    assert_eq!(State::from_json("\"done\""), Ok(State::Done));
    assert_eq!(found::<State>("\"lost\""), at(Code::Enum, ""));
}

#[test]
fn what_holds_itself_ends_somewhere() {
    assert_eq!(Tree::from_json("[[],[[]]]"), Ok(Tree(vec![Tree(vec![]), Tree(vec![Tree(vec![])])])));
    assert_eq!(found::<Tree>("[[[],[],[]]]"), at(Code::MaxItems, "/0"));
    assert_eq!(found::<Tree>("[[[],1]]"), at(Code::Type, "/0/1"));
    let anything = Anything::from_json("[1,[2,[3]]]").unwrap();
    assert!(matches!(anything, Anything::Nest(json) if json.as_str() == "[1,[2,[3]]]"));
    assert_eq!(Anything::from(true).to_json(), b"true");
    for (json, violations) in [
        ("true", vec![]),
        ("[1,[2,[3]]]", vec![]),
        ("[1,[2,[-3]]]", at(Code::AnyOf, "")),
        ("[null]", at(Code::AnyOf, "")),
    ] {
        assert_eq!(found::<Anything>(json), violations, "{json}");
    }
}
