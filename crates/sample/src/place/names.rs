//! The names that members of an object may have.

use std::collections::BTreeSet;

use payschema_schema::graph::SchemaId;

use super::claims::Claims;
use super::{Origin, texts};
use crate::candidates;
use crate::judge::holds;
use crate::pattern::{Pattern, Texts};
use crate::random::Random;
use crate::shape::{Additional, Shapes};
use crate::value::Value;

/// Names that no schema knows, plain ones and such as have to be escaped.
const UNKNOWN: [&str; 8] =
    ["a member of tomorrow", "x", "newMember", "", "a/b~c", "quote\"\\", "ключ😀", "line\nbreak"];

/// How many names are made for each pattern of names.
const NAMES_PER_PATTERN: usize = 3;

/// How many forbidden names are tried.
const MISNAMED: usize = 6;

/// More members than this are not made on purpose.
const MOST_MEMBERS: u64 = 200;

/// Names for an object.
pub(super) struct Names {
    pub(super) members: Vec<(String, Origin)>,
    /// Names that `propertyNames` forbids.
    pub(super) misnamed: Vec<String>,
}

/// The names that members may have: those that are listed, some for each pattern, some that are unknown.
pub(super) fn names(shapes: &Shapes, claims: &Claims) -> Names {
    let ids = &claims.ids;
    let required: BTreeSet<&String> = ids.iter().flat_map(|id| &shapes[*id].required).chain(&claims.present).collect();
    let listed = ids.iter().flat_map(|id| shapes[*id].properties.iter().map(|(name, _)| name));
    let dependent = ids.iter().flat_map(|id| shapes[*id].dependent_schemas.iter().map(|(name, _)| name));
    let mut members: Vec<(String, Origin)> = Vec::new();
    let mut seen = BTreeSet::new();
    for name in listed.chain(required.iter().copied()).chain(dependent) {
        if seen.insert(name.clone()) {
            let origin = if required.contains(name) { Origin::Required } else { Origin::Listed };
            members.push((name.clone(), origin));
        }
    }
    let patterns: Vec<&Pattern> =
        ids.iter().flat_map(|id| shapes[*id].patterns.iter().map(|(pattern, _)| pattern)).collect();
    let mut of_pattern = Vec::new();
    for place in 0..patterns.len() {
        let own = Texts::new(&patterns[place..=place]);
        of_pattern.extend(matching(own, NAMES_PER_PATTERN).into_iter().map(|name| (name, Origin::Pattern)));
        // A name that matches two is subject to both.
        let others = patterns.iter().skip(place + 1);
        for other in others {
            let both = matching(Texts::readable(&[patterns[place], other]), 1);
            of_pattern.extend(both.into_iter().map(|name| (name, Origin::Patterns)));
        }
    }
    let name_ids = shapes.closure(ids.iter().filter_map(|id| shapes[*id].names));
    let needed = needed(shapes, ids);
    let mut misnamed = Vec::new();
    if !name_ids.is_empty() {
        let tried = candidates::names(shapes, &name_ids, texts(shapes, &name_ids).as_ref(), needed);
        let is_allowed = |name: &String| name_ids.iter().all(|id| holds(shapes, *id, &Value::string(name)));
        let (allowed, forbidden): (Vec<String>, Vec<String>) = tried.into_iter().partition(is_allowed);
        let allowed = allowed.into_iter().take(NAMES_PER_PATTERN.max(needed));
        of_pattern.extend(allowed.map(|name| (name, Origin::Pattern)));
        misnamed.extend(forbidden.into_iter().filter(|name| !seen.contains(name)).take(MISNAMED));
    }
    for (name, origin) in of_pattern {
        if seen.insert(name.clone()) {
            members.push((name, origin));
        }
    }
    // An object of which nothing is said is any value: that it may have members is no discovery.
    let speaks = !seen.is_empty() || needed > 0 || ids.iter().any(|id| speaks_of_others(shapes, *id));
    if speaks {
        let is_unknown = |name: &str| !seen.contains(name) && !patterns.iter().any(|one| one.is_match(name));
        let numbered = (members.len() + UNKNOWN.len()..needed).map(|number| format!("member {number}"));
        let unknown = UNKNOWN.into_iter().map(str::to_owned).chain(numbered).filter(|name| is_unknown(name));
        members.extend(unknown.map(|name| (name, Origin::Unknown)));
    }
    members.retain(|(name, _)| name_ids.iter().all(|id| holds(shapes, *id, &Value::string(name))));
    Names { members, misnamed }
}

/// How many names it takes to go beyond the bounds.
fn needed(shapes: &Shapes, ids: &[SchemaId]) -> usize {
    let bounds = ids.iter().flat_map(|id| [shapes[*id].min_properties, shapes[*id].max_properties]).flatten();
    let most = bounds.filter(|bound| *bound < MOST_MEMBERS).max();
    most.map_or(0, |most| usize::try_from(most + 1).unwrap_or_default())
}

fn speaks_of_others(shapes: &Shapes, id: SchemaId) -> bool {
    let shape = &shapes[id];
    matches!(shape.additional, Additional::Of(_)) || shape.unevaluated_members.is_some()
}

fn matching(texts: Option<Texts>, most: usize) -> Vec<String> {
    let Some(texts) = texts else { return Vec::new() };
    let all = |matched: &[bool]| matched.iter().all(|one| *one);
    let lengths = texts.lengths(0, 48, all);
    let mut random = Random::new(0);
    let lengths = lengths.iter().take(2).chain(lengths.last());
    lengths.filter_map(|length| texts.text(*length, all, &mut random)).take(most).collect()
}
