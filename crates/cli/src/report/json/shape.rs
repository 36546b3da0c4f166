//! The shape of a finding and of a summary as JSON.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::finding::{Class, Finding, Level};
use crate::summary::Summary;

/// A finding. Members without a value are left out.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) struct Told<'a> {
    class: &'static str,
    level: &'static str,
    code: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    keyword: &'a str,
    input: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Place>,
    pointer: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
    schema: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    schema_location: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    documented: Option<Documented<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    excerpt: Option<Excerpt<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a RawValue>,
}

#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
    end_column: usize,
    offset: u64,
}

#[derive(Serialize)]
struct Documented<'a> {
    sentence: &'a str,
    page: &'a str,
    section: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    operation: &'a str,
    captured: &'a str,
}

#[derive(Serialize)]
struct Excerpt<'a> {
    text: &'a str,
    underlined: [usize; 2],
}

impl<'a> Told<'a> {
    pub(super) fn of(finding: &'a Finding) -> Told<'a> {
        Told {
            class: match finding.class {
                Class::Violation => "violation",
                Class::Broken => "broken",
                Class::Unreadable => "unreadable",
            },
            level: match finding.level {
                Level::Error => "error",
                Level::Warning => "warning",
            },
            code: &finding.code,
            keyword: &finding.keyword,
            input: &finding.input,
            record: finding.record,
            place: finding.place.map(|place| Place {
                line: place.line,
                column: place.column,
                end_column: place.end_column,
                offset: place.offset,
            }),
            pointer: &finding.pointer,
            message: &finding.message,
            hint: finding.hint.as_deref(),
            schema: &finding.schema,
            schema_location: &finding.schema_location,
            documented: finding.documented.as_ref().map(|documented| Documented {
                sentence: &documented.sentence,
                page: documented.page,
                section: documented.section,
                operation: documented.operation,
                captured: documented.captured,
            }),
            excerpt: finding.excerpt.as_ref().map(|excerpt| Excerpt {
                text: &excerpt.text,
                underlined: [excerpt.underlined.start, excerpt.underlined.end],
            }),
            // As it was written, so that no digit is lost.
            value: finding.value.as_deref().and_then(|value| serde_json::from_str(value).ok()),
        }
    }
}

/// What a run has seen, in numbers.
#[derive(Serialize)]
pub(super) struct Totals {
    files: usize,
    records: usize,
    violations: usize,
    warnings: usize,
    accepted: usize,
    broken: usize,
    unlisted: usize,
    unreadable: usize,
    unmapped: usize,
    stopped: bool,
}

impl Totals {
    pub(super) fn of(summary: &Summary) -> Totals {
        let counts = &summary.counts;
        Totals {
            files: summary.files,
            records: counts.records,
            violations: counts.violations,
            warnings: counts.warnings,
            accepted: counts.accepted,
            broken: counts.broken,
            unlisted: counts.unlisted,
            unreadable: summary.unreadable,
            unmapped: summary.unmapped,
            stopped: summary.stopped,
        }
    }
}
