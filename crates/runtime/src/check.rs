//! Checking a text against a rule, without building anything.
//!
//! Every assertion on a scalar is decided in [`scalar`], for bytes, for the checked decode and for values in memory.

mod applied;
pub(crate) mod scalar;

use crate::expected::{Expected, Found};
use crate::json::equality;
use crate::reader::{Halt, ObjectReader, Reader};
use crate::rule::{ArrayRule, Rule, Values};

pub(crate) use applied::check_applied;

/// Where violations go.
pub(crate) trait Report {
    fn report(&mut self, rule: &'static Rule, expected: Expected, found: Found) {
        self.report_given(rule, expected, found, None);
    }

    /// The same of a string, whose text may be like one that the schema knows.
    fn report_given(&mut self, rule: &'static Rule, expected: Expected, found: Found, given: Option<&str>);
}

/// Reports what is wrong with the value that begins at an offset.
pub(crate) struct At<'r, 'a> {
    pub(crate) reader: &'r mut Reader<'a>,
    pub(crate) offset: usize,
}

impl Report for At<'_, '_> {
    fn report_given(&mut self, rule: &'static Rule, expected: Expected, found: Found, given: Option<&str>) {
        self.reader.report_given(self.offset, rule, expected, found, given);
    }
}

/// Passes a value and reports all that is wrong with it. Only text that is no JSON halts, and a duplicated member where
/// the reader is decoding.
#[inline]
pub(crate) fn check(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    if rule.applied.is_none() { check_own(reader, rule) } else { check_with_applied(reader, rule) }
}

#[inline(never)]
fn check_with_applied(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let byte = reader.space();
    let offset = reader.at();
    let pass = |reader: &mut Reader<'_>| {
        check_own(reader, rule)?;
        check_applied(reader, rule, offset)
    };
    if matches!(byte, b'{' | b'[') { reader.once(rule, pass) } else { pass(reader) }
}

/// The same for what the rule asserts by itself.
#[inline]
pub(crate) fn check_own(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    match reader.space() {
        b'"' => check_string(reader, rule),
        b'-' | b'0'..=b'9' => check_number(reader, rule),
        byte @ (b't' | b'f') => check_boolean(reader, rule, byte == b't'),
        b'n' => {
            let offset = reader.at();
            reader.literal("null")?;
            scalar::null(&mut At { reader, offset }, rule);
            Ok(())
        }
        b'{' => check_object(reader, rule),
        b'[' => check_whole_array(reader, rule),
        _ => Err(reader.no_value()),
    }
}

#[inline]
fn check_string(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let offset = reader.at();
    let token = reader.string_token()?;
    if scalar::concerns_strings(rule) {
        scalar::string(&mut At { reader, offset }, rule, &token.text());
    }
    Ok(())
}

#[inline(never)]
fn check_number(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let offset = reader.at();
    let token = reader.number_token()?;
    scalar::number(&mut At { reader, offset }, rule, token.text, || token.is_integer());
    Ok(())
}

#[inline(never)]
fn check_boolean(reader: &mut Reader<'_>, rule: &'static Rule, value: bool) -> Result<(), Halt> {
    let offset = reader.at();
    reader.literal(if value { "true" } else { "false" })?;
    scalar::boolean(&mut At { reader, offset }, rule, value);
    Ok(())
}

#[inline(never)]
fn check_object(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let offset = reader.at();
    check_type(reader, rule, Found::Object);
    check_members(reader, rule)?;
    check_values(reader, rule, offset, Found::Object);
    Ok(())
}

#[inline(never)]
fn check_whole_array(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let offset = reader.at();
    check_type(reader, rule, Found::Array);
    check_items(reader, rule, offset)?;
    check_values(reader, rule, offset, Found::Array);
    Ok(())
}

fn check_members(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let Some(object) = rule.object else { return reader.skip_inside(rule) };
    let mut members = reader.object(rule, object)?;
    check_remaining_members(reader, &mut members)
}

/// Passes the members of an object that have not been read, and leaves it.
#[inline]
pub(crate) fn check_remaining_members<'a>(reader: &mut Reader<'a>, members: &mut ObjectReader<'a>) -> Result<(), Halt> {
    while let Some(found) = members.step(reader)? {
        if found.duplicate {
            members.report_duplicate(reader)?;
        }
        check(reader, members.value_rule())?;
    }
    members.finish(reader)
}

fn check_items(reader: &mut Reader<'_>, rule: &'static Rule, offset: usize) -> Result<(), Halt> {
    let Some(array) = rule.array else { return reader.skip_inside(rule) };
    let mut items = reader.array(rule)?;
    let mut texts = Vec::new();
    while items.next(reader)? {
        let start = reader.at();
        check(reader, array.items)?;
        if array.unique_items {
            texts.push(reader.since(start));
        }
    }
    check_array(&mut At { reader, offset }, rule, array, items.length(), &texts);
    Ok(())
}

/// Reports what is wrong with an array as a whole; `texts` are its items where they have to be unique.
pub(crate) fn check_array(
    report: &mut impl Report,
    rule: &'static Rule,
    array: &'static ArrayRule,
    length: usize,
    texts: &[impl AsRef<str>],
) {
    if (length as u64) < array.min_items {
        report.report(rule, Expected::MinItems(array.min_items), Found::Array);
    }
    if length as u64 > array.max_items {
        report.report(rule, Expected::MaxItems(array.max_items), Found::Array);
    }
    if let Some((first, second)) = equality::first_repeated(texts) {
        report.report(rule, Expected::UniqueItems(first, second), Found::Array);
    }
}

/// The type of an array or object that comes next: reported before anything within it can stop the reader.
#[inline]
fn check_type(reader: &mut Reader<'_>, rule: &'static Rule, found: Found) {
    if !rule.types.contains(found.types()) {
        let offset = reader.at();
        At { reader, offset }.report(rule, Expected::Types(rule.types), found);
    }
}

/// `enum` and `const` of an array or object that has been passed. They are rare.
#[inline]
pub(crate) fn check_values(reader: &mut Reader<'_>, rule: &'static Rule, offset: usize, found: Found) {
    if rule.values.is_some() {
        let text = reader.since(offset);
        values(&mut At { reader, offset }, rule, found, text);
    }
}

/// `enum` and `const` of an array or object, of which `text` is the JSON text.
pub(crate) fn values(report: &mut impl Report, rule: &'static Rule, found: Found, text: &str) {
    match &rule.values {
        Some(Values::Strings { names, null }) => report.report(rule, Expected::OneOf(*names, *null), found),
        Some(Values::Const(json)) if !equality::equal(json, text) => {
            report.report(rule, Expected::Const(json), found);
        }
        _ => {}
    }
}
