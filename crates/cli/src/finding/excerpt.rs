//! The line around a place, masked, cut to a width, with the columns to underline.

use std::collections::VecDeque;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Excerpt;
use super::context::Around;
use super::disclosure::Disclosure;
use super::mask::{Kind, Piece, Pieces};

/// How wide an excerpt is at most.
const COLUMNS: usize = 100;

/// How long a value may be to be told besides.
const VALUE_BYTES: usize = 1024;

/// What begins at a place: a value, a name or a bracket.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Token {
    /// Its length in code points; 0 at the end of a line.
    pub(super) characters: usize,
    /// Its JSON text, if it is a string, number or literal that may be shown and is not too long.
    pub(super) value: Option<String>,
}

/// Makes excerpts of one text, from its beginning to its end and in one pass.
pub(crate) struct Excerpts<'a> {
    bytes: &'a [u8],
    pieces: Pieces<'a>,
    current: Option<Piece>,
    /// The pieces before the current one on its line; no more than fit, as each of them takes a column.
    before: VecDeque<Piece>,
    /// Whether there were more.
    cut: bool,
}

impl<'a> Excerpts<'a> {
    /// Excerpts of a text that is known to be JSON up to `json_ends`.
    pub(crate) fn new(bytes: &'a [u8], json_ends: usize, disclosure: Disclosure) -> Excerpts<'a> {
        let mut pieces = Pieces::new(bytes, json_ends, disclosure);
        let current = pieces.next();
        Excerpts { bytes, pieces, current, before: VecDeque::with_capacity(COLUMNS), cut: false }
    }

    /// What is at an offset, which must not be smaller than the one before. No excerpt for a line with nothing on it.
    pub(super) fn around(&mut self, offset: usize) -> Around {
        while let Some(piece) = self.current.filter(|piece| piece.end <= offset) {
            self.pass(piece);
            self.current = self.pieces.next();
        }
        let place = self.current.map(|piece| piece.shown(self.bytes)).unwrap_or_default();
        let excerpt = lay_out(&self.shown_before(), &place, &self.shown_after());
        Around { excerpt: (!excerpt.text.is_empty()).then_some(excerpt), token: self.token(offset) }
    }

    fn token(&self, offset: usize) -> Token {
        match self.current {
            None => Token::default(),
            Some(piece) if piece.kind == Kind::LineBreak => Token::default(),
            // How long something is of which nothing is known is not known either.
            Some(piece) if piece.kind == Kind::Hidden => Token { characters: 1, value: None },
            Some(piece) => {
                let text = &self.bytes[piece.start..piece.end];
                let is_told = piece.open && piece.start == offset && text.len() <= VALUE_BYTES;
                let begun = &self.bytes[offset.clamp(piece.start, piece.end)..piece.end];
                Token {
                    characters: begun.iter().filter(|byte| **byte & 0xC0 != 0x80).count(),
                    value: is_told.then(|| String::from_utf8_lossy(text).into_owned()),
                }
            }
        }
    }

    fn pass(&mut self, piece: Piece) {
        if piece.kind == Kind::LineBreak {
            self.before.clear();
            self.cut = false;
            return;
        }
        if self.before.len() == COLUMNS {
            self.before.pop_front();
            self.cut = true;
        }
        // The indentation of a line is no use here.
        if piece.kind != Kind::Blank || !self.before.is_empty() {
            self.before.push_back(piece);
        }
    }

    fn shown_before(&self) -> String {
        let mut text = String::from(if self.cut { "…" } else { "" });
        self.before.iter().for_each(|piece| text.push_str(&piece.shown(self.bytes)));
        text
    }

    fn shown_after(&self) -> String {
        let mut text = String::new();
        if self.current.is_none_or(|piece| piece.kind == Kind::LineBreak) {
            return text;
        }
        let mut columns = 0;
        for piece in self.pieces.clone().take_while(|piece| piece.kind != Kind::LineBreak) {
            let shown = piece.shown(self.bytes);
            columns += shown.width();
            text.push_str(&shown);
            if columns > COLUMNS {
                break;
            }
        }
        text.truncate(text.trim_end().len());
        text
    }
}

/// Puts the place into the middle, unless the line is short on one side.
fn lay_out(before: &str, place: &str, after: &str) -> Excerpt {
    let place = keep_start(place, COLUMNS / 2);
    let room = COLUMNS - place.width();
    let left = (room / 2).max(room.saturating_sub(after.width()));
    let before = keep_end(before, left);
    let after = keep_start(after, room - before.width());
    let start = before.width();
    Excerpt { underlined: start..start + place.width().max(1), text: before + &place + &after }
}

/// The text, or as much of its start as fits before a mark of omission.
fn keep_start(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut kept: String = fitting(text.chars(), columns.saturating_sub(1)).collect();
    kept.push('…');
    kept
}

/// The text, or as much of its end as fits after a mark of omission.
fn keep_end(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut kept: Vec<char> = fitting(text.chars().rev(), columns.saturating_sub(1)).collect();
    kept.push('…');
    kept.into_iter().rev().collect()
}

fn fitting(chars: impl Iterator<Item = char>, columns: usize) -> impl Iterator<Item = char> {
    chars.scan(0, move |taken, c| {
        *taken += c.width().unwrap_or(0);
        (*taken <= columns).then_some(c)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpts(text: &str) -> Excerpts<'_> {
        Excerpts::new(text.as_bytes(), text.len(), Disclosure::Nothing)
    }

    fn at(text: &str, offset: usize) -> Option<Excerpt> {
        excerpts(text).around(offset).excerpt
    }

    fn marked(text: &str, offset: usize) -> (String, String) {
        let excerpt = at(text, offset).unwrap();
        assert!(excerpt.text.width() <= COLUMNS && !excerpt.underlined.is_empty(), "{excerpt:?}");
        let under = excerpt.text.chars().skip(excerpt.underlined.start).take(excerpt.underlined.len()).collect();
        (excerpt.text, under)
    }

    #[test]
    fn a_line_is_shown_without_its_indentation() {
        let text = "{\n    \"a\": \"b\",\r\n\t\"c\": 12\n}";
        assert_eq!(marked(text, 0), ("{".to_owned(), "{".to_owned()));
        assert_eq!(marked(text, 11), ("\"a\": \"…\",".to_owned(), "\"…\"".to_owned()));
        assert_eq!(marked(text, 23), ("\"c\": #".to_owned(), "#".to_owned()));
        assert_eq!(marked(text, 24), ("\"c\": #".to_owned(), "#".to_owned()), "inside the number");
    }

    #[test]
    fn the_end_of_a_line_and_of_the_text_are_places_too() {
        let mut excerpts = excerpts("[1,\n");
        assert_eq!(excerpts.around(3).excerpt, Some(Excerpt { text: "[#,".to_owned(), underlined: 3..4 }));
        assert_eq!(excerpts.around(4).excerpt, None);
        assert_eq!(excerpts.around(9).excerpt, None);
        assert_eq!(at("", 0), None);
        let end = at("[1,", 3);
        assert_eq!(end, Some(Excerpt { text: "[#,".to_owned(), underlined: 3..4 }));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = format!("[{}{{}}, {}3]", "1, ".repeat(500), "2, ".repeat(500));
        let (excerpt, under) = marked(&text, 1501);
        assert_eq!(under, "{");
        assert_eq!(excerpt.width(), COLUMNS);
        assert!(excerpt.starts_with('…') && excerpt.ends_with('…') && excerpt.contains("#, {}, #"), "{excerpt}");
        let numbers = format!("[{}", "1,".repeat(500));
        let end = at(&numbers, numbers.len()).unwrap();
        assert_eq!(end, Excerpt { text: format!("…,{}", "#,".repeat(49)), underlined: 100..101 });
        let (excerpt, _) = marked(&text, 1);
        assert!(excerpt.starts_with("[#, #") && excerpt.width() == COLUMNS, "{excerpt}");
        let (excerpt, under) = marked(&text, text.len() - 1);
        assert!(excerpt.ends_with("#, #]") && excerpt.width() == COLUMNS && under == "]", "{excerpt}");
    }

    #[test]
    fn long_and_wide_names_stay_within_the_width() {
        let long = format!("{{\"{}\": 1}}", "n".repeat(5_000));
        let (excerpt, under) = marked(&long, 1);
        assert!(excerpt.starts_with("{\"nnn") && under.ends_with("n…"), "{excerpt}");
        let (excerpt, under) = marked(&long, long.len() - 2);
        assert!(excerpt.starts_with('…') && under == "#", "{excerpt}");
        let wide = "{\"支付\": 1}";
        let excerpt = at(wide, 11);
        assert_eq!(excerpt, Some(Excerpt { text: "{\"支付\": #}".to_owned(), underlined: 9..10 }));
    }
}
