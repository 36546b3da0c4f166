//! Valid instances: any, and each that shows something.

use std::collections::BTreeSet;

use crate::candidates::{Lengths, Range, listed};
use crate::format;
use crate::judge::judge;
use crate::kinds::Kinds;
use crate::place::{Origin, PlaceId};
use crate::random::Random;
use crate::sampler::{MOST_ITEMS, Sampler};
use crate::style::{self, Style, Unknown};
use crate::value::Value;

/// How deep members and items are drawn; below, they are as small as can be.
const DEPTH: u32 = 8;

/// How many values are drawn for one instance before the rest is as small as can be.
const VALUES: u32 = 800;

impl Sampler {
    /// Any valid instance: members present or not, null where null may be, lists of any length, values of any size.
    pub fn valid(&self, random: &mut Random, style: &Style) -> String {
        let value = self.valid_value(random, style);
        style::write(&value, style, random)
    }

    pub(crate) fn valid_value(&self, random: &mut Random, style: &Style) -> Value {
        let root = self.places.root();
        let value = Draw { sampler: self, random, unknown: style.unknown, left: VALUES }.value(root, DEPTH);
        if self.is_valid_at(root, &value) { value } else { self.minimal_at(root).clone() }
    }

    /// Valid instances that reach, one after the other, every member, every listed value, null, absence, emptiness and
    /// every boundary of every place. Each has what it shows, and otherwise required members only.
    pub fn each_valid(&self) -> impl Iterator<Item = String> {
        self.places
            .ids()
            .flat_map(|place| self.valid_here(place).into_iter().map(move |value| (place, value)))
            .filter_map(|(place, value)| {
                let (whole, _) = self.around(place, value)?;
                self.is_valid_at(self.places.root(), &whole).then(|| style::plain(&whole))
            })
    }

    /// The valid values that show something about a place.
    fn valid_here(&self, place: PlaceId) -> Vec<Value> {
        let scalars = self.scalars(place).iter().filter(|(_, violations)| violations.is_empty());
        let mut values: Vec<Value> = scalars.map(|(value, _)| value.clone()).collect();
        values.extend(self.structures(place));
        let ids = &self.places[place].ids;
        values.extend(listed(&self.shapes, ids));
        let mut seen = BTreeSet::new();
        // Texts count here, not values: `100` and `1e2` show different things.
        values.retain(|value| seen.insert(style::plain(value)) && judge(&self.shapes, ids, value).is_empty());
        values
    }

    /// Objects and arrays at and beyond the bounds of a place.
    pub(crate) fn structures(&self, place: PlaceId) -> Vec<Value> {
        let mut found = Vec::new();
        found.extend(self.object_with(place, |origin| origin == Origin::Required));
        found.extend(self.object_with(place, |origin| origin != Origin::Unknown));
        found.extend(self.object_with(place, |_| true));
        if !self.kinds(place).contains(Kinds::ARRAY) {
            return found;
        }
        let shapes = || self.places[place].ids.iter().map(|id| &self.shapes[*id]);
        let least = shapes().filter_map(|shape| shape.min_items).max().unwrap_or_default();
        let most = shapes().filter_map(|shape| shape.max_items).min();
        let beside = most.into_iter().flat_map(|most| [most, most.saturating_add(1)]);
        let counts = [least, least.saturating_add(1), least.saturating_sub(1), 0, 2].into_iter().chain(beside);
        let counts: BTreeSet<u64> = counts.filter(|count| *count <= MOST_ITEMS).collect();
        found.extend(counts.into_iter().filter_map(|count| self.items(place, count)).map(Value::Array));
        found
    }
}

/// Any valid value for a place.
pub(crate) fn any(sampler: &Sampler, place: PlaceId, random: &mut Random) -> Value {
    Draw { sampler, random, unknown: Unknown::None, left: 50 }.value(place, 2)
}

struct Draw<'d> {
    sampler: &'d Sampler,
    random: &'d mut Random,
    unknown: Unknown,
    left: u32,
}

impl Draw<'_> {
    fn value(&mut self, place: PlaceId, depth: u32) -> Value {
        let sampler = self.sampler;
        self.left = self.left.saturating_sub(1);
        let minimal = sampler.minimal_at(place);
        if depth == 0 || self.left == 0 {
            return minimal.clone();
        }
        let ids = &sampler.places[place].ids;
        if ids.is_empty() {
            return self.anything(depth.min(3));
        }
        let kinds = sampler.kinds(place);
        if kinds.contains(Kinds::NULL) && self.random.one_in(5) && sampler.is_valid_at(place, &Value::Null) {
            return Value::Null;
        }
        let listed = listed(&sampler.shapes, ids);
        let ways = [Kinds::OBJECT, Kinds::ARRAY, Kinds::STRING, Kinds::INTEGER, Kinds::BOOLEAN];
        let ways: Vec<Kinds> = ways.into_iter().filter(|way| kinds.contains(*way)).collect();
        let drawn = match self.random.pick(&ways).copied() {
            _ if !listed.is_empty() => self.random.pick(&listed).cloned(),
            Some(Kinds::OBJECT) => Some(self.object(place, depth)),
            Some(Kinds::ARRAY) => Some(self.array(place, depth)),
            // What has been found to be valid is drawn from time to time: it is at the bounds.
            _ if self.random.one_in(4) => self.known(place),
            Some(Kinds::STRING) => self.string(place),
            Some(Kinds::INTEGER) => Range::new(&sampler.shapes, ids).any(self.random).map(Value::Number),
            Some(_) => Some(Value::Boolean(self.random.one_in(2))),
            None => None,
        };
        drawn.filter(|value| sampler.is_valid_at(place, value)).unwrap_or_else(|| minimal.clone())
    }

    /// A scalar that was tried and is valid.
    fn known(&mut self, place: PlaceId) -> Option<Value> {
        let tried = self.sampler.scalars(place);
        // The longest strings would make every instance long.
        let short = |value: &Value| !matches!(value, Value::String(text) if text.len() > 400);
        let valid: Vec<&Value> =
            tried.iter().filter(|one| one.1.is_empty() && short(&one.0)).map(|one| &one.0).collect();
        self.random.pick(&valid).map(|value| (*value).clone())
    }

    fn object(&mut self, place: PlaceId, depth: u32) -> Value {
        // Some objects have nearly all members, some hardly any.
        let presence = 1 + self.random.below(9);
        let mut members = Vec::new();
        for member in &self.sampler.places[place].members {
            let is_there = match member.origin {
                Origin::Required => true,
                Origin::Listed => self.random.below(10) < presence,
                Origin::Pattern => self.random.one_in(2),
                Origin::Unknown => self.unknown == Unknown::Some && self.random.one_in(8),
            };
            if is_there {
                members.push((member.name.clone(), self.value(member.place, depth - 1)));
            }
        }
        Value::Object(members)
    }

    fn array(&mut self, place: PlaceId, depth: u32) -> Value {
        let here = &self.sampler.places[place];
        let shapes = || here.ids.iter().map(|id| &self.sampler.shapes[*id]);
        let least = shapes().filter_map(|shape| shape.min_items).max().unwrap_or_default();
        let most = shapes().filter_map(|shape| shape.max_items).min().unwrap_or(u64::MAX);
        let unique = shapes().any(|shape| shape.unique_items);
        let count = least.min(MOST_ITEMS) + self.random.below(most.saturating_sub(least).min(4) + 1);
        let (mut items, mut seen) = (Vec::new(), BTreeSet::new());
        for _ in 0..count {
            let item = match here.items {
                Some(items) => self.value(items, depth - 1),
                None => self.anything(2),
            };
            if !unique || seen.insert(item.canonical()) {
                items.push(item);
            }
        }
        Value::Array(items)
    }

    fn string(&mut self, place: PlaceId) -> Option<Value> {
        let here = &self.sampler.places[place];
        let lengths = Lengths::new(&self.sampler.shapes, &here.ids);
        if let Some(format) = here.ids.iter().find_map(|id| self.sampler.shapes[*id].format) {
            return Some(Value::String(format::any(format, self.random)));
        }
        if let Some(texts) = &here.texts {
            let all = |matched: &[bool]| matched.iter().all(|one| *one);
            let from = lengths.any(self.random);
            let possible = texts.lengths(0, from + 30, all);
            let allowed = |length: &&usize| {
                **length as u64 >= lengths.shortest && lengths.longest.is_none_or(|longest| **length as u64 <= longest)
            };
            let possible: Vec<usize> = possible.iter().filter(allowed).copied().collect();
            let length = *self.random.pick(&possible)?;
            return texts.text(length, all, self.random).map(Value::String);
        }
        let length = lengths.any(self.random);
        Some(Value::String(self.words(length)))
    }

    /// Words of so many characters, now and then of unusual ones.
    fn words(&mut self, length: usize) -> String {
        const USUAL: &[u8] = b"etaoinshrdlucmfwypvbgkqjxz      -0123456789ETAOIN.,";
        const UNUSUAL: [char; 12] = ['é', 'ß', 'Ж', '中', '😀', '"', '\\', '/', '\n', '\t', '\u{0}', '\u{2028}'];
        let unusual = self.random.one_in(6);
        (0..length)
            .map(|_| {
                let odd = if unusual && self.random.one_in(3) { self.random.pick(&UNUSUAL).copied() } else { None };
                odd.or_else(|| self.random.pick(USUAL).map(|byte| char::from(*byte))).unwrap_or('x')
            })
            .collect()
    }

    /// A value of which no schema says anything.
    fn anything(&mut self, depth: u32) -> Value {
        const NUMBERS: [&str; 8] = ["0", "-1", "10.0", "0.1000", "1e400", "-0", "12345678901234567890123", "2E-7"];
        match self.random.below(if depth == 0 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => Value::Boolean(self.random.one_in(2)),
            2 => Value::number(self.random.pick(&NUMBERS).copied().unwrap_or("0")),
            3 | 4 => {
                let length = self.random.index(12);
                Value::String(self.words(length))
            }
            5 => Value::Array((0..self.random.below(4)).map(|_| self.anything(depth - 1)).collect()),
            _ => {
                let names = ["a", "id", "", "a/b", "ключ"];
                let count = self.random.index(names.len());
                let members = names.iter().take(count).map(|name| ((*name).to_owned(), self.anything(depth - 1)));
                Value::Object(members.collect())
            }
        }
    }
}
