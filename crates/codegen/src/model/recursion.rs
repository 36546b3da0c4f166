//! Structs and tuples that hold themselves: boxed where null ends the chain, refused where nothing does.

use std::collections::{BTreeMap, BTreeSet};

use payschema_diagnostics::Span;

use super::{Branch, Declaration, Field, Module, Presence, ToldApart, Type, Union};
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
    find_shallowest(modules, places, findings);
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

/// Finds for each enum over types the alternative that holds the fewest others within it, and reports enums of which none
/// ever ends.
fn find_shallowest(modules: &mut [Module], places: &BTreeMap<String, Span>, findings: &mut Findings) {
    let depths = depths(modules);
    for declaration in modules.iter_mut().flat_map(|module| &mut module.declarations) {
        let Declaration::Union(union) = declaration else { continue };
        let depth = |branch: &Branch| depth_of(&branch.value_type, &depths).unwrap_or(usize::MAX);
        let shallowest = union.branches.iter().enumerate().min_by_key(|(_, branch)| (branch.is_boxed(), depth(branch)));
        union.shallowest = shallowest.map_or(0, |(place, _)| place);
        if let (false, Some(span)) = (depths.contains_key(&union.name), places.get(&union.name)) {
            findings.report(
                &codes::ENDLESS_TYPE,
                *span,
                format!("every alternative of `{}` would have to hold another `{0}`, without end", union.name),
                "make a member on the way optional or nullable",
            );
        }
    }
}

/// How many types stand within one another in the least value of each; none for types that have no value that ends.
fn depths(modules: &[Module]) -> BTreeMap<String, usize> {
    let mut depths = BTreeMap::new();
    loop {
        let known = depths.len();
        for declaration in modules.iter().flat_map(|module| &module.declarations) {
            let required = |fields: &[Field]| {
                let required = fields.iter().filter(|field| field.presence == Presence::Required);
                required
                    .map(|field| depth_of(&field.value_type, &depths))
                    .try_fold(0, |most, depth| Some(depth?.max(most)))
            };
            let depth = match declaration {
                Declaration::Object(object) => required(&object.fields),
                Declaration::Tuple(tuple) => required(&tuple.places),
                Declaration::Union(Union { told_apart: ToldApart::Member(_), .. }) | Declaration::Enum(_) => Some(0),
                Declaration::Union(union) => {
                    union.branches.iter().filter_map(|branch| depth_of(&branch.value_type, &depths)).min()
                }
                Declaration::Newtype(newtype) => depth_of(&newtype.inner, &depths),
            };
            if let (Some(depth), false) = (depth, depths.contains_key(declaration.name())) {
                depths.insert(declaration.name().to_owned(), depth + 1);
            }
        }
        if depths.len() == known {
            return depths;
        }
    }
}

fn depth_of(value_type: &Type, depths: &BTreeMap<String, usize>) -> Option<usize> {
    match value_type {
        Type::Object(name) | Type::Enum(name) | Type::Newtype(name) | Type::Union(name) | Type::Tuple(name) => {
            depths.get(name).copied()
        }
        _ => Some(0),
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
