//! Tuples: arrays whose places have schemas of their own.

use payschema_schema::graph::SchemaId;

use super::conjunction::{allows_null, together};
use super::declared::{Declared, ordinal};
use super::rules::Rules;
use super::types::{element_type, value_type};
use super::{Additional, Field, Listed, Presence, Type, documentation};
use crate::findings::Findings;
use crate::naming;

/// A tuple struct: a field for each place, and one for all items behind them.
#[derive(Debug)]
pub struct Tuple {
    /// The type's name.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// The places in order, those that must not be empty first. Their names are for parameters only.
    pub places: Vec<Field>,
    /// The places' rules, by the positions among the provider's shared ones.
    pub rules: Vec<usize>,
    /// The type of each item behind the places.
    pub rest: Type,
    /// Its rule in the same way; none where nothing is asserted, or nothing allowed.
    pub rest_rule: Option<usize>,
    /// Documentation of the items behind the places.
    pub rest_docs: String,
    /// Whether a place has something to hide that does not hide itself.
    pub sensitive: bool,
    /// What makes it a model, if the catalogue lists it.
    pub listed: Option<Box<Listed>>,
}

impl Tuple {
    /// The places without which there is no value.
    pub(crate) fn required_places(&self) -> impl Iterator<Item = &Field> {
        self.places.iter().filter(|place| place.is_required())
    }
}

/// The tuple of an array schema.
pub(super) fn tuple(
    rules: &Rules<'_>,
    declared: &Declared,
    listed: Option<Box<Listed>>,
    findings: &mut Findings,
) -> Tuple {
    let graph = rules.graph;
    let schema = &graph[declared.schema];
    let counts = together(graph, declared.schema).into_iter().filter_map(|id| graph[id].min_items.as_ref());
    let least = counts.map(|count| count.value).max().unwrap_or_default();
    let mut places: Vec<Field> = Vec::new();
    for (at, id) in schema.prefix_items.iter().enumerate() {
        let mut name = place_name(rules, *id, at);
        if places.iter().any(|place| place.name == name) {
            name = naming::field_name(&ordinal(at));
        }
        places.push(place(rules, *id, (at as u64) < least, name, findings));
    }
    let rest = schema.items.filter(|items| !graph[*items].never);
    let (kind, rest_rule) = match rest {
        Some(items) => {
            let rule = Box::new(rules.to_read(items, findings));
            let value_type = element_type(graph, rules.declarations, items);
            (Additional::Schema { value_type, rule }, Some(rules.share_target(items)))
        }
        None if schema.items.is_some() => (Additional::Forbidden, None),
        None => (Additional::Any, None),
    };
    Tuple {
        name: declared.name.clone(),
        docs: documentation::declaration(schema, rules.pages),
        rules: schema.prefix_items.iter().map(|id| rules.share_target(*id)).collect(),
        rest: match &kind {
            Additional::Schema { value_type, .. } => value_type.clone(),
            Additional::Any | Additional::Forbidden => Type::Json,
        },
        rest_rule,
        rest_docs: documentation::rest(&kind),
        sensitive: rules.is_sensitive(declared.schema)
            || places.iter().any(|place| place.rule.holds_sensitive_values())
            || kind.holds_sensitive_values(),
        places,
        listed,
    }
}

fn place(rules: &Rules<'_>, id: SchemaId, required: bool, name: String, findings: &mut Findings) -> Field {
    let value_type = value_type(rules.graph, rules.declarations, id);
    let null = !matches!(value_type, Type::Json | Type::Null) && allows_null(rules.graph, id);
    let presence = Presence::of(required, null);
    let rule = rules.to_read(id, findings);
    Field {
        wire_name: name.clone(),
        name,
        boxed: !required && matches!(value_type, Type::Object(_)),
        docs: documentation::place(&rules.graph[id], &value_type, &rule),
        value_type,
        presence,
        rule,
    }
}

/// What a place is called as a parameter: by `x-rust-name` or `title`, or by counting.
fn place_name(rules: &Rules<'_>, id: SchemaId, at: usize) -> String {
    let schema = &rules.graph[id];
    let chosen = schema.rust_name.as_ref().or(schema.title.as_ref());
    naming::field_name(&chosen.map_or_else(|| ordinal(at), |name| name.value.clone()))
}
