//! What has been seen, in numbers: per place of the schema, in memory that does not grow with the archive.
//!
//! A place is a JSON Pointer with `*` for items and for names of maps. What could grow without end (names that no schema
//! lists, values, places of recursive schemas) is capped, and what exceeds the cap is counted.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use payschema::Code;
use payschema::machinery::{Rule, decimal};

/// How many places are told apart.
const PLACES: usize = 20_000;
/// How many unknown members are told apart in all, and in one object.
const UNKNOWN: usize = 2_000;
const UNKNOWN_IN_ONE: usize = 200;
/// How many kinds of violations are told apart.
const BREACHES: usize = 5_000;
/// How many different values are told apart at one place.
const VALUES: usize = 100;
/// How many first places are kept.
const FIRST: usize = 3;
/// Longer texts of values are counted and not kept.
const LONGEST_VALUE: usize = 200;

/// Whether values may be kept, and so shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Values {
    Masked,
    Shown,
}

/// The names of JSON types, in the order of [`Kinds`].
pub(crate) const TYPES: [&str; 7] = ["string", "integer", "number", "boolean", "array", "object", "null"];

/// How often each type was seen.
pub(crate) type Kinds = [u64; 7];

/// Where something stands: input, line, column.
pub(crate) type Spot = (String, usize, usize);

/// Everything that was seen.
#[derive(Debug)]
pub(crate) struct Tally {
    values: Values,
    pub(crate) places: HashMap<String, Seen>,
    /// By the pointer of the object and the name.
    pub(crate) unknown: BTreeMap<(String, String), Unknown>,
    in_one: HashMap<String, usize>,
    pub(crate) breaches: BTreeMap<Kind, Breach>,
    /// How much was seen beyond what is told apart.
    pub(crate) omitted: u64,
}

/// What was seen at a place that the schema knows.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) rule: &'static Rule,
    pub(crate) sensitive: bool,
    pub(crate) kinds: Kinds,
    pub(crate) characters: Span,
    pub(crate) items: Span,
    /// The least and the greatest number; kept only where the schema bounds it and values may be shown.
    pub(crate) numbers: Option<(String, String)>,
}

/// The least and the greatest of some counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) least: u64,
    pub(crate) most: u64,
}

impl Span {
    const NONE: Span = Span { least: u64::MAX, most: 0 };

    fn add(&mut self, count: u64) {
        *self = Span { least: self.least.min(count), most: self.most.max(count) };
    }
}

/// A member that the schema does not name.
#[derive(Debug)]
pub(crate) struct Unknown {
    /// The rule of the object that has it.
    pub(crate) owner: &'static Rule,
    pub(crate) kinds: Kinds,
    pub(crate) first: Vec<Spot>,
}

/// What is violated, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Kind {
    pub(crate) pointer: String,
    pub(crate) code: Code,
    /// The keyword's place in the schema.
    pub(crate) location: String,
}

/// How often, and by what.
#[derive(Debug, Default)]
pub(crate) struct Breach {
    pub(crate) count: u64,
    pub(crate) first: Vec<Spot>,
    pub(crate) sensitive: bool,
    /// What was expected, as a part of a sentence, the first time.
    pub(crate) expected: String,
    /// The values as JSON texts, where they may be shown.
    pub(crate) shown: BTreeMap<String, u64>,
    /// Their hashes where they may not: enough to count how many differ.
    masked: HashSet<u64>,
}

impl Breach {
    /// How many different values there were; the cap where there were more.
    pub(crate) fn different(&self) -> usize {
        self.shown.len() + self.masked.len()
    }
}

/// A value that has been passed.
pub(crate) enum Passed<'v> {
    Null,
    Boolean,
    Number(&'v str),
    /// Its characters.
    String(u64),
    /// Its items.
    Array(u64),
    Object,
}

impl Passed<'_> {
    /// The position of its type in [`TYPES`].
    pub(crate) fn kind(&self) -> usize {
        match self {
            Passed::String(_) => 0,
            Passed::Number(text) if decimal::is_integer(text) => 1,
            Passed::Number(_) => 2,
            Passed::Boolean => 3,
            Passed::Array(_) => 4,
            Passed::Object => 5,
            Passed::Null => 6,
        }
    }
}

impl Tally {
    pub(crate) fn new(values: Values) -> Tally {
        Tally {
            values,
            places: HashMap::new(),
            unknown: BTreeMap::new(),
            in_one: HashMap::new(),
            breaches: BTreeMap::new(),
            omitted: 0,
        }
    }

    /// Counts a value at a place that the schema knows.
    pub(crate) fn see(&mut self, pointer: &str, rule: &'static Rule, sensitive: bool, passed: &Passed<'_>) {
        if !self.places.contains_key(pointer) {
            if self.places.len() >= PLACES {
                self.omitted += 1;
                return;
            }
            let (characters, items) = (Span::NONE, Span::NONE);
            let seen = Seen { rule, sensitive, kinds: Kinds::default(), characters, items, numbers: None };
            self.places.insert(pointer.to_owned(), seen);
        }
        let Some(seen) = self.places.get_mut(pointer) else { return };
        seen.kinds[passed.kind()] += 1;
        match passed {
            Passed::String(characters) => seen.characters.add(*characters),
            Passed::Array(items) => seen.items.add(*items),
            Passed::Number(text)
                if self.values == Values::Shown && !sensitive && rule.number.is_some() && text.len() <= 64 =>
            {
                extend(&mut seen.numbers, text);
            }
            _ => {}
        }
    }

    /// Counts a member that the schema does not name. Where it stands is worked out for the first ones only.
    pub(crate) fn see_unknown(
        &mut self,
        pointer: &str,
        owner: &'static Rule,
        name: &str,
        passed: &Passed<'_>,
        spot: impl FnOnce() -> Spot,
    ) {
        let key = (pointer.to_owned(), name.to_owned());
        if !self.unknown.contains_key(&key) {
            let in_one = self.in_one.entry(pointer.to_owned()).or_default();
            if self.unknown.len() >= UNKNOWN || *in_one >= UNKNOWN_IN_ONE || name.len() > 4 * LONGEST_VALUE {
                self.omitted += 1;
                return;
            }
            *in_one += 1;
        }
        let unknown =
            self.unknown.entry(key).or_insert_with(|| Unknown { owner, kinds: Kinds::default(), first: Vec::new() });
        unknown.kinds[passed.kind()] += 1;
        if unknown.first.len() < FIRST {
            unknown.first.push(spot());
        }
    }

    /// Counts a violation; `value` is the value's text, `expected` what was expected.
    pub(crate) fn see_breach(
        &mut self,
        kind: Kind,
        sensitive: bool,
        expected: impl FnOnce() -> String,
        value: Option<&str>,
        spot: Option<Spot>,
    ) {
        if self.breaches.len() >= BREACHES && !self.breaches.contains_key(&kind) {
            self.omitted += 1;
            return;
        }
        let breach = self.breaches.entry(kind).or_insert_with(|| Breach { expected: expected(), ..Breach::default() });
        breach.count += 1;
        breach.sensitive |= sensitive;
        if breach.first.len() < FIRST {
            breach.first.extend(spot);
        }
        let Some(value) = value else { return };
        if breach.sensitive {
            // What was kept before it stood within a sensitive value must go, too.
            breach.masked.extend(std::mem::take(&mut breach.shown).keys().map(|value| hash(value)));
        }
        if self.values == Values::Shown && !breach.sensitive && value.len() <= LONGEST_VALUE {
            if let Some(count) = breach.shown.get_mut(value) {
                *count += 1;
            } else if breach.different() < VALUES {
                breach.shown.insert(value.to_owned(), 1);
            }
        } else if breach.different() < VALUES {
            breach.masked.insert(hash(value));
        }
    }

    /// How often a place was seen, whatever stood there.
    pub(crate) fn count(&self, pointer: &str) -> u64 {
        self.places.get(pointer).map_or(0, |seen| seen.kinds.iter().sum())
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn extend(numbers: &mut Option<(String, String)>, text: &str) {
    let (least, greatest) = numbers.get_or_insert_with(|| (text.to_owned(), text.to_owned()));
    if decimal::compare(text, least) == Ordering::Less {
        *least = text.to_owned();
    }
    if decimal::compare(text, greatest) == Ordering::Greater {
        *greatest = text.to_owned();
    }
}

#[cfg(test)]
mod tests;
