//! One thing that is worth telling about an input, ready to be told in any format.
//!
//! It holds no value of the payload unless values were asked for: masking happens where findings are made, so that no
//! format can forget it.

mod context;
mod disclosure;
mod excerpt;
pub(crate) mod fingerprint;
pub(crate) mod located;
mod mask;
pub(crate) mod violations;

pub(crate) use context::Context;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Warning,
    Error,
}

/// What kind of finding it is, which decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The payload does not hold to its schema (exit code 1).
    Violation,
    /// The text is no JSON (exit code 3).
    Broken,
    /// Something could not be read (exit code 3).
    Unreadable,
}

/// A place in an input: lines and columns from 1, columns in code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// Behind the last character of the token that begins here, on the same line.
    pub(crate) end_column: usize,
    /// The offset in the (decompressed) input, in bytes.
    pub(crate) offset: u64,
}

/// The line around a place, masked and cut to a width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    pub(crate) text: String,
    /// The columns of `text` to underline, at least one.
    pub(crate) underlined: std::ops::Range<usize>,
}

/// On whose word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Documented {
    /// `documented in "Response" of "Retrieve A Payment"`.
    pub(crate) sentence: String,
    /// The page's title, the section, the operation and the date of capture, each as the manifest has it.
    pub(crate) page: &'static str,
    pub(crate) section: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) captured: &'static str,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) class: Class,
    pub(crate) level: Level,
    /// The input as it is shown: a path, `<stdin>`, `archive.har#entry-3`.
    pub(crate) input: std::sync::Arc<str>,
    /// The record's number from 1 where the input has several.
    pub(crate) record: Option<u64>,
    pub(crate) place: Option<Place>,
    /// `P104`; `W101` for warnings of the command's own; `jsonschema/minimum` where a schema file was used.
    pub(crate) code: String,
    pub(crate) keyword: String,
    /// JSON Pointer within the input's document (the record, for lines).
    pub(crate) pointer: String,
    /// The sentence: `/status must be one of the documented values`.
    pub(crate) message: String,
    /// What a person can do: `perhaps "settled" was meant; documented are "open", "settled" and 3 more`.
    pub(crate) hint: Option<String>,
    /// The schema's id or path, and the keyword's place in it.
    pub(crate) schema: std::sync::Arc<str>,
    pub(crate) schema_location: String,
    pub(crate) documented: Option<Documented>,
    pub(crate) excerpt: Option<Excerpt>,
    /// The value as JSON text, only with `--show-values` and never of sensitive members.
    pub(crate) value: Option<String>,
}

#[cfg(test)]
mod tests;
