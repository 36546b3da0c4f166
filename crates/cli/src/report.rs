//! How findings are told. One file per format, and below them what formats share.
//!
//! No format looks at a payload: what is quoted of it stands in the finding, masked.

mod escaped;
mod github;
mod gitlab;
mod json;
mod junit;
mod location;
mod sarif;
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

    /// There are no more inputs. Without this, what was written may be no whole document.
    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()>;
}

/// A format of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: place, sentence, page and the line itself
    #[default]
    Text,
    /// One JSON document with all findings and a summary
    Json,
    /// One finding per line as it is found, and a summary at the end
    Ndjson,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// JUnit XML, for test reports of CI servers
    Junit,
    /// Workflow commands, which GitHub shows beside the lines
    Github,
    /// Code quality report of GitLab
    Gitlab,
}

/// What tells findings in a format.
pub(crate) fn renderer(format: Format, color: bool) -> Box<dyn Render> {
    match format {
        Format::Text => Box::new(text::Text::new(color)),
        Format::Json => Box::new(json::Document::default()),
        Format::Ndjson => Box::new(json::Lines),
        Format::Sarif => Box::new(sarif::Sarif::new()),
        Format::Junit => Box::new(junit::Junit::default()),
        Format::Github => Box::new(github::Github::new()),
        Format::Gitlab => Box::new(gitlab::Gitlab::new()),
    }
}

/// Tells what could not be done. Standard error may be closed: then there is nobody to tell.
pub(crate) fn message(messages: &mut (impl Write + ?Sized), message: &impl Display) {
    let _ = writeln!(messages, "error: {message}");
}

/// Tells what changes nothing about how a run ends.
pub(crate) fn note(messages: &mut (impl Write + ?Sized), note: &impl Display) {
    let _ = writeln!(messages, "note: {note}");
}

/// Tells what a run has seen.
pub(crate) fn summary(messages: &mut (impl Write + ?Sized), summary: &Summary) {
    let _ = writeln!(messages, "{summary}");
}

/// Tells that output went nowhere, unless its reader left on purpose, as `head` does, and says how grave it is.
pub(crate) fn unwritten(messages: &mut (impl Write + ?Sized), reason: &io::Error) -> Outcome {
    if reason.kind() == ErrorKind::BrokenPipe {
        return Outcome::Clean;
    }
    message(messages, &format_args!("cannot write to standard output: {reason}"));
    Outcome::Unreadable
}

/// Everything that a finding says beside its place, as lines without an end: the sentence, the hint, the page.
fn explained(finding: &Finding) -> Vec<String> {
    let mut lines = vec![shortened(&finding.message)];
    lines.extend(finding.hint.as_deref().map(shortened));
    lines.extend(finding.documented.as_ref().map(|documented| documented.sentence.clone()));
    if finding.documented.is_none() && !finding.schema_location.is_empty() {
        lines.push(format!("stated by {}", shortened(&finding.schema_location)));
    }
    lines
}

/// How long a sentence may be; only names of a thousand characters make longer ones.
const SENTENCE: usize = 1000;

/// A sentence for people, without its middle where that is very long. Machines are told the pointer besides.
fn shortened(text: &str) -> String {
    let length = text.chars().count();
    if length <= SENTENCE {
        return text.to_owned();
    }
    let start: String = text.chars().take(SENTENCE / 2).collect();
    let end: String = text.chars().skip(length - SENTENCE / 2).collect();
    format!("{start}…{end}")
}

#[cfg(test)]
mod examples;
#[cfg(test)]
mod tests;
