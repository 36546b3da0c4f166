//! Invalid instances with one violation each, which is known.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::judge::{self, Violation, judge, judge_but};
use crate::kinds::Kinds;
use crate::place::{Origin, PlaceId};
use crate::random::Random;
use crate::sampler::Sampler;
use crate::style::{self, Style};
use crate::value::Value;

/// How many different values are given for one constraint at one place.
const PER_CONSTRAINT: usize = 16;

/// How many of these have the same JSON type where that is what is wrong with them.
const PER_TYPE: usize = 2;

/// How many values are given for each way to break a choice, beside the smallest.
const PER_BRANCH: usize = 6;

/// An instance with exactly one violation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// The instance as JSON text.
    pub json: String,
    /// JSON Pointer of the value that violates; of the object where a member is missing or not allowed, of the value as a
    /// whole where it satisfies no branch of `anyOf` or `oneOf`. Where the one other branch is null, of what is wrong by
    /// the branch.
    pub pointer: String,
    /// The keyword that it violates; `false` where that is the schema.
    pub keyword: &'static str,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} violates {}", if self.pointer.is_empty() { "the document" } else { &self.pointer }, self.keyword)
    }
}

/// A constraint that no instance was found to violate without violating another one too: a `maxLength` beside an `enum`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unbreakable {
    /// The subschema: `stuut/payment.schema.json#/properties/status`.
    pub location: String,
    /// The keyword.
    pub keyword: &'static str,
    /// The member, where the keyword is `required`.
    pub name: String,
}

impl Sampler {
    /// Invalid instances with one violation each: for every constraint, at every place where it holds, some values that
    /// break it and nothing else. Around it, each has required members only.
    pub fn each_invalid(&self) -> impl Iterator<Item = Invalid> {
        let mut seen = BTreeSet::new();
        self.shown().flat_map(|place| self.broken(place)).filter(move |one| seen.insert(one.json.clone()))
    }

    /// The constraints that [`each_invalid`](Self::each_invalid) does not break, because breaking one breaks another.
    pub fn unbreakable(&self) -> Vec<Unbreakable> {
        let (mut stated, mut broken) = (BTreeSet::new(), BTreeSet::new());
        for place in self.shown() {
            let claims = &self.places[place].claims;
            let breakers = self.breakers(place);
            for id in &claims.ids {
                let shape = &self.shapes[*id];
                let is_union = |keyword: &str| matches!(keyword, "anyOf" | "oneOf");
                let is_beside_null = self.shapes.beside_null(*id).is_some();
                let violable = judge::violable(shape).into_iter();
                for (keyword, name) in violable.filter(|(keyword, _)| !(is_beside_null && is_union(keyword))) {
                    let is_meant = |one: &&Violation| one.keyword == keyword && (name.is_empty() || one.name == name);
                    let found = breakers.keys().any(|one| is_meant(&one));
                    let one = Unbreakable { location: shape.location.clone(), keyword, name };
                    if found {
                        broken.insert(one)
                    } else {
                        stated.insert(one)
                    };
                }
            }
            broken.extend(self.broken_choices(place));
        }
        stated.difference(&broken).cloned().collect()
    }

    /// The choices that values of a place break, each by the schemas that were claimed in spite of it.
    fn broken_choices(&self, place: PlaceId) -> Vec<Unbreakable> {
        let mut found = Vec::new();
        for broken in &self.places[place].broken {
            let claims = &self.places[*broken].claims;
            let keywords = self.few(*broken).into_iter().filter_map(|value| {
                let whole = self.around(place, value)?.0;
                Some(self.only_violation(&whole)?.1)
            });
            let keywords: BTreeSet<&'static str> = keywords.collect();
            for made in claims.made.iter().filter_map(|made| Some((made.id, made.violated()?))) {
                let location = self.shapes[made.0].location.clone();
                if keywords.contains(made.1) {
                    found.push(Unbreakable { location, keyword: made.1, name: String::new() });
                }
            }
        }
        found
    }

    /// Any instance with one violation: a valid one, of which one value has been broken. `None` where the schema has no
    /// constraint that can be broken.
    pub fn invalid(&self, random: &mut Random, style: &Style) -> Option<Invalid> {
        let root = self.places.root();
        for _ in 0..20 {
            let valid = self.valid_value(random, style);
            let mut spots = Vec::new();
            self.spots(Some(root), &valid, "", &mut spots);
            for _ in 0..20 {
                let Some((pointer, place, value)) = random.pick(&spots) else { break };
                let broken = self.break_any(*place, value, random).map(|broken| replaced(&valid, pointer, &broken));
                let Some(broken) = broken else { continue };
                if let Some((pointer, keyword)) = self.only_violation(&broken) {
                    return Some(Invalid { json: style::write(&broken, style, random), pointer, keyword });
                }
            }
        }
        // Every random one had a violation too many, or none: a systematic one then.
        let all: Vec<Invalid> = self.each_invalid().collect();
        random.pick(&all).cloned()
    }

    /// A value in place of a valid one that has probably one violation. What it holds stays as far as it can.
    fn break_any(&self, place: PlaceId, value: &Value, random: &mut Random) -> Option<Value> {
        let breakers = self.breakers(place);
        let keys: Vec<&Violation> = breakers.keys().collect();
        let violation = random.pick(&keys)?;
        match (violation.keyword, value) {
            ("required", Value::Object(members)) => {
                let others = members.iter().filter(|(name, _)| *name != violation.name);
                Some(Value::Object(others.cloned().collect()))
            }
            ("additionalProperties", Value::Object(_)) => Some(with_more(value)),
            ("uniqueItems", Value::Array(_)) => Some(with_more(value)),
            _ => breakers.get(*violation).and_then(|values| random.pick(values)).cloned(),
        }
    }

    fn broken(&self, place: PlaceId) -> Vec<Invalid> {
        let breakers = self.breakers(place).into_values().flatten();
        let whole = breakers.filter_map(|value| {
            let (whole, _) = self.around(place, value)?;
            let (pointer, keyword) = self.only_violation(&whole)?;
            Some(Invalid { json: style::plain(&whole), pointer, keyword })
        });
        whole.collect()
    }

    fn only_violation(&self, value: &Value) -> Option<(String, &'static str)> {
        let violations = judge(&self.shapes, &self.places[self.places.root()].claims.ids, value);
        let mut violations = violations.into_iter();
        let first = violations.next()?;
        violations.next().is_none().then_some((first.pointer, first.keyword))
    }

    /// Values with one violation each at the place itself, by the violation.
    fn breakers(&self, place: PlaceId) -> BTreeMap<Violation, Vec<Value>> {
        let claims = &self.places[place].claims;
        let mut found: BTreeMap<Violation, Vec<Value>> = BTreeMap::new();
        let judged = |value: Value| {
            let violations = judge_but(&self.shapes, &claims.ids, &claims.made, &value);
            (value, violations)
        };
        let broken = self.places[place].broken.iter().flat_map(|broken| self.few(*broken));
        let structures = self.structures(place).into_iter().chain(self.wrong_structures(place)).map(judged);
        // What is made to break a choice comes first, or it would find no room.
        for (value, violations) in broken.map(judged).chain(self.scalars(place).iter().cloned()).chain(structures) {
            let mut violations = violations.into_iter();
            if let (Some(only), None) = (violations.next(), violations.next())
                && only.pointer.is_empty()
            {
                let is_type = matches!(only.keyword, "type" | "false");
                let values = found.entry(only).or_default();
                let alike = values.iter().filter(|known| Kinds::of(known) == Kinds::of(&value)).count();
                if values.len() < PER_CONSTRAINT && !(is_type && alike >= PER_TYPE) {
                    values.push(value);
                }
            }
        }
        found
    }

    /// The smallest value of a place, and a few others.
    fn few(&self, place: PlaceId) -> Vec<Value> {
        let mut values: Vec<Value> = self.minimal_at(place).into_iter().cloned().collect();
        values.extend(self.valid_here(place).into_iter().take(PER_BRANCH));
        values
    }

    /// Objects and arrays that are not quite what a place asks for.
    fn wrong_structures(&self, place: PlaceId) -> Vec<Value> {
        let mut found = vec![Value::Array(Vec::new()), Value::Object(Vec::new())];
        if let Some(object) = self.object_with(place, |origin| origin == Origin::Required) {
            for (name, _) in object.members() {
                let others = object.members().iter().filter(|(other, _)| other != name).cloned();
                found.push(Value::Object(others.collect()));
            }
            found.extend(["a member of tomorrow", "x", "NEW"].map(|name| with_member(&object, name)));
            let members = self.places[place].members.iter().chain(&self.places[place].misnamed);
            found.extend(members.filter_map(|one| self.object_around(place, &one.name, self.minimal_at(one.place)?)));
        }
        if self.kinds(place).contains(Kinds::ARRAY) {
            let items = self.items(place, self.least_items(place).max(1), self.counted(place), None);
            found.extend(items.map(|items| with_more(&Value::Array(items))));
        }
        found
    }

    /// The places within an instance, by pointers.
    fn spots<'v>(
        &self,
        place: Option<PlaceId>,
        value: &'v Value,
        pointer: &str,
        found: &mut Vec<(String, PlaceId, &'v Value)>,
    ) {
        let Some(place) = place.map(|place| self.variant_of(place, value)) else { return };
        found.push((pointer.to_owned(), place, value));
        let here = &self.places[place];
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let inner = here.slot(index).and_then(|slot| slot.either);
                    self.spots(inner, item, &format!("{pointer}/{index}"), found);
                }
            }
            Value::Object(members) => {
                for (name, value) in members {
                    self.spots(here.member(name), value, &format!("{pointer}/{}", judge::escape(name)), found);
                }
            }
            _ => {}
        }
    }

    /// The place with the choices made that a value has made; the place itself where there are none.
    fn variant_of(&self, place: PlaceId, value: &Value) -> PlaceId {
        let variants = &self.places[place].variants;
        let variant = variants.iter().copied().find(|variant| self.is_valid_at(*variant, value));
        variant.map_or(place, |variant| self.variant_of(variant, value))
    }
}

/// An object with a member of a name that no schema has, if the name is one.
fn with_member(object: &Value, name: &str) -> Value {
    let mut more = object.clone();
    more.set(name, Value::number("1"));
    more
}

/// An object with a member that no schema names, an array with an item that it has.
fn with_more(value: &Value) -> Value {
    let mut more = with_member(value, "a member of tomorrow");
    if let Value::Array(items) = &mut more {
        items.extend(items.first().cloned());
    }
    more
}

/// The value with another one at a pointer.
fn replaced(value: &Value, pointer: &str, by: &Value) -> Value {
    let Some(rest) = pointer.strip_prefix('/') else { return by.clone() };
    let end = rest.find('/').unwrap_or(rest.len());
    let (step, rest) = rest.split_at(end);
    match value {
        Value::Array(items) => {
            let index: Option<usize> = step.parse().ok();
            let items = items.iter().enumerate();
            Value::Array(
                items
                    .map(|(at, item)| if Some(at) == index { replaced(item, rest, by) } else { item.clone() })
                    .collect(),
            )
        }
        Value::Object(members) => {
            let is_meant = |name: &str| judge::escape(name) == step;
            let members = members.iter().map(|(name, value)| {
                (name.clone(), if is_meant(name) { replaced(value, rest, by) } else { value.clone() })
            });
            Value::Object(members.collect())
        }
        other => other.clone(),
    }
}
