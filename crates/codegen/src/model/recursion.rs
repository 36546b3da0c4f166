//! Structs that hold themselves: boxed where null ends the chain, refused where nothing does.

use std::collections::{BTreeMap, BTreeSet};

use payschema_diagnostics::Span;

use payschema_schema::graph::{Additional, Graph, Provider, Schema, SchemaId};

use super::declared::{Declarations, name_place};
use super::{Declaration, Module, Presence, Type};
use crate::codes;
use crate::findings::Findings;

/// Reports arrays and maps that hold themselves through nothing that has a name in Rust; whether there are any.
pub(super) fn report_nameless_circles(
    graph: &Graph,
    provider: &Provider,
    declarations: &Declarations,
    findings: &mut Findings,
) -> bool {
    let mut circles = BTreeSet::new();
    let mut done = BTreeSet::new();
    let mut open: Vec<SchemaId> = provider.documents.iter().map(|document| document.root).collect();
    while let Some(id) = open.pop() {
        if done.insert(id) {
            if holds_itself(graph, declarations, id) {
                circles.insert(graph.target(id));
            }
            open.extend(parts(&graph[id]).chain(graph[id].definitions.iter().copied()));
        }
    }
    for id in &circles {
        findings.report(
            &codes::ENDLESS_TYPE,
            name_place(&graph[*id]),
            "this schema holds itself through arrays or maps alone, which have no name in Rust",
            "let an object with `properties` stand in the circle",
        );
    }
    !circles.is_empty()
}

/// Whether a way through arrays and maps leads from a schema back to itself.
fn holds_itself(graph: &Graph, declarations: &Declarations, start: SchemaId) -> bool {
    let target = |id| graph.target(id);
    let start = target(start);
    let mut reached = BTreeSet::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        if declarations.get(id).is_none() {
            for part in parts(&graph[id]).map(target) {
                if part == start {
                    return true;
                }
                if reached.insert(part) {
                    open.push(part);
                }
            }
        }
    }
    false
}

/// The schemas of a schema's members, values and items.
pub(super) fn parts(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let additional = schema.additional.as_ref().and_then(|additional| match additional.value {
        Additional::Schema(values) => Some(values),
        Additional::Any | Additional::Forbidden => None,
    });
    let named = schema.properties.iter().map(|property| property.schema);
    named.chain(schema.pattern_properties.iter().map(|(_, values)| *values)).chain(additional).chain(schema.items)
}

/// Boxes required members through which a struct would hold itself, and reports circles that no value can end.
///
/// Optional members are boxed and arrays and maps hold their values elsewhere, so only required ones matter.
pub(super) fn break_circles(modules: &mut [Module], places: &BTreeMap<String, Span>, findings: &mut Findings) {
    let endless = reachable(&edges(modules, |presence| presence == Presence::Required));
    for (name, reached) in &endless {
        if let (true, Some(span)) = (reached.contains(name), places.get(name)) {
            findings.report(
                &codes::ENDLESS_TYPE,
                *span,
                format!("every `{name}` would have to hold another one, without end"),
                "make a member on the way optional or nullable",
            );
        }
    }
    let held =
        reachable(&edges(modules, |presence| matches!(presence, Presence::Required | Presence::RequiredNullable)));
    for object in objects_mut(modules) {
        for field in &mut object.fields {
            if let (Type::Object(target), Presence::RequiredNullable) = (&field.value_type, field.presence) {
                let back = held.get(target).is_some_and(|reached| reached.contains(&object.name));
                field.boxed |= back || *target == object.name;
            }
        }
    }
}

type Edges = BTreeMap<String, BTreeSet<String>>;

/// Which struct holds which by value.
fn edges(modules: &[Module], holds: impl Fn(Presence) -> bool) -> Edges {
    let mut edges = Edges::new();
    for declaration in modules.iter().flat_map(|module| &module.declarations) {
        if let Declaration::Object(object) = declaration {
            let targets = object.fields.iter().filter_map(|field| match &field.value_type {
                Type::Object(target) if holds(field.presence) => Some(target.clone()),
                _ => None,
            });
            edges.insert(object.name.clone(), targets.collect());
        }
    }
    edges
}

/// Which struct is reached from which in one step or more.
fn reachable(edges: &Edges) -> Edges {
    edges
        .keys()
        .map(|start| {
            let mut reached = BTreeSet::new();
            let mut open: Vec<&String> = edges[start].iter().collect();
            while let Some(name) = open.pop() {
                if reached.insert(name.clone()) {
                    open.extend(edges.get(name).into_iter().flatten());
                }
            }
            (start.clone(), reached)
        })
        .collect()
}

fn objects_mut(modules: &mut [Module]) -> impl Iterator<Item = &mut super::Object> {
    modules.iter_mut().flat_map(|module| &mut module.declarations).filter_map(|declaration| match declaration {
        Declaration::Object(object) => Some(&mut **object),
        Declaration::Enum(_) | Declaration::Newtype(_) => None,
    })
}
