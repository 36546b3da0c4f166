//! Where the workspace is, and where in it something failed.

use std::path::{Path, PathBuf};
use std::{env, io};

/// The nearest folder, from the working directory upwards, that has `schemas/provider.schema.json`. Generated crates have
/// a folder `schemas` too, but not that file.
pub(crate) fn root() -> io::Result<PathBuf> {
    let start = env::current_dir()?;
    let is_root = |folder: &&Path| folder.join("schemas").join("provider.schema.json").is_file();
    start.ancestors().find(is_root).map(Path::to_path_buf).ok_or_else(|| {
        let message = format!(
            "no folder from {} upwards holds schemas/provider.schema.json; run this inside the workspace",
            start.display()
        );
        io::Error::new(io::ErrorKind::NotFound, message)
    })
}

/// An error with the path that it is about.
pub(crate) fn at(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
