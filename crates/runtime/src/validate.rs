//! Checking values in memory, by the rules and with the functions that check texts.

mod glance;
mod values;

use std::collections::HashSet;
use std::fmt;

use crate::check::Report;
use crate::drift::{Drift, DriftKind};
use crate::encode::Encode;
use crate::expected::{Expected, Found};
use crate::findings::Findings;
use crate::json::Json;
use crate::limits::Limits;
use crate::map::Map;
use crate::pointer::{index_length, push_index, push_name};
use crate::rule::{Additional, ObjectRule, Rule};
use crate::violation::Violation;

pub use glance::Later;
pub use values::validate_as_text;

/// A type whose values are checked against a schema.
pub trait Validate: Encode {
    /// Reports what is wrong with the value by its rule, as far as one look at the value shows it.
    fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>);

    /// Whether one look is enough: nothing is wrong with the value by its rule, and nothing in it is unknown to the schema.
    /// `false` says nothing.
    #[inline]
    fn is_fine(&self, _rule: &'static Rule) -> bool {
        false
    }

    /// Whether nothing is wrong with the value by its rule, but for what is put off until `later`. What is applied to the
    /// value is not looked at.
    #[inline]
    fn glance<'v>(&'v self, rule: &'static Rule, later: &mut Later<'v>) -> bool
    where
        Self: Sized,
    {
        self.is_fine(rule) || later.is_right(self, rule)
    }

    /// Whether nothing is wrong with a value that had been put off. `false` says nothing.
    fn look_in<'v>(&'v self, _rule: &'static Rule, _later: &mut Later<'v>) -> bool {
        false
    }

    /// Whether the value keeps what is to be looked at elsewhere.
    #[inline]
    fn lies_elsewhere() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Anything that only the value's memory tells: who asks has it fetched.
    #[inline]
    fn touch(&self) -> bool {
        false
    }
}

/// Collects the violations of a value in memory and knows where it is.
pub struct Checker<'p> {
    findings: &'p mut Findings,
    /// What is looked for instead of violations, if that is so.
    drift: Option<&'p mut Drift>,
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
pub(crate) fn violations(value: &dyn Validate, rule: &'static Rule, limits: &Limits) -> Findings {
    let none = Findings::for_length(0, limits);
    if glance::is_fine(value, rule) {
        return none;
    }
    let findings = violations_of(value, rule, none);
    if findings.omitted == 0 {
        return findings;
    }
    // Only now does it matter how long the value is as JSON.
    violations_of(value, rule, Findings::for_length(values::text(value).len(), limits))
}

fn violations_of(value: &dyn Validate, rule: &'static Rule, mut findings: Findings) -> Findings {
    let sensitive = rule.origin.sensitive;
    let mut checker = Checker { findings: &mut findings, drift: None, path: None, sensitive };
    validate_value(value, rule, &mut checker);
    findings.without_repetitions()
}

/// Reports all that is wrong with a value.
#[inline]
fn validate_value(value: &dyn Validate, rule: &'static Rule, checker: &mut Checker<'_>) {
    value.validate(rule, checker);
    if rule.applied.is_some() && checker.wants_violations() {
        values::validate_applied(value, rule, checker);
    }
}

/// What a value in memory holds beyond its schema. The walk is that of [`violations`].
pub(crate) fn drift(value: &dyn Validate, rule: &'static Rule) -> Drift {
    let limits = &Limits::new();
    let (drift, omitted) = collect_drift(value, rule, Findings::for_length(0, limits));
    if omitted == 0 {
        return drift;
    }
    let (mut drift, omitted) = collect_drift(value, rule, Findings::for_length(values::text(value).len(), limits));
    drift.omit(omitted);
    drift
}

fn collect_drift(value: &dyn Validate, rule: &'static Rule, mut budget: Findings) -> (Drift, usize) {
    let mut drift = Drift::default();
    let checker = &mut Checker { findings: &mut budget, drift: Some(&mut drift), path: None, sensitive: false };
    value.validate(rule, checker);
    (drift, budget.omitted)
}

impl Checker<'_> {
    /// Checks an object. `rule` is the rule of the value, `object` what it says about objects.
    #[inline]
    pub fn object<'c>(&'c mut self, rule: &'static Rule, object: &'static ObjectRule) -> ObjectChecker<'c> {
        let checker = self.at(self.path, self.sensitive);
        ObjectChecker { checker, rule, object, names: None }
    }

    #[inline]
    fn at<'c>(&'c mut self, path: Option<&'c Path<'c>>, sensitive: bool) -> Checker<'c> {
        Checker { findings: self.findings, drift: self.drift.as_deref_mut(), path, sensitive }
    }

    #[inline]
    fn step(&mut self, step: Step<'_>, value: &dyn Validate, rule: &'static Rule) {
        let path = Path { parent: self.path, step };
        let sensitive = self.sensitive || rule.origin.sensitive;
        validate_value(value, rule, &mut self.at(Some(&path), sensitive));
    }

    /// Checks an item of an array whose places have types of their own.
    pub fn item<T: Validate>(&mut self, index: usize, item: &T, rule: &'static Rule) {
        if !item.is_absent() {
            self.step(Step::Index(index), item, rule);
        }
    }

    /// Notes that the value is unknown to the schema, if that is what is looked for.
    pub(crate) fn note(&mut self, kind: DriftKind) {
        let length = self.pointer_length();
        let Some(drift) = self.drift.as_deref_mut() else { return };
        if self.findings.admit(length) {
            drift.push(kind, pointer(self.path));
        }
    }

    /// Whether violations are what is looked for.
    #[inline]
    pub(crate) fn wants_violations(&self) -> bool {
        self.drift.is_none()
    }

    /// The length of the pointer, but for what escaping adds: no name is looked at.
    fn pointer_length(&self) -> usize {
        let lengths = steps(self.path).map(|step| match step {
            Step::Name(name) => 1 + name.len(),
            Step::Index(index) => index_length(index),
        });
        lengths.sum()
    }
}

/// The steps to a place, the last one first.
fn steps<'p>(path: Option<&'p Path<'p>>) -> impl Iterator<Item = Step<'p>> {
    std::iter::successors(path, |path| path.parent).map(|path| path.step)
}

fn pointer(path: Option<&Path<'_>>) -> String {
    let steps: Vec<Step<'_>> = steps(path).collect();
    let mut pointer = String::new();
    for step in steps.iter().rev() {
        match step {
            Step::Name(name) => push_name(&mut pointer, name),
            Step::Index(index) => push_index(&mut pointer, *index),
        }
    }
    pointer
}

impl Report for Checker<'_> {
    #[cold]
    fn report_given(&mut self, rule: &'static Rule, expected: Expected, found: Found, given: Option<&str>) {
        if self.wants_violations() && self.findings.admit(self.pointer_length()) {
            let violation = Violation::new(pointer(self.path), rule, expected, found, None);
            self.findings.violations.push(violation.masked(self.sensitive).given(given));
        }
    }
}

impl fmt::Debug for Checker<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checker").field("pointer", &pointer(self.path)).field("findings", &self.findings).finish()
    }
}

/// Checks the members of an object.
#[derive(Debug)]
pub struct ObjectChecker<'c> {
    checker: Checker<'c>,
    rule: &'static Rule,
    object: &'static ObjectRule,
    /// The names that the maps checked before have, where there can be more than one map.
    names: Option<HashSet<&'c str>>,
}

impl<'c> ObjectChecker<'c> {
    /// Checks the named member at `index`.
    pub fn member(&mut self, index: usize, value: &dyn Validate) {
        if let (Some(member), Some(name)) = (self.object.members.get(index), self.object.names.names.get(index)) {
            // Where all is well, as it mostly is, nobody asks where the value stands.
            let is_fine = || value.is_fine(&member.rule) && member.rule.applied.is_none();
            if !(value.is_absent() || is_fine()) {
                self.checker.step(Step::Name(name), value, &member.rule);
            }
        }
    }

    /// Checks the map that the members of a pattern become. A name that does not match the pattern would be read back into
    /// another field.
    pub fn matching<V: Validate>(&mut self, pattern: usize, map: &'c Map<V>) {
        if let Some((pattern, rule)) = self.object.patterns.get(pattern) {
            for name in map.names().filter(|name| !pattern.is_match(name)) {
                let path = Path { parent: self.checker.path, step: Step::Name(name) };
                let sensitive = self.checker.sensitive;
                let expected = Expected::MatchingName(pattern.source);
                self.checker.at(Some(&path), sensitive).report(rule, expected, Found::Nothing);
            }
        }
        self.map(map);
    }

    /// Checks the members of a map, each by the rule that its name selects. A name that the schema gives to a field, or
    /// that a map checked before has too, is a duplicate: it would be written twice.
    pub fn map<V: Validate>(&mut self, map: &'c Map<V>) {
        let mut forbidden = Vec::new();
        for (name, value) in map.iter() {
            if let Some(index) = self.object.names.find(name.as_bytes()) {
                let rule = self.object.members.get(index).map_or(&Rule::ANY, |member| &member.rule);
                self.report_duplicate(name, rule);
                continue;
            }
            self.other(name, value, &mut forbidden);
        }
        self.report_forbidden(forbidden);
    }

    /// Checks a member that has no field.
    fn other<V: Validate>(&mut self, name: &'c str, value: &V, forbidden: &mut Vec<String>) {
        let rule = other_rule(self.object, name);
        if !self.is_new(name) {
            self.report_duplicate(name, rule.unwrap_or(&Rule::ANY));
        } else if rule.is_none() {
            forbidden.push(name.to_owned());
        }
        self.checker.step(Step::Name(name), value, rule.unwrap_or(&Rule::ANY));
    }

    fn report_forbidden(&mut self, forbidden: Vec<String>) {
        if !forbidden.is_empty() {
            self.checker.report(self.rule, Expected::NoOthers(forbidden), Found::Object);
        }
    }

    /// Whether no map has had this name before. Objects without patterns have one map only, whose names are unique.
    fn is_new(&mut self, name: &'c str) -> bool {
        self.object.patterns.is_empty() || self.names.get_or_insert_default().insert(name)
    }

    #[cold]
    fn report_duplicate(&mut self, name: &str, rule: &'static Rule) {
        let path = Path { parent: self.checker.path, step: Step::Name(name) };
        let sensitive = self.checker.sensitive;
        self.checker.at(Some(&path), sensitive).report(rule, Expected::UniqueName, Found::Nothing);
    }

    /// Checks the members that have no field. One whose name has a field stands for it where the field is absent: what
    /// was set aside because it does not fit. `whole` is the value that all this stands in.
    #[inline]
    pub fn extra(&mut self, extra: &'c Map<Json>, whole: &dyn Encode) {
        if !extra.is_empty() {
            self.present_extra(extra, whole);
        }
    }

    #[inline(never)]
    fn present_extra(&mut self, extra: &'c Map<Json>, whole: &dyn Encode) {
        let mut forbidden = Vec::new();
        let mut repeated = None;
        for (name, value) in extra.iter() {
            let named = self.object.names.find(name.as_bytes()).and_then(|index| self.object.members.get(index));
            let is_aside = named.is_some()
                && !repeated.get_or_insert_with(|| values::repeated_names(whole)).contains(&top_level(name));
            match named {
                _ if !self.checker.wants_violations() => self.note_extra(name, named.is_some(), is_aside),
                Some(member) if is_aside => self.checker.step(Step::Name(name), value, &member.rule),
                Some(member) => self.report_duplicate(name, &member.rule),
                None => self.other(name, value, &mut forbidden),
            }
        }
        self.report_forbidden(forbidden);
    }

    fn note_extra(&mut self, name: &'c str, is_named: bool, is_aside: bool) {
        let has_pattern = self.object.patterns.iter().any(|(pattern, _)| pattern.is_match(name));
        // A map has no field that could be absent: its member was set aside if no map has the name.
        let is_aside = is_aside || !is_named && has_pattern && self.is_new(name);
        let kind = match (is_aside, is_named || has_pattern) {
            (true, _) => DriftKind::Misfit,
            (false, false) => DriftKind::UnknownMember,
            // Written twice: a mistake of this program and not the provider's news.
            (false, true) => return,
        };
        let path = Path { parent: self.checker.path, step: Step::Name(name) };
        self.checker.at(Some(&path), false).note(kind);
    }
}

/// The pointer of a member of the document.
fn top_level(name: &str) -> String {
    let mut pointer = String::new();
    push_name(&mut pointer, name);
    pointer
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
