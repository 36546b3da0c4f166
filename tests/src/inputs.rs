//! Payloads of every model, and what makes them hard to keep.

use payschema::Entry;
use payschema::machinery::Rule;
use payschema_registry::ENTRIES;

use crate::catalogue::{entry, examples};
use crate::instances::full;
use crate::tokens::Value;
use crate::walk::{is_open, walk};

/// Numbers that no float and no integer holds, and that a careless writer changes.
pub const ODD_NUMBERS: [&str; 12] = [
    "1e400",
    "-1e-400",
    "0.1000",
    "-0",
    "12345678901234567890123",
    "1E+2",
    "10.0",
    "-0.00",
    "0e0",
    "1e-7",
    "0.30000000000000004",
    "1e999999999999",
];

/// Names that have to be escaped, or that are easily taken for another.
pub const ODD_NAMES: [&str; 10] =
    ["", "a/b~c", "quote\"\\", "\u{0}\n", "ключ😀", "extra", "aMOUNT", "amount ", "__proto__", "$ref"];

/// What tests of all models run on: every example, for every model an object that has all of its members, and one
/// that has members of a pattern.
///
/// # Panics
/// If a model has no instance, or the query with patterns is gone.
pub fn inputs() -> Vec<(&'static Entry, Value)> {
    let examples = examples().into_iter().map(|example| (example.entry(), example.value()));
    let full = ENTRIES.iter().map(|entry| (entry, full(entry)));
    let tags = r#"{"tag:b": ["x", ""], "take": 50, "tag:a": [], "tag:": ["\u0000"], "tag": 1.0, "id": ["x"]}"#;
    let query = (entry("papaya", "payments_query").expect("the query"), tags.parse().expect("JSON"));
    examples.chain(full).chain([query]).collect()
}

/// Values that only their text can keep.
fn odd_values() -> Vec<Value> {
    let deep = (0..40).fold(Value::number("-0"), |inner, _| Value::Array(vec![inner]));
    vec![
        Value::Null,
        Value::Array(Vec::new()),
        Value::Object(Vec::new()),
        Value::Array(ODD_NUMBERS.map(Value::number).to_vec()),
        Value::string("\u{0}\"\\/\u{7f}é😀\n"),
        Value::Object(vec![("b".to_owned(), Value::number("1.0")), ("a".to_owned(), Value::Null)]),
        deep,
        Value::Boolean(false),
        Value::string(""),
        Value::number("1e400"),
    ]
}

/// Gives every object that may have members of any name some odd ones.
pub fn with_odd_members(value: &mut Value, rule: &'static Rule) {
    walk(value, rule, &mut |value, rule, _| {
        if matches!(value, Value::Object(_)) && is_open(rule) {
            for (name, odd) in ODD_NAMES.iter().zip(odd_values()) {
                if value.get(name).is_none() {
                    value.set(name, odd);
                }
            }
        }
    });
}
