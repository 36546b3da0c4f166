//! Writing strings: checked and copied in one go.

use super::Writer;
use crate::bytes::{has_special, is_plain, special, specials, word};

/// The longest text that is written as words, without asking how long it is.
const SHORT: usize = 32;

/// From this length on, text is looked at as a whole first, since one large copy is cheaper than many small ones.
const LONG: usize = 128;

impl Writer {
    /// Writes a string, escaping what has to be and nothing else.
    pub fn string(&mut self, text: &str) {
        let text = text.as_bytes();
        let length = text.len();
        if let Some(room) = self.room::<{ SHORT + 2 }>() {
            room[0] = b'"';
            if length <= SHORT && place(room, 1, text) {
                room[length + 1] = b'"';
                self.length += length + 2;
                return;
            }
        }
        self.byte(b'"');
        self.other_text(text);
        self.byte(b'"');
    }

    /// Writes text of up to 32 bytes as it is. Whether it has been written: longer text is not.
    #[inline]
    pub(super) fn short_text(&mut self, text: &[u8]) -> bool {
        match self.room().filter(|_| text.len() <= SHORT) {
            Some(room) => {
                place(room, 0, text);
                self.length += text.len();
                true
            }
            None => false,
        }
    }

    /// Writes text that is long or has something to escape: copies 32 bytes at a time and goes on behind the first of them
    /// that has to be escaped.
    #[inline(never)]
    fn other_text(&mut self, mut text: &[u8]) {
        if text.len() >= LONG && is_plain(text) {
            return self.long(text);
        }
        while let Some(room) = self.room::<{ SHORT + 2 }>() {
            match text.first_chunk::<SHORT>() {
                Some(block) => room[..SHORT].copy_from_slice(block),
                None if place(room, 0, text) => {
                    self.length += text.len();
                    return;
                }
                None => {}
            }
            let hits = room.first_chunk().map_or(0, specials);
            let plain = (hits.trailing_zeros() as usize).min(text.len());
            self.length += plain;
            text = text.get(plain..).unwrap_or_default();
            if let Some((byte, after)) = text.split_first().filter(|_| plain < SHORT) {
                let (escape, length) = ESCAPES[usize::from(*byte) % ESCAPES.len()];
                self.block(escape, length);
                text = after;
            }
        }
    }
}

/// Puts text of up to 32 bytes into room that has place for it, at `at`, which is 0 or 1. Whether nothing in it has to be
/// escaped.
#[inline(always)]
fn place(room: &mut [u8; SHORT + 2], at: usize, text: &[u8]) -> bool {
    let length = text.len();
    match length {
        // Words that overlap, so that nothing depends on the length.
        8..=SHORT => {
            let (inner, last) = ((length - 8).min(8), length - 8);
            let places = [0, inner, last - inner, last];
            let words = places.map(|place| word(text, place));
            for (place, word) in places.into_iter().zip(words) {
                put(room, at + place, word.to_le_bytes());
            }
            !(has_special(words[0], words[1]) | has_special(words[2], words[3]))
        }
        4..8 => match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
            (Some(low), Some(high)) => {
                put(room, at, *low);
                put(room, at + length - 4, *high);
                special(u64::from(u32::from_le_bytes(*low)) | u64::from(u32::from_le_bytes(*high)) << 32) == 0
            }
            _ => false,
        },
        _ => {
            let mut is_plain = true;
            for (place, byte) in room.iter_mut().skip(at).zip(text) {
                *place = *byte;
                is_plain &= !matches!(byte, b'"' | b'\\' | 0..0x20);
            }
            is_plain
        }
    }
}

#[inline(always)]
fn put<const N: usize>(room: &mut [u8], at: usize, bytes: [u8; N]) {
    if let Some(place) = room.get_mut(at..).and_then(|room| room.first_chunk_mut()) {
        *place = bytes;
    }
}

/// What is written for each byte that does not stand for itself, and how long that is.
static ESCAPES: [([u8; 6], usize); 128] = escapes();

const fn escapes() -> [([u8; 6], usize); 128] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut escapes = [([0; 6], 0); 128];
    let mut byte = 0;
    while byte < escapes.len() {
        let letter = match byte as u8 {
            b'"' => b'"',
            b'\\' => b'\\',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0C => b'f',
            _ => 0,
        };
        escapes[byte] = match letter {
            0 => ([b'\\', b'u', b'0', b'0', DIGITS[byte >> 4], DIGITS[byte & 15]], 6),
            letter => ([b'\\', letter, 0, 0, 0, 0], 2),
        };
        byte += 1;
    }
    escapes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The string as it has to be, byte by byte.
    fn expected(text: &str) -> String {
        let mut json = String::from('"');
        for character in text.chars() {
            match character {
                '"' => json.push_str("\\\""),
                '\\' => json.push_str("\\\\"),
                '\n' => json.push_str("\\n"),
                '\r' => json.push_str("\\r"),
                '\t' => json.push_str("\\t"),
                '\u{8}' => json.push_str("\\b"),
                '\u{c}' => json.push_str("\\f"),
                control if control < ' ' => json.push_str(&format!("\\u{:04x}", control as u32)),
                other => json.push(other),
            }
        }
        json.push('"');
        json
    }

    fn assert_written(text: &str) {
        let mut writer = Writer::new();
        writer.string(text);
        assert_eq!(writer.into_text(), expected(text), "{text:?}");
    }

    #[test]
    fn only_what_must_be_is_escaped() {
        let mut writer = Writer::new();
        writer.string("a/é😀\u{7f}\"\\\u{8}\u{c}\n\r\t\0\u{1f}");
        assert_eq!(writer.into_text(), "\"a/é😀\u{7f}\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f\"");
    }

    #[test]
    fn every_character_is_written_at_every_place() {
        for length in 0..70 {
            for place in 0..=length {
                for character in ('\0'..' ').chain(['"', '\\', '\u{7f}', 'é', '😀', '\u{ffff}']) {
                    let text = format!("{}{character}{}", "a".repeat(place), "z".repeat(length - place));
                    assert_written(&text);
                }
            }
        }
    }

    #[test]
    fn long_text_is_written() {
        for length in LONG - 2..LONG * 2 {
            assert_written(&"é".repeat(length / 2));
            for place in [0, length / 2, length - 1] {
                assert_written(&format!("{}\"{}", "a".repeat(place), "z".repeat(length - place)));
            }
        }
    }

    #[test]
    fn escapes_next_to_each_other_are_all_written() {
        for length in 0..100 {
            assert_written(&"\"".repeat(length));
            assert_written(&"\n\u{1}é".repeat(length));
            assert_written(&"abcdefghijklmno\\".repeat(length));
        }
    }

    #[test]
    fn strings_are_written_behind_each_other() {
        let mut writer = Writer::with_capacity(3);
        let mut json = String::new();
        for length in (0..80).chain((0..80).rev()) {
            let text = "äb".repeat(length / 3) + &"x".repeat(length % 3);
            writer.string(&text);
            json += &expected(&text);
        }
        assert_eq!(writer.into_text(), json);
    }
}
