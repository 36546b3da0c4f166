//! Whether payschema answers right, before anything is timed.

use serde_json::Value;

use crate::corpus::Corpus;

/// Checks that payschema finds in each payload what the sampler has put there, and nothing else.
pub(crate) fn check_findings(
    corpus: &Corpus,
    check: impl Fn(&[u8]) -> Result<(), payschema::Violations>,
) -> Result<(), String> {
    for payload in &corpus.payloads {
        let found: Vec<(String, String)> = match check(&payload.json) {
            Ok(()) => Vec::new(),
            Err(found) => found.iter().map(|one| (one.pointer().to_owned(), one.keyword().to_owned())).collect(),
        };
        let expected: Vec<(String, String)> = payload.violation.iter().cloned().collect();
        if found != expected {
            let json = String::from_utf8_lossy(&payload.json);
            return Err(format!("{}: found is {found:?}, expected {expected:?} in {json}", corpus.name));
        }
    }
    Ok(())
}

/// Checks that encoding what was decoded gives the same JSON value.
pub(crate) fn check_round_trip(corpus: &Corpus, round_trip: impl Fn(&[u8]) -> Option<Vec<u8>>) -> Result<(), String> {
    for payload in corpus.payloads.iter().filter(|payload| payload.violation.is_none()) {
        let same = |json: &[u8]| serde_json::from_slice::<Value>(json).ok();
        if round_trip(&payload.json).as_deref().and_then(same) != same(&payload.json) {
            return Err(format!("{}: not the same: {}", corpus.name, String::from_utf8_lossy(&payload.json)));
        }
    }
    Ok(())
}
