//! From and to `serde_json::Value`: what it kept survives.

use payschema_tests::inputs::{ODD_NUMBERS, inputs, with_odd_members};
use payschema_tests::rewritten::rewritten;
use payschema_tests::tokens::{Order, Value};
use payschema_tests_serde::{ARBITRARY_PRECISION, assert_same, from_json};
use serde_json::Value as JsonValue;

/// Numbers that `Value` refuses unless it keeps their text.
fn is_beyond_value(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(f64::is_infinite)
}

#[test]
fn what_a_value_kept_is_kept() {
    for (entry, mut value) in inputs() {
        with_odd_members(&mut value, entry.info().rule);
        if !ARBITRARY_PRECISION {
            without(&mut value, &is_beyond_value);
        }
        let json = value.to_json();
        let kept: JsonValue = serde_json::from_str(&json).unwrap();
        let expected: Value = kept.to_string().parse().unwrap();
        let expected = rewritten(&expected, entry.info().rule);

        let mut bytes = Vec::new();
        let owned = entry.transcode(kept.clone(), &mut serde_json::Serializer::new(&mut bytes));
        owned.unwrap().unwrap();
        assert_same(entry.info().id, &expected, std::str::from_utf8(&bytes).unwrap(), Order::Kept);

        let borrowed = entry.transcode(&kept, serde_json::value::Serializer).unwrap().unwrap();
        assert_same(entry.info().id, &expected, &borrowed.to_string(), Order::Ignored);
    }
}

#[test]
fn to_value_gives_what_the_text_gives() {
    for odd in ODD_NUMBERS {
        let json = format!(r#"{{"rate": {odd}}}"#);
        let entry = payschema_tests::catalogue::entry("stuut", "address").unwrap();
        let mut reader = serde_json::Deserializer::from_str(&json);
        let value = entry.transcode(&mut reader, serde_json::value::Serializer).unwrap();
        let text = from_json(entry, &json).unwrap();
        match (value, serde_json::from_str::<JsonValue>(&text)) {
            (Ok(value), Ok(expected)) => assert_eq!(value.to_string(), expected.to_string(), "{odd}"),
            (Err(error), Err(_)) => {
                assert!(!ARBITRARY_PRECISION && is_beyond_value(odd), "{odd}: {error}");
                assert!(error.to_string().starts_with("number out of range"), "{odd}: {error}");
            }
            (value, expected) => panic!("{odd}: {value:?}, but {expected:?}"),
        }
    }
}

/// Takes out the numbers that are picked.
fn without(value: &mut Value, pick: &impl Fn(&str) -> bool) {
    let picked = |value: &Value| matches!(value, Value::Number(text) if pick(text));
    match value {
        Value::Array(items) => {
            items.retain(|item| !picked(item));
            items.iter_mut().for_each(|item| without(item, pick));
        }
        Value::Object(members) => {
            members.retain(|(_, value)| !picked(value));
            members.iter_mut().for_each(|(_, value)| without(value, pick));
        }
        _ => {}
    }
}
