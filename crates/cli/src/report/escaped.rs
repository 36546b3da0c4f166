//! JSON that a terminal can show: what would move the cursor or turn the direction of writing stands as `\u` and four
//! digits, which is the same text to whoever reads the JSON.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::printable::breaks_a_line;

/// Writes a value as JSON, on one line.
pub(super) fn json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    value.serialize(&mut Serializer::with_formatter(out, Escaped)).map_err(io::Error::from)
}

struct Escaped;

impl Formatter for Escaped {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        write(writer, fragment)
    }

    // Such characters stand within strings, or the text is no JSON.
    fn write_raw_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        write(writer, fragment)
    }
}

fn write(writer: &mut (impl ?Sized + Write), fragment: &str) -> io::Result<()> {
    let mut rest = fragment;
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| breaks_a_line(*c)) {
        writer.write_all(&rest.as_bytes()[..at])?;
        let mut units = [0; 2];
        c.encode_utf16(&mut units).iter().try_for_each(|unit| write!(writer, "\\u{unit:04x}"))?;
        rest = &rest[at + c.len_utf8()..];
    }
    writer.write_all(rest.as_bytes())
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    fn written(value: &impl Serialize) -> String {
        let mut out = Vec::new();
        json(&mut out, value).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn nothing_reaches_the_terminal_and_nothing_is_lost() {
        let text = "a\u{9b}31m\u{202e}b\n\u{7f}\u{1b}\"\\ é 支 😀";
        let shown = written(&text);
        assert_eq!(shown, "\"a\\u009b31m\\u202eb\\n\\u007f\\u001b\\\"\\\\ é 支 😀\"");
        assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), text);
        let raw = RawValue::from_string("[1.10, \"\u{9b}\"]".to_owned()).unwrap();
        assert_eq!(written(&raw), "[1.10, \"\\u009b\"]");
    }
}
