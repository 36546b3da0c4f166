//! From a JSON Pointer to the place of its value in a JSON text.
//!
//! The text is scanned, not parsed: what stands beside the pointer's path is skipped without a look at it, and a text
//! that is no JSON gives `None` or some place, never a panic.

use std::ops::Range;

/// The bytes of the value that `pointer` names, or `None` where there is none.
///
/// Where a member stands twice, the first one counts.
///
/// ```
/// use payschema_diagnostics::pointer::locate;
///
/// let text = r#"{"items": [{"amount": 12.50}]}"#;
/// assert_eq!(&text[locate(text, "/items/0/amount").unwrap()], "12.50");
/// assert_eq!(locate(text, "/items/1"), None);
/// ```
pub fn locate(text: &str, pointer: &str) -> Option<Range<usize>> {
    let mut scanner = Scanner { bytes: text.as_bytes(), at: 0 };
    scanner.blank();
    if !pointer.is_empty() {
        for token in pointer.strip_prefix('/')?.split('/') {
            let token = token.replace("~1", "/").replace("~0", "~");
            match scanner.peek()? {
                b'{' => scanner.enter_member(text, &token)?,
                b'[' => scanner.enter_item(&token)?,
                _ => return None,
            }
        }
    }
    let start = scanner.at;
    scanner.skip_value()?;
    Some(start..scanner.at)
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Goes from `{` to the value of a member.
    fn enter_member(&mut self, text: &str, name: &str) -> Option<()> {
        self.eat(b'{')?;
        loop {
            self.blank();
            let start = self.at;
            self.skip_string()?;
            let found = unescape(text.get(start + 1..self.at - 1)?)? == name;
            self.blank();
            self.eat(b':')?;
            self.blank();
            if found {
                return Some(());
            }
            self.skip_value()?;
            self.blank();
            self.eat(b',')?;
        }
    }

    /// Goes from `[` to an item.
    fn enter_item(&mut self, index: &str) -> Option<()> {
        // `+1`, `01` and `-` are no indices.
        let canonical = index == "0" || !index.starts_with('0') && index.bytes().all(|byte| byte.is_ascii_digit());
        let index: usize = canonical.then(|| index.parse().ok())??;
        self.eat(b'[')?;
        self.blank();
        for _ in 0..index {
            self.skip_value()?;
            self.blank();
            self.eat(b',')?;
            self.blank();
        }
        (self.peek()? != b']').then_some(())
    }

    /// Goes behind a value, by counting brackets rather than by recursion: depth costs no stack.
    fn skip_value(&mut self) -> Option<()> {
        let mut depth = 0usize;
        loop {
            self.blank();
            match self.peek()? {
                b'"' => self.skip_string()?,
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                    continue;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' if depth > 0 => {
                    self.at += 1;
                    continue;
                }
                byte if byte == b'-' || byte.is_ascii_alphanumeric() => {
                    while matches!(self.peek(), Some(b'-' | b'+' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z')) {
                        self.at += 1;
                    }
                }
                _ => return None,
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn skip_string(&mut self) -> Option<()> {
        self.eat(b'"')?;
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
    }
}

/// The string that the inside of a JSON string literal stands for.
fn unescape(literal: &str) -> Option<String> {
    let mut units = Vec::new();
    let mut chars = literal.chars();
    while let Some(c) = chars.next() {
        let c = match c {
            '\\' => match chars.next()? {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let digits = chars.as_str().get(..4)?;
                    units.push(u16::from_str_radix(digits, 16).ok()?);
                    chars = chars.as_str().get(4..)?.chars();
                    continue;
                }
                c => c,
            },
            c => c,
        };
        units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
    }
    String::from_utf16(&units).ok()
}

#[cfg(test)]
mod tests {
    use super::locate;

    fn at<'a>(text: &'a str, pointer: &str) -> Option<&'a str> {
        locate(text, pointer).map(|range| &text[range])
    }

    #[test]
    fn values_are_found() {
        let text = r#" {"a": [1, {"b/c": "x]\"", "~": {}}], "\u00e9\ud83d\ude00": null, "": [ ]} "#;
        assert_eq!(at(text, ""), Some(text.trim()));
        assert_eq!(at(text, "/a/0"), Some("1"));
        assert_eq!(at(text, "/a/1/b~1c"), Some(r#""x]\"""#));
        assert_eq!(at(text, "/a/1/~0"), Some("{}"));
        assert_eq!(at(text, "/é😀"), Some("null"));
        assert_eq!(at(text, "/"), Some("[ ]"));
    }

    #[test]
    fn absent_values_are_not() {
        for pointer in ["a", "/b", "/a/2", "/a/01", "/a/-", "/a/0/x", "/a/99999999999999999999", "//0"] {
            assert_eq!(at(r#"{"a": [1, 2], "": []}"#, pointer), None, "{pointer}");
        }
    }

    #[test]
    fn what_is_no_json_does_no_harm() {
        for text in ["", "{", "[", "\"", "\"\\", "{\"a\"", "{\"a\":", "{\"\\u12é\":1}", "]", "[,", "{\"é", "[1 2"] {
            for pointer in ["", "/a", "/0", "/1"] {
                let _ = locate(text, pointer);
            }
        }
        let deep = "[".repeat(1_000_000);
        assert_eq!(locate(&deep, ""), None);
    }
}
