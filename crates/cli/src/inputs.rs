//! Which files are validated: the paths that were given, and what is in the folders among them.
//!
//! This does not open files; a file that cannot be read shows when it is.

use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::printable::Printable;
use crate::records::Framing;

/// Something to validate.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// Standard input.
    Stdin,
    /// A file, or a folder that cannot be looked into.
    File(PathBuf),
}

/// Why a path gives nothing to validate.
#[derive(Debug)]
pub(crate) enum Problem {
    /// It could not be read.
    Unreadable(Input, io::Error),
    /// It is a folder without a file that would be validated.
    Empty(PathBuf),
}

/// Everything to validate: paths in the order in which they were given, folders by the names in them.
pub(crate) fn expand(paths: &[PathBuf]) -> Vec<Result<Input, Problem>> {
    let mut found = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            // It can be read only once, however often it is named.
            if !found.iter().any(|input| matches!(input, Ok(Input::Stdin))) {
                found.push(Ok(Input::Stdin));
            }
        } else if path.is_dir() {
            let before = found.len();
            walk(path, &mut found);
            // Nothing validated must not look like everything valid.
            if found.len() == before {
                found.push(Err(Problem::Empty(path.clone())));
            }
        } else {
            found.push(Ok(Input::File(path.clone())));
        }
    }
    found
}

impl Input {
    /// Opens it.
    ///
    /// # Errors
    /// It cannot be opened.
    pub(crate) fn open(&self) -> io::Result<BufReader<Box<dyn Read>>> {
        let reader: Box<dyn Read> = match self {
            Input::Stdin => Box::new(io::stdin().lock()),
            Input::File(path) => Box::new(File::open(path)?),
        };
        Ok(BufReader::with_capacity(128 * 1024, reader))
    }

    /// How its records are told apart.
    pub(crate) fn framing(&self) -> Framing {
        let by_name = match self {
            Input::Stdin => None,
            Input::File(path) => framing(path),
        };
        by_name.unwrap_or(Framing::Detect)
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Input::Stdin => f.write_str("<stdin>"),
            Input::File(path) => Printable(&path.to_string_lossy()).fmt(f),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Unreadable(input, reason) => write!(f, "cannot read {input}: {reason}"),
            Problem::Empty(path) => {
                write!(f, "no .json, .ndjson or .jsonl file in the folder {}", Printable(&path.to_string_lossy()))
            }
        }
    }
}

/// Adds the files of a folder and of the folders below it. Links to folders are not followed: they could lead in circles.
fn walk(folder: &Path, found: &mut Vec<Result<Input, Problem>>) {
    let names = match names(folder) {
        Ok(names) => names,
        Err(reason) => return found.push(Err(Problem::Unreadable(Input::File(folder.to_path_buf()), reason))),
    };
    for name in names {
        let path = folder.join(name);
        match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_dir() => walk(&path, found),
            _ if framing(&path).is_none() => {}
            Ok(metadata) if metadata.is_file() => found.push(Ok(Input::File(path))),
            // A link: what it leads to counts. A pipe or a device in a folder is nobody's payload.
            Ok(_) => match fs::metadata(&path) {
                Ok(metadata) if metadata.is_file() => found.push(Ok(Input::File(path))),
                Ok(_) => {}
                Err(reason) => found.push(Err(Problem::Unreadable(Input::File(path), reason))),
            },
            Err(reason) => found.push(Err(Problem::Unreadable(Input::File(path), reason))),
        }
    }
}

fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    let mut names =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name())).collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

/// What a file's name says about its records; none where it says nothing.
fn framing(path: &Path) -> Option<Framing> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        "json" => Some(Framing::Document),
        "ndjson" | "jsonl" => Some(Framing::Lines),
        _ => None,
    }
}
