//! What a run has seen, in numbers.

use std::fmt;

use crate::outcome::Outcome;

/// Counts of one run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Summary {
    /// Inputs that were opened; standard input is one.
    pub(crate) files: usize,
    /// Records that were looked at, those that are no JSON included.
    pub(crate) records: usize,
    /// Violations of the schema.
    pub(crate) violations: usize,
    /// Records that are no JSON.
    pub(crate) broken: usize,
    /// Paths that could not be read, or not to their end.
    pub(crate) unreadable: usize,
    /// Folders with nothing to validate.
    pub(crate) empty: usize,
}

impl Summary {
    /// How a run with these counts ends.
    pub(crate) fn outcome(&self) -> Outcome {
        let found = [
            (self.violations, Outcome::Violations),
            (self.broken + self.unreadable, Outcome::Unreadable),
            (self.empty, Outcome::Usage),
        ];
        found.into_iter().filter(|(count, _)| *count > 0).map(|(_, outcome)| outcome).max().unwrap_or_default()
    }
}

impl fmt::Display for Summary {
    /// `3 files, 5 records, 2 violations`, then what else there was.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        write!(f, "{} file{}, ", self.files, plural(self.files))?;
        write!(f, "{} record{}, ", self.records, plural(self.records))?;
        write!(f, "{} violation{}", self.violations, plural(self.violations))?;
        match self.broken {
            0 => {}
            1 => f.write_str(", 1 record is no JSON")?,
            broken => write!(f, ", {broken} records are no JSON")?,
        }
        match self.unreadable {
            0 => {}
            unreadable => write!(f, ", {unreadable} path{} could not be read", plural(unreadable))?,
        }
        match self.empty {
            0 => Ok(()),
            empty => write!(f, ", {empty} folder{} with nothing to validate", plural(empty)),
        }
    }
}
