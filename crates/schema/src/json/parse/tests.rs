//! Texts that are JSON and texts that are not, by the word of another parser.

use payschema_diagnostics::SourceMap;

use super::*;

fn read(text: &str) -> (Option<Value>, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let value = parse(SourceMap::new().add("x", text), text, &mut findings);
    (value, findings)
}

#[test]
fn what_is_no_json_is_refused() {
    let texts = [
        "",
        " ",
        "{",
        "[",
        "]",
        "}",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "['a']",
        "[1 2]",
        "{\"a\" 1}",
        "[0x1]",
        "[+1]",
        "[.5]",
        "[5.]",
        "[01]",
        "[-]",
        "[1e]",
        "[1e+]",
        "[NaN]",
        "[Infinity]",
        "[-Infinity]",
        "[True]",
        "[nul]",
        "[1]2",
        "[1]]",
        "// c\n1",
        "1 // c",
        "/* c */ 1",
        "[\"\u{1}\"]",
        "[\"\t\"]",
        "[\"\n\"]",
        "[\"a\\x41\"]",
        "[\"\\v\"]",
        "[\"\\'\"]",
        "[\"\\\n\"]",
        "[\"\\ud800\"]",
        "[\"\\udc00\"]",
        "[\"\\ud800\\u0041\"]",
        "[\"\\u00g0\"]",
        "\u{feff}1",
        "[1,\u{b}2]",
        "[1\u{c}]",
        "\u{a0}1",
        "1\u{2003}",
        "[\u{3000}1]",
        "\"",
        "\"\\",
        "[\"a]",
        "undefined",
        "[--1]",
        "[1.e5]",
        "[,1]",
        "{,}",
        "{\"a\":}",
        "{1:2}",
        "{true:1}",
        "{null:1}",
        "[1;2]",
        "@",
        "[-01]",
        "[1_0]",
        "[1\0]",
        "/",
        "[/]",
        "[\"\u{0}\"]",
        "[1]\u{0}",
        "truefalse",
        "[true_]",
        "nullx",
        "[0 .5]",
    ];
    for text in texts {
        let (value, findings) = read(text);
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text:?}");
        assert!(value.is_none() && findings.len() == 1 && findings[0].code == &codes::NOT_JSON, "{text:?}");
    }
}

#[test]
fn what_is_json_is_read() {
    let texts = [
        "0",
        "-0",
        "1e400",
        "[1E-5,0.10]",
        " \t\r\n{}\n",
        "\"\\u0000\\ud83d\\ude00\\/\\b\"",
        "\"\u{7f}\u{2028}\"",
        "[[],{}]",
        "{\"\":{\"\":null}}",
        "\"\u{feff}\"",
        "[true,false]",
        "\"\\\"\"",
    ];
    for text in texts {
        let (value, findings) = read(text);
        assert!(value.is_some() && findings.is_empty(), "{text:?}: {findings:?}");
    }
    assert_eq!(read("[1.50, {\"a\": \"\\u00e9\\n\"}]").0.unwrap().to_text(), "[1.50,{\"a\":\"é\\n\"}]");
}

#[test]
fn another_parser_agrees() {
    const PIECES: [&str; 32] = [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "\\", "\\u", "d83d", "\\ude00", "0", "1", "-", "+", ".",
        "e", "E9", "true", "null", "false", " ", "\t", "\n", "\u{b}", "\u{a0}", "é", "/", "*", "'",
    ];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut accepted = 0;
    for _ in 0..60_000 {
        let mut text = String::new();
        for _ in 0..=state % 7 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            text.push_str(PIECES[usize::try_from(state % 32).unwrap()]);
        }
        let expected = match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(_) => true,
            Err(error) => error.to_string().contains("out of range"),
        };
        assert_eq!(parse_text(SourceMap::new().add("x", ""), &text).is_ok(), expected, "{text:?}");
        accepted += usize::from(expected);
    }
    assert!(accepted > 1000, "{accepted}");
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read(&nested(128)).0.is_some());
    for depth in [129, 600, 200_000] {
        let (value, findings) = read(&nested(depth));
        assert!(value.is_none() && findings.iter().any(|finding| finding.code == &codes::TOO_DEEP), "{depth}");
    }
    assert!(read(&"{\"a\":".repeat(100_000)).0.is_none());
}

#[test]
fn the_first_of_two_members_is_kept() {
    let (value, findings) = read(r#"{"a": 1, "\u0061": 2}"#);
    assert_eq!(value.unwrap().to_text(), r#"{"a":1}"#);
    assert_eq!((findings.len(), findings[0].span.start, findings[0].related[0].span.start), (1, 9, 1));
}
