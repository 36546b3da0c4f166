//! Findings of the violations that generated code reports.

use payschema::{Violation, Violations};

use super::located::{self, Context};
use super::{Class, Documented, Excerpt, Finding};
use crate::report::snippet::Snippets;

/// The code under which a record's violations are told that are too many to be listed.
pub(crate) const UNLISTED: &str = "unlisted";

/// The findings of a record's violations.
pub(crate) fn of_violations(context: &Context, record: &[u8], violations: &Violations) -> Vec<Finding> {
    let mut snippets = Snippets::new(record, json_ends(record, violations));
    let listed = violations.iter().map(|violation| of_violation(context, violation, &mut snippets));
    let unlisted = (violations.omitted() > 0).then(|| {
        let message = format!("the record has {} more violations, not listed", violations.omitted());
        located::at_pointer(context, record, "", UNLISTED, message)
    });
    listed.chain(unlisted).collect()
}

/// The finding of the one thing that kept a text from being read.
pub(crate) fn of_error(context: &Context, record: &[u8], error: &payschema::Error) -> Finding {
    let violation = error.as_violation();
    let ends = violation.position().map_or(record.len(), |position| position.offset);
    of_violation(context, violation, &mut Snippets::new(record, ends))
}

fn of_violation(context: &Context, violation: &Violation, snippets: &mut Snippets<'_>) -> Finding {
    let position = violation.position();
    let excerpt = position.and_then(|position| snippets.at(position.offset));
    let excerpt = excerpt.map(|snippet| Excerpt { text: snippet.text, underlined: snippet.underlined });
    let place = position.map(|position| (position.line, position.column, position.offset));
    let sentence = match (context.pointer_before.as_str(), violation.pointer()) {
        ("", _) => violation.sentence().to_string(),
        (before, "") => violation.sentence().to_string().replacen("the document", before, 1),
        (before, _) => [before, &violation.sentence().to_string()].concat(),
    };
    let found = located::finding(context, place, excerpt, violation.pointer(), violation.code().as_str(), sentence);
    Finding {
        class: if violation.code().is_syntax() { Class::Broken } else { Class::Violation },
        keyword: violation.keyword().to_owned(),
        schema_location: violation.location(),
        documented: documented(violation),
        ..found
    }
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

/// Where the text stops being JSON.
fn json_ends(bytes: &[u8], violations: &[Violation]) -> usize {
    let syntax = violations.iter().find(|violation| violation.code().is_syntax());
    syntax.and_then(|violation| violation.position()).map_or(bytes.len(), |position| position.offset)
}
