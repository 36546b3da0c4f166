//! Keywords about the members of an object as a whole. They say nothing about values of other types.

use std::collections::HashSet;

use super::check as check_rule;
use crate::check::{At, Report, scalar};
use crate::expected::{Expected, Found};
use crate::hint;
use crate::reader::{Halt, Reader};
use crate::rule::{MembersRule, ObjectRule, Rule};

/// `minProperties`, `maxProperties`, `propertyNames`, `required` and `dependentRequired`.
pub(super) fn check(
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    members: &'static MembersRule,
    offset: usize,
) -> Result<(), Halt> {
    let Some(names) = names(reader)? else { return Ok(()) };
    let report = &mut At { reader, offset };
    let count = names.len() as u64;
    if count < members.min {
        report.report(rule, Expected::MinProperties(members.min), Found::Object);
    }
    if count > members.max {
        report.report(rule, Expected::MaxProperties(members.max), Found::Object);
    }
    if let Some(name_rule) = members.names {
        let mut wrong: Vec<&String> = names.iter().filter(|name| !is_valid_name(name_rule, name)).collect();
        wrong.sort_unstable();
        for name in wrong {
            report.report(rule, Expected::PropertyName(name.clone()), Found::Object);
        }
    }
    for name in members.required.iter().filter(|name| !names.contains(**name)) {
        // Where the rule has no members of its own, names that it does not know may be those of another.
        let unknown = |object: &'static ObjectRule| {
            hint::similar(&[*name], names.iter().filter(|name| object.names.find(name.as_bytes()).is_none()))
        };
        let similar = rule.object.and_then(unknown);
        report.report(rule, Expected::Members(vec![*name], similar), Found::Object);
    }
    for (name, needed) in members.dependent.iter().filter(|(name, _)| names.contains(*name)) {
        for missing in needed.iter().filter(|needed| !names.contains(**needed)) {
            report.report(rule, Expected::DependentMember(missing, name), Found::Object);
        }
    }
    Ok(())
}

/// `dependentSchemas`.
pub(super) fn check_dependent(
    reader: &mut Reader<'_>,
    rules: &'static [(&'static str, &'static Rule)],
    offset: usize,
) -> Result<(), Halt> {
    let Some(names) = names(reader)? else { return Ok(()) };
    for (_, rule) in rules.iter().filter(|(name, _)| names.contains(*name)) {
        reader.go_to(offset);
        check_rule(reader, rule)?;
    }
    Ok(())
}

/// The names of the object at the reader; none for any other value.
pub(super) fn names(reader: &mut Reader<'_>) -> Result<Option<HashSet<String>>, Halt> {
    if reader.space() != b'{' {
        return Ok(None);
    }
    let mut object = reader.object(&Rule::ANY, &ObjectRule::NONE)?;
    let mut names = HashSet::new();
    while object.step(reader)?.is_some() {
        names.insert(object.current_name().into_owned());
        reader.skip()?;
    }
    object.finish(reader)?;
    Ok(Some(names))
}

/// Whether a name, as a string, satisfies a rule.
fn is_valid_name(rule: &'static Rule, name: &str) -> bool {
    struct Count(bool);
    impl Report for Count {
        fn report_given(&mut self, _: &'static Rule, _: Expected, _: Found, _: Option<&str>) {
            self.0 = false;
        }
    }
    let mut valid = Count(true);
    scalar::string(&mut valid, rule, name);
    if valid.0 && rule.applied.is_some() {
        let mut writer = crate::encode::Writer::new();
        writer.string(name);
        let text = writer.into_text();
        let mut reader = Reader::of_text(&text, crate::reader::Mode::Check);
        return super::holds(&mut reader, rule, 0).unwrap_or(false);
    }
    valid.0
}
