//! From a model's JSON text to its parameters.

use std::borrow::Cow;

use super::in_url;
use crate::expected::{Expected, Found};
use crate::reader::{Halt, Mode, Reader};
use crate::report::Error;
use crate::rule::{ObjectRule, Rule};
use crate::violation::Medium;

/// Takes a parameter, its name and a value as text, unless something else is expected in its place.
pub(super) type Take<'t> = &'t mut dyn FnMut(&str, &str) -> Result<(), Expected>;

/// Goes through the parameters in the order of the members: one for each value, so several for an array and none for
/// an empty one. `json` is what the writer gave for a model of this rule.
pub(super) fn parameters(json: &str, rule: &'static Rule, medium: Medium, take: Take<'_>) -> Result<(), Error> {
    let mut reader = Reader::of_text(json, Mode::Decode);
    match members(&mut reader, rule, medium, take) {
        Ok(()) => Ok(()),
        Err(_) => Err(in_url(reader.into_error(), medium)),
    }
}

fn members(reader: &mut Reader<'_>, rule: &'static Rule, medium: Medium, take: Take<'_>) -> Result<(), Halt> {
    let object = rule.object.unwrap_or(&ObjectRule::NONE);
    let mut members = reader.object(rule, object)?;
    while let Some(index) = members.next(reader)? {
        let (name, rule) = (members.current_name(), members.value_rule());
        let byte = reader.space();
        let offset = reader.at();
        if medium == Medium::Path && index >= object.members.len() {
            return Err(reader.stop(offset, rule, Expected::NoPlace, Found::Nothing));
        }
        let mut give = |reader: &mut Reader<'_>, value: &str| {
            take(&name, value).map_err(|expected| reader.stop(offset, rule, expected, Found::Text))
        };
        if byte == b'[' && medium == Medium::Query {
            let mut items = reader.array(rule)?;
            while items.next(reader)? {
                let value = scalar(reader, rule, Expected::RepeatedParameter)?;
                give(reader, &value)?;
            }
        } else {
            let value = scalar(reader, rule, Expected::Parameter)?;
            give(reader, &value)?;
        }
    }
    members.end_untyped(reader)
}

/// The text of the next value; a value that has none is not what was `expected`.
fn scalar<'a>(reader: &mut Reader<'a>, rule: &'static Rule, expected: Expected) -> Result<Cow<'a, str>, Halt> {
    let byte = reader.space();
    let start = reader.at();
    let found = match byte {
        b'"' => return reader.string_token().map(|token| token.text()),
        b'{' => Found::Object,
        b'[' => Found::Array,
        b'n' => Found::Null,
        _ => {
            reader.skip()?;
            return Ok(Cow::Borrowed(reader.since(start)));
        }
    };
    Err(reader.stop(start, rule, expected, found))
}
