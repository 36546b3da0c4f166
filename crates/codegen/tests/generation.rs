//! Every construct from schema to code that uses it.
//!
//! `tests/cases/generation/<construct>/` holds `schemas` with one provider, and beside it what must come of them:
//! `expected/model.txt`, the model in words, `expected/<provider>/`, the generated crate but for README and licences, and
//! `use.rs`, which is compiled against the crate and run. A case is added without touching this file. With
//! `PAYSCHEMA_BLESS=1` in the environment the expected files are written anew; `use.rs` never is.

mod cases;
mod diff;
mod workspace;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use cases::{cases, schemas};
use payschema_codegen::{Failure, Scope, generate, model};
use payschema_diagnostics::render;

/// What comes of a case's schemas.
struct Outcome {
    /// The case.
    name: String,
    /// Its folder.
    folder: PathBuf,
    /// The provider's name.
    provider: String,
    /// The model in words.
    model: String,
    /// The files of the generated crate, by path below the provider's folder.
    files: BTreeMap<String, String>,
}

/// Generates every case; beside what came out, why nothing came out of others.
fn outcomes() -> (Vec<Outcome>, String) {
    let mut failures = String::new();
    let mut outcomes = Vec::new();
    for (name, folder) in cases("generation") {
        match outcome(name, folder) {
            Ok(outcome) => outcomes.push(outcome),
            Err(failure) => failures += &format!("{failure}\n"),
        }
    }
    (outcomes, failures)
}

fn outcome(name: String, folder: PathBuf) -> Result<Outcome, String> {
    let read = payschema_schema::read(&schemas(&folder), None).map_err(|error| format!("{name}: {error}"))?;
    let generated = generate(&read, Scope::Providers).map_err(|failure| match failure {
        Failure::Findings(findings) => {
            format!("{name} has findings\n{}", render::text(&findings, &read.sources, render::Colour::Never))
        }
        Failure::Mismatch(mismatch) => format!("{name}: {mismatch}"),
    })?;
    let (providers, _) = model::build(&read.graph);
    let [provider] = providers.as_slice() else { return Err(format!("{name} has not one provider")) };
    let prefix = format!("{}/", provider.name);
    let files = generated.into_iter().filter_map(|(path, text)| Some((path.strip_prefix(&prefix)?.to_owned(), text)));
    Ok(Outcome { name, folder, provider: provider.name.clone(), model: provider.to_string(), files: files.collect() })
}

#[test]
fn models_and_files_are_as_expected() {
    let bless = env::var_os("PAYSCHEMA_BLESS").is_some();
    let (outcomes, mut failures) = outcomes();
    for outcome in outcomes {
        let folder = outcome.folder.join("expected");
        let mut actual = BTreeMap::from([("model.txt".to_owned(), outcome.model)]);
        let files = outcome.files.into_iter().filter(|(path, _)| !is_for_publishing(path));
        actual.extend(files.map(|(path, text)| (format!("{}/{path}", outcome.provider), text)));
        if bless {
            replace(&folder, &actual).unwrap();
        }
        let mut expected = BTreeMap::new();
        collect(&folder, "", &mut expected).unwrap();
        for (path, text) in &actual {
            let place = format!("{}/expected/{path}", outcome.name);
            match expected.remove(path) {
                Some(expected) => failures += &diff::unified(&place, &expected, text),
                None => failures += &format!("{place} is missing\n"),
            }
        }
        failures.extend(expected.keys().map(|path| format!("{}/expected/{path} is not generated\n", outcome.name)));
    }
    assert!(failures.is_empty(), "{failures}to accept what is generated, run with PAYSCHEMA_BLESS=1");
}

/// A compiler sees what was generated now, whether or not it is what was expected.
#[test]
fn generated_crates_do_what_their_users_expect() {
    let (outcomes, failures) = outcomes();
    let mut crates = workspace::Crates::new();
    for outcome in outcomes {
        let code = fs::read_to_string(outcome.folder.join("use.rs"));
        let mut files = outcome.files;
        files
            .insert("tests/use.rs".to_owned(), code.unwrap_or_else(|error| panic!("{}/use.rs: {error}", outcome.name)));
        crates.insert(outcome.provider, files);
    }
    workspace::test(&crates);
    assert!(failures.is_empty(), "{failures}");
}

/// What a crate carries only to be published: the licences are the same in all, and the README says what the front page
/// says. Those under `generated/` are reviewed and compared by `cargo xtask gen --check`.
fn is_for_publishing(path: &str) -> bool {
    path == "README.md" || path.starts_with("LICENSE-")
}

/// Reads all files below a folder; one that does not exist holds none.
fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

/// Writes a folder anew.
fn replace(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}
