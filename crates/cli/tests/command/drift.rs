//! `payschema drift`: what is told of archives that have left their page.

use payschema::Json;

use crate::folder::{DOCUMENTED, Folder, Run, SCHEMA, gives};

/// An archive with one thing of each kind.
const ARCHIVE: &str = r#"{"code": "1", "message": "m", "trace": "t"}
{"code": 7, "message": null, "trace": null, "fields": [{"name": "n", "description": "d", "at": 1.5}]}
{"message": "m"}
"#;

fn drift(folder: &Folder, arguments: &[&str]) -> Run {
    folder.run(&[&["drift", "--schema", SCHEMA], arguments].concat())
}

#[test]
fn everything_is_told_with_counts_and_first_places_and_what_to_do() {
    let folder = Folder::with(&[("a.ndjson", ARCHIVE), ("b.json", r#"{"code": "1", "message": "m", "trace": "t"}"#)]);
    let stdout = r#"4 records of talkdesk/error hold what its page does not say:
  looked up in "400 (bad request), 401 (unauthorized), 403 (forbidden), 404 (not found)" of "Fetch Payments"

/code: wrong type [P101]
  1 of 3; expected a string; types string 2, integer 1
  first at a.ndjson:2:10
/code: missing member [P103]
  1 of 4; types string 2, integer 1
  first at a.ndjson:3:1
/fields/*/at: member that the page does not name [W101]
  1 of 1; types number 1
  first at a.ndjson:2:96
/message: undocumented null [P102]
  1 of 4; expected a string; types string 3, null 1
  first at a.ndjson:2:24
/trace: member that the page does not name [W101]
  3 of 4; types string 2, null 1
  first at a.ndjson:1:40, a.ndjson:2:39, b.json:1:40

On the page, and in none of the objects that could have it [W104]:
  /description

What to do:
  1. See whether the page says it by now: "Fetch Payments" of Talkdesk, captured 2026-11-20.
  2. Write the changes as a patch of the schemas, review it and apply it:
       payschema drift --schema 'talkdesk/error' --format patch --show-values PATH... > drift.patch
       git apply drift.patch
     Describe what it adds in your own words, say what is sensitive, and take out what is a mistake
     of the provider's; that belongs into a report to them.
  3. Generate anew with `cargo xtask gen`, and run this again: nothing should be left.
  Until then unknown members and values are kept by decoding, and `from_json_salvage` reads records
  of which optional members do not fit. More is said by:
       payschema explain P101 P102 P103 W101
"#;
    assert!(DOCUMENTED.contains("Fetch Payments"));
    assert_eq!(
        drift(&folder, &["."]),
        gives(
            1,
            &stdout.replace("at a.", "at ./a.").replace(", a.", ", ./a.").replace(", b.", ", ./b."),
            "2 files, 4 records, 5 findings\n"
        )
    );
    assert_eq!(drift(&folder, &["a.ndjson", "b.json"]), gives(1, stdout, "2 files, 4 records, 5 findings\n"));
}

#[test]
fn an_archive_without_drift_is_told_with_what_never_came() {
    let folder = Folder::with(&[("a.ndjson", "{\"code\": \"1\", \"message\": \"m\"}\n")]);
    let stdout = "\
1 records of talkdesk/error: nothing that its page does not say
  looked up in \"400 (bad request), 401 (unauthorized), 403 (forbidden), 404 (not found)\" of \"Fetch Payments\"

On the page, and in none of the objects that could have it [W104]:
  /description /fields
";
    assert_eq!(
        drift(&folder, &["a.ndjson"]),
        gives(0, &stdout.replace("1 records", "1 record"), "1 file, 1 record, 0 findings\n")
    );
}

#[test]
fn what_the_sampler_makes_of_the_schema_has_no_drift() {
    let folder = Folder::new();
    for entry in payschema_registry::ENTRIES {
        let id = entry.info().id;
        let records = folder.run(&["sample", id, "--count", "30"]).stdout;
        let run = folder.run_with(&["drift", "--schema", id, "--lines", "-"], &records);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), "1 file, 30 records, 0 findings\n"), "{id}: {run:?}");
    }
}

#[test]
fn machines_get_json() {
    let folder = Folder::with(&[("a.ndjson", ARCHIVE)]);
    let run = drift(&folder, &["--format", "json", "a.ndjson"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "1 file, 3 records, 5 findings\n"));
    let json: Json = run.stdout.trim().parse().unwrap();
    let told = json.members().unwrap();
    assert_eq!(told.get("records"), Some(&Json::from(3)));
    let findings = told.get("findings").unwrap().items().unwrap();
    let text = |one: &Json, name: &str| one.members().unwrap().get(name).unwrap().to_text().unwrap().into_string();
    let found: Vec<String> = findings.iter().map(|one| text(one, "code") + &text(one, "pointer")).collect();
    assert_eq!(found, ["P101/code", "P103/code", "W101/fields/*/at", "P102/message", "W101/trace"]);
    let first: Json = r#"[{"input": "a.ndjson", "line": 2, "column": 24}]"#.parse().unwrap();
    assert_eq!(findings[3].members().unwrap().get("first"), Some(&first));
    assert_eq!(text(&findings[3], "schema"), "talkdesk/error.schema.json#/properties/message/type");
    let never = told.get("never_seen").unwrap().items().unwrap();
    assert_eq!(text(&never[0], "pointer"), "/description");
}

#[test]
fn how_far_values_go_and_which_they_are_is_told_where_it_may_be() {
    let payment = |status: &str, score: &str, email: &str| {
        format!(
            "{{\"amount\": 1, \"currency\": \"USD\", \"object\": \"o\", \"partner_id\": \"p\", \"status\": \"{status}\", \
             \"timestamp\": \"2026-11-20T09:00:00Z\", \"agent_confidence_score\": {score}, \"billing_email\": \"{email}\"}}\n"
        )
    };
    let long = format!("jane@{}", "x".repeat(295));
    let archive = payment("on_hold", "101", "jane") + &payment("held", "98765", &long) + &payment("on_hold", "1", "j");
    let folder = Folder::with(&[("a.ndjson", &archive)]);
    let run = |arguments: &[&str]| {
        folder.run(&[&["drift", "--schema", "stuut/payment", "a.ndjson"], arguments].concat()).stdout
    };
    for format in ["text", "json", "patch"] {
        let masked = run(&["--format", format]);
        for value in ["on_hold", "held", "98765", "jane", "xxxx"] {
            assert!(!masked.contains(value), "{value} in {masked}");
        }
        let shown = run(&["--show-values", "--format", format]);
        assert!(!shown.contains("jane") && !shown.contains("xxxx"), "sensitive values are never shown: {shown}");
        for value in ["on_hold", "held", "98765"] {
            assert!(shown.contains(value), "{value} not in {shown}");
        }
    }
    let masked = run(&[]);
    assert!(masked.contains("2 different values (--show-values"), "{masked}");
    assert!(masked.contains(
        "/billing_email: too long [P107]\n  1 of 3; expected at most 255 characters; longest 300 characters;"
    ));
    let shown = run(&["--show-values"]);
    assert!(shown.contains("values \"on_hold\" 2, \"held\" 1\n") || shown.contains("\"on_hold\" 2"), "{shown}");
    assert!(shown.contains("expected at most 100; greatest 98765; types integer 3"), "{shown}");
}

#[test]
fn exit_codes_are_those_of_validate() {
    let folder = Folder::with(&[
        ("a.ndjson", ARCHIVE),
        ("broken.ndjson", "{\n{\"code\": \"1\", \"message\": \"m\"}\n"),
        ("empty/x", ""),
    ]);
    let cases: [(&[&str], i32); 7] = [
        (&["a.ndjson"], 1),
        (&["broken.ndjson"], 3),
        (&["gone.json", "a.ndjson"], 3),
        (&["empty"], 2),
        (&["empty", "broken.ndjson", "a.ndjson"], 2),
        (&[], 2),
        (&["--format", "xml", "a.ndjson"], 2),
    ];
    for (arguments, code) in cases {
        assert_eq!(drift(&folder, arguments).code, Some(code), "{arguments:?}");
    }
    let run = drift(&folder, &["broken.ndjson", "gone.json"]);
    // What is left out of the report is told with its place, and is not among what the report is on.
    let broken =
        "broken.ndjson:1:2: the document cannot be read: unexpected end of input, expected a member's name [P002]";
    assert!(run.stderr.starts_with(&format!("error: {broken}\nerror: cannot read gone.json: No such file")), "{run:?}");
    assert!(run.stdout.starts_with("1 record of talkdesk/error: nothing"), "{run:?}");
    assert!(run.stderr.ends_with("1 file, 2 records, 0 findings, 1 record is no JSON\n"), "{run:?}");
    let run = folder.run(&["drift", "--schema", "stuut/paymnt", "a.ndjson"]);
    assert!(run.code == Some(2) && run.stderr.contains("perhaps you mean `stuut/payment`"), "{run:?}");
}

#[test]
fn names_without_end_are_counted_and_not_told_apart() {
    let folder = Folder::new();
    let members: Vec<String> = (0..5_000).map(|number| format!("\"m{number}\": 1")).collect();
    folder.write("a.json", format!("{{\"code\": \"1\", \"message\": \"m\", {}}}", members.join(", ")));
    let run = drift(&folder, &["a.json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "1 file, 1 record, 200 findings\n"));
    assert!(run.stdout.contains("\nAnd 4800 more at places that are not told apart"), "{}", run.stdout);
}

#[test]
fn names_cannot_steer_the_terminal() {
    let folder = Folder::with(&[("a.json", "{\"code\": \"1\", \"message\": \"m\", \"\\u001b[31m\\u202e\": 1}")]);
    let run = drift(&folder, &["a.json"]);
    assert!(run.stdout.contains(r"/\u{1b}[31m\u{202e}: member"), "{}", run.stdout);
    assert!(!run.stdout.contains('\u{1b}') && !run.stdout.contains('\u{202e}'));
}
