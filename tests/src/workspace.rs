//! Where the workspace is, and its files.

use std::path::{Path, PathBuf};

/// A path below the workspace's root.
pub fn path(relative: impl AsRef<Path>) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(relative)
}

/// The text of a file below the workspace's root.
///
/// # Panics
/// If it cannot be read, which no test can mend.
#[expect(clippy::panic, reason = "a test that cannot read its input fails here")]
pub fn read(relative: impl AsRef<Path>) -> String {
    let path = path(relative);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names in a folder below the workspace's root, sorted.
///
/// # Panics
/// If it cannot be read.
#[expect(clippy::panic, reason = "a test that cannot read its input fails here")]
pub fn names(relative: impl AsRef<Path>) -> Vec<String> {
    let path = path(relative);
    let entries = std::fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    names
}
