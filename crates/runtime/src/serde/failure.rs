//! Why a value could not be read or written, in a sentence that fits into the errors of any format.

use std::fmt;

use crate::code::Code;
use crate::report::Error;

/// Why a value could not be read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(super) error: Error,
    /// Whether the format gave JSON text, so that lines and columns mean something to the reader of the message.
    pub(super) from_json: bool,
}

/// The place comes last: serde_json appends its own, that of the value's end, to errors from within a document.
impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", self.error.as_violation(), self.error.code())?;
        match self.error.position().filter(|_| self.from_json) {
            Some(at) => write!(f, ", line {}, column {} of this value", at.line, at.column),
            None => Ok(()),
        }
    }
}

/// Why a value could not be written: what would be written could not be read back.
#[derive(Debug)]
pub(super) struct Unwritable(pub(super) Error);

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (code, pointer) = (self.0.code(), self.0.pointer());
        let place = if pointer.is_empty() { "the value" } else { pointer };
        match code {
            Code::Depth => write!(f, "{place} is nested deeper than 128 levels and could not be read back [{code}]"),
            Code::DuplicateMember => {
                write!(f, "{place} stands in its object twice, perhaps as an unknown member too [{code}]")
            }
            _ => write!(f, "{} [{code}]", self.0.as_violation().sentence()),
        }
    }
}
