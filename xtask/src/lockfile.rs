//! `Cargo.lock` follows the generated manifests; cargo itself decides whether it does.

use std::path::Path;
use std::process::{Command, Output};
use std::{env, fmt, fs, io};

use crate::workspace::at;

const UPDATE: [&str; 4] = ["update", "--workspace", "--offline", "--quiet"];

/// Why cargo would not build with `--locked`, in its own words.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// `Cargo.lock` would have to change.
    Stale(String),
    /// The workspace is in a state that cargo cannot make sense of, whatever `Cargo.lock` says.
    Unloadable(String),
}

/// Brings `Cargo.lock` in step, without network. If that fails, it is as it was.
pub(crate) fn update(root: &Path) -> io::Result<()> {
    let path = root.join("Cargo.lock");
    let before = read(&path)?;
    let error = match run_cargo(root, &UPDATE) {
        Ok(output) if output.status.success() => return Ok(()),
        Ok(output) => io::Error::other(format!("cargo cannot bring Cargo.lock in step:\n{}", said(&output))),
        Err(error) => error,
    };
    match put_back(&path, before) {
        Ok(()) => Err(error),
        Err(second) => Err(io::Error::new(error.kind(), format!("{error}\nnot put back: {second}"))),
    }
}

/// Whether `Cargo.lock` is in step; if not, why. Writes nothing.
pub(crate) fn check(root: &Path) -> io::Result<Option<Refusal>> {
    let locked = run_cargo(root, &[&UPDATE[..], &["--locked"]].concat())?;
    if locked.status.success() {
        return Ok(None);
    }
    // Reads manifests and no lockfile. A dry run of the update would make one where there is none.
    let metadata = run_cargo(root, &["metadata", "--no-deps", "--format-version", "1", "--offline", "--quiet"])?;
    if metadata.status.success() {
        return Ok(Some(Refusal::Stale(said(&locked))));
    }
    Ok(Some(Refusal::Unloadable(said(&metadata))))
}

fn run_cargo(root: &Path, arguments: &[&str]) -> io::Result<Output> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(&cargo).args(arguments).current_dir(root).output();
    output.map_err(|error| at(Path::new(&cargo), error))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A file's bytes, if it is there.
fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path, error)),
    }
}

fn put_back(path: &Path, before: Option<Vec<u8>>) -> io::Result<()> {
    if read(path)? == before {
        return Ok(());
    }
    let done = match before {
        Some(bytes) => fs::write(path, bytes),
        None => fs::remove_file(path),
    };
    done.map_err(|error| at(path, error))
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Stale(said) => write!(f, "stale: Cargo.lock\n{said}"),
            Refusal::Unloadable(said) => write!(f, "cargo cannot load the workspace:\n{said}"),
        }
    }
}
