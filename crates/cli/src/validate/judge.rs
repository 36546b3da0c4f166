//! The verdict on a record.

use payschema::{Code, Json};

use super::plan::Settings;
use super::unknown;
use crate::arguments::Unknown;
use crate::codes;
use crate::finding::located::{self, Context};
use crate::finding::{Class, Finding, Level, violations};
use crate::nearest::nearest;
use crate::parts;
use crate::schemas::{Engine, Schema};

/// What is wrong with a record, or worth telling about it.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    pub(super) findings: Vec<Finding>,
    /// Violations that are not among the findings.
    pub(super) unlisted: usize,
    /// How many parts of it were judged.
    pub(super) parts: usize,
}

impl Verdict {
    /// Whether it is no JSON.
    pub(super) fn is_broken(&self) -> bool {
        self.findings.iter().any(|finding| finding.class == Class::Broken)
    }

    /// Whether it makes a run fail.
    pub(super) fn fails(&self, settings: &Settings) -> bool {
        self.unlisted > 0 || self.findings.iter().any(|finding| finding.level >= settings.fail_on)
    }
}

/// Judges a record. The context is made only where there is something to tell.
pub(super) fn judge(schema: &Schema, settings: &Settings, text: &[u8], context: impl Fn() -> Context) -> Verdict {
    if settings.pointers.is_empty() {
        return judge_value(schema, settings, text, context);
    }
    let context = context();
    if let Err(error) = Json::try_from(text) {
        return Verdict { findings: vec![violations::of_error(&context, text, &error)], ..Verdict::default() };
    }
    let found = parts::find(text, &settings.pointers);
    let mut verdict = Verdict { parts: found.parts.len(), ..Verdict::default() };
    for missing in found.missing {
        verdict.findings.push(nothing_there(&context, text, &missing));
    }
    for part in found.parts {
        let place = Before::of(&text[..part.bytes.start]);
        let of_part = judge_value(schema, settings, &text[part.bytes.clone()], || Context {
            lines_before: context.lines_before + place.lines,
            bytes_before: context.bytes_before + place.bytes as u64,
            columns_before: place.columns,
            pointer_before: part.pointer.clone(),
            ..context.clone()
        });
        verdict.findings.extend(of_part.findings);
        verdict.unlisted += of_part.unlisted;
    }
    verdict
}

fn judge_value(schema: &Schema, settings: &Settings, text: &[u8], context: impl Fn() -> Context) -> Verdict {
    let entry = match &schema.engine {
        Engine::BuiltIn(entry) => entry,
        Engine::File(file) => return Verdict { findings: file.check(&context(), text), ..Verdict::default() },
    };
    let mut verdict = Verdict::default();
    if let Err(violations) = entry.check_json(text) {
        verdict.findings = violations::of_violations(&context(), text, &violations);
        verdict.unlisted = violations.omitted();
    }
    match settings.unknown {
        None => {}
        Some(Unknown::Allow) => verdict.findings.retain(|finding| finding.code != Code::Enum.as_str()),
        Some(Unknown::Warn) => unknown::tell(entry, text, Level::Warning, context, &mut verdict.findings),
        Some(Unknown::Deny) => unknown::tell(entry, text, Level::Error, context, &mut verdict.findings),
    }
    verdict
}

/// A pointer that leads nowhere in this record.
fn nothing_there(context: &Context, text: &[u8], missing: &parts::Missing) -> Finding {
    let place = if missing.pointer.is_empty() { "the document" } else { missing.pointer.as_str() };
    let message = match missing.step.as_str() {
        "*" => format!("{place} has neither items nor members, so nothing of it is validated"),
        step => format!("{place} has no `{step}`, so nothing of it is validated"),
    };
    let context = Context { level: Level::Warning, ..context.clone() };
    let hint = nearest(&missing.step, missing.names.iter().map(String::as_str));
    let found = located::at_pointer(&context, text, &missing.pointer, codes::NOTHING_THERE, message);
    Finding { hint: hint.map(|name| format!("perhaps `{name}` is meant")), ..found }
}

/// What comes before a part on its way through a text.
struct Before {
    lines: usize,
    bytes: usize,
    columns: usize,
}

impl Before {
    fn of(text: &[u8]) -> Before {
        let line_start = memchr::memrchr(b'\n', text).map_or(0, |feed| feed + 1);
        Before {
            lines: memchr::memchr_iter(b'\n', text).count(),
            bytes: text.len(),
            // Every byte but the continuation bytes of UTF-8 begins a code point.
            columns: text[line_start..].iter().filter(|byte| **byte & 0xC0 != 0x80).count(),
        }
    }
}
