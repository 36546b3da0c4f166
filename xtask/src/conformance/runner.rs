//! Compiles the crates with a program that runs all cases, and reads what it says.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use super::batch::Batch;
use crate::workspace::at;

/// What came out of a case, by all ways to a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Valid,
    Invalid,
    /// The ways do not agree.
    Disagreement,
    Panic,
}

/// The outcomes of all cases, in the order of the batches.
pub(crate) fn run(root: &Path, collection: &str, batches: &[Batch]) -> io::Result<Vec<Outcome>> {
    let folder = root.join("target").join(collection);
    write(root, &folder, batches)?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(&cargo)
        .args(["run", "--offline", "--quiet", "--package", "runner", "--target-dir"])
        .arg(folder.join("target"))
        .arg("--")
        .arg(folder.join("cases"))
        .current_dir(&folder)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .map_err(|error| at(Path::new(&cargo), error))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(format!("the generated code does not compile or run:\n{said}")));
    }
    let outcome = |line: &str| match line {
        "valid" => Ok(Outcome::Valid),
        "invalid" => Ok(Outcome::Invalid),
        "disagreement" => Ok(Outcome::Disagreement),
        "panic" => Ok(Outcome::Panic),
        _ => Err(io::Error::other(format!("the runner says {line:?}"))),
    };
    let outcomes: Vec<Outcome> =
        String::from_utf8_lossy(&output.stdout).lines().map(outcome).collect::<io::Result<_>>()?;
    let cases: usize = batches.iter().flat_map(|batch| &batch.models).map(|(_, instances)| instances.len()).sum();
    if outcomes.len() != cases {
        return Err(io::Error::other(format!("{cases} cases went in, {} outcomes came out", outcomes.len())));
    }
    Ok(outcomes)
}

/// Writes the workspace; files that have not changed stay, so that cargo compiles what has.
fn write(root: &Path, folder: &Path, batches: &[Batch]) -> io::Result<()> {
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    files.insert("Cargo.toml".into(), workspace(root)?);
    files.insert("cases".into(), cases(batches));
    files.insert("crates/runner/Cargo.toml".into(), manifest(batches));
    files.insert("crates/runner/src/main.rs".into(), include_str!("runner/main.rs").to_owned());
    files.insert("crates/runner/src/entries.rs".into(), entries(batches));
    for batch in batches {
        let crate_folder = Path::new("crates").join(&batch.name);
        files.extend(batch.files.iter().map(|(path, text)| (crate_folder.join(path), text.clone())));
    }
    let crates = folder.join("crates");
    if let Ok(entries) = fs::read_dir(&crates) {
        for entry in entries {
            let path = entry?.path();
            let within = path.strip_prefix(folder).unwrap_or(&path).to_path_buf();
            if !files.keys().any(|file| file.starts_with(&within)) {
                fs::remove_dir_all(&path).map_err(|error| at(&path, error))?;
            }
        }
    }
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            let parent = path.parent().unwrap_or(folder);
            fs::create_dir_all(parent).and_then(|()| fs::write(&path, text)).map_err(|error| at(&path, error))?;
        }
    }
    // Cargo takes out of the copy what is not needed here; everything else is in it, so that nothing is fetched.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map(drop)
}

/// The repository's manifest with other members, so that what crates inherit is what they inherit there.
fn workspace(root: &Path) -> io::Result<String> {
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let inherited = manifest.find("[workspace.package]").map(|start| &manifest[start..]);
    let inherited = inherited.ok_or_else(|| io::Error::other("the workspace has no package table"))?;
    let runtime = format!("path = {:?}", root.join("crates/runtime"));
    let inherited = inherited.replace("path = \"crates/runtime\"", &runtime);
    Ok(format!("[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n{inherited}"))
}

fn manifest(batches: &[Batch]) -> String {
    let mut manifest = "[package]\nname = \"runner\"\nversion = \"0.0.0\"\nedition.workspace = true\n\n[dependencies]\npayschema.workspace = true\n".to_owned();
    for batch in batches {
        let _ = writeln!(manifest, "{} = {{ path = \"../{}\" }}", batch.package, batch.name);
    }
    manifest
}

/// The models in order.
fn entries(batches: &[Batch]) -> String {
    let mut text =
        "//! The models of all schemas.\n\nuse payschema::Entry;\n\npub(crate) static ENTRIES: &[Entry] = &[\n"
            .to_owned();
    for batch in batches {
        let crate_name = batch.package.replace('-', "_");
        for (type_name, _) in &batch.models {
            let _ = writeln!(text, "    Entry::of::<{crate_name}::{type_name}>(),");
        }
    }
    text + "];\n"
}

/// The cases in order: the model's place and the length of the instance on a line, then the instance.
fn cases(batches: &[Batch]) -> String {
    let models = batches.iter().flat_map(|batch| &batch.models);
    let mut text = String::new();
    for (place, (_, instances)) in models.enumerate() {
        for instance in instances {
            let _ = write!(text, "{place} {}\n{instance}\n", instance.len());
        }
    }
    text
}
