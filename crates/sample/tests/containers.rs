//! Keywords about members and items as a whole: counts, names, places, what nothing has looked at.

mod common;

use common::{assert_broken, assert_shown, sampler};

#[test]
fn tuples_are_shown_place_by_place() {
    let pair = r#""type": "array", "prefixItems": [{"type": "integer"}, {"type": "string", "minLength": 2}], "items": false, "minItems": 2"#;
    assert_shown(pair, &[r#"[7,"xx"]"#, r#"[7,"xxx"]"#, r#"[0,"xx"]"#]);
    assert_broken(
        pair,
        &[
            ("[7]", "", "minItems"),
            (r#"["x","xx"]"#, "/0", "type"),
            (r#"[7,"x"]"#, "/1", "minLength"),
            (r#"[7,"xx",7]"#, "/2", "false"),
        ],
    );
    let row = r#""type": "array", "prefixItems": [{"type": "boolean"}], "items": {"type": "integer", "minimum": 3}"#;
    assert_shown(row, &["[]", "[true]", "[false]", "[true,3]"]);
    assert_broken(row, &[("[true,2]", "/1", "minimum"), ("[null]", "/0", "type")]);
}

#[test]
fn arrays_have_what_they_contain_as_often_as_they_may() {
    let tags = r#""type": "array", "items": {"type": "string"}, "contains": {"const": "a"}, "minContains": 2, "maxContains": 3"#;
    assert_shown(tags, &[r#"["a","a"]"#, r#"["a","a","a"]"#]);
    assert_broken(
        tags,
        &[("[]", "", "contains"), (r#"["a"]"#, "", "contains"), (r#"["a","a","a","a"]"#, "", "maxContains")],
    );
    // Others stand beside them, and are broken by themselves.
    let shown: Vec<String> = sampler(tags).each_valid().collect();
    assert!(shown.iter().any(|json| json.contains("\"a\",\"a\"") && json.matches(',').count() == 2), "{shown:#?}");
    assert_broken(tags, &[(r#"[7,"a","a"]"#, "/0", "type")]);
    let none = r#""type": "array", "contains": {"type": "null"}, "minContains": 0, "maxContains": 0"#;
    assert_shown(none, &["[]"]);
    assert_broken(none, &[("[null]", "", "maxContains")]);
}

#[test]
fn objects_have_as_many_members_as_they_may() {
    let some =
        r#""type": "object", "minProperties": 1, "maxProperties": 2, "additionalProperties": {"type": "boolean"}"#;
    assert_shown(some, &[r#"{"a member of tomorrow":true}"#, r#"{"a member of tomorrow":true,"x":true}"#]);
    assert_broken(
        some,
        &[
            ("{}", "", "minProperties"),
            (r#"{"a member of tomorrow":true,"x":true,"newMember":true}"#, "", "maxProperties"),
            (r#"{"a member of tomorrow":7}"#, "/a member of tomorrow", "type"),
        ],
    );
    let many = sampler(r#""type": "object", "minProperties": 30"#);
    assert!(many.minimal().matches(':').count() == 30, "{}", many.minimal());
}

#[test]
fn names_are_as_they_must_be() {
    let named = r#""type": "object", "propertyNames": {"pattern": "^[A-Z]{3}$"}, "additionalProperties": {"type": "integer"}, "maxProperties": 5"#;
    let sampler = sampler(named);
    let five = sampler.each_valid().filter(|json| json.matches(':').count() == 5).count();
    assert!(five > 0, "no object with five members");
    let wrong: Vec<_> = sampler.each_invalid().filter(|one| one.keyword == "propertyNames").collect();
    assert!(!wrong.is_empty() && wrong.iter().all(|one| one.pointer.is_empty()), "{wrong:#?}");
    assert!(wrong.iter().any(|one| one.json.matches('"').count() == 2), "{wrong:#?}");
}

#[test]
fn names_of_two_patterns_satisfy_both() {
    let both = r#""type": "object", "patternProperties": {"^a": {"minimum": 1}, "b$": {"maximum": 9}}, "additionalProperties": false"#;
    assert_shown(both, &[r#"{"ab":9}"#, r#"{"ab":1}"#]);
    assert_broken(
        both,
        &[
            (r#"{"ab":10}"#, "/ab", "maximum"),
            (r#"{"ab":0}"#, "/ab", "minimum"),
            (r#"{"x":1}"#, "", "additionalProperties"),
        ],
    );
}

#[test]
fn what_nothing_has_looked_at_is_judged() {
    let closed = r#""type": "object", "allOf": [{"properties": {"id": {"type": "integer"}}}], "anyOf": [
        {"properties": {"a": {"const": 1}}, "required": ["a"]}, {"required": ["b"]}
    ], "unevaluatedProperties": {"type": "boolean"}"#;
    assert_shown(
        closed,
        &[r#"{"a":1}"#, r#"{"b":true}"#, r#"{"a":1,"id":7}"#, r#"{"a":1,"a member of tomorrow":false}"#],
    );
    assert_broken(
        closed,
        &[
            (r#"{"a":1,"a member of tomorrow":7}"#, "/a member of tomorrow", "type"),
            (r#"{"a":1,"id":null}"#, "/id", "type"),
        ],
    );
    let never = r##""type": "object", "$ref": "#/$defs/A", "unevaluatedProperties": false, "$defs": {"A": {"properties": {"id": {"type": "integer"}}}}"##;
    assert_shown(never, &["{}", r#"{"id":7}"#]);
    assert_broken(never, &[(r#"{"a member of tomorrow":7}"#, "/a member of tomorrow", "false")]);
    let items = r#""type": "array", "prefixItems": [{"type": "integer"}], "contains": {"const": "a"}, "unevaluatedItems": {"type": "null"}"#;
    assert_shown(items, &[r#"[7,"a"]"#, r#"[7,"a",null]"#]);
    assert_broken(items, &[(r#"[7,true,"a"]"#, "/1", "type")]);
}

#[test]
fn any_value_may_be_listed() {
    let mixed = r#""enum": [{"a": [1]}, [2], "x", 1.0, null, true]"#;
    assert_shown(mixed, &[r#"{"a":[1]}"#, "[2]", "\"x\"", "1.0", "null", "true"]);
    assert_broken(mixed, &[("7", "", "enum"), (r#""X""#, "", "enum")]);
    assert_shown(r#""type": ["integer", "string", "array"], "minimum": 2, "minLength": 1"#, &["2", "\"x\"", "[]"]);
}

#[test]
fn a_member_that_must_not_be_is_no_member() {
    let never = r#""type": "object", "properties": {"old": false, "id": {"type": "integer"}}"#;
    assert!(sampler(never).each_valid().all(|json| !json.contains("old")));
    assert_broken(never, &[(r#"{"old":7}"#, "/old", "false"), (r#"{"old":null}"#, "/old", "false")]);
}
