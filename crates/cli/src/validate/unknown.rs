//! What the schema does not know, told at the level that was asked for.

use std::collections::HashSet;

use payschema::{Code, DriftKind, Entry};

use crate::codes;
use crate::finding::located::{self, Context};
use crate::finding::{Finding, Level};
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
    let violated = |finding: &Finding| finding.code == Code::Enum.as_str();
    let told: HashSet<String> =
        findings.iter().filter(|finding| violated(finding)).map(|finding| finding.pointer.clone()).collect();
    if level == Level::Warning {
        for finding in findings.iter_mut().filter(|finding| violated(finding)) {
            finding.level = level;
            finding.code = codes::UNKNOWN_VALUE.to_owned();
        }
    }
    let Ok(drift) = entry.drift(text) else { return };
    if drift.is_empty() {
        return;
    }
    let context = Context { level, ..context() };
    for drifted in &drift {
        match drifted.kind() {
            DriftKind::UnknownMember => findings.push(unknown_member(entry, &context, text, drifted.pointer())),
            DriftKind::UnknownValue if !told.contains(&[&context.pointer_before, drifted.pointer()].concat()) => {
                findings.push(unknown_value(&context, text, drifted.pointer()));
            }
            // The violation is told.
            _ => {}
        }
    }
    findings.sort_by_key(|finding| finding.place.map_or(0, |place| place.offset));
}

fn unknown_member(entry: &Entry, context: &Context, text: &[u8], pointer: &str) -> Finding {
    let (object, name) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    let name = name.replace("~1", "/").replace("~0", "~");
    let members = known::members(entry, object);
    let hint = nearest(&name, members.iter().map(String::as_str)).map(|name| format!("perhaps `{name}` is meant"));
    let shown = [&context.pointer_before, pointer].concat();
    let message = format!("{shown} is a member that the schema does not name");
    Finding { hint, ..located::at_pointer(context, text, pointer, codes::UNKNOWN_MEMBER, message) }
}

fn unknown_value(context: &Context, text: &[u8], pointer: &str) -> Finding {
    let shown = [&context.pointer_before, pointer].concat();
    let message = format!("{shown} has a value that the schema does not list");
    located::at_pointer(context, text, pointer, codes::UNKNOWN_VALUE, message)
}
