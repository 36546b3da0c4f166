//! What a value must look like after it has been decoded and encoded.

use std::collections::VecDeque;

use payschema::machinery::{Applied, ObjectRule, Rule};

use crate::tokens::Value;
use crate::walk::{is_integer, walk};

/// The value as `to_json` has to write it: integers canonically, the members of typed objects in schema order, those of
/// a pattern behind them, the unknown ones last and in the order they came. Nothing else changes.
pub fn rewritten(value: &Value, rule: &'static Rule) -> Value {
    let mut value = with_canonical_integers(value, rule);
    walk(&mut value, rule, &mut |value, rule, _| {
        // An object without a name of its own is a map, which keeps its members as they came.
        if let (Value::Object(members), Some(object)) = (&mut *value, rule.object)
            && !object.name.is_empty()
        {
            members.sort_by_key(|(name, _)| place(object, name));
        }
        compare_loosely(value, rule);
    });
    value
}

/// The value with canonical integers, and nothing else changed. A number that a reference narrows to an integer keeps its
/// text, since its type is that of the number; so what has been written is compared in this form.
pub fn with_canonical_integers(value: &Value, rule: &'static Rule) -> Value {
    let mut value = value.clone();
    walk(&mut value, rule, &mut |value, rule, _| {
        if let (Value::Number(text), true) = (&mut *value, is_integer(rule))
            && let Some(integer) = integer(text)
        {
            *text = integer;
        }
        compare_loosely(value, rule);
    });
    value
}

/// Which alternative a value has been read into, and whether it has been kept as it came, its rule does not say; what is
/// written is then compared by its values: members sorted by name, integers canonically.
fn compare_loosely(value: &mut Value, rule: &'static Rule) {
    if is_read_apart(rule, &mut Vec::new()) {
        loosen(value);
    }
}

/// Whether the type of a value is made of alternatives or places, by the rule itself or by one that it refers to.
fn is_read_apart(rule: &'static Rule, seen: &mut Vec<*const Rule>) -> bool {
    if seen.contains(&std::ptr::from_ref(rule)) {
        return false;
    }
    seen.push(rule);
    rule.applied().iter().any(|applied| match applied {
        Applied::Any(_) | Applied::One(_) | Applied::Items(_) => true,
        Applied::All(rules) => rules.iter().any(|rule| is_read_apart(rule, seen)),
        Applied::If { otherwise: Some(rule), .. } => is_read_apart(rule, seen),
        _ => false,
    })
}

fn loosen(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(loosen),
        Value::Object(members) => {
            members.iter_mut().for_each(|(_, value)| loosen(value));
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
        }
        Value::Number(text) => {
            if let Some(integer) = integer(text) {
                *text = integer;
            }
        }
        _ => {}
    }
}

fn place(object: &'static ObjectRule, name: &str) -> usize {
    let known = object.names.names.iter().position(|known| *known == name);
    let pattern = || object.patterns.iter().position(|(pattern, _)| pattern.is_match(name));
    known.or_else(|| pattern().map(|pattern| object.members.len() + pattern)).unwrap_or(usize::MAX)
}

/// The digits of a number that is an integer; none for any other, and for one of more than a thousand digits.
pub fn integer(text: &str) -> Option<String> {
    let (sign, rest) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits: VecDeque<char> = whole.chars().chain(fraction.chars()).collect();
    while digits.front() == Some(&'0') {
        digits.pop_front();
    }
    if digits.is_empty() {
        return Some("0".to_owned());
    }
    let mut power = exponent.parse::<i64>().ok()? - i64::try_from(fraction.len()).ok()?;
    while power < 0 && digits.back() == Some(&'0') {
        digits.pop_back();
        power += 1;
    }
    let zeros = usize::try_from(power).ok().filter(|zeros| *zeros < 1000)?;
    Some(format!("{sign}{}{}", digits.into_iter().collect::<String>(), "0".repeat(zeros)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_written_canonically() {
        for (text, expected) in [
            ("1", Some("1")),
            ("1.0", Some("1")),
            ("1e2", Some("100")),
            ("-0", Some("0")),
            ("-0.0e7", Some("0")),
            ("0e999999999", Some("0")),
            ("1E+2", Some("100")),
            ("-1.50e1", Some("-15")),
            ("1000e-3", Some("1")),
            ("1000e-4", None),
            ("0.5", None),
            ("1e1000000", None),
        ] {
            assert_eq!(integer(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn known_members_come_in_schema_order_and_others_behind() {
        let rule = crate::catalogue::entry("papaya", "payments_query").unwrap().info().rule;
        let value: Value = r#"{"z": 1.0, "tag:b": [], "take": 5e1, "a": 2, "tag:a": [], "id": []}"#.parse().unwrap();
        let expected = r#"{"id":[],"take":50,"tag:b":[],"tag:a":[],"z":1.0,"a":2}"#;
        assert_eq!(rewritten(&value, rule).to_json(), expected);
    }
}
