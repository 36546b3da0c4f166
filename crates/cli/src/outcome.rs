//! How a run ends: the exit codes and which of them wins.

use std::process::ExitCode;

/// How a run ends, the least grave first: of several, the greatest is the run's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Every record holds.
    #[default]
    Clean,
    /// There are findings.
    Findings,
    /// Something could not be read or written, or is no JSON.
    Unreadable,
    /// A schema file or the configuration is broken.
    Configuration,
    /// What was asked cannot be done.
    Usage,
}

impl Outcome {
    /// The process's exit code.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Outcome::Clean => 0,
            Outcome::Findings => 1,
            Outcome::Usage => 2,
            Outcome::Unreadable => 3,
            Outcome::Configuration => 4,
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(outcome.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_wins_over_four_four_over_three_and_three_over_one() {
        let mut outcomes =
            [Outcome::Usage, Outcome::Clean, Outcome::Configuration, Outcome::Unreadable, Outcome::Findings];
        outcomes.sort();
        assert_eq!(outcomes.map(Outcome::code), [0, 1, 3, 4, 2]);
    }
}
