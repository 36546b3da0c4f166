//! From values to bytes.

mod array;
mod values;

use crate::bytes::is_plain;
use crate::json::Json;
use crate::map::Map;
use crate::reader::plain_end;
use crate::rule::ObjectRule;

pub use array::PlaceWriter;

/// A type that is written as JSON.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, writer: &mut Writer);

    /// Whether a member of this value is left out.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }
}

/// Writes one JSON text, without whitespace.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// An empty writer.
    pub fn new() -> Writer {
        Writer::default()
    }

    /// An empty writer with room for `capacity` bytes.
    pub fn with_capacity(capacity: usize) -> Writer {
        Writer { bytes: Vec::with_capacity(capacity) }
    }

    /// What has been written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// What has been written; it is always UTF-8.
    pub(crate) fn into_text(self) -> String {
        String::from_utf8(self.bytes).unwrap_or_default()
    }

    /// Writes a string, escaping what has to be and nothing else.
    #[inline]
    pub fn string(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.bytes.push(b'"');
        if is_plain(bytes) {
            self.bytes.extend_from_slice(bytes);
        } else {
            self.escaped(bytes);
        }
        self.bytes.push(b'"');
    }

    #[cold]
    fn escaped(&mut self, bytes: &[u8]) {
        let mut start = 0;
        loop {
            let end = plain_end(bytes, start);
            self.bytes.extend_from_slice(&bytes[start..end]);
            match bytes.get(end) {
                None => return,
                Some(b'"') => self.bytes.extend_from_slice(b"\\\""),
                Some(b'\\') => self.bytes.extend_from_slice(b"\\\\"),
                Some(b'\n') => self.bytes.extend_from_slice(b"\\n"),
                Some(b'\r') => self.bytes.extend_from_slice(b"\\r"),
                Some(b'\t') => self.bytes.extend_from_slice(b"\\t"),
                Some(0x08) => self.bytes.extend_from_slice(b"\\b"),
                Some(0x0C) => self.bytes.extend_from_slice(b"\\f"),
                Some(control) => {
                    let digit = |nibble: u8| b"0123456789abcdef"[usize::from(nibble & 15)];
                    self.bytes.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(control >> 4), digit(*control)]);
                }
            }
            start = end + 1;
        }
    }

    /// Whether nothing has been written.
    #[cfg(feature = "serde")]
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Writes a literal or a number by its `Display`.
    #[cfg(feature = "serde")]
    pub(crate) fn displayed(&mut self, value: impl std::fmt::Display) {
        // Writing to a vector cannot fail.
        let _ = std::io::Write::write_fmt(&mut self.bytes, format_args!("{value}"));
    }

    #[inline]
    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Writes JSON text as it is.
    #[inline]
    pub(crate) fn raw(&mut self, json: &str) {
        self.bytes.extend_from_slice(json.as_bytes());
    }

    /// Writes an integer.
    #[inline]
    pub fn integer(&mut self, value: i64) {
        let mut digits = [0; 20];
        self.bytes.extend_from_slice(integer_text(value, &mut digits).as_bytes());
    }

    /// Begins an object.
    #[inline]
    pub fn object(&mut self, object: &'static ObjectRule) -> ObjectWriter<'_> {
        self.bytes.push(b'{');
        ObjectWriter { writer: self, object, empty: true }
    }
}

/// The digits of an integer, with its sign.
#[inline]
pub(crate) fn integer_text(value: i64, buffer: &mut [u8; 20]) -> &str {
    let mut at = buffer.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        buffer[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    std::str::from_utf8(&buffer[at..]).unwrap_or_default()
}

/// Writes the members of an object.
#[derive(Debug)]
pub struct ObjectWriter<'w> {
    writer: &'w mut Writer,
    object: &'static ObjectRule,
    empty: bool,
}

impl ObjectWriter<'_> {
    /// Writes the named member at `index` unless it is absent.
    #[inline]
    pub fn member<T: Encode>(&mut self, index: usize, value: &T) {
        if !value.is_absent() {
            self.present(index, value);
        }
    }

    #[inline(never)]
    fn present<T: Encode>(&mut self, index: usize, value: &T) {
        if let Some(member) = self.object.members.get(index) {
            self.separate();
            self.writer.raw(member.text);
            value.encode(self.writer);
        }
    }

    /// Writes the members of a map.
    pub fn map<V: Encode>(&mut self, map: &Map<V>) {
        for (name, value) in map.iter() {
            self.separate();
            self.writer.string(name);
            self.writer.bytes.push(b':');
            value.encode(self.writer);
        }
    }

    /// Writes the members that the schema does not name.
    pub fn extra(&mut self, extra: &Map<Json>) {
        self.map(extra);
    }

    /// Ends the object.
    #[inline]
    pub fn end(self) {
        self.writer.bytes.push(b'}');
    }

    #[inline]
    fn separate(&mut self) {
        if !self.empty {
            self.writer.bytes.push(b',');
        }
        self.empty = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_have_their_digits() {
        for value in [0, 7, -7, 10, i64::MAX, i64::MIN] {
            assert_eq!(integer_text(value, &mut [0; 20]), value.to_string());
        }
    }

    #[test]
    fn only_what_must_be_is_escaped() {
        let mut writer = Writer::new();
        writer.string("a/é😀\u{7f}\"\\\u{8}\u{c}\n\r\t\0\u{1f}");
        assert_eq!(writer.into_text(), "\"a/é😀\u{7f}\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f\"");
    }
}
