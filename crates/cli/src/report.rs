//! How findings are told. One file per format, and below them what formats share.
//!
//! No format shows a value: what is quoted from a payload goes through [`mask`].

mod mask;
pub(crate) mod snippet;
mod text;

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use clap::ValueEnum;

use crate::finding::Finding;
use crate::outcome::Outcome;
use crate::summary::{InputCounts, Summary};

/// Tells findings in one format.
pub(crate) trait Render: Send {
    /// Tells one finding.
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()>;

    /// An input was validated to its end, with or without findings.
    fn input_done(&mut self, out: &mut dyn Write, input: &str, schema: &str, counts: &InputCounts) -> io::Result<()>;

    /// There are no more inputs.
    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()>;
}

/// A format of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
}

/// What tells findings in a format.
pub(crate) fn renderer(format: Format, _color: bool) -> Box<dyn Render> {
    match format {
        Format::Text => Box::new(text::Text),
    }
}

/// Tells what could not be done. Standard error may be closed: then there is nobody to tell.
pub(crate) fn message(messages: &mut (impl Write + ?Sized), message: &impl Display) {
    let _ = writeln!(messages, "error: {message}");
}

/// Tells what a run has seen.
pub(crate) fn summary(messages: &mut (impl Write + ?Sized), summary: &Summary) {
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
