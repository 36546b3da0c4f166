//! A schema together with what it refers to: the keywords that hold for one value, and where each stands.
//!
//! Keywords beside a `$ref` and those of its target all apply to the value. Which of them decides is settled here, once:
//! types narrow each other, every other keyword may stand in one place only.

use payschema_schema::graph::{Graph, Schema, SchemaId, Type, Types};

/// A schema and those it refers to, nearest first.
pub(super) struct View<'g> {
    chain: Vec<&'g Schema>,
    /// The last schema of the chain, which fixes the type's identity.
    pub(super) target: SchemaId,
}

/// A keyword as [`View`] looks for it: its name, and whether a schema has it.
type Keyword = (&'static str, fn(&Schema) -> bool);

/// The keywords that can be violated, so that a report can say where they stand.
const KEYWORDS: &[Keyword] = &[
    ("type", |schema| schema.types.is_some()),
    ("enum", |schema| schema.enumeration.is_some()),
    ("const", |schema| schema.constant.is_some()),
    ("required", |schema| !schema.required.is_empty()),
    ("additionalProperties", |schema| schema.additional.is_some()),
    ("minItems", |schema| schema.min_items.is_some()),
    ("maxItems", |schema| schema.max_items.is_some()),
    ("uniqueItems", |schema| schema.unique_items),
    ("minLength", |schema| schema.min_length.is_some()),
    ("maxLength", |schema| schema.max_length.is_some()),
    ("pattern", |schema| schema.pattern.is_some()),
    ("format", |schema| schema.format.is_some()),
    ("minimum", |schema| schema.minimum.is_some()),
    ("maximum", |schema| schema.maximum.is_some()),
    ("exclusiveMinimum", |schema| schema.exclusive_minimum.is_some()),
    ("exclusiveMaximum", |schema| schema.exclusive_maximum.is_some()),
    ("multipleOf", |schema| schema.multiple_of.is_some()),
];

impl<'g> View<'g> {
    /// Looks at a schema.
    pub(super) fn new(graph: &'g Graph, id: SchemaId) -> Self {
        View { chain: graph.chain(id).into_iter().map(|id| &graph[id]).collect(), target: graph.target(id) }
    }

    /// The schema itself, whose annotations describe this use.
    pub(super) fn own(&self) -> &'g Schema {
        self.chain[0]
    }

    /// The last schema of the chain.
    pub(super) fn last(&self) -> &'g Schema {
        self.chain[self.chain.len() - 1]
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
        self.chain.iter().filter_map(|schema| schema.types.as_ref().map(|types| types.value)).reduce(|left, right| {
            Types {
                base: match (left.base, right.base) {
                    (Some(Type::Number), Some(Type::Integer)) => right.base,
                    (Some(Type::Integer), Some(Type::Number)) => left.base,
                    (left, right) if left == right => left,
                    _ => None,
                },
                null: left.null && right.null,
            }
        })
    }

    /// Whether schemas of the chain have types of which nothing but null is left, if even that.
    pub(super) fn contradicts_itself(&self) -> bool {
        let states_a_type = |schema: &&Schema| schema.types.as_ref().is_some_and(|types| types.value.base.is_some());
        self.chain.iter().any(states_a_type) && self.types().is_some_and(|types| types.base.is_none())
    }

    /// Whether null is a valid value.
    pub(super) fn allows_null(&self) -> bool {
        let types = self.types().is_none_or(|types| types.null);
        let values = self.chain.iter().all(|schema| {
            schema.enumeration.as_ref().is_none_or(|values| values.value.null)
                && schema.constant.as_ref().is_none_or(|constant| constant.value == "null")
        });
        types && values
    }

    /// Keywords that do not stand in the schema itself, with the location of the one they stand in.
    pub(super) fn elsewhere(&self) -> Vec<(&'static str, String)> {
        KEYWORDS
            .iter()
            .filter_map(|(keyword, has)| {
                let place = self.chain.iter().position(|schema| has(schema))?;
                (place > 0).then(|| (*keyword, self.chain[place].location()))
            })
            .collect()
    }

    /// Keywords other than `type` that stand in more than one schema of the chain.
    pub(super) fn stated_twice(&self) -> impl Iterator<Item = &'static str> {
        KEYWORDS
            .iter()
            .filter(|(keyword, has)| *keyword != "type" && self.chain.iter().filter(|schema| has(schema)).count() > 1)
            .map(|(keyword, _)| *keyword)
    }
}
