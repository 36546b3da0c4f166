//! Assertions on strings, numbers, booleans and null.

use std::cmp::Ordering;

use super::Report;
use crate::decimal;
use crate::expected::{Expected, Found};
use crate::format;
use crate::json::equality;
use crate::rule::{NumberRule, Rule, StringRule, Types, Values};

/// What a check says, without a word on why.
struct Verdict {
    is_valid: bool,
}

impl Report for Verdict {
    #[cold]
    fn report_given(&mut self, _: &'static Rule, _: Expected, _: Found, _: Option<&str>) {
        self.is_valid = false;
    }
}

/// Whether a string satisfies the rule. Little of it is left where the compiler knows the rule, as it does in generated
/// code.
#[inline]
pub(crate) fn is_valid_string(rule: &'static Rule, text: &str) -> bool {
    !concerns_strings(rule) || is_surely_valid_string(rule, text) || is_exactly_valid_string(rule, text)
}

/// Whether a string surely satisfies the rule, by its length in bytes and the usual way to write a format. What else is
/// asserted of strings is left to [`string`].
#[inline]
fn is_surely_valid_string(rule: &'static Rule, text: &str) -> bool {
    let Some(string) = rule.string else { return false };
    if rule.values.is_some() || string.pattern.is_some() || !rule.types.contains(Types::STRING) {
        return false;
    }
    let bytes = text.len() as u64;
    let has_length = (bytes.div_ceil(4) >= string.min_length) & (bytes <= string.max_length);
    has_length && string.format.is_none_or(|format| format::is_usual(format, text.as_bytes()))
}

#[inline(never)]
fn is_exactly_valid_string(rule: &'static Rule, text: &str) -> bool {
    let mut verdict = Verdict { is_valid: true };
    string(&mut verdict, rule, text);
    verdict.is_valid
}

/// Whether an integer surely satisfies the rule. Bounds beyond 18 digits, or written otherwise than as integers, are left
/// to [`number`], and so is `multipleOf`.
pub(crate) fn is_valid_integer(rule: &'static Rule, value: i64) -> bool {
    if rule.values.is_some() || !rule.types.contains(Types::INTEGER) {
        return false;
    }
    let Some(number) = rule.number else { return true };
    let NumberRule { minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of } = number;
    let is_within = |bound: &Option<&'static str>, holds: fn(&i64, &i64) -> bool| match bound {
        Some(bound) => decimal::short_integer(bound).is_some_and(|bound| holds(&value, &bound)),
        None => true,
    };
    multiple_of.is_none()
        && is_within(minimum, i64::ge)
        && is_within(maximum, i64::le)
        && is_within(exclusive_minimum, i64::gt)
        && is_within(exclusive_maximum, i64::lt)
}

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

/// Whether a number, given as its token, satisfies the rule.
#[inline(never)]
pub(crate) fn is_valid_number(rule: &'static Rule, token: &str, is_integer: impl Fn() -> bool) -> bool {
    let mut verdict = Verdict { is_valid: true };
    number(&mut verdict, rule, token, is_integer);
    verdict.is_valid
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

/// Whether null surely satisfies the rule.
#[inline]
pub(crate) fn is_valid_null(rule: &'static Rule) -> bool {
    let is_value = match &rule.values {
        None => true,
        Some(Values::Strings { null, .. }) => *null,
        Some(Values::Const(_)) => false,
    };
    is_value && rule.types.contains(Types::NULL)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::Format;

    const BOUNDS: [Option<&str>; 9] = [
        None,
        Some("0"),
        Some("-0"),
        Some("-7"),
        Some("100"),
        Some("1e2"),
        Some("0.5"),
        Some("999999999999999999"),
        Some("9223372036854775808"),
    ];

    const fn rule(number: &'static NumberRule, types: Types) -> Rule {
        Rule { types, number: Some(number), ..Rule::ANY }
    }

    fn leak<T>(value: T) -> &'static T {
        Box::leak(Box::new(value))
    }

    /// What the text of the integer says by the exact way.
    fn is_valid_by_text(rule: &'static Rule, value: i64) -> bool {
        let mut verdict = Verdict { is_valid: true };
        number(&mut verdict, rule, &value.to_string(), || true);
        verdict.is_valid
    }

    #[test]
    fn integers_are_within_bounds_as_their_texts_are() {
        let values = [i64::MIN, -8, -7, -6, -1, 0, 1, 99, 100, 101, 999_999_999_999_999_999, i64::MAX];
        let is_short = |bound: &str| bound.len() < 19 && !bound.contains(['e', '.']);
        for bound in BOUNDS {
            for other in BOUNDS {
                let rules = [
                    leak(NumberRule { minimum: bound, maximum: other, ..NumberRule::NONE }),
                    leak(NumberRule { exclusive_minimum: bound, exclusive_maximum: other, ..NumberRule::NONE }),
                ];
                let is_decided = [bound, other].iter().flatten().all(|bound| is_short(bound));
                for rule in rules.map(|number| leak(rule(number, Types::INTEGER.or(Types::NULL)))) {
                    for value in values {
                        let (at_once, exactly) = (is_valid_integer(rule, value), is_valid_by_text(rule, value));
                        assert!(exactly || !at_once, "{value} {rule:?}");
                        assert!(!is_decided || exactly == at_once, "{value} {rule:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn null_is_judged_at_once_as_it_is_exactly() {
        let strings = |null| Values::Strings { names: crate::names::Names::NONE, null };
        let values =
            [None, Some(strings(true)), Some(strings(false)), Some(Values::Const("null")), Some(Values::Const("1"))];
        for values in values.map(leak) {
            for types in [Types::NULL, Types::STRING, Types::STRING.or(Types::NULL), Types::ALL] {
                let rule = leak(Rule { types, values: values.as_ref(), ..Rule::ANY });
                let mut verdict = Verdict { is_valid: true };
                null(&mut verdict, rule);
                let is_const = matches!(values, Some(Values::Const(_)));
                assert_eq!(is_valid_null(rule), verdict.is_valid && !is_const, "{rule:?}");
            }
        }
    }

    #[test]
    fn strings_are_judged_at_once_as_they_are_exactly() {
        let lengths = [0, 1, 2, 3, 8, 10, 20, u64::MAX];
        let texts =
            ["", "a", "ab", "abc", "é", "éé", "日本", "\u{1F600}", "2024-02-28", "2024-02-29", "2024-02-28T10:00:00Z"];
        let formats = [None, Some(Format::Date), Some(Format::DateTime), Some(Format::Email)];
        let values = [None, Some(leak(Values::Const("\"ab\"")))];
        for (min_length, max_length) in lengths.into_iter().flat_map(|min| lengths.map(|max| (min, max))) {
            for (format, types) in
                formats.into_iter().flat_map(|format| [Types::STRING, Types::NULL].map(|t| (format, t)))
            {
                for values in values {
                    let string = leak(StringRule { min_length, max_length, format, ..StringRule::NONE });
                    let rule = leak(Rule { types, string: Some(string), values, ..Rule::ANY });
                    for text in texts {
                        let exactly = is_exactly_valid_string(rule, text);
                        assert_eq!(is_valid_string(rule, text), exactly, "{text} {rule:?}");
                        assert!(exactly || !is_surely_valid_string(rule, text), "{text} {rule:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_no_mere_bound_is_left_to_the_exact_way() {
        let even = leak(NumberRule { multiple_of: Some("2"), ..NumberRule::NONE });
        assert!(!is_valid_integer(leak(rule(even, Types::INTEGER)), 3));
        assert!(!is_valid_integer(leak(rule(&NumberRule::NONE, Types::STRING)), 3));
        assert!(!is_valid_integer(leak(Rule { values: Some(&Values::Const("4")), ..Rule::ANY }), 3));
        assert!(is_valid_integer(leak(rule(&NumberRule::NONE, Types::NUMBER)), 3));
    }
}
