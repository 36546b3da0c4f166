//! Valid instances: any, and each that shows something.

mod draw;

use std::collections::BTreeSet;

pub(crate) use draw::any;

use crate::candidates::listed;
use crate::kinds::Kinds;
use crate::place::{Member, Origin, PlaceId};
use crate::random::Random;
use crate::sampler::{MOST_ITEMS, Sampler};
use crate::style::{self, Style};
use crate::value::Value;

impl Sampler {
    /// Any valid instance: members present or not, null where null may be, lists of any length, values of any size.
    pub fn valid(&self, random: &mut Random, style: &Style) -> String {
        let value = self.valid_value(random, style);
        style::write(&value, style, random)
    }

    pub(crate) fn valid_value(&self, random: &mut Random, style: &Style) -> Value {
        let root = self.places.root();
        let value = draw::whole(self, style, random);
        value.filter(|value| self.is_valid_at(root, value)).unwrap_or_else(|| self.minimal_or_null(root))
    }

    /// Valid instances that reach, one after the other, every member, every listed value, null, absence, emptiness and
    /// every boundary of every place. Each has what it shows, and otherwise required members only.
    pub fn each_valid(&self) -> impl Iterator<Item = String> {
        let mut seen = BTreeSet::new();
        self.shown()
            .flat_map(|place| self.valid_here(place).into_iter().map(move |value| (place, value)))
            .filter_map(|(place, value)| {
                let (whole, _) = self.around(place, value)?;
                self.is_valid_at(self.places.root(), &whole).then(|| style::plain(&whole))
            })
            .filter(move |json| seen.insert(json.clone()))
    }

    /// The valid values that show something about a place.
    pub(crate) fn valid_here(&self, place: PlaceId) -> Vec<Value> {
        let mut values: Vec<Value> = self.valid_scalars(place).cloned().collect();
        values.extend(self.structures(place));
        values.extend(listed(&self.shapes, &self.places[place].claims.ids));
        let mut seen = BTreeSet::new();
        // Texts count here, not values: `100` and `1e2` show different things.
        values.retain(|value| seen.insert(style::plain(value)) && self.is_valid_at(place, value));
        values
    }

    /// Objects and arrays at and beyond the bounds of a place.
    pub(crate) fn structures(&self, place: PlaceId) -> Vec<Value> {
        let mut found = Vec::new();
        found.extend(self.object_with(place, |origin| origin == Origin::Required));
        found.extend(self.object_with(place, |origin| origin != Origin::Unknown));
        found.extend(self.object_with(place, |_| true));
        found.extend(self.objects_by_count(place));
        if !self.kinds(place).contains(Kinds::ARRAY) {
            return found;
        }
        let least = self.least_items(place);
        let most = self.most_items(place);
        let beside = most.into_iter().flat_map(|most| [most, most.saturating_add(1)]);
        let counts = [least, least.saturating_add(1), least.saturating_sub(1), 0, 2].into_iter().chain(beside);
        let counts: BTreeSet<u64> = counts.filter(|count| *count <= MOST_ITEMS).collect();
        let counted = self.counted(place);
        found.extend(counts.into_iter().filter_map(|count| self.items(place, count, counted, None)).map(Value::Array));
        found.extend(self.arrays_by_contained(place, least));
        found
    }

    /// Arrays with as many of what they contain as the bounds say, and with one more and one less.
    fn arrays_by_contained(&self, place: PlaceId, least: u64) -> Vec<Value> {
        let shapes = self.places[place].claims.ids.iter().map(|id| &self.shapes[*id]);
        let mut found = Vec::new();
        for contains in shapes.filter_map(|shape| shape.contains) {
            let bounds = [Some(contains.min), contains.max].into_iter().flatten();
            let counts: BTreeSet<u64> =
                bounds.flat_map(|bound| [bound.saturating_sub(1), bound, bound.saturating_add(1)]).collect();
            for counted in counts {
                let count = counted.max(least).max(1);
                let prefix = self.places[place].slots.len() as u64;
                for more in BTreeSet::from([0, 1, prefix.saturating_sub(1)]) {
                    let items = self.items(place, count.saturating_add(more), counted, None);
                    found.extend(items.map(Value::Array));
                }
            }
        }
        found
    }

    /// Objects with as many members as the bounds say, and with one more and one less.
    fn objects_by_count(&self, place: PlaceId) -> Vec<Value> {
        let shapes = || self.places[place].claims.ids.iter().map(|id| &self.shapes[*id]);
        let bounds = shapes().flat_map(|shape| [shape.min_properties, shape.max_properties]).flatten();
        let counts: BTreeSet<u64> =
            bounds.flat_map(|bound| [bound.saturating_sub(1), bound, bound.saturating_add(1)]).collect();
        if counts.is_empty() || !self.kinds(place).contains(Kinds::OBJECT) {
            return Vec::new();
        }
        let required = |member: &&Member| member.origin == Origin::Required;
        let members = &self.places[place].members;
        let (required, others): (Vec<&Member>, Vec<&Member>) = members.iter().partition(required);
        let all = required.into_iter().chain(others);
        let all: Vec<(String, Value)> =
            all.filter_map(|member| Some((member.name.clone(), self.minimal_at(member.place)?.clone()))).collect();
        let counts = counts.into_iter().filter_map(|count| usize::try_from(count).ok());
        counts.filter_map(|count| all.get(..count)).map(|members| Value::Object(members.to_vec())).collect()
    }
}
