//! Numbers: the grammar of RFC 8259, the text kept.

use std::borrow::Cow;

use super::{Halt, Reader};
use crate::code::Code;
use crate::decimal;
use crate::expected::Found;

/// A number as it stands in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NumberToken<'a> {
    pub(crate) text: &'a str,
    /// Whether it has neither a fraction nor an exponent.
    plain: bool,
}

impl NumberToken<'_> {
    #[inline]
    pub(crate) fn is_integer(&self) -> bool {
        self.plain || decimal::is_integer(self.text)
    }

    pub(crate) fn found(&self) -> Found {
        if self.is_integer() { Found::Integer } else { Found::Fraction }
    }
}

impl<'a> Reader<'a> {
    /// Passes a number, whose first byte is the next: a digit or a minus.
    #[inline]
    pub(crate) fn number_token(&mut self) -> Result<NumberToken<'a>, Halt> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let first = start + usize::from(self.peek() == b'-');
        let mut at = digits_end(bytes, first);
        if at == first || (bytes[first] == b'0' && at > first + 1) {
            return Err(self.malformed(at, first));
        }
        let mut plain = true;
        if bytes.get(at) == Some(&b'.') {
            plain = false;
            let fraction = at + 1;
            at = digits_end(bytes, fraction);
            if at == fraction {
                return Err(self.malformed(at, fraction));
            }
        }
        if let Some(b'e' | b'E') = bytes.get(at) {
            plain = false;
            let exponent = at + 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            at = digits_end(bytes, exponent);
            if at == exponent {
                return Err(self.malformed(at, exponent));
            }
        }
        self.at = at;
        Ok(NumberToken { text: self.text.get(start..at).unwrap_or_default(), plain })
    }

    /// Takes numbers as strings too from here on. Binary formats have no other way to keep a number that they lack a
    /// type for.
    #[cfg(feature = "serde")]
    pub(crate) fn accept_quoted_numbers(&mut self) {
        self.quoted_numbers = true;
    }

    /// Passes a string that is accepted for a number, if that comes next; gives the number's text.
    #[cold]
    #[inline(never)]
    pub(crate) fn quoted_number(&mut self) -> Option<&'a str> {
        if !self.quoted_numbers || self.peek() != b'"' {
            return None;
        }
        let start = self.at;
        match self.string_token().ok()?.text() {
            Cow::Borrowed(text) if number_fault(text).is_none() => Some(text),
            _ => {
                self.at = start;
                None
            }
        }
    }

    /// Stops at a number that lacks digits from `wanted`, or has a leading zero there.
    #[cold]
    #[inline(never)]
    fn malformed(&mut self, at: usize, wanted: usize) -> Halt {
        if at == wanted && at >= self.text.len() {
            return self.fail(self.text.len(), Code::UnexpectedEnd, "a digit");
        }
        self.fail(self.at, Code::Number, if at == wanted { "a digit" } else { "no leading zero" })
    }
}

#[inline]
fn digits_end(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    at
}

/// What is wrong with a text that should be one number; none where it is one.
pub(crate) fn number_fault(text: &str) -> Option<&'static str> {
    let mut reader = Reader::of_text(text, super::Mode::Decode);
    match reader.peek() {
        b'-' | b'0'..=b'9' => match reader.number_token() {
            Ok(_) if reader.at == text.len() => None,
            Ok(_) => Some("there is more behind the number"),
            Err(_) if text.trim_start_matches('-').starts_with('0') => Some("it has a leading zero or lacks a digit"),
            Err(_) => Some("it lacks a digit"),
        },
        _ if text.is_empty() => Some("it is empty"),
        _ => Some("it begins neither with a digit nor with a minus"),
    }
}
