//! Text for people: place, sentence, page, and the line with the place underlined.

use std::io::{self, Write};

use payschema::{Violation, Violations};

use super::snippet::{Snippet, Snippets};
use crate::inputs::Input;
use crate::printable::Printable;
use crate::records::Record;

/// Writes the violations of a record, each followed by a blank line.
///
/// ```text
/// payment.json:28:29: /agent_confidence_score must be at most 100 [P111]
///   documented in "Response" of "Retrieve A Payment"
///   28 | "agent_confidence_score": #,
///      |                           ^
/// ```
pub(crate) fn write(
    out: &mut impl Write,
    input: &Input,
    record: &Record<'_>,
    violations: &Violations,
) -> io::Result<()> {
    let mut snippets = Snippets::new(record.bytes, json_ends(record.bytes, violations));
    for violation in violations {
        write!(out, "{input}:")?;
        if let Some(position) = violation.position() {
            write!(out, "{}:{}:", record.lines_before + position.line, position.column)?;
        }
        writeln!(out, " {} [{}]", Printable(&violation.sentence().to_string()), violation.code())?;
        if let Some(provenance) = violation.provenance() {
            writeln!(out, "  {provenance}")?;
        }
        if let Some(position) = violation.position() {
            if let Some(snippet) = snippets.at(position.offset) {
                write_snippet(out, record.lines_before + position.line, &snippet)?;
            }
        }
        writeln!(out)?;
    }
    match violations.omitted() {
        0 => Ok(()),
        omitted => writeln!(out, "{input}: and {omitted} more violations in this record, not listed\n"),
    }
}

/// Where the text stops being JSON.
fn json_ends(bytes: &[u8], violations: &[Violation]) -> usize {
    let syntax = violations.iter().find(|violation| violation.code().is_syntax());
    syntax.and_then(|violation| violation.position()).map_or(bytes.len(), |position| position.offset)
}

fn write_snippet(out: &mut impl Write, line: usize, snippet: &Snippet) -> io::Result<()> {
    let gutter = line.to_string();
    let (blank, indent) = (gutter.len(), snippet.underlined.start);
    writeln!(out, "  {}", format!("{gutter} | {}", snippet.text).trim_end())?;
    writeln!(out, "  {:blank$} | {:indent$}{}", "", "", "^".repeat(snippet.underlined.len()))
}
