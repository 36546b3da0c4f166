//! The sampler: everything that is worked out once for a schema.

mod around;
mod build;
mod minimal;

use std::collections::BTreeSet;

use payschema_schema::graph::{Graph, SchemaId};

use crate::candidates;
use crate::judge::{Branching, Violation, judge_but};
use crate::kinds::Kinds;
use crate::obstacle::{NoInstance, Obstacle};
use crate::place::{Counting, Origin, PlaceId, Places, Step};
use crate::shape::Shapes;
use crate::style;
use crate::value::Value;
use around::Way;

/// More items than this are not made on purpose. A bound beyond is not reached.
pub(crate) const MOST_ITEMS: u64 = 2_000;

/// Makes instances of one schema.
pub struct Sampler {
    pub(crate) shapes: Shapes,
    pub(crate) places: Places,
    /// For each place, what was tried there and what is wrong with it; scalars only.
    scalars: Vec<Vec<(Value, BTreeSet<Violation>)>>,
    /// For each place, a small valid value, if one was found.
    minimal: Vec<Option<Value>>,
    /// For each place, how one gets there in an instance.
    ways: Vec<Way>,
    unreached: Vec<Obstacle>,
}

impl Sampler {
    /// Prepares to sample a schema and what it refers to.
    ///
    /// # Errors
    ///
    /// The places that no instance was found for: nothing is valid there, or nothing that the sampler thinks of. Places that
    /// only some branch leads to are not among them, see [`unreached`](Self::unreached).
    pub fn new(graph: &Graph, root: SchemaId) -> Result<Sampler, NoInstance> {
        let shapes = Shapes::new(graph, root).map_err(|obstacles| NoInstance { obstacles })?;
        let places = Places::new(&shapes, root);
        let scalars = places.all.iter().map(|place| {
            let tried = candidates::scalars(&shapes, place).into_iter();
            let claims = &place.claims;
            tried.map(|value| (value.clone(), judge_but(&shapes, &claims.ids, &claims.made, &value))).collect()
        });
        let scalars = scalars.collect();
        let (minimal, ways) = (vec![None; places.all.len()], Vec::new());
        let mut sampler = Sampler { scalars, minimal, ways, unreached: Vec::new(), shapes, places };
        sampler.minimal = sampler.find_minimal()?;
        sampler.ways = sampler.find_ways();
        sampler.unreached = sampler.find_unreached();
        Ok(sampler)
    }

    /// The branches and parts of branches that no instance was found for, although the schema has instances: those that
    /// nothing satisfies, and those that are beyond the sampler.
    pub fn unreached(&self) -> &[Obstacle] {
        &self.unreached
    }

    /// The smallest instance: required members only, all the way down. Not null, unless nothing else is valid.
    pub fn minimal(&self) -> String {
        style::plain(&self.minimal_or_null(self.places.root()))
    }

    /// An instance that has every member that the schema names, with their required members only. Where that would not be
    /// valid, it has as many as one of its variants allows.
    pub fn full(&self) -> String {
        let root = self.places.root();
        let mut full: Vec<Value> = Vec::new();
        let mut open = vec![root];
        while let Some(place) = open.pop() {
            let found = self.object_with(place, |origin| origin != Origin::Unknown);
            full.extend(found.filter(|value| self.is_valid_at(root, value)));
            if full.is_empty() || place != root {
                open.extend(self.places[place].variants.iter().rev());
            }
        }
        let most = full.into_iter().rev().max_by_key(|value| value.members().len());
        style::plain(&most.unwrap_or_else(|| self.minimal_or_null(root)))
    }

    pub(crate) fn minimal_at(&self, place: PlaceId) -> Option<&Value> {
        self.minimal[place.0].as_ref()
    }

    /// A small value for a place that is known to have one.
    pub(crate) fn minimal_or_null(&self, place: PlaceId) -> Value {
        self.minimal_at(place).cloned().unwrap_or(Value::Null)
    }

    pub(crate) fn is_valid_at(&self, place: PlaceId, value: &Value) -> bool {
        self.places[place].claims.admit(&self.shapes, value)
    }

    /// The scalars that were tried at a place, each with what is wrong with it.
    pub(crate) fn scalars(&self, place: PlaceId) -> &[(Value, BTreeSet<Violation>)] {
        &self.scalars[place.0]
    }

    /// The scalars that are valid at a place.
    pub(crate) fn valid_scalars(&self, place: PlaceId) -> impl Iterator<Item = &Value> {
        let claims = &self.places[place].claims;
        let admitted = move |value: &Value| claims.fails.is_empty() || claims.admit(&self.shapes, value);
        let valid = self.scalars(place).iter().filter(|(_, violations)| violations.is_empty());
        valid.map(|(value, _)| value).filter(move |value| admitted(value))
    }

    pub(crate) fn kinds(&self, place: PlaceId) -> Kinds {
        candidates::kinds(&self.shapes, &self.places[place].claims.ids)
    }

    /// Places of which instances may show something, in order.
    pub(crate) fn shown(&self) -> impl Iterator<Item = PlaceId> {
        self.places.ids().filter(|place| self.ways[place.0].is_there(*place == self.places.root()))
    }

    /// What no instance was found for, although something around it has one. What holds somewhere else in an instance has
    /// been reached.
    fn find_unreached(&self) -> Vec<Obstacle> {
        let is_reached = |place: PlaceId| self.ways[place.0].is_reached();
        let reached = self.places.ids().filter(|place| is_reached(*place));
        let reached: BTreeSet<SchemaId> = reached.flat_map(|place| self.places[place].claims.ids.clone()).collect();
        let mut found = Vec::new();
        for here in self.places.ids().filter(|place| !is_reached(*place)).map(|place| &self.places[place]) {
            // Of the ways to fail one is enough.
            let is_named = |outer: &PlaceId, step: &Step| match step {
                Step::Choice => true,
                Step::Failure | Step::Item(_, Counting::Uncounted) => false,
                Step::Member(_) | Step::Item(..) => {
                    let made = &self.places[*outer].claims.made;
                    here.claims.fails.is_empty() && made.iter().all(|made| made.keyword != Branching::Failure)
                }
            };
            let is_next = here.outer.iter().any(|(outer, step)| is_reached(*outer) && is_named(outer, step));
            let new = here.claims.ids.iter().find(|id| !reached.contains(id));
            if let Some(id) = new.filter(|_| is_next && !here.claims.is_never(&self.shapes)) {
                let location = &self.shapes[*id].location;
                found.push(Obstacle::new(location, "no instance was found in which this holds"));
            }
        }
        found.extend(self.places.left.iter().filter_map(|place| self.places[*place].claims.ids.first()).map(|id| {
            Obstacle::new(&self.shapes[*id].location, "there are too many combinations of branches to look further")
        }));
        found.sort_by(|one, other| one.location().cmp(other.location()));
        found.dedup();
        found
    }
}
