//! Collecting violations without letting them outgrow the payload.
//!
//! Every violation holds its pointer. A long name around many violations stands in the pointer of each, so a report of
//! all of them could grow with the square of the payload: a few hundred kilobytes would take gigabytes. What may be
//! held is therefore in proportion to the payload, and what exceeds it is counted only. A pointer's length is known
//! before the pointer is made, so that what is left out costs nothing.

use crate::violation::Violation;

/// How many bytes of pointers may be held, whatever the payload.
const BASE: usize = 1 << 20;

/// How many more for each byte of the payload. The pointers of a report that is not made to be large take less.
const PER_BYTE: usize = 16;

/// The violations that have been found so far.
#[derive(Debug)]
pub(crate) struct Findings {
    pub(crate) violations: Vec<Violation>,
    /// How many have been found beyond these.
    pub(crate) omitted: usize,
    /// How many bytes of pointers may still be held.
    left: usize,
}

impl Findings {
    /// For a payload of so many bytes.
    pub(crate) fn for_length(bytes: usize) -> Findings {
        Findings { violations: Vec::new(), omitted: 0, left: bytes.saturating_mul(PER_BYTE).saturating_add(BASE) }
    }

    /// For a part of the payload that is read on its own: given back to [`Findings::take_back`].
    pub(crate) fn for_part(&self) -> Findings {
        Findings { violations: Vec::new(), omitted: 0, left: self.left }
    }

    /// Takes over what has been found in a part that stands at `pointer`.
    pub(crate) fn take_back(&mut self, part: Findings, pointer: impl FnOnce() -> String) {
        if !part.violations.is_empty() {
            let pointer = pointer();
            self.violations.extend(part.violations.into_iter().map(|violation| violation.behind(&pointer)));
        }
        self.omitted += part.omitted;
        self.left = part.left;
    }

    /// Whether another violation may be held whose pointer has this length. If not, it has been counted.
    pub(crate) fn admit(&mut self, pointer: usize) -> bool {
        let left = self.left.checked_sub(pointer);
        match left {
            Some(left) => self.left = left,
            None => self.omitted += 1,
        }
        left.is_some()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.violations.is_empty() && self.omitted == 0
    }
}
