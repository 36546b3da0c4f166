//! Shapes of what the graph says.

use payschema_schema::graph;

use super::{Additional, Contains, Shape};
use crate::decimal::Decimal;
use crate::kinds::Kinds;
use crate::obstacle::Obstacle;
use crate::pattern::Pattern;
use crate::value::Value;

pub(super) fn read(schema: &graph::Schema, obstacles: &mut Vec<Obstacle>) -> Shape {
    let location = schema.location();
    let mut obstacle = |why: &str| obstacles.push(Obstacle::new(&location, why));
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
        never: schema.never,
        reference: schema.reference.as_ref().and_then(|reference| reference.value),
        kinds: schema.types.as_ref().map(|types| kinds(types.value)),
        choices: schema.enumeration.as_ref().map(|values| choices(&values.value)),
        constant,
        examples: examples(schema),
        required: schema.required.iter().map(|name| name.value.clone()).collect(),
        properties: schema.properties.iter().map(|property| (property.name.clone(), property.schema)).collect(),
        patterns,
        additional: match schema.additional.as_ref().map(|additional| additional.value) {
            None => Additional::Unstated,
            Some(graph::Additional::Any) => Additional::Any,
            Some(graph::Additional::Forbidden) => Additional::Forbidden,
            Some(graph::Additional::Schema(id)) => Additional::Of(id),
        },
        min_properties: count(&schema.min_properties),
        max_properties: count(&schema.max_properties),
        names: schema.property_names,
        dependent_required: schema.dependent_required.clone(),
        dependent_schemas: schema.dependent_schemas.clone(),
        prefix: schema.prefix_items.clone(),
        items: schema.items,
        contains: schema.contains.map(|id| Contains {
            id,
            min: count(&schema.min_contains).unwrap_or(1),
            max: count(&schema.max_contains),
        }),
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
        all_of: schema.all_of.clone(),
        any_of: schema.any_of.clone(),
        one_of: schema.one_of.clone(),
        not: schema.not,
        conditional: schema.conditional,
        unevaluated_members: schema.unevaluated_properties,
        unevaluated_items: schema.unevaluated_items,
        location,
    }
}

fn examples(schema: &graph::Schema) -> Vec<Value> {
    let texts = schema.examples.iter().chain(schema.default.as_ref().map(|default| &default.value));
    let values = texts.filter_map(|text| Value::parse(text));
    // An object would make all instances alike.
    values.filter(|value| !matches!(value, Value::Array(_) | Value::Object(_))).collect()
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
