//! The systematic sets: all that a schema distinguishes is shown, and each constraint is broken by itself.

mod common;

use common::{assert_broken, assert_shown, sampler};
use payschema_sample::Invalid;

const OBJECT: &str = r##""type": "object", "required": ["id"], "additionalProperties": false, "properties": {
    "id": {"$ref": "#/$defs/Id", "maxLength": 2},
    "status": {"type": ["string", "null"], "enum": ["a", "b", null]},
    "lines": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "boolean"}},
    "next": {"$ref": "#"}
}, "$defs": {"Id": {"type": "string", "minLength": 1}}"##;

#[test]
fn every_member_value_null_and_absence_is_shown() {
    assert_shown(
        OBJECT,
        &[
            r#"{"id":"x"}"#,
            r#"{"id":"xx"}"#,
            r#"{"id":"😀😀"}"#,
            r#"{"id":"x","status":"a"}"#,
            r#"{"id":"x","status":"b"}"#,
            r#"{"id":"x","status":null}"#,
            r#"{"id":"x","lines":[true]}"#,
            r#"{"id":"x","lines":[false]}"#,
            r#"{"id":"x","lines":[true,true,true]}"#,
            r#"{"id":"x","next":{"id":"x"}}"#,
            r#"{"id":"x","status":"a","lines":[true],"next":{"id":"x"}}"#,
        ],
    );
}

#[test]
fn every_constraint_is_broken_by_itself_and_named() {
    assert_broken(
        OBJECT,
        &[
            ("{}", "", "required"),
            ("null", "", "type"),
            ("[]", "", "type"),
            (r#"{"id":""}"#, "/id", "minLength"),
            (r#"{"id":"xxx"}"#, "/id", "maxLength"),
            (r#"{"id":"ééé"}"#, "/id", "maxLength"),
            (r#"{"id":7}"#, "/id", "type"),
            (r#"{"id":"x","a member of tomorrow":1}"#, "", "additionalProperties"),
            (r#"{"id":"x","status":"A"}"#, "/status", "enum"),
            (r#"{"id":"x","lines":[]}"#, "/lines", "minItems"),
            (r#"{"id":"x","lines":[true,true,true,true]}"#, "/lines", "maxItems"),
            (r#"{"id":"x","lines":[null]}"#, "/lines/0", "type"),
            (r#"{"id":"x","next":null}"#, "/next", "type"),
        ],
    );
    // A status of another type is none of the values either.
    let left: Vec<String> =
        sampler(OBJECT).unbreakable().into_iter().map(|one| format!("{} {}", one.location, one.keyword)).collect();
    assert_eq!(left, ["it#/properties/status type"]);
}

#[test]
fn numbers_are_shown_at_their_bounds_and_broken_next_to_them() {
    let money = r#""type": "number", "minimum": -0.5, "exclusiveMaximum": 10, "multipleOf": 0.25"#;
    assert_shown(money, &["-0.5", "-0.25", "9.75", "0", "-0", "1", "0.5"]);
    assert_broken(
        money,
        &[
            ("-0.75", "", "minimum"),
            ("10", "", "exclusiveMaximum"),
            ("10.25", "", "exclusiveMaximum"),
            ("9.875", "", "multipleOf"),
        ],
    );
    let count = r#""type": "integer", "exclusiveMinimum": 0, "maximum": 1e20"#;
    assert_shown(count, &["1", "100000000000000000000", "1e2", "10.0"]);
    assert_broken(
        count,
        &[
            ("0", "", "exclusiveMinimum"),
            ("100000000000000000001", "", "maximum"),
            ("0.5", "", "type"),
            ("null", "", "type"),
            ("\"x\"", "", "type"),
        ],
    );
    // No common number is a multiple of both.
    let both = r##""$ref": "#/$defs/A", "type": "integer", "minimum": 1, "multipleOf": 6, "$defs": {"A": {"type": "integer", "multipleOf": 4}}"##;
    assert_shown(both, &["12"]);
}

#[test]
fn strings_are_shown_by_pattern_and_format() {
    let code = r#""type": "string", "pattern": "^[A-Z]{2,4}$", "minLength": 3"#;
    let shown: Vec<String> = sampler(code).each_valid().collect();
    assert!(shown.iter().all(|text| text.len() == 5 || text.len() == 6), "{shown:?}");
    assert!([5, 6].iter().all(|length| shown.iter().any(|text| text.len() == *length)), "{shown:?}");
    let broken: Vec<Invalid> = sampler(code).each_invalid().collect();
    let of = |keyword| broken.iter().filter(move |one| one.keyword == keyword);
    assert!(of("minLength").any(|one| one.json.len() == 4), "{broken:#?}");
    assert!(of("pattern").count() > 8 && of("pattern").any(|one| one.json.ends_with("\\n\"")), "{broken:#?}");
    assert_shown(
        r#""type": "string", "format": "date-time", "maxLength": 22"#,
        &[r#""2016-12-31T23:59:60Z""#, r#""2023-11-07T05:31:56Z""#, r#""2023-11-07T05:31:56.5Z""#],
    );
    assert_broken(
        r#""type": "string", "format": "date-time", "maxLength": 22"#,
        &[
            (r#""2023-11-07T05:31:56.55Z""#, "", "maxLength"),
            (r#""2023-02-29T05:31:56Z""#, "", "format"),
            (r#""2023-11-07T05:31:60Z""#, "", "format"),
        ],
    );
}

#[test]
fn items_are_different_where_they_must_be() {
    let set = r#""type": "array", "minItems": 2, "maxItems": 4, "uniqueItems": true, "items": {"type": "integer", "minimum": 0}"#;
    for json in sampler(set).each_valid() {
        let items: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
        assert!((2..=4).contains(&items.len()), "{json}");
    }
    let broken: Vec<Invalid> = sampler(set).each_invalid().collect();
    assert!(broken.iter().any(|one| one.keyword == "uniqueItems" && one.pointer.is_empty()), "{broken:#?}");
    assert!(broken.iter().any(|one| one.keyword == "minItems" && one.json.matches(',').count() == 0), "{broken:#?}");
    assert!(broken.iter().any(|one| one.keyword == "maxItems" && one.json.matches(',').count() == 4), "{broken:#?}");
}

#[test]
fn names_by_pattern_and_of_no_pattern_are_shown() {
    let map = r#""type": "object", "patternProperties": {"^tag:[a-z]": {"type": "integer"}}, "additionalProperties": {"type": "string", "maxLength": 1}"#;
    let shown: Vec<String> = sampler(map).each_valid().collect();
    assert!(shown.iter().any(|json| json.starts_with("{\"tag:") && json.ends_with(":7}")), "{shown:#?}");
    assert_shown(map, &["{}", r#"{"a member of tomorrow":"é"}"#]);
    let broken: Vec<Invalid> = sampler(map).each_invalid().collect();
    assert!(broken.iter().any(|one| one.pointer.starts_with("/tag:") && one.keyword == "type"), "{broken:#?}");
    assert!(
        broken.iter().any(|one| one.pointer == "/a member of tomorrow" && one.keyword == "maxLength"),
        "{broken:#?}"
    );
}

#[test]
fn recursion_ends_and_is_shown() {
    let list = r##""type": ["object", "null"], "required": ["rest"], "properties": {"rest": {"$ref": "#"}}"##;
    assert_shown(list, &["null", r#"{"rest":null}"#, r#"{"rest":{"rest":null}}"#]);
    assert_eq!(sampler(list).minimal(), r#"{"rest":null}"#);
}
