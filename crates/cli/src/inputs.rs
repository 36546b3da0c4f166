//! What is validated: the paths that were given, what is in the folders among them, what the patterns match.
//!
//! This does not open files; a file that cannot be read shows when it is.

mod expand;
pub(crate) mod kind;
pub(crate) mod open;
pub(crate) mod recording;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

pub(crate) use expand::{Named, expand};
pub(crate) use kind::Framing;

use crate::printable::Printable;
use crate::schemas::Schema;

/// Where an input comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Standard input.
    Stdin,
    /// A file, or a folder that cannot be looked into.
    File(PathBuf),
}

/// Something to validate.
#[derive(Debug)]
pub(crate) struct Input {
    pub(crate) source: Source,
    /// How it is shown.
    pub(crate) name: Arc<str>,
    pub(crate) framing: Framing,
    pub(crate) schema: Arc<Schema>,
}

/// Why a path gives nothing to validate.
#[derive(Debug)]
pub(crate) enum Problem {
    /// It could not be read.
    Unreadable(Source, io::Error),
    /// It was written to while it was read.
    Changed(Source),
    /// It is a folder without a file that would be validated.
    Empty(PathBuf),
    /// It is a folder of whose files nothing says what schema they have.
    Unmapped(PathBuf),
    /// It is a pattern that matches no file.
    NoMatch(PathBuf),
    /// Nothing says what schema it has.
    NoSchema(Source),
    /// It is a record of several lines, which cannot stand on one.
    SeveralLines(Arc<str>),
    /// A recording that is none.
    NoRecording(Arc<str>, String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Stdin => f.write_str("<stdin>"),
            Source::File(path) => Printable(&path.to_string_lossy()).fmt(f),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Unreadable(source, reason) => write!(f, "cannot read {source}: {reason}"),
            Problem::Changed(source) => {
                write!(f, "{source} changed while it was read; what was read of it was validated, so run this again")
            }
            Problem::Empty(path) => {
                let path = path.to_string_lossy();
                write!(
                    f,
                    "no .json, .ndjson, .jsonl or .har file in the folder {}, compressed or not",
                    Printable(&path)
                )
            }
            Problem::Unmapped(path) => {
                let path = path.to_string_lossy();
                write!(f, "nothing says what schema any file in the folder {} has; ", Printable(&path))?;
                f.write_str("give --schema <SCHEMA> or a --map, or name its files in payschema.toml")
            }
            Problem::NoMatch(path) => {
                write!(f, "no file matches the pattern {}", Printable(&path.to_string_lossy()))
            }
            Problem::NoSchema(source) => {
                write!(f, "nothing says what schema {source} has; give --schema <SCHEMA>, a --map or a payschema.toml")
            }
            Problem::SeveralLines(name) => {
                write!(
                    f,
                    "{name} is a record of several lines, and --good writes one per line; put it on one line first"
                )
            }
            Problem::NoRecording(name, reason) => write!(f, "{name} is no recording: {reason}"),
        }
    }
}
