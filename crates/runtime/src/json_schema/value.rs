//! From JSON text to `serde_json::Value`, which is what schemars has schemas in.
//!
//! `serde_json` refuses text with a number beyond its range. In a schema such a number is a bound, which keeps its meaning
//! for all numbers within the range if it is put to the end of that.

use serde_json::{Number, Value};

use crate::json::Json;

/// A JSON value, its members in order where `serde_json` keeps that.
pub(super) fn of(json: &Json) -> Value {
    match json.type_name() {
        "object" => {
            json.members().into_iter().flatten().map(|(name, value)| (String::from(name), of(&value))).collect()
        }
        "array" => json.items().into_iter().flatten().map(|item| of(&item)).collect(),
        "string" => json.to_text().map(String::from).into(),
        "number" => Value::Number(number(json.as_str())),
        "boolean" => Value::Bool(json.as_str() == "true"),
        _ => Value::Null,
    }
}

fn number(text: &str) -> Number {
    let end = if text.starts_with('-') { f64::MIN } else { f64::MAX };
    text.parse().ok().or_else(|| Number::from_f64(end)).expect("invariant: the end of the range is within it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_those_of_serde_json() {
        let text = r#"{"b": [1, -2.5, 1e2, "a\n\u00e9", true, false, null], "a": {"": {}}}"#;
        assert_eq!(of(&Json::trusted(text)), serde_json::from_str::<Value>(text).unwrap());
    }

    #[test]
    fn numbers_beyond_the_range_are_its_ends() {
        // Where the build has `serde_json` keep the text of numbers, there is no range, and they are no floats.
        let numbers = ["-1e400", "1e400"].map(|text| number(text).as_f64());
        assert!(numbers == [Some(f64::MIN), Some(f64::MAX)] || numbers == [None, None], "{numbers:?}");
    }
}
