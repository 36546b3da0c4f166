//! Every violation of a document, with its place, its sentence and its source.

mod twin;

use payschema::{Code, Evidence, Model, Violation};
use twin::Payment;

const WRONG: &str = r#"{
  "amount": -5,
  "status": "complete",
  "description": "",
  "partner_id": "ABC",
  "rate": 1.23456,
  "fee": "anything",
  "created": "yesterday",
  "billing": {"email": "nobody", "x-a": "long", "y": 1, "z": 2},
  "tags": ["a", "b", "a", "c"],
  "score": 1e2,
  "live": false,
  "limits": {"day": 0},
  "gone": null
}"#;

fn listed(violations: &[Violation]) -> Vec<(&str, &str, usize, usize)> {
    let place = |one: &Violation| one.position().map_or((0, 0), |at| (at.line, at.column));
    violations.iter().map(|one| (one.code().as_str(), one.pointer(), place(one).0, place(one).1)).collect()
}

#[test]
fn all_of_a_document_in_the_order_of_their_places() {
    let violations = Payment::check_json(WRONG).unwrap_err();
    assert_eq!(
        listed(&violations),
        [
            ("P110", "/amount", 2, 13),
            ("P104", "/status", 3, 13),
            ("P106", "/description", 4, 18),
            ("P108", "/partner_id", 5, 17),
            ("P114", "/rate", 6, 11),
            ("P109", "/created", 8, 14),
            ("P118", "/billing", 9, 14),
            ("P109", "/billing/email", 9, 24),
            ("P107", "/billing/x-a", 9, 41),
            ("P116", "/tags", 10, 11),
            ("P117", "/tags", 10, 11),
            ("P113", "/score", 11, 12),
            ("P105", "/live", 12, 11),
            ("P112", "/limits/day", 13, 21),
        ]
    );
    let rejected = Payment::from_json_checked(WRONG).unwrap_err();
    assert_eq!(rejected.violations(), violations.as_slice());
    assert!(rejected.error().is_none());
    let payment = rejected.into_value().unwrap();
    assert_eq!(payment, Payment::from_json(WRONG).unwrap());

    let mut in_memory: Vec<_> =
        payment.validate().unwrap_err().into_iter().map(|one| (one.pointer().to_owned(), one.code())).collect();
    let mut in_text: Vec<_> = violations.iter().map(|one| (one.pointer().to_owned(), one.code())).collect();
    in_memory.sort();
    in_text.sort();
    assert_eq!(in_memory, in_text);
}

#[test]
fn sentences_name_the_schema_and_never_a_value() {
    let violations = Payment::check_json(WRONG).unwrap_err();
    let sentences: Vec<String> = violations.iter().map(Violation::to_string).collect();
    let source = "(documented in \"Response\" of \"Retrieve A Payment\")";
    for (sentence, expected) in sentences.iter().zip([
        "/amount must be at least 0",
        "/status must be one of `pending_match`, `completed`, `failed`; perhaps `completed` was meant",
        "/description must have at least 1 character",
        "/partner_id must match the pattern `^[A-Z]{2}$`",
        "/rate must be a multiple of 0.001",
        "/created must be a date-time such as 2024-03-05T08:30:00Z",
        "/billing must have no members but those it names, which do not include `y`, `z`",
        "/billing/email must be an email address",
        "/billing/x-a must have at most 3 characters",
        "/tags must have at most 3 items",
        "/tags must have items that differ, but items 0 and 2 (counted from 0) are equal",
        "/score must be less than 100",
        "/live must be exactly `true`",
        "/limits/day must be greater than 0",
    ]) {
        let source = if sentence.starts_with("/rate") {
            "(shown only by an example in \"Response\" of \"Retrieve A Payment\")"
        } else {
            source
        };
        assert_eq!(*sentence, format!("{expected} {source}"));
    }
    for value in ["complete\"", "ABC", "1.23456", "yesterday", "nobody", "long"] {
        assert!(!violations.to_string().contains(value) && !format!("{violations:?}").contains(value), "{value}");
    }
    assert!(violations.to_string().starts_with("2:13: /amount must be at least 0"));
}

#[test]
fn each_says_where_it_comes_from() {
    let violations = Payment::check_json(WRONG).unwrap_err();
    let of = |code: Code| violations.iter().find(|one| one.code() == code).unwrap();
    assert_eq!(of(Code::Minimum).location(), "acme/payment.schema.json#/properties/amount/minimum");
    assert_eq!(of(Code::Enum).location(), "acme/payment.schema.json#/$defs/Status/enum");
    assert_eq!(of(Code::MultipleOf).evidence(), Some(Evidence::Example));
    assert_eq!(of(Code::Minimum).source().map(|source| source.page.title), Some("Retrieve A Payment"));
    assert_eq!(of(Code::Minimum).expected().to_string(), "at least 0");
    assert_eq!(
        (of(Code::Minimum).found(), of(Code::MultipleOf).found()),
        ("an integer", "a number with a fractional part")
    );
    assert_eq!(of(Code::Format).keyword(), "format");
    assert_eq!(of(Code::Format).position().map(|at| at.offset), WRONG.find("\"yesterday\""));
}

#[test]
fn shape_errors_do_not_hide_the_others() {
    let json =
        r#"{"amount": null, "status": null, "fee": 5, "tags": [1, "a"], "fee": [], "billing": [], "score": "x"}"#;
    let violations = Payment::check_json(json).unwrap_err();
    let codes: Vec<_> = violations.iter().map(|one| (one.code().as_str(), one.pointer())).collect();
    assert_eq!(
        codes,
        [
            ("P102", "/amount"),
            ("P102", "/status"),
            ("P104", "/status"),
            ("P101", "/fee"),
            ("P101", "/tags/0"),
            ("P020", "/fee"),
            ("P101", "/fee"),
            ("P101", "/billing"),
            ("P101", "/score"),
        ]
    );
    let rejected = Payment::from_json_checked(json).unwrap_err();
    assert_eq!(rejected.violations(), violations.as_slice());
    assert_eq!(rejected.error().map(|error| error.pointer()), Some("/amount"));
    assert!(!violations.is_syntax());

    let missing = Payment::check_json(r#" {"billing": {}}"#).unwrap_err();
    let sentences: Vec<_> = missing.iter().map(|one| (one.pointer(), one.expected().to_string())).collect();
    let member = |name: &str| format!("the member `{name}`");
    assert_eq!(
        sentences,
        [("", member("amount")), ("", member("status")), ("", member("score")), ("/billing", member("email"))]
    );
}

#[test]
fn text_that_is_no_json_ends_the_list() {
    let violations = Payment::check_json("{\"amount\": -1, \"new\": [1, 2,\n  oops]}").unwrap_err();
    assert_eq!(listed(&violations), [("P110", "/amount", 1, 12), ("P003", "/new/2", 2, 3)]);
    assert!(violations.is_syntax());
    assert_eq!(violations[1].to_string(), "/new/2 cannot be read: unexpected character, expected a value");
    assert_eq!((violations[1].location(), violations[1].source()), (String::new(), None));
}

#[test]
fn a_comma_before_the_end_is_named() {
    for (json, sentence) in [
        (
            "{\"amount\": 1 ,\n }",
            "the document cannot be read: unexpected character, expected a member's name after the comma, or no comma",
        ),
        (
            "{\"new\": {\"a\": 1,}}",
            "/new cannot be read: unexpected character, expected a member's name after the comma, or no comma",
        ),
        (
            "{\"tags\": [\"a\", ]}",
            "/tags/1 cannot be read: unexpected character, expected a value after the comma, or no comma",
        ),
        (
            "{\"new\": [1,]}",
            "/new/1 cannot be read: unexpected character, expected a value after the comma, or no comma",
        ),
        ("{\"new\": [,]}", "/new/0 cannot be read: unexpected character, expected a value"),
        ("{\"new\": [}", "/new/0 cannot be read: unexpected character, expected a value"),
        ("{,}", "the document cannot be read: unexpected character, expected a member's name"),
    ] {
        let violations = Payment::check_json(json).unwrap_err();
        assert_eq!(violations.last().map(ToString::to_string).as_deref(), Some(sentence), "{json}");
        assert_eq!(Payment::from_json(json).unwrap_err().code(), Code::UnexpectedCharacter, "{json}");
    }
}

#[test]
fn lengths_count_code_points() {
    let described = |text: &str| {
        let json = format!(r#"{{"amount":1,"status":"failed","score":null,"description":"{text}"}}"#);
        Payment::check_json(json).map_err(|violations| violations[0].code())
    };
    assert_eq!(described("😀😀😀😀😀"), Ok(()));
    assert_eq!(described("\\ud83d\\ude00éeee"), Ok(()));
    assert_eq!(described("😀😀😀😀😀😀"), Err(Code::MaxLength));
    assert_eq!(described("e\u{301}e\u{301}e\u{301}"), Err(Code::MaxLength));
}

#[test]
fn a_missing_member_may_have_been_misspelt() {
    let json = r#"{"Amount": 1, "status": "failed", "score": null, "billing": {"eMail": "a@b", "x-email": ""}}"#;
    let violations = Payment::check_json(json).unwrap_err();
    let hints: Vec<_> = violations.iter().map(|one| (one.code().as_str(), one.hint())).collect();
    let like = |name: &str| Some(format!("it has a member whose name is like `{name}`"));
    assert_eq!(
        hints,
        [("P103", like("amount")), ("P103", like("email")), ("P118", Some("perhaps `email` was meant".to_owned())),]
    );
    assert_eq!(Payment::from_json_checked(json).unwrap_err().violations(), violations.as_slice());
    // A decoder stops at the first object that lacks something.
    let error = Payment::from_json(json).unwrap_err();
    assert_eq!(error.as_violation().hint(), like("email"));
    assert!(error.to_string().contains("must have the member `email`; it has a member whose name is like `email` ("));
}

#[test]
fn a_value_is_given_on_request_and_no_sensitive_one() {
    let value_of = |json: &str, pointer: &str| {
        let violations = Payment::check_json(json).unwrap_err();
        let one = violations.iter().find(|one| one.pointer() == pointer).unwrap();
        one.value_in(json).map(str::to_owned)
    };
    assert_eq!(value_of(WRONG, "/amount").as_deref(), Some("-5"));
    assert_eq!(value_of(WRONG, "/status").as_deref(), Some("\"complete\""));
    assert_eq!(value_of(WRONG, "/live").as_deref(), Some("false"));
    assert_eq!(value_of(WRONG, "/billing/email"), None, "it is sensitive");
    assert_eq!(value_of(WRONG, "/billing"), None, "there may be sensitive values in it");
    assert_eq!(value_of(WRONG, "/tags"), None);
    assert_eq!(value_of("{\"amount\": 1, \"amount\": 2}", "/amount"), None, "the name is wrong, not the value");
    assert_eq!(value_of("{\"new\": tru", "/new"), None);
    let violations = Payment::check_json(WRONG).unwrap_err();
    for other in ["", "{}", "ä", &WRONG[..15], &"é".repeat(200)] {
        assert!(violations.iter().all(|one| one.value_in(other).is_none()), "{other}");
    }
    let in_memory = Payment::from_json(WRONG).unwrap().validate().unwrap_err();
    assert!(in_memory.iter().all(|one| one.value_in(WRONG).is_none()));
}
