//! Reading a value again by another rule.
//!
//! Rules may apply to themselves further down through several ways at once. So that the ways do not multiply from level to
//! level, the outcome of each rule at each container is remembered.

use std::collections::HashMap;

use super::{Halt, Reader};
use crate::findings::Findings;
use crate::rule::Rule;

/// What is remembered of a text while it is read.
#[derive(Debug, Default)]
pub(super) struct Again {
    outcomes: HashMap<(usize, usize), Outcome>,
}

/// What became of a container by a rule.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    /// The offset behind the container.
    end: usize,
    holds: bool,
    /// Whether what is wrong has been reported.
    reported: bool,
}

/// What was set aside for a trial.
#[derive(Debug)]
pub(crate) struct Before {
    findings: Findings,
    again: Option<Box<Again>>,
    trying: bool,
}

impl<'a> Reader<'a> {
    /// Goes back to the value at `offset`, or forward to its end. The container around it is the same.
    #[inline]
    pub(crate) fn go_to(&mut self, offset: usize) {
        self.at = offset;
    }

    /// Notes that a value is judged by several rules, which may share a part and report it each.
    #[inline]
    pub(crate) fn may_repeat(&mut self) {
        self.findings.may_repeat = true;
    }

    /// Whether violations are looked for to decide something and not to be reported.
    #[inline]
    pub(crate) fn is_trying(&self) -> bool {
        self.trying
    }

    /// Whether violations are counted only.
    pub(crate) fn is_silent(&self) -> bool {
        self.findings.is_full()
    }

    /// From here to [`Reader::restore`] violations are counted only.
    pub(crate) fn silence(&mut self) -> Before {
        let findings = std::mem::replace(&mut self.findings, Findings::silent());
        Before { findings, again: None, trying: std::mem::replace(&mut self.trying, true) }
    }

    /// From here to [`Reader::restore`] violations are collected apart.
    pub(crate) fn listen(&mut self) -> Before {
        let part = self.findings.for_trial();
        let findings = std::mem::replace(&mut self.findings, part);
        let again = Some(self.again.take().unwrap_or_default());
        Before { findings, again, trying: std::mem::replace(&mut self.trying, true) }
    }

    /// Takes back what was set aside; gives what has been found since.
    pub(crate) fn restore(&mut self, before: Before) -> Findings {
        self.trying = before.trying;
        if before.again.is_some() {
            self.again = before.again;
        }
        std::mem::replace(&mut self.findings, before.findings)
    }

    /// Passes a container by a rule, unless that was done before: then it is passed at once, and what was wrong with it
    /// counts again where it has not been reported.
    pub(crate) fn once(
        &mut self,
        rule: &'static Rule,
        pass: impl FnOnce(&mut Reader<'a>) -> Result<(), Halt>,
    ) -> Result<(), Halt> {
        let key = (std::ptr::from_ref(rule) as usize, self.at);
        let silent = self.findings.is_silent();
        let known = self.again.as_ref().and_then(|again| again.outcomes.get(&key)).copied();
        if let Some(Outcome { end, .. }) = known.filter(|known| known.holds || known.reported || silent) {
            if known.is_some_and(|known| !known.holds) && silent {
                self.findings.count();
            }
            self.at = end;
            return Ok(());
        }
        let before = self.findings.total();
        pass(self)?;
        let outcome = Outcome { end: self.at, holds: self.findings.total() == before, reported: !silent };
        self.again.get_or_insert_default().outcomes.insert(key, outcome);
        Ok(())
    }

    /// The number of steps of the pointer of what is being read.
    pub(crate) fn pointer_depth(&self) -> usize {
        self.steps.iter().chain([&self.step]).filter(|step| **step != super::NO_STEP).count()
    }
}
