//! Where the workspace is.

use std::path::{Path, PathBuf};
use std::{env, io};

/// The nearest folder, from the working directory upwards, that has `Cargo.toml` and `schemas/`.
pub(crate) fn root() -> io::Result<PathBuf> {
    let start = env::current_dir()?;
    let is_root = |folder: &&Path| folder.join("Cargo.toml").is_file() && folder.join("schemas").is_dir();
    start.ancestors().find(is_root).map(Path::to_path_buf).ok_or_else(|| {
        let message =
            format!("no folder above {} holds Cargo.toml and schemas/; run this inside the workspace", start.display());
        io::Error::new(io::ErrorKind::NotFound, message)
    })
}
