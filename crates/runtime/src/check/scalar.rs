//! Assertions on strings, numbers, booleans and null.

use std::cmp::Ordering;

use super::Report;
use crate::decimal;
use crate::expected::{Expected, Found};
use crate::format;
use crate::json::equality;
use crate::rule::{NumberRule, Rule, StringRule, Types, Values};

/// Whether the rule asserts anything that a string can violate.
#[inline]
pub(crate) fn concerns_strings(rule: &Rule) -> bool {
    rule.string.is_some() || rule.values.is_some() || !rule.types.contains(Types::STRING)
}

/// Reports what is wrong with a string.
pub(crate) fn string(report: &mut impl Report, rule: &'static Rule, text: &str) {
    if !rule.types.contains(Types::STRING) {
        report.report(rule, Expected::Types(rule.types), Found::String);
    }
    match &rule.values {
        Some(Values::Strings { names, null }) if names.find(text.as_bytes()).is_none() => {
            report.report_given(rule, Expected::OneOf(*names, *null), Found::String, Some(text));
        }
        Some(Values::Const(json)) if !equality::is_string(json, text) => {
            report.report_given(rule, Expected::Const(json), Found::String, Some(text));
        }
        _ => {}
    }
    if let Some(string) = rule.string {
        string_rule(report, rule, string, text);
    }
}

fn string_rule(report: &mut impl Report, rule: &'static Rule, string: &'static StringRule, text: &str) {
    // A code point takes one to four bytes, which mostly decides it without counting.
    let bytes = text.len() as u64;
    if bytes.div_ceil(4) < string.min_length && length(text) < string.min_length {
        report.report(rule, Expected::MinLength(string.min_length), Found::String);
    }
    if bytes > string.max_length && length(text) > string.max_length {
        report.report(rule, Expected::MaxLength(string.max_length), Found::String);
    }
    if let Some(pattern) = string.pattern {
        if !pattern.is_match(text) {
            report.report(rule, Expected::Pattern(pattern.source), Found::String);
        }
    }
    if let Some(format) = string.format {
        if !format::is_valid(format, text) {
            report.report(rule, Expected::Format(format), Found::String);
        }
    }
}

/// The length in code points.
fn length(text: &str) -> u64 {
    text.bytes().filter(|byte| byte & 0xC0 != 0x80).count() as u64
}

/// Reports what is wrong with a number, given as its token. Whether it is an integer is asked only where it matters.
#[inline]
pub(crate) fn number(report: &mut impl Report, rule: &'static Rule, token: &str, is_integer: impl Fn() -> bool) {
    let fits = rule.types.contains(Types::NUMBER) || (rule.types.contains(Types::INTEGER) && is_integer());
    if !fits {
        let found = if is_integer() { Found::Integer } else { Found::Fraction };
        report.report(rule, Expected::Types(rule.types), found);
    }
    if rule.number.is_some() || rule.values.is_some() {
        number_assertions(report, rule, token);
    }
}

fn number_assertions(report: &mut impl Report, rule: &'static Rule, token: &str) {
    // Only where something is wrong does it matter which kind of number was found.
    let found = || if decimal::is_integer(token) { Found::Integer } else { Found::Fraction };
    match &rule.values {
        Some(Values::Strings { names, null }) => report.report(rule, Expected::OneOf(*names, *null), found()),
        Some(Values::Const(json)) if !equality::is_number(json, token) => {
            report.report(rule, Expected::Const(json), found());
        }
        _ => {}
    }
    let Some(number) = rule.number else { return };
    let NumberRule { minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of } = number;
    let order = |bound: &Option<&'static str>| bound.map(|bound| (decimal::compare(token, bound), bound));
    if let Some((Ordering::Less, bound)) = order(minimum) {
        report.report(rule, Expected::Minimum(bound), found());
    }
    if let Some((Ordering::Greater, bound)) = order(maximum) {
        report.report(rule, Expected::Maximum(bound), found());
    }
    if let Some((Ordering::Less | Ordering::Equal, bound)) = order(exclusive_minimum) {
        report.report(rule, Expected::ExclusiveMinimum(bound), found());
    }
    if let Some((Ordering::Greater | Ordering::Equal, bound)) = order(exclusive_maximum) {
        report.report(rule, Expected::ExclusiveMaximum(bound), found());
    }
    if let Some(divisor) = multiple_of.filter(|divisor| !decimal::is_multiple_of(token, divisor)) {
        report.report(rule, Expected::MultipleOf(divisor), found());
    }
}

/// Reports what is wrong with a boolean.
#[inline]
pub(crate) fn boolean(report: &mut impl Report, rule: &'static Rule, value: bool) {
    if rule.values.is_some() || !rule.types.contains(Types::BOOLEAN) {
        literal(report, rule, Found::Boolean, if value { "true" } else { "false" });
    }
}

/// Reports what is wrong with null.
#[inline]
pub(crate) fn null(report: &mut impl Report, rule: &'static Rule) {
    if rule.values.is_some() || !rule.types.contains(Types::NULL) {
        literal(report, rule, Found::Null, "null");
    }
}

fn literal(report: &mut impl Report, rule: &'static Rule, found: Found, text: &str) {
    if !rule.types.contains(found.types()) {
        report.report(rule, Expected::Types(rule.types), found);
    }
    match &rule.values {
        Some(Values::Strings { names, null }) if !(found == Found::Null && *null) => {
            report.report(rule, Expected::OneOf(*names, *null), found);
        }
        Some(Values::Const(json)) if json.trim_ascii() != text => {
            report.report(rule, Expected::Const(json), found);
        }
        _ => {}
    }
}
