//! Keywords that leave a choice: every branch is shown, and what breaks the choice is named.

mod common;

use common::{assert_broken, assert_shown, sampler};

const METHOD: &str = r#""type": "object", "required": ["kind"], "oneOf": [
    {"properties": {"kind": {"const": "card"}, "number": {"type": "string", "minLength": 2}}, "required": ["number"]},
    {"properties": {"kind": {"const": "bank"}}}
], "properties": {"kind": {"type": "string"}}"#;

#[test]
fn each_branch_is_shown_with_its_members_and_bounds() {
    assert_shown(METHOD, &[r#"{"kind":"card","number":"xx"}"#, r#"{"kind":"bank"}"#]);
    assert_broken(
        METHOD,
        &[
            (r#"{"kind":"card","number":"x"}"#, "", "oneOf"),
            (r#"{"kind":"card"}"#, "", "oneOf"),
            (r#"{"kind":"x"}"#, "", "oneOf"),
        ],
    );
    assert_eq!(sampler(METHOD).unreached(), []);
}

#[test]
fn a_value_of_two_branches_breaks_one_of_and_not_any_of() {
    let both = r#"[{"type": "integer"}, {"type": "number", "minimum": 5}]"#;
    assert_broken(&format!(r#""oneOf": {both}"#), &[("7", "", "oneOf"), ("0.5", "", "oneOf")]);
    assert_shown(&format!(r#""oneOf": {both}"#), &["1", "5.5"]);
    assert_shown(&format!(r#""anyOf": {both}"#), &["7", "1", "5.5"]);
    assert_broken(&format!(r#""anyOf": {both}"#), &[("0.5", "", "anyOf"), ("\"x\"", "", "anyOf")]);
}

#[test]
fn beside_null_the_branch_says_what_is_wrong() {
    let party = r#""anyOf": [{"type": "object", "required": ["id"]}, {"type": "null"}]"#;
    assert_shown(party, &["null", r#"{"id":null}"#]);
    assert_broken(party, &[("{}", "", "required"), ("7", "", "type")]);
    // A branch that null satisfies as well makes the union say more.
    let both = r#""oneOf": [{"type": ["object", "null"]}, {"type": "null"}]"#;
    assert_broken(both, &[("null", "", "oneOf"), ("7", "", "oneOf")]);
}

#[test]
fn what_is_excluded_is_avoided_and_shown_as_wrong() {
    assert_shown(r#""type": "integer", "minimum": 0, "not": {"const": 0}"#, &["1", "100"]);
    assert_broken(
        r#""type": "integer", "minimum": 0, "not": {"const": 0}"#,
        &[("0", "", "not"), ("-1", "", "minimum")],
    );
    let pair = r#""type": "object", "properties": {"a": {"type": "null"}, "b": {"type": "null"}}, "not": {"required": ["a", "b"]}"#;
    assert_shown(pair, &["{}", r#"{"a":null}"#, r#"{"b":null}"#]);
    assert_broken(pair, &[(r#"{"a":null,"b":null}"#, "", "not")]);
    // Neither may be: an inner choice has to fail as a whole.
    let none = r#""type": "string", "not": {"anyOf": [{"minLength": 3}, {"pattern": "^a"}]}, "minLength": 2"#;
    assert_shown(none, &[r#""éé""#]);
    assert_broken(none, &[(r#""ééé""#, "", "not")]);
}

const PAYOUT: &str = r#""type": "object", "required": ["kind"], "properties": {
    "kind": {"enum": ["bank", "cash"]}, "iban": {"type": "string", "maxLength": 2}, "desk": {"type": "integer"}
}, "if": {"properties": {"kind": {"const": "bank"}}}, "then": {"required": ["iban"]}, "else": {"required": ["desk"]}"#;

#[test]
fn then_and_else_are_shown_and_broken() {
    assert_shown(
        PAYOUT,
        &[r#"{"kind":"bank","iban":"x"}"#, r#"{"kind":"bank","iban":"xx"}"#, r#"{"kind":"cash","desk":7}"#],
    );
    assert_broken(
        PAYOUT,
        &[
            (r#"{"kind":"bank"}"#, "", "required"),
            (r#"{"kind":"cash"}"#, "", "required"),
            (r#"{"kind":"bank","iban":"xxx"}"#, "/iban", "maxLength"),
        ],
    );
    assert_eq!(sampler(PAYOUT).unreached(), []);
}

#[test]
fn what_a_member_asks_for_is_there_with_it() {
    let wallet = r#""type": "object", "properties": {"wallet": {"type": "string"}, "amount": {"type": "integer"}},
        "dependentRequired": {"wallet": ["amount"]}, "dependentSchemas": {"amount": {"properties": {"amount": {"minimum": 3}}}}"#;
    assert_shown(wallet, &["{}", r#"{"wallet":"x","amount":7}"#, r#"{"amount":3}"#]);
    assert_broken(wallet, &[(r#"{"wallet":"x"}"#, "", "dependentRequired"), (r#"{"amount":2}"#, "/amount", "minimum")]);
}

#[test]
fn what_all_of_lists_holds_together() {
    let both = r##""allOf": [{"$ref": "#/$defs/A"}, {"properties": {"n": {"maximum": 9}}}], "$defs": {
        "A": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer", "minimum": 8}}}}"##;
    assert_shown(both, &[r#"{"n":8}"#, r#"{"n":9}"#]);
    assert_broken(both, &[(r#"{"n":7}"#, "/n", "minimum"), (r#"{"n":10}"#, "/n", "maximum"), ("{}", "", "required")]);
}

#[test]
fn a_branch_without_instances_is_named() {
    let dead = r#""type": "integer", "anyOf": [{"minimum": 3}, {"type": "string"}]"#;
    let unreached: Vec<String> = sampler(dead).unreached().iter().map(ToString::to_string).collect();
    assert_eq!(unreached, ["it#/anyOf/1: no instance was found in which this holds"]);
    assert_shown(dead, &["3", "7"]);
}

/// Ten choices of two make 1,024 combinations, which are not gone through; each branch is taken all the same.
#[test]
fn many_choices_are_each_made() {
    let all: Vec<String> = (0..10)
        .map(|number| {
            format!(r#"{{"anyOf": [{{"properties": {{"m{number}": {{"const": 1}}}}, "required": ["m{number}"]}}, {{"properties": {{"m{number}": {{"const": 2}}}}}}]}}"#)
        })
        .collect();
    let many = sampler(&format!(r#""type": "object", "allOf": [{}]"#, all.join(",")));
    assert_eq!(many.unreached(), []);
    let shown: Vec<String> = many.each_valid().collect();
    for number in 0..10 {
        assert!(shown.iter().any(|json| json.contains(&format!("\"m{number}\":1"))), "m{number}: {shown:#?}");
        assert!(shown.iter().any(|json| json.contains(&format!("\"m{number}\":2"))), "m{number}: {shown:#?}");
    }
}
