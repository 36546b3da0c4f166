//! `--range`: parts of one file for several runs.

use crate::folder::{BAD, Folder, GOOD};

#[test]
fn ranges_that_tile_a_file_take_each_record_once() {
    let lines: String =
        (0..40).map(|n| format!("{{\"code\": {n}, \"message\": \"{}\"}}\n", "m".repeat(n % 7))).collect();
    let folder = Folder::with(&[("a.ndjson", &lines)]);
    for size in [1, 30, 31, 64, 5_000] {
        let mut codes = Vec::new();
        for start in (0..lines.len()).step_by(size) {
            let range = match start + size < lines.len() {
                true => format!("{start}-{}", start + size),
                false => format!("{start}-"),
            };
            if size == 1 && start > 100 {
                break;
            }
            let arguments = ["validate", "--schema", "talkdesk/error", "--range", &range, "--bad", "-", "a.ndjson"];
            let run = folder.run(&arguments);
            codes.extend(
                run.stdout.lines().filter_map(|line| {
                    Some(line.split_once("\"record\":{\"code\": ")?.1.split(',').next()?.to_owned())
                }),
            );
        }
        let expected: Vec<String> = (0..40).map(|n| n.to_string()).collect();
        let expected = if size == 1 { &expected[..codes.len()] } else { &expected[..] };
        assert!(codes.len() > 3);
        assert_eq!(codes, expected, "ranges of {size} bytes");
    }
}

#[test]
fn lines_are_numbered_from_the_range_and_the_name_says_so() {
    let folder = Folder::with(&[("a.ndjson", &format!("{GOOD}\n{GOOD}\n{BAD}\n"))]);
    let run = folder.run(&["validate", "--schema", "talkdesk/error", "--range", "31-", "a.ndjson"]);
    assert!(run.stdout.starts_with("a.ndjson#bytes=31-:1:10: /code must be"), "{run:?}");
    assert_eq!(run.stderr, "1 file, 1 record, 1 violation\n");
}

#[test]
fn a_range_needs_one_uncompressed_file_of_lines() {
    let folder = Folder::with(&[("a.ndjson", GOOD), ("b.json", GOOD), ("c.ndjson.gz", ""), ("in/d.ndjson", GOOD)]);
    let run =
        |paths: &[&str]| folder.run(&[&["validate", "--schema", "talkdesk/error", "--range", "0-9"], paths].concat());
    for paths in [&["a.ndjson", "a.ndjson"][..], &["b.json"], &["c.ndjson.gz"], &["in"], &["-"]] {
        let run = run(paths);
        assert!(run.code == Some(2) && run.stderr.starts_with("error: --range takes "), "{paths:?}: {run:?}");
    }
    assert_eq!(run(&["a.ndjson"]).code, Some(0));
    assert_eq!(run(&["--lines", "b.json"]).code, Some(0));
    assert_eq!(run(&["gone.ndjson"]).code, Some(3));
    for range in ["5", "a-b", "9-3", "-", "-5"] {
        let run = folder.run(&["validate", "--schema", "talkdesk/error", &format!("--range={range}"), "a.ndjson"]);
        assert_eq!(run.code, Some(2), "{range}");
    }
}
