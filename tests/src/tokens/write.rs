//! Writing JSON, plainly or with every character escaped.

use std::fmt::{self, Write};

use super::Value;

/// How strings and names are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escapes {
    /// What has to be escaped is.
    Needed,
    /// Every character is, as UTF-16.
    All,
}

impl Value {
    /// The value as JSON text without whitespace.
    pub fn to_json(&self) -> String {
        self.written(Escapes::Needed)
    }

    /// The value as JSON text without whitespace, with the given escapes.
    pub fn written(&self, escapes: Escapes) -> String {
        let mut text = String::new();
        write(&mut text, self, escapes).expect("invariant: writing to a string does not fail");
        text
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(f, self, Escapes::Needed)
    }
}

fn write(out: &mut impl Write, value: &Value, escapes: Escapes) -> fmt::Result {
    match value {
        Value::Null => out.write_str("null"),
        Value::Boolean(value) => write!(out, "{value}"),
        Value::Number(text) => out.write_str(text),
        Value::String(text) => string(out, text, escapes),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                out.write_char(if place == 0 { '[' } else { ',' })?;
                write(out, item, escapes)?;
            }
            out.write_str(if items.is_empty() { "[]" } else { "]" })
        }
        Value::Object(members) => {
            for (place, (name, value)) in members.iter().enumerate() {
                out.write_char(if place == 0 { '{' } else { ',' })?;
                string(out, name, escapes)?;
                out.write_char(':')?;
                write(out, value, escapes)?;
            }
            out.write_str(if members.is_empty() { "{}" } else { "}" })
        }
    }
}

fn string(out: &mut impl Write, text: &str, escapes: Escapes) -> fmt::Result {
    out.write_char('"')?;
    for character in text.chars() {
        match character {
            '"' | '\\' if escapes == Escapes::Needed => write!(out, "\\{character}")?,
            ' '.. if escapes == Escapes::Needed => out.write_char(character)?,
            _ => character.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(out, "\\u{unit:04x}"))?,
        }
    }
    out.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let text = r#"{"a\"":[1.0,-0,"\u0007é😀\\",{}],"":null,"b":[[],true,false]}"#;
        let value: Value = text.parse().unwrap();
        assert_eq!(value.to_json(), text);
        let escaped = value.written(Escapes::All);
        assert!(escaped.is_ascii() && escaped.contains(r#""\u0062":"#));
        assert_eq!(escaped.parse(), Ok(value));
    }
}
