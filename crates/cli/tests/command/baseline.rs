//! Accepting the findings of today and failing on new ones.

use crate::folder::{BAD, Folder, GOOD, SCHEMA, bad_at, gives};

fn validate(folder: &Folder, options: &[&str]) -> crate::folder::Run {
    folder.run(&[&["validate", "--schema", SCHEMA, "in"], options].concat())
}

#[test]
fn the_findings_of_today_are_accepted_and_new_ones_fail() {
    let folder = Folder::with(&[("in/a.ndjson", &format!("{BAD}\n{GOOD}\n{BAD}\n"))]);
    let accepted = "1 file, 3 records, 0 violations, 2 findings accepted by the baseline\n";
    assert_eq!(validate(&folder, &["--write-baseline", "b.json"]), gives(0, "", accepted));
    assert_eq!(validate(&folder, &["--baseline", "b.json"]), gives(0, "", accepted));

    let other = r#"{"code": "c", "message": true}"#;
    folder.write("in/a.ndjson", format!("{GOOD}\n{BAD}\n{other}\n{BAD}\n{BAD}\n"));
    let run = validate(&folder, &["--baseline", "b.json"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.starts_with("in/a.ndjson:3:26: /message must be a string, not a boolean [P101]\n"), "{run:?}");
    assert!(run.stdout.ends_with(&bad_at("in/a.ndjson", 5)), "more of the same than there were are new: {run:?}");
    assert_eq!(run.stderr, "1 file, 5 records, 2 violations, 2 findings accepted by the baseline\n");
}

#[test]
fn what_no_longer_occurs_is_told() {
    let folder = Folder::with(&[("in/a.json", BAD), ("in/b.json", BAD)]);
    validate(&folder, &["--write-baseline", "b.json"]);
    folder.write("in/a.json", GOOD);
    let stderr = "\
note: in/a.json: /code [P101] occurs once less than the baseline accepts
note: --write-baseline writes a baseline without what is mended
2 files, 2 records, 0 violations, 1 finding accepted by the baseline
";
    assert_eq!(validate(&folder, &["--baseline", "b.json"]), gives(0, "", stderr));
}

#[test]
fn text_that_is_no_json_still_fails() {
    let folder = Folder::with(&[("in/a.json", "{")]);
    let run = validate(&folder, &["--write-baseline", "b.json"]);
    assert_eq!(run.code, Some(3));
    assert!(run.stdout.contains("cannot be read"), "{run:?}");
    assert_eq!(validate(&folder, &["--baseline", "b.json"]).code, Some(3));
}

#[test]
fn a_broken_baseline_is_a_broken_configuration() {
    let folder = Folder::with(&[("in/a.json", BAD), ("b.json", "[]"), ("in/c.json", "{")]);
    let run = validate(&folder, &["--baseline", "b.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(4), ""));
    assert!(run.stderr.starts_with("error: b.json is no baseline of payschema: "), "{run:?}");
    let run = validate(&folder, &["--baseline", "gone.json"]);
    assert_eq!(run.code, Some(4));
    assert!(run.stderr.starts_with("error: cannot read the baseline gone.json: "), "{run:?}");
    assert_eq!(validate(&folder, &["--baseline", "b.json", "--write-baseline", "b.json"]).code, Some(2));
    let run = validate(&folder, &["--write-baseline", "no/such/b.json"]);
    assert_eq!(run.code, Some(3));
    assert!(run.stderr.contains("error: cannot write to no/such/b.json: "), "{run:?}");
}
