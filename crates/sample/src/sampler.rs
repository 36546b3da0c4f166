//! The sampler: everything that is worked out once for a schema.

use std::collections::BTreeSet;

use payschema_schema::graph::{Graph, SchemaId};

use crate::candidates;
use crate::judge::{self, Violation, judge};
use crate::kinds::Kinds;
use crate::obstacle::{NoInstance, Obstacle};
use crate::place::{Origin, PlaceId, Places, Step};
use crate::random::Random;
use crate::shape::Shapes;
use crate::value::{Extent, Value};
use crate::{style, valid};

/// More items than this are not made on purpose. A bound beyond is not reached.
pub(crate) const MOST_ITEMS: u64 = 2_000;

/// Makes instances of one schema.
pub struct Sampler {
    pub(crate) shapes: Shapes,
    pub(crate) places: Places,
    /// For each place, what was tried there and what is wrong with it; scalars only.
    scalars: Vec<Vec<(Value, BTreeSet<Violation>)>>,
    /// For each place, a small valid value.
    minimal: Vec<Value>,
}

/// Whether a null will do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Null {
    Refused,
    Taken,
}

impl Sampler {
    /// Prepares to sample a schema and what it refers to.
    ///
    /// # Errors
    ///
    /// The places that no instance was found for: nothing is valid there, or nothing that the sampler thinks of.
    pub fn new(graph: &Graph, root: SchemaId) -> Result<Sampler, NoInstance> {
        let shapes = Shapes::new(graph, root).map_err(|obstacles| NoInstance { obstacles })?;
        let places = Places::new(&shapes, root);
        let scalars = places.all.iter().map(|place| {
            let tried = candidates::scalars(&shapes, place).into_iter();
            tried.map(|value| (value.clone(), judge(&shapes, &place.ids, &value))).collect()
        });
        let mut sampler = Sampler { scalars: scalars.collect(), minimal: Vec::new(), shapes, places };
        sampler.minimal = sampler.find_minimal()?;
        Ok(sampler)
    }

    /// The smallest instance: required members only, all the way down. Not null, unless nothing else is valid.
    pub fn minimal(&self) -> String {
        style::plain(self.minimal_at(self.places.root()))
    }

    /// An instance that has every member that the schema names, with their required members only.
    pub fn full(&self) -> String {
        let root = self.places.root();
        let full = self.object_with(root, |origin| origin != Origin::Unknown);
        let is_valid = |value: &Value| self.is_valid_at(root, value);
        style::plain(full.as_ref().filter(|value| is_valid(value)).unwrap_or(self.minimal_at(root)))
    }

    pub(crate) fn minimal_at(&self, place: PlaceId) -> &Value {
        &self.minimal[place.0]
    }

    pub(crate) fn is_valid_at(&self, place: PlaceId, value: &Value) -> bool {
        judge(&self.shapes, &self.places[place].ids, value).is_empty()
    }

    /// The scalars that were tried at a place, each with what is wrong with it.
    pub(crate) fn scalars(&self, place: PlaceId) -> &[(Value, BTreeSet<Violation>)] {
        &self.scalars[place.0]
    }

    pub(crate) fn kinds(&self, place: PlaceId) -> Kinds {
        candidates::kinds(&self.shapes, &self.places[place].ids)
    }

    /// An object with the members of some origins, each as small as can be.
    pub(crate) fn object_with(&self, place: PlaceId, is_wanted: impl Fn(Origin) -> bool) -> Option<Value> {
        if !self.kinds(place).contains(Kinds::OBJECT) {
            return None;
        }
        let members = self.places[place].members.iter().filter(|member| is_wanted(member.origin));
        Some(Value::Object(members.map(|one| (one.name.clone(), self.minimal_at(one.place).clone())).collect()))
    }

    /// So many items, as small as can be, of which no two are equal where they must not be.
    pub(crate) fn items(&self, place: PlaceId, count: u64) -> Option<Vec<Value>> {
        let ids = &self.places[place].ids;
        let count = usize::try_from(count).ok().filter(|_| count <= MOST_ITEMS)?;
        let minimal = self.places[place].items.map_or(&Value::Null, |items| self.minimal_at(items));
        if !ids.iter().any(|id| self.shapes[*id].unique_items) {
            return Some(vec![minimal.clone(); count]);
        }
        let (mut items, mut seen) = (Vec::new(), BTreeSet::new());
        let mut random = Random::new(0);
        // Drawing the same item over and over means that there are no more.
        let mut patience = 20 * count + 200;
        while items.len() < count && patience > 0 {
            patience -= 1;
            let item = match self.places[place].items {
                Some(items) if seen.is_empty() => self.minimal_at(items).clone(),
                Some(items) => valid::any(self, items, &mut random),
                None => Value::Number(items.len().to_string()),
            };
            if seen.insert(item.canonical()) {
                items.push(item);
            }
        }
        (items.len() == count).then_some(items)
    }

    /// The whole instance around a value at a place, and the value's pointer.
    pub(crate) fn around(&self, place: PlaceId, value: Value) -> Option<(Value, String)> {
        let (mut place, mut value, mut pointer) = (place, value, String::new());
        while let Some((outer, step)) = &self.places[place].outer {
            value = match step {
                Step::Member(name) => {
                    let mut object = self.object_with(*outer, |origin| origin == Origin::Required)?;
                    object.set(name, value);
                    pointer = format!("/{}{pointer}", judge::escape(name));
                    object
                }
                Step::Item => {
                    let ids = &self.places[*outer].ids;
                    let least = ids.iter().filter_map(|id| self.shapes[*id].min_items).max().unwrap_or_default();
                    let mut items = self.items(*outer, least.max(1))?;
                    // An item that is there already gives way, or else there would be two.
                    let canonical = value.canonical();
                    let same = items.iter().position(|item| item.canonical() == canonical);
                    items.swap(0, same.unwrap_or_default());
                    if let Some(first) = items.first_mut() {
                        *first = value;
                    }
                    pointer = format!("/0{pointer}");
                    Value::Array(items)
                }
            };
            place = *outer;
        }
        Some((value, pointer))
    }

    /// Finds a small value for each place, from the inside out: a round takes what the rounds before have found.
    fn find_minimal(&self) -> Result<Vec<Value>, NoInstance> {
        let mut found: Vec<Option<Value>> = vec![None; self.places.all.len()];
        while self.find_more(&mut found, Null::Refused) || self.find_more(&mut found, Null::Taken) {}
        let missing: Vec<PlaceId> = self.places.ids().filter(|place| found[place.0].is_none()).collect();
        if !missing.is_empty() {
            return Err(NoInstance { obstacles: self.obstacles(&missing) });
        }
        // Where recursion could be left by a null only, there may be more to say now.
        for place in self.places.ids().filter(|place| found[place.0] == Some(Value::Null)).collect::<Vec<_>>() {
            if let Some(value) = self.small(place, &found, Null::Refused) {
                found[place.0] = Some(value);
            }
        }
        Ok(found.into_iter().flatten().collect())
    }

    /// What is wrong at places without a value: of those that need one another the inner ones, in a circle all.
    fn obstacles(&self, missing: &[PlaceId]) -> Vec<Obstacle> {
        let needs_another = |place: &PlaceId| {
            let required = self.places[*place].members.iter().filter(|member| member.origin == Origin::Required);
            required.map(|member| member.place).chain(self.places[*place].items).any(|inner| missing.contains(&inner))
        };
        let (outer, inner): (Vec<PlaceId>, Vec<PlaceId>) = missing.iter().partition(|place| needs_another(place));
        let named = if inner.is_empty() { outer } else { inner };
        let obstacle = |place: &PlaceId| {
            let location = self.places[*place].ids.first().map_or("", |id| &self.shapes[*id].location);
            Obstacle::new(location, "no value was found that satisfies everything that is said here")
        };
        named.iter().map(obstacle).collect()
    }

    /// Goes once through the places without a value. Whether one of them has got one.
    fn find_more(&self, found: &mut [Option<Value>], null: Null) -> bool {
        let before = found.iter().flatten().count();
        for place in self.places.ids() {
            if found[place.0].is_none() {
                found[place.0] = self.small(place, found, null);
            }
        }
        found.iter().flatten().count() > before
    }

    /// A small value for a place, made of values that have been found before.
    fn small(&self, place: PlaceId, found: &[Option<Value>], null: Null) -> Option<Value> {
        let Self { shapes, places, .. } = self;
        let here = &places[place];
        let required = || here.members.iter().filter(|member| member.origin == Origin::Required);
        // What is too large is not built at all.
        let bearable = |inner: &[&Value]| Extent::around(inner.iter().map(|value| value.extent())).is_bearable();
        let values: Option<Vec<&Value>> = required().map(|member| found[member.place.0].as_ref()).collect();
        let members = values
            .filter(|values| bearable(values))
            .map(|values| required().zip(values).map(|(member, value)| (member.name.clone(), value.clone())).collect());
        let least = here.ids.iter().filter_map(|id| shapes[*id].min_items).max().unwrap_or_default();
        let count = usize::try_from(least.min(MOST_ITEMS)).unwrap_or_default();
        let items = match here.items.map(|items| found[items.0].as_ref()) {
            _ if least == 0 => Some(Vec::new()),
            None => Some((0..count).map(|number| Value::Number(number.to_string())).collect()),
            Some(Some(item)) if bearable(&vec![item; count]) => self.few_items(here, item, count),
            Some(_) => None,
        };
        let listed = candidates::listed(shapes, &here.ids).into_iter();
        let scalars = self.scalars(place).iter().filter(|(_, violations)| violations.is_empty());
        let scalars = scalars.map(|(value, _)| value.clone());
        let tried = listed.chain(members.map(Value::Object)).chain(items.map(Value::Array)).chain(scalars);
        let mut tried = tried.filter(|value| null == Null::Taken || *value != Value::Null);
        tried.find(|value| judge(shapes, &here.ids, value).is_empty())
    }

    /// The fewest items that are allowed, while values of objects and arrays are still being found.
    fn few_items(&self, here: &crate::place::Place, item: &Value, least: usize) -> Option<Vec<Value>> {
        if !here.ids.iter().any(|id| self.shapes[*id].unique_items) {
            return Some(vec![item.clone(); least]);
        }
        let scalars = here.items.map_or(&[][..], |items| self.scalars(items)).iter();
        let valid = scalars.filter(|(_, violations)| violations.is_empty()).map(|(value, _)| value);
        let mut seen = BTreeSet::new();
        let different = [item].into_iter().chain(valid).filter(|value| seen.insert(value.canonical()));
        let items: Vec<Value> = different.take(least).cloned().collect();
        (items.len() == least).then_some(items)
    }
}
