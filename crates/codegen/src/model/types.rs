//! The Rust type of a schema's values.

use payschema_schema::graph::{self, Additional, Format, Graph, Hint, Schema, SchemaId};

use super::Type;
use super::declared::{Declarations, Kind, is_map};
use super::view::View;

/// The type of a schema's values, nullability left aside.
pub(super) fn value_type(graph: &Graph, declarations: &Declarations, id: SchemaId) -> Type {
    let view = View::new(graph, id);
    match declarations.get(view.target).map(|declared| (declared.kind, declared.name.clone())) {
        Some((Kind::Object, name)) => Type::Object(name),
        Some((Kind::Enum, name)) => Type::Enum(name),
        Some((Kind::Newtype, name)) => Type::Newtype(name),
        None => inline_type(graph, declarations, &view),
    }
}

/// The type of an item, or of a value of a map: as [`value_type`], null included.
pub(super) fn element_type(graph: &Graph, declarations: &Declarations, id: SchemaId) -> Type {
    let element = value_type(graph, declarations, id);
    match element {
        Type::Json | Type::Null => element,
        _ if View::new(graph, id).allows_null() => Type::Nullable(Box::new(element)),
        _ => element,
    }
}

/// The type of what is not declared; also what a newtype holds.
pub(super) fn inline_type(graph: &Graph, declarations: &Declarations, view: &View<'_>) -> Type {
    let schema = view.last();
    let Some(types) = view.types() else { return Type::Json };
    match types.base {
        None => Type::Null,
        Some(graph::Type::Boolean) => Type::Boolean,
        Some(graph::Type::Integer) => Type::Integer,
        Some(graph::Type::Number) => Type::Number,
        Some(graph::Type::String) => string_type(graph, declarations, view),
        Some(graph::Type::Array) => {
            let item = schema.items.map_or(Type::Json, |items| element_type(graph, declarations, items));
            Type::Vec(Box::new(item))
        }
        Some(graph::Type::Object) => map_type(graph, declarations, schema),
    }
}

fn string_type(graph: &Graph, declarations: &Declarations, view: &View<'_>) -> Type {
    let format = view.first(|schema| schema.format.as_ref()).map(|format| format.value);
    match view.first(|schema| schema.hint.as_ref()).map(|hint| hint.value) {
        Some(Hint::DateTime) => Type::DateTime,
        Some(Hint::Date) => Type::Date,
        Some(Hint::Duration) => Type::Duration,
        Some(Hint::Decimal) => Type::Decimal,
        Some(Hint::Enum(id)) => {
            let target = graph.target(id);
            declarations.get(target).map_or(Type::Text, |declared| Type::Enum(declared.name.clone()))
        }
        None => match format {
            Some(Format::DateTime) => Type::DateTime,
            Some(Format::Date) => Type::Date,
            Some(Format::Duration) => Type::Duration,
            _ => Type::Text,
        },
    }
}

fn map_type(graph: &Graph, declarations: &Declarations, schema: &Schema) -> Type {
    let values = match schema.additional.as_ref().map(|additional| additional.value) {
        _ if is_map(schema) => schema.pattern_properties[0].1,
        Some(Additional::Schema(values)) => values,
        Some(Additional::Any | Additional::Forbidden) | None => return Type::Members,
    };
    Type::Map(Box::new(element_type(graph, declarations, values)))
}
