//! A schema together with what it refers to: the keywords that hold for one value, and where each stands.
//!
//! Keywords beside a `$ref` and those of its target all apply to the value. As long as each stands in one place only, they
//! make one rule; types narrow each other. What cannot be merged is a rule of its own that is applied besides.

use std::collections::BTreeSet;

use payschema_schema::graph::{Graph, Schema, SchemaId, Types};

use super::conjunction::{alias, branch_beside_null, identity};
use super::declared::Declarations;
use super::keywords::{KEYWORDS, needs_another_look};

/// A schema and those that are merged with it, nearest first.
pub(super) struct View<'g> {
    own: &'g Schema,
    chain: Vec<&'g Schema>,
    /// The schema that fixes the type's identity.
    pub(super) target: SchemaId,
    target_schema: &'g Schema,
    /// What must hold for the same value beyond the chain's keywords.
    pub(super) besides: Vec<SchemaId>,
    /// Whether null is valid besides, whatever the keywords of the chain say.
    pub(super) or_null: bool,
}

impl<'g> View<'g> {
    /// Looks at a schema.
    pub(super) fn new(graph: &'g Graph, declarations: &Declarations, id: SchemaId) -> Self {
        let target = identity(graph, id);
        let mut view = View {
            own: &graph[id],
            chain: vec![&graph[id]],
            target,
            target_schema: &graph[target],
            besides: Vec::new(),
            or_null: false,
        };
        let (mut seen, mut last) = (BTreeSet::from([id]), id);
        loop {
            let next = alias(graph, last).filter(|next| seen.insert(*next));
            let is_reference = next.is_some() && graph[last].reference.is_some();
            let is_beside_null = branch_beside_null(graph, last).is_some();
            let merged = next.filter(|next| is_beside_null || view.merges(graph, declarations, *next, is_reference));
            let schema = &graph[last];
            let reference = schema.reference.as_ref().and_then(|reference| reference.value);
            let others = reference.into_iter().chain(schema.all_of.iter().copied());
            view.besides.extend(others.filter(|id| merged != Some(*id)));
            let Some(next) = merged else { break view };
            if is_beside_null {
                view.or_null = true;
                view.chain.pop();
            }
            view.chain.push(&graph[next]);
            last = next;
        }
    }

    /// Whether the next schema's keywords can stand among those of the chain. What others refer to, too, is not repeated
    /// where it takes more than a plain rule.
    fn merges(&self, graph: &Graph, declarations: &Declarations, next: SchemaId, is_reference: bool) -> bool {
        let schema = &graph[next];
        let is_large =
            needs_another_look(schema) || (declarations.get(next).is_none() && !schema.properties.is_empty());
        let stands_twice = |(keyword, has): &(&str, fn(&Schema) -> bool)| {
            *keyword != "type" && *keyword != "allOf" && has(schema) && self.chain.iter().any(|schema| has(schema))
        };
        let is_repeated = is_reference && is_large;
        !(is_repeated || KEYWORDS.iter().any(stands_twice))
    }

    /// The schema itself, whose annotations describe this use.
    pub(super) fn own(&self) -> &'g Schema {
        self.own
    }

    /// The schema that fixes the type's identity.
    pub(super) fn target(&self) -> &'g Schema {
        self.target_schema
    }

    /// The schemas from the nearest on.
    pub(super) fn chain(&self) -> &[&'g Schema] {
        &self.chain
    }

    /// What `get` finds first.
    pub(super) fn first<T: ?Sized>(&self, get: impl Fn(&'g Schema) -> Option<&'g T>) -> Option<&'g T> {
        self.chain.iter().find_map(|schema| get(schema))
    }

    /// The types that every schema of the chain allows; `None` where none of them has `type`.
    pub(super) fn types(&self) -> Option<Types> {
        let stated = self.chain.iter().filter_map(|schema| match &schema.types {
            _ if schema.never => Some(Types::NONE),
            types => types.as_ref().map(|types| types.value),
        });
        let types = stated.reduce(Types::and)?;
        Some(if self.or_null { types.or(Types::NULL) } else { types })
    }

    /// Keywords that do not stand in the schema itself, with the location of the one they stand in.
    pub(super) fn elsewhere(&self) -> Vec<(&'static str, String)> {
        let chain = || self.chain.iter().copied().chain([self.target_schema]);
        let stated = KEYWORDS.iter().filter_map(|(keyword, has)| {
            let (place, schema) = chain().enumerate().find(|(_, schema)| has(schema))?;
            let is_told = place < self.chain.len() || matches!(*keyword, "required" | "additionalProperties");
            let is_own = std::ptr::eq(schema, self.own);
            (!is_own && is_told && is_reported(keyword)).then(|| (*keyword, schema.location()))
        });
        stated.collect()
    }
}

/// Whether violations are reported as those of this keyword. Others hold schemas that report themselves.
fn is_reported(keyword: &str) -> bool {
    const SILENT: [&str; 10] = [
        "unevaluatedProperties",
        "unevaluatedItems",
        "false",
        "properties",
        "patternProperties",
        "dependentSchemas",
        "prefixItems",
        "items",
        "allOf",
        "if",
    ];
    !SILENT.contains(&keyword)
}
