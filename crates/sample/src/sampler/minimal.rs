//! A small value for each place.

use std::collections::BTreeSet;

use super::build::Build;
use super::{MOST_ITEMS, Sampler};
use crate::candidates;
use crate::obstacle::{NoInstance, Obstacle};
use crate::place::{Origin, PlaceId};
use crate::value::{Extent, Value};

/// Whether a null will do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Null {
    Refused,
    Taken,
}

impl Sampler {
    /// Finds a small value for each place, from the inside out: a round takes what the rounds before have found.
    pub(super) fn find_minimal(&self) -> Result<Vec<Option<Value>>, NoInstance> {
        let mut found: Vec<Option<Value>> = vec![None; self.places.all.len()];
        while self.find_more(&mut found, Null::Refused) || self.find_more(&mut found, Null::Taken) {}
        let wanted = self.wanted();
        let missing: Vec<PlaceId> = wanted.into_iter().filter(|place| found[place.0].is_none()).collect();
        if !missing.is_empty() {
            return Err(NoInstance { obstacles: self.obstacles(&missing) });
        }
        // Where recursion could be left by a null only, there may be more to say now.
        for place in self.places.ids().filter(|place| found[place.0] == Some(Value::Null)).collect::<Vec<_>>() {
            if let Some(value) = self.small(place, &found, Null::Refused) {
                found[place.0] = Some(value);
            }
        }
        Ok(found)
    }

    /// The places that one gets to without taking a branch. None of them may be without a value, but where the schema
    /// itself says that there is none.
    fn wanted(&self) -> Vec<PlaceId> {
        let mut wanted = BTreeSet::from([self.places.root()]);
        let mut open = vec![self.places.root()];
        while let Some(place) = open.pop() {
            let here = &self.places[place];
            let members = here.members.iter().filter(|member| member.origin != Origin::Patterns);
            for inner in members.map(|member| member.place).chain(here.slots.iter().filter_map(|slot| slot.either)) {
                if !self.places[inner].claims.is_never(&self.shapes) && wanted.insert(inner) {
                    open.push(inner);
                }
            }
        }
        wanted.into_iter().collect()
    }

    /// What is wrong at places without a value: of those that need one another the inner ones, in a circle all.
    fn obstacles(&self, missing: &[PlaceId]) -> Vec<Obstacle> {
        let needs_another = |place: &PlaceId| {
            let here = &self.places[*place];
            let required = here.members.iter().filter(|member| member.origin == Origin::Required);
            let items = here.slots.iter().filter_map(|slot| slot.either);
            required.map(|member| member.place).chain(items).any(|inner| missing.contains(&inner))
        };
        let (outer, inner): (Vec<PlaceId>, Vec<PlaceId>) = missing.iter().partition(|place| needs_another(place));
        let named = if inner.is_empty() { outer } else { inner };
        let obstacle = |place: &PlaceId| {
            let location = self.places[*place].claims.ids.first().map_or("", |id| &self.shapes[*id].location);
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
        let build = Build { shapes: &self.shapes, places: &self.places, found };
        let here = &self.places[place];
        // What is too large is not built at all.
        let bearable = |inner: &[&Value]| Extent::around(inner.iter().map(|value| value.extent())).is_bearable();
        let members = build.members(place, |_| false, None);
        let members = members
            .filter(|members| bearable(&members.iter().map(|(_, value)| *value).collect::<Vec<_>>()))
            .map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect());
        let listed = candidates::listed(&self.shapes, &here.claims.ids).into_iter();
        // What stands at the beginning may be what tells one branch from another, as an empty array does not.
        let least = build.least_items(place);
        let prefix = here.claims.prefix(&self.shapes) as u64;
        let counts = BTreeSet::from([least, least.saturating_add(1), least.max(prefix)]);
        let items = counts.into_iter().filter_map(|count| self.few_items(place, count, build, &bearable));
        let scalars = self.valid_scalars(place).cloned();
        let variants = here.variants.iter().filter_map(|variant| found[variant.0].clone());
        let tried = listed.chain(members.map(Value::Object)).chain(items.map(Value::Array)).chain(scalars);
        let mut tried = tried.chain(variants).filter(|value| null == Null::Taken || *value != Value::Null);
        tried.find(|value| self.is_valid_at(place, value))
    }

    /// So many items, while values of objects and arrays are still being found.
    fn few_items(
        &self,
        place: PlaceId,
        count: u64,
        build: Build<'_>,
        bearable: &impl Fn(&[&Value]) -> bool,
    ) -> Option<Vec<Value>> {
        let count = usize::try_from(count.min(MOST_ITEMS)).unwrap_or_default();
        let counted = build.contains(place).map_or(0, |contains| contains.min);
        let places = build.item_places(place, count, counted, None);
        let is_unique = self.is_unique(place);
        let mut items = Vec::new();
        let mut seen = BTreeSet::new();
        for (index, place) in places.iter().enumerate() {
            let Some(place) = place else {
                items.push(Value::Number(index.to_string()));
                continue;
            };
            let small = build.at(*place)?;
            if index == 0 && !bearable(&vec![small; count]) {
                return None;
            }
            let mut different = [small].into_iter().chain(self.valid_scalars(*place));
            let item = different.find(|value| !is_unique || seen.insert(value.canonical()))?;
            items.push(item.clone());
        }
        Some(items)
    }
}
