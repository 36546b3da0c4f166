//! Findings that are known and accepted.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use crate::finding::{Class, Finding};

/// Findings that are accepted.
#[derive(Debug, Default)]
pub(crate) struct Baseline {
    accepted: BTreeSet<String>,
}

/// Why a baseline cannot be used.
#[derive(Debug)]
pub(crate) struct BrokenBaseline(String);

impl Baseline {
    /// Reads what [`Baseline::write`] wrote.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) fn read(path: &Path) -> Result<Baseline, BrokenBaseline> {
        match fs::read_to_string(path) {
            Ok(text) => Ok(Baseline { accepted: text.lines().map(str::to_owned).collect() }),
            Err(error) => Err(BrokenBaseline(format!("cannot read the baseline {}: {error}", path.display()))),
        }
    }

    /// Whether a finding is accepted.
    pub(crate) fn accepts(&mut self, finding: &Finding) -> bool {
        finding.class == Class::Violation && self.accepted.contains(&key(finding))
    }

    /// Accepts a finding from now on, and says whether that is possible.
    pub(crate) fn add(&mut self, finding: &Finding) -> bool {
        let is_possible = finding.class == Class::Violation;
        if is_possible {
            self.accepted.insert(key(finding));
        }
        is_possible
    }

    /// An input has been validated to its end.
    pub(crate) fn input_done(&mut self, _input: &str) {}

    /// Writes what is accepted.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn write(&self, path: &Path) -> io::Result<()> {
        fs::write(path, self.accepted.iter().map(|key| format!("{key}\n")).collect::<String>())
    }
}

fn key(finding: &Finding) -> String {
    format!("{} {} {}", finding.input, finding.code, finding.pointer)
}

impl fmt::Display for BrokenBaseline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
