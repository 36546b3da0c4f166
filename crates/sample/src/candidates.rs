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
use crate::place::Place;
use crate::shape::Shapes;
use crate::style::plain;
use crate::value::Value;

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
    let listed = listed(shapes, &place.ids);
    let mut candidates = listed.clone();
    // What is near to one of many listed values is near enough to the list.
    let edges: Vec<&Value> = listed.iter().take(2).chain(listed.last()).collect();
    let kinds = kinds(shapes, &place.ids);
    if kinds.and(Kinds::STRING) == Kinds::STRING {
        candidates.extend(strings::candidates(shapes, place).into_iter().map(Value::String));
        candidates.extend(edges.iter().flat_map(|value| strings::near(value)));
    }
    if kinds.contains(Kinds::INTEGER) {
        candidates.extend(numbers::candidates(shapes, &place.ids).into_iter().map(Value::Number));
        candidates.extend(edges.iter().flat_map(|value| numbers::near(value)));
    }
    candidates.extend([Value::Boolean(true), Value::Boolean(false), Value::Null]);
    candidates.extend(["7", "0.5"].map(Value::number));
    candidates.push(Value::string("x"));
    let mut seen = BTreeSet::new();
    // Texts count here, not values: `100` and `1e2` show different things.
    candidates.retain(|value| seen.insert(plain(value)));
    candidates
}
