//! The files below the schemas' root, in memory.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Files by their path relative to the schemas' root, with `/` between its parts: `stuut/payment.schema.json`.
///
/// They are ordered by path, so that the order in which they were given makes no difference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    /// Reads everything below a folder, except names that begin with a dot.
    ///
    /// # Errors
    ///
    /// The first folder or file that cannot be read, with its path.
    pub fn collect(root: &Path) -> io::Result<Self> {
        let mut files = Self::default();
        files.collect_folder(root, "")?;
        Ok(files)
    }

    fn collect_folder(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        let at = |path: &Path, error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        for entry in fs::read_dir(folder).map_err(|error| at(folder, error))? {
            let entry = entry.map_err(|error| at(folder, error))?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with('.') {
                continue;
            }
            let path = entry.path();
            // A link to a folder is not followed, so that none can lead back; reading it as a file fails with its path.
            if entry.file_type().map_err(|error| at(&path, error))?.is_dir() {
                self.collect_folder(&path, &format!("{prefix}{name}/"))?;
            } else {
                let bytes = fs::read(&path).map_err(|error| at(&path, error))?;
                self.0.insert(format!("{prefix}{name}"), bytes);
            }
        }
        Ok(())
    }

    /// Adds a file, or replaces the one with this path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), bytes.into());
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// Paths and bytes, ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}

impl FromIterator<(String, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(files: I) -> Self {
        Self(files.into_iter().collect())
    }
}
