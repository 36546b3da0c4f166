//! Values worth trying at a place: those at and next to every bound, those that nearly fit, those of every type.
//!
//! Nothing here has to be right: each candidate is judged before it is used, for what it is.

mod numbers;
mod strings;

use std::collections::BTreeSet;

use payschema_schema::graph::SchemaId;

pub(crate) use numbers::Range;
pub(crate) use strings::Lengths;

use crate::kinds::Kinds;
use crate::pattern::Texts;
use crate::place::Place;
use crate::random::Random;
use crate::shape::Shapes;
use crate::style::plain;
use crate::value::Value;

/// Longer names are not tried.
const LONGEST_NAME: usize = 1_000;

/// The types that all schemas of a place allow.
pub(crate) fn kinds(shapes: &Shapes, ids: &[SchemaId]) -> Kinds {
    ids.iter().filter_map(|id| shapes[*id].kinds).fold(Kinds::ALL, Kinds::and)
}

/// The values that `enum` and `const` list, of all schemas.
pub(crate) fn listed(shapes: &Shapes, ids: &[SchemaId]) -> Vec<Value> {
    let shapes = || ids.iter().map(|id| &shapes[*id]);
    let choices = shapes().filter_map(|shape| shape.choices.as_ref()).flatten();
    choices.chain(shapes().filter_map(|shape| shape.constant.as_ref())).cloned().collect()
}

/// The scalars to be tried, those that a person would choose first.
pub(crate) fn scalars(shapes: &Shapes, place: &Place) -> Vec<Value> {
    let claims = &place.claims;
    let mut candidates = by(shapes, &claims.ids, place.texts.as_ref());
    if !claims.fails.is_empty() {
        // What a schema is nearly broken by, or just so, is at its bounds, too.
        let near: Vec<SchemaId> =
            claims.ids.iter().copied().chain(shapes.closure(claims.fails.iter().copied())).collect();
        candidates.extend(by(shapes, &near, place.near.as_ref()));
    }
    candidates.extend([Value::Boolean(true), Value::Boolean(false), Value::Null]);
    candidates.extend(["7", "0.5"].map(Value::number));
    candidates.push(Value::string("x"));
    let mut seen = BTreeSet::new();
    // Texts count here, not values: `100` and `1e2` show different things.
    candidates.retain(|value| seen.insert(plain(value)));
    candidates
}

/// Those that the schemas suggest.
fn by(shapes: &Shapes, ids: &[SchemaId], texts: Option<&Texts>) -> Vec<Value> {
    let listed = listed(shapes, ids);
    let mut candidates = listed.clone();
    // What is near to one of many listed values is near enough to the list.
    let edges: Vec<&Value> = listed.iter().take(2).chain(listed.last()).collect();
    let kinds = kinds(shapes, ids);
    if kinds.contains(Kinds::STRING) {
        candidates.extend(strings::candidates(shapes, ids, texts).into_iter().map(Value::String));
        candidates.extend(edges.iter().flat_map(|value| strings::near(value)));
    }
    if kinds.contains(Kinds::INTEGER) {
        candidates.extend(numbers::candidates(shapes, ids).into_iter().map(Value::Number));
        candidates.extend(edges.iter().flat_map(|value| numbers::near(value)));
    }
    candidates
}

/// Names to be tried for members, of which so many are needed.
pub(crate) fn names(shapes: &Shapes, ids: &[SchemaId], texts: Option<&Texts>, needed: usize) -> Vec<String> {
    let listed = listed(shapes, ids).into_iter().filter_map(|value| match value {
        Value::String(text) => Some(text),
        _ => None,
    });
    let mut names: Vec<String> = listed.chain(strings::candidates(shapes, ids, texts)).collect();
    if let Some(texts) = texts {
        let all = |matched: &[bool]| matched.iter().all(|one| *one);
        let mut random = Random::new(0);
        let lengths = texts.lengths(0, 48, all);
        // Drawing the same name over and over means that there are no more.
        for _ in 0..4 * needed {
            let length = random.pick(&lengths).copied();
            names.extend(length.and_then(|length| texts.text(length, all, &mut random)));
        }
    }
    let mut seen = BTreeSet::new();
    names.retain(|name| name.len() <= LONGEST_NAME && seen.insert(name.clone()));
    names
}
