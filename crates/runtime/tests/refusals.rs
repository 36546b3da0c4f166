//! Bad input, one by one: code, pointer, line and column.

mod twin;

use payschema::{Code, Error, Json, MAX_DEPTH, Model};
use twin::{Payment, VALID};

/// Decodes a payment, whose error is checked to be what the checked decode reports too.
fn refused(json: impl AsRef<[u8]>) -> Error {
    let error = Payment::from_json(&json).expect_err("refused");
    let rejected = Payment::from_json_checked(&json).expect_err("rejected");
    assert_eq!(rejected.error(), Some(&error));
    assert_eq!(rejected.value(), None);
    let checked = Payment::check_json(&json).map_or_else(|violations| violations.to_vec(), |()| Vec::new());
    assert_eq!(rejected.violations(), checked);
    if error.code().is_syntax() {
        assert_eq!(checked.last(), Some(error.as_violation()));
    }
    error
}

fn assert_refused(json: impl AsRef<[u8]>, code: Code, pointer: &str, line: usize, column: usize) {
    let error = refused(&json);
    let at = error.position().expect("a place in the text");
    let shown = String::from_utf8_lossy(json.as_ref()).chars().take(200).collect::<String>();
    assert_eq!((error.code(), error.pointer(), at.line, at.column), (code, pointer, line, column), "{shown}: {error}");
}

/// A payment with other members than the required ones.
fn with(members: &str) -> String {
    format!("{{\"amount\":1,\"status\":\"failed\",\"score\":null,\n{members}}}")
}

#[test]
fn text_that_is_no_json() {
    for (json, code, pointer, line, column) in [
        ("", Code::Empty, "", 1, 1),
        (" \n ", Code::Empty, "", 2, 2),
        ("{\"amount\":1,\n \"amo", Code::UnexpectedEnd, "", 2, 6),
        ("{\"amount\":1,}", Code::UnexpectedCharacter, "", 1, 13),
        ("{\"amount\":1 \"status\":2}", Code::UnexpectedCharacter, "", 1, 13),
        ("{\"amount\" 1}", Code::UnexpectedCharacter, "", 1, 11),
        ("{\"amount\":tru}", Code::UnexpectedCharacter, "/amount", 1, 14),
        ("{amount:1}", Code::UnexpectedCharacter, "", 1, 2),
        ("{,}", Code::UnexpectedCharacter, "", 1, 2),
        ("{} // end", Code::Required, "", 1, 1),
    ] {
        assert_refused(json, code, pointer, line, column);
    }
    for (members, code, pointer, column) in [
        ("\"tags\":[\"a\",]", Code::UnexpectedCharacter, "/tags/1", 13),
        ("\"tags\":[\"a\" \"b\"]", Code::UnexpectedCharacter, "/tags", 13),
        ("\"tags\":['a']", Code::UnexpectedCharacter, "/tags/0", 9),
        ("\"fee\":\"a\tb\"", Code::ControlCharacter, "/fee", 9),
        ("\"fee\":\"\\uD83D\"", Code::LoneSurrogate, "/fee", 8),
        ("\"née\":\"\\uDE00\"", Code::LoneSurrogate, "/née", 8),
        ("\"fee\":\"\\q\"", Code::Escape, "/fee", 8),
        ("\"rate\":01", Code::Number, "/rate", 8),
        ("\"rate\":1.", Code::Number, "/rate", 8),
        ("\"rate\":-", Code::Number, "/rate", 8),
        ("\"rate\":.5", Code::Number, "/rate", 8),
        ("\"rate\":+1", Code::Number, "/rate", 8),
        ("\"rate\":NaN", Code::Number, "/rate", 8),
        ("\"rate\":-Infinity", Code::Number, "/rate", 8),
        ("\"rate\":1x", Code::UnexpectedCharacter, "", 9),
        ("\"custom\":{\"a\":[0,{\"b/~\":nul}]}", Code::UnexpectedCharacter, "/custom/a/1/b~1~0", 28),
        ("\"new\":[1,02]", Code::Number, "/new/1", 10),
        ("\"new\":{\"a\":1 1}", Code::UnexpectedCharacter, "/new", 14),
    ] {
        assert_refused(with(members), code, pointer, 2, column);
    }
    assert_refused(with("").replace(",\n", "") + " {}", Code::TrailingData, "", 1, 45);
    assert_refused("\u{FEFF}{}", Code::ByteOrderMark, "", 1, 1);
    assert_refused(b"{\"amount\":\n\"\xC3\xA9\xFF\"}", Code::InvalidUtf8, "", 2, 3);
    assert_refused(b"{\"a\":\"\xED\xA0\x80\"}", Code::InvalidUtf8, "", 1, 7);
}

#[test]
fn nesting_is_bounded() {
    let nested = |levels: usize| with(&format!("\"new\":{}{}", "[".repeat(levels - 1), "]".repeat(levels - 1)));
    assert!(Payment::from_json(nested(MAX_DEPTH)).is_ok());
    let pointer = format!("/new{}", "/0".repeat(MAX_DEPTH - 1));
    assert_refused(nested(MAX_DEPTH + 1), Code::Depth, &pointer, 2, 7 + MAX_DEPTH - 1);
    assert_eq!(refused("{\"amount\":".to_owned() + &"[".repeat(1_000_000)).code(), Code::Type);
    assert!("[".repeat(1_000_000).parse::<Json>().is_err());
    let addresses = format!("{}{}", "{\"email\":\"a@b\",\"parent\":".repeat(200), "}".repeat(200));
    assert_eq!(refused(with(&format!("\"billing\":{addresses}"))).code(), Code::Depth);
}

#[test]
fn duplicated_members() {
    for (members, pointer, column) in [
        ("\"amount\":2", "/amount", 1),
        ("\"\\u0061mount\":2", "/amount", 1),
        ("\"a\":1,\"b\":2,\"a\":3", "/a", 13),
        ("\"é\":1,\"\\u00e9\":3", "/é", 7),
        ("\"new\":{\"a\":{\"b\":1,\"b\":1}}", "/new/a/b", 19),
        ("\"custom\":[{\"b\":1,\"b\":1}]", "/custom/0/b", 18),
        ("\"limits\":{\"b\":1,\"b\":1}", "/limits/b", 17),
        ("\"billing\":{\"email\":\"a@b\",\"x-a\":\"\",\"x-a\":\"\"}", "/billing/x-a", 35),
    ] {
        assert_refused(with(members), Code::DuplicateMember, pointer, 2, column);
    }
    let many: Vec<String> = (0..100).map(|index| format!("\"member{index}\":{index}")).collect();
    assert!(Payment::from_json(with(&many.join(","))).is_ok());
    let error = refused(with(&format!("{},\"member50\":1", many.join(","))));
    assert_eq!((error.code(), error.pointer()), (Code::DuplicateMember, "/member50"));
}

#[test]
fn wrong_shapes() {
    for (members, code, pointer, column, sentence) in [
        ("\"fee\":1.5", Code::Type, "/fee", 7, "must be a string, not a number with a fractional part"),
        ("\"fee\":null", Code::Null, "/fee", 7, "must be a string, not null"),
        ("\"description\":[]", Code::Type, "/description", 15, "must be a string or null, not an array"),
        ("\"rate\":\"1\"", Code::Type, "/rate", 8, "must be a number or null, not a string"),
        ("\"live\":0", Code::Type, "/live", 8, "must be true or false, not an integer"),
        ("\"tags\":{}", Code::Type, "/tags", 8, "must be an array, not an object"),
        ("\"tags\":[\"a\",1]", Code::Type, "/tags/1", 13, "must be a string, not an integer"),
        ("\"billing\":true", Code::Type, "/billing", 11, "must be an object, not a boolean"),
        (
            "\"limits\":{\"a\":1.5}",
            Code::Type,
            "/limits/a",
            15,
            "must be an integer, not a number with a fractional part",
        ),
        ("\"gone\":1", Code::Type, "/gone", 8, "must be null, not an integer"),
        ("\"billing\":{\"city\":\"\"}", Code::Required, "/billing", 11, "must have the member `email`"),
    ] {
        assert_refused(with(members), code, pointer, 2, column);
        assert!(refused(with(members)).to_string().contains(sentence), "{}", refused(with(members)));
    }
    assert_refused("[]", Code::Type, "", 1, 1);
    let error = refused("\n {\"status\":\"failed\"}");
    assert_eq!(
        error.to_string(),
        "line 2, column 2: the document must have the members `amount`, `score` (documented in \"Response\" of \"Retrieve A Payment\")"
    );
}

#[test]
fn integers_beyond_64_bits() {
    for (text, fits) in [
        ("9223372036854775807", true),
        ("-9223372036854775808", true),
        ("9223372036854775808", false),
        ("-9223372036854775809", false),
        ("1e1000000000", false),
        ("0e1000000000", true),
        ("1e1000000000000000000000000000000", false),
    ] {
        let json = with("").replace("\"amount\":1", &format!("\"amount\":{text}")).replace(",\n", "");
        let decoded = Payment::from_json(&json);
        assert_eq!(decoded.is_ok(), fits, "{text}");
        if !fits {
            let error = decoded.unwrap_err();
            assert_eq!((error.code(), error.pointer()), (Code::IntegerRange, "/amount"));
            // Not what the schema forbids.
            let verdict = Payment::check_json(&json).map_err(|violations| violations[0].code());
            assert_eq!(verdict, if text.starts_with('-') { Err(Code::Minimum) } else { Ok(()) });
            assert_eq!(refused(&json).code(), Code::IntegerRange);
            let report = Payment::from_json_checked(&json).unwrap_err().to_string();
            assert!(report.contains("/amount must be between -9223372036854775808 and"), "{report}");
        }
    }
}

#[test]
fn a_document_cut_off_anywhere_is_an_error() {
    for end in 0..VALID.len() {
        let Err(error) = Payment::from_json(&VALID.as_bytes()[..end]) else { panic!("cut off at {end}") };
        assert!(matches!(error.code(), Code::UnexpectedEnd | Code::Empty | Code::InvalidUtf8), "{end}: {error}");
        assert!(error.position().unwrap().offset <= end);
        let violations = Payment::check_json(&VALID.as_bytes()[..end]).unwrap_err();
        assert_eq!(violations.last(), Some(error.as_violation()));
    }
}

#[test]
fn bytes_changed_anywhere_do_no_harm() {
    for at in 0..VALID.len() {
        for byte in [0, b'"', b'\\', b'{', b'}', b'[', b',', b':', b'0', b'-', b'e', b'n', 0x80, 0xFF] {
            let mut bytes = VALID.as_bytes().to_vec();
            bytes[at] = byte;
            let verdict = Payment::check_json(&bytes);
            match (Payment::from_json_checked(&bytes), verdict) {
                (Ok(value), Ok(())) => {
                    let again = value.to_json();
                    assert_eq!(Payment::from_json(&again).unwrap(), value);
                    assert_eq!(value.validate(), Ok(()));
                }
                (Err(rejected), verdict) => {
                    let listed = verdict.map_or_else(|violations| violations.to_vec(), |()| Vec::new());
                    assert_eq!(rejected.violations(), listed);
                    assert_eq!(rejected.error().is_none(), Payment::from_json(&bytes).is_ok());
                }
                (Ok(_), Err(violations)) => panic!("{violations}"),
            }
        }
    }
}

#[test]
fn a_hundred_thousand_unknown_members_take_linear_time() {
    let members: Vec<String> = (0..100_000).map(|index| format!("\"some-unknown-member-{index}\":null")).collect();
    let json = with(&members.join(","));
    let payment = Payment::from_json_checked(&json).unwrap();
    assert_eq!(payment.extra.len(), 100_000);
    assert_eq!(payment, payment.clone());
    assert!(Payment::check_json(&json).is_ok());
    assert!(Payment::check_json(with(&format!("\"deep\":{{{}}}", members.join(",")))).is_ok());
}
