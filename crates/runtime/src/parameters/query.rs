//! Query strings.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::read::{Parameters, decoded, no_text};
use super::write::parameters;
use crate::report::Error;
use crate::rule::Rule;
use crate::violation::Medium;

/// What is written as `%` and two digits: all but the unreserved characters of RFC 3986 and the colon, which is allowed
/// in queries and stands in names (`tag:department`) and times. A blank becomes `%20`, which every reader understands,
/// while `+` is a blank to some and a plus to others: so a plus is encoded too.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b':');

/// The query of the model whose JSON text this is.
pub(super) fn written(json: &str, rule: &'static Rule) -> Result<String, Error> {
    let mut query = String::new();
    parameters(json, rule, Medium::Query, &mut |name, value| {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(name, ENCODED));
        query.push('=');
        query.extend(utf8_percent_encode(value, ENCODED));
        Ok(())
    })?;
    Ok(query)
}

/// The JSON text of a query's model. The query may begin with `?`, as pages and browsers show it.
pub(super) fn read(query: &str, rule: &'static Rule) -> Result<String, Error> {
    let mut parameters = Parameters::default();
    for pair in query.strip_prefix('?').unwrap_or(query).split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = text(name).ok_or_else(|| no_text(rule, None, Medium::Query))?;
        let value = text(value).ok_or_else(|| no_text(rule, Some(&name), Medium::Query))?;
        parameters.add(name, value);
    }
    Ok(parameters.into_json(rule))
}

fn text(encoded: &str) -> Option<String> {
    decoded(&encoded.replace('+', " ")).map(|text| text.into_owned())
}
