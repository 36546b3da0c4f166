//! No value of a payload is shown unless it is asked for, and none of a sensitive or unknown member even then.

#![expect(clippy::unwrap_used, reason = "a run that says nothing fails its test")]

use crate::folder::Folder;

const FORMATS: [&str; 7] = ["text", "json", "ndjson", "sarif", "junit", "github", "gitlab"];

/// Values that must not be seen, sensitive or not.
const VALUES: [&str; 8] = ["Elm Street", "987654", "GB29NWBK", "jane", "example.org", "ZZQ", "true", "false"];

fn nothing_is_shown(schema: &str, text: impl AsRef<[u8]>) -> String {
    let folder = Folder::new();
    folder.write("payload.json", text);
    for format in FORMATS {
        has_none(&folder, &["validate", "--schema", schema, "--format", format, "payload.json"]);
    }
    has_none(&folder, &["validate", "--schema", schema, "payload.json"])
}

/// What a run writes, in which there is none of the values.
fn has_none(folder: &Folder, arguments: &[&str]) -> String {
    let run = folder.run(arguments);
    assert!(run.code == Some(1) || run.code == Some(3), "{run:?}");
    // What a summary says of the run, and SARIF's rules of codes, is no value.
    let stdout = run.stdout.replace("\"stopped\":false", "");
    let stdout = if arguments.contains(&"sarif") { stdout.split("\n\"tool\":").next().unwrap() } else { &stdout };
    for value in VALUES {
        assert!(!stdout.contains(value), "{value} in {stdout}");
        assert!(!run.stderr.contains(value), "{value} in {}", run.stderr);
    }
    run.stdout
}

#[test]
fn sensitive_and_unknown_values_are_never_shown() {
    let folder = Folder::new();
    let payload = r#"{"amount": -5, "currency": "USDX", "name": "jane", "partner": {"name": 987654, "phone": ["GB29NWBK"], "object": 7}, "custom_fields": {"iban": "ZZQ"}, "custom_fields": 1}"#;
    folder.write("payload.json", payload);
    let shown =
        r##"{"amount": -5, "currency": "USDX", "name": "…", "partner": {"name": #, "phone": ["…"], "object": 7}"##;
    for format in FORMATS {
        let text = has_none(
            &folder,
            &["validate", "--schema", "stuut/payment", "--show-values", "--format", format, "payload.json"],
        );
        assert!(text.contains("USDX") || format == "gitlab", "{format}: {text}");
    }
    let text = has_none(&folder, &["validate", "--schema", "stuut/payment", "--show-values", "payload.json"]);
    assert!(text.contains(&shown[..90]), "{text}");
    has_none(
        &folder,
        &[
            "validate",
            "--schema",
            "stuut/payment",
            "--show-values",
            "--write-baseline",
            "b.json",
            "payload.json",
            "gone.json",
        ],
    );
    let baseline = std::fs::read_to_string(folder.path("b.json")).unwrap_or_default();
    assert!(
        baseline.contains("/partner/name") && !baseline.contains("987654") && !baseline.contains("USDX"),
        "{baseline}"
    );
}

#[test]
fn values_of_every_type_are_masked() {
    let address = r#"{"city": 987654, "line1": ["Elm Street"], "phone": {"n": "987654"}, "name": true, "state": false, "more": "ZZQ"}"#;
    let shown = nothing_is_shown("stuut/address", address);
    assert!(
        shown.contains(r##"{"city": #, "line1": ["…"], "phone": {"n": "…"}, "name": ?, "state": ?, "more": "…"}"##),
        "{shown}"
    );
    nothing_is_shown("stuut/payment", r#"{"amount": -987654, "currency": "ZZQ", "object": "jane", "id": "GB29NWBK"}"#);
    nothing_is_shown("stuut/payment", r#"{"amount": 987654.5e1, "partner": {"name": "jane"}}"#);
    nothing_is_shown("stuut/payment", r#""jane@example.org""#);
}

#[test]
fn values_in_text_that_is_no_json_are_masked() {
    for text in [
        r#"{"city": "Elm Street" "line1": "jane"}"#,
        r#"{"city": "Elm Street": "GB29NWBK"}"#,
        r#"{"city": Elm Street, "jane": 987654}"#,
        r#"{"city": "said "Elm Street": "jane"}"#,
        r#"{"city": "Elm Street\q jane", "x": "ZZQ"}"#,
        r#"{"city": "Elm Street"#,
        "{\"city\": \"Elm Street\njane\": 1}",
        r#"{"city": 0987654}"#,
        r#"{"city": 987654x987654}"#,
        r#"{"city": "x"} {"jane": "ZZQ"}"#,
        r#"{"GB29NWBK", 987654}"#,
        "GB29NWBK: jane@example.org",
        r#"{'city': 'Elm Street'}"#,
    ] {
        nothing_is_shown("stuut/address", text);
    }
    nothing_is_shown("stuut/address", b"{\"city\": \"Elm Street \xff\", \"jane\": 1}");
    nothing_is_shown("stuut/address", b"\xef\xbb\xbf{\"city\": \"Elm Street\"}");
}

#[test]
fn names_cannot_steer_the_terminal() {
    let shown = nothing_is_shown("stuut/address", "{\"coordinates\": 1, \"\u{9b}31m\u{202e}\": 1, \"\\u001b[2J\": 1}");
    assert!(shown.contains(r##""\u{9b}31m\u{202e}": #, "\u001b[2J": #"##), "{shown}");
    let shown = nothing_is_shown("talkdesk/error", "{\"a\": {\"\\u001b\\n\": 01}}");
    assert!(shown.contains(r"/a/\u{1b}\n cannot be read"), "{shown}");
}
