//! Decoding and encoding changes nothing but what it is allowed to change.

#![expect(clippy::panic, clippy::unwrap_used, reason = "what tests share fails as they do")]

use payschema::Entry;
use payschema::machinery::{Types, Values};
use payschema_registry::ENTRIES;
use payschema_tests::catalogue::{entry, examples};
use payschema_tests::instances::full;
use payschema_tests::rewritten::rewritten;
use payschema_tests::tokens::{Escapes, Order, Value};
use payschema_tests::walk::{is_integer, is_open, walk};

/// Numbers that no float and no integer holds, and that a careless writer changes.
const ODD_NUMBERS: [&str; 12] = [
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

/// Texts of integers, as a provider may write them.
const INTEGERS: [&str; 12] = [
    "1.0",
    "1e2",
    "-0",
    "1E+2",
    "0.1e1",
    "1000e-3",
    "-0.0",
    "0e999999999999",
    "9223372036854775807",
    "-9223372036854775808",
    "-9223372036854775808.000",
    "92233720368547758.07e2",
];

/// Names that have to be escaped, or that are easily taken for another.
const ODD_NAMES: [&str; 10] =
    ["", "a/b~c", "quote\"\\", "\u{0}\n", "ключ😀", "extra", "aMOUNT", "amount ", "__proto__", "$ref"];

#[test]
fn examples_come_back_token_for_token() {
    for example in examples() {
        let back = round_trip(example.entry(), &example.json);
        let difference = example.value().difference(&back, Order::Ignored);
        assert!(difference.is_none(), "{example}: {}", difference.unwrap());
    }
}

#[test]
fn members_are_written_in_schema_order_and_unknown_ones_behind() {
    for (entry, value) in inputs() {
        let mut shuffled = value;
        walk(&mut shuffled, entry.info().rule, &mut |value, rule, _| {
            if let Value::Object(members) = value {
                if is_open(rule) {
                    members.insert(0, ("zz first".to_owned(), Value::number("1.50")));
                    members.insert(members.len() / 2, ("aa second".to_owned(), Value::Null));
                }
                // Any order but that of the schema; the two unknown members change places.
                members.reverse();
            }
        });
        assert_rewritten(entry, &shuffled);
    }
}

#[test]
fn unknown_members_are_kept_at_every_object() {
    for (entry, mut value) in inputs() {
        walk(&mut value, entry.info().rule, &mut |value, rule, _| {
            if matches!(value, Value::Object(_)) && is_open(rule) {
                for (name, odd) in ODD_NAMES.iter().zip(odd_values()) {
                    if value.get(name).is_none() {
                        value.set(name, odd);
                    }
                }
            }
        });
        assert_rewritten(entry, &value);
    }
}

#[test]
fn unknown_enum_values_are_kept() {
    let mut replaced = 0;
    for text in ["a value of tomorrow", "", "\"\\/\u{1}é😀"] {
        for (entry, mut value) in inputs() {
            walk(&mut value, entry.info().rule, &mut |value, rule, _| {
                if let (Value::String(present), Some(Values::Strings { .. })) = (value, &rule.values) {
                    text.clone_into(present);
                    replaced += 1;
                }
            });
            assert_rewritten(entry, &value);
        }
    }
    assert!(replaced > 30, "{replaced}");
}

#[test]
fn odd_numbers_keep_their_text() {
    for odd in ODD_NUMBERS {
        for (entry, mut value) in inputs() {
            walk(&mut value, entry.info().rule, &mut |value, rule, _| {
                let free = rule.types == Types::ALL;
                if free || (rule.types.contains(Types::NUMBER) && matches!(value, Value::Number(_))) {
                    *value = Value::number(odd);
                }
            });
            assert_rewritten(entry, &value);
        }
    }
}

#[test]
fn integers_are_written_canonically() {
    for text in INTEGERS {
        let mut replaced = 0;
        for (entry, mut value) in inputs() {
            walk(&mut value, entry.info().rule, &mut |value, rule, _| {
                if let (Value::Number(present), true) = (value, is_integer(rule)) {
                    text.clone_into(present);
                    replaced += 1;
                }
            });
            assert_rewritten(entry, &value);
        }
        assert!(replaced > 5, "{replaced}");
    }
}

#[test]
fn escapes_of_names_and_strings_do_not_matter() {
    for (entry, value) in inputs() {
        let text = value.written(Escapes::All);
        let back = round_trip(entry, &text);
        let difference = rewritten(&value, entry.info().rule).difference(&back, Order::Kept);
        assert!(difference.is_none(), "{}: {}", entry.info().id, difference.unwrap());
    }
}

#[test]
fn what_has_been_written_is_written_the_same_again() {
    for (entry, value) in inputs() {
        let once = entry.round_trip(value.to_json()).unwrap();
        assert_eq!(entry.round_trip(&once).unwrap(), once, "{}", entry.info().id);
    }
}

/// What all tests but the first run on: every example, for every model an object that has all of its members, and one
/// that has members of a pattern.
fn inputs() -> Vec<(&'static Entry, Value)> {
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

#[track_caller]
fn assert_rewritten(entry: &Entry, value: &Value) {
    let back = round_trip(entry, &value.to_json());
    let difference = rewritten(value, entry.info().rule).difference(&back, Order::Kept);
    assert!(difference.is_none(), "{}: {}", entry.info().id, difference.unwrap());
}

#[track_caller]
fn round_trip(entry: &Entry, json: &str) -> Value {
    let bytes = entry.round_trip(json).unwrap_or_else(|error| panic!("{}: {error}\n{json}", entry.info().id));
    let text = String::from_utf8(bytes).expect("UTF-8");
    text.parse().unwrap_or_else(|error| panic!("{}: wrote no JSON: {error}\n{text}", entry.info().id))
}
