//! A payload that was decoded, checked and found wanting.

use std::fmt;

use super::{Error, Violations, write_lines, write_report};
use crate::violation::Violation;

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
    violations: Option<Violations>,
    error: Option<Error>,
}

impl<T> Rejected<T> {
    pub(crate) fn with_value(value: T, violations: Violations) -> Rejected<T> {
        Rejected { value: Some(Box::new(value)), violations: Some(violations), error: None }
    }

    pub(crate) fn with_error(error: Error, violations: Option<Violations>) -> Rejected<T> {
        Rejected { value: None, violations, error: Some(error) }
    }

    /// Every violation of the schema, but for those that [`Rejected::omitted`] counts.
    ///
    /// Empty only where the payload is valid and the Rust type cannot hold it all the same, which [`Rejected::error`]
    /// reports: an integer outside `i64`, or null for a part whose schema allows it.
    pub fn violations(&self) -> &[Violation] {
        self.violations.as_ref().map_or(&[], Violations::as_slice)
    }

    /// How many violations there are beyond those listed: 0, unless fewer were asked for or the payload was made to be
    /// expensive. See
    /// [`Violations::omitted`].
    pub fn omitted(&self) -> usize {
        self.violations.as_ref().map_or(0, Violations::omitted)
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

    /// The same with other violations, the error included: `with` says what becomes of each.
    pub(crate) fn map_violations(self, with: impl Fn(Violation) -> Violation) -> Rejected<T> {
        let violations = self.violations.map(|Violations { listed, omitted }| {
            let listed = listed.into_iter().map(&with).collect();
            Violations { listed, omitted }
        });
        let error = self.error.map(|error| Error::new(with(error.into_violation())));
        Rejected { value: self.value, violations, error }
    }

    /// The same with another value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Rejected<U> {
        let value = self.value.map(|value| Box::new(with(*value)));
        Rejected { value, violations: self.violations, error: self.error }
    }
}

impl<T> fmt::Display for Rejected<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.violations, &self.error) {
            (None, Some(error)) => error.fmt(f),
            (None, None) => Ok(()),
            (Some(violations), error) => {
                write_report(f, violations, violations.omitted())?;
                match error.as_ref().filter(|error| error.code().is_about_rust()) {
                    Some(error) => {
                        f.write_str("\n")?;
                        write_lines(f, std::slice::from_ref(error.as_violation()))
                    }
                    None => Ok(()),
                }
            }
        }
    }
}

/// Shows the violations, not the value.
impl<T> fmt::Debug for Rejected<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejected")
            .field("violations", &self.violations())
            .field("omitted", &self.omitted())
            .field("error", &self.error)
            .field("has_value", &self.value.is_some())
            .finish()
    }
}

impl<T> std::error::Error for Rejected<T> {}
