//! How each type of this crate is checked.

use std::collections::BTreeSet;

use super::{Checker, Later, Step, Validate, other_rule, pointer};
use crate::check::{self, Report, check_array, scalar};
use crate::code::Code;
use crate::encode::{Encode, Writer, integer_text};
use crate::expected::{Expected, Found};
use crate::field::{Field, Null, Nullable};
use crate::hint;
use crate::json::Json;
use crate::map::{Map, Members};
use crate::number::Number;
use crate::reader::{Mode, Reader};
use crate::rule::{ArrayRule, ObjectRule, Rule, Types};
use crate::scalars::{Date, DateTime, DecimalText, Duration};
use crate::text::Text;

macro_rules! validate_text {
    ($($name:ty),*) => {$(
        impl Validate for $name {
            #[inline]
            fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
                if scalar::concerns_strings(rule) {
                    scalar::string(checker, rule, self);
                }
            }

            #[inline]
            fn is_fine(&self, rule: &'static Rule) -> bool {
                scalar::is_valid_string(rule, self)
            }

            #[inline]
            fn glance<'v>(&'v self, rule: &'static Rule, _: &mut Later<'v>) -> bool {
                scalar::is_valid_string(rule, self)
            }
        }
    )*};
}

validate_text!(Text, DecimalText, DateTime, Date, Duration);

impl Validate for Number {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        scalar::number(checker, rule, self.as_str(), || self.is_integer());
    }

    #[inline]
    fn is_fine(&self, rule: &'static Rule) -> bool {
        scalar::is_valid_number(rule, self.as_str(), || self.is_integer())
    }
}

impl Validate for i64 {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        if rule.number.is_some() || rule.values.is_some() || !rule.types.contains(Types::INTEGER) {
            scalar::number(checker, rule, integer_text(*self, &mut [0; 20]), || true);
        }
    }

    #[inline]
    fn is_fine(&self, rule: &'static Rule) -> bool {
        scalar::is_valid_integer(rule, *self)
    }
}

impl Validate for bool {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        scalar::boolean(checker, rule, *self);
    }
}

impl Validate for Null {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        scalar::null(checker, rule);
    }

    #[inline]
    fn is_fine(&self, rule: &'static Rule) -> bool {
        scalar::is_valid_null(rule)
    }
}

impl Validate for Json {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        if rule.is_plain() && checker.wants_violations() {
            validate_text(self.as_str(), rule, checker);
        }
    }

    #[inline]
    fn is_fine(&self, rule: &'static Rule) -> bool {
        !rule.is_plain()
    }
}

/// Checks a value whose type says less than its rule: on its text. What the schema does not know of it is found by
/// `look_within`, which is not asked where violations are wanted.
pub fn validate_as_text(
    value: &dyn Encode,
    rule: &'static Rule,
    checker: &mut Checker<'_>,
    look_within: impl FnOnce(&mut Checker<'_>),
) {
    if !checker.wants_violations() {
        look_within(checker);
    } else if rule.is_plain() {
        validate_text(&text(value), rule, checker);
    }
}

/// Checks JSON text by what a rule asserts itself.
fn validate_text(text: &str, rule: &'static Rule, checker: &mut Checker<'_>) {
    let findings = checker.findings.for_part();
    let mut reader = Reader::within(text, checker.pointer_length(), findings, checker.sensitive);
    // The text was JSON when it was made. Values that are nested too deeply are cut off; they cannot be sent anyway.
    let _ = check::check_own(&mut reader, rule);
    let part = reader.into_findings();
    let path = checker.path;
    checker.findings.take_back(part, &|| pointer(path));
}

impl<T: Validate> Validate for Vec<T> {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        let items = rule.array.map_or(&Rule::ANY, |array| array.items);
        for (index, item) in self.iter().enumerate() {
            checker.step(Step::Index(index), item, items);
        }
        validate_array(rule, self.len(), &|index| self.get(index).map(|item| text(item)), checker);
        validate_values(self, rule, Found::Array, checker);
    }

    #[inline]
    fn glance<'v>(&'v self, rule: &'static Rule, later: &mut Later<'v>) -> bool {
        later.put_off(self, rule)
    }

    fn look_in<'v>(&'v self, rule: &'static Rule, later: &mut Later<'v>) -> bool {
        let items = rule.array.map_or(&Rule::ANY, |array| array.items);
        if items.applied.is_some() || !is_mere_sequence(rule, self.len()) {
            return false;
        }
        self.iter().fold(true, |is_fine, item| item.glance(items, later) & is_fine)
    }

    #[inline]
    fn lies_elsewhere() -> bool {
        true
    }

    #[inline]
    fn touch(&self) -> bool {
        self.iter().take(4).fold(false, |seen, item| seen ^ item.touch())
    }
}

/// Whether nothing but its items can be wrong with an array of this length.
#[inline]
fn is_mere_sequence(rule: &'static Rule, length: usize) -> bool {
    let is_fine = |array: &ArrayRule| {
        (array.min_items..=array.max_items).contains(&(length as u64)) && (!array.unique_items || length < 2)
    };
    rule.values.is_none() && rule.array.is_none_or(is_fine)
}

/// What is asserted of an array as a whole, given its items as JSON.
fn validate_array(
    rule: &'static Rule,
    length: usize,
    item: &dyn Fn(usize) -> Option<String>,
    checker: &mut Checker<'_>,
) {
    if let Some(array) = rule.array {
        let unique = array.unique_items && length > 1;
        let texts: Vec<String> = if unique { (0..length).filter_map(item).collect() } else { Vec::new() };
        check_array(checker, rule, array, length, &texts);
    }
}

impl<V: Validate> Validate for Map<V> {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        let object = rule.object.unwrap_or(&ObjectRule::NONE);
        let mut forbidden = Vec::new();
        for (name, value) in self.iter() {
            let named = object.names.find(name.as_bytes()).and_then(|index| object.members.get(index));
            let rule = named.map(|member| &member.rule).or_else(|| other_rule(object, name));
            if rule.is_none() {
                forbidden.push(name.to_owned());
            }
            checker.step(Step::Name(name), value, rule.unwrap_or(&Rule::ANY));
        }
        let required = object.required.iter().filter_map(|index| object.names.names.get(index));
        for name in required.filter(|name| !self.contains_name(name)) {
            let unknown = self.names().filter(|name| object.names.find(name.as_bytes()).is_none());
            let similar = hint::similar(&[*name], unknown);
            checker.report(rule, Expected::Members(vec![*name], similar), Found::Object);
        }
        if !forbidden.is_empty() {
            checker.report(rule, Expected::NoOthers(forbidden), Found::Object);
        }
        validate_values(self, rule, Found::Object, checker);
    }
}

impl Validate for Members {
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        Map::validate(self, rule, checker);
    }
}

/// `enum` and `const` of an array or object, which are rare.
#[inline]
fn validate_values(value: &dyn Encode, rule: &'static Rule, found: Found, checker: &mut Checker<'_>) {
    if rule.values.is_some() {
        check::values(checker, rule, found, &text(value));
    }
}

/// Checks what a rule asserts beyond one look at the value: on its text.
#[inline(never)]
pub(super) fn validate_applied(value: &dyn Encode, rule: &'static Rule, checker: &mut Checker<'_>) {
    let text = text(value);
    let findings = checker.findings.for_part();
    let mut reader = Reader::within(&text, checker.pointer_length(), findings, checker.sensitive);
    // Values that are nested too deeply are cut off; they cannot be sent anyway.
    let _ = reader.skip().and_then(|()| check::check_applied(&mut reader, rule, 0));
    let part = reader.into_findings();
    let path = checker.path;
    checker.findings.take_back(part, &|| pointer(path));
}

/// The pointers of members that would be written twice.
pub(super) fn repeated_names(value: &dyn Encode) -> BTreeSet<String> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    let text = writer.into_text();
    let mut reader = Reader::of_known(&text, Mode::Check);
    // Only the names matter. A value that is nested too deeply cannot be sent anyway.
    let _ = reader.skip();
    let violations = reader.into_findings().violations;
    let repeated = violations.into_iter().filter(|violation| violation.code() == Code::DuplicateMember);
    repeated.map(|violation| violation.pointer().to_owned()).collect()
}

/// The value as JSON.
pub(super) fn text(value: &dyn Encode) -> String {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.into_text()
}

impl<T: Validate> Validate for Box<T> {
    #[inline]
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        T::validate(self, rule, checker);
    }

    #[inline]
    fn is_fine(&self, rule: &'static Rule) -> bool {
        T::is_fine(self, rule)
    }

    #[inline]
    fn glance<'v>(&'v self, rule: &'static Rule, later: &mut Later<'v>) -> bool {
        later.put_off(&**self, rule)
    }

    #[inline]
    fn lies_elsewhere() -> bool {
        true
    }
}

impl<T: Validate> Validate for Option<T> {
    #[inline]
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        if let Some(value) = self {
            value.validate(rule, checker);
        }
    }

    #[inline]
    fn is_fine(&self, rule: &'static Rule) -> bool {
        self.as_ref().is_none_or(|value| value.is_fine(rule))
    }

    #[inline]
    fn lies_elsewhere() -> bool {
        T::lies_elsewhere()
    }

    #[inline]
    fn glance<'v>(&'v self, rule: &'static Rule, later: &mut Later<'v>) -> bool {
        self.as_ref().is_none_or(|value| value.glance(rule, later))
    }
}

impl<T: Validate> Validate for Field<T> {
    #[inline]
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        match self {
            Field::Absent => {}
            Field::Null => scalar::null(checker, rule),
            Field::Value(value) => value.validate(rule, checker),
        }
    }

    #[inline]
    fn is_fine(&self, rule: &'static Rule) -> bool {
        match self {
            Field::Absent => true,
            Field::Null => scalar::is_valid_null(rule),
            Field::Value(value) => value.is_fine(rule),
        }
    }

    #[inline]
    fn lies_elsewhere() -> bool {
        T::lies_elsewhere()
    }

    #[inline]
    fn glance<'v>(&'v self, rule: &'static Rule, later: &mut Later<'v>) -> bool {
        match self {
            Field::Absent => true,
            Field::Null => Null.glance(rule, later),
            Field::Value(value) => value.glance(rule, later),
        }
    }
}

impl<T: Validate> Validate for Nullable<T> {
    #[inline]
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
        match self {
            Nullable::Null => scalar::null(checker, rule),
            Nullable::Value(value) => value.validate(rule, checker),
        }
    }

    #[inline]
    fn is_fine(&self, rule: &'static Rule) -> bool {
        match self {
            Nullable::Null => scalar::is_valid_null(rule),
            Nullable::Value(value) => value.is_fine(rule),
        }
    }

    #[inline]
    fn lies_elsewhere() -> bool {
        T::lies_elsewhere()
    }

    #[inline]
    fn glance<'v>(&'v self, rule: &'static Rule, later: &mut Later<'v>) -> bool {
        match self {
            Nullable::Null => Null.glance(rule, later),
            Nullable::Value(value) => value.glance(rule, later),
        }
    }
}
