//! Equality of JSON texts: numbers by value, strings by characters, objects whatever the order of their members.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;

use crate::decimal;
use crate::reader::{Halt, Mode, Reader};
use crate::rule::{ObjectRule, Rule};

/// Whether two JSON texts are equal values. Text that is no JSON equals itself only.
pub(crate) fn equal(left: &str, right: &str) -> bool {
    left == right || canonical(left) == canonical(right)
}

/// Whether a JSON text is the string `text`.
pub(crate) fn is_string(json: &str, text: &str) -> bool {
    string_value(json).is_some_and(|value| *value == *text)
}

/// The characters of a JSON text that is a string.
pub(crate) fn string_value(json: &str) -> Option<Cow<'_, str>> {
    let mut reader = Reader::of_text(json, Mode::Decode);
    if reader.space() == b'"' { reader.string_token().ok().map(|token| token.text()) } else { None }
}

/// Whether a JSON text is a number equal to `token`.
pub(crate) fn is_number(json: &str, token: &str) -> bool {
    let json = json.trim_ascii();
    matches!(json.as_bytes().first(), Some(b'-' | b'0'..=b'9')) && decimal::compare(json, token) == Ordering::Equal
}

/// The first item that equals an earlier one: the positions of the earlier and of the later.
pub(crate) fn first_repeated(items: &[impl AsRef<str>]) -> Option<(usize, usize)> {
    if items.len() < 2 {
        return None;
    }
    let mut seen = HashMap::with_capacity(items.len());
    let mut canonical = items.iter().map(|item| self::canonical(item.as_ref())).enumerate();
    canonical.find_map(|(place, item)| seen.insert(item, place).map(|earlier| (earlier, place)))
}

/// A text that equal values share and others do not. It is no JSON.
fn canonical(json: &str) -> String {
    let mut text = String::with_capacity(json.len() + 8);
    let mut reader = Reader::of_known(json, Mode::Check);
    match write(&mut reader, &mut text) {
        Ok(()) => text,
        Err(_) => format!("?{json}"),
    }
}

fn write(reader: &mut Reader<'_>, text: &mut String) -> Result<(), Halt> {
    match reader.space() {
        b'"' => write_string(&reader.string_token()?.text(), text),
        b'-' | b'0'..=b'9' => decimal::write_canonical(reader.number_token()?.text, text),
        b'[' => {
            text.push('[');
            let mut items = reader.array(&Rule::ANY)?;
            while items.next(reader)? {
                write(reader, text)?;
                text.push(',');
            }
        }
        b'{' => {
            let mut members = Vec::new();
            let mut object = reader.object(&Rule::ANY, &ObjectRule::NONE)?;
            while object.step(reader)?.is_some() {
                let mut member = String::new();
                write_string(&object.current_name(), &mut member);
                write(reader, &mut member)?;
                members.push(member);
            }
            object.finish(reader)?;
            members.sort_unstable();
            text.push('{');
            for member in members {
                text.push_str(&member);
                text.push(',');
            }
        }
        // A literal.
        byte => {
            reader.skip()?;
            text.push(char::from(byte));
        }
    }
    Ok(())
}

/// A string with its length before it, so that no string continues another.
fn write_string(string: &str, text: &mut String) {
    text.push_str(&format!("\"{}:", string.len()));
    text.push_str(string);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values() {
        for (left, right) in [
            ("1", "1.0"),
            ("[1, 2e1]", "[10e-1,20]"),
            (r#"{"a": 1, "b": [true, null]}"#, r#"{"b":[true,null],"\u0061":1.0}"#),
            (r#""é""#, r#""\u00e9""#),
            ("0", "-0.0"),
        ] {
            assert!(equal(left, right), "{left} {right}");
        }
    }

    #[test]
    fn different_values() {
        for (left, right) in [
            ("1", "true"),
            ("0", "false"),
            ("\"1\"", "1"),
            ("[1,2]", "[2,1]"),
            ("[[1],2]", "[[1,2]]"),
            (r#"{"a":1}"#, r#"{"a":1,"b":1}"#),
            (r#"["ab","c"]"#, r#"["a","bc"]"#),
            ("null", "false"),
            ("{}", "[]"),
        ] {
            assert!(!equal(left, right), "{left} {right}");
        }
    }

    #[test]
    fn repeated_items() {
        assert_eq!(first_repeated(&["1", "2", "1.0", "2"]), Some((0, 2)));
        assert_eq!(first_repeated(&["1", "true", "\"1\"", "[1]"]), None);
    }
}
