//! What a caller gets when a payload is wrong.

use std::fmt;
use std::ops::Deref;

use crate::code::Code;
use crate::rule::{Evidence, Source};
use crate::violation::{Position, Violation};

/// Every violation of a payload, in the order of their places. There is always at least one.
///
/// Prints one per line, with line and column where a text was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// None where there are none.
    pub(crate) fn new(violations: Vec<Violation>) -> Option<Violations> {
        (!violations.is_empty()).then_some(Violations(violations))
    }

    /// The violations as a slice.
    pub fn as_slice(&self) -> &[Violation] {
        &self.0
    }

    /// Whether the text could not be read as JSON to its end, so that more may be wrong behind that place.
    pub fn is_syntax(&self) -> bool {
        self.0.iter().any(|violation| violation.code().is_syntax())
    }
}

impl Deref for Violations {
    type Target = [Violation];

    fn deref(&self) -> &[Violation] {
        &self.0
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_lines(f, &self.0)
    }
}

impl std::error::Error for Violations {}

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
        write!(f, "{}", self.0)?;
        match self.position() {
            Some(at) => write!(f, " at line {}, column {}", at.line, at.column),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.0).finish()
    }
}

impl std::error::Error for Error {}

/// A payload that violates its schema, and the value it gave all the same where it gave one.
///
/// ```
/// # use payschema::Rejected;
/// fn keep_what_can_be_kept<T>(rejected: Rejected<T>) -> Option<T> {
///     for violation in rejected.violations() {
///         eprintln!("{violation}");
///     }
///     rejected.into_value()
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct Rejected<T> {
    /// Boxed, so that results stay small.
    value: Option<Box<T>>,
    violations: Vec<Violation>,
    error: Option<Error>,
}

impl<T> Rejected<T> {
    pub(crate) fn with_value(value: T, violations: Violations) -> Rejected<T> {
        Rejected { value: Some(Box::new(value)), violations: violations.0, error: None }
    }

    pub(crate) fn with_error(error: Error, violations: Option<Violations>) -> Rejected<T> {
        Rejected {
            value: None,
            violations: violations.map_or_else(Vec::new, |violations| violations.0),
            error: Some(error),
        }
    }

    /// Every violation of the schema. Empty only where the payload is valid but the Rust type cannot hold it: an
    /// integer outside `i64`, which [`Rejected::error`] reports.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// What kept the value from being built.
    pub fn error(&self) -> Option<&Error> {
        self.error.as_ref()
    }

    /// The decoded value, unless the shape of the payload kept it from being built.
    pub fn value(&self) -> Option<&T> {
        self.value.as_deref()
    }

    /// The decoded value, unless the shape of the payload kept it from being built.
    pub fn into_value(self) -> Option<T> {
        self.value.map(|value| *value)
    }

    /// The same with another value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Rejected<U> {
        let value = self.value.map(|value| Box::new(with(*value)));
        Rejected { value, violations: self.violations, error: self.error }
    }
}

impl<T> fmt::Display for Rejected<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.error {
            Some(error) if self.violations.is_empty() => error.fmt(f),
            // Of all errors this one alone is no violation.
            Some(error) if error.code() == Code::IntegerRange => {
                write_lines(f, &self.violations)?;
                f.write_str("\n")?;
                write_lines(f, std::slice::from_ref(error.as_violation()))
            }
            _ => write_lines(f, &self.violations),
        }
    }
}

/// Shows the violations, not the value.
impl<T> fmt::Debug for Rejected<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejected")
            .field("violations", &self.violations)
            .field("error", &self.error)
            .field("has_value", &self.value.is_some())
            .finish()
    }
}

impl<T> std::error::Error for Rejected<T> {}
