//! Every diagnostic of generation on an input that provokes it, compared with the text that people get to see.
//!
//! `tests/cases/diagnostics/g0NN-<slug>/` holds `schemas`, and beside it `expected.txt`: all findings of the run, those of
//! reading the schemas included, as they are rendered. With `PAYSCHEMA_BLESS=1` in the environment the texts are written
//! anew.

mod cases;
mod diff;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::{env, fs};

use cases::{cases, schemas};
use payschema_codegen::{Failure, Scope, codes, generate};
use payschema_diagnostics::{Diagnostic, render};
use payschema_schema::Read;

/// A case and what reading and generating find in it.
struct Case {
    name: String,
    folder: PathBuf,
    read: Read,
    findings: Vec<Diagnostic>,
}

/// The cases of this crate's codes.
#[expect(clippy::panic, reason = "a mismatch is no finding, and fails whichever test comes first")]
static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let own = cases("diagnostics").into_iter().filter(|(name, _)| name.starts_with('g'));
    own.map(|(name, folder)| {
        let read = payschema_schema::read(&schemas(&folder), None).expect("all providers are read");
        let findings = match generate(&read, Scope::All) {
            Ok(_) => Vec::new(),
            Err(Failure::Findings(findings)) => findings,
            Err(Failure::Mismatch(mismatch)) => panic!("{name}: {mismatch}"),
        };
        Case { name, folder, read, findings }
    })
    .collect()
});

#[test]
fn findings_are_rendered_as_expected() {
    let bless = env::var_os("PAYSCHEMA_BLESS").is_some();
    let mut failures = String::new();
    let mut shown = BTreeSet::new();
    for Case { name, folder, read, findings } in &*CASES {
        let actual = render::text(findings, &read.sources, render::Colour::Never);
        let expected_path = folder.join("expected.txt");
        if bless {
            fs::write(&expected_path, &actual).unwrap();
        }
        let expected = fs::read_to_string(&expected_path).unwrap_or_default();
        failures += &diff::unified(&format!("{name}/expected.txt"), &expected, &actual);
        let id = name.split('-').next().unwrap_or_default().to_uppercase();
        if !findings.iter().any(|finding| finding.code.id == id) {
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
    for case in &*CASES {
        for finding in &case.findings {
            for text in [&finding.message, &finding.remedy] {
                assert!(!text.is_empty() && !text.ends_with('.') && !text.contains('\n'), "{}: {text}", case.name);
            }
            assert!(!finding.message.starts_with(char::is_uppercase), "{}: {}", case.name, finding.message);
        }
    }
}

#[test]
fn findings_of_reading_and_of_generating_are_reported_together() {
    let case = CASES.iter().find(|case| case.name == "g001-beside-findings-of-reading").expect("the case is there");
    let crates: BTreeSet<&str> = case.findings.iter().map(|finding| &finding.code.id[..1]).collect();
    assert_eq!(crates, BTreeSet::from(["G", "S"]));
}
