//! Payloads made from others by a change that a provider, a careless writer or a broken line might make.

mod bytes;
mod extremes;

use payschema_sample::Random;

use crate::kind::Kind;
use crate::tokens::{Escapes, Value, escape};

pub use bytes::{damage, truncations};

/// The same payload with one or two values, members or items changed; JSON as before, but for the texts of numbers that
/// nobody writes, and for a member that comes twice.
pub fn change(value: &Value, random: &mut Random) -> String {
    let mut changed = value.clone();
    for _ in 0..=random.below(2) {
        change_once(&mut changed, random);
    }
    let escapes = if random.one_in(6) { Escapes::All } else { Escapes::Needed };
    changed.written(escapes)
}

/// A change that leaves no member twice, so that all readers agree about what is there.
pub fn change_readably(value: &Value, random: &mut Random) -> String {
    loop {
        let changed = change(value, random);
        if changed.parse::<Value>().is_ok() {
            return changed;
        }
    }
}

fn change_once(value: &mut Value, random: &mut Random) {
    let mut pointers = Vec::new();
    places(value, String::new(), &mut pointers);
    let Some(place) = random.pick(&pointers).and_then(|pointer| value.at_mut(pointer)) else { return };
    match place {
        Value::Object(members) if !members.is_empty() && !random.one_in(4) => change_members(members, random),
        Value::Array(items) if !items.is_empty() && !random.one_in(4) => change_items(items, random),
        _ => *place = another(place, random),
    }
}

fn change_members(members: &mut Vec<(String, Value)>, random: &mut Random) {
    let at = random.index(members.len());
    match random.below(6) {
        0 | 1 => drop(members.remove(at)),
        2 => members.push(members[at].clone()),
        3 => random.shuffle(members),
        4 => members[at].0 = extremes::name(&members[at].0, random),
        _ => {
            let name = extremes::name("new", random);
            members.insert(at, (name, extremes::value(random)));
        }
    }
}

fn change_items(items: &mut Vec<Value>, random: &mut Random) {
    let at = random.index(items.len());
    match random.below(5) {
        0 => drop(items.remove(at)),
        1 => items.push(items[at].clone()),
        2 => random.shuffle(items),
        3 => items.insert(at, extremes::value(random)),
        _ => items.extend(items.clone()),
    }
}

/// A value in place of another: of another type, or an extreme one of the same.
fn another(value: &Value, random: &mut Random) -> Value {
    if random.one_in(3) {
        return random.pick(&Kind::ALL).copied().unwrap_or(Kind::Null).any();
    }
    match value {
        Value::Number(text) => Value::Number(extremes::number(text, random)),
        Value::String(text) => Value::String(extremes::string(text, random)),
        Value::Boolean(value) => Value::Boolean(!value),
        _ => extremes::value(random),
    }
}

/// The pointers of a value and of all that is in it.
fn places(value: &Value, pointer: String, found: &mut Vec<String>) {
    for (index, item) in value.items().iter().enumerate() {
        places(item, format!("{pointer}/{index}"), found);
    }
    for (name, member) in value.members() {
        places(member, format!("{pointer}/{}", escape(name)), found);
    }
    found.push(pointer);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_change_is_made() {
        let value: Value = r#"{"a": [1, "x"], "b": {"c": null, "d": true}}"#.parse().unwrap();
        let mut random = Random::new(1);
        let texts: Vec<String> = (0..3000).map(|_| change(&value, &mut random)).collect();
        for part in [
            r#"{"b":"#,
            r#""a":[1]"#,
            r#""d":true,"c":null"#,
            r#""a":null"#,
            "1e400",
            "9223372036854775808",
            r#"\u0061"#,
            "[1,\"x\",1,\"x\"]",
            r#""d":true,"d":true"#,
            "2016-12-31T23:59:60Z",
        ] {
            assert!(texts.iter().any(|text| text.contains(part)), "{part} is in none");
        }
        let twice = texts.iter().filter(|text| text.parse::<Value>().is_err()).count();
        assert!((10..600).contains(&twice), "{twice}");
        assert!((0..500).all(|_| change_readably(&value, &mut random).parse::<Value>().is_ok()));
    }
}
