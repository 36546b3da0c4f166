//! A throw-away workspace in which generated crates are compiled and tested, all in one run of cargo.
//!
//! It lies below the target folder and keeps what was compiled; files are written only where they changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use crate::cases::root;

/// Crates by their folders' names, each as files by path.
pub(crate) type Crates = BTreeMap<String, BTreeMap<String, String>>;

/// Tests all crates, then documents them; the failure shows which of them fail and what cargo says.
pub(crate) fn test(crates: &Crates) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generation");
    write(&folder, crates).expect("the workspace can be written");
    cargo(&folder, crates, &["test", "--workspace", "--tests", "--no-fail-fast"]);
    cargo(&folder, crates, &["doc", "--workspace", "--no-deps", "--document-private-items"]);
}

fn cargo(folder: &Path, crates: &Crates, arguments: &[&str]) {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .args(["--offline", "--quiet", "--target-dir"])
        .arg(folder.join("target"))
        .current_dir(folder)
        .env("RUSTFLAGS", "--deny warnings")
        .env("RUSTDOCFLAGS", "--deny warnings")
        .env("CARGO_PROFILE_TEST_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .expect("cargo runs");
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let is_named = |name: &&str| {
        let marks = [format!("`payschema-{name}`"), format!("-p payschema-{name} "), format!("cases/{name}/")];
        marks.iter().any(|mark| stderr.contains(mark.as_str()))
    };
    let failed: BTreeSet<&str> = crates.keys().map(String::as_str).filter(is_named).collect();
    assert!(output.status.success(), "{stdout}\n{stderr}\ncargo {} fails for {failed:?}", arguments[0]);
}

fn write(folder: &Path, crates: &Crates) -> io::Result<()> {
    let mut files = BTreeMap::new();
    files.insert(folder.join("Cargo.toml"), manifest()?);
    for (name, crate_files) in crates {
        files.extend(crate_files.iter().map(|(path, text)| (folder.join("cases").join(name).join(path), text.clone())));
    }
    remove_others(&folder.join("cases"), &files)?;
    for (path, text) in files {
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(path, text)?;
        }
    }
    // Cargo takes out of the copy what is not needed here; everything else is in it, so that nothing is fetched.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).map(|_| ())
}

/// The repository's manifest with other members, so that what the crates inherit is what they inherit there.
fn manifest() -> io::Result<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml"))?;
    let inherited = manifest.find("[workspace.package]").expect("the workspace has a package table");
    let path = |inner: &str| format!("path = {:?}", root().join(inner));
    let inherited = manifest[inherited..].replace("path = \"crates/runtime\"", &path("crates/runtime"));
    Ok(format!("[workspace]\nresolver = \"3\"\nmembers = [\"cases/*\"]\n\n{inherited}"))
}

/// Removes what an earlier run has left, so that no crate has a file too many.
fn remove_others(folder: &Path, files: &BTreeMap<PathBuf, String>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        if !files.keys().any(|file| file.starts_with(&path)) {
            if path.is_dir() { fs::remove_dir_all(&path)? } else { fs::remove_file(&path)? }
        } else if path.is_dir() {
            remove_others(&path, files)?;
        }
    }
    Ok(())
}
