//! Findings that are known and accepted.

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use crate::finding::{Class, Finding};

/// Findings that are accepted.
#[derive(Debug)]
pub(crate) struct Baseline {
    accepted: HashSet<String>,
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
    pub(crate) fn accepts(&self, finding: &Finding) -> bool {
        finding.class == Class::Violation && self.accepted.contains(&key(finding))
    }

    /// Writes findings that are to be accepted.
    ///
    /// # Errors
    /// They cannot be written.
    pub(crate) fn write(out: &mut dyn io::Write, findings: &[Finding]) -> io::Result<()> {
        findings
            .iter()
            .filter(|finding| finding.class == Class::Violation)
            .try_for_each(|finding| writeln!(out, "{}", key(finding)))
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
