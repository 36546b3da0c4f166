//! SARIF 2.1.0, which code scanning services and editors read.
//!
//! Results are written as they come; the rules that they name follow them, because only then it is known which ones are
//! needed. What could not be read is no result of a rule but a notification about the run.

mod rules;
mod shape;

use std::io::{self, Write};

use super::escaped::json;
use super::location::Root;
use super::{Render, explained};
use crate::finding::fingerprint::Fingerprints;
use crate::finding::{Class, Finding, Level};
use crate::printable::Printable;
use crate::summary::{InputCounts, Summary};
use rules::Rules;
use shape::{
    ArtifactLocation, Driver, Fingerprint, Invocation, Location, LogicalLocation, Message, Notification,
    PhysicalLocation, Properties, Region, SarifResult, Tool,
};

pub(super) struct Sarif {
    root: Root,
    fingerprints: Fingerprints,
    rules: Rules,
    notifications: Vec<Notification>,
    is_begun: bool,
    is_listed: bool,
}

const BEGIN: &str = "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\n\
                     \"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\"results\":[";

impl Sarif {
    pub(super) fn new() -> Sarif {
        Sarif {
            // Services resolve relative paths from the root of what was checked out.
            root: Root::of("GITHUB_WORKSPACE"),
            fingerprints: Fingerprints::default(),
            rules: Rules::default(),
            notifications: Vec::new(),
            is_begun: false,
            is_listed: false,
        }
    }

    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if !self.is_begun {
            out.write_all(BEGIN.as_bytes())?;
        }
        self.is_begun = true;
        Ok(())
    }

    fn location(&self, finding: &Finding) -> Location {
        let region = finding.place.map(|place| Region {
            start_line: place.line,
            start_column: place.column,
            end_line: place.line,
            end_column: place.end_column,
        });
        let artifact_location = ArtifactLocation { uri: self.root.uri(&finding.input) };
        Location {
            physical_location: PhysicalLocation { artifact_location, region },
            logical_locations: logical(&finding.pointer),
        }
    }

    fn notification(&self, finding: &Finding) -> Notification {
        Notification {
            level: "error",
            message: Message { text: Printable(&finding.message).to_string() },
            locations: vec![self.location(finding)],
        }
    }

    fn result(&mut self, finding: &Finding) -> SarifResult {
        SarifResult {
            rule_id: finding.code.clone(),
            rule_index: self.rules.index(&finding.code),
            level: match finding.level {
                Level::Error => "error",
                Level::Warning => "warning",
            },
            message: Message { text: sentences(finding) },
            locations: vec![self.location(finding)],
            partial_fingerprints: Fingerprint { payschema: self.fingerprints.next(finding) },
            properties: Properties {
                pointer: finding.pointer.clone(),
                schema: finding.schema.to_string(),
                schema_location: finding.schema_location.clone(),
                record: finding.record,
                excerpt: finding.excerpt.as_ref().map(|excerpt| excerpt.text.clone()),
                value: finding.value.clone(),
            },
        }
    }
}

impl Render for Sarif {
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        self.begin(out)?;
        if finding.class == Class::Unreadable {
            self.notifications.push(self.notification(finding));
            return Ok(());
        }
        out.write_all(if self.is_listed { b",\n" } else { b"\n" })?;
        self.is_listed = true;
        let result = self.result(finding);
        json(out, &result)
    }

    fn input_done(&mut self, _: &mut dyn Write, _: &str, _: &str, _: &InputCounts) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, _: &Summary) -> io::Result<()> {
        self.begin(out)?;
        out.write_all(b"],\n\"tool\":")?;
        let rules = std::mem::take(&mut self.rules).into_descriptors();
        json(out, &Tool { driver: Driver { name: "payschema", version: env!("CARGO_PKG_VERSION"), rules } })?;
        out.write_all(b",\n\"invocations\":[")?;
        let notifications = std::mem::take(&mut self.notifications);
        let execution_successful = notifications.is_empty();
        json(out, &Invocation { execution_successful, tool_execution_notifications: notifications })?;
        out.write_all(b"]}]}\n")
    }
}

/// All that is said, as one paragraph of sentences.
fn sentences(finding: &Finding) -> String {
    let lines: Vec<String> = explained(finding).iter().map(|line| Printable(line).to_string()).collect();
    lines.join("; ")
}

/// The place as a name within the document.
fn logical(pointer: &str) -> Vec<LogicalLocation> {
    let Some((_, last)) = pointer.rsplit_once('/') else { return Vec::new() };
    vec![LogicalLocation {
        name: last.replace("~1", "/").replace("~0", "~"),
        fully_qualified_name: pointer.to_owned(),
        kind: "value",
    }]
}
