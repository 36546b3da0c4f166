//! Bytes that are appended in small pieces.
//!
//! A vector asks for its capacity and calls the C library for each piece, however short. Here the bytes beyond the end are
//! there already, as zeros, so that a short piece is a few words stored over them; some of a word may be written beyond the
//! piece, where the next piece will be.

use std::fmt;

/// Pieces that are not longer are stored as words.
const SHORT: usize = 32;

/// Bytes that grow.
#[derive(Default)]
pub(super) struct Buffer {
    /// What has been written, and zeros or leftovers behind it.
    bytes: Vec<u8>,
    end: usize,
}

impl Buffer {
    pub(super) fn with_capacity(capacity: usize) -> Buffer {
        Buffer { bytes: vec![0; capacity], end: 0 }
    }

    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.truncate(self.end);
        self.bytes
    }

    #[cfg(feature = "serde")]
    pub(super) fn is_empty(&self) -> bool {
        self.end == 0
    }

    /// Appends a piece.
    #[inline]
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.need(piece.len());
        self.put(piece);
    }

    /// Appends a piece with quotes around it.
    #[inline]
    pub(super) fn quoted(&mut self, piece: &[u8]) {
        self.need(piece.len() + 2);
        self.put(b"\"");
        self.put(piece);
        self.put(b"\"");
    }

    /// Makes room for so many bytes.
    #[inline]
    fn need(&mut self, length: usize) {
        if self.bytes.len() - self.end < length {
            self.grow(length);
        }
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, length: usize) {
        let length = (self.end + length).next_power_of_two().max(2 * self.bytes.len()).max(64);
        self.bytes.resize(length, 0);
    }

    /// Stores a piece for which there is room.
    #[inline]
    fn put(&mut self, piece: &[u8]) {
        let length = piece.len();
        if let Some(room) = self.bytes.get_mut(self.end..self.end + length) {
            match length {
                1 => room.copy_from_slice(&piece[..1]),
                // The first and the last words, which overlap.
                4..=7 => ends::<4>(room, piece),
                8..=15 => ends::<8>(room, piece),
                16..=SHORT => ends::<16>(room, piece),
                _ => room.copy_from_slice(piece),
            }
            self.end += length;
        }
    }
}

/// Copies the first and the last `N` bytes, which are all there are.
#[inline]
fn ends<const N: usize>(room: &mut [u8], piece: &[u8]) {
    if let (Some(to), Some(from)) = (room.first_chunk_mut::<N>(), piece.first_chunk::<N>()) {
        *to = *from;
    }
    if let (Some(to), Some(from)) = (room.last_chunk_mut::<N>(), piece.last_chunk::<N>()) {
        *to = *from;
    }
}

impl fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text.as_bytes());
        Ok(())
    }
}

impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer").field("length", &self.end).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_every_length_are_appended() {
        let piece: Vec<u8> = (1..=100).collect();
        for capacity in [0, 1, 7, 64, 1000] {
            let (mut buffer, mut expected) = (Buffer::with_capacity(capacity), Vec::new());
            for length in (0..=100).chain([3, 2, 1, 0, 40, 5, 17]) {
                buffer.push(&piece[..length]);
                expected.extend_from_slice(&piece[..length]);
                buffer.quoted(&piece[100 - length..]);
                expected.push(b'"');
                expected.extend_from_slice(&piece[100 - length..]);
                expected.push(b'"');
            }
            assert_eq!(buffer.into_bytes(), expected);
        }
        assert_eq!(Buffer::default().into_bytes(), b"");
    }
}
