//! The rows of the table: what is asked, and what payschema promises to answer.

use crate::question::Payload::{self, Fiskil, Loan, Papaya};
use crate::question::Question::{self, Example, Hidden, Noticed, Place, Read, Reported, SentOn, SeveralFiles};

/// A row of the table.
pub(crate) struct Row {
    pub title: &'static str,
    pub question: Question,
    /// What payschema answers.
    pub promised: &'static str,
    /// The note on what serde's derive can be made to do, counted from 1.
    pub note: Option<usize>,
}

const fn row(title: &'static str, question: Question, promised: &'static str) -> Row {
    Row { title, question, promised, note: None }
}

const fn noted(title: &'static str, question: Question, promised: &'static str, note: usize) -> Row {
    Row { title, question, promised, note: Some(note) }
}

pub(crate) const ROWS: &[Row] = &[
    row("Papaya Global's own example, sent on", Example("schemas/papaya/examples/payments_list.json"), "unchanged"),
    noted("`null`, which is not absent", SentOn(NULL, "/data/plans/0/merchantName"), "kept", 1),
    row("`[]`", SentOn(EMPTY_ARRAY, "/items/0/attachments"), "kept"),
    row("`{}`", SentOn(EMPTY_OBJECT, "/items/0/user_tags"), "kept"),
    noted("a member the schema does not know", SentOn(UNKNOWN_MEMBER, "/items/0/added_tomorrow"), "kept", 2),
    noted("an enum value the schema does not know", SentOn(UNKNOWN_VALUE, "/items/0/info/status"), "kept", 3),
    noted("the amount `5000`", SentOn(WHOLE, "/items/0/amount/amount"), "kept", 4),
    noted("the amount `0.10`", SentOn(CENTS, "/items/0/amount/amount"), "kept", 4),
    noted("the amount `12345678901234567.89`", SentOn(LONG, "/items/0/amount/amount"), "kept", 4),
    noted("`1.10` in an object of any members", SentOn(FREE_FORM, "/items/0/user_tags/rate"), "kept", 4),
    noted("the date-time `2026-11-20T09:00:00.000+02:00`", SentOn(OFFSET, "/items/0/execution/date"), "kept", 5),
    row("`50.0` where an integer is due, valid JSON Schema", Read(INTEGER, "/paging/take"), "read as `50`"),
    row("a currency that breaks its `pattern`", Reported(PATTERN, 1), "reported"),
    row("an amount that breaks its `multipleOf`", Reported(MULTIPLE, 1), "reported"),
    row("a number above its `maximum`", Reported(MAXIMUM, 1), "reported"),
    row("a number at its `exclusiveMinimum`", Reported(MINIMUM, 1), "reported"),
    row("a `date-time` that is none", Reported(NO_DATE, 1), "reported"),
    row("three wrong values at once", Reported(THREE, 3), "reported"),
    noted("the place of a wrong type", Place(PLACE, "/items/1/info/rate", "\"high\""), "path, line, column", 6),
    row("an unknown member that is there twice", Noticed(TWICE), "noticed"),
    row("personal data in `Debug`", Hidden(PERSONAL, "rent of Jane Doe"), "hidden"),
    row("a schema in several files, Stuut's", SeveralFiles, "types"),
];

pub(crate) const NULL: Payload = Fiskil(r#"{"data": {"plans": [{"merchantName": null}]}, "meta": {}}"#);
pub(crate) const EMPTY_ARRAY: Payload = Papaya(r#"{"items": [{"attachments": []}]}"#);
pub(crate) const EMPTY_OBJECT: Payload = Papaya(r#"{"items": [{"user_tags": {}}]}"#);
pub(crate) const UNKNOWN_MEMBER: Payload = Papaya(r#"{"items": [{"added_tomorrow": [true]}]}"#);
/// A number where nobody expected one.
pub(crate) const UNKNOWN_NUMBER: Payload = Papaya(r#"{"items": [{"added_tomorrow": 0.10}]}"#);
pub(crate) const UNKNOWN_VALUE: Payload = Papaya(r#"{"items": [{"info": {"status": "ON_HOLD"}}]}"#);
pub(crate) const WHOLE: Payload = Papaya(r#"{"items": [{"amount": {"amount": 5000}}]}"#);
pub(crate) const CENTS: Payload = Papaya(r#"{"items": [{"amount": {"amount": 0.10}}]}"#);
pub(crate) const LONG: Payload = Papaya(r#"{"items": [{"amount": {"amount": 12345678901234567.89}}]}"#);
pub(crate) const FREE_FORM: Payload = Papaya(r#"{"items": [{"user_tags": {"rate": 1.10}}]}"#);
pub(crate) const OFFSET: Payload = Papaya(r#"{"items": [{"execution": {"date": "2026-11-20T09:00:00.000+02:00"}}]}"#);
pub(crate) const INTEGER: Payload = Papaya(r#"{"items": [], "paging": {"take": 50.0}}"#);
pub(crate) const PATTERN: Payload = Papaya(r#"{"items": [{"amount": {"currency": "eur"}}]}"#);
pub(crate) const MULTIPLE: Payload = Papaya(r#"{"items": [{"amount": {"amount": 10.0005}}]}"#);
pub(crate) const MAXIMUM: Payload = Loan(r#"{"principal": 1000050}"#);
pub(crate) const MINIMUM: Payload = Loan(r#"{"principal": 100, "rate": 0}"#);
pub(crate) const NO_DATE: Payload = Papaya(r#"{"items": [{"execution": {"date": "2026-02-30T09:00:00Z"}}]}"#);
pub(crate) const THREE: Payload =
    Papaya(r#"{"items": [{"purpose": "sala", "amount": {"amount": 0.0001, "currency": "eur"}}]}"#);
pub(crate) const PLACE: Payload =
    Papaya("{\"items\": [{\"id\": \"first\"},\n{\"id\": \"second\", \"info\": {\"rate\": \"high\"}}]}");
pub(crate) const TWICE: Payload = Papaya(r#"{"items": [{"added_tomorrow": 1, "added_tomorrow": 2}]}"#);
pub(crate) const PERSONAL: Payload = Papaya(r#"{"items": [{"description": "rent of Jane Doe"}]}"#);
