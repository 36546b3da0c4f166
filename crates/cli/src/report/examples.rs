//! Findings for the tests of formats.

use crate::finding::{Class, Documented, Excerpt, Finding, Level, Place};

/// A finding with everything in it.
pub(super) fn full() -> Finding {
    Finding {
        class: Class::Violation,
        level: Level::Error,
        input: "in/a b.ndjson".into(),
        record: Some(2),
        place: Some(Place { line: 3, column: 13, end_column: 18, offset: 99 }),
        code: "P104".to_owned(),
        keyword: "enum".to_owned(),
        pointer: "/items/0/status".to_owned(),
        message: "/items/0/status must be one of `open`, `settled`".to_owned(),
        hint: Some("perhaps `settled` was meant".to_owned()),
        schema: "stuut/payment".into(),
        schema_location: "stuut/payment.schema.json#/properties/status/enum".to_owned(),
        documented: Some(Documented {
            sentence: "documented in \"Response\" of \"Retrieve A Payment\"".to_owned(),
            page: "Retrieve A Payment",
            section: "Response",
            operation: "GET /v1/payments/{payment_id}",
            captured: "2026-11-20",
        }),
        excerpt: Some(Excerpt { text: "\"status\": \"…\"".to_owned(), underlined: 10..13 }),
        value: None,
    }
}

/// A finding with as little as there can be.
pub(super) fn bare() -> Finding {
    Finding {
        record: None,
        place: None,
        code: "jsonschema/minimum".to_owned(),
        keyword: "minimum".to_owned(),
        pointer: String::new(),
        message: "the document must be at least 3".to_owned(),
        hint: None,
        schema: "my.schema.json".into(),
        schema_location: "#/minimum".to_owned(),
        documented: None,
        excerpt: None,
        ..full()
    }
}

/// A finding whose texts have all that formats must escape.
pub(super) fn nasty() -> Finding {
    let text = "a\u{1b}[31m\r\n%,:;<>&'\"]]>\u{0}\u{fffe}\u{202e}支 😀";
    Finding {
        input: format!("in/{text}.json").into(),
        code: format!("X,{text}"),
        pointer: format!("/{text}/{}", "n".repeat(5_000)),
        message: format!("/{text}/{} must not be", "n".repeat(5_000)),
        hint: Some(text.to_owned()),
        ..full()
    }
}

pub(super) fn warning() -> Finding {
    Finding { level: Level::Warning, code: "W101".to_owned(), ..full() }
}

pub(super) fn broken() -> Finding {
    Finding { class: Class::Broken, code: "P003".to_owned(), keyword: String::new(), documented: None, ..full() }
}

pub(super) fn unreadable() -> Finding {
    Finding {
        class: Class::Unreadable,
        input: "gone.json".into(),
        code: "R102".to_owned(),
        message: "cannot read gone.json: no such file".to_owned(),
        hint: None,
        schema_location: String::new(),
        ..bare()
    }
}
