//! What the sampler asks of a schema, as plain data: the only place that knows how the graph says it.
//!
//! A keyword is added here as a field, then to the judge, which decides it, and to the candidates, which come near it.

mod beside_null;
mod read;

use std::collections::BTreeMap;

use payschema_schema::graph::{Conditional, Format, Graph, SchemaId};

use crate::decimal::Decimal;
use crate::kinds::Kinds;
use crate::obstacle::Obstacle;
use crate::pattern::Pattern;
use crate::value::Value;

/// A subschema. What it does not say allows everything.
pub(crate) struct Shape {
    pub(crate) location: String,
    /// Whether it is `false`.
    pub(crate) never: bool,
    pub(crate) reference: Option<SchemaId>,
    pub(crate) kinds: Option<Kinds>,
    pub(crate) choices: Option<Vec<Value>>,
    pub(crate) constant: Option<Value>,
    /// Scalars of `examples` and `default`, which assert nothing.
    pub(crate) examples: Vec<Value>,
    pub(crate) required: Vec<String>,
    pub(crate) properties: Vec<(String, SchemaId)>,
    pub(crate) patterns: Vec<(Pattern, SchemaId)>,
    pub(crate) additional: Additional,
    pub(crate) min_properties: Option<u64>,
    pub(crate) max_properties: Option<u64>,
    /// `propertyNames`
    pub(crate) names: Option<SchemaId>,
    pub(crate) dependent_required: Vec<(String, Vec<String>)>,
    pub(crate) dependent_schemas: Vec<(String, SchemaId)>,
    /// `prefixItems`
    pub(crate) prefix: Vec<SchemaId>,
    /// `items`: those behind the prefix.
    pub(crate) items: Option<SchemaId>,
    pub(crate) contains: Option<Contains>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique_items: bool,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) pattern: Option<Pattern>,
    pub(crate) format: Option<Format>,
    pub(crate) minimum: Option<Decimal>,
    pub(crate) maximum: Option<Decimal>,
    pub(crate) exclusive_minimum: Option<Decimal>,
    pub(crate) exclusive_maximum: Option<Decimal>,
    pub(crate) multiple_of: Option<Decimal>,
    pub(crate) all_of: Vec<SchemaId>,
    pub(crate) any_of: Vec<SchemaId>,
    pub(crate) one_of: Vec<SchemaId>,
    pub(crate) not: Option<SchemaId>,
    pub(crate) conditional: Option<Conditional>,
    pub(crate) unevaluated_members: Option<SchemaId>,
    pub(crate) unevaluated_items: Option<SchemaId>,
}

/// `contains`, with `minContains` and `maxContains`.
#[derive(Clone, Copy)]
pub(crate) struct Contains {
    pub(crate) id: SchemaId,
    pub(crate) min: u64,
    pub(crate) max: Option<u64>,
}

/// `additionalProperties`.
#[derive(Clone, Copy)]
pub(crate) enum Additional {
    /// Nothing is said about other members.
    Unstated,
    /// They are allowed, and count as evaluated.
    Any,
    Forbidden,
    Of(SchemaId),
}

/// The subschemas that a root leads to.
pub(crate) struct Shapes(BTreeMap<SchemaId, Shape>);

impl std::ops::Index<SchemaId> for Shapes {
    type Output = Shape;

    fn index(&self, id: SchemaId) -> &Shape {
        &self.0[&id]
    }
}

impl Shapes {
    /// Reads everything that the root leads to; what cannot be read is an obstacle.
    pub(crate) fn new(graph: &Graph, root: SchemaId) -> Result<Shapes, Vec<Obstacle>> {
        let (mut shapes, mut obstacles, mut open) = (BTreeMap::new(), Vec::new(), vec![root]);
        while let Some(id) = open.pop() {
            if shapes.contains_key(&id) {
                continue;
            }
            let shape = read::read(&graph[id], &mut obstacles);
            open.extend(shape.inner());
            shapes.insert(id, shape);
        }
        if obstacles.is_empty() { Ok(Shapes(shapes)) } else { Err(obstacles) }
    }

    /// The schemas, those that they refer to and those of their `allOf`, each once: all of them hold for a value of the first.
    pub(crate) fn closure(&self, ids: impl IntoIterator<Item = SchemaId>) -> Vec<SchemaId> {
        let mut closed = Vec::new();
        for id in ids {
            self.close(id, &mut closed);
        }
        closed
    }

    fn close(&self, id: SchemaId, closed: &mut Vec<SchemaId>) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if !closed.contains(&id) {
                closed.push(id);
                open.extend(self[id].all_of.iter().rev());
                open.extend(self[id].reference);
            }
        }
    }
}

impl Shape {
    /// Every schema that this one names, for whatever.
    fn inner(&self) -> impl Iterator<Item = SchemaId> {
        let members = self.properties.iter().map(|(_, id)| *id).chain(self.patterns.iter().map(|(_, id)| *id));
        let others = match self.additional {
            Additional::Of(id) => Some(id),
            _ => None,
        };
        let dependent = self.dependent_schemas.iter().map(|(_, id)| *id);
        let items = self.prefix.iter().copied().chain(self.items).chain(self.contains.map(|contains| contains.id));
        let branches = self.all_of.iter().chain(&self.any_of).chain(&self.one_of).copied().chain(self.not);
        let condition = self.conditional.into_iter();
        let condition = condition.flat_map(|one| [Some(one.condition), one.then, one.otherwise]).flatten();
        let unevaluated = self.unevaluated_members.into_iter().chain(self.unevaluated_items);
        let all = self.reference.into_iter().chain(members).chain(others).chain(self.names).chain(dependent);
        all.chain(items).chain(branches).chain(condition).chain(unevaluated)
    }
}
