//! Text for people: place, sentence, what was probably meant, the page, and the line with the place underlined.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::{Render, explained};
use crate::finding::{Class, Excerpt, Finding, Level};
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
pub(super) struct Text {
    place: Style,
    error: Style,
    warning: Style,
    gutter: Style,
}

impl Text {
    pub(super) fn new(color: bool) -> Text {
        let style = |style| if color { style } else { Style::new() };
        Text {
            place: style(Style::new().bold()),
            error: style(AnsiColor::Red.on_default().bold()),
            warning: style(AnsiColor::Yellow.on_default().bold()),
            gutter: style(AnsiColor::Cyan.on_default()),
        }
    }

    fn excerpt(&self, out: &mut dyn Write, line: usize, excerpt: &Excerpt, mark: Style) -> io::Result<()> {
        let (gutter, line) = (self.gutter, line.to_string());
        let (blank, indent) = (line.len(), excerpt.underlined.start);
        let text = excerpt.text.trim_end();
        let space = if text.is_empty() { "" } else { " " };
        writeln!(out, "  {gutter}{line} |{gutter:#}{space}{text}")?;
        let marks = "^".repeat(excerpt.underlined.len());
        writeln!(out, "  {gutter}{:blank$} |{gutter:#} {:indent$}{mark}{marks}{mark:#}", "", "")
    }
}

impl Render for Text {
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        // Standard error has said it already.
        if finding.class == Class::Unreadable {
            return Ok(());
        }
        let place = self.place;
        write!(out, "{place}{}:", Printable(&finding.input))?;
        if let Some(place) = finding.place {
            write!(out, "{}:{}:", place.line, place.column)?;
        }
        let lines = explained(finding);
        let (sentence, more) = lines.split_first().map_or(("", &[][..]), |(first, more)| (first.as_str(), more));
        write!(out, "{place:#} ")?;
        let mark = match finding.level {
            Level::Error => self.error,
            Level::Warning => self.warning,
        };
        if finding.level == Level::Warning {
            write!(out, "{mark}warning:{mark:#} ")?;
        }
        writeln!(out, "{} {mark}[{}]{mark:#}", Printable(sentence), Printable(&finding.code))?;
        for line in more {
            writeln!(out, "  {}", Printable(line))?;
        }
        if let (Some(place), Some(excerpt)) = (finding.place, &finding.excerpt) {
            self.excerpt(out, place.line, excerpt, mark)?;
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
