//! Strings: the token is checked completely and copied only if it has escapes.

use std::borrow::Cow;

use super::{Halt, Reader};
use crate::bytes::{CHUNK, chunk_at, special, specials};
use crate::code::Code;
use crate::text::Text;

/// A string as it stands in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    /// What stands between the quotes.
    raw: &'a str,
    escaped: bool,
}

impl<'a> Token<'a> {
    /// The string's characters.
    #[inline]
    pub(crate) fn text(self) -> Cow<'a, str> {
        if self.escaped { Cow::Owned(unescape(self.raw)) } else { Cow::Borrowed(self.raw) }
    }

    /// The string's characters, owned.
    #[inline]
    pub(crate) fn to_text(self) -> Text {
        if self.escaped { Text::from(unescape(self.raw)) } else { Text::from(self.raw) }
    }
}

impl<'a> Reader<'a> {
    /// Passes a string, whose quote is the next byte.
    #[inline]
    pub(crate) fn string_token(&mut self) -> Result<Token<'a>, Halt> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let end = plain_end(bytes, start);
        if bytes.get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Token { raw: self.text.get(start..end).unwrap_or_default(), escaped: false });
        }
        self.escaped_token(start, end)
    }

    /// Passes a string that is at once seen to stand for itself; none, and nothing is passed, where none is.
    #[inline(always)]
    pub(crate) fn near_string(&mut self) -> Option<&'a str> {
        let window: &[u8; CHUNK + 1] = self.text.as_bytes().get(self.at..)?.first_chunk()?;
        let (quote, chunk) = window.split_first_chunk::<1>()?;
        let length = specials(chunk.first_chunk()?).trailing_zeros() as usize;
        if *quote != [b'"'] || chunk.get(length) != Some(&b'"') {
            return None;
        }
        let start = self.at + 1;
        self.at = start + length + 1;
        self.text.get(start..start + length)
    }

    /// Goes on with a string from its first byte that does not stand for itself.
    #[inline(never)]
    fn escaped_token(&mut self, start: usize, mut at: usize) -> Result<Token<'a>, Halt> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(at) {
                Some(b'"') => {
                    self.at = at + 1;
                    return Ok(Token { raw: self.text.get(start..at).unwrap_or_default(), escaped: true });
                }
                Some(b'\\') => at = plain_end(bytes, self.escape(at)?),
                Some(_) => return Err(self.fail(at, Code::ControlCharacter, "")),
                None => return Err(self.fail(at, Code::UnexpectedEnd, "a closing quote")),
            }
        }
    }

    /// Passes the escape at `at`; the offset behind it.
    fn escape(&mut self, at: usize) -> Result<usize, Halt> {
        let bytes = self.text.as_bytes();
        match bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
            Some(b'u') => match hexadecimal(bytes, at + 2) {
                Some(0xD800..=0xDBFF) => match (bytes.get(at + 6..at + 8), hexadecimal(bytes, at + 8)) {
                    (Some(b"\\u"), Some(0xDC00..=0xDFFF)) => Ok(at + 12),
                    _ => Err(self.fail(at, Code::LoneSurrogate, "")),
                },
                Some(0xDC00..=0xDFFF) => Err(self.fail(at, Code::LoneSurrogate, "")),
                Some(_) => Ok(at + 6),
                None if bytes[at + 2..].iter().all(u8::is_ascii_hexdigit) => {
                    Err(self.fail(bytes.len(), Code::UnexpectedEnd, "a closing quote"))
                }
                None => Err(self.fail(at, Code::Escape, "four hexadecimal digits")),
            },
            Some(_) => Err(self.fail(at, Code::Escape, "")),
            None => Err(self.fail(at + 1, Code::UnexpectedEnd, "a closing quote")),
        }
    }
}

/// The offset of the first byte from `at` that is a quote, a backslash or a control character; the length where there is
/// none.
#[inline]
fn plain_end(bytes: &[u8], at: usize) -> usize {
    match chunk_at(bytes, at).map(specials) {
        Some(hits) if hits != 0 => at + hits.trailing_zeros() as usize,
        Some(_) => far_plain_end(bytes, at + CHUNK),
        None => far_plain_end(bytes, at),
    }
}

#[inline(never)]
fn far_plain_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = chunk_at(bytes, at) {
        let hits = specials(chunk);
        if hits != 0 {
            return at + hits.trailing_zeros() as usize;
        }
        at += CHUNK;
    }
    let mut rest = bytes.get(at..).unwrap_or(&[]);
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let hits = special(u64::from_le_bytes(*chunk));
        if hits != 0 {
            return at + hits.trailing_zeros() as usize / 8;
        }
        at += 8;
        rest = after;
    }
    at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len())
}

fn hexadecimal(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 4)?;
    digits.iter().try_fold(0, |value, digit| Some(value << 4 | char::from(*digit).to_digit(16)?))
}

/// Resolves the escapes of a string that has been checked.
#[cold]
fn unescape(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let mut after = escape.chars();
        let character = match after.next() {
            Some('b') => '\u{8}',
            Some('f') => '\u{C}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let bytes = escape.as_bytes();
                let first = hexadecimal(bytes, 1).unwrap_or(0xFFFD);
                let (code_point, length) = match (first, hexadecimal(bytes, 7)) {
                    (0xD800..=0xDBFF, Some(second @ 0xDC00..=0xDFFF)) => {
                        (0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), 10)
                    }
                    _ => (first, 4),
                };
                after = escape.get(1 + length..).unwrap_or_default().chars();
                char::from_u32(code_point).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            Some(itself) => itself,
            None => break,
        };
        text.push(character);
        rest = after.as_str();
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::Mode;

    fn read(json: &str) -> Result<String, Code> {
        let mut reader = Reader::of_text(json, Mode::Decode);
        match reader.string_token() {
            Ok(token) => Ok(token.text().into_owned()),
            Err(_) => Err(reader.into_error().code()),
        }
    }

    #[test]
    fn the_end_is_found_wherever_it_stands() {
        for special in [b'"', b'\\', 0, 0x1F] {
            for length in 0..40 {
                for filler in ["a", "é", "\u{7f}", "€", " "] {
                    let mut bytes = filler.repeat(length).into_bytes();
                    let end = bytes.len();
                    assert_eq!(plain_end(&bytes, 0), end);
                    bytes.push(special);
                    bytes.extend_from_slice(b"\"tail of the text");
                    assert_eq!(plain_end(&bytes, 0), end);
                }
            }
        }
        assert_eq!(plain_end(b"", 5), 5);
    }

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(read(r#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00é""#), Ok("\"\\/\u{8}\u{c}\n\r\té😀é".to_owned()));
        assert_eq!(read(r#""a\u0000b""#), Ok("a\0b".to_owned()));
    }

    #[test]
    fn bad_escapes() {
        for (json, code) in [
            (r#""\uD83D""#, Code::LoneSurrogate),
            (r#""\uD83D\u0041""#, Code::LoneSurrogate),
            (r#""\uDE00\uD83D""#, Code::LoneSurrogate),
            (r#""\x41""#, Code::Escape),
            (r#""\u12g4""#, Code::Escape),
            (r#""\u12"#, Code::UnexpectedEnd),
            (r#""abc\"#, Code::UnexpectedEnd),
            (r#""abc"#, Code::UnexpectedEnd),
            ("\"a\nb\"", Code::ControlCharacter),
        ] {
            assert_eq!(read(json), Err(code), "{json}");
        }
    }
}
