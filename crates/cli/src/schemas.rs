//! Which schema is meant: a built-in one by its id, or a file.

mod built_in;
mod file;
mod hint;
pub(crate) mod known;
mod sentence;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use payschema::Entry;

use crate::outcome::Outcome;

pub(crate) use built_in::{UnknownSchema, find};
pub(crate) use file::{BrokenSchema, FileSchema};

/// What records are validated against.
#[derive(Debug)]
pub(crate) struct Schema {
    /// Its id or path, as it is shown.
    pub(crate) name: Arc<str>,
    pub(crate) engine: Engine,
}

/// What decides.
#[derive(Debug)]
pub(crate) enum Engine {
    /// Generated code.
    BuiltIn(&'static Entry),
    /// The `jsonschema` crate.
    File(Box<FileSchema>),
}

/// Finds what a name means: an id, or the path of a schema file from a folder.
///
/// # Errors
/// There is no such schema, or it is broken.
pub(crate) fn load(name: &str, folder: &Path) -> Result<Schema, SchemaProblem> {
    let unknown = match find(name) {
        Ok(entry) => return Ok(Schema { name: entry.info().id.into(), engine: Engine::BuiltIn(entry) }),
        Err(unknown) => unknown,
    };
    let path = folder.join(name);
    let named_as_file = Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    if !named_as_file && !path.is_file() {
        return Err(SchemaProblem::Unknown(unknown));
    }
    match FileSchema::read(&path, name) {
        Ok(schema) => Ok(Schema { name: name.into(), engine: Engine::File(Box::new(schema)) }),
        Err(broken) => Err(SchemaProblem::Broken(broken)),
    }
}

/// Why there is no schema.
#[derive(Debug)]
pub(crate) enum SchemaProblem {
    Unknown(UnknownSchema),
    Broken(BrokenSchema),
}

impl SchemaProblem {
    /// How a run ends that meets it.
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            SchemaProblem::Unknown(_) => Outcome::Usage,
            SchemaProblem::Broken(_) => Outcome::Configuration,
        }
    }
}

impl fmt::Display for SchemaProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SchemaProblem::Unknown(unknown) => unknown.fmt(f),
            SchemaProblem::Broken(broken) => broken.fmt(f),
        }
    }
}
