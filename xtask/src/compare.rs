//! What differs between the generated files in memory and those in the tree.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use payschema_codegen::Files;
use similar::TextDiff;

use crate::workspace::at;

/// Differences by path below `generated/`.
#[derive(Debug)]
pub(crate) struct Differences(BTreeMap<String, Difference>);

#[derive(Debug)]
enum Difference {
    /// In the tree and not generated; with what is shown after its path.
    Orphan(&'static str),
    /// Generated and not in the tree.
    Missing,
    /// Both, and different: the unified diff.
    Stale(String),
}

impl Differences {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The folders right below `generated/` in which something differs.
    pub(crate) fn folders(&self) -> BTreeSet<&str> {
        self.0.keys().map(|path| folder(path)).collect()
    }
}

/// What is in the tree.
enum Entry {
    File(Vec<u8>),
    /// A folder with no file below it. Git does not see it, but cargo takes it for a crate.
    Folder,
    /// A symbolic link, which may lead out of the tree or nowhere; it is never followed.
    Link,
}

impl Entry {
    fn orphan(&self) -> Difference {
        Difference::Orphan(match self {
            Entry::File(_) => "",
            Entry::Folder => "/",
            Entry::Link => " (a symbolic link)",
        })
    }
}

/// The first part of a path below `generated/`.
pub(crate) fn folder(path: &str) -> &str {
    path.split('/').next().unwrap_or(path)
}

/// Compares generated files with the tree below `tree`; with a selection, only that provider's folder.
pub(crate) fn compare(tree: &Path, generated: &Files, selection: Option<&str>) -> io::Result<Differences> {
    let mut present = BTreeMap::new();
    match selection {
        Some(name) => collect(&tree.join(name), name.to_owned(), &mut present)?,
        None => {
            for (path, name) in list(tree)? {
                collect(&path, name, &mut present)?;
            }
        }
    }
    let mut differences = BTreeMap::new();
    for (path, text) in generated {
        match present.remove(path) {
            None => {
                differences.insert(path.clone(), Difference::Missing);
            }
            Some(Entry::File(old)) if old == text.as_bytes() => {}
            Some(Entry::File(old)) => {
                let old = String::from_utf8_lossy(&old);
                let diff = TextDiff::from_lines(old.as_ref(), text.as_str());
                let (from, to) = (format!("a/generated/{path}"), format!("b/generated/{path}"));
                let diff = diff.unified_diff().header(&from, &to).to_string();
                differences.insert(path.clone(), Difference::Stale(diff));
            }
            Some(other) => {
                differences.insert(path.clone(), other.orphan());
            }
        }
    }
    // A folder that only lacks its files is no orphan; they are missing.
    let is_lacking = |path: &str| generated.keys().any(|file| Path::new(file).starts_with(path));
    present.retain(|path, entry| !matches!(entry, Entry::Folder) || !is_lacking(path));
    differences.extend(present.into_iter().map(|(path, entry)| (path, entry.orphan())));
    Ok(Differences(differences))
}

/// Reads what is at a path, and all below it; what does not exist is left out.
fn collect(path: &Path, name: String, entries: &mut BTreeMap<String, Entry>) -> io::Result<()> {
    let kind = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata.file_type(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(at(path, error)),
    };
    if kind.is_symlink() {
        entries.insert(name, Entry::Link);
    } else if kind.is_dir() {
        let mut below = BTreeMap::new();
        for (path, part) in list(path)? {
            collect(&path, format!("{name}/{part}"), &mut below)?;
        }
        if below.values().all(|entry| matches!(entry, Entry::Folder)) {
            entries.insert(name, Entry::Folder);
        } else {
            entries.append(&mut below);
        }
    } else {
        entries.insert(name, Entry::File(fs::read(path).map_err(|error| at(path, error))?));
    }
    Ok(())
}

/// Paths and names of what is right below a folder; one that does not exist holds nothing.
fn list(folder: &Path) -> io::Result<Vec<(PathBuf, String)>> {
    let named = |entry: fs::DirEntry| (entry.path(), entry.file_name().to_string_lossy().into_owned());
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| entry.map(named).map_err(|error| at(folder, error))).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(at(folder, error)),
    }
}

/// Diffs of stale files, then a line for each missing one and for each orphan.
impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for difference in self.0.values() {
            if let Difference::Stale(diff) = difference {
                f.write_str(diff)?;
            }
        }
        for (path, difference) in &self.0 {
            match difference {
                Difference::Missing => writeln!(f, "missing: generated/{path}")?,
                Difference::Orphan(mark) => writeln!(f, "orphaned: generated/{path}{mark}")?,
                Difference::Stale(_) => {}
            }
        }
        Ok(())
    }
}
