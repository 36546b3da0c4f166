//! Any instance: what a seed decides.

use std::collections::BTreeSet;

use crate::candidates::{Lengths, Range, listed};
use crate::format;
use crate::kinds::Kinds;
use crate::place::{Member, Origin, PlaceId};
use crate::random::Random;
use crate::sampler::{MOST_ITEMS, Sampler};
use crate::shape::Shape;
use crate::style::{Style, Unknown, Values};
use crate::typical;
use crate::value::Value;

/// How deep members and items are drawn; below, they are as small as can be.
const DEPTH: u32 = 8;

/// How many values are drawn for one instance before the rest is as small as can be.
const VALUES: u32 = 800;

/// How often a value is drawn that has to be valid as a whole, not only piece by piece.
const TRIES: u32 = 4;

/// Any valid value for a place.
pub(crate) fn any(sampler: &Sampler, place: PlaceId, random: &mut Random) -> Option<Value> {
    Draw { sampler, random, style: &Style::PLAIN, name: "", left: 50 }.value(place, 2)
}

/// Any instance, which is probably valid.
pub(super) fn whole(sampler: &Sampler, style: &Style, random: &mut Random) -> Option<Value> {
    Draw { sampler, random, style, name: "", left: VALUES }.value(sampler.places.root(), DEPTH)
}

struct Draw<'d> {
    sampler: &'d Sampler,
    random: &'d mut Random,
    style: &'d Style,
    /// The member that is being drawn, or within which.
    name: &'d str,
    left: u32,
}

impl<'d> Draw<'d> {
    fn value(&mut self, place: PlaceId, depth: u32) -> Option<Value> {
        let sampler = self.sampler;
        self.left = self.left.saturating_sub(1);
        let minimal = sampler.minimal_at(place)?;
        if depth == 0 || self.left == 0 {
            return Some(minimal.clone());
        }
        let here = &sampler.places[place];
        if here.claims.ids.is_empty() && here.claims.fails.is_empty() {
            return Some(self.anything(depth.min(3)));
        }
        let tries = if self.is_certain(place) { 1 } else { TRIES };
        for _ in 0..tries {
            let drawn = self.guess(place, depth);
            if let Some(drawn) = drawn.filter(|value| sampler.is_valid_at(place, value)) {
                return Some(drawn);
            }
        }
        Some(minimal.clone())
    }

    /// Whether what is drawn piece by piece is as a rule valid as a whole.
    fn is_certain(&self, place: PlaceId) -> bool {
        let here = &self.sampler.places[place];
        let ids = || here.claims.ids.iter().map(|id| &self.sampler.shapes[*id]);
        let bounds = |shape: &Shape| shape.min_properties.is_some() || shape.max_properties.is_some();
        here.variants.is_empty()
            && here.claims.fails.is_empty()
            && !ids().any(|shape| bounds(shape) || shape.contains.is_some())
    }

    fn guess(&mut self, place: PlaceId, depth: u32) -> Option<Value> {
        let sampler = self.sampler;
        let ids = &sampler.places[place].claims.ids;
        let variants = &sampler.places[place].variants;
        let variants: Vec<PlaceId> =
            variants.iter().filter(|variant| sampler.minimal_at(**variant).is_some()).copied().collect();
        if !variants.is_empty() && !self.random.one_in(8) {
            let variant = *self.random.pick(&variants)?;
            return self.value(variant, depth);
        }
        let kinds = sampler.kinds(place);
        if kinds.contains(Kinds::NULL) && self.random.one_in(5) && sampler.is_valid_at(place, &Value::Null) {
            return Some(Value::Null);
        }
        if self.style.values == Values::Typical
            && self.random.one_in(2)
            && let Some(example) = self.example(place)
        {
            return Some(example);
        }
        let listed = listed(&sampler.shapes, ids);
        let ways = [Kinds::OBJECT, Kinds::ARRAY, Kinds::STRING, Kinds::INTEGER, Kinds::BOOLEAN];
        let ways: Vec<Kinds> = ways.into_iter().filter(|way| kinds.contains(*way)).collect();
        match self.random.pick(&ways).copied() {
            _ if !listed.is_empty() => self.random.pick(&listed).cloned(),
            Some(Kinds::OBJECT) => Some(self.object(place, depth)),
            Some(Kinds::ARRAY) => Some(self.array(place, depth)),
            // What has been found to be valid is drawn from time to time: it is at the bounds.
            _ if self.style.values == Values::Boundary && self.random.one_in(4) => self.known(place),
            Some(Kinds::STRING) => self.string(place),
            Some(Kinds::INTEGER) => {
                let range = Range::new(&sampler.shapes, ids);
                let number = match self.style.values {
                    Values::Boundary => range.any(self.random),
                    Values::Typical => range.typical(self.random),
                };
                number.map(Value::Number)
            }
            Some(_) => Some(Value::Boolean(self.random.one_in(2))),
            None => None,
        }
    }

    /// What the schemas of a place give as an example.
    fn example(&mut self, place: PlaceId) -> Option<Value> {
        let sampler = self.sampler;
        let examples = sampler.places[place].claims.ids.iter().flat_map(|id| &sampler.shapes[*id].examples);
        let valid: Vec<&Value> = examples.filter(|example| sampler.is_valid_at(place, example)).collect();
        self.random.pick(&valid).map(|value| (*value).clone())
    }

    /// A scalar that was tried and is valid.
    fn known(&mut self, place: PlaceId) -> Option<Value> {
        // The longest strings would make every instance long.
        let short = |value: &&Value| !matches!(value, Value::String(text) if text.len() > 400);
        let valid: Vec<&Value> = self.sampler.valid_scalars(place).filter(short).collect();
        self.random.pick(&valid).map(|value| (*value).clone())
    }

    fn object(&mut self, place: PlaceId, depth: u32) -> Value {
        let sampler = self.sampler;
        let here = &sampler.places[place];
        let shapes = || here.claims.ids.iter().map(|id| &sampler.shapes[*id]);
        let most = shapes().filter_map(|shape| shape.max_properties).min().unwrap_or(u64::MAX);
        let least = shapes().filter_map(|shape| shape.min_properties).max().unwrap_or_default();
        let presence = match self.style.values {
            // Some objects have nearly all members, some hardly any.
            Values::Boundary => 1 + self.random.below(9),
            Values::Typical => 4 + self.random.below(5),
        };
        let mut members = Vec::new();
        let mut left = Vec::new();
        for member in &here.members {
            let is_there = match member.origin {
                Origin::Required => true,
                Origin::Listed => self.random.below(10) < presence,
                Origin::Pattern | Origin::Patterns => self.random.one_in(2),
                Origin::Unknown => self.style.unknown == Unknown::Some && self.random.one_in(8),
            };
            let has_room = member.origin == Origin::Required || (members.len() as u64) < most;
            if is_there && has_room {
                members.extend(self.member(member, depth));
            } else {
                left.push(member);
            }
        }
        while (members.len() as u64) < least && !left.is_empty() {
            let member = left.swap_remove(self.random.index(left.len()));
            members.extend(self.member(member, depth));
        }
        Value::Object(members)
    }

    fn member(&mut self, member: &'d Member, depth: u32) -> Option<(String, Value)> {
        let around = std::mem::replace(&mut self.name, &member.name);
        let value = self.value(member.place, depth - 1);
        self.name = around;
        Some((member.name.clone(), value?))
    }

    fn array(&mut self, place: PlaceId, depth: u32) -> Value {
        let sampler = self.sampler;
        let here = &sampler.places[place];
        let least = sampler.least_items(place);
        let most = sampler.most_items(place).unwrap_or(u64::MAX);
        let unique = sampler.is_unique(place);
        let count = least.min(MOST_ITEMS) + self.random.below(most.saturating_sub(least).min(4) + 1);
        let mut counted = sampler.counted(place);
        let (mut items, mut seen) = (Vec::new(), BTreeSet::new());
        for left in (1..=count).rev() {
            let slot = here.slot(items.len());
            // What has to be contained comes last at the latest.
            let is_counted = counted > 0 && (counted >= left || self.random.one_in(2));
            let is_counted = is_counted && slot.is_some_and(|slot| slot.counted.is_some());
            counted -= u64::from(is_counted);
            let place = slot.and_then(|slot| if is_counted { slot.counted } else { slot.either });
            let item = match place {
                Some(place) => self.value(place, depth - 1),
                None => Some(self.anything(2)),
            };
            items.extend(item.filter(|item| !unique || seen.insert(item.canonical())));
        }
        Value::Array(items)
    }

    fn string(&mut self, place: PlaceId) -> Option<Value> {
        let here = &self.sampler.places[place];
        let lengths = Lengths::new(&self.sampler.shapes, &here.claims.ids);
        if let Some(format) = here.claims.ids.iter().find_map(|id| self.sampler.shapes[*id].format) {
            return Some(Value::String(match self.style.values {
                Values::Boundary => format::any(format, self.random),
                Values::Typical => typical::formatted(format, self.random),
            }));
        }
        if let Some(texts) = &here.texts {
            let all = |matched: &[bool]| matched.iter().all(|one| *one);
            let from = match self.style.values {
                Values::Boundary => lengths.any(self.random),
                Values::Typical => lengths.typical(self.random),
            };
            let possible = texts.lengths(0, from + 30, all);
            let allowed = |length: &&usize| {
                **length as u64 >= lengths.shortest && lengths.longest.is_none_or(|longest| **length as u64 <= longest)
            };
            let possible: Vec<usize> = possible.iter().filter(allowed).copied().collect();
            let length = match self.style.values {
                Values::Boundary => *self.random.pick(&possible)?,
                Values::Typical => *possible.iter().min_by_key(|length| length.abs_diff(from))?,
            };
            return texts.text(length, all, self.random).map(Value::String);
        }
        if self.style.values == Values::Typical {
            return Some(Value::String(typical::text(self.name, &lengths, self.random)));
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
        if self.style.values == Values::Typical {
            return typical::anything(self.name, depth, self.random);
        }
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
