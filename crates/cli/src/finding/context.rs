//! Where the findings of a record stand: in which input, after how much of it.

use std::sync::Arc;

use super::{Excerpt, Finding, Level, Place};
use crate::finding::Class;
use crate::finding::excerpt::Token;

/// What is the same for all findings of a record.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    /// The input as it is shown.
    pub(crate) input: Arc<str>,
    /// The record's number from 1 where the input has several.
    pub(crate) record: Option<u64>,
    /// What comes before the text in the input: lines, bytes, and columns on its first line.
    pub(crate) lines_before: usize,
    pub(crate) bytes_before: u64,
    pub(crate) columns_before: usize,
    /// The JSON Pointer of the text within the input's document.
    pub(crate) pointer_before: String,
    /// The schema's id or path.
    pub(crate) schema: Arc<str>,
    pub(crate) level: Level,
    pub(crate) show_values: bool,
}

/// A place in the text of a record: line and column from 1, and the bytes before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) offset: usize,
}

impl Context {
    /// A violation at a pointer of the record, of which no more is known yet.
    pub(super) fn finding(&self, pointer: &str, code: &str, message: String) -> Finding {
        Finding {
            class: Class::Violation,
            level: self.level,
            input: self.input.clone(),
            record: self.record,
            place: None,
            code: code.to_owned(),
            keyword: String::new(),
            pointer: [&self.pointer_before, pointer].concat(),
            message,
            hint: None,
            schema: self.schema.clone(),
            schema_location: String::new(),
            documented: None,
            excerpt: None,
            value: None,
        }
    }

    /// The finding with its place and with what stands there.
    pub(super) fn placed(&self, finding: Finding, spot: Spot, around: Around) -> Finding {
        let column = spot.column + if spot.line == 1 { self.columns_before } else { 0 };
        let place = Place {
            line: self.lines_before + spot.line,
            column,
            end_column: column + around.token.characters,
            offset: self.bytes_before + spot.offset as u64,
        };
        Finding { place: Some(place), excerpt: around.excerpt, value: around.token.value, ..finding }
    }

    /// What a sentence calls the value at a pointer of the record.
    pub(crate) fn name_of(&self, pointer: &str) -> String {
        match [&self.pointer_before, pointer].concat() {
            empty if empty.is_empty() => "the document".to_owned(),
            pointer => pointer,
        }
    }
}

/// What is known of a place: the line around it, and the token that begins there.
#[derive(Debug)]
pub(super) struct Around {
    pub(super) excerpt: Option<Excerpt>,
    pub(super) token: Token,
}
