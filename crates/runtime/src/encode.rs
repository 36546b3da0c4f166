//! From values to bytes.

mod array;
mod integer;
mod object;
mod string;
mod values;

pub(crate) use integer::integer_text;

pub use array::PlaceWriter;
pub use object::{Key, ObjectWriter, keys};

/// A type that is written as JSON.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, writer: &mut Writer);

    /// Whether a member of this value is left out.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    /// Anything that only the value's memory tells: who asks has it fetched.
    #[inline]
    fn glimpse(&self) -> bool {
        false
    }
}

/// Writes one JSON text, without whitespace.
///
/// What is written is short pieces: names, dates, identifiers. Each is put as words into room that has been made before, more
/// of them than it takes, and what is too much is written over by the next piece. So nothing depends on a piece's length.
#[derive(Debug, Default)]
pub struct Writer {
    /// What has been written, and room behind it.
    bytes: Vec<u8>,
    /// How many of the bytes have been written.
    length: usize,
}

/// How much room is made at least: enough for any piece.
const LEAST_ROOM: usize = 64;

impl Writer {
    /// An empty writer.
    pub fn new() -> Writer {
        Writer::default()
    }

    /// An empty writer with room for `capacity` bytes.
    pub fn with_capacity(capacity: usize) -> Writer {
        Writer { bytes: vec![0; capacity], length: 0 }
    }

    /// What has been written.
    pub fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.length);
        self.bytes
    }

    /// What has been written; it is always UTF-8.
    pub(crate) fn into_text(self) -> String {
        String::from_utf8(self.into_bytes()).unwrap_or_default()
    }

    /// Whether nothing has been written.
    #[cfg(feature = "serde")]
    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Writes a literal or a number by its `Display`.
    #[cfg(feature = "serde")]
    pub(crate) fn displayed(&mut self, value: impl std::fmt::Display) {
        self.raw(&value.to_string());
    }

    /// Writes JSON text as it is.
    #[inline(never)]
    pub(crate) fn raw(&mut self, json: &str) {
        let json = json.as_bytes();
        if !self.short_text(json) {
            self.long(json);
        }
    }

    /// Writes bytes of any number.
    #[inline(never)]
    fn long(&mut self, bytes: &[u8]) {
        let end = self.length + bytes.len();
        if self.bytes.len() < end {
            self.grow(bytes.len());
        }
        if let Some(room) = self.bytes.get_mut(self.length..end) {
            room.copy_from_slice(bytes);
            self.length = end;
        }
    }

    #[inline]
    fn byte(&mut self, byte: u8) {
        self.block([byte], 1);
    }

    #[inline(never)]
    fn null(&mut self) {
        self.block(*b"null", 4);
    }

    /// Writes the first bytes of a block.
    #[inline(always)]
    fn block<const N: usize>(&mut self, block: [u8; N], length: usize) {
        if let Some(room) = self.room() {
            *room = block;
            self.length += length;
        }
    }

    /// The next `N` bytes, to be written over. They count as written by adding to the length. There always is room.
    #[inline(always)]
    fn room<const N: usize>(&mut self) -> Option<&mut [u8; N]> {
        if self.bytes.len() < self.length + N {
            self.grow(N);
        }
        self.bytes.get_mut(self.length..)?.first_chunk_mut()
    }

    /// Makes room for so many bytes, and for as many again as there are.
    #[cold]
    #[inline(never)]
    fn grow(&mut self, more: usize) {
        let room = (self.length + more + LEAST_ROOM).max(self.bytes.len() * 2);
        self.bytes.resize(room, 0);
    }

    /// Ends what is in brackets and began at `start`. Each of its parts has been written with a comma before it, the first of
    /// which becomes the bracket.
    #[inline]
    fn close(&mut self, start: usize, brackets: [u8; 2]) {
        let [open, close] = brackets;
        match self.bytes.get_mut(start) {
            Some(first) if start < self.length => *first = open,
            _ => self.byte(open),
        }
        self.byte(close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_any_length_is_written_wherever_it_begins() {
        let text: String = ('!'..='~').cycle().take(300).collect();
        for capacity in [0, 1, 40, 512] {
            for length in 0..text.len() {
                let mut writer = Writer::with_capacity(capacity);
                writer.raw("<");
                writer.raw(&text[..length]);
                writer.raw(">");
                assert_eq!(writer.into_text(), format!("<{}>", &text[..length]), "{capacity}");
            }
        }
    }

    #[test]
    fn room_is_made_again_and_again() {
        let mut writer = Writer::new();
        assert_eq!(writer.bytes.capacity(), 0);
        for _ in 0..1000 {
            writer.raw("abc");
            writer.byte(b'.');
        }
        assert_eq!(writer.into_text(), "abc.".repeat(1000));
    }
}
