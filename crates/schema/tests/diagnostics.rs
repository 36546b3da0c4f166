//! Every diagnostic on an input that provokes it, compared with the text that people get to see.
//!
//! `tests/cases/diagnostics/<code>-<slug>/` holds `schemas`, and beside it `expected.txt`: all findings of the run, as
//! they are rendered. Where a case has no `provider.schema.json` of its own, the repository's is put in, unless a file
//! `without-manifest-schema` says not to. Cases of other crates' codes stand in the same folder and are left to their
//! tests. With `PAYSCHEMA_BLESS=1` in the environment the texts are written anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use payschema_diagnostics::render;
use payschema_schema::{Files, codes, read};
use similar::TextDiff;

const MANIFEST_SCHEMA: &str = "provider.schema.json";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The cases of this crate's codes by their names.
fn cases() -> Vec<(String, PathBuf)> {
    let folder = root().join("tests/cases/diagnostics");
    let entries =
        fs::read_dir(folder).expect("the cases are there").map(|entry| entry.expect("a case can be read").path());
    let named = entries.map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path));
    let mut cases: Vec<_> = named.filter(|(name, _)| name.starts_with('s')).collect();
    cases.sort();
    cases
}

fn files(case: &Path) -> Files {
    let mut files = Files::collect(&case.join("schemas")).expect("the case has schemas");
    let is_about_manifest_schema = case.join("without-manifest-schema").exists();
    if files.get(MANIFEST_SCHEMA).is_none() && !is_about_manifest_schema {
        let schema = fs::read(root().join("schemas").join(MANIFEST_SCHEMA)).expect("the repository has the schema");
        files.insert(MANIFEST_SCHEMA, schema);
    }
    files
}

#[test]
fn findings_are_rendered_as_expected() {
    let bless = env::var_os("PAYSCHEMA_BLESS").is_some();
    let mut failures = String::new();
    let mut shown = BTreeSet::new();
    for (name, path) in cases() {
        let read = read(&files(&path), None).unwrap();
        let actual = render::text(&read.findings, &read.sources, render::Colour::Never);
        let expected_path = path.join("expected.txt");
        if bless {
            fs::write(&expected_path, &actual).unwrap();
        }
        let expected = fs::read_to_string(&expected_path).unwrap_or_default();
        if actual != expected {
            let diff = TextDiff::from_lines(&expected, &actual);
            failures += &format!("{name}\n{}\n", diff.unified_diff().header("expected", "actual"));
        }
        let id = name.split('-').next().unwrap_or_default().to_uppercase();
        if !read.findings.iter().any(|finding| finding.code.id == id) {
            failures += &format!("{name} does not show {id}\n");
        }
        shown.insert(id);
    }
    for code in codes::ALL.iter().filter(|code| !shown.contains(code.id)) {
        failures += &format!("{} ({}) has no case\n", code.id, code.title);
    }
    assert!(failures.is_empty(), "{failures}to accept the texts, run with PAYSCHEMA_BLESS=1");
}

#[test]
fn messages_and_remedies_are_phrases() {
    for (name, path) in cases() {
        let read = read(&files(&path), None).unwrap();
        for finding in &read.findings {
            for text in [&finding.message, &finding.remedy] {
                assert!(!text.is_empty() && !text.ends_with('.') && !text.contains('\n'), "{name}: {text}");
            }
            assert!(!finding.message.starts_with(char::is_uppercase), "{name}: {}", finding.message);
        }
    }
}
