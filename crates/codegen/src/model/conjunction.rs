//! What holds for one value: a schema, what its `$ref` leads to and what its `allOf` lists, and what follows for the type.
//!
//! Nothing here decides about values. Where a type cannot be told, the answer is the wider one, so that a Rust type made
//! from it holds every valid value.

use std::collections::BTreeSet;

use payschema_schema::graph::{Graph, Property, Schema, SchemaId, Types};

use super::keywords::{asserted, is_structured};

/// The schema whose type is that of a schema's values: the schema itself, or one that it merely leads to.
pub(super) fn identity(graph: &Graph, id: SchemaId) -> SchemaId {
    let (mut seen, mut last) = (BTreeSet::from([id]), id);
    while let Some(next) = alias(graph, last).or_else(|| contributor(graph, last)).filter(|next| seen.insert(*next)) {
        last = next;
    }
    last
}

/// The next schema on the way to the type, where nothing beside it makes a type of its own: the target of a `$ref`, a lone
/// `allOf` branch with one, or the branch beside null.
pub(super) fn alias(graph: &Graph, id: SchemaId) -> Option<SchemaId> {
    let schema = &graph[id];
    if is_structured(schema) {
        return None;
    }
    let lone = match schema.all_of[..] {
        [branch] if graph[branch].reference.is_some() => Some(branch),
        _ => None,
    };
    match &schema.reference {
        Some(reference) => reference.value.filter(|_| schema.all_of.is_empty()),
        None => lone.or_else(|| branch_beside_null(graph, id)),
    }
}

/// The branch of an `anyOf` or `oneOf` whose other branch is null, where the schema asserts nothing else.
pub(super) fn branch_beside_null(graph: &Graph, id: SchemaId) -> Option<SchemaId> {
    let schema = &graph[id];
    let (first, second) = match (&schema.any_of[..], &schema.one_of[..]) {
        ([first, second], []) | ([], [first, second]) => (*first, *second),
        _ => return None,
    };
    if asserted(schema).len() > 1 || schema.reference.is_some() {
        return None;
    }
    let is_null = |id: SchemaId| {
        let is_typed = graph[id].types.as_ref().is_some_and(|types| types.value == Types::NULL);
        is_typed && asserted(&graph[id]).len() == 1 && graph[id].reference.is_none()
    };
    let excludes_null = |id: &SchemaId| !allows_null(graph, *id);
    match (is_null(first), is_null(second)) {
        (false, true) => Some(first).filter(excludes_null),
        (true, false) => Some(second).filter(excludes_null),
        _ => None,
    }
}

/// The one schema that says what members there are, where a schema and its other branches only narrow it.
fn contributor(graph: &Graph, id: SchemaId) -> Option<SchemaId> {
    let schema = &graph[id];
    if is_structured(schema) {
        return None;
    }
    let target = schema.reference.as_ref().and_then(|reference| reference.value);
    let branches: Vec<SchemaId> = target.into_iter().chain(schema.all_of.iter().copied()).collect();
    let contributes = |id: &&SchemaId| together(graph, **id).iter().any(|id| is_structured(&graph[*id]));
    let mut contributing = branches.iter().filter(contributes);
    let only = contributing.next().filter(|_| contributing.next().is_none())?;
    let is_named = Some(*only) == target || graph[*only].reference.is_some();
    (is_named && plain_types(graph, id).base() == Some(payschema_schema::graph::Type::Object)).then_some(*only)
}

/// The schema and all that must hold with it for the same value, depth first; each once.
pub(super) fn together(graph: &Graph, id: SchemaId) -> Vec<SchemaId> {
    fn visit(graph: &Graph, id: SchemaId, together: &mut Vec<SchemaId>) {
        if together.contains(&id) {
            return;
        }
        together.push(id);
        let target = graph[id].reference.as_ref().and_then(|reference| reference.value);
        for other in target.into_iter().chain(graph[id].all_of.iter().copied()) {
            visit(graph, other, together);
        }
    }
    let mut all = Vec::new();
    visit(graph, id, &mut all);
    all
}

/// The types that `type` leaves, here and in what must hold with it; null too where it stands beside one branch.
pub(super) fn plain_types(graph: &Graph, id: SchemaId) -> Types {
    let own = |id: SchemaId| {
        if graph[id].never {
            return Types::NONE;
        }
        let types = graph[id].types.as_ref().map_or(Types::ALL, |types| types.value);
        let branch = if is_circular(graph, id) { None } else { branch_beside_null(graph, id) };
        match branch {
            Some(branch) => plain_types(graph, branch).or(Types::NULL),
            None => types,
        }
    };
    together(graph, id).into_iter().map(own).fold(Types::ALL, Types::and)
}

/// As [`plain_types`], with what the branches of `anyOf` and `oneOf` leave.
pub(super) fn wide_types(graph: &Graph, id: SchemaId) -> Types {
    let own = |id: SchemaId| {
        let schema = &graph[id];
        if is_circular(graph, id) {
            return Types::ALL;
        }
        let branches = |branches: &[SchemaId]| match branches {
            [] => Types::ALL,
            some => some.iter().map(|id| wide_types(graph, *id)).fold(Types::NONE, Types::or),
        };
        branches(&schema.any_of).and(branches(&schema.one_of))
    };
    together(graph, id).into_iter().map(own).fold(plain_types(graph, id), Types::and)
}

/// Whether null may be a valid value.
pub(super) fn allows_null(graph: &Graph, id: SchemaId) -> bool {
    let lists_null = |schema: &Schema| {
        schema.enumeration.as_ref().is_none_or(|values| values.value.null)
            && schema.constant.as_ref().is_none_or(|constant| constant.value == "null")
    };
    let may_be = |branches: &[SchemaId]| branches.is_empty() || branches.iter().any(|id| allows_null(graph, *id));
    let own = |id: SchemaId| {
        let schema = &graph[id];
        lists_null(schema) && (is_circular(graph, id) || (may_be(&schema.any_of) && may_be(&schema.one_of)))
    };
    wide_types(graph, id).null() && together(graph, id).into_iter().all(own)
}

/// The members of an object, those of all schemas that must hold together, and whether each is required. The first schema
/// that lists a member stands for it; the others follow.
pub(super) fn members(graph: &Graph, id: SchemaId) -> Vec<(Vec<&Property>, bool)> {
    let together = together(graph, id);
    let mut members: Vec<(Vec<&Property>, bool)> = Vec::new();
    for property in together.iter().flat_map(|id| &graph[*id].properties) {
        match members.iter_mut().find(|(known, _)| known[0].name == property.name) {
            Some((known, _)) => known.push(property),
            None => members.push((vec![property], false)),
        }
    }
    for (known, required) in &mut members {
        let lists = |id: &SchemaId| graph[*id].required.iter().any(|name| name.value == known[0].name);
        *required = together.iter().any(lists);
    }
    members
}

/// Whether the members of an object are those of several schemas.
pub(super) fn is_merged(graph: &Graph, id: SchemaId) -> bool {
    let others = together(graph, id);
    others.iter().skip(1).any(|id| !graph[*id].properties.is_empty() || !graph[*id].required.is_empty())
}

/// Whether a schema applies itself to the same value, which is reported when it is read.
fn is_circular(graph: &Graph, start: SchemaId) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
    while let Some(id) = open.pop() {
        for next in in_place(graph, id) {
            if next == start {
                return true;
            }
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    false
}

/// The schemas that a schema applies to the same value.
pub(super) fn in_place(graph: &Graph, id: SchemaId) -> impl Iterator<Item = SchemaId> {
    let schema = &graph[id];
    let target = schema.reference.as_ref().and_then(|reference| reference.value);
    let branches = [&schema.all_of, &schema.any_of, &schema.one_of].into_iter().flatten().copied();
    let conditional = schema.conditional.into_iter();
    let conditional = conditional.flat_map(|one| [Some(one.condition), one.then, one.otherwise]).flatten();
    let dependent = schema.dependent_schemas.iter().map(|(_, schema)| *schema);
    target.into_iter().chain(branches).chain(schema.not).chain(conditional).chain(dependent)
}
