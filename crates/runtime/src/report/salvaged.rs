//! A payload that was decoded although some of its members did not fit.

use std::fmt;

use super::write_lines;
use crate::code::Code;
use crate::position::Lines;
use crate::violation::Violation;

/// A value, and the members of its payload that did not fit into it.
///
/// What did not fit is not lost: it stands among the unknown members of its object, as it came, and is encoded from there.
/// Its field is absent, which is not what the payload says. Look at [`misfits`](Salvaged::misfits) before a decision is
/// made on an absent field.
///
/// ```
/// # use payschema::Salvaged;
/// fn take<T>(salvaged: Salvaged<T>) -> T {
///     for misfit in salvaged.misfits() {
///         eprintln!("{} was set aside: {}", misfit.pointer(), misfit.violation());
///     }
///     salvaged.into_value()
/// }
/// ```
#[derive(Clone, PartialEq)]
#[must_use = "the misfits say which fields are absent although the payload has them"]
pub struct Salvaged<T> {
    value: T,
    misfits: Vec<Misfit>,
    omitted: usize,
}

impl<T> Salvaged<T> {
    pub(crate) fn new(value: T, misfits: Vec<Misfit>, omitted: usize) -> Salvaged<T> {
        Salvaged { value, misfits, omitted }
    }

    /// The value, in which the members that did not fit are absent.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value, in which the members that did not fit are absent.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The members that did not fit, in the order in which they came.
    pub fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }

    /// How many misfits there are beyond those listed: 0, unless fewer were asked for or the payload was made to be
    /// expensive. See
    /// [`Violations::omitted`](crate::Violations::omitted).
    pub fn omitted(&self) -> usize {
        self.omitted
    }

    /// The same with another value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Salvaged<U> {
        Salvaged { value: with(self.value), misfits: self.misfits, omitted: self.omitted }
    }

    /// Whether everything did fit, so that the value is the one that `from_json` gives.
    pub fn is_complete(&self) -> bool {
        self.misfits.is_empty() && self.omitted == 0
    }
}

/// Shows the misfits, not the value.
impl<T> fmt::Debug for Salvaged<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Salvaged")
            .field("misfits", &self.misfits)
            .field("omitted", &self.omitted)
            .finish_non_exhaustive()
    }
}

/// A member that was set aside because its value does not fit.
#[derive(Clone, PartialEq)]
pub struct Misfit {
    /// The length of the member's pointer, with which the violation's begins.
    pointer: usize,
    /// The offset of the member's name.
    offset: usize,
    violation: Violation,
}

impl Misfit {
    pub(crate) fn new(pointer: usize, offset: usize, violation: Violation) -> Misfit {
        Misfit { pointer, offset, violation }
    }

    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    pub(crate) fn locate(&mut self, lines: &mut Lines<'_>) {
        self.violation.locate(lines);
    }

    /// The member that was set aside, as a JSON Pointer.
    pub fn pointer(&self) -> &str {
        self.violation.pointer().get(..self.pointer).unwrap_or_default()
    }

    /// The code of the violation.
    pub fn code(&self) -> Code {
        self.violation.code()
    }

    /// Why: what is wrong with the member, or with a value further down that it cannot do without.
    pub fn violation(&self) -> &Violation {
        &self.violation
    }
}

/// Line and column, and why.
impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_lines(f, std::slice::from_ref(&self.violation))
    }
}

impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Misfit").field("pointer", &self.pointer()).field("violation", &self.violation).finish()
    }
}
