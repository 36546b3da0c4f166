//! What the schema does not know, told at the level that was asked for.

use std::collections::{HashMap, HashSet};

use payschema::{Code, DriftKind, Entry};

use crate::codes;
use crate::finding::located::{self, At, Context, Located};
use crate::finding::{Documented, Finding, Level};
use crate::nearest::nearest;
use crate::schemas::known;

/// Adds unknown members and values to the findings of a record, and gives those that are there the level.
///
/// Members are found in records of the right shape; of others it is said what is wrong with the shape.
pub(super) fn tell(
    entry: &Entry,
    text: &[u8],
    level: Level,
    context: impl Fn() -> Context,
    findings: &mut Vec<Finding>,
) {
    let is_violated = |finding: &Finding| finding.code == Code::Enum.as_str();
    let violated: HashSet<String> =
        findings.iter().filter(|finding| is_violated(finding)).map(|finding| finding.pointer.clone()).collect();
    if level == Level::Warning {
        for finding in findings.iter_mut().filter(|finding| is_violated(finding)) {
            finding.level = level;
            finding.code = codes::UNKNOWN_VALUE.id.to_owned();
        }
    }
    let Ok(drift) = entry.drift(text) else { return };
    if drift.is_empty() {
        return;
    }
    let context = Context { level, ..context() };
    let mut told = Vec::new();
    let mut hints = HashMap::new();
    for drifted in &drift {
        let pointer = drifted.pointer();
        let shown = context.name_of(pointer);
        let (at, code, message) = match drifted.kind() {
            DriftKind::UnknownMember => {
                hints.extend(nearest_member(entry, pointer).map(|hint| (shown.clone(), hint)));
                (At::Name, codes::UNKNOWN_MEMBER.id, format!("{shown} is a member that the schema does not name"))
            }
            DriftKind::UnknownValue if !violated.contains(&shown) => {
                (At::Value, codes::UNKNOWN_VALUE.id, format!("{shown} has a value that the schema does not list"))
            }
            // The violation is told.
            _ => continue,
        };
        told.push(Located { pointer: pointer.to_owned(), at, code: code.to_owned(), message });
    }
    let located = located::at_pointers(&context, text, told).into_iter();
    findings.extend(located.map(|found| Finding {
        hint: hints.remove(&found.pointer),
        documented: Some(documented(entry, &found.code)),
        ..found
    }));
    findings.sort_by_key(|finding| finding.place.map_or(u64::MAX, |place| place.offset));
}

/// The page on which a member is not named, or a value not listed.
fn documented(entry: &Entry, code: &str) -> Documented {
    let source = entry.info().source();
    let verb = if code == codes::UNKNOWN_MEMBER.id { "not named" } else { "not listed" };
    let sentence = match source.section == source.page.title {
        true => format!("{verb} in \"{}\"", source.page.title),
        false => format!("{verb} in \"{}\" of \"{}\"", source.section, source.page.title),
    };
    let page = source.page;
    Documented {
        sentence,
        page: page.title,
        section: source.section,
        operation: page.operation,
        captured: page.captured,
    }
}

/// What the member was probably meant to be.
fn nearest_member(entry: &Entry, pointer: &str) -> Option<String> {
    let (object, name) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    let name = name.replace("~1", "/").replace("~0", "~");
    let members = known::members(entry, object);
    nearest(&name, members.iter().map(String::as_str)).map(|name| format!("perhaps `{name}` is meant"))
}
