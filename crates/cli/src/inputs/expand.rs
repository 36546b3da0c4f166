//! From paths to sources: folders by the names in them, patterns by what they match.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use globset::GlobMatcher;

use super::{Problem, Source, kind};
use crate::mapping;

/// A source, and how it came to be among those to validate.
#[derive(Debug)]
pub(crate) enum Named {
    /// It was named itself.
    Itself(Source),
    /// It is in a folder, or a pattern matches it: the path that was given.
    Within(PathBuf, Source),
}

/// Everything to validate, in the order in which paths were given and of the names in folders.
pub(crate) fn expand(paths: &[PathBuf]) -> Vec<Result<Named, Problem>> {
    let mut found = Vec::new();
    let mut stdin = false;
    for path in paths {
        if path.as_os_str() == "-" {
            // It can be read only once, however often it is named.
            if !std::mem::replace(&mut stdin, true) {
                found.push(Ok(Named::Itself(Source::Stdin)));
            }
            continue;
        }
        let pattern = if is_pattern(path) { path.to_str().and_then(|text| mapping::pattern(text).ok()) } else { None };
        let before = found.len();
        let nothing = if let Some(pattern) = pattern {
            let walk = Walk { given: path, wanted: Wanted::Matching(pattern) };
            walk.folder(&fixed_part(path), &mut found);
            Problem::NoMatch(path.clone())
        } else if path.is_dir() {
            Walk { given: path, wanted: Wanted::Known }.folder(path, &mut found);
            Problem::Empty(path.clone())
        } else {
            found.push(Ok(Named::Itself(Source::File(path.clone()))));
            continue;
        };
        // Nothing validated must not look like everything valid.
        if found.len() == before {
            found.push(Err(nothing));
        }
    }
    found
}

/// Whether a path is meant as a pattern: it has what patterns have, and nothing is called so.
fn is_pattern(path: &Path) -> bool {
    let has_signs = path.to_str().is_some_and(|text| text.contains(['*', '?', '[', '{']));
    has_signs && fs::symlink_metadata(path).is_err()
}

/// The folder that everything a pattern matches is in.
fn fixed_part(pattern: &Path) -> PathBuf {
    let fixed = pattern.components().take_while(|component| match component {
        Component::Normal(name) => !name.to_string_lossy().contains(['*', '?', '[', '{']),
        _ => true,
    });
    fixed.collect()
}

/// Which files of a folder are wanted.
enum Wanted {
    /// Those whose names say that they are records.
    Known,
    Matching(GlobMatcher),
}

struct Walk<'a> {
    given: &'a Path,
    wanted: Wanted,
}

impl Walk<'_> {
    /// Adds the files of a folder and of the folders below it. Links to folders are not followed: they could lead in
    /// circles.
    fn folder(&self, folder: &Path, found: &mut Vec<Result<Named, Problem>>) {
        let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let names = match names(here) {
            Ok(names) => names,
            Err(reason) => return found.push(self.unreadable(folder.to_path_buf(), reason)),
        };
        for name in names {
            let path = folder.join(&name);
            // As in shells, patterns do not match what is hidden.
            if matches!(self.wanted, Wanted::Matching(_))
                && name.to_string_lossy().starts_with('.')
                && !self.asks_for_hidden()
            {
                continue;
            }
            match fs::symlink_metadata(&path) {
                Ok(metadata) if metadata.is_dir() => self.folder(&path, found),
                _ if !self.wants(&path) => {}
                Ok(metadata) if metadata.is_file() => found.push(self.file(path)),
                // A link: what it leads to counts. A pipe or a device in a folder is nobody's payload.
                Ok(_) => match fs::metadata(&path) {
                    Ok(metadata) if metadata.is_file() => found.push(self.file(path)),
                    Ok(_) => {}
                    Err(reason) => found.push(self.unreadable(path, reason)),
                },
                Err(reason) => found.push(self.unreadable(path, reason)),
            }
        }
    }

    fn wants(&self, path: &Path) -> bool {
        match &self.wanted {
            Wanted::Known => kind::framing(path).is_some(),
            Wanted::Matching(pattern) => pattern.is_match(path.strip_prefix("./").unwrap_or(path)),
        }
    }

    /// Whether a part of the pattern begins with a dot.
    fn asks_for_hidden(&self) -> bool {
        self.given
            .components()
            .any(|component| matches!(component, Component::Normal(name) if name.to_string_lossy().starts_with('.')))
    }

    fn file(&self, path: PathBuf) -> Result<Named, Problem> {
        Ok(Named::Within(self.given.to_path_buf(), Source::File(path)))
    }

    fn unreadable(&self, path: PathBuf, reason: io::Error) -> Result<Named, Problem> {
        Err(Problem::Unreadable(Source::File(path), reason))
    }
}

fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    let mut names =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name())).collect::<io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}
