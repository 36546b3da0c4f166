//! What a run has seen, in numbers.

use std::fmt;

use crate::finding::Level;
use crate::outcome::Outcome;

/// Counts of one input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct InputCounts {
    /// Records that were looked at, those that are no JSON included.
    pub(crate) records: usize,
    /// Violations of the schema, those included that are too many to be listed.
    pub(crate) violations: usize,
    pub(crate) warnings: usize,
    /// Records that are no JSON.
    pub(crate) broken: usize,
    /// Findings that the baseline accepts, counted nowhere else.
    pub(crate) accepted: usize,
    /// Violations that are counted but not told, because their pointers would outgrow the record.
    pub(crate) unlisted: usize,
}

/// Counts of one run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Summary {
    /// Inputs that were opened; standard input is one, and so is a recording.
    pub(crate) files: usize,
    /// What was counted in all of them.
    pub(crate) counts: InputCounts,
    /// Paths that could not be read, or not to their end.
    pub(crate) unreadable: usize,
    /// Paths with nothing to validate, such as a folder without a record.
    pub(crate) empty: usize,
    /// What else was asked and cannot be done.
    pub(crate) usage: usize,
    /// Files below folders that no map names.
    pub(crate) unmapped: usize,
    /// Schemas that are broken.
    pub(crate) schemas: usize,
    /// Whether the run ended after as many errors as were asked for.
    pub(crate) stopped: bool,
}

impl InputCounts {
    /// Adds what was counted elsewhere.
    pub(crate) fn add(&mut self, more: &InputCounts) {
        self.records += more.records;
        self.violations += more.violations;
        self.warnings += more.warnings;
        self.broken += more.broken;
        self.accepted += more.accepted;
        self.unlisted += more.unlisted;
    }
}

impl Summary {
    /// How a run with these counts ends, if findings of this level make it fail.
    pub(crate) fn outcome(&self, fail_on: Level) -> Outcome {
        let warnings = if fail_on == Level::Warning { self.counts.warnings } else { 0 };
        let found = [
            (self.counts.violations + warnings, Outcome::Findings),
            (self.counts.broken + self.unreadable, Outcome::Unreadable),
            (self.schemas, Outcome::Configuration),
            (self.empty + self.usage, Outcome::Usage),
        ];
        found.into_iter().filter(|(count, _)| *count > 0).map(|(_, outcome)| outcome).max().unwrap_or_default()
    }
}

impl fmt::Display for Summary {
    /// `3 files, 5 records, 2 violations`, then what else there was.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = &self.counts;
        write!(f, "{}, ", Counted(self.files, "file"))?;
        write!(f, "{}, ", Counted(counts.records, "record"))?;
        write!(f, "{}", Counted(counts.violations, "violation"))?;
        if counts.unlisted > 0 {
            write!(f, " ({} of them not listed)", counts.unlisted)?;
        }
        if counts.warnings > 0 {
            write!(f, ", {}", Counted(counts.warnings, "warning"))?;
        }
        if counts.accepted > 0 {
            write!(f, ", {} accepted by the baseline", Counted(counts.accepted, "finding"))?;
        }
        match counts.broken {
            0 => {}
            1 => f.write_str(", 1 record is no JSON")?,
            broken => write!(f, ", {broken} records are no JSON")?,
        }
        if self.unreadable > 0 {
            write!(f, ", {} could not be read", Counted(self.unreadable, "path"))?;
        }
        if self.empty > 0 {
            write!(f, ", {} with nothing to validate", Counted(self.empty, "path"))?;
        }
        if self.usage > 0 {
            write!(f, ", {}", Counted(self.usage, "usage error"))?;
        }
        if self.schemas > 0 {
            write!(f, ", {} broken", Counted(self.schemas, "schema"))?;
        }
        if self.unmapped > 0 {
            write!(f, ", {} without a schema skipped", Counted(self.unmapped, "file"))?;
        }
        if self.stopped {
            f.write_str("; stopped here, as --max-errors asks")?;
        }
        Ok(())
    }
}

/// `1 file`, `2 files`.
struct Counted(usize, &'static str);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.0, self.1, if self.0 == 1 { "" } else { "s" })
    }
}
