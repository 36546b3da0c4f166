//! Structs and tuples that hold themselves: boxed where null ends the chain, refused where nothing does.

use std::collections::{BTreeMap, BTreeSet};

use payschema_diagnostics::Span;

use super::{Declaration, Field, Module, Presence, Type};
use crate::codes;
use crate::findings::Findings;

/// Boxes required members through which a struct would hold itself, and reports circles that no value can end.
///
/// Optional structs are boxed, as are those in enums, and arrays and maps hold their values elsewhere, so required ones
/// matter, and tuples.
pub(super) fn break_circles(modules: &mut [Module], places: &BTreeMap<String, Span>, findings: &mut Findings) {
    let endless = reachable(&edges(modules, |field| field.presence == Presence::Required));
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
    let held = reachable(&edges(modules, |field| !field.boxed));
    for declaration in modules.iter_mut().flat_map(|module| &mut module.declarations) {
        let (name, fields) = match declaration {
            Declaration::Object(object) => (&object.name, &mut object.fields),
            Declaration::Tuple(tuple) => (&tuple.name, &mut tuple.places),
            _ => continue,
        };
        for field in fields.iter_mut().filter(|field| field.presence != Presence::Required) {
            if let Type::Object(target) | Type::Tuple(target) = &field.value_type {
                let back = held.get(target).is_some_and(|reached| reached.contains(name));
                field.boxed |= back || target == name;
            }
        }
    }
}

type Edges = BTreeMap<String, BTreeSet<String>>;

/// Which struct or tuple holds which by value.
fn edges(modules: &[Module], holds: impl Fn(&Field) -> bool) -> Edges {
    let mut edges = Edges::new();
    for declaration in modules.iter().flat_map(|module| &module.declarations) {
        let fields = match declaration {
            Declaration::Object(object) => &object.fields,
            Declaration::Tuple(tuple) => &tuple.places,
            _ => continue,
        };
        let targets = fields.iter().filter(|field| holds(field)).filter_map(|field| match &field.value_type {
            Type::Object(target) | Type::Tuple(target) => Some(target.clone()),
            _ => None,
        });
        edges.insert(declaration.name().to_owned(), targets.collect());
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
