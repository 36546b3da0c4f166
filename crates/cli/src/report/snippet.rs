//! The line around a place, masked, cut to a width, with the columns to underline.

use std::collections::VecDeque;
use std::ops::Range;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::mask::{Kind, Piece, Pieces};

/// How wide a snippet is at most.
const COLUMNS: usize = 100;

/// A line or a part of it, as it may be shown.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Snippet {
    pub(crate) text: String,
    /// The columns to underline, at least one.
    pub(crate) underlined: Range<usize>,
}

/// Makes snippets of one text, from its beginning to its end and in one pass.
pub(crate) struct Snippets<'a> {
    bytes: &'a [u8],
    pieces: Pieces<'a>,
    current: Option<Piece>,
    /// The pieces before the current one on its line; no more than fit, as each of them takes a column.
    before: VecDeque<Piece>,
    /// Whether there were more.
    cut: bool,
}

impl<'a> Snippets<'a> {
    /// Snippets of a text that is known to be JSON up to `json_ends`.
    pub(crate) fn new(bytes: &'a [u8], json_ends: usize) -> Snippets<'a> {
        let mut pieces = Pieces::new(bytes, json_ends);
        let current = pieces.next();
        Snippets { bytes, pieces, current, before: VecDeque::with_capacity(COLUMNS), cut: false }
    }

    /// The snippet for an offset, which must not be smaller than the one before; none for a line with nothing on it.
    pub(crate) fn at(&mut self, offset: usize) -> Option<Snippet> {
        while let Some(piece) = self.current.filter(|piece| piece.end <= offset) {
            self.pass(piece);
            self.current = self.pieces.next();
        }
        let place = self.current.map(|piece| piece.shown(self.bytes)).unwrap_or_default();
        let snippet = lay_out(&self.shown_before(), &place, &self.shown_after());
        (!snippet.text.is_empty()).then_some(snippet)
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
fn lay_out(before: &str, place: &str, after: &str) -> Snippet {
    let place = keep_start(place, COLUMNS / 2);
    let room = COLUMNS - place.width();
    let left = (room / 2).max(room.saturating_sub(after.width()));
    let before = keep_end(before, left);
    let after = keep_start(after, room - before.width());
    let start = before.width();
    Snippet { underlined: start..start + place.width().max(1), text: before + &place + &after }
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

    fn marked(text: &str, offset: usize) -> (String, String) {
        let snippet = Snippets::new(text.as_bytes(), text.len()).at(offset).unwrap();
        assert!(snippet.text.width() <= COLUMNS && !snippet.underlined.is_empty(), "{snippet:?}");
        let under = snippet.text.chars().skip(snippet.underlined.start).take(snippet.underlined.len()).collect();
        (snippet.text, under)
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
        let mut snippets = Snippets::new(b"[1,\n", 4);
        assert_eq!(snippets.at(3), Some(Snippet { text: "[#,".to_owned(), underlined: 3..4 }));
        assert_eq!(snippets.at(4), None);
        assert_eq!(snippets.at(9), None);
        assert_eq!(Snippets::new(b"", 0).at(0), None);
        let end = Snippets::new(b"[1,", 3).at(3);
        assert_eq!(end, Some(Snippet { text: "[#,".to_owned(), underlined: 3..4 }));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = format!("[{}{{}}, {}3]", "1, ".repeat(500), "2, ".repeat(500));
        let (snippet, under) = marked(&text, 1501);
        assert_eq!(under, "{");
        assert_eq!(snippet.width(), COLUMNS);
        assert!(snippet.starts_with('…') && snippet.ends_with('…') && snippet.contains("#, {}, #"), "{snippet}");
        let numbers = format!("[{}", "1,".repeat(500));
        let end = Snippets::new(numbers.as_bytes(), numbers.len()).at(numbers.len()).unwrap();
        assert_eq!(end, Snippet { text: format!("…,{}", "#,".repeat(49)), underlined: 100..101 });
        let (snippet, _) = marked(&text, 1);
        assert!(snippet.starts_with("[#, #") && snippet.width() == COLUMNS, "{snippet}");
        let (snippet, under) = marked(&text, text.len() - 1);
        assert!(snippet.ends_with("#, #]") && snippet.width() == COLUMNS && under == "]", "{snippet}");
    }

    #[test]
    fn long_and_wide_names_stay_within_the_width() {
        let long = format!("{{\"{}\": 1}}", "n".repeat(5_000));
        let (snippet, under) = marked(&long, 1);
        assert!(snippet.starts_with("{\"nnn") && under.ends_with("n…"), "{snippet}");
        let (snippet, under) = marked(&long, long.len() - 2);
        assert!(snippet.starts_with('…') && under == "#", "{snippet}");
        let wide = "{\"支付\": 1}";
        let snippet = Snippets::new(wide.as_bytes(), wide.len()).at(11);
        assert_eq!(snippet, Some(Snippet { text: "{\"支付\": #}".to_owned(), underlined: 9..10 }));
    }
}
