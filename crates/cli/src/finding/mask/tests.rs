//! What of a text is shown.

use super::*;

fn shown(text: &str, json_ends: usize) -> String {
    let pieces: Vec<Piece> = Pieces::new(text.as_bytes(), json_ends, Disclosure::Nothing).collect();
    let mut at = 0;
    for piece in &pieces {
        assert!(piece.start == at && piece.end > at, "{text}: {piece:?} does not follow {at}");
        at = piece.end;
    }
    assert_eq!(at, text.len());
    pieces.iter().map(|piece| piece.shown(text.as_bytes())).collect()
}

fn whole(text: &str) -> String {
    shown(text, text.len())
}

#[test]
fn names_and_punctuation_stay_and_values_show_their_type() {
    let text = r#"{"id": "a\"b", "n": [-1.5e3, true, null, {"deep": false}], "empty": {}, "none": [ ]}"#;
    let expected = r##"{"id": "…", "n": [#, ?, null, {"deep": ?}], "empty": {}, "none": [ ]}"##;
    assert_eq!(whole(text), expected);
    assert_eq!(whole("\"secret\""), "\"…\"");
    assert_eq!(whole("\t12"), " #");
}

#[test]
fn a_string_is_a_name_only_where_json_has_one() {
    assert_eq!(whole(r#"{"a": "secret": "b"}"#), r#"{"a": "…"…"#);
    assert_eq!(whole(r#"["secret": 1]"#), r#"["…"…"#);
    assert_eq!(whole(r#"{"secret"}"#), "{…");
    assert_eq!(whole(r#"{"a": "x", "secret", "b": 1}"#), r#"{"a": "…", …"#);
    assert_eq!(whole(r#"{"a": "he said "secret": "b"}"#), r#"{"a": "…"…"#);
    assert_eq!(whole(r#"{} {"secret": 1}"#), "{} …");
}

#[test]
fn nothing_is_shown_behind_the_end_of_the_json() {
    assert_eq!(shown(r#"{"a": 1, secret: 2}"#, 9), r##"{"a": #, …"##);
    assert_eq!(shown(r#"{"a": "x\q secret", "b": 2}"#, 9), r#"{"a": …"#);
    assert_eq!(shown(r#"{"a": 1,}"#, 8), r##"{"a": #,}"##);
    assert_eq!(shown("{\"a\": 1,}\n{\"secret\": 1}", 8), "{\"a\": #,}…");
    assert_eq!(shown("{}] secret", 2), "{}] …");
    assert_eq!(shown("{\"a\":\n secret\n}", 7), "{\"a\": ……");
}

#[test]
fn brackets_must_match() {
    assert_eq!(whole(r#"[1}, {"secret": 1}]"#), "[#…");
    assert_eq!(whole(r#"{"a": [1, {"b": 2}], "c": 3}"#), r##"{"a": [#, {"b": #}], "c": #}"##);
    assert_eq!(whole("]"), "…");
    let deep = format!("{}{{\"secret\": 1}}", "[".repeat(200));
    assert_eq!(whole(&deep), format!("{}…", "[".repeat(128)));
}

#[test]
fn names_cannot_reach_the_terminal() {
    assert_eq!(whole("{\"a\u{202e}b\u{9b}\": 1}"), r##"{"a\u{202e}b\u{9b}": #}"##);
}

#[test]
fn bytes_that_are_no_text_are_no_problem() {
    let bytes = b"{\"\xff\xfe\": \"\xff\", \xff}";
    let text: String =
        Pieces::new(bytes, bytes.len(), Disclosure::Nothing).map(|piece| piece.shown(bytes).into_owned()).collect();
    assert_eq!(text, "{\"\u{fffd}\u{fffd}\": \"…\", …");
}
