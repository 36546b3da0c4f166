//! What the sampler asks of a schema, as plain data: the only place that knows how the graph says it.
//!
//! A keyword is added here as a field, then to the judge, which decides it, and to the candidates, which come near it.

use std::collections::BTreeMap;

use payschema_schema::graph::{self, Format, Graph, SchemaId};

use crate::decimal::Decimal;
use crate::kinds::Kinds;
use crate::obstacle::Obstacle;
use crate::pattern::Pattern;
use crate::value::Value;

/// A subschema. What it does not say allows everything.
pub(crate) struct Shape {
    pub(crate) location: String,
    pub(crate) reference: Option<SchemaId>,
    pub(crate) kinds: Option<Kinds>,
    pub(crate) choices: Option<Vec<Value>>,
    pub(crate) constant: Option<Value>,
    pub(crate) required: Vec<String>,
    pub(crate) properties: Vec<(String, SchemaId)>,
    pub(crate) patterns: Vec<(Pattern, SchemaId)>,
    pub(crate) additional: Additional,
    pub(crate) items: Option<SchemaId>,
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
}

/// `additionalProperties`.
#[derive(Clone, Copy)]
pub(crate) enum Additional {
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
            let shape = read(&graph[id], &mut obstacles);
            open.extend(shape.reference);
            open.extend(shape.properties.iter().map(|(_, id)| *id));
            open.extend(shape.patterns.iter().map(|(_, id)| *id));
            open.extend(shape.items);
            if let Additional::Of(id) = shape.additional {
                open.push(id);
            }
            shapes.insert(id, shape);
        }
        if obstacles.is_empty() { Ok(Shapes(shapes)) } else { Err(obstacles) }
    }

    /// The schemas and those that they refer to, each once: all of them hold for a value of the first.
    pub(crate) fn closure(&self, ids: impl IntoIterator<Item = SchemaId>) -> Vec<SchemaId> {
        let mut closed = Vec::new();
        for id in ids {
            let mut next = Some(id);
            while let Some(id) = next.filter(|id| !closed.contains(id)) {
                closed.push(id);
                next = self[id].reference;
            }
        }
        closed
    }
}

fn read(schema: &graph::Schema, obstacles: &mut Vec<Obstacle>) -> Shape {
    let location = schema.location();
    let mut obstacle = |why: &str| obstacles.push(Obstacle::new(&location, why));
    for keyword in not_sampled(schema) {
        obstacle(&format!("`{keyword}` cannot be sampled yet"));
    }
    if schema.reference.as_ref().is_some_and(|reference| reference.value.is_none()) {
        obstacle("its reference leads nowhere");
    }
    let mut number = |text: &Option<graph::At<String>>| {
        let text = text.as_ref()?;
        let number = Decimal::parse(&text.value);
        if number.is_none() {
            obstacle("a number has too many digits to be sampled");
        }
        number
    };
    let (minimum, maximum) = (number(&schema.minimum), number(&schema.maximum));
    let exclusive_minimum = number(&schema.exclusive_minimum);
    let exclusive_maximum = number(&schema.exclusive_maximum);
    let multiple_of = number(&schema.multiple_of);
    let mut pattern = |pattern: &graph::Pattern| {
        let read = Pattern::new(&pattern.regex);
        if read.is_none() {
            obstacle("its pattern is too large to be sampled");
        }
        read
    };
    let patterns = schema.pattern_properties.iter();
    let patterns = patterns.filter_map(|(names, id)| Some((pattern(&names.value)?, *id))).collect();
    let own_pattern = schema.pattern.as_ref().and_then(|own| pattern(&own.value));
    let constant = schema.constant.as_ref().and_then(|constant| Value::parse(&constant.value));
    let count = |count: &Option<graph::At<u64>>| count.as_ref().map(|count| count.value);
    Shape {
        reference: schema.reference.as_ref().and_then(|reference| reference.value),
        kinds: schema.types.as_ref().map(|types| kinds(types.value)),
        choices: schema.enumeration.as_ref().map(|values| choices(&values.value)),
        constant,
        required: schema.required.iter().map(|name| name.value.clone()).collect(),
        properties: schema.properties.iter().map(|property| (property.name.clone(), property.schema)).collect(),
        patterns,
        additional: match schema.additional.as_ref().map(|additional| additional.value) {
            None | Some(graph::Additional::Any) => Additional::Any,
            Some(graph::Additional::Forbidden) => Additional::Forbidden,
            Some(graph::Additional::Schema(id)) => Additional::Of(id),
        },
        items: schema.items,
        min_items: count(&schema.min_items),
        max_items: count(&schema.max_items),
        unique_items: schema.unique_items,
        min_length: count(&schema.min_length),
        max_length: count(&schema.max_length),
        pattern: own_pattern,
        format: schema.format.as_ref().map(|format| format.value),
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        multiple_of,
        location,
    }
}

/// The keywords of a schema that the sampler does not know. Nothing is sampled past them: instances would be wrong.
fn not_sampled(schema: &graph::Schema) -> impl Iterator<Item = &'static str> {
    let overlapping = !schema.overlapping.is_empty()
        || schema.required.iter().any(|name| schema.properties.iter().all(|property| property.name != name.value));
    let keywords = [
        ("false", schema.never),
        ("allOf", !schema.all_of.is_empty()),
        ("anyOf", !schema.any_of.is_empty()),
        ("oneOf", !schema.one_of.is_empty()),
        ("not", schema.not.is_some()),
        ("if", schema.conditional.is_some()),
        ("dependentRequired", !schema.dependent_required.is_empty()),
        ("dependentSchemas", !schema.dependent_schemas.is_empty()),
        ("propertyNames", schema.property_names.is_some()),
        ("minProperties", schema.min_properties.is_some()),
        ("maxProperties", schema.max_properties.is_some()),
        ("prefixItems", !schema.prefix_items.is_empty()),
        ("contains", schema.contains.is_some()),
        ("unevaluatedProperties", schema.unevaluated_properties.is_some()),
        ("unevaluatedItems", schema.unevaluated_items.is_some()),
        ("properties", overlapping),
    ];
    keywords.into_iter().filter_map(|(keyword, is_there)| is_there.then_some(keyword))
}

fn kinds(types: graph::Types) -> Kinds {
    let kinds = types.iter().map(|one| match one {
        graph::Type::Boolean => Kinds::BOOLEAN,
        graph::Type::Integer => Kinds::INTEGER,
        graph::Type::Number => Kinds::NUMBER,
        graph::Type::String => Kinds::STRING,
        graph::Type::Array => Kinds::ARRAY,
        graph::Type::Object => Kinds::OBJECT,
    });
    kinds.chain(types.null().then_some(Kinds::NULL)).reduce(Kinds::or).unwrap_or(Kinds::NULL)
}

fn choices(values: &graph::Enumeration) -> Vec<Value> {
    let strings = values.strings.iter().map(|string| Value::string(&string.value));
    let others = values.others.iter().filter_map(|text| Value::parse(text));
    strings.chain(values.null.then_some(Value::Null)).chain(others).collect()
}
