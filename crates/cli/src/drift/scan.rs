//! Passing over a JSON text that is known to be one, value by value.
//!
//! The check has read the text before, so its nesting is bounded and its strings are closed. Should it be no JSON all the
//! same, the scan ends early.

use std::borrow::Cow;

use payschema::Json;

/// A place in a text.
pub(super) struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scan<'t> {
    pub(super) fn new(text: &'t str, at: usize) -> Scan<'t> {
        Scan { text, at }
    }

    /// The offset of the next byte that is no whitespace, and that byte; none at the end.
    pub(super) fn peek(&mut self) -> Option<(usize, u8)> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
        bytes.get(self.at).map(|byte| (self.at, *byte))
    }

    /// Passes the next byte.
    pub(super) fn pass(&mut self) {
        self.at += 1;
    }

    /// Passes a scalar and gives its text.
    pub(super) fn scalar(&mut self) -> &'t str {
        let Some((start, first)) = self.peek() else { return "" };
        let bytes = self.text.as_bytes();
        self.at += 1;
        if first == b'"' {
            while let Some(byte) = bytes.get(self.at) {
                self.at += 1;
                match byte {
                    b'"' => break,
                    b'\\' => self.at += 1,
                    _ => {}
                }
            }
        } else {
            while matches!(bytes.get(self.at), Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'.' | b'+' | b'-')) {
                self.at += 1;
            }
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Passes any value and gives its text.
    pub(super) fn value(&mut self) -> &'t str {
        let Some((start, _)) = self.peek() else { return "" };
        let mut depth = 0usize;
        while let Some((_, byte)) = self.peek() {
            match byte {
                b'{' | b'[' => (depth, self.at) = (depth + 1, self.at + 1),
                b'}' | b']' => (depth, self.at) = (depth.saturating_sub(1), self.at + 1),
                b',' | b':' => self.at += 1,
                _ => drop(self.scalar()),
            }
            if depth == 0 {
                break;
            }
        }
        self.text.get(start..self.at).unwrap_or_default()
    }
}

/// The characters of a string by its text in JSON.
pub(super) fn unquoted(literal: &str) -> Cow<'_, str> {
    let inside = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(literal);
    if !inside.contains('\\') {
        return Cow::Borrowed(inside);
    }
    let text = literal.parse::<Json>().ok().and_then(|json| json.to_text());
    text.map_or(Cow::Borrowed(inside), |text| Cow::Owned(text.as_str().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_passed_whole() {
        let text = r#" {"a\"}": [1, {"b": "]"}], "c": null} -1.5e3 "x" true"#;
        let mut scan = Scan::new(text, 0);
        let values: Vec<&str> = std::iter::from_fn(|| Some(scan.value()).filter(|value| !value.is_empty())).collect();
        assert_eq!(values, [r#"{"a\"}": [1, {"b": "]"}], "c": null}"#, "-1.5e3", "\"x\"", "true"]);
    }

    #[test]
    fn what_is_no_json_ends() {
        for text in ["", "{", "[1", "\"", "\"\\", "}", ",", "é", "{\"é"] {
            let mut scan = Scan::new(text, 0);
            for _ in 0..8 {
                scan.value();
                scan.scalar();
            }
        }
    }

    #[test]
    fn strings_are_unquoted() {
        assert_eq!(unquoted(r#""a\u00e9\"""#), "aé\"");
        assert_eq!(unquoted("\"plain\""), "plain");
    }
}
