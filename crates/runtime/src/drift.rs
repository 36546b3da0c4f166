//! Where a value in memory shows that the provider has moved on from its documentation.

use std::fmt;
use std::ops::Deref;

/// What a value holds beyond its schema.
///
/// Looking for it costs about as much as validating the value, which is little beside decoding it, and nothing is
/// allocated where nothing is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    found: Vec<Drifted>,
    omitted: usize,
}

impl Drift {
    /// The pointers of members that the schema does not name.
    pub fn unknown_members(&self) -> impl Iterator<Item = &str> {
        self.of(DriftKind::UnknownMember)
    }

    /// The pointers of enum values that the schema does not list.
    pub fn unknown_values(&self) -> impl Iterator<Item = &str> {
        self.of(DriftKind::UnknownValue)
    }

    /// The pointers of members that the schema names and whose values did not fit: what `from_json_salvage` set aside.
    pub fn misfits(&self) -> impl Iterator<Item = &str> {
        self.of(DriftKind::Misfit)
    }

    fn of(&self, kind: DriftKind) -> impl Iterator<Item = &str> {
        self.iter().filter(move |drifted| drifted.kind == kind).map(Drifted::pointer)
    }

    pub(crate) fn push(&mut self, kind: DriftKind, pointer: String) {
        self.found.push(Drifted { kind, pointer });
    }

    pub(crate) fn omit(&mut self, omitted: usize) {
        self.omitted = omitted;
    }

    /// How much there is beyond what is listed: 0, unless the payload was made to be expensive. See
    /// [`Violations::omitted`](crate::Violations::omitted).
    pub fn omitted(&self) -> usize {
        self.omitted
    }
}

impl Deref for Drift {
    type Target = [Drifted];

    fn deref(&self) -> &[Drifted] {
        &self.found
    }
}

impl IntoIterator for Drift {
    type Item = Drifted;
    type IntoIter = std::vec::IntoIter<Drifted>;

    fn into_iter(self) -> Self::IntoIter {
        self.found.into_iter()
    }
}

impl<'a> IntoIterator for &'a Drift {
    type Item = &'a Drifted;
    type IntoIter = std::slice::Iter<'a, Drifted>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One per line.
impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, drifted) in self.iter().enumerate() {
            let separator = if place == 0 { "" } else { "\n" };
            write!(f, "{separator}{drifted}")?;
        }
        Ok(())
    }
}

/// One thing that the schema does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drifted {
    kind: DriftKind,
    pointer: String,
}

impl Drifted {
    /// What it is.
    pub fn kind(&self) -> DriftKind {
        self.kind
    }

    /// Where it is, as a JSON Pointer.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }
}

/// Names and places, no values.
impl fmt::Display for Drifted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            DriftKind::UnknownMember => "is a member that the schema does not name",
            DriftKind::UnknownValue => "has a value that the schema does not list",
            DriftKind::Misfit => "has a value that does not fit its field",
        };
        write!(f, "{} {what}", self.pointer)
    }
}

/// What a schema does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A member that it does not name.
    UnknownMember,
    /// An enum value that it does not list.
    UnknownValue,
    /// A value of a member that it names, set aside because it did not fit.
    Misfit,
}
