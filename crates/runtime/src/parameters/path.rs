//! Paths of operations.
//!
//! A template is a path in which some segments are names in braces: `/v1/payments/{payment_id}`. The generator has seen
//! to it that these are the members of the model, each a required text, number or boolean.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::read::{Parameters, decoded, no_text, rule_of};
use super::refused;
use super::write::parameters;
use crate::expected::{Expected, Found, PathDifference};
use crate::pointer::push_name;
use crate::report::Error;
use crate::rule::Rule;
use crate::violation::{Medium, Violation};

/// What is written as `%` and two digits: all but the unreserved characters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The path of the model whose JSON text this is.
pub(super) fn written(json: &str, rule: &'static Rule, template: &'static str) -> Result<String, Error> {
    let mut values: Vec<(String, String)> = Vec::new();
    parameters(json, rule, Medium::Path, &mut |name, value| {
        if leads_elsewhere(value) {
            return Err(Expected::Segment);
        }
        values.push((name.to_owned(), utf8_percent_encode(value, ENCODED).to_string()));
        Ok(())
    })?;
    let mut path = String::new();
    for (place, segment) in template.split('/').enumerate() {
        if place > 0 {
            path.push('/');
        }
        let value = parameter(segment).and_then(|name| values.iter().find(|(known, _)| known == name));
        path.push_str(value.map_or(segment, |(_, value)| value));
    }
    Ok(path)
}

/// The JSON text of the model of a path.
pub(super) fn read(path: &str, rule: &'static Rule, template: &'static str) -> Result<String, Error> {
    let differs = |difference| {
        let expected = Expected::Path(template, difference);
        refused(Violation::new(String::new(), rule, expected, Found::Nothing, None), Medium::Path)
    };
    let Some(segments) = path.strip_prefix('/') else { return Err(differs(PathDifference::Start)) };
    if path.contains(['?', '#']) {
        return Err(differs(PathDifference::End));
    }
    let wanted = template.strip_prefix('/').unwrap_or(template).split('/');
    let (length, found) = (wanted.clone().count(), segments.split('/').count());
    if length != found {
        return Err(differs(PathDifference::Segments(length, found)));
    }
    let mut parameters = Parameters::default();
    for (place, (wanted, segment)) in wanted.zip(segments.split('/')).enumerate() {
        let Some(name) = parameter(wanted) else {
            if wanted != segment {
                return Err(differs(PathDifference::Segment(place + 1, wanted)));
            }
            continue;
        };
        let value = decoded(segment).ok_or_else(|| no_text(rule, Some(name), Medium::Path))?;
        if leads_elsewhere(&value) {
            return Err(no_segment(rule, name));
        }
        parameters.add(name.to_owned(), value.into_owned());
    }
    Ok(parameters.into_json(rule))
}

/// The parameter whose place a segment of a template is.
fn parameter(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Whether the path with this segment would be another one: an empty segment is dropped by servers and often leads to
/// the list of all; dot segments are resolved by whoever parses the URL, even percent-encoded.
fn leads_elsewhere(value: &str) -> bool {
    matches!(value, "" | "." | "..")
}

fn no_segment(rule: &'static Rule, name: &str) -> Error {
    let mut pointer = String::new();
    push_name(&mut pointer, name);
    let violation = Violation::new(pointer, rule_of(rule, name), Expected::Segment, Found::Text, None);
    refused(violation, Medium::Path)
}
