//! Findings of the violations that generated code reports.

use payschema::{Code, Error, Violation, Violations};

use super::context::Spot;
use super::disclosure::Disclosure;
use super::excerpt::Excerpts;
use super::{Class, Context, Documented, Finding, Level};
use crate::show;

/// The code under which a record's violations are told that are too many to be listed.
pub(crate) const UNLISTED: &str = "unlisted";

/// The findings of a record's violations, in the order of their places.
pub(crate) fn of_violations(context: &Context, record: &[u8], violations: &Violations) -> Vec<Finding> {
    let mut excerpts = excerpts(context, record, violations);
    let listed = violations.iter().map(|violation| of_violation(context, &mut excerpts, violation));
    let listed = listed.map(|found| if found.class == Class::Broken { other_kind(record, found) } else { found });
    listed.chain(unlisted(context, violations.omitted())).collect()
}

/// The finding of the one thing that kept a text from being read.
pub(crate) fn of_error(context: &Context, record: &[u8], error: &Error) -> Finding {
    let violation = error.as_violation();
    let found = of_violation(context, &mut excerpts(context, record, std::slice::from_ref(violation)), violation);
    other_kind(record, found)
}

/// The finding, with what the text seems to be where it is no JSON from its beginning on.
fn other_kind(record: &[u8], found: Finding) -> Finding {
    let hint = match record.trim_ascii_start() {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "this is UTF-16, as some programs on Windows write it; save it as UTF-8",
        [b'<', ..] => "this seems to be HTML or XML; look at what answered with it",
        [0x1F, 0x8B, ..] => "this is compressed; give the file a name that ends in .gz",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "this is compressed; give the file a name that ends in .zst",
        _ => return found,
    };
    Finding { hint: Some(hint.to_owned()), ..found }
}

fn excerpts<'a>(context: &Context, record: &'a [u8], violations: &[Violation]) -> Excerpts<'a> {
    let syntax = violations.iter().find(|violation| violation.code().is_syntax());
    match syntax.and_then(Violation::position) {
        // What the writer meant to be whose value is not known of text that is no JSON.
        Some(position) => Excerpts::new(record, position.offset, Disclosure::Nothing),
        None => Excerpts::new(record, record.len(), Disclosure::of(context)),
    }
}

fn of_violation(context: &Context, excerpts: &mut Excerpts<'_>, violation: &Violation) -> Finding {
    let (sentence, hint) = told(violation);
    let hint = with_listing(hint, &sentence, context, violation);
    let message = match (context.pointer_before.as_str(), violation.pointer()) {
        ("", _) => sentence,
        (before, "") => sentence.replacen("the document", before, 1),
        (before, _) => [before, &sentence].concat(),
    };
    let is_syntax = violation.code().is_syntax();
    let found = context.finding(violation.pointer(), violation.code().as_str(), message);
    let found = Finding {
        class: if is_syntax { Class::Broken } else { Class::Violation },
        level: if is_syntax { Level::Error } else { context.level },
        keyword: violation.keyword().to_owned(),
        hint,
        schema_location: violation.location(),
        documented: documented(violation),
        ..found
    };
    let Some(position) = violation.position() else { return found };
    let spot = Spot { line: position.line, column: position.column, offset: position.offset };
    let placed = context.placed(found, spot, excerpts.around(position.offset));
    Finding { value: placed.value.filter(|_| !violation.is_sensitive()), ..placed }
}

/// The sentence, and apart from it what was probably meant.
fn told(violation: &Violation) -> (String, Option<String>) {
    let sentence = violation.sentence().to_string();
    let hint = violation.hint();
    let alone = hint.as_deref().and_then(|hint| sentence.strip_suffix(hint)?.strip_suffix("; "));
    (alone.map_or(sentence.clone(), str::to_owned), hint)
}

/// The hint, and where all values are that the sentence has no room for.
fn with_listing(hint: Option<String>, sentence: &str, context: &Context, violation: &Violation) -> Option<String> {
    let id = format!("{}#{}", context.schema, violation.pointer());
    if violation.code() != Code::Enum || !sentence.ends_with(" more") || !show::knows(&id) {
        return hint;
    }
    let listing = format!("`payschema show '{id}'` lists all");
    Some(hint.map_or(listing.clone(), |hint| format!("{hint}; {listing}")))
}

fn documented(violation: &Violation) -> Option<Documented> {
    let (sentence, source) = (violation.provenance()?.to_string(), violation.source()?);
    let page = source.page;
    Some(Documented {
        sentence,
        page: page.title,
        section: source.section,
        operation: page.operation,
        captured: page.captured,
    })
}

fn unlisted(context: &Context, count: usize) -> Option<Finding> {
    let plural = if count == 1 { "" } else { "s" };
    let message = format!("{} has {count} more violation{plural}, not listed", context.name_of(""));
    (count > 0).then(|| context.finding("", UNLISTED, message))
}
