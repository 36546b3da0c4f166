//! How findings are told. One file per format, and below them what formats share.
//!
//! No format shows a value: what is quoted from a payload goes through [`mask`].

mod mask;
mod snippet;
pub(crate) mod text;

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use crate::outcome::Outcome;
use crate::summary::Summary;

/// Tells what could not be done. Standard error may be closed: then there is nobody to tell.
pub(crate) fn message(messages: &mut impl Write, message: &impl Display) {
    let _ = writeln!(messages, "error: {message}");
}

/// Tells what a run has seen.
pub(crate) fn summary(messages: &mut impl Write, summary: &Summary) {
    let _ = writeln!(messages, "{summary}");
}

/// Tells that output went nowhere, unless its reader left on purpose, as `head` does, and says how grave it is.
pub(crate) fn unwritten(messages: &mut impl Write, reason: &io::Error) -> Outcome {
    if reason.kind() == ErrorKind::BrokenPipe {
        return Outcome::Clean;
    }
    message(messages, &format_args!("cannot write to standard output: {reason}"));
    Outcome::Unreadable
}
