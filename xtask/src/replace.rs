//! Writing: whole folders are staged under `target/` and moved into place, so that none is ever half written.

use std::path::{Path, PathBuf};
use std::{fs, io};

use payschema_codegen::Files;

use crate::compare::{Differences, folder};

/// Folders that have been replaced, and can be put back until [`Replaced::keep`].
#[must_use]
pub(crate) struct Replaced {
    staging: PathBuf,
    tree: PathBuf,
    names: Vec<String>,
}

/// Replaces every folder below `generated/` in which something differs; one that is no longer generated goes away.
pub(crate) fn replace(root: &Path, generated: &Files, differences: &Differences) -> io::Result<Replaced> {
    let staging = root.join("target").join("xtask-gen");
    remove(&staging)?;
    let folders = differences.folders();
    for (path, text) in generated.iter().filter(|(path, _)| folders.contains(&folder(path))) {
        let path = staging.join("new").join(path);
        let parent = path.parent().unwrap_or(&staging);
        fs::create_dir_all(parent).and_then(|()| fs::write(&path, text)).map_err(|error| at(&path, error))?;
    }
    fs::create_dir_all(staging.join("old")).map_err(|error| at(&staging, error))?;
    let tree = root.join("generated");
    fs::create_dir_all(&tree).map_err(|error| at(&tree, error))?;
    let mut replaced = Replaced { staging, tree, names: Vec::new() };
    for name in folders {
        let (new, old, place) = replaced.places(name);
        let moved = rename(&place, &old).and_then(|()| {
            // From here on there is something to put back.
            replaced.names.push(name.to_owned());
            rename(&new, &place)
        });
        if let Err(error) = moved {
            replaced.undo()?;
            return Err(error);
        }
    }
    Ok(replaced)
}

impl Replaced {
    /// Forgets what was there before.
    pub(crate) fn keep(self) -> io::Result<()> {
        remove(&self.staging)
    }

    /// Puts back what was there before.
    pub(crate) fn undo(self) -> io::Result<()> {
        for name in &self.names {
            let (_, old, place) = self.places(name);
            remove(&place)?;
            rename(&old, &place)?;
        }
        remove(&self.staging)
    }

    fn places(&self, name: &str) -> (PathBuf, PathBuf, PathBuf) {
        (self.staging.join("new").join(name), self.staging.join("old").join(name), self.tree.join(name))
    }
}

/// Moves a folder; one that does not exist stays away.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(from, error)),
        _ => Ok(()),
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(folder, error)),
        _ => Ok(()),
    }
}

fn at(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
