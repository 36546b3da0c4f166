//! `--good` and `--bad`: records told apart.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use crate::folder::{BAD, Folder, GOOD};

const SPLIT: [&str; 7] = ["validate", "--schema", "talkdesk/error", "--good", "good.ndjson", "--bad", "bad.ndjson"];

fn read(folder: &Folder, name: &str) -> String {
    std::fs::read_to_string(folder.path(name)).unwrap()
}

/// The record of a dead letter, as the help says that it is had back.
fn record(line: &str) -> &str {
    let (_, record) = line.split_once(",\"record\":").unwrap();
    &record[..record.rfind('}').unwrap()]
}

#[test]
fn records_that_hold_are_written_byte_for_byte_and_the_others_with_what_is_wrong() {
    let odd = " {\"code\" : 1.0e0,\t\"message\": \"\\u00e9 é\" } ";
    let folder = Folder::with(&[("a.ndjson", &format!("{GOOD}\r\n\n {GOOD} \n{odd}\r\n{{\"code\":\n{GOOD}"))]);
    let run = folder.run(&[&SPLIT[..], &["a.ndjson"]].concat());
    assert_eq!(run.code, Some(3));
    assert_eq!(read(&folder, "good.ndjson"), format!("{GOOD}\r\n {GOOD} \n{GOOD}\n"));
    let bad = read(&folder, "bad.ndjson");
    let lines: Vec<&str> = bad.lines().collect();
    assert_eq!(lines.len(), 2, "{bad}");
    assert_eq!(record(lines[0]), odd);
    let letter: serde_json::Value = serde_json::from_str(lines[0]).unwrap();
    assert_eq!((&letter["input"], &letter["line"]), (&"a.ndjson".into(), &4.into()));
    let violation = &letter["violations"][0];
    assert_eq!(
        (&violation["code"], &violation["level"], &violation["pointer"]),
        (&"P101".into(), &"error".into(), &"/code".into())
    );
    assert_eq!(violation["message"], "/code must be a string, not an integer");
    let letter: serde_json::Value = serde_json::from_str(lines[1]).unwrap();
    assert_eq!((&letter["text"], &letter["violations"][0]["code"]), (&"{\"code\":".into(), &"P002".into()));
}

#[test]
fn a_letter_is_json_even_if_reading_stopped_before_the_end() {
    let cut = "{\"n\": 1, \"n\": 1, ]";
    let folder = Folder::with(&[("s.json", "{}"), ("a.ndjson", cut)]);
    folder.run(&["validate", "--schema", "s.json", "--bad", "bad.ndjson", "a.ndjson"]);
    let letter: serde_json::Value = serde_json::from_str(&read(&folder, "bad.ndjson")).unwrap();
    assert_eq!((&letter["text"], &letter["violations"][0]["code"]), (&cut.into(), &"P020".into()));
}

#[test]
fn what_is_no_utf_8_is_had_back_too() {
    let folder = Folder::new();
    folder.write("a.ndjson", b"{\"code\": \"\xff\"}\n");
    folder.run(&[&SPLIT[..], &["a.ndjson"]].concat());
    let letter: serde_json::Value = serde_json::from_str(&read(&folder, "bad.ndjson")).unwrap();
    assert_eq!(letter["base64"], "eyJjb2RlIjogIv8ifQ==");
}

#[test]
fn every_record_goes_one_way_and_in_order_on_any_number_of_threads() {
    let records: Vec<String> = (0..30_000)
        .map(|n| match n % 3 {
            0 => format!("{{\"code\": {n}, \"message\": \"m\"}}"),
            _ => format!("{{\"code\": \"{n}\", \"message\": \"m\"}}"),
        })
        .collect();
    let folder = Folder::with(&[("a.ndjson", &records.join("\n"))]);
    let goods: Vec<&str> =
        records.iter().map(String::as_str).filter(|record| record.contains("\"code\": \"")).collect();
    let bads: Vec<&str> =
        records.iter().map(String::as_str).filter(|record| !record.contains("\"code\": \"")).collect();
    for jobs in ["1", "2", "7"] {
        let run = folder.run(&[&SPLIT[..], &["-j", jobs, "a.ndjson"]].concat());
        assert_eq!(run.stderr, "1 file, 30000 records, 10000 violations\n");
        assert_eq!(read(&folder, "good.ndjson").lines().collect::<Vec<_>>(), goods, "{jobs} threads");
        let bad = read(&folder, "bad.ndjson");
        assert_eq!(bad.lines().map(record).collect::<Vec<_>>(), bads, "{jobs} threads");
    }
}

#[test]
fn documents_are_records_if_they_stand_on_a_line() {
    let several = BAD.replace(", ", ",\n");
    let folder = Folder::with(&[
        ("a.json", &format!("\n{GOOD}\n")),
        ("b.json", BAD),
        ("c.json", &GOOD.replace(", ", ",\n")),
        ("d.json", &several),
    ]);
    let run = folder.run(&[&SPLIT[..], &["a.json", "b.json", "c.json", "d.json"]].concat());
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr.contains("error: c.json is a record of several lines, and --good writes one per line"),
        "{run:?}"
    );
    assert_eq!(read(&folder, "good.ndjson"), format!("{GOOD}\n"));
    let bad = read(&folder, "bad.ndjson");
    let lines: Vec<&str> = bad.lines().collect();
    assert_eq!(record(lines[0]), BAD);
    let letter: serde_json::Value = serde_json::from_str(lines[1]).unwrap();
    assert_eq!(letter["text"], several.as_str());
}

#[test]
fn one_of_them_may_be_standard_output_instead_of_the_findings() {
    let folder = Folder::with(&[("a.ndjson", &format!("{BAD}\n{GOOD}\n"))]);
    let run = folder.run(&["validate", "--schema", "talkdesk/error", "--good", "-", "a.ndjson"]);
    assert_eq!((run.code, run.stdout), (Some(1), format!("{GOOD}\n")));
    let both = ["validate", "--schema", "talkdesk/error", "--good", "-", "--format", "text", "a.ndjson"];
    let run = folder.run(&both);
    assert!(run.code == Some(2) && run.stderr.contains("only one of --format"), "{run:?}");
}

#[test]
fn bad_is_what_makes_the_run_fail() {
    let warned = GOOD.replace('{', "{\"more\": 1, ");
    let folder = Folder::with(&[("a.ndjson", &format!("{warned}\n"))]);
    let run = |more: &[&str]| folder.run(&[&SPLIT[..], &["--unknown", "warn", "a.ndjson"], more].concat());
    assert_eq!(run(&[]).code, Some(0));
    assert_eq!((read(&folder, "good.ndjson"), read(&folder, "bad.ndjson")), (format!("{warned}\n"), String::new()));
    assert_eq!(run(&["--fail-on", "warn"]).code, Some(1));
    assert_eq!(read(&folder, "good.ndjson"), "");
    assert!(read(&folder, "bad.ndjson").contains("\"level\":\"warning\""));
}
