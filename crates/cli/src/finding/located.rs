//! Where the findings of a record stand: in which input, after how much of it.

use std::sync::Arc;

use payschema_diagnostics::pointer::locate;

use super::{Class, Excerpt, Finding, Level, Place};
use crate::report::snippet::Snippets;

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

/// What is to be underlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// The value at the pointer.
    Value,
    /// The name of the member at the pointer; the value where it is no member.
    Name,
}

/// What is told of a place.
#[derive(Clone, Debug)]
pub(crate) struct Located {
    /// JSON Pointer within the record.
    pub(crate) pointer: String,
    pub(crate) at: At,
    pub(crate) code: String,
    /// The whole sentence: `/amount must be at most 100`; [`Context::name_of`] has its beginning.
    pub(crate) message: String,
}

impl Context {
    /// What a sentence calls the value at a pointer of the record.
    pub(crate) fn name_of(&self, pointer: &str) -> String {
        match [&self.pointer_before, pointer].concat() {
            empty if empty.is_empty() => "the document".to_owned(),
            pointer => pointer,
        }
    }
}

/// The findings at several pointers of a JSON text, in the order of their places.
pub(crate) fn at_pointers(context: &Context, record: &[u8], told: Vec<Located>) -> Vec<Finding> {
    let found = told.into_iter().map(|Located { pointer, at: At::Value | At::Name, code, message }| {
        at_pointer(context, record, &pointer, &code, message)
    });
    let mut found: Vec<Finding> = found.collect();
    found.sort_by_key(|finding| finding.place.map_or(u64::MAX, |place| place.offset));
    found
}

/// A finding at a JSON Pointer of the text, for who knows no positions.
pub(crate) fn at_pointer(context: &Context, text: &[u8], pointer: &str, code: &str, message: String) -> Finding {
    let readable = std::str::from_utf8(text).unwrap_or_default();
    let offset = locate(readable, pointer).map_or(0, |range| range.start);
    let before = &text[..offset];
    let line = before.iter().filter(|byte| **byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |feed| feed + 1);
    let column = before[start..].iter().filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
    let excerpt = Snippets::new(text, text.len()).at(offset);
    let excerpt = excerpt.map(|snippet| Excerpt { text: snippet.text, underlined: snippet.underlined });
    finding(context, Some((line + 1, column, offset)), excerpt, pointer, code, message)
}

/// A finding of which only the place is known.
pub(crate) fn finding(
    context: &Context,
    place: Option<(usize, usize, usize)>,
    excerpt: Option<Excerpt>,
    pointer: &str,
    code: &str,
    message: String,
) -> Finding {
    let place = place.map(|(line, column, offset)| {
        let column = column + if line == 1 { context.columns_before } else { 0 };
        let width = excerpt.as_ref().map_or(1, |excerpt| excerpt.underlined.len());
        Place {
            line: context.lines_before + line,
            column,
            end_column: column + width,
            offset: context.bytes_before + offset as u64,
        }
    });
    Finding {
        class: Class::Violation,
        level: context.level,
        input: context.input.clone(),
        record: context.record,
        place,
        code: code.to_owned(),
        keyword: String::new(),
        pointer: [&context.pointer_before, pointer].concat(),
        message,
        hint: None,
        schema: context.schema.clone(),
        schema_location: String::new(),
        documented: None,
        excerpt,
        value: None,
    }
}
