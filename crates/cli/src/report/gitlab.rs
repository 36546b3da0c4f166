//! The code quality report of GitLab: a JSON array of findings, written as they come.

use std::io::{self, Write};

use serde::Serialize;

use super::escaped::json;
use super::location::Root;
use super::{Render, explained};
use crate::finding::fingerprint::Fingerprints;
use crate::finding::{Class, Finding, Level};
use crate::printable::Printable;
use crate::summary::{InputCounts, Summary};

pub(super) struct Gitlab {
    root: Root,
    fingerprints: Fingerprints,
    is_begun: bool,
}

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

impl Gitlab {
    pub(super) fn new() -> Gitlab {
        Gitlab { root: Root::of("CI_PROJECT_DIR"), fingerprints: Fingerprints::default(), is_begun: false }
    }
}

impl Render for Gitlab {
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        let issue = Issue {
            description: Printable(&explained(finding).join("; ")).to_string(),
            check_name: &finding.code,
            fingerprint: self.fingerprints.next(finding),
            severity: severity(finding),
            location: Location {
                path: self.root.path(&finding.input),
                // GitLab wants a line even where there is none.
                lines: Lines { begin: finding.place.map_or(1, |place| place.line) },
            },
        };
        out.write_all(if self.is_begun { b",\n" } else { b"[\n" })?;
        self.is_begun = true;
        json(out, &issue)
    }

    fn input_done(&mut self, _: &mut dyn Write, _: &str, _: &str, _: &InputCounts) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, _: &Summary) -> io::Result<()> {
        out.write_all(if self.is_begun { b"\n]\n" } else { b"[]\n" })
    }
}

fn severity(finding: &Finding) -> &'static str {
    match (finding.class, finding.level) {
        (Class::Broken | Class::Unreadable, _) => "critical",
        (Class::Violation, Level::Error) => "major",
        (Class::Violation, Level::Warning) => "minor",
    }
}
