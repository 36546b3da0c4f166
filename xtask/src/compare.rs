//! What differs between the generated files in memory and those in the tree.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, fs, io};

use payschema_codegen::Files;
use similar::TextDiff;

/// Differences by path below `generated/`.
#[derive(Debug)]
pub(crate) struct Differences(BTreeMap<String, Difference>);

#[derive(Debug)]
enum Difference {
    /// In the tree and not generated.
    Orphan,
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
    pub(crate) fn folders(&self) -> Vec<&str> {
        let mut folders: Vec<&str> = self.0.keys().map(|path| folder(path)).collect();
        folders.dedup();
        folders
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
        Some(name) => collect(&tree.join(name), name, &mut present)?,
        None => collect(tree, "", &mut present)?,
    }
    let mut differences = BTreeMap::new();
    for (path, text) in generated {
        match present.remove(path) {
            None => {
                differences.insert(path.clone(), Difference::Missing);
            }
            Some(old) if old != text.as_bytes() => {
                let old = String::from_utf8_lossy(&old);
                let diff = TextDiff::from_lines(old.as_ref(), text.as_str());
                let (from, to) = (format!("a/generated/{path}"), format!("b/generated/{path}"));
                let diff = diff.unified_diff().header(&from, &to).to_string();
                differences.insert(path.clone(), Difference::Stale(diff));
            }
            Some(_) => {}
        }
    }
    differences.extend(present.into_keys().map(|path| (path, Difference::Orphan)));
    Ok(Differences(differences))
}

/// Reads all files below a folder; one that does not exist holds none.
fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    let at = |path: &Path, error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(at(folder, error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| at(folder, error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, files)?;
        } else {
            files.insert(path, fs::read(entry.path()).map_err(|error| at(&entry.path(), error))?);
        }
    }
    Ok(())
}

/// Diffs of stale files, then a line for each missing and each orphaned one.
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
                Difference::Orphan => writeln!(f, "orphaned: generated/{path}")?,
                Difference::Stale(_) => {}
            }
        }
        Ok(())
    }
}
