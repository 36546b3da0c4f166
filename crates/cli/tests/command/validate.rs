//! Verdicts and how they are told.

use crate::folder::{BAD, DOCUMENTED, Folder, GOOD, bad_at, gives};

#[test]
fn a_record_that_holds_says_nothing() {
    let folder = Folder::with(&[("good.json", GOOD)]);
    assert_eq!(folder.validate(&["good.json"]), gives(0, "", "1 file, 1 record, 0 violations\n"));
}

#[test]
fn every_violation_is_told_with_its_place_and_page() {
    let text = "{\r\n\t\"code\": [\"é\"], \"message\": null,\r\n\t\"fields\": [{\"name\": \"n\"}, true]\r\n}\r\n";
    let folder = Folder::with(&[("bad.json", text)]);
    let expected = format!(
        r#"bad.json:2:10: /code must be a string, not an array [P101]
  {DOCUMENTED}
  2 | "code": ["…"], "message": null,
    |         ^

bad.json:2:28: /message must be a string, not null [P102]
  {DOCUMENTED}
  2 | "code": ["…"], "message": null,
    |                           ^^^^

bad.json:3:13: /fields/0 must have the member `description` [P103]
  {DOCUMENTED}
  3 | "fields": [{{"name": "…"}}, ?]
    |            ^

bad.json:3:28: /fields/1 must be an object, not a boolean [P101]
  {DOCUMENTED}
  3 | "fields": [{{"name": "…"}}, ?]
    |                           ^

"#
    );
    assert_eq!(folder.validate(&["bad.json"]), gives(1, &expected, "1 file, 1 record, 4 violations\n"));
}

#[test]
fn what_an_example_shows_is_told_apart() {
    let folder = Folder::with(&[("address.json", r#"{"country": 1}"#)]);
    let expected = "\
address.json:1:13: /country must be a string or null, not an integer [P101]
  shown only by an example in \"Retrieve A Payment\"
  1 | {\"country\": #}
    |             ^

";
    let run = folder.run(&["validate", "--schema", "stuut/address", "address.json"]);
    assert_eq!(run, gives(1, expected, "1 file, 1 record, 1 violation\n"));
}

#[test]
fn the_example_of_the_page_has_its_one_deviation() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../../schemas/stuut/examples/payment.json");
    let folder = Folder::new();
    let run = folder.run(&["validate", "--schema", "stuut/payment", example]);
    let expected = format!(
        "{example}:10:29: /agent_confidence_score must be at most 100 [P111]\n  \
         documented in \"Response\" of \"Retrieve A Payment\"\n  \
         10 | \"agent_confidence_score\": #,\n     |                           ^\n\n"
    );
    assert_eq!(run, gives(1, &expected, "1 file, 1 record, 1 violation\n"));
}

#[test]
fn several_files_are_reported_in_the_order_given() {
    let folder = Folder::with(&[("a.json", BAD), ("b.json", GOOD), ("c.json", BAD)]);
    let expected = bad_at("c.json", 1) + &bad_at("a.json", 1);
    let run = folder.validate(&["c.json", "b.json", "a.json"]);
    assert_eq!(run, gives(1, &expected, "3 files, 3 records, 2 violations\n"));
}

#[test]
fn text_that_is_no_json_is_reported_with_what_is_wrong_before_it() {
    let folder = Folder::with(&[("cut.json", "{\"code\": 1,\n \"message\": \"m\",\n \"fields\": [}")]);
    let expected = format!(
        r#"cut.json:1:10: /code must be a string, not an integer [P101]
  {DOCUMENTED}
  1 | {{"code": #,
    |          ^

cut.json:3:13: /fields/0 cannot be read: unexpected character, expected a value [P003]
  3 | "fields": [}}
    |            ^

"#
    );
    let stderr = "1 file, 1 record, 1 violation, 1 record is no JSON\n";
    assert_eq!(folder.validate(&["cut.json"]), gives(3, &expected, stderr));
}

#[test]
fn a_bad_record_in_the_middle_does_not_stop_the_rest() {
    let lines = format!("{GOOD}\n\n{BAD}\r\n  \n{{\"code\": \n{GOOD}\n{BAD}");
    let folder = Folder::with(&[("archive.ndjson", &lines)]);
    let broken = "\
archive.ndjson:5:10: /code cannot be read: unexpected end of input, expected a value [P002]
  5 | {\"code\":
    |          ^

";
    let expected = bad_at("archive.ndjson", 3) + broken + &bad_at("archive.ndjson", 7);
    let stderr = "1 file, 5 records, 2 violations, 1 record is no JSON\n";
    assert_eq!(folder.validate(&["archive.ndjson"]), gives(3, &expected, stderr));
}

#[test]
fn parts_have_ids_too() {
    let folder = Folder::with(&[("field.json", r#"{"name": "n", "description": "d"}"#)]);
    let run = folder.run(&["validate", "--schema", "talkdesk/error#/$defs/ErrorField", "field.json"]);
    assert_eq!(run, gives(0, "", "1 file, 1 record, 0 violations\n"));
}
