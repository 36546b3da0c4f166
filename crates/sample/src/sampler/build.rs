//! Objects and arrays made of small values.

use std::collections::BTreeSet;

use crate::candidates;
use crate::kinds::Kinds;
use crate::place::{Member, Origin, PlaceId, Places};
use crate::random::Random;
use crate::sampler::{MOST_ITEMS, Sampler};
use crate::shape::{Contains, Shape, Shapes};
use crate::valid;
use crate::value::Value;

/// What values are made of.
#[derive(Clone, Copy)]
pub(super) struct Build<'b> {
    pub(super) shapes: &'b Shapes,
    pub(super) places: &'b Places,
    pub(super) found: &'b [Option<Value>],
}

impl<'b> Build<'b> {
    pub(super) fn at(&self, place: PlaceId) -> Option<&'b Value> {
        self.found[place.0].as_ref()
    }

    fn all(&self, place: PlaceId) -> impl Iterator<Item = &'b Shape> {
        self.places[place].claims.ids.iter().map(|id| &self.shapes[*id])
    }

    /// The members of an object: those that must be there, those that are wanted and can be, and the one that is given;
    /// no fewer and no more than are allowed.
    pub(super) fn members(
        &self,
        place: PlaceId,
        is_wanted: impl Fn(&Member) -> bool,
        given: Option<(&'b str, &'b Value)>,
    ) -> Option<Vec<(&'b str, &'b Value)>> {
        if !candidates::kinds(self.shapes, &self.places[place].claims.ids).contains(Kinds::OBJECT) {
            return None;
        }
        let members = &self.places[place].members;
        let mut chosen: Vec<(&str, &Value)> = Vec::new();
        for member in members {
            let is_required = member.origin == Origin::Required;
            match (given.filter(|(name, _)| *name == member.name), self.at(member.place)) {
                (Some(given), _) if is_required || is_wanted(member) => chosen.push(given),
                (None, Some(value)) if is_required || is_wanted(member) => chosen.push((&member.name, value)),
                (None, None) if is_required => return None,
                _ => {}
            }
        }
        chosen.extend(given.filter(|(name, _)| chosen.iter().all(|(known, _)| known != name)));
        let least = self.all(place).filter_map(|shape| shape.min_properties).max().unwrap_or_default();
        for member in members {
            let is_new = chosen.iter().all(|(known, _)| *known != member.name);
            if let Some(value) = self.at(member.place).filter(|_| is_new && (chosen.len() as u64) < least) {
                chosen.push((&member.name, value));
            }
        }
        let most = self.all(place).filter_map(|shape| shape.max_properties).min();
        let most = most.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
        let is_needed = |name: &str| {
            given.is_some_and(|(given, _)| given == name)
                || members.iter().any(|member| member.origin == Origin::Required && member.name == name)
        };
        while chosen.len() > most {
            let Some(last) = chosen.iter().rposition(|(name, _)| !is_needed(name)) else { break };
            chosen.remove(last);
        }
        Some(chosen)
    }

    pub(super) fn contains(&self, place: PlaceId) -> Option<Contains> {
        self.all(place).find_map(|shape| shape.contains)
    }

    /// The fewest items that an array may have.
    pub(super) fn least_items(&self, place: PlaceId) -> u64 {
        let stated = self.all(place).filter_map(|shape| shape.min_items).max().unwrap_or_default();
        let contained = self.contains(place).map_or(0, |contains| self.least_around(place, contains.min));
        stated.max(contained)
    }

    /// The fewest items among which so many can be what the array contains: those at the beginning may be something else.
    fn least_around(&self, place: PlaceId, counted: u64) -> u64 {
        let here = &self.places[place];
        let can_count = |index: &u64| {
            let slot = usize::try_from(*index).ok().and_then(|index| here.slot(index));
            slot.and_then(|slot| slot.counted).is_some_and(|counted| self.at(counted).is_some())
        };
        let most = counted.min(MOST_ITEMS).saturating_add(here.slots.len() as u64);
        let last = counted.checked_sub(1).and_then(|others| usize::try_from(others).ok());
        let last = last.and_then(|last| (0..most).filter(can_count).nth(last));
        last.map_or(counted, |last| last + 1)
    }

    /// The places of so many items, of which so many are what the array has to contain, beside the one that is given.
    pub(super) fn item_places(
        &self,
        place: PlaceId,
        count: usize,
        counted: u64,
        given: Option<usize>,
    ) -> Vec<Option<PlaceId>> {
        let here = &self.places[place];
        let of = |index: usize| here.slot(index);
        let is_found = |place: &PlaceId| self.at(*place).is_some();
        let mut left = if self.contains(place).is_some() { counted } else { 0 };
        let mut places: Vec<Option<PlaceId>> = (0..count)
            .map(|index| of(index).and_then(|slot| slot.uncounted.filter(is_found).or(slot.either)))
            .collect();
        let prefix = here.slots.len().saturating_sub(1);
        for index in (prefix..count).chain(0..prefix.min(count)).filter(|index| Some(*index) != given) {
            let counted = of(index).and_then(|slot| slot.counted).filter(is_found);
            if let Some(counted) = counted.filter(|_| left > 0) {
                places[index] = Some(counted);
                left -= 1;
            }
        }
        places
    }
}

impl Sampler {
    pub(super) fn build(&self) -> Build<'_> {
        Build { shapes: &self.shapes, places: &self.places, found: &self.minimal }
    }

    /// An object with the members of some origins, each as small as can be.
    pub(crate) fn object_with(&self, place: PlaceId, is_wanted: impl Fn(Origin) -> bool) -> Option<Value> {
        let members = self.build().members(place, |member| is_wanted(member.origin), None)?;
        Some(owned(members))
    }

    /// An object with a member and those that must be beside it.
    pub(crate) fn object_around(&self, place: PlaceId, name: &str, value: &Value) -> Option<Value> {
        let build = Build { shapes: &self.shapes, places: &self.places, found: &self.minimal };
        Some(owned(build.members(place, |_| false, Some((name, value)))?))
    }

    /// So many items, as small as can be, of which no two are equal where they must not be; so many of them are what the
    /// array has to contain, beside the one that is given.
    pub(crate) fn items(&self, place: PlaceId, count: u64, counted: u64, given: Option<usize>) -> Option<Vec<Value>> {
        let count = usize::try_from(count).ok().filter(|_| count <= MOST_ITEMS)?;
        let places = self.build().item_places(place, count, counted, given);
        let small = |place: &Option<PlaceId>| place.map_or(Some(&Value::Null), |place| self.minimal_at(place));
        if !self.is_unique(place) {
            let is_given = |index: usize| Some(index) == given;
            let items = places.iter().enumerate();
            return items.map(|(at, place)| small(place).or(is_given(at).then_some(&Value::Null)).cloned()).collect();
        }
        let (mut items, mut seen) = (Vec::new(), BTreeSet::new());
        let mut random = Random::new(0);
        // Drawing the same item over and over means that there are no more.
        let mut patience = 20 * count + 200;
        let mut tried = BTreeSet::new();
        while items.len() < count && patience > 0 {
            patience -= 1;
            let item = match places[items.len()] {
                Some(place) if tried.insert(place) => self.minimal_at(place).cloned(),
                Some(place) => valid::any(self, place, &mut random),
                None => Some(Value::Number(items.len().to_string())),
            }?;
            if seen.insert(item.canonical()) {
                items.push(item);
            }
        }
        (items.len() == count).then_some(items)
    }

    /// Whether no two items of an array may be equal.
    pub(crate) fn is_unique(&self, place: PlaceId) -> bool {
        self.places[place].claims.ids.iter().any(|id| self.shapes[*id].unique_items)
    }

    /// How many items have to be what an array contains.
    pub(crate) fn counted(&self, place: PlaceId) -> u64 {
        self.build().contains(place).map_or(0, |contains| contains.min)
    }

    pub(crate) fn least_items(&self, place: PlaceId) -> u64 {
        self.build().least_items(place)
    }

    pub(crate) fn most_items(&self, place: PlaceId) -> Option<u64> {
        let here = &self.places[place];
        let stated = here.claims.ids.iter().filter_map(|id| self.shapes[*id].max_items);
        // Where nothing may stand behind the prefix, its length is the most.
        let is_never = |place: PlaceId| self.places[place].claims.is_never(&self.shapes);
        let closed = here.slots.iter().position(|slot| slot.either.is_some_and(is_never));
        stated.chain(closed.map(|length| length as u64)).min()
    }
}

fn owned(members: Vec<(&str, &Value)>) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect())
}
