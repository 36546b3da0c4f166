//! Findings that are accepted: those of an earlier run, so that only new ones fail.
//!
//! A baseline holds no value of a payload. It is JSON, sorted, with one entry for findings that are alike, so that a person
//! can review it and a change of it. Text that is no JSON and files that cannot be read are never accepted: nobody knows
//! what else is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::finding::fingerprint::{Identity, named};
use crate::finding::violations::UNLISTED;
use crate::finding::{Class, Finding};
use crate::misread::without_values;
use crate::printable::Printable;

/// The version of the file's shape.
const VERSION: u64 = 1;

/// Findings that are accepted, and how many of them have occurred.
#[derive(Debug, Default)]
pub(crate) struct Baseline {
    entries: BTreeMap<Identity, Occurrences>,
    /// Inputs that have been validated to their end.
    done: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct Occurrences {
    accepted: u64,
    seen: u64,
}

/// The file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    payschema_baseline: u64,
    findings: Vec<Entry>,
}

/// Findings that are alike, and how many of them there are.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    input: String,
    schema: String,
    /// JSON Pointer with `*` for the index of an item.
    pointer: String,
    code: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    count: u64,
}

/// Why a baseline cannot be used. It is a broken configuration, exit code 4.
#[derive(Debug)]
pub(crate) struct BrokenBaseline {
    path: PathBuf,
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Unreadable(io::Error),
    NoJson(serde_json::Error),
    /// JSON, but nothing that this command writes.
    Foreign(serde_json::Error),
    Version(u64),
    Twice(Box<Identity>),
}

/// An entry of which fewer findings occur than it accepts.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stale<'a> {
    identity: &'a Identity,
    missing: u64,
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    /// There is none, or none that this version knows.
    pub(crate) fn read(path: &Path) -> Result<Baseline, BrokenBaseline> {
        let broken = |reason| BrokenBaseline { path: path.to_path_buf(), reason };
        let text = fs::read(path).map_err(|reason| broken(Reason::Unreadable(reason)))?;
        parse(&text).map_err(broken)
    }

    /// Whether a finding is accepted, because no more of its kind have come before than the baseline has.
    pub(crate) fn accepts(&mut self, finding: &Finding) -> bool {
        if !can_be_accepted(finding) {
            return false;
        }
        self.entries.get_mut(&Identity::of(finding)).is_some_and(|occurrences| {
            occurrences.seen += 1;
            occurrences.seen <= occurrences.accepted
        })
    }

    /// Accepts a finding from now on, and says whether that is possible.
    pub(crate) fn add(&mut self, finding: &Finding) -> bool {
        let is_possible = can_be_accepted(finding);
        if is_possible {
            let occurrences = self.entries.entry(Identity::of(finding)).or_default();
            occurrences.accepted += 1;
            occurrences.seen += 1;
        }
        is_possible
    }

    /// An input has been validated to its end: what has not occurred in it does not.
    pub(crate) fn input_done(&mut self, input: &str) {
        self.done.insert(named(input));
    }

    /// Entries that can be removed or lowered: their input was validated to its end, and fewer findings occurred.
    pub(crate) fn stale(&self) -> impl Iterator<Item = Stale<'_>> {
        self.entries.iter().filter(|(identity, _)| self.done.contains(&identity.input)).filter_map(
            |(identity, found)| {
                let missing = found.accepted.saturating_sub(found.seen);
                (missing > 0).then_some(Stale { identity, missing })
            },
        )
    }

    /// Writes what is accepted, as a whole or not at all.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn write(&self, path: &Path) -> io::Result<()> {
        let findings = self.entries.iter().map(|(identity, occurrences)| {
            let Identity { input, schema, pointer, code, about } = identity.clone();
            Entry { input, schema, pointer, code, about, count: occurrences.accepted }
        });
        let file = File { payschema_baseline: VERSION, findings: findings.collect() };
        let mut text = serde_json::to_string_pretty(&file)?;
        text.push('\n');
        replace(path, text.as_bytes())
    }
}

fn can_be_accepted(finding: &Finding) -> bool {
    finding.class == Class::Violation && finding.code != UNLISTED
}

fn parse(text: &[u8]) -> Result<Baseline, Reason> {
    let value: serde_json::Value = serde_json::from_slice(text).map_err(Reason::NoJson)?;
    // A later version may have another shape, so the version is looked at first.
    if let Some(version) = value.get("payschema_baseline").and_then(serde_json::Value::as_u64) {
        if version != VERSION {
            return Err(Reason::Version(version));
        }
    }
    let file: File = serde_json::from_slice(text).map_err(Reason::Foreign)?;
    let mut baseline = Baseline::default();
    for Entry { input, schema, pointer, code, about, count } in file.findings {
        let identity = Identity { input, schema, pointer, code, about };
        if baseline.entries.contains_key(&identity) {
            return Err(Reason::Twice(Box::new(identity)));
        }
        baseline.entries.insert(identity, Occurrences { accepted: count, seen: 0 });
    }
    Ok(baseline)
}

/// Replaces a file by way of another one beside it, so that a full disk leaves the old baseline.
fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let is_special = fs::metadata(path).is_ok_and(|metadata| !metadata.is_file());
    // A link stays a link.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let Some(name) = path.file_name().filter(|_| !is_special) else { return fs::write(path, text) };
    let mut beside = name.to_owned();
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = path.with_file_name(beside);
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

impl fmt::Display for BrokenBaseline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.to_string_lossy();
        let path = Printable(&path);
        match &self.reason {
            Reason::Unreadable(reason) => write!(f, "cannot read the baseline {path}: {reason}")?,
            Reason::NoJson(reason) => write!(f, "the baseline {path} is no JSON: {}", without_values(reason))?,
            Reason::Foreign(reason) => {
                write!(f, "{path} is no baseline of payschema: {}", Printable(&without_values(reason)))?;
            }
            Reason::Version(version) => {
                write!(f, "the baseline {path} has version {version}, of which this payschema knows only {VERSION}")?;
            }
            Reason::Twice(identity) => {
                write!(f, "the baseline {path} has two entries for {identity}; add their counts")?
            }
        }
        f.write_str("\n`payschema validate --write-baseline FILE …` writes one anew")
    }
}

impl std::error::Error for BrokenBaseline {}

/// `stuut/payment.json: /currency [P108]`
impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the document" } else { &self.pointer };
        write!(f, "{}: {} [{}]", Printable(&self.input), Printable(place), Printable(&self.code))
    }
}

/// `stuut/payment.json: /currency [P108] occurs 2 times less than the baseline accepts`
impl fmt::Display for Stale<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let times = if self.missing == 1 { "once" } else { &format!("{} times", self.missing) };
        write!(f, "{} occurs {times} less than the baseline accepts", self.identity)
    }
}

#[cfg(test)]
mod tests;
