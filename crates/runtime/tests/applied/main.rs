//! Rules that apply further subschemas to a value: each of the ways to a verdict, and what they have to agree on.

mod branches;
mod hints;
mod items;
mod members;
mod nesting;
mod unevaluated;
mod values;

use payschema::machinery::{Rule, Types, newtype};
use payschema::{Json, Model, Violation};

/// A rule at a place of a schema that has a name only.
macro_rules! at {
    ($location:literal) => {
        Rule {
            origin: &payschema::machinery::Origin { location: $location, ..payschema::machinery::Origin::NONE },
            ..Rule::ANY
        }
    };
}
use at;

/// A rule that allows some types and nothing else.
macro_rules! of {
    ($types:expr, $location:literal) => {
        Rule { types: $types, ..crate::at!($location) }
    };
}
use of;

/// A model of any value that a rule is about.
macro_rules! model {
    ($name:ident($inner:ty) = $rule:expr) => {
        #[derive(Debug)]
        struct $name($inner);

        crate::newtype! { $name($inner) }

        impl payschema::Model for $name {
            const INFO: &'static payschema::ModelInfo = {
                static RULE: Rule = $rule;
                &payschema::ModelInfo {
                    id: "test/model",
                    name: stringify!($name),
                    rust_path: "test",
                    provider: "test",
                    schema: "true",
                    schema_pointer: "",
                    kind: payschema::ModelKind::Part,
                    example: None,
                    rule: &RULE,
                }
            };
        }
    };
    ($name:ident = $rule:expr) => {
        model! { $name(payschema::Json) = $rule }
    };
}
use model;

/// What is wrong with a text: codes, pointers and places in the schema. All ways to a verdict have to say the same.
fn found<T: Model + std::fmt::Debug>(json: &str) -> Vec<(&'static str, String, String)> {
    let in_text: Vec<Violation> =
        T::check_json(json).err().map(|found| found.into_iter().collect()).unwrap_or_default();
    let rejected = T::from_json_checked(json).err();
    let checked = rejected.as_ref().map(|rejected| rejected.violations().to_vec()).unwrap_or_default();
    assert_eq!(in_text, checked, "{json}");
    let in_memory = T::from_json(json).ok().map(|value| Model::validate(&value).err());
    if let Some(rejected) = rejected {
        assert_eq!(rejected.value().is_some(), in_memory.is_some(), "{json} decodes in one way only");
    }
    if let Some(in_memory) = in_memory {
        let in_memory: Vec<Violation> = in_memory.map(|found| found.into_iter().collect()).unwrap_or_default();
        assert_eq!(sorted(&in_memory), sorted(&in_text), "{json}");
    }
    in_text.iter().map(place).collect()
}

fn place(violation: &Violation) -> (&'static str, String, String) {
    (violation.code().as_str(), violation.pointer().to_owned(), violation.location())
}

fn sorted(violations: &[Violation]) -> Vec<((&'static str, String, String), String)> {
    let mut places: Vec<_> = violations.iter().map(|one| (place(one), one.to_string())).collect();
    places.sort();
    places
}

/// Codes and pointers alone.
fn codes<T: Model + std::fmt::Debug>(json: &str) -> Vec<(&'static str, String)> {
    found::<T>(json).into_iter().map(|(code, pointer, _)| (code, pointer)).collect()
}

/// Whether each of some texts is valid.
fn verdicts<T: Model + std::fmt::Debug, const N: usize>(texts: [&str; N]) -> [bool; N] {
    texts.map(|text| found::<T>(text).is_empty())
}

/// The sentence about a text with which one thing is wrong.
fn sentence<T: Model + std::fmt::Debug>(json: &str) -> String {
    let violations = T::check_json(json).expect_err("something is wrong");
    assert_eq!(violations.len(), 1, "{violations}");
    violations[0].to_string()
}

/// A model of a value that may be anything decodes all that is JSON.
#[test]
fn anything_decodes() {
    model! { Never = of!(Types::NONE, "x.json#") }
    assert_eq!(Never::from_json("[1.0]").map(|value| Json::from(value).to_string()).ok().as_deref(), Some("[1.0]"));
    for text in ["null", "1", "[]", "{}", "\"\"", "true"] {
        assert_eq!(found::<Never>(text), [("P128", String::new(), "x.json#".to_owned())], "{text}");
    }
    assert_eq!(sentence::<Never>("1"), "the document must be absent, because the schema allows no value here");
}
