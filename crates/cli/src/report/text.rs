//! Text for people: place, sentence, page, and the line with the place underlined.

use std::io::{self, Write};

use super::Render;
use crate::finding::{Class, Excerpt, Finding};
use crate::printable::Printable;
use crate::summary::{InputCounts, Summary};

/// Writes findings, each followed by a blank line.
///
/// ```text
/// payment.json:28:29: /agent_confidence_score must be at most 100 [P111]
///   documented in "Response" of "Retrieve A Payment"
///   28 | "agent_confidence_score": #,
///      |                           ^
/// ```
pub(crate) struct Text;

impl Render for Text {
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        // Standard error has said it already.
        if finding.class == Class::Unreadable {
            return Ok(());
        }
        write!(out, "{}:", finding.input)?;
        if let Some(place) = finding.place {
            write!(out, "{}:{}:", place.line, place.column)?;
        }
        writeln!(out, " {} [{}]", Printable(&finding.message), finding.code)?;
        if let Some(hint) = &finding.hint {
            writeln!(out, "  {}", Printable(hint))?;
        }
        if let Some(documented) = &finding.documented {
            writeln!(out, "  {}", documented.sentence)?;
        }
        if let (Some(place), Some(excerpt)) = (finding.place, &finding.excerpt) {
            write_excerpt(out, place.line, excerpt)?;
        }
        writeln!(out)
    }

    fn input_done(&mut self, _: &mut dyn Write, _: &str, _: &str, _: &InputCounts) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, _: &mut dyn Write, _: &Summary) -> io::Result<()> {
        Ok(())
    }
}

fn write_excerpt(out: &mut dyn Write, line: usize, excerpt: &Excerpt) -> io::Result<()> {
    let gutter = line.to_string();
    let (blank, indent) = (gutter.len(), excerpt.underlined.start);
    writeln!(out, "  {}", format!("{gutter} | {}", excerpt.text).trim_end())?;
    writeln!(out, "  {:blank$} | {:indent$}{}", "", "", "^".repeat(excerpt.underlined.len()))
}
