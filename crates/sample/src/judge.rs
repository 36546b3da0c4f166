//! What is wrong with a value: every violation, by pointer and keyword.
//!
//! This is the sampler's own judge. Whatever it makes is a guess until it has been judged, so that a keyword which makes
//! guessing harder cannot make the samples wrong. It knows values that the sampler makes, and need know no others.

mod assertions;
mod members;
mod seen;

use std::collections::BTreeSet;

use payschema_schema::graph::SchemaId;

pub(crate) use assertions::violable;

use crate::shape::{Shape, Shapes};
use crate::value::Value;
use seen::Seen;

/// A violation. One of several schemas that hold at one place is as good as another, so it does not say whose it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Violation {
    pub(crate) pointer: String,
    pub(crate) keyword: &'static str,
    /// The missing member where one is missing, the member whose name is wrong.
    pub(crate) name: String,
}

/// A keyword of a schema that leaves a choice: which of its branches hold for a value, or fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Choice {
    pub(crate) id: SchemaId,
    pub(crate) keyword: Branching,
    /// Which of the entries, where the keyword lists several choices.
    pub(crate) entry: usize,
}

/// The keywords that leave a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Branching {
    AnyOf,
    OneOf,
    Not,
    If,
    DependentRequired,
    DependentSchemas,
    /// None of them: that the schema as a whole fails.
    Failure,
}

impl Choice {
    /// The keyword that is violated where the choice is broken; none where others are.
    pub(crate) fn violated(&self) -> Option<&'static str> {
        match self.keyword {
            Branching::AnyOf => Some("anyOf"),
            Branching::OneOf => Some("oneOf"),
            Branching::Not => Some("not"),
            _ => None,
        }
    }
}

/// Everything that is wrong with a value for which the schemas hold.
pub(crate) fn judge(shapes: &Shapes, ids: &[SchemaId], value: &Value) -> BTreeSet<Violation> {
    judge_but(shapes, ids, &BTreeSet::new(), value)
}

/// The same, but without what is wrong by choices that have been made: the schemas that were chosen are among `ids`.
pub(crate) fn judge_but(
    shapes: &Shapes,
    ids: &[SchemaId],
    made: &BTreeSet<Choice>,
    value: &Value,
) -> BTreeSet<Violation> {
    let mut judge = Judge { shapes, made, violations: BTreeSet::new(), around: Vec::new() };
    for id in ids {
        judge.schema(*id, value, "");
    }
    judge.violations
}

/// Whether a schema holds for a value.
pub(crate) fn holds(shapes: &Shapes, id: SchemaId, value: &Value) -> bool {
    judge(shapes, &[id], value).is_empty()
}

struct Judge<'s> {
    shapes: &'s Shapes,
    made: &'s BTreeSet<Choice>,
    violations: BTreeSet<Violation>,
    /// The schemas that are being applied to one value; one that comes up again would add nothing.
    around: Vec<SchemaId>,
}

/// No choice has been made within a trial.
static NONE_MADE: BTreeSet<Choice> = BTreeSet::new();

impl<'s> Judge<'s> {
    /// Applies a schema to a value, and tells what it has looked at.
    fn schema(&mut self, id: SchemaId, value: &Value, pointer: &str) -> Seen {
        let mut seen = Seen::nothing(value);
        if self.around.contains(&id) {
            return seen;
        }
        self.around.push(id);
        let shape = &self.shapes[id];
        let mut violated = |keyword: &'static str, is_violated: bool| {
            if is_violated {
                self.violations.insert(Violation { pointer: pointer.to_owned(), keyword, name: String::new() });
            }
        };
        assertions::judge(shape, value, &mut violated);
        for inner in shape.reference.iter().chain(&shape.all_of) {
            seen.add(&self.schema(*inner, value, pointer));
        }
        self.branches(id, value, pointer, &mut seen);
        match value {
            Value::Array(items) => self.items(shape, items, pointer, &mut seen),
            Value::Object(_) => self.members(id, value, pointer, &mut seen),
            _ => {}
        }
        self.around.pop();
        seen
    }

    /// Applies a schema to a value within this one.
    fn inner(&mut self, id: SchemaId, value: &Value, pointer: &str) {
        let around = std::mem::take(&mut self.around);
        self.schema(id, value, pointer);
        self.around = around;
    }

    /// What a schema has looked at, if it holds for a value. Violations are not kept.
    fn trial(&mut self, id: SchemaId, value: &Value, pointer: &str) -> Option<Seen> {
        let before = std::mem::take(&mut self.violations);
        let made = std::mem::replace(&mut self.made, &NONE_MADE);
        let seen = self.schema(id, value, pointer);
        self.made = made;
        let found = std::mem::replace(&mut self.violations, before);
        found.is_empty().then_some(seen)
    }

    /// Whether a choice has been made for the value as a whole, so that what follows from it is judged elsewhere.
    fn is_made(&self, id: SchemaId, keyword: Branching, entry: usize, pointer: &str) -> bool {
        pointer.is_empty() && self.made.contains(&Choice { id, keyword, entry })
    }

    fn report(&mut self, pointer: &str, keyword: &'static str, name: &str) {
        self.violations.insert(Violation { pointer: pointer.to_owned(), keyword, name: name.to_owned() });
    }

    fn branches(&mut self, id: SchemaId, value: &Value, pointer: &str, seen: &mut Seen) {
        let shape = &self.shapes[id];
        if let Some(other) = self.shapes.beside_null(id) {
            // What is wrong with a value that may be null besides is what is wrong with it by the other branch.
            let made = [Branching::AnyOf, Branching::OneOf].map(|keyword| self.is_made(id, keyword, 0, pointer));
            if *value != Value::Null {
                self.branch(Some(other), made.contains(&true), value, pointer, seen);
            }
            return;
        }
        for (keyword, name, branches) in
            [(Branching::AnyOf, "anyOf", &shape.any_of), (Branching::OneOf, "oneOf", &shape.one_of)]
        {
            let holding: Vec<Seen> = branches.iter().filter_map(|one| self.trial(*one, value, pointer)).collect();
            let is_right = if keyword == Branching::OneOf { holding.len() == 1 } else { !holding.is_empty() };
            if !branches.is_empty() && !is_right && !self.is_made(id, keyword, 0, pointer) {
                self.report(pointer, name, "");
            }
            holding.iter().for_each(|one| seen.add(one));
        }
        if let Some(not) = shape.not
            && self.trial(not, value, pointer).is_some()
            && !self.is_made(id, Branching::Not, 0, pointer)
        {
            self.report(pointer, "not", "");
        }
        if let Some(conditional) = shape.conditional {
            let condition = self.trial(conditional.condition, value, pointer);
            let branch = if condition.is_some() { conditional.then } else { conditional.otherwise };
            condition.iter().for_each(|one| seen.add(one));
            let is_made = self.is_made(id, Branching::If, 0, pointer);
            self.branch(branch, is_made, value, pointer, seen);
        }
    }

    /// Applies a branch that has to hold, or looks only what it has seen.
    fn branch(&mut self, id: Option<SchemaId>, is_made: bool, value: &Value, pointer: &str, seen: &mut Seen) {
        let Some(id) = id else { return };
        let looked = if is_made { self.trial(id, value, pointer) } else { Some(self.schema(id, value, pointer)) };
        looked.iter().for_each(|one| seen.add(one));
    }

    fn items(&mut self, shape: &'s Shape, items: &[Value], pointer: &str, seen: &mut Seen) {
        let mut counted = 0;
        for (index, item) in items.iter().enumerate() {
            let below = format!("{pointer}/{index}");
            if let Some(inner) = shape.prefix.get(index).copied().or(shape.items) {
                self.inner(inner, item, &below);
                seen.look(index);
            }
            if let Some(contains) = shape.contains {
                let around = std::mem::take(&mut self.around);
                if self.trial(contains.id, item, &below).is_some() {
                    counted += 1;
                    seen.look(index);
                }
                self.around = around;
            }
        }
        if let Some(contains) = shape.contains {
            if counted < contains.min {
                self.report(pointer, "contains", "");
            }
            if contains.max.is_some_and(|max| counted > max) {
                self.report(pointer, "maxContains", "");
            }
        }
        if let Some(unevaluated) = shape.unevaluated_items {
            for index in seen.left() {
                self.inner(unevaluated, &items[index], &format!("{pointer}/{index}"));
                seen.look(index);
            }
        }
    }
}

/// A member's name as a step of a JSON Pointer.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
