//! Assertions that need another look at a value: see [`Applied`].
//!
//! The reader goes back to the value and reads it again by another rule, either to report what is wrong or, where only
//! the answer counts (`anyOf`, `not`, `if`, `contains`), silently. Answers about containers are remembered, so that rules
//! which apply to themselves through several branches do not multiply with every level of nesting.

mod items;
mod members;
mod nearest;
mod unevaluated;

use super::{At, Report, check};
use crate::expected::{Expected, Found};
use crate::findings::Findings;
use crate::json::equality;
use crate::reader::{Halt, Reader};
use crate::rule::{Applied, Rule};

/// Reports what is wrong with the value that began at `offset` and has just been passed.
#[inline(never)]
pub(crate) fn check_applied(reader: &mut Reader<'_>, rule: &'static Rule, offset: usize) -> Result<(), Halt> {
    let end = reader.at();
    reader.may_repeat();
    let around = reader.inside(rule);
    for applied in rule.applied() {
        reader.go_to(offset);
        one(reader, rule, applied, offset, end)?;
        reader.go_to(end);
    }
    reader.outside(around);
    Ok(())
}

fn one(
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    applied: &'static Applied,
    offset: usize,
    end: usize,
) -> Result<(), Halt> {
    match applied {
        Applied::All(rules) => {
            for rule in *rules {
                reader.go_to(offset);
                check(reader, rule)?;
            }
        }
        Applied::Any(rules) => {
            for rule in *rules {
                if holds(reader, rule, offset)? {
                    return Ok(());
                }
            }
            let nearest = nearest::violation(reader, rules, offset, end);
            report(reader, rule, offset, end, Expected::AnyOf(rules.len(), nearest));
        }
        Applied::One(rules) => {
            let mut matching = Vec::new();
            for (place, rule) in rules.iter().enumerate() {
                if holds(reader, rule, offset)? {
                    matching.push(place);
                }
            }
            match matching[..] {
                [_] => {}
                [] => {
                    let nearest = nearest::violation(reader, rules, offset, end);
                    report(reader, rule, offset, end, Expected::OneAlternative(rules.len(), nearest));
                }
                [first, second, ..] => {
                    report(reader, rule, offset, end, Expected::OnlyOne(first, second));
                }
            }
        }
        Applied::Not(inner) => {
            if holds(reader, inner, offset)? {
                report(reader, rule, offset, end, Expected::Not);
            }
        }
        Applied::If { condition, then, otherwise } => {
            let branch = if holds(reader, condition, offset)? { then } else { otherwise };
            if let Some(branch) = branch {
                reader.go_to(offset);
                check(reader, branch)?;
            }
        }
        Applied::Dependent(rules) => members::check_dependent(reader, rules, offset)?,
        Applied::Members(members) => members::check(reader, rule, members, offset)?,
        Applied::Items(items) => items::check(reader, rule, items, offset)?,
        Applied::AllMembers => {}
        Applied::UnevaluatedMembers(members) => unevaluated::check_members(reader, rule, members, offset)?,
        Applied::UnevaluatedItems(items) => unevaluated::check_items(reader, rule, items, offset)?,
        Applied::Values(values) => {
            reader.go_to(end);
            let text = reader.since(offset);
            if !values.iter().any(|value| equality::equal(value, text)) {
                report(reader, rule, offset, end, Expected::AnyValue(values));
            }
        }
    }
    Ok(())
}

/// Whether the value at `offset` satisfies a rule.
fn holds(reader: &mut Reader<'_>, rule: &'static Rule, offset: usize) -> Result<bool, Halt> {
    reader.go_to(offset);
    let before = reader.silence();
    let checked = check(reader, rule);
    let found = reader.restore(before);
    checked.map(|()| found.is_empty())
}

/// What is wrong with the value at `offset` by a rule, without reporting it.
fn violations(reader: &mut Reader<'_>, rule: &'static Rule, offset: usize) -> Option<Findings> {
    reader.go_to(offset);
    let before = reader.listen();
    let checked = check(reader, rule);
    let found = reader.restore(before);
    checked.ok().map(|()| found)
}

/// Reports a violation of the value as a whole.
fn report(reader: &mut Reader<'_>, rule: &'static Rule, offset: usize, end: usize, expected: Expected) {
    reader.go_to(offset);
    let mut given = None;
    let found = match reader.space() {
        b'"' => {
            given = reader.string_token().ok();
            Found::String
        }
        b'{' => Found::Object,
        b'[' => Found::Array,
        b't' | b'f' => Found::Boolean,
        b'n' => Found::Null,
        _ => reader.number_token().map_or(Found::Nothing, |token| token.found()),
    };
    reader.go_to(end);
    let given = given.map(|token| token.text());
    At { reader, offset }.report_given(rule, expected, found, given.as_deref());
}
