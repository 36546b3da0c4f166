//! A JSON text in pieces that may be shown: member names and punctuation as they are, values by their type unless they
//! may be disclosed.
//!
//! Whether a string is a name or a value depends on everything before it, so the text is read from its beginning. A
//! string is taken for a name only where JSON has one and a colon follows. Where the text stops being JSON that is
//! unknown, so nothing is shown any more.

use std::borrow::Cow;

use super::disclosure::{Disclosure, Follower};
use crate::printable::Printable;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) kind: Kind,
    /// Whether it is a value that may be shown as it is.
    pub(crate) open: bool,
    /// The offset of its first byte.
    pub(crate) start: usize,
    /// The offset behind its last byte.
    pub(crate) end: usize,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Blank,
    LineBreak,
    Punctuation,
    Name,
    String,
    Number,
    Boolean,
    Null,
    /// The rest of a line of which nothing is known.
    Hidden,
}

/// How much of a name or value is shown; more would not fit anyway.
const SHOWN_BYTES: usize = 400;

impl Piece {
    /// What is shown in its place.
    pub(crate) fn shown<'a>(&self, bytes: &'a [u8]) -> Cow<'a, str> {
        let text = &bytes[self.start..self.end];
        match self.kind {
            // A tab is one column here, so that what is underlined stays above its mark.
            Kind::Blank => " ".repeat(text.len().min(SHOWN_BYTES)).into(),
            Kind::LineBreak => "".into(),
            Kind::Punctuation | Kind::Null => String::from_utf8_lossy(text),
            Kind::Name => printable(text).into(),
            _ if self.open => printable(text).into(),
            Kind::String => "\"…\"".into(),
            Kind::Number => "#".into(),
            Kind::Boolean => "?".into(),
            Kind::Hidden => "…".into(),
        }
    }
}

fn printable(text: &[u8]) -> String {
    Printable(&String::from_utf8_lossy(&text[..text.len().min(SHOWN_BYTES)])).to_string()
}

/// Cuts a text into pieces, without a gap.
#[derive(Clone)]
pub(crate) struct Pieces<'a> {
    bytes: &'a [u8],
    /// Where the text stops being JSON.
    json_ends: usize,
    at: usize,
    expected: Expected,
    depth: u32,
    /// A bit for every open bracket, the innermost one lowest: 1 for an object. Deeper than this nothing is read.
    objects: u128,
    follower: Follower,
}

/// What JSON has next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Value,
    Item,
    NameOrEnd,
    Name,
    Colon,
    Separator,
    /// The end of the text, or nothing that is known.
    Nothing,
}

impl<'a> Pieces<'a> {
    /// The pieces of a text that is known to be JSON up to `json_ends`.
    pub(crate) fn new(bytes: &'a [u8], json_ends: usize, disclosure: Disclosure) -> Pieces<'a> {
        let follower = Follower::new(disclosure);
        Pieces { bytes, json_ends, at: 0, expected: Expected::Value, depth: 0, objects: 0, follower }
    }

    /// Reads a piece that begins with this byte and is neither a blank nor a line break; none where nothing is known.
    fn token(&mut self, first: u8) -> Option<(Kind, usize)> {
        use Expected::{Item, Name, NameOrEnd, Nothing, Separator, Value};
        if self.at > self.json_ends {
            return None;
        }
        if self.at == self.json_ends {
            // What ends the JSON: punctuation says nothing of a value.
            self.expected = Nothing;
            return matches!(first, b'{' | b'}' | b'[' | b']' | b',' | b':').then_some((Kind::Punctuation, 1));
        }
        let rest = &self.bytes[self.at..self.json_ends];
        let found = match (first, self.expected) {
            (b'{', Value | Item) => self.open(NameOrEnd, 1)?,
            (b'[', Value | Item) => self.open(Item, 0)?,
            (b'}', NameOrEnd | Separator) if self.in_object() => self.close(),
            (b']', Item | Separator) if self.in_array() => self.close(),
            (b',', Separator) if self.depth > 0 => {
                self.expected = if self.in_object() { Name } else { Value };
                (Kind::Punctuation, 1)
            }
            (b':', Expected::Colon) => {
                self.expected = Value;
                (Kind::Punctuation, 1)
            }
            (b'"', NameOrEnd | Name) => {
                let length = string(rest)?;
                colon_follows(&rest[length..]).then_some(())?;
                self.expected = Expected::Colon;
                (Kind::Name, length)
            }
            (b'"', Value | Item) => self.value(Kind::String, string(rest)?),
            (b'-' | b'0'..=b'9', Value | Item) => self.value(Kind::Number, number(rest)),
            (b't', Value | Item) if rest.starts_with(b"true") => self.value(Kind::Boolean, 4),
            (b'f', Value | Item) if rest.starts_with(b"false") => self.value(Kind::Boolean, 5),
            (b'n', Value | Item) if rest.starts_with(b"null") => self.value(Kind::Null, 4),
            _ => return None,
        };
        Some(found)
    }

    fn value(&mut self, kind: Kind, length: usize) -> (Kind, usize) {
        self.expected = if self.depth > 0 { Expected::Separator } else { Expected::Nothing };
        (kind, length)
    }

    fn open(&mut self, expected: Expected, object: u128) -> Option<(Kind, usize)> {
        (self.depth < u128::BITS).then_some(())?;
        self.depth += 1;
        self.objects = self.objects << 1 | object;
        self.expected = expected;
        Some((Kind::Punctuation, 1))
    }

    fn close(&mut self) -> (Kind, usize) {
        self.depth -= 1;
        self.objects >>= 1;
        self.value(Kind::Punctuation, 1)
    }

    /// Passes a piece, and says whether it is a value that may be shown.
    fn follow(&mut self, kind: Kind, start: usize) -> bool {
        match (kind, self.bytes[start]) {
            (Kind::Name, _) => self.follower.name(&self.bytes[start..self.at]),
            (Kind::Punctuation, bracket @ (b'{' | b'[')) => self.follower.open(bracket),
            (Kind::Punctuation, b'}' | b']') => self.follower.close(),
            (Kind::String | Kind::Number | Kind::Boolean | Kind::Null, _) => return self.follower.scalar(),
            _ => {}
        }
        false
    }

    fn in_object(&self) -> bool {
        self.depth > 0 && self.objects & 1 == 1
    }

    fn in_array(&self) -> bool {
        self.depth > 0 && self.objects & 1 == 0
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let start = self.at;
        let first = *self.bytes.get(start)?;
        let rest = &self.bytes[start..];
        let (kind, length) = match first {
            b'\n' => (Kind::LineBreak, 1),
            b' ' | b'\t' | b'\r' => (Kind::Blank, run(rest, |byte| matches!(byte, b' ' | b'\t' | b'\r'))),
            _ => self.token(first).unwrap_or_else(|| {
                self.expected = Expected::Nothing;
                (Kind::Hidden, run(rest, |byte| byte != b'\n'))
            }),
        };
        self.at = start + length;
        let open = self.follow(kind, start);
        Some(Piece { kind, open, start, end: self.at })
    }
}

/// How many of the first bytes are of a kind.
fn run(bytes: &[u8], is_part: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|byte| !is_part(*byte)).unwrap_or(bytes.len())
}

fn number(rest: &[u8]) -> usize {
    run(rest, |byte| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9'))
}

/// The length of a string with its quotes; none where it does not end.
fn string(rest: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += match rest.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => 2,
            _ => 1,
        };
    }
}

fn colon_follows(rest: &[u8]) -> bool {
    rest.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

#[cfg(test)]
mod tests;
