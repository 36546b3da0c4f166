//! Why a schema has no samples.

use std::error::Error;
use std::fmt;

/// A place of a schema that no instance was found for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    location: String,
    why: String,
}

impl Obstacle {
    pub(crate) fn new(location: &str, why: &str) -> Obstacle {
        Obstacle { location: location.to_owned(), why: why.to_owned() }
    }

    /// The subschema: `stuut/payment.schema.json#/properties/amount`.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// What is the matter with it.
    pub fn why(&self) -> &str {
        &self.why
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.why)
    }
}

/// No instance of a schema was found, or none of some part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoInstance {
    pub(crate) obstacles: Vec<Obstacle>,
}

impl NoInstance {
    /// The places, at least one.
    pub fn obstacles(&self) -> &[Obstacle] {
        &self.obstacles
    }
}

impl fmt::Display for NoInstance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no instance was found")?;
        self.obstacles.iter().try_for_each(|obstacle| write!(f, "\n{obstacle}"))
    }
}

impl Error for NoInstance {}
