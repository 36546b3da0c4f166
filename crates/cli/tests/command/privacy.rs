//! No value of a payload is ever shown.

use crate::folder::Folder;

/// Values that must not be seen, sensitive or not.
const VALUES: [&str; 8] = ["Elm Street", "987654", "GB29NWBK", "jane", "example.org", "ZZQ", "true", "false"];

fn nothing_is_shown(schema: &str, text: impl AsRef<[u8]>) -> String {
    let folder = Folder::new();
    folder.write("payload.json", text);
    let run = folder.run(&["validate", "--schema", schema, "payload.json"]);
    assert!(run.code == Some(1) || run.code == Some(3), "{run:?}");
    for value in VALUES {
        assert!(!run.stdout.contains(value), "{value} in {}", run.stdout);
        assert!(!run.stderr.contains(value), "{value} in {}", run.stderr);
    }
    run.stdout
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
