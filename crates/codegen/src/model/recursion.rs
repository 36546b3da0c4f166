//! Structs that hold themselves: boxed where null ends the chain, refused where nothing does.

use std::collections::{BTreeMap, BTreeSet};

use payschema_diagnostics::Span;

use super::{Declaration, Module, Presence, Type};
use crate::codes;
use crate::findings::Findings;

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
