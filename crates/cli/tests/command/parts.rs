//! `--pointer`: parts of larger documents.

use crate::folder::{BAD, Folder, GOOD, gives};

const POINTER: [&str; 5] = ["validate", "--schema", "talkdesk/error", "--pointer", "/items/*"];

#[test]
fn places_are_those_of_the_whole_document() {
    let page = format!("{{\"next\": null, \"items\": [{GOOD}, é],\n\"é\": 1}}").replace("é]", &format!("{BAD}]"));
    let folder = Folder::with(&[("page.json", &page)]);
    let run = folder.run(&[&POINTER[..], &["page.json"]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "1 file, 1 record, 1 violation\n"));
    let column = page.find("1, \"message\": \"m\"}]").unwrap() + 1;
    let told = format!("page.json:1:{column}: /items/1/code must be a string, not an integer [P101]");
    assert!(run.stdout.starts_with(&told), "{told} in {}", run.stdout);
    // On a line of its own the column is the part's; in lines, the line is the record's.
    let spread = page.replace("\"items\"", "\n \"items\"").replace("}, {", "},\n  {");
    folder.write("spread.json", &spread);
    let run = folder.run(&[&POINTER[..], &["spread.json"]].concat());
    assert!(run.stdout.starts_with("spread.json:3:12: /items/1/code must be"), "{}", run.stdout);
    folder.write("pages.ndjson", format!("{{\"items\": []}}\n{{\"items\": [{BAD}]}}\n"));
    let run = folder.run(&[&POINTER[..], &["pages.ndjson"]].concat());
    assert!(run.stdout.starts_with("pages.ndjson:2:21: /items/0/code must be"), "{}", run.stdout);
}

#[test]
fn several_pointers_and_schema_files_work_as_well() {
    let folder = Folder::with(&[("s.json", r#"{"minimum": 3}"#), ("a.json", r#"{"a": {"x": 1, "y": 3}, "b": [2]}"#)]);
    let run = folder.run(&["validate", "--schema", "s.json", "--pointer", "/a/*", "--pointer", "/b/0", "a.json"]);
    assert_eq!(run.stderr, "1 file, 1 record, 2 violations\n");
    assert!(run.stdout.contains("a.json:1:13: /a/x must be at least 3"), "{}", run.stdout);
    assert!(run.stdout.contains("a.json:1:31: /b/0 must be at least 3"), "{}", run.stdout);
}

#[test]
fn a_record_without_the_place_is_a_warning() {
    let lines = format!("{{\"itmes\": []}}\n{{\"items\": [{GOOD}]}}\n{{\"items\": []}}\n");
    let folder = Folder::with(&[("a.ndjson", &lines)]);
    let run = folder.run(&[&POINTER[..], &["a.ndjson"]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), "1 file, 3 records, 0 violations, 1 warning\n"));
    assert!(run.stdout.starts_with("a.ndjson:1:1: ") && run.stdout.contains("the document has no `items`"), "{run:?}");
    assert!(run.stdout.contains("[W103]") && run.stdout.contains("perhaps `itmes` is meant"), "{}", run.stdout);
    let run = folder.run(&[&POINTER[..], &["--fail-on", "warn", "a.ndjson"]].concat());
    assert_eq!(run.code, Some(1));
}

#[test]
fn a_pointer_that_leads_nowhere_at_all_is_a_wrong_argument() {
    let folder = Folder::with(&[("a.ndjson", "{\"data\": []}\n{\"items\": 1}\n")]);
    let run = folder.run(&[&POINTER[..], &["a.ndjson"]].concat());
    let stderr = "\
error: --pointer leads to nothing in any record; the warnings say where it ends
1 file, 2 records, 0 violations, 2 warnings, 1 usage error
";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), stderr));
    assert!(run.stdout.contains("\na.ndjson:2:11: "), "{}", run.stdout);
    assert!(run.stdout.contains("/items has neither items nor members"), "{}", run.stdout);
    // An empty page is no mistake.
    folder.write("empty.json", "{\"items\": []}");
    let run = folder.run(&[&POINTER[..], &["empty.json"]].concat());
    assert_eq!(run, gives(0, "", "1 file, 1 record, 0 violations\n"));
}

#[test]
fn the_document_around_must_be_json() {
    let folder = Folder::with(&[("a.json", &format!("{{\"items\": [{GOOD}],}}"))]);
    let run = folder.run(&[&POINTER[..], &["a.json"]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(3), "1 file, 1 record, 0 violations, 1 record is no JSON\n"));
    assert!(run.stdout.contains("[P003]"), "{run:?}");
    let run = folder.run(&["validate", "--schema", "talkdesk/error", "--pointer", "items", "a.json"]);
    assert!(run.code == Some(2) && run.stderr.contains("a JSON Pointer begins with `/`"), "{run:?}");
}
