//! Makes a payload that fails as small as it can be while it still fails.

use crate::tokens::{Value, escape};

/// How often it is tried whether a smaller payload fails.
const PATIENCE: u32 = 4_000;

/// The smallest payload that was found to fail as the given one does: members and items gone, strings shorter, numbers
/// plain; of what is no JSON, bytes gone.
pub fn shrink(json: &[u8], fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let (mut smallest, mut left) = (json.to_vec(), PATIENCE);
    while let Some(smaller) = smaller_ones(&smallest).into_iter().find(|smaller| {
        left = left.saturating_sub(1);
        left > 0 && smaller.len() < smallest.len() && fails(smaller)
    }) {
        smallest = smaller;
    }
    smallest
}

/// Payloads that are a step smaller, the greatest steps first.
fn smaller_ones(json: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let value = std::str::from_utf8(json).ok().and_then(|text| text.parse::<Value>().ok());
    if let Some(value) = value {
        let mut pointers = Vec::new();
        places(&value, String::new(), &mut pointers);
        found.push(value.to_json().into_bytes());
        found.extend(pointers.iter().flat_map(|pointer| smaller_at(&value, pointer)).map(String::into_bytes));
    }
    let mut size = json.len() / 2;
    while size > 0 {
        for start in (0..json.len()).step_by(size) {
            let end = (start + size).min(json.len());
            found.push([&json[..start], &json[end..]].concat());
        }
        size /= 2;
    }
    found
}

/// The pointers of a value and of all that is in it, from the outside in.
fn places(value: &Value, pointer: String, found: &mut Vec<String>) {
    found.push(pointer.clone());
    for (index, item) in value.items().iter().enumerate() {
        places(item, format!("{pointer}/{index}"), found);
    }
    for (name, member) in value.members() {
        places(member, format!("{pointer}/{}", escape(name)), found);
    }
}

/// The value with less at a pointer: what is there without a part of it, or a part of it alone.
fn smaller_at(value: &Value, pointer: &str) -> Vec<String> {
    let less: Vec<Value> = match value.at(pointer) {
        Some(Value::Array(items)) => {
            let fewer = (0..items.len()).map(|at| Value::Array(without(items, at)));
            items.iter().cloned().chain(fewer).collect()
        }
        Some(Value::Object(members)) => {
            let fewer = (0..members.len()).map(|at| Value::Object(without(members, at)));
            members.iter().map(|(_, member)| member.clone()).chain(fewer).collect()
        }
        Some(Value::String(text)) => {
            let characters: Vec<char> = text.chars().collect();
            let (half, last) = (characters.len() / 2, characters.len().saturating_sub(1));
            let parts = [&characters[..half], &characters[half..], &characters[..last]];
            parts.map(|part| Value::String(part.iter().collect())).to_vec()
        }
        Some(Value::Number(_)) => vec![Value::number("0")],
        _ => Vec::new(),
    };
    let put = |less: Value| {
        let mut smaller = value.clone();
        *smaller.at_mut(pointer)? = less;
        Some(smaller.to_json())
    };
    less.into_iter().filter_map(put).collect()
}

/// The others of some items.
fn without<T: Clone>(items: &[T], at: usize) -> Vec<T> {
    [&items[..at], &items[at + 1..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shrunk(json: &[u8], fails: impl Fn(&str) -> bool) -> String {
        let small = shrink(json, |bytes| fails(&String::from_utf8_lossy(bytes)));
        String::from_utf8_lossy(&small).into_owned()
    }

    #[test]
    fn what_does_not_matter_goes() {
        let json = br#" {"a": [1, 22, {"b": "xx-xx"}], "c": null, "d": {"e": "yyy"}} "#;
        assert_eq!(shrunk(json, |text| text.parse::<Value>().is_ok() && text.contains('-')), r#""-""#);
        let both = |text: &str| {
            let value = text.parse::<Value>().ok();
            value.is_some_and(|value| value.at("/a/2/b").is_some() && value.at("/d").is_some())
        };
        assert_eq!(shrunk(json, both), r#"{"a":[1,0,{"b":""}],"d":""}"#);
        assert_eq!(shrunk(b"[1, 2, \xff 3", |text| text.contains('\u{fffd}')), "\u{fffd}");
    }
}
