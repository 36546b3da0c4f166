//! Collecting violations without letting them outgrow the payload.
//!
//! Every violation holds its pointer. A long name around many violations stands in the pointer of each, so a report of
//! all of them could grow with the square of the payload: a few hundred kilobytes would take gigabytes. What may be
//! held is therefore in proportion to the payload, and what exceeds it is counted only. A pointer's length is known
//! before the pointer is made, so that what is left out costs nothing. Who reads may ask for fewer violations than that.

use std::collections::HashSet;

use crate::limits::Limits;
use crate::violation::Violation;

/// How many bytes of pointers may be held, whatever the payload.
const BASE: usize = 1 << 20;

/// How many more for each byte of the payload. The pointers of a report that is not made to be large take less.
const PER_BYTE: usize = 16;

/// What is left where nothing may be held at all.
const SILENT: usize = usize::MAX;

/// The violations that have been found so far.
#[derive(Debug)]
pub(crate) struct Findings {
    pub(crate) violations: Vec<Violation>,
    /// How many have been found beyond these.
    pub(crate) omitted: usize,
    /// Whether a violation may be among them twice, because rules that share a part were applied to one value.
    pub(crate) may_repeat: bool,
    /// How many bytes of pointers may still be held.
    left: usize,
    /// How many violations may still be held.
    room: usize,
}

impl Findings {
    /// For a payload of so many bytes.
    pub(crate) fn for_length(bytes: usize, limits: &Limits) -> Findings {
        Findings {
            violations: Vec::new(),
            omitted: 0,
            may_repeat: false,
            left: bytes.saturating_mul(PER_BYTE).saturating_add(BASE).min(SILENT - 1),
            room: limits.violations,
        }
    }

    /// For a part of the payload that is read on its own: given back to [`Findings::take_back`].
    pub(crate) fn for_part(&self) -> Findings {
        Findings { violations: Vec::new(), omitted: 0, may_repeat: false, left: self.left, room: self.room }
    }

    /// The same, of which nothing has been found.
    pub(crate) fn afresh(&self) -> Findings {
        Findings { may_repeat: self.may_repeat, ..self.for_part() }
    }

    /// Takes over what has been found in a part that stands at `pointer`.
    pub(crate) fn take_back(&mut self, part: Findings, pointer: &dyn Fn() -> String) {
        if !part.violations.is_empty() {
            let pointer = pointer();
            self.violations.extend(part.violations.into_iter().map(|violation| violation.behind(&pointer)));
        }
        self.may_repeat |= part.may_repeat;
        self.omitted += part.omitted;
        self.left = part.left;
        self.room = part.room;
    }

    /// For a trial whose violations are looked at and not reported, however many are reported.
    pub(crate) fn for_trial(&self) -> Findings {
        Findings { room: usize::MAX, ..self.for_part() }
    }

    /// For a trial in which only the number counts.
    pub(crate) fn silent() -> Findings {
        Findings { violations: Vec::new(), omitted: 0, may_repeat: false, left: SILENT, room: 0 }
    }

    pub(crate) fn is_silent(&self) -> bool {
        self.left == SILENT
    }

    /// Whether no other violation may be held, however short its pointer.
    pub(crate) fn is_full(&self) -> bool {
        self.room == 0
    }

    /// Counts a violation that is not held.
    pub(crate) fn count(&mut self) {
        self.omitted += 1;
    }

    /// How many have been found.
    pub(crate) fn total(&self) -> usize {
        self.violations.len() + self.omitted
    }

    /// Whether another violation may be held whose pointer has this length. If not, it has been counted.
    pub(crate) fn admit(&mut self, pointer: usize) -> bool {
        let is_admitted = self.has_room(pointer);
        if is_admitted {
            self.left -= pointer;
            self.room -= 1;
        } else {
            self.omitted += 1;
        }
        is_admitted
    }

    /// Whether [`Findings::admit`] would say yes.
    pub(crate) fn has_room(&self, pointer: usize) -> bool {
        self.room > 0 && pointer <= self.left
    }

    /// Takes back that something was admitted.
    pub(crate) fn dismiss(&mut self, pointer: usize) {
        self.left += pointer;
        self.room += 1;
    }

    /// The same with each violation once, where some may be there twice: the same assertion of the same schema about the
    /// same value.
    pub(crate) fn without_repetitions(mut self) -> Findings {
        if self.may_repeat {
            let mut seen = HashSet::new();
            self.violations.retain(|violation| {
                let expected = violation.expected().to_string();
                seen.insert((violation.pointer().to_owned(), violation.code(), violation.location(), expected))
            });
        }
        self
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.violations.is_empty() && self.omitted == 0
    }
}
