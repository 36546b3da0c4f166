//! Compressed files, and recordings.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use crate::folder::{BAD, Folder, GOOD, bad_at, gives};

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn zstandard(text: &str) -> Vec<u8> {
    compress_to_vec(text.as_bytes(), CompressionLevel::Fastest)
}

#[test]
fn members_and_frames_are_read_as_one() {
    let folder = Folder::new();
    // The second line is cut by the seam.
    let (first, second) = (format!("{GOOD}\n{}", &BAD[..7]), format!("{}\n{BAD}\n", &BAD[7..]));
    let skipped = [&b"\x53\x2a\x4d\x18\x03\x00\x00\x00"[..], b"abc"].concat();
    folder.write("in/a.ndjson.gz", [gzip(&first), gzip(&second)].concat());
    folder.write("in/b.NDJSON.zst", [zstandard(&first), skipped, zstandard(&second)].concat());
    folder.write("in/c.json.gz", gzip(BAD));
    folder.write("in/d.txt.gz", gzip("no JSON"));
    let expected: String =
        [("in/a.ndjson.gz", 2), ("in/a.ndjson.gz", 3), ("in/b.NDJSON.zst", 2), ("in/b.NDJSON.zst", 3)]
            .iter()
            .map(|(file, line)| bad_at(file, *line))
            .collect();
    let expected = expected + &bad_at("in/c.json.gz", 1);
    assert_eq!(folder.validate(&["in"]), gives(1, &expected, "3 files, 7 records, 5 violations\n"));
}

#[test]
fn a_name_without_an_inner_one_is_looked_into() {
    let folder = Folder::new();
    folder.write("lines.gz", gzip(&format!("{GOOD}\n{BAD}\n")));
    folder.write("document.zst", zstandard(&GOOD.replace(',', ",\n")));
    let run = folder.validate(&["lines.gz", "document.zst"]);
    assert_eq!(run, gives(1, &bad_at("lines.gz", 2), "2 files, 3 records, 1 violation\n"));
}

#[test]
fn what_is_cut_or_damaged_is_told_and_what_came_before_is_validated() {
    let folder = Folder::with(&[("last.json", BAD)]);
    let lines = format!("{BAD}\n").repeat(20_000);
    for (name, mut bytes) in [("a.ndjson.gz", gzip(&lines)), ("a.ndjson.zst", zstandard(&lines))] {
        bytes.truncate(bytes.len() - 5);
        folder.write(name, &bytes);
        let run = folder.validate(&[name, "last.json"]);
        assert_eq!(run.code, Some(3), "{name}");
        assert!(run.stderr.starts_with(&format!("error: cannot read {name}: ")), "{}", run.stderr);
        assert!(run.stderr.ends_with("1 path could not be read\n"), "{}", run.stderr);
        assert!(run.stdout.contains(&bad_at(name, 1)) && run.stdout.ends_with(&bad_at("last.json", 1)));
        // The sum at the end is looked at.
        bytes.extend_from_slice(&[0; 5]);
        folder.write(name, &bytes);
        let run = folder.validate(&[name]);
        assert!(
            run.code == Some(3) && run.stderr.starts_with(&format!("error: cannot read {name}: ")),
            "{}",
            run.stderr
        );
        folder.write(name, "not compressed");
        let run = folder.validate(&[name]);
        assert!(run.code == Some(3) && run.stderr.starts_with("error: cannot read a.ndjson."), "{run:?}");
    }
}

#[test]
fn an_empty_zstandard_file_is_empty() {
    let folder = Folder::with(&[("a.ndjson.zst", "")]);
    assert_eq!(folder.validate(&["a.ndjson.zst"]), gives(0, "", "1 file, 0 records, 0 violations\n"));
}

#[test]
fn recordings_give_the_json_bodies_of_responses() {
    let har = r#"{"log": {"version": "1.2", "entries": [
        {"request": {}, "response": {"status": 200, "content": {"mimeType": "text/html", "text": "<p>"}}},
        {"response": {"content": {"mimeType": "application/json; charset=utf-8", "text": "{\"code\": \"1\", \"message\": \"m\"}"}}},
        {"response": {"content": {"mimeType": "application/problem+json", "text": "{\n\"code\": 1, \"message\": \"m\"}"}}},
        {"response": {"content": {"mimeType": "application/json", "encoding": "base64", "text": "eyJjb2RlIjogMSwgIm1lc3NhZ2UiOiAibSJ9"}}},
        {"response": {"content": {"mimeType": "application/json"}}},
        {"request": {}}
    ]}}"#;
    let folder = Folder::with(&[("in/a.har", &format!("\u{feff}{har}"))]);
    let run = folder.validate(&["in"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "1 file, 3 records, 2 violations\n"));
    assert!(run.stdout.starts_with("in/a.har#entries/2:2:9: /code must be a string"), "{}", run.stdout);
    assert!(run.stdout.ends_with(&bad_at("in/a.har#entries/3", 1)), "{}", run.stdout);
    folder.write("b.har.gz", gzip(har));
    assert_eq!(folder.validate(&["b.har.gz"]).stderr, "1 file, 3 records, 2 violations\n");
}

#[test]
fn what_is_no_recording_is_told() {
    let base64 = r#"{"log": {"entries": [{"response": {"content": {"mimeType": "application/json", "encoding": "base64", "text": "!"}}}]}}"#;
    let folder = Folder::with(&[("a.har", "{\"log\": {}}"), ("b.har", base64), ("c.json", BAD)]);
    let run = folder.validate(&["a.har", "b.har", "c.json"]);
    assert_eq!((run.code, run.stdout), (Some(3), bad_at("c.json", 1)));
    assert!(run.stderr.starts_with("error: a.har is no recording: missing field `entries`"), "{}", run.stderr);
    assert!(run.stderr.contains("error: b.har is no recording: the body of entries/0 is no base64"), "{}", run.stderr);
}
