//! Writing: whole folders are staged and moved into place, so that none is ever half written.
//!
//! They are staged in a hidden folder at the root of the workspace, beside `generated/`. A folder can be moved in one step
//! within a filesystem only, and `target/` is on another one where it is a link or a volume of its own. What an
//! interrupted run leaves there is of no use: the next one removes it, and generates what is not in place.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use payschema_codegen::Files;

use crate::compare::{Differences, folder};
use crate::workspace::at;

/// The staging folder; `.gitignore` knows it.
const STAGING: &str = ".xtask-gen";

/// Folders that have been replaced, and can be put back until [`Replaced::keep`].
#[must_use]
pub(crate) struct Replaced {
    staging: PathBuf,
    tree: PathBuf,
    names: Vec<String>,
    /// There was no `generated/` before.
    first: bool,
}

/// Replaces every folder below `generated/` in which something differs; one that is no longer generated goes away. If that
/// fails, everything is as it was.
pub(crate) fn replace(root: &Path, generated: &Files, differences: &Differences) -> io::Result<Replaced> {
    let (staging, tree) = (root.join(STAGING), root.join("generated"));
    let mut replaced = Replaced { staging, tree, names: Vec::new(), first: false };
    let folders = differences.folders();
    match replaced.stage(generated, &folders).and_then(|()| replaced.move_into_place(&folders)) {
        Ok(()) => Ok(replaced),
        Err(error) => Err(replaced.undo(error)),
    }
}

impl Replaced {
    /// Forgets what was there before.
    pub(crate) fn keep(self) -> io::Result<()> {
        remove(&self.staging)
    }

    /// Puts back what was there before. Gives the reason for it back, with what could not be put back, if anything.
    pub(crate) fn undo(self, reason: io::Error) -> io::Error {
        let mut failures = String::new();
        for name in &self.names {
            let (new, old, place) = self.places(name);
            // Moved, not removed: that could fail halfway.
            if let Err(error) = rename(&place, &new).and_then(|()| rename(&old, &place)) {
                failures.push_str(&format!("\nnot put back: {error}"));
            }
        }
        if !failures.is_empty() {
            let message = format!("{reason}{failures}\n`git restore generated` is the way back");
            return io::Error::new(reason.kind(), message);
        }
        // The tree is as it was; what else stays behind here does not disturb the next run.
        let _ = remove(&self.staging);
        if self.first {
            let _ = fs::remove_dir(&self.tree);
        }
        reason
    }

    /// Writes the generated files of these folders, none of them in place.
    fn stage(&self, generated: &Files, folders: &BTreeSet<&str>) -> io::Result<()> {
        remove(&self.staging)?;
        for (path, text) in generated.iter().filter(|(path, _)| folders.contains(&folder(path))) {
            let path = self.staging.join("new").join(path);
            let parent = path.parent().unwrap_or(&self.staging);
            fs::create_dir_all(parent).and_then(|()| fs::write(&path, text)).map_err(|error| at(&path, error))?;
        }
        ["new", "old"].into_iter().try_for_each(|part| {
            let part = self.staging.join(part);
            fs::create_dir_all(&part).map_err(|error| at(&part, error))
        })
    }

    fn move_into_place(&mut self, folders: &BTreeSet<&str>) -> io::Result<()> {
        match fs::create_dir(&self.tree) {
            Ok(()) => self.first = true,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(at(&self.tree, error)),
        }
        for name in folders {
            let (new, old, place) = self.places(name);
            rename(&place, &old)?;
            // From here on there is something to put back.
            self.names.push((*name).to_owned());
            rename(&new, &place)?;
        }
        Ok(())
    }

    fn places(&self, name: &str) -> (PathBuf, PathBuf, PathBuf) {
        (self.staging.join("new").join(name), self.staging.join("old").join(name), self.tree.join(name))
    }
}

/// Moves a folder, or a file or link that is in a folder's place; one that does not exist stays away.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    match fs::symlink_metadata(from) {
        Ok(_) => fs::rename(from, to).map_err(|error| at(from, error)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(at(from, error)),
    }
}

/// Removes a folder; links below it are removed, not followed.
fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(folder, error)),
        _ => Ok(()),
    }
}
