//! Checking values in memory, by the rules and with the functions that check texts.

mod values;

use std::fmt;

use crate::check::Report;
use crate::encode::Encode;
use crate::expected::{Expected, Found};
use crate::json::Json;
use crate::map::Map;
use crate::pointer::{push_index, push_name};
use crate::rule::{Additional, ObjectRule, Rule};
use crate::violation::Violation;

/// A type whose values are checked against a schema.
pub trait Validate: Encode {
    /// Reports what is wrong with the value by its rule.
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>);
}

/// Collects the violations of a value in memory and knows where it is.
pub struct Checker<'p> {
    violations: &'p mut Vec<Violation>,
    path: Option<&'p Path<'p>>,
    /// Whether the value that is being checked, or one that it stands in, is sensitive.
    sensitive: bool,
}

/// A step of a pointer, on the stack: steps become text only when a violation is reported.
struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Name(&'p str),
    Index(usize),
}

/// The violations of a value in memory.
pub(crate) fn violations(value: &impl Validate, rule: &'static Rule) -> Vec<Violation> {
    let mut violations = Vec::new();
    value.validate(rule, &mut Checker { violations: &mut violations, path: None, sensitive: rule.origin.sensitive });
    violations
}

impl Checker<'_> {
    /// Checks an object. `rule` is the rule of the value, `object` what it says about objects.
    #[inline]
    pub fn object<'c>(&'c mut self, rule: &'static Rule, object: &'static ObjectRule) -> ObjectChecker<'c> {
        let checker = Checker { violations: self.violations, path: self.path, sensitive: self.sensitive };
        ObjectChecker { checker, rule, object }
    }

    #[inline]
    fn step(&mut self, step: Step<'_>, value: &impl Validate, rule: &'static Rule) {
        let path = Path { parent: self.path, step };
        let sensitive = self.sensitive || rule.origin.sensitive;
        value.validate(rule, &mut Checker { violations: self.violations, path: Some(&path), sensitive });
    }

    fn pointer(&self) -> String {
        let mut steps = Vec::new();
        let mut next = self.path;
        while let Some(path) = next {
            steps.push(path.step);
            next = path.parent;
        }
        let mut pointer = String::new();
        for step in steps.iter().rev() {
            match step {
                Step::Name(name) => push_name(&mut pointer, name),
                Step::Index(index) => push_index(&mut pointer, *index),
            }
        }
        pointer
    }
}

impl Report for Checker<'_> {
    #[cold]
    fn report(&mut self, rule: &'static Rule, expected: Expected, found: Found) {
        let violation = Violation::new(self.pointer(), rule, expected, found, None).masked(self.sensitive);
        self.violations.push(violation);
    }
}

impl fmt::Debug for Checker<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checker").field("pointer", &self.pointer()).field("violations", &self.violations).finish()
    }
}

/// Checks the members of an object.
#[derive(Debug)]
pub struct ObjectChecker<'c> {
    checker: Checker<'c>,
    rule: &'static Rule,
    object: &'static ObjectRule,
}

impl ObjectChecker<'_> {
    /// Checks the named member at `index`.
    #[inline]
    pub fn member<T: Validate>(&mut self, index: usize, value: &T) {
        if !value.is_absent() {
            self.present(index, value);
        }
    }

    #[inline(never)]
    fn present<T: Validate>(&mut self, index: usize, value: &T) {
        if let (Some(member), Some(name)) = (self.object.members.get(index), self.object.names.names.get(index)) {
            self.checker.step(Step::Name(name), value, &member.rule);
        }
    }

    /// Checks the members of a map, each by the rule that its name selects. A name that the schema gives to a field is
    /// a duplicate: it would be written twice.
    pub fn map<V: Validate>(&mut self, map: &Map<V>) {
        let mut forbidden = Vec::new();
        for (name, value) in map.iter() {
            if let Some(index) = self.object.names.find(name.as_bytes()) {
                let rule = self.object.members.get(index).map_or(&Rule::ANY, |member| &member.rule);
                let path = Path { parent: self.checker.path, step: Step::Name(name) };
                let mut checker = Checker {
                    violations: self.checker.violations,
                    path: Some(&path),
                    sensitive: self.checker.sensitive,
                };
                checker.report(rule, Expected::UniqueName, Found::Nothing);
            } else if let Some(rule) = other_rule(self.object, name) {
                self.checker.step(Step::Name(name), value, rule);
            } else {
                forbidden.push(name.to_owned());
                self.checker.step(Step::Name(name), value, &Rule::ANY);
            }
        }
        if !forbidden.is_empty() {
            self.checker.report(self.rule, Expected::NoOthers(forbidden), Found::Object);
        }
    }

    /// Checks the members that the schema does not name.
    pub fn extra(&mut self, extra: &Map<Json>) {
        if !extra.is_empty() {
            self.map(extra);
        }
    }
}

/// The rule of a member that has no field; none where there may be no such member.
fn other_rule(object: &'static ObjectRule, name: &str) -> Option<&'static Rule> {
    match (object.patterns.iter().find(|(pattern, _)| pattern.is_match(name)), &object.additional) {
        (Some((_, rule)), _) => Some(rule),
        (None, Additional::Any) => Some(&Rule::ANY),
        (None, Additional::Rule(rule)) => Some(rule),
        (None, Additional::Forbidden) => None,
    }
}
