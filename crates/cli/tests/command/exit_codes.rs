//! Which exit code wins where several apply.

use crate::folder::{BAD, Folder, GOOD};

#[test]
fn two_wins_over_three_and_three_over_one() {
    let folder = Folder::with(&[
        ("good.json", GOOD),
        ("bad.json", BAD),
        ("broken.json", "{"),
        ("both.ndjson", &format!("{BAD}\n{{\n")),
        ("empty/readme", ""),
    ]);
    let cases: [(&[&str], i32); 11] = [
        (&["good.json"], 0),
        (&["bad.json"], 1),
        (&["empty"], 2),
        (&["broken.json"], 3),
        (&["gone.json"], 3),
        (&["good.json", "bad.json"], 1),
        (&["bad.json", "broken.json", "good.json"], 3),
        (&["gone.json", "bad.json"], 3),
        (&["both.ndjson"], 3),
        (&["empty", "bad.json"], 2),
        (&["broken.json", "gone.json", "empty", "bad.json"], 2),
    ];
    for (paths, code) in cases {
        assert_eq!(folder.validate(paths).code, Some(code), "{paths:?}");
    }
}

#[test]
fn two_wins_over_four_and_four_over_three() {
    let folder = Folder::with(&[
        ("bad.json", BAD),
        ("broken.json", "{"),
        ("s.json", "{"),
        ("x.json", "1"),
        ("empty/readme", ""),
    ]);
    let cases: [(&[&str], i32); 4] = [
        (&["x.json"], 4),
        (&["x.json", "bad.json"], 4),
        (&["broken.json", "x.json", "gone.json"], 4),
        (&["x.json", "empty", "broken.json"], 2),
    ];
    for (paths, code) in cases {
        let run = folder.run(&[&["validate", "--map", "x.json=s.json", "--schema", "talkdesk/error"], paths].concat());
        assert_eq!(run.code, Some(code), "{paths:?}: {run:?}");
    }
}

#[test]
fn the_rest_is_validated_whatever_went_before() {
    let folder = Folder::with(&[("bad.json", BAD), ("broken.json", "{"), ("empty/readme", "")]);
    let run = folder.validate(&["empty", "gone.json", "broken.json", "bad.json"]);
    assert!(run.stdout.contains("bad.json:1:10: /code must be a string"), "{run:?}");
    let summary = "2 files, 2 records, 1 violation, 1 record is no JSON, 1 path could not be read, \
                   1 path with nothing to validate\n";
    assert!(run.stderr.ends_with(summary), "{run:?}");
}
