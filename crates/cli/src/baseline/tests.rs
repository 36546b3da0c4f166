//! What is accepted, what is not, and what the file is.

use std::sync::Arc;

use super::*;
use crate::finding::{Context, Level, violations};

/// The findings of a record of `in/a.ndjson`.
fn found(text: &str) -> Vec<Finding> {
    let context = Context {
        input: Arc::from("./in/a.ndjson"),
        record: None,
        lines_before: 0,
        bytes_before: 0,
        columns_before: 0,
        pointer_before: String::new(),
        schema: Arc::from("talkdesk/error"),
        level: Level::Error,
        show_values: true,
    };
    let entry = payschema_registry::find("talkdesk/error").unwrap();
    match entry.check_json(text) {
        Ok(()) => Vec::new(),
        Err(violations) => violations::of_violations(&context, text.as_bytes(), &violations),
    }
}

const FIRST: &str =
    r#"{"code": 987654, "message": "m", "fields": [{"name": "jane"}, {"name": "n", "description": true}]}"#;

/// A baseline of these findings, by way of a file.
fn written(findings: &[Finding]) -> (String, Baseline) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("baseline.json");
    let mut baseline = Baseline::default();
    assert!(findings.iter().all(|finding| baseline.add(finding)));
    assert_eq!(baseline.stale().count(), 0);
    baseline.write(&path).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    (fs::read_to_string(&path).unwrap(), Baseline::read(&path).unwrap())
}

fn broken(text: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("b.json");
    fs::write(&path, text).unwrap();
    let told = Baseline::read(&path).unwrap_err().to_string();
    assert!(told.ends_with("\n`payschema validate --write-baseline FILE …` writes one anew"), "{told}");
    let told = told.lines().next().unwrap().replace(&path.display().to_string(), "b.json");
    told.replace(" at line 1 column 2", "")
}

#[test]
fn a_baseline_can_be_reviewed() {
    let again: Vec<Finding> = found(FIRST).into_iter().chain(found(r#"{"code": [], "message": "m"}"#)).collect();
    let expected = r#"{
  "payschema_baseline": 1,
  "findings": [
    {
      "input": "in/a.ndjson",
      "schema": "talkdesk/error",
      "pointer": "/code",
      "code": "P101",
      "count": 2
    },
    {
      "input": "in/a.ndjson",
      "schema": "talkdesk/error",
      "pointer": "/fields/*",
      "code": "P103",
      "about": "must have the member `description`",
      "count": 1
    },
    {
      "input": "in/a.ndjson",
      "schema": "talkdesk/error",
      "pointer": "/fields/*/description",
      "code": "P101",
      "count": 1
    }
  ]
}
"#;
    assert_eq!(written(&again).0, expected);
    assert_eq!(written(&[]).0, "{\n  \"payschema_baseline\": 1,\n  \"findings\": []\n}\n");
}

#[test]
fn findings_are_accepted_wherever_they_have_moved_and_new_ones_are_not() {
    let (_, mut baseline) = written(&found(FIRST));
    let moved = r#"{"message": "m", "fields": [{"name": "n", "description": "d"}, {"name": "x"}], "code": {}}"#;
    assert!(found(moved).iter().all(|finding| baseline.accepts(finding)));
    let new: Vec<bool> = found(r#"{"message": "m", "fields": [{"description": 2}]}"#)
        .iter()
        .map(|finding| baseline.accepts(finding))
        .collect();
    assert_eq!(new, [false, false, true], "`code` and `name` are missing, which nobody has accepted");
}

#[test]
fn no_more_are_accepted_than_there_were() {
    let (_, mut baseline) = written(&found(r#"{"code": 1, "message": "m"}"#));
    let finding = &found(r#"{"code": 1, "message": "m"}"#)[0];
    assert!(baseline.accepts(finding));
    assert!(!baseline.accepts(finding));
}

#[test]
fn what_no_longer_occurs_is_told() {
    let (_, mut baseline) = written(&[found(FIRST), found(FIRST), found(FIRST)].concat());
    for finding in found(r#"{"code": 1, "message": "m"}"#).iter().chain(&found(FIRST)) {
        assert!(baseline.accepts(finding));
    }
    assert_eq!(baseline.stale().count(), 0, "its input may still be read");
    baseline.input_done("in/other.ndjson");
    assert_eq!(baseline.stale().count(), 0);
    baseline.input_done("in/a.ndjson");
    let told: Vec<String> = baseline.stale().map(|stale| stale.to_string()).collect();
    assert_eq!(
        told,
        [
            "in/a.ndjson: /code [P101] occurs once less than the baseline accepts",
            "in/a.ndjson: /fields/* [P103] occurs 2 times less than the baseline accepts",
            "in/a.ndjson: /fields/*/description [P101] occurs 2 times less than the baseline accepts",
        ]
    );
}

#[test]
fn text_that_is_no_json_is_never_accepted() {
    let mut baseline = Baseline::default();
    let findings = found(r#"{"code": 1, "message": }"#);
    assert_eq!(findings.iter().map(|finding| baseline.add(finding)).collect::<Vec<_>>(), [true, false]);
    assert_eq!(findings.iter().map(|finding| baseline.accepts(finding)).collect::<Vec<_>>(), [false, false]);
    let unlisted = Finding { code: UNLISTED.to_owned(), ..findings[0].clone() };
    assert!(!baseline.add(&unlisted), "nobody knows what it stands for");
}

#[test]
fn a_baseline_holds_no_value() {
    let (text, _) = written(&found(FIRST));
    assert!(!text.contains("987654") && !text.contains("jane") && !text.contains("true"), "{text}");
}

#[test]
fn what_is_no_baseline_is_told_with_a_remedy() {
    assert_eq!(broken("{"), "the baseline b.json is no JSON: EOF while parsing an object at line 1 column 1");
    assert_eq!(broken("[]").split(": ").next(), Some("b.json is no baseline of payschema"));
    assert_eq!(broken("{}"), "b.json is no baseline of payschema: missing field `payschema_baseline`");
    assert!(broken(r#"{"payschema_baseline": 1, "findings": [], "a\u001b": 1}"#).contains(r"unknown field `a\u{1b}`"));
    let negative = r#"{"payschema_baseline": 1, "findings": [{"input": "a", "schema": "s", "pointer": "", "code": "P", "count": -1}]}"#;
    // It may be a payload that was named by mistake, so no value of it is told.
    assert_eq!(broken(negative), "b.json is no baseline of payschema: a value that does not fit at line 1 column 108");
    let later = r#"{"payschema_baseline": 2, "other": []}"#;
    assert_eq!(broken(later), "the baseline b.json has version 2, of which this payschema knows only 1");
    let one = r#"{"input": "a", "schema": "s", "pointer": "/x", "code": "P101", "count": 1}"#;
    let twice = format!(r#"{{"payschema_baseline": 1, "findings": [{one}, {one}]}}"#);
    assert_eq!(broken(&twice), "the baseline b.json has two entries for a: /x [P101]; add their counts");
    let gone = Baseline::read(Path::new("no/such/file.json")).unwrap_err().to_string();
    assert!(gone.starts_with("cannot read the baseline no/such/file.json: "), "{gone}");
}

#[test]
fn a_baseline_that_cannot_be_written_is_an_error_and_leaves_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Baseline::default().write(&folder.path().join("no/such/folder.json")).is_err());
    let path = folder.path().join("b.json");
    Baseline::default().write(&path).unwrap();
    let mut other = Baseline::default();
    other.add(&found(FIRST)[0]);
    other.write(&path).unwrap();
    assert!(fs::read_to_string(&path).unwrap().contains("/code"), "it is replaced");
}

#[test]
#[cfg(unix)]
fn a_link_stays_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let (link, file) = (folder.path().join("link.json"), folder.path().join("file.json"));
    fs::write(&file, "").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    Baseline::default().write(&link).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&file).unwrap().contains("payschema_baseline"));
}
