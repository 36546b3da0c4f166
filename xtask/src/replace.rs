//! Writing: whole folders are staged under `target/` and moved into place, so that none is ever half written.

use std::path::Path;
use std::{fs, io};

use payschema_codegen::Files;

use crate::compare::{Differences, folder};

/// Replaces every folder below `generated/` in which something differs; one that is no longer generated goes away.
pub(crate) fn replace(root: &Path, generated: &Files, differences: &Differences) -> io::Result<()> {
    let staging = root.join("target").join("xtask-gen");
    remove(&staging)?;
    for (path, text) in generated {
        if differences.folders().contains(&folder(path)) {
            let path = staging.join("new").join(path);
            let parent = path.parent().unwrap_or(&staging);
            fs::create_dir_all(parent).and_then(|()| fs::write(&path, text)).map_err(|error| at(&path, error))?;
        }
    }
    fs::create_dir_all(staging.join("old")).map_err(|error| at(&staging, error))?;
    let tree = root.join("generated");
    fs::create_dir_all(&tree).map_err(|error| at(&tree, error))?;
    for name in differences.folders() {
        let (new, old, place) = (staging.join("new").join(name), staging.join("old").join(name), tree.join(name));
        if place.exists() {
            fs::rename(&place, &old).map_err(|error| at(&place, error))?;
        }
        if new.exists() {
            fs::rename(&new, &place).map_err(|error| at(&place, error))?;
        }
    }
    remove(&staging)
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
