//! What a caller gets when a payload is wrong.

mod rejected;
mod salvaged;

use std::fmt;
use std::ops::Deref;

use crate::code::Code;
use crate::findings::Findings;
use crate::position::Position;
use crate::rule::{Evidence, Source};
use crate::violation::Violation;

pub use rejected::Rejected;
pub use salvaged::{Misfit, Salvaged};

/// Every violation of a payload, in the order of their places. There is always at least one.
///
/// As a slice and as an iterator it is the violations that are listed. Those are all of them unless fewer were asked for or
/// the payload was made to be expensive: see [`Violations::omitted`].
///
/// Prints one per line, with line and column where a text was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Violations {
    listed: Vec<Violation>,
    omitted: usize,
}

impl Violations {
    /// None where there are none.
    pub(crate) fn new(findings: Findings) -> Option<Violations> {
        let Findings { violations: listed, omitted, .. } = findings;
        (!listed.is_empty() || omitted > 0).then_some(Violations { listed, omitted })
    }

    /// What kept a text from being read at all.
    pub(crate) fn of(error: Error) -> Violations {
        Violations { listed: vec![error.into_violation()], omitted: 0 }
    }

    /// The violations that are listed, as a slice.
    pub fn as_slice(&self) -> &[Violation] {
        &self.listed
    }

    /// How many violations there are beyond those listed: 0, unless [`Limits::violations`](crate::Limits::violations) asked
    /// for fewer, or long names around many violations would have made their pointers take more than 16 times the payload
    /// and a mebibyte.
    ///
    /// What stopped the reader is always listed.
    ///
    /// ```
    /// # use payschema::Violations;
    /// fn count(violations: &Violations) -> usize {
    ///     violations.len() + violations.omitted()
    /// }
    /// ```
    pub fn omitted(&self) -> usize {
        self.omitted
    }

    /// Whether the text could not be read as JSON to its end, so that more may be wrong behind that place.
    pub fn is_syntax(&self) -> bool {
        self.listed.iter().any(|violation| violation.code().is_syntax())
    }
}

impl Deref for Violations {
    type Target = [Violation];

    fn deref(&self) -> &[Violation] {
        &self.listed
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.listed.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.listed.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_report(f, &self.listed, self.omitted)
    }
}

impl std::error::Error for Violations {}

/// Prints violations, one per line, and how many there are beyond them.
fn write_report(f: &mut fmt::Formatter<'_>, violations: &[Violation], omitted: usize) -> fmt::Result {
    write_lines(f, violations)?;
    if omitted == 0 { Ok(()) } else { write!(f, "\nand {} more, not listed", grouped(omitted)) }
}

/// A number with a comma before every three digits.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn write_lines(f: &mut fmt::Formatter<'_>, violations: &[Violation]) -> fmt::Result {
    for (place, violation) in violations.iter().enumerate() {
        if place > 0 {
            f.write_str("\n")?;
        }
        if let Some(position) = violation.position() {
            write!(f, "{}:{}: ", position.line, position.column)?;
        }
        write!(f, "{violation}")?;
    }
    Ok(())
}

/// Why a payload could not be decoded: the first thing that stopped it.
///
/// ```
/// use payschema::{Code, Json};
///
/// let error = "{\"a\": [1,\n 01]}".parse::<Json>().unwrap_err();
/// assert_eq!(error.code(), Code::Number);
/// assert_eq!(error.pointer(), "/a/1");
/// assert_eq!(error.position().map(|at| (at.line, at.column)), Some((2, 2)));
/// ```
#[derive(Clone, PartialEq)]
pub struct Error(Box<Violation>);

impl Error {
    pub(crate) fn new(violation: Violation) -> Error {
        Error(Box::new(violation))
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.0.code()
    }

    /// Where it is in the payload, as a JSON Pointer (RFC 6901); empty for the whole of it.
    pub fn pointer(&self) -> &str {
        self.0.pointer()
    }

    /// The keyword that is violated; empty where it is a rule of JSON or of this library.
    pub fn keyword(&self) -> &'static str {
        self.0.keyword()
    }

    /// What was expected, as a part of a sentence: `a string or null`.
    pub fn expected(&self) -> impl fmt::Display + '_ {
        self.0.expected()
    }

    /// What was found, by type and without its value; empty where there is nothing to name.
    pub fn found(&self) -> &'static str {
        self.0.found()
    }

    /// The keyword's place in the schema; empty where no schema states the rule.
    pub fn location(&self) -> String {
        self.0.location()
    }

    /// Whether the documentation states the member or only shows it.
    pub fn evidence(&self) -> Option<Evidence> {
        self.0.evidence()
    }

    /// The page and section that document it.
    pub fn source(&self) -> Option<&'static Source> {
        self.0.source()
    }

    /// Where it is in the text.
    pub fn position(&self) -> Option<Position> {
        self.0.position()
    }

    /// The error as a violation.
    pub fn as_violation(&self) -> &Violation {
        &self.0
    }

    /// The error as a violation.
    pub fn into_violation(self) -> Violation {
        *self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position() {
            Some(at) => write!(f, "line {}, column {}: {}", at.line, at.column, self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.0).finish()
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_stand_in_threes() {
        let texts = [0, 7, 999, 1_000, 18_000, 1_234_567].map(grouped);
        assert_eq!(texts, ["0", "7", "999", "1,000", "18,000", "1,234,567"]);
    }
}
