//! Which values are shown when they are asked for.

use payschema::machinery::{
    AllApplied, Applied, ArrayRule, ItemsRule, Member, NameTable, Names, ObjectRule, Origin, Rule, Types,
};

use super::*;
use crate::finding::disclosure::Disclosure;
use crate::finding::mask::Pieces;

fn asking(schema: &str) -> Context {
    Context { show_values: true, ..context(schema) }
}

fn excerpt(finding: &Finding) -> &str {
    &finding.excerpt.as_ref().unwrap().text
}

/// A whole text with all that may be shown.
fn shown(text: &str, disclosure: Disclosure) -> String {
    Pieces::new(text.as_bytes(), text.len(), disclosure)
        .map(|piece| piece.shown(text.as_bytes()).into_owned())
        .collect()
}

fn known(schema: &str, text: &str) -> String {
    shown(text, Disclosure::of(&asking(schema)))
}

#[test]
fn values_are_shown_if_asked_for_only() {
    let text = r#"{"amount": -5, "currency": "USDX"}"#;
    let masked = found(&context("stuut/payment"), text);
    assert!(masked.iter().all(|finding| excerpt(finding) == r##"{"amount": #, "currency": "…"}"##));
    assert!(masked.iter().all(|finding| finding.value.is_none()));
    let found = found(&asking("stuut/payment"), text);
    assert!(found.iter().all(|finding| excerpt(finding) == text));
    let of_members = found.iter().filter(|finding| !finding.pointer.is_empty());
    let values: Vec<Option<&str>> = of_members.map(|finding| finding.value.as_deref()).collect();
    assert_eq!(values, [Some("-5"), Some("\"USDX\""), Some("\"USDX\"")]);
    assert!(found[0].pointer.is_empty() && found[0].value.is_none(), "an object may hold anything");
}

#[test]
fn sensitive_members_are_masked_beside_others() {
    let text =
        r#"{"owner": "jane", "city": 987654, "line1": "Elm Street", "country": 1, "coordinates": {"lat": 52.5}}"#;
    let found = found(&asking("stuut/address"), text);
    let expected = r##"{"owner": "…", "city": #, "line1": "…", "country": 1, "coordinates": {"lat": #}}"##;
    assert!(!found.is_empty());
    for finding in &found {
        assert_eq!(excerpt(finding), expected);
        assert_eq!(finding.value.is_some(), finding.pointer == "/country", "{}", finding.pointer);
    }
}

#[test]
fn members_that_the_schema_does_not_know_are_masked() {
    let text = r#"{"amount": 1, "owner": "jane", "custom_fields": {"iban": "DE12"}, "more": [1, {"name": "jane"}]}"#;
    let expected = r##"{"amount": 1, "owner": "…", "custom_fields": {"iban": "…"}, "more": [#, {"name": "…"}]}"##;
    assert_eq!(known("stuut/payment", text), expected);
    let escaped = r#"{"am\u006funt": 1, "own\u0065r": 2}"#;
    assert_eq!(known("stuut/payment", escaped), r##"{"am\u006funt": 1, "own\u0065r": #}"##);
    assert_eq!(known("stuut/payment", "[1, \"x\"]"), "[#, \"…\"]", "no array is known");
}

#[test]
fn what_stands_within_is_known_by_its_place() {
    let text =
        r#"{"allocations": [{"amount": 1}, {"amount": 2, "name": 3}], "partner": {"name": "ACME", "amount": 4}}"#;
    let expected =
        r##"{"allocations": [{"amount": 1}, {"amount": 2, "name": #}], "partner": {"name": "…", "amount": #}}"##;
    assert_eq!(known("stuut/payment", text), expected);
    let again = format!("[{text}, {text}]");
    assert_eq!(known("stuut/payment", &again), format!("[{}, {}]", all_masked(text), all_masked(text)));
}

fn all_masked(text: &str) -> String {
    shown(text, Disclosure::Nothing)
}

#[test]
fn nothing_is_shown_of_text_that_is_no_json() {
    let found = found(&asking("stuut/payment"), r#"{"amount": -5, "currency": "USDX" "status": "open"}"#);
    for finding in &found {
        assert_eq!((excerpt(finding), &finding.value), (r##"{"amount": #, "currency": "…" …"##, &None));
    }
}

#[test]
fn schema_files_have_nothing_to_go_by() {
    let text = r#"{"a": ["jane", 1.50, true, null]}"#;
    assert_eq!(known("my.schema.json", text), text, "whoever asks has looked for `x-sensitive`");
}

#[test]
fn long_values_are_cut_and_control_characters_are_escaped() {
    let long = format!(r#"{{"status": "{}", "amount": 1}}"#, "x".repeat(5_000));
    let found = found(&asking("stuut/payment"), &long);
    let status = found.iter().find(|finding| finding.pointer == "/status").unwrap();
    assert!(excerpt(status).chars().count() <= 100 && excerpt(status).contains("\"xxx"), "{}", excerpt(status));
    assert_eq!(status.value, None, "it is too long to be told besides");
    assert_eq!(known("stuut/payment", "{\"status\": \"\u{9b}31m\u{202e}\"}"), r#"{"status": "\u{9b}31m\u{202e}"}"#);
}

const NAMES: &[&str] = &["open", "secret"];
const SECRET: Rule = Rule { origin: &Origin { sensitive: true, ..Origin::NONE }, ..Rule::ANY };
static OBJECT: ObjectRule = ObjectRule {
    members: &[
        Member { rule: Rule::ANY, ..Member::new("\"open\":", "Json") },
        Member { rule: SECRET, ..Member::new("\"secret\":", "Json") },
    ],
    names: {
        static TABLE: NameTable<4> = NameTable::of(NAMES);
        Names::new(NAMES, &TABLE)
    },
    ..ObjectRule::NONE
};
static PART: Rule = Rule { types: Types::OBJECT, object: Some(&OBJECT), ..Rule::ANY };
static SECRET_PART: Rule = Rule { array: Some(&ArrayRule { items: &SECRET, ..ArrayRule::NONE }), ..Rule::ANY };
static OTHER: Rule = Rule { applied: Some(&AllApplied(&[Applied::All(&[&CIRCLE])])), ..Rule::ANY };
static CIRCLE: Rule = Rule { applied: Some(&AllApplied(&[Applied::Any(&[&OTHER, &PART])])), ..Rule::ANY };
static TUPLE: Rule = Rule {
    applied: Some(&AllApplied(&[Applied::Items(&ItemsRule {
        prefix: &[&PART, &SECRET],
        rest: &CIRCLE,
        ..ItemsRule::NONE
    })])),
    ..Rule::ANY
};
static ELSEWHERE: Rule = Rule { applied: Some(&AllApplied(&[Applied::One(&[&TUPLE, &SECRET_PART])])), ..Rule::ANY };

#[test]
fn every_alternative_counts() {
    let text = r#"[{"open": 1, "secret": 2, "more": 3}, 4, {"open": {"a": 5}, "secret": [6]}]"#;
    let expected = r##"[{"open": 1, "secret": #, "more": #}, #, {"open": {"a": #}, "secret": [#]}]"##;
    assert_eq!(shown(text, Disclosure::Known(&TUPLE)), expected);
    assert_eq!(
        shown(text, Disclosure::Known(&ELSEWHERE)),
        all_masked(text),
        "one alternative says that it is sensitive"
    );
    assert_eq!(shown(r#"{"open": 1}"#, Disclosure::Known(&CIRCLE)), r#"{"open": 1}"#);
}
