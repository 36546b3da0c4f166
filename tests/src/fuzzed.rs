//! What a fuzzer asks of arbitrary bytes. `tests/fuzz` asks it under guidance of coverage, the tests of some known payloads.

use payschema::{Code, Entry, Json, Limits, Violation};
use payschema_registry::ENTRIES;

use crate::differential::judged;
use crate::fixtures::FIXTURES;
use crate::rewritten::{rewritten, with_canonical_integers};
use crate::tokens::{Order, Value};

/// The models that a first byte chooses from.
pub fn models() -> impl Iterator<Item = &'static Entry> + Clone {
    ENTRIES.iter().chain(FIXTURES)
}

/// An input for [`reader`]: a payload with its model before it.
///
/// # Panics
/// If the model is none of [`models`].
pub fn input(id: &str, payload: &[u8]) -> Vec<u8> {
    let place = models().position(|entry| entry.info().id == id).and_then(|place| u8::try_from(place).ok());
    [&[place.expect("a model that a byte can choose")], payload].concat()
}

/// Every way to read a payload, by the model that the first byte chooses. Too short an input is right.
///
/// # Errors
/// In what the ways disagree, or what was changed by decoding and encoding.
pub fn reader(input: &[u8]) -> Result<(), String> {
    let Some((first, payload)) = input.split_first() else { return Ok(()) };
    let Some(entry) = models().nth(usize::from(*first) % models().count()) else { return Ok(()) };
    judged(entry, payload)?;
    let wrong = |what: &str| Err(format!("{}: {what}\n{}", entry.info().id, String::from_utf8_lossy(payload)));
    salvage(entry, payload).or_else(|what| wrong(&what))?;
    limits(entry, payload).or_else(|what| wrong(&what))
}

/// What can be decoded is salvaged to the same; what is set aside is not lost, and judged all the same.
fn salvage(entry: &Entry, payload: &[u8]) -> Result<(), String> {
    let strict = entry.round_trip(payload);
    let salvaged = match (entry.salvage(payload), strict) {
        (Ok(salvaged), Ok(strict)) if salvaged.is_complete() && *salvaged.value() == strict => return Ok(()),
        (Ok(salvaged), Err(_)) if !salvaged.is_complete() => salvaged,
        (Err(_), Err(_)) => return Ok(()),
        (salvaged, strict) => return Err(format!("decoded to {strict:?}, salvaged to {salvaged:?}")),
    };
    let (Ok(text), Ok(back)) = (std::str::from_utf8(payload), std::str::from_utf8(salvaged.value())) else {
        return Err("bytes that are no UTF-8 are salvaged".to_owned());
    };
    let (Ok(value), Ok(back)) = (text.parse::<Value>(), back.parse::<Value>()) else {
        return Err("what is no JSON is salvaged".to_owned());
    };
    let rule = entry.info().rule;
    let (expected, found) = (rewritten(&value, rule), with_canonical_integers(&back, rule));
    if let Some(difference) = expected.difference(&found, Order::Ignored) {
        return Err(format!("changed by salvaging and encoding at {difference}"));
    }
    let places = |verdict: Result<(), payschema::Violations>| {
        let violations = verdict.map_or_else(|violations| violations.to_vec(), |()| Vec::new());
        let mut places: Vec<_> = violations.iter().map(|one| (one.pointer().to_owned(), one.code())).collect();
        places.sort();
        places
    };
    let (in_text, in_memory) = (entry.check_json(payload), entry.validate_salvaged(payload));
    let in_memory = in_memory.map_err(|error| format!("salvaged once, and then not: {error}"))?;
    let (in_text, in_memory) = (places(in_text), places(in_memory));
    if in_text == in_memory { Ok(()) } else { Err(format!("salvaged: {in_text:?} in text, {in_memory:?} in memory")) }
}

/// Other limits change what is listed, and how deep a payload may nest, and nothing else.
fn limits(entry: &Entry, payload: &[u8]) -> Result<(), String> {
    let all = listed(entry.check_json(payload));
    let few = listed(entry.within(Limits::new().violations(3)).check_json(payload));
    let is_listed = |one: &Violation| all.0.contains(one);
    // What stops the reader is listed besides; and what several rules find counts for each of them where it is not listed.
    if few.1 < all.1 || few.0.len() > 4 || !few.0.iter().all(is_listed) {
        return Err(format!("three of all violations are {few:?}"));
    }
    let deep = listed(entry.within(Limits::new().depth(Limits::DEEPEST)).check_json(payload));
    if deep == all || all.0.iter().any(|one| one.code() == Code::Depth) {
        return Ok(());
    }
    Err(format!("with more levels: {deep:?}"))
}

fn listed(verdict: Result<(), payschema::Violations>) -> (Vec<Violation>, usize) {
    verdict.map_or_else(|found| (found.to_vec(), found.len() + found.omitted()), |()| (Vec::new(), 0))
}

/// Any JSON, which has no model: what is read is JSON, and is kept.
///
/// # Errors
/// What is not so.
pub fn json(input: &[u8]) -> Result<(), String> {
    let Ok(json) = Json::try_from(input) else { return Ok(()) };
    let wrong = |what: &str| Err(format!("{what}\n{}", String::from_utf8_lossy(input)));
    let (Ok(text), value) = (std::str::from_utf8(input), json.as_str().parse::<Value>()) else {
        return wrong("bytes that are no UTF-8 are read");
    };
    let Ok(value) = value else { return wrong("what is no JSON is read") };
    if text.parse::<Value>().map_err(drop) != Ok(value.clone()) {
        return wrong("what is kept is another value");
    }
    let again = json.as_str().parse::<Json>();
    if again.as_ref() != Ok(&json) || json.as_str().trim() != json.as_str() {
        return wrong("what is kept is read as something else");
    }
    let kept = match &value {
        Value::Array(items) => json.items().is_some_and(|kept| kept.len() == items.len()),
        Value::Object(members) => json.members().is_some_and(|kept| {
            kept.len() == members.len() && members.iter().all(|(name, _)| kept.get(name.as_str()).is_some())
        }),
        Value::String(text) => json.to_text().is_some_and(|kept| kept.as_str() == text.as_str()),
        _ => json.items().is_none() && json.members().is_none() && json.to_text().is_none(),
    };
    if kept { Ok(()) } else { wrong("a part is lost") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::examples;
    use crate::mutate::truncations;

    #[test]
    fn a_byte_chooses_each_model() {
        assert!(models().count() <= 256);
        assert!(models().all(|entry| input(entry.info().id, b"{}").len() == 3));
    }

    #[test]
    fn nothing_is_no_input() {
        assert_eq!((reader(b""), json(b"")), (Ok(()), Ok(())));
        assert!(truncations(b"[1]").all(|text| json(text).is_ok()));
    }

    /// Two rules that share the list of values: the report lists what both find once, and counts it for both.
    #[test]
    fn what_two_rules_find_is_counted_for_both() {
        let json = br#"{"chosen":"c","chosen":"c"}"#;
        assert_eq!(reader(&input("any-values/setting", json)), Ok(()));
    }

    #[test]
    fn examples_are_read_alike_by_every_way() {
        for example in examples() {
            let id = example.entry().info().id;
            assert_eq!(reader(&input(id, example.json.as_bytes())), Ok(()), "{example}");
            assert_eq!(json(example.json.as_bytes()), Ok(()), "{example}");
        }
    }
}
