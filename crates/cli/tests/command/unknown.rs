//! `--unknown`: members and enum values that the schema does not know.

use crate::folder::{Folder, gives};

/// A payment with a status and a member nobody has heard of; a line each for what is told apart.
const PAYMENT: &str = r#"{"amount": 1000, "currency": "USD", "object": "payment", "partner_id": "pt_1",
"status": "on_hold",
"timestamp": "2026-11-20T09:00:00Z",
"agent_confidence_scores": 1}"#;

fn run(folder: &Folder, arguments: &[&str]) -> crate::folder::Run {
    folder.run(&[&["validate", "--schema", "stuut/payment"], arguments, &["payment.json"]].concat())
}

#[test]
fn by_default_it_is_as_the_schema_says() {
    let folder = Folder::with(&[("payment.json", PAYMENT)]);
    let run = run(&folder, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "1 file, 1 record, 1 violation\n"));
    assert!(run.stdout.starts_with("payment.json:2:11: /status ") && run.stdout.contains("[P104]"), "{}", run.stdout);
}

#[test]
fn allowed_it_is_nothing() {
    let folder = Folder::with(&[("payment.json", PAYMENT)]);
    assert_eq!(run(&folder, &["--unknown", "allow"]), gives(0, "", "1 file, 1 record, 0 violations\n"));
    // Other violations stay.
    folder.write("payment.json", PAYMENT.replace("1000", "-1"));
    let run = run(&folder, &["--unknown", "allow"]);
    assert!(run.code == Some(1) && run.stdout.contains("/amount must be at least 0"), "{run:?}");
}

#[test]
fn warned_of_it_is_told_with_the_nearest_name() {
    let folder = Folder::with(&[("payment.json", PAYMENT)]);
    let told = run(&folder, &["--unknown", "warn"]);
    assert_eq!((told.code, told.stderr.as_str()), (Some(0), "1 file, 1 record, 0 violations, 2 warnings\n"));
    let status = told.stdout.find("payment.json:2:11: ").unwrap();
    let member = told.stdout.find("payment.json:4:").unwrap();
    assert!(status < member, "{}", told.stdout);
    assert!(told.stdout.contains("[W102]") && !told.stdout.contains("[P104]"), "{}", told.stdout);
    assert!(
        told.stdout.contains("/agent_confidence_scores is a member that the schema does not name [W101]"),
        "{}",
        told.stdout
    );
    assert!(told.stdout.contains("perhaps `agent_confidence_score` is meant"), "{}", told.stdout);
    assert_eq!(run(&folder, &["--unknown", "warn", "--fail-on", "warn"]).code, Some(1));
}

#[test]
fn denied_it_is_an_error() {
    let folder = Folder::with(&[("payment.json", PAYMENT)]);
    let told = run(&folder, &["--unknown", "deny"]);
    assert_eq!((told.code, told.stderr.as_str()), (Some(1), "1 file, 1 record, 2 violations\n"));
    assert!(told.stdout.contains("[P104]") && told.stdout.contains("[W101]"), "{}", told.stdout);
    folder
        .write("payment.json", PAYMENT.replace("on_hold", "approved").replace(",\n\"agent_confidence_scores\": 1", ""));
    assert_eq!(run(&folder, &["--unknown", "deny"]).code, Some(0));
}

#[test]
fn names_within_are_those_of_the_place() {
    let nested = PAYMENT.replace("\"agent_confidence_scores\": 1", "\"allocations\": [{\"amuont\": 1}]");
    let folder = Folder::with(&[("payment.json", &nested)]);
    let told = run(&folder, &["--unknown", "warn"]);
    assert!(told.stdout.contains("/allocations/0/amuont is a member"), "{}", told.stdout);
    assert!(told.stdout.contains("perhaps `amount` is meant"), "{}", told.stdout);
}

#[test]
fn lists_that_are_hints_are_warned_of_and_denied_as_well() {
    let partner = PAYMENT
        .replace("\"agent_confidence_scores\": 1", "\"partner\": {\"currency\": \"ZZQ\"}")
        .replace("on_hold", "approved");
    let folder = Folder::with(&[("payment.json", &partner)]);
    assert_eq!(run(&folder, &[]).code, Some(0));
    assert_eq!(run(&folder, &["--unknown", "allow"]).code, Some(0));
    let told = run(&folder, &["--unknown", "warn"]);
    assert_eq!((told.code, told.stderr.as_str()), (Some(0), "1 file, 1 record, 0 violations, 1 warning\n"));
    assert!(
        told.stdout.contains("/partner/currency has a value that the schema does not list [W102]"),
        "{}",
        told.stdout
    );
    assert_eq!(run(&folder, &["--unknown", "deny"]).code, Some(1));
}
