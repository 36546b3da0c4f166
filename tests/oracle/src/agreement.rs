//! Both judges on one payload.

use payschema::{Code, Entry};
use payschema_tests::differential::judged;
use payschema_tests::tokens::Value;
use payschema_tests::verdict::Finding;

use crate::referee::sorted;
use crate::{Referee, Told, is_made_up_by_referee, is_missed_by_referee, is_too_deep_for_referee};

/// Whether both judges say the same about a payload: that it is no JSON, or which violations it has.
///
/// # Errors
/// What each of them says; or in what payschema's own ways to judge disagree.
pub fn agree(entry: &Entry, referee: &Referee, json: &[u8]) -> Result<(), String> {
    let found = judged(entry, json)?;
    let has = |code: Code| found.iter().any(|(_, what)| *what == code.as_str());
    if has(Code::DuplicateMember) {
        // The referee's reader takes the last of two, so it judges another payload.
        return Ok(());
    }
    let own = if Code::ALL.iter().any(|code| code.is_syntax() && has(*code)) { None } else { Some(found) };
    let own = own.map(sorted);
    let told: Option<Vec<Told>> = std::str::from_utf8(json).ok().and_then(|text| referee.told(text).ok());
    let words = own.as_deref().unwrap_or_default();
    let other: Option<Vec<Finding>> =
        told.map(|told| sorted(told.iter().flat_map(|told| told.in_words_of(words)).collect()));
    let payload = String::from_utf8_lossy(json);
    let tree: Value = payload.parse().unwrap_or(Value::Null);
    let missed = |finding: &Finding| {
        other.as_ref().is_some_and(|other| !other.contains(finding)) && is_missed_by_referee(&tree, finding)
    };
    let made_up = |finding: &Finding| !words.contains(finding) && is_made_up_by_referee(&tree, finding);
    let real = other.as_ref().map(|other| other.iter().filter(|finding| !made_up(finding)).cloned().collect());
    let seen: Option<Vec<Finding>> =
        own.as_ref().map(|own| own.iter().filter(|finding| !missed(finding)).cloned().collect());
    if seen == real || (other.is_none() && is_too_deep_for_referee(&tree)) {
        return Ok(());
    }
    Err(format!("{}: {payload}\n  the referee: {other:?}\n  payschema:   {own:?}", entry.info().id))
}
