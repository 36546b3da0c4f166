//! Payloads made from examples by one change each.

use payschema::Entry;
use payschema::machinery::Rule;
use payschema_tests::sample::{Kind, minimal, of};
use payschema_tests::tokens::Value;
use payschema_tests::walk::{is_integer, walk};

/// A payload that differs from its example in one place.
#[derive(Clone, Debug)]
pub struct Mutation {
    /// Where.
    pub pointer: String,
    /// What has been put there; none where the member was dropped.
    pub change: Option<Value>,
    /// The payload.
    pub payload: Value,
}

/// Numbers at and beyond the bounds, and in unusual notations.
const NUMBERS: [&str; 24] = [
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "100",
    "1e2",
    "1.0E+2",
    "100.0",
    "100.5",
    "101",
    "0.1",
    "0.001",
    "0.0005",
    "1e-3",
    "4.35",
    "1000000000000000.001",
    "1e20",
    "-1e20",
    "9223372036854775807",
    "9223372036854775808",
    "12345678901234567890123",
    "12345678901234567890123.5",
    "1e400",
];

/// Strings at the edges of lengths, patterns, enums and formats.
const STRINGS: [&str; 40] = [
    "",
    " ",
    "\u{0}",
    "é",
    "12345678901234567890123456789012",
    "123456789012345678901234567890123",
    "éééééééééééééééééééééééééééééééé",
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
    "USD",
    "usd",
    "USD ",
    "USD\n",
    "SALA",
    "SALARY",
    "payment",
    "Collected",
    "other",
    "2023-11-07T05:31:56Z",
    "2023-11-07t05:31:56z",
    "2023-11-07 05:31:56Z",
    "2023-11-07T05:31:56",
    "2023-11-07T05:31Z",
    "2023-11-07T05:31:56.Z",
    "2023-11-07T05:31:56.1234567890123Z",
    "2023-11-07T05:31:56+23:59",
    "2023-11-07T05:31:56+24:00",
    "2023-11-07T05:31:56-00:00",
    "2023-11-07T05:31:56+0200",
    "2023-11-07T24:00:00Z",
    "2023-02-29T00:00:00Z",
    "2024-02-29T00:00:00Z",
    "2023-13-01T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "2016-12-31T23:59:60Z",
    "2016-12-31T22:59:60Z",
    "2017-01-01T01:29:60+01:30",
    "2016-12-31T23:59:61Z",
    "২০২৩-11-07T05:31:56Z",
    "+2023-11-07T05:31:56Z",
    "P6W",
];

/// Every payload that differs from the example in one place: each member and item dropped, and replaced by a value of
/// every type, by extreme ones of its own type, by the empty and by the changed.
pub fn mutations(example: &Value, rule: &'static Rule) -> Vec<Mutation> {
    let mut places: Vec<(String, Vec<Value>)> = Vec::new();
    walk(&mut example.clone(), rule, &mut |value, rule, pointer| {
        places.push((pointer.to_owned(), replacements(value, rule)));
    });
    let mut mutations = Vec::new();
    for (pointer, replacements) in places {
        if let Some(payload) = without(example, &pointer) {
            mutations.push(Mutation { pointer: pointer.clone(), change: None, payload });
        }
        for change in replacements {
            let mut payload = example.clone();
            if let Some(place) = payload.at_mut(&pointer) {
                *place = change.clone();
                mutations.push(Mutation { pointer: pointer.clone(), change: Some(change), payload });
            }
        }
    }
    mutations
}

/// An object that has each of its members, to make changes to.
pub fn full(entry: &Entry) -> Value {
    let rule = entry.info().rule;
    let mut value = minimal(rule);
    let Some(object) = rule.object else { return value };
    for (name, member) in object.names.names.iter().zip(object.members) {
        let sample = Kind::ALL.iter().rev().find_map(|kind| of(&member.rule, *kind));
        value.set(name, sample.unwrap_or(Value::Null));
    }
    if !object.patterns.is_empty() {
        value.set("tag:department", Value::Array(vec![Value::string("sales")]));
    }
    value
}

fn replacements(value: &Value, rule: &'static Rule) -> Vec<Value> {
    let mut replacements: Vec<Value> = Kind::ALL.map(Kind::any).to_vec();
    match value {
        Value::Number(_) if is_integer(rule) || rule.number.is_some() => {
            replacements.extend(NUMBERS.map(Value::number))
        }
        Value::Number(_) => replacements.extend(["-0", "1e400"].map(Value::number)),
        Value::String(text) => {
            let asserted = rule.string.is_some() || rule.values.is_some();
            replacements
                .extend(STRINGS[..if asserted { STRINGS.len() } else { 3 }].iter().map(|text| Value::string(text)));
            replacements.extend([format!("{text} "), text.to_lowercase(), text.repeat(10)].map(Value::String));
        }
        Value::Array(items) => {
            replacements.extend([Kind::Null, Kind::Object].map(|kind| Value::Array(vec![kind.any()])));
            replacements.push(Value::Array(items.iter().chain(items).cloned().collect()));
        }
        Value::Object(_) => {
            let mut more = value.clone();
            more.set("a member of tomorrow", Value::number("1e400"));
            replacements.push(more);
        }
        Value::Null | Value::Boolean(_) => {}
    }
    replacements.retain(|replacement| replacement != value);
    replacements
}

/// The example without the member or item at the pointer; none for the whole of it.
fn without(example: &Value, pointer: &str) -> Option<Value> {
    let (outer, step) = pointer.rsplit_once('/')?;
    let mut payload = example.clone();
    match payload.at_mut(outer)? {
        Value::Array(items) => drop(items.remove(step.parse().ok()?)),
        object => drop(object.remove(&step.replace("~1", "/").replace("~0", "~"))?),
    }
    Some(payload)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_dropped_and_replaced() {
        let entry = payschema_tests::catalogue::entry("stuut", "payment").unwrap();
        let example: Value = r#"{"agent_confidence_score": 1, "allocations": [{"id": "x"}]}"#.parse().unwrap();
        let mutations = mutations(&example, entry.info().rule);
        let dropped = mutations.iter().filter(|mutation| mutation.change.is_none());
        let pointers: Vec<&str> = dropped.map(|mutation| mutation.pointer.as_str()).collect();
        assert_eq!(pointers, ["/agent_confidence_score", "/allocations/0/id", "/allocations/0", "/allocations"]);
        assert!(mutations.iter().all(|mutation| mutation.payload != example));
        assert!(mutations.iter().any(|mutation| mutation.payload.to_json().contains(":101,")));
    }
}
