//! Which schema an input has: arguments, maps, `payschema.toml`, schema files.

use crate::folder::{BAD, Folder, GOOD, gives};

/// A schema that wants `n` to be at least 3.
const OWN: &str = r#"{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["n"],
    "properties": {"n": {"type": "integer", "minimum": 3}, "on": {"format": "date"}, "s": {"enum": ["a", "b"]}}
}"#;

#[test]
fn a_schema_may_be_a_file() {
    let folder = Folder::with(&[
        ("my.schema.json", OWN),
        ("in/a.json", r#"{"n": 3, "on": "2026-01-31"}"#),
        ("in/b.json", "{\n  \"n\": 2,\n  \"on\": \"2026-02-31\", \"s\": \"secret\"\n}"),
        ("in/c.json", "{}"),
    ]);
    let run = folder.run(&["validate", "--schema", "my.schema.json", "in"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "3 files, 3 records, 4 violations\n"));
    for told in [
        "in/b.json:2:8: /n must be at least 3 [jsonschema/minimum]",
        "in/b.json:3:9: /on must have the format date [jsonschema/format]",
        "in/b.json:3:28: /s must be one of \"a\", \"b\" [jsonschema/enum]",
        "in/c.json:1:1: the document must have the member `n` [jsonschema/required]",
    ] {
        assert!(run.stdout.contains(told), "{told} in {}", run.stdout);
    }
    assert!(!run.stdout.contains("secret") && !run.stdout.contains("2026-02-31"), "{}", run.stdout);
}

#[test]
fn a_schema_file_may_be_of_an_older_draft() {
    let draft_4 = r#"{"$schema": "http://json-schema.org/draft-04/schema#", "maximum": 3, "exclusiveMaximum": true}"#;
    let folder = Folder::with(&[("four.json", draft_4), ("a.json", "2"), ("b.json", "3")]);
    let run = folder.run(&["validate", "--schema", "./four.json", "a.json", "b.json"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "2 files, 2 records, 1 violation\n"));
}

#[test]
fn references_lead_to_files_and_nowhere_else() {
    let folder = Folder::with(&[
        ("schemas/a b.json", r#"{"$ref": "parts/n.json#/$defs/n"}"#),
        ("schemas/parts/n.json", r##"{"$defs": {"n": {"$ref": "#/$defs/m"}, "m": {"minimum": 3}}}"##),
        ("schemas/named.json", r#"{"$id": "https://example.org/s/named.json", "$ref": "parts/n.json#/$defs/n"}"#),
        ("schemas/remote.json", r#"{"$ref": "https://example.org/other.json"}"#),
        ("schemas/lost.json", r#"{"$ref": "gone.json"}"#),
        ("two.json", "2"),
    ]);
    for schema in ["schemas/a b.json", "schemas/named.json"] {
        let run = folder.run(&["validate", "--schema", schema, "two.json"]);
        assert!(run.stdout.contains("two.json:1:1: the document must be at least 3"), "{schema}: {run:?}");
    }
    let run = folder.run(&["validate", "--schema", "schemas/remote.json", "two.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(4), ""));
    assert!(run.stderr.contains("https://example.org/other.json"), "{run:?}");
    assert!(run.stderr.contains("nothing is fetched; put a copy beside the schema"), "{run:?}");
    let run = folder.run(&["validate", "--schema", "schemas/lost.json", "two.json"]);
    assert!(run.code == Some(4) && run.stderr.contains("cannot read ") && run.stderr.contains("gone.json"), "{run:?}");
}

#[test]
fn a_broken_schema_is_told_with_its_place() {
    let folder = Folder::with(&[
        ("comma.json", "{\n  \"type\": \"object\",\n}"),
        ("type.json", "{\n  \"properties\": {\"n\": {\n    \"type\": \"integr\"}}\n}"),
        ("a.json", "1"),
    ]);
    let run = folder.run(&["validate", "--schema", "comma.json", "a.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(4), ""));
    assert!(run.stderr.starts_with("error: the schema comma.json:3:1 is broken: "), "{run:?}");
    let run = folder.run(&["validate", "--schema", "type.json", "a.json"]);
    assert_eq!(run.code, Some(4));
    assert!(run.stderr.starts_with("error: the schema type.json:3:13 is broken: "), "{run:?}");
    assert!(run.stderr.contains("/properties/n/type"), "{run:?}");
    let run = folder.run(&["validate", "--schema", "gone.json", "a.json"]);
    let gone = "error: the schema gone.json cannot be read: No such file or directory (os error 2)\n";
    assert_eq!(run, gives(4, "", gone));
}

#[test]
fn what_a_schema_file_cannot_judge_is_no_json_or_beyond_its_numbers() {
    let folder =
        Folder::with(&[("my.schema.json", OWN), ("a.ndjson", "{\"n\": 1e400}\n{\"n\": 3, \"n\": 3}\n{\"n\": 4}\n")]);
    let run = folder.run(&["validate", "--schema", "my.schema.json", "a.ndjson"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(3), "1 file, 3 records, 1 violation, 1 record is no JSON\n"));
    assert!(run.stdout.contains("a.ndjson:1:1: ") && run.stdout.contains("[R101]"), "{run:?}");
    assert!(run.stdout.contains("a.ndjson:2:") && run.stdout.contains("[P020]"), "{run:?}");
}

#[test]
fn values_of_a_schema_file_with_sensitive_members_are_never_shown() {
    let sensitive = r#"{"properties": {"iban": {"x-sensitive": true, "maxLength": 3}}}"#;
    let folder = Folder::with(&[("s.json", sensitive), ("a.json", r#"{"iban": "DE89370400440532013000"}"#)]);
    let run = folder.run(&["validate", "--show-values", "--schema", "s.json", "a.json"]);
    assert!(run.code == Some(1) && !run.stdout.contains("DE8937"), "{run:?}");
}

#[test]
fn maps_say_which_files_have_which_schema() {
    let folder = Folder::with(&[
        ("in/errors/a.json", BAD),
        ("in/errors/deep/b.json", BAD),
        ("in/own/c.json", r#"{"n": 1}"#),
        ("in/other.json", "1"),
        ("my.schema.json", OWN),
    ]);
    let errors = "in/errors/**=talkdesk/error";
    let run = folder.run(&["validate", "--map", errors, "--map", "./in/own/*=my.schema.json", "in"]);
    let summary = "3 files, 3 records, 3 violations, 1 file without a schema skipped\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), summary));
    // A star stops at slashes, the first match counts, and --schema is for the rest.
    let run = folder.run(&["validate", "--map", "in/errors/*=talkdesk/error", "--map", errors, "in/errors"]);
    assert_eq!(run.stderr, "2 files, 2 records, 2 violations\n");
    let run = folder.run(&["validate", "--map", "in/errors/*=talkdesk/error", "in/errors"]);
    assert_eq!(run.stderr, "1 file, 1 record, 1 violation, 1 file without a schema skipped\n");
    let run = folder.run(&["validate", "--schema", "my.schema.json", "--map", errors, "in"]);
    assert_eq!(run.stderr, "4 files, 4 records, 4 violations\n");
}

#[test]
fn a_file_that_is_named_must_have_a_schema() {
    let folder = Folder::with(&[("a.json", GOOD), ("b.json", GOOD), ("in/c.json", GOOD)]);
    let run = folder.run(&["validate", "--map", "a.json=talkdesk/error", "a.json", "b.json"]);
    let stderr = "\
error: nothing says what schema b.json has; give --schema <SCHEMA>, a --map or a payschema.toml
1 file, 1 record, 0 violations, 1 path with nothing to validate
";
    assert_eq!(run, gives(2, "", stderr));
    let run = folder.run(&["validate", "--map", "a.json=talkdesk/error", "in"]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr
            .contains("nothing says what schema any file in the folder in has; give --schema <SCHEMA> or a --map"),
        "{run:?}"
    );
}

#[test]
fn a_configuration_is_found_upwards() {
    let config = "unknown = \"warn\"\nfail-on = \"warn\"\n[[map]]\nfiles = \"in/**\"\nschema = \"talkdesk/error\"\n\
                  [[map]]\nfiles = \"own/*\"\nschema = \"schemas/my.json\"\n";
    let more = GOOD.replace('{', "{\"codes\": 1, ");
    let folder = Folder::with(&[
        ("payschema.toml", config),
        ("schemas/my.json", OWN),
        ("in/a.json", &more),
        ("own/b.json", "{\"n\": 1}"),
        ("sub/here", ""),
    ]);
    let mut command = folder.command();
    let output = command.current_dir(folder.path("sub")).args(["validate", "../in", "../own/b.json"]).output().unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!((output.status.code(), stderr.as_ref()), (Some(1), "2 files, 2 records, 1 violation, 1 warning\n"));
    assert!(stdout.contains("[W101]") && stdout.contains("perhaps `code` is meant"), "{stdout}");
    // What is said on the command line counts more.
    let run = folder.run(&["validate", "--unknown", "allow", "--fail-on", "error", "in"]);
    assert_eq!(run, gives(0, "", "1 file, 1 record, 0 violations\n"));
    let run = folder.run(&["validate", "--schema", "schemas/my.json", "in"]);
    assert!(run.stdout.contains("must have the member `n`"), "{run:?}");
    // A baseline lies beside the configuration.
    folder.run(&["validate", "--write-baseline", "known", "in"]);
    folder.write("payschema.toml", format!("baseline = \"known\"\n{config}"));
    let mut command = folder.command();
    let output = command.current_dir(folder.path("")).args(["validate", "in"]).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(stderr, "1 file, 1 record, 0 violations, 1 finding accepted by the baseline\n");
}

#[test]
fn a_configuration_that_is_not_understood_is_told_with_its_place() {
    let folder = Folder::with(&[("a.json", GOOD)]);
    let cases = [
        ("unknwon = \"warn\"", "payschema.toml:1:1: no key is called `unknwon` here; perhaps you mean `unknown`"),
        ("fail-on = \"never\"", "payschema.toml:1:11: must be one of `error`, `warn`"),
        ("baseline = 1", "payschema.toml:1:12: must be a string"),
        ("map = 1", "payschema.toml:1:7: `map` must be tables"),
        ("\n[[map]]\nfile = \"a\"", "payschema.toml:3:1: no key is called `file` here; perhaps you mean `files`"),
        ("[[map]]\nfiles = \"a\"", "payschema.toml:1:1: a `[[map]]` needs `files` and `schema`"),
        ("[[map]]\nschema = \"x\"\nfiles = \"a[\"", "payschema.toml:3:9: `a[` is no pattern"),
        ("a = [", "payschema.toml:1:"),
    ];
    for (text, told) in cases {
        folder.write("payschema.toml", text);
        let run = folder.run(&["validate", "a.json"]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(4), ""), "{text}: {run:?}");
        assert!(run.stderr.starts_with("error: ") && run.stderr.contains(told), "{text}: {run:?}");
    }
    let run = folder.run(&["validate", "--config", "gone.toml", "a.json"]);
    assert_eq!(run, gives(4, "", "error: gone.toml: cannot be read: No such file or directory (os error 2)\n"));
}

#[test]
fn a_broken_schema_does_not_stop_what_has_another_one() {
    let folder = Folder::with(&[("a.json", BAD), ("b.json", GOOD), ("broken.json", "{")]);
    let run =
        folder.run(&["validate", "--map", "b.json=broken.json", "--schema", "talkdesk/error", "b.json", "a.json"]);
    assert_eq!(run.code, Some(4));
    assert!(run.stderr.ends_with("1 file, 1 record, 1 violation, 1 schema broken\n"), "{run:?}");
    // An unknown schema is a wrong argument, which wins.
    let maps = ["--map", "b.json=broken.json", "--map", "a.json=talkdesk/eror"];
    let run = folder.run(&[&["validate"], &maps[..], &["b.json", "a.json"]].concat());
    assert!(run.code == Some(2) && run.stderr.contains("perhaps you mean `talkdesk/error`"), "{run:?}");
}
