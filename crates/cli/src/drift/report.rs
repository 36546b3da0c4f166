//! From what was seen to what is told: where provider and page have parted, and what never came.

use std::collections::BTreeSet;

use payschema::Code;
use payschema::machinery::{Additional, Rule};
use serde::Serialize;

use super::change::Change;
use super::tally::{Breach, Kind, Kinds, Spot, TYPES, Tally, Unknown};
use crate::codes;
use crate::places;
use crate::source::Location;

/// What a run has found.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    /// Where the provider sends what its page does not say.
    pub(crate) findings: Vec<Finding>,
    /// Members that the page names and no record has, though the object around them was there.
    pub(crate) never_seen: Vec<NeverSeen>,
    /// How much there was beyond what is told apart.
    pub(crate) omitted: u64,
}

/// One kind of drift at one place.
#[derive(Debug, Serialize)]
pub(crate) struct Finding {
    pub(crate) code: &'static str,
    pub(crate) title: &'static str,
    /// The place, with `*` for items and names of maps.
    pub(crate) pointer: String,
    /// How often it occurs.
    pub(crate) count: u64,
    /// How often it could have occurred: how many values, or objects around it, were seen.
    pub(crate) of: u64,
    pub(crate) first: Vec<First>,
    /// The types that were seen there, most frequent first.
    pub(crate) types: Vec<Counted>,
    /// What was expected, as a part of a sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) expected: String,
    /// How far values go: `longest 300 characters`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extent: Option<String>,
    /// How many different values were seen; 100 where there were more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) different: Option<usize>,
    /// The values as JSON texts, where they may be shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) values: Vec<Counted>,
    pub(crate) sensitive: bool,
    /// The keyword's place in the schema; of an unknown member that of the object.
    pub(crate) schema: String,
    #[serde(skip)]
    pub(crate) change: Change,
}

/// A first place.
#[derive(Debug, Serialize)]
pub(crate) struct First {
    pub(crate) input: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Something and how often it was seen.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Counted {
    pub(crate) what: String,
    pub(crate) count: u64,
}

/// A member that no record has.
#[derive(Debug, Serialize)]
pub(crate) struct NeverSeen {
    pub(crate) code: &'static str,
    pub(crate) pointer: String,
    /// How many objects could have had it.
    pub(crate) of: u64,
}

/// What is told of a tally.
pub(crate) fn report(tally: &Tally) -> Report {
    let mut findings: Vec<Finding> =
        tally.unknown.iter().map(|(key, unknown)| unknown_member(tally, key, unknown)).collect();
    for (kind, breach) in &tally.breaches {
        match (kind.code, missing(tally, kind)) {
            (Code::Required, names) if !names.is_empty() => {
                findings.extend(names.into_iter().map(|name| missing_member(tally, kind, breach, name)));
            }
            _ => findings.push(violated(tally, kind, breach)),
        }
    }
    // Members are told at their own places, so that several rules about one member stand together.
    findings.sort_by(|a, b| (&a.pointer, a.code).cmp(&(&b.pointer, b.code)));
    Report { findings, never_seen: never_seen(tally), omitted: tally.omitted }
}

fn unknown_member(tally: &Tally, (pointer, name): &(String, String), unknown: &Unknown) -> Finding {
    let mut place = pointer.clone();
    places::push_name(&mut place, name);
    let is_forbidden = unknown.owner.object.is_some_and(|object| matches!(object.additional, Additional::Forbidden));
    let (code, title) = match is_forbidden {
        true => (Code::AdditionalProperties.as_str(), Code::AdditionalProperties.title()),
        false => (codes::UNKNOWN_MEMBER.id, codes::UNKNOWN_MEMBER.title),
    };
    let owner = unknown.owner.origin.location;
    Finding {
        code,
        title,
        count: unknown.kinds.iter().sum(),
        of: objects(tally, pointer),
        first: firsts(&unknown.first),
        types: types(&unknown.kinds),
        expected: String::new(),
        extent: None,
        different: None,
        values: Vec::new(),
        sensitive: tally.places.get(pointer).is_some_and(|seen| seen.sensitive),
        schema: owner.to_owned(),
        change: Change::AddMember { owner: Location::new(owner), name: name.clone(), kinds: unknown.kinds },
        pointer: place,
    }
}

fn violated(tally: &Tally, kind: &Kind, breach: &Breach) -> Finding {
    let seen = tally.places.get(&kind.pointer);
    let tells_values = matches!(kind.code, Code::Enum | Code::Const | Code::Pattern | Code::Format);
    let change = match seen {
        Some(seen) => Change::of(kind, breach, seen),
        None => Change::None("it concerns alternatives, of which a patch cannot choose"),
    };
    Finding {
        code: kind.code.as_str(),
        title: kind.code.title(),
        pointer: kind.pointer.clone(),
        count: breach.count,
        of: tally.count(&kind.pointer).max(breach.count),
        first: firsts(&breach.first),
        types: seen.map(|seen| types(&seen.kinds)).unwrap_or_default(),
        expected: breach.expected.clone(),
        extent: seen.and_then(|seen| extent(kind.code, seen)),
        different: tells_values.then(|| breach.different()),
        values: match tells_values {
            true => sorted(breach.shown.iter().map(|(value, count)| (value.as_str(), *count))),
            false => Vec::new(),
        },
        sensitive: breach.sensitive,
        schema: kind.location.clone(),
        change,
    }
}

fn missing_member(tally: &Tally, kind: &Kind, breach: &Breach, name: &'static str) -> Finding {
    let mut pointer = kind.pointer.clone();
    places::push_name(&mut pointer, name);
    let of = objects(tally, &kind.pointer);
    let change = match tally.places.get(&kind.pointer) {
        Some(seen) => Change::Optional { owner: Location::new(seen.rule.origin.location), name },
        None => Change::None("its object is not among the places that were told apart"),
    };
    Finding {
        code: kind.code.as_str(),
        title: kind.code.title(),
        count: of.saturating_sub(tally.count(&pointer)),
        of,
        first: firsts(&breach.first),
        types: tally.places.get(&pointer).map(|seen| types(&seen.kinds)).unwrap_or_default(),
        expected: String::new(),
        extent: None,
        different: None,
        values: Vec::new(),
        sensitive: breach.sensitive,
        schema: kind.location.clone(),
        change,
        pointer,
    }
}

/// The required members that objects at a place lack.
fn missing(tally: &Tally, kind: &Kind) -> Vec<&'static str> {
    let rule: Option<&'static Rule> = tally.places.get(&kind.pointer).map(|seen| seen.rule);
    let Some(object) = rule.and_then(|rule| rule.object) else { return Vec::new() };
    let names = object.required.iter().filter_map(|index| object.names.names.get(index).copied());
    let of = objects(tally, &kind.pointer);
    let lacks = |name: &&str| {
        let mut pointer = kind.pointer.clone();
        places::push_name(&mut pointer, name);
        tally.count(&pointer) < of
    };
    names.filter(lacks).collect()
}

fn never_seen(tally: &Tally) -> Vec<NeverSeen> {
    let mut found = BTreeSet::new();
    for (pointer, seen) in &tally.places {
        let Some(object) = seen.rule.object.filter(|_| seen.kinds[OBJECT] > 0) else { continue };
        for (index, name) in object.names.names.iter().enumerate() {
            let mut place = pointer.clone();
            places::push_name(&mut place, name);
            let is_required = object.required.contains(index);
            // A required member that never comes is missing, which is told already.
            if !is_required && !tally.places.contains_key(&place) {
                found.insert((place, seen.kinds[OBJECT]));
            }
        }
    }
    let code = codes::NEVER_SEEN.id;
    found.into_iter().map(|(pointer, of)| NeverSeen { code, pointer, of }).collect()
}

/// The position of objects among the types.
const OBJECT: usize = 5;

fn objects(tally: &Tally, pointer: &str) -> u64 {
    tally.places.get(pointer).map_or(0, |seen| seen.kinds[OBJECT])
}

/// How far the values at a place go, where that is what is wrong. Numbers are there only where they may be shown.
fn extent(code: Code, seen: &super::tally::Seen) -> Option<String> {
    let counted = |count: u64, of: &str| format!("{count} {of}{}", if count == 1 { "" } else { "s" });
    let numbers = seen.numbers.as_ref();
    match code {
        Code::MaxLength => Some(format!("longest {}", counted(seen.characters.most, "character"))),
        Code::MinLength => Some(format!("shortest {}", counted(seen.characters.least, "character"))),
        Code::MaxItems => Some(format!("longest {}", counted(seen.items.most, "item"))),
        Code::MinItems => Some(format!("shortest {}", counted(seen.items.least, "item"))),
        Code::Minimum | Code::ExclusiveMinimum => numbers.map(|(least, _)| format!("least {least}")),
        Code::Maximum | Code::ExclusiveMaximum => numbers.map(|(_, greatest)| format!("greatest {greatest}")),
        _ => None,
    }
}

fn types(kinds: &Kinds) -> Vec<Counted> {
    sorted(TYPES.into_iter().zip(*kinds).filter(|(_, count)| *count > 0))
}

/// The most frequent first.
fn sorted<'w>(counted: impl Iterator<Item = (&'w str, u64)>) -> Vec<Counted> {
    let mut counted: Vec<Counted> = counted.map(|(what, count)| Counted { what: what.to_owned(), count }).collect();
    counted.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.what.cmp(&b.what)));
    counted
}

fn firsts(spots: &[Spot]) -> Vec<First> {
    spots.iter().map(|(input, line, column)| First { input: input.clone(), line: *line, column: *column }).collect()
}
