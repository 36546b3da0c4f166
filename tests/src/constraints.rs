//! Each constraint of the five providers, kept and broken by hand.

use payschema::Entry;
use payschema_registry::ENTRIES;

use crate::catalogue;
use crate::instances::minimal;
use crate::tokens::Value;
use crate::verdict::Finding;

/// A model, a member of it, the member's JSON, and the keywords that this violates: at the member, or `@` another place.
pub type Row = (&'static str, &'static str, &'static str, &'static [&'static str]);

/// Every row; at least one that is kept and one that is broken for each keyword that the five
/// providers' schemas use. Other providers need none.
pub const CONSTRAINTS: &[Row] = &[
    // A lower bound, and an upper one.
    ("stuut/payment", "/amount", "0", &[]),
    ("stuut/payment", "/amount", "-0", &[]),
    ("stuut/payment", "/amount", "-0.0e5", &[]),
    ("stuut/payment", "/amount", "-1", &["minimum"]),
    ("stuut/payment", "/amount", "-10e-1", &["minimum"]),
    ("stuut/payment", "/amount", "-0.5", &["minimum", "type"]),
    ("stuut/payment", "/amount", "-1e400", &["minimum"]),
    ("stuut/payment", "/amount", "1e400", &[]),
    ("stuut/payment", "/amount", "-1e-1000000000", &["minimum", "type"]),
    ("stuut/payment", "/amount", "1e-1000000000", &["type"]),
    ("stuut/payment", "/amount", "9223372036854775808", &[]),
    ("stuut/payment", "/amount_refunded", "-1", &["minimum"]),
    ("stuut/payment", "/agent_confidence_score", "null", &[]),
    ("stuut/payment", "/agent_confidence_score", "100", &[]),
    ("stuut/payment", "/agent_confidence_score", "1e2", &[]),
    ("stuut/payment", "/agent_confidence_score", "100.00", &[]),
    ("stuut/payment", "/agent_confidence_score", "101", &["maximum"]),
    ("stuut/payment", "/agent_confidence_score", "100.01", &["maximum", "type"]),
    ("stuut/payment", "/agent_confidence_score", "1e1000000000", &["maximum"]),
    ("stuut/payment", "/agent_confidence_score", "-1", &["minimum"]),
    ("stuut/payment", "/agent_confidence_score", "12345678901234567890123", &["maximum"]),
    ("stuut/payment", "/currency_rate", "1.5", &["type"]),
    ("stuut/payment", "/currency_rate", "1.0", &[]),
    // Lengths, in code points.
    ("stuut/payment", "/partner_id", "\"12345678901234567890123456789012\"", &[]),
    ("stuut/payment", "/partner_id", "\"123456789012345678901234567890123\"", &["maxLength"]),
    ("stuut/payment", "/partner_id", "\"éééééééééééééééééééééééééééééééé\"", &[]),
    ("stuut/payment", "/partner_id", "\"ééééééééééééééééééééééééééééééééé\"", &["maxLength"]),
    ("stuut/payment", "/partner_id", "\"😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\"", &[]),
    (
        "stuut/payment",
        "/partner_id",
        "\"\\ud83d\\ude00😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀\"",
        &["maxLength"],
    ),
    ("stuut/payment", "/partner_id", "\"\"", &[]),
    ("stuut/payment", "/bank_transaction_id", "\"123456789012345678901234567890123\"", &["maxLength"]),
    ("stuut/payment", "/bank_transaction_id", "null", &[]),
    ("stuut/payment", "/stripe_session_id", "\"cs_test_a1b2c3d4e5f6g7h8i9j0k1l2m3\"", &["maxLength"]),
    // Enums, with and without null.
    ("stuut/payment", "/status", "\"finalized\"", &[]),
    ("stuut/payment", "/status", "\"Finalized\"", &["enum"]),
    ("stuut/payment", "/status", "\"pending_approval \"", &["enum", "maxLength"]),
    ("stuut/payment", "/status", "\"\"", &["enum"]),
    ("stuut/payment", "/status", "null", &["enum", "type"]),
    ("stuut/payment", "/payment_method", "null", &[]),
    ("stuut/payment", "/payment_method", "\"other\"", &[]),
    ("stuut/payment", "/payment_method", "\"other,\"", &["enum"]),
    ("stuut/payment", "/payment_method", "\"\\u0077ire\"", &[]),
    ("stuut/payment", "/currency", "\"ZWL\"", &[]),
    ("stuut/payment", "/currency", "\"usd\"", &["enum"]),
    ("stuut/payment", "/currency", "\"DOLLAR\"", &["enum", "maxLength"]),
    ("stuut/payment", "/sync_status", "null", &["enum", "type"]),
    ("talkdesk/payment", "/type", "\"CREDITCARD_BALANCE\"", &[]),
    ("talkdesk/payment", "/type", "\"CREDITCARD_BALANCE \"", &["enum"]),
    ("findock/installment", "/Status", "\"a status that FinDock does not know\"", &["enum"]),
    ("papaya/payment", "/type", "\"payment\"", &[]),
    ("papaya/payment", "/type", "\"payout\"", &["enum"]),
    ("fiskil/plans_query", "/plan-status", "\"active\"", &["enum"]),
    // Formats.
    ("stuut/payment", "/timestamp", "\"2023-11-07T05:31:56Z\"", &[]),
    ("stuut/payment", "/timestamp", "\"2023-11-07t05:31:56.000+02:00\"", &[]),
    ("stuut/payment", "/timestamp", "\"2016-12-31T23:59:60Z\"", &[]),
    ("stuut/payment", "/timestamp", "\"2023-11-07T05:31:56\"", &["format"]),
    ("stuut/payment", "/timestamp", "\"2023-02-29T05:31:56Z\"", &["format"]),
    ("stuut/payment", "/timestamp", "\"2023-11-07\"", &["format"]),
    ("stuut/payment", "/created_at", "\"\"", &["format"]),
    ("stuut/payment", "/expected_at", "null", &[]),
    ("papaya/payments_query", "/request_from", "\"yesterday\"", &["format"]),
    // Patterns, in strings and in the items of arrays.
    ("papaya/payments_query", "/purpose", "[\"SALA\", \"sala\"]", &["pattern @ /purpose/1"]),
    (
        "papaya/payments_query",
        "/purpose",
        "[\"SALAR\", \"SALA\\n\"]",
        &["pattern @ /purpose/0", "pattern @ /purpose/1"],
    ),
    ("papaya/payments_query", "/purpose", "[]", &[]),
    ("papaya/payments_query", "/tag:department", "[\"sales\"]", &[]),
    ("papaya/payments_query", "/tag:department", "\"sales\"", &["type"]),
    ("papaya/payments_query", "/tag:", "[1]", &["type @ /tag:/0"]),
    ("papaya/payments_query", "/tags", "1", &[]),
    ("papaya/amount", "/amount", "0.001", &[]),
    ("papaya/amount", "/amount", "1000000000000000.001", &[]),
    ("papaya/amount", "/amount", "4.35", &[]),
    ("papaya/amount", "/amount", "1e400", &[]),
    ("papaya/amount", "/amount", "0.0005", &["multipleOf"]),
    ("papaya/amount", "/amount", "1e-1000000000", &["multipleOf"]),
    ("papaya/payments_query", "/tag:a~1b~0c", "[\"\", null]", &["type @ /tag:a~1b~0c/1"]),
    // Hints choose a Rust type and assert nothing.
    ("papaya/payments_query", "/filters.status", "[\"a status of tomorrow\"]", &[]),
    ("stuut/bank_transaction", "/currency", "\"usd\"", &[]),
    ("stuut/bank_transaction", "/created_at", "\"yesterday\"", &[]),
    ("stuut/bank_transaction", "/created_at", "7", &["type"]),
    ("fiskil/instalment_plan", "/amount", "\"sixty\"", &[]),
    ("fiskil/instalment_plan", "/amount", "60.00", &["type"]),
    ("fiskil/instalment_plan", "/duration", "\"six weeks\"", &[]),
    ("talkdesk/payment", "/minimum_payment_due", "\"\"", &[]),
    // An open object, which is an object all the same.
    ("talkdesk/payment", "/total_amount_due", "{\"anything\": [1]}", &[]),
    ("talkdesk/payment", "/total_amount_due", "\"12.00\"", &["type"]),
];

/// The model of a row, the smallest payload that has the row's member, and what is wrong with it, sorted.
///
/// # Panics
/// If the row names no model, or its JSON is none.
#[expect(clippy::panic, reason = "a row that cannot be read has to be mended")]
pub fn case((model, pointer, json, keywords): &Row) -> (&'static Entry, String, Vec<Finding>) {
    let (provider, name) = model.split_once('/').unwrap_or((model, ""));
    let entry = catalogue::entry(provider, name).or_else(|| part(provider, name));
    let entry = entry.unwrap_or_else(|| panic!("{model} is no model"));
    let mut value = minimal(entry);
    let member: Value = json.parse().unwrap_or_else(|error| panic!("{json}: {error}"));
    value.set(&pointer.trim_start_matches('/').replace("~1", "/").replace("~0", "~"), member);
    let mut findings: Vec<Finding> = keywords
        .iter()
        .map(|keyword| {
            let (keyword, place) = keyword.split_once(" @ ").unwrap_or((keyword, pointer));
            (place.to_owned(), keyword.to_owned())
        })
        .collect();
    findings.sort();
    (entry, value.to_json(), findings)
}

/// A part that has no name of its own: `papaya/amount` is `#/$defs/Amount` of some object.
fn part(provider: &str, name: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| {
        let info = entry.info();
        info.provider == provider && info.id.rsplit('/').next().is_some_and(|last| last.eq_ignore_ascii_case(name))
    })
}
