//! One payload, every way to judge it: they agree, lose nothing and do not panic.

use std::panic::{AssertUnwindSafe, catch_unwind};

use payschema::Entry;

use crate::rewritten::{rewritten, with_canonical_integers};
use crate::tokens::{Order, Value};
use crate::verdict::{Finding, findings};

/// What is wrong with a payload, sorted.
///
/// # Errors
/// In what the ways to judge it disagree, what decoding and encoding it has changed, or that something panicked.
pub fn judged(entry: &Entry, json: &[u8]) -> Result<Vec<Finding>, String> {
    let judged = catch_unwind(AssertUnwindSafe(|| -> Result<Vec<Finding>, String> {
        let found = findings(entry, json)?;
        round_trip(entry, json)?;
        Ok(found)
    }));
    let panicked = |cause: Box<dyn std::any::Any + Send>| {
        let text = cause.downcast_ref::<String>().cloned();
        let text = text.or_else(|| cause.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        format!("{}: a panic: {}", entry.info().id, text.unwrap_or_default())
    };
    judged.map_err(panicked).and_then(|judged| judged)
}

/// A payload that decodes is, once it has been encoded, what it was; and encoding that again changes nothing.
fn round_trip(entry: &Entry, json: &[u8]) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{}: {what}\n{}", entry.info().id, String::from_utf8_lossy(json)));
    let Ok(back) = entry.round_trip(json) else { return Ok(()) };
    let (Ok(text), Ok(back_text)) = (std::str::from_utf8(json), std::str::from_utf8(&back)) else {
        return wrong("bytes that are no UTF-8 are decoded, or encoded");
    };
    let (value, written) = match (text.parse::<Value>(), back_text.parse::<Value>()) {
        (Ok(value), Ok(written)) => (value, written),
        (Err(error), _) => return wrong(&format!("decoded although it is no JSON: {error}")),
        (_, Err(error)) => return wrong(&format!("encoded as no JSON: {error}: {back_text}")),
    };
    let rule = entry.info().rule;
    let (expected, found) = (rewritten(&value, rule), with_canonical_integers(&written, rule));
    if let Some(difference) = expected.difference(&found, Order::Kept) {
        return wrong(&format!("changed by decoding and encoding at {difference}"));
    }
    match entry.round_trip(&back) {
        Ok(again) if again == back => Ok(()),
        Ok(_) => wrong("encoded in another way the second time"),
        Err(error) => wrong(&format!("what has been encoded is not decoded: {error}")),
    }
}
