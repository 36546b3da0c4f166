//! Workflow commands, which GitHub shows as annotations: `::error file=a.json,line=1,col=8,…::message`.
//!
//! Data and properties are escaped as GitHub's own toolkit does. GitHub shows ten annotations of a kind for a step; the log
//! has all of them.

use std::io::{self, Write};

use super::location::Root;
use super::{Render, explained};
use crate::finding::{Class, Finding, Level};
use crate::printable::Printable;
use crate::summary::{InputCounts, Summary};

pub(super) struct Github {
    root: Root,
}

impl Github {
    pub(super) fn new() -> Github {
        Github { root: Root::of("GITHUB_WORKSPACE") }
    }
}

impl Render for Github {
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        let command = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
        };
        write!(out, "::{command} file={}", property(&Printable(&self.root.path(&finding.input)).to_string()))?;
        if let Some(place) = finding.place {
            let (line, column, end) = (place.line, place.column, place.end_column.max(place.column));
            write!(out, ",line={line},endLine={line},col={column},endColumn={end}")?;
        }
        writeln!(out, ",title={}::{}", property(&title(finding)), data(&message(finding)))
    }

    fn input_done(&mut self, _: &mut dyn Write, _: &str, _: &str, _: &InputCounts) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, _: &mut dyn Write, _: &Summary) -> io::Result<()> {
        Ok(())
    }
}

/// `payschema P111`, by which annotations of several tools are told apart.
fn title(finding: &Finding) -> String {
    format!("payschema {}", Printable(&finding.code))
}

/// What is told beside the title, with the line of the payload, masked, where GitHub cannot show it.
fn message(finding: &Finding) -> String {
    let mut lines: Vec<String> = explained(finding).iter().map(|line| Printable(line).to_string()).collect();
    if finding.class != Class::Unreadable {
        lines.extend(finding.excerpt.as_ref().map(|excerpt| excerpt.text.clone()));
    }
    lines.join("\n")
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
