//! The Rust type of a schema's values: one that holds every valid value, `Json` where no better one is plain to see.

use payschema_schema::graph::{self, Additional, Format, Graph, Hint, Schema, SchemaId, Types};

use super::Type;
use super::conjunction::{allows_null, identity, plain_types, together, wide_types};
use super::declared::{Declarations, Kind, is_map};

/// The type of a schema's values, nullability left aside.
pub(super) fn value_type(graph: &Graph, declarations: &Declarations, id: SchemaId) -> Type {
    Typing { graph, declarations, around: Vec::new() }.value_type(id)
}

/// The type of an item, or of a value of a map: as [`value_type`], null included.
pub(super) fn element_type(graph: &Graph, declarations: &Declarations, id: SchemaId) -> Type {
    Typing { graph, declarations, around: Vec::new() }.element_type(id)
}

/// The type of what is not declared; also what a newtype holds.
pub(super) fn inline_type(graph: &Graph, declarations: &Declarations, id: SchemaId) -> Type {
    Typing { graph, declarations, around: Vec::new() }.inline_type(id)
}

/// As [`inline_type`], null included.
pub(super) fn nullable_inline_type(graph: &Graph, declarations: &Declarations, id: SchemaId) -> Type {
    or_null(graph, id, inline_type(graph, declarations, id))
}

/// The first schema with an item's type for an array whose items have one schema whatever their place.
pub(super) fn items_of(graph: &Graph, id: SchemaId) -> Option<SchemaId> {
    let together = together(graph, id);
    let by_place = together.iter().any(|id| !graph[*id].prefix_items.is_empty());
    together.into_iter().find_map(|id| graph[id].items).filter(|_| !by_place)
}

/// `Json` and `Null` hold null themselves; anything else needs a place for it.
fn or_null(graph: &Graph, id: SchemaId, value_type: Type) -> Type {
    match value_type {
        Type::Json | Type::Null => value_type,
        _ if allows_null(graph, id) => Type::Nullable(Box::new(value_type)),
        _ => value_type,
    }
}

struct Typing<'g> {
    graph: &'g Graph,
    declarations: &'g Declarations,
    /// The arrays and maps that are being looked into. One that holds itself has no name in Rust by which to do so.
    around: Vec<SchemaId>,
}

impl Typing<'_> {
    fn value_type(&mut self, id: SchemaId) -> Type {
        let target = identity(self.graph, id);
        match self.declarations.get(target).map(|declared| (declared.kind, declared.name.clone())) {
            Some((Kind::Object, name)) => Type::Object(name),
            Some((Kind::Enum, name)) => Type::Enum(name),
            Some((Kind::Newtype, name)) => Type::Newtype(name),
            Some((Kind::Union | Kind::Kept, name)) => Type::Union(name),
            Some((Kind::Tuple, name)) => Type::Tuple(name),
            None => self.inline_type(id),
        }
    }

    fn element_type(&mut self, id: SchemaId) -> Type {
        let value_type = self.value_type(id);
        or_null(self.graph, id, value_type)
    }

    fn inline_type(&mut self, id: SchemaId) -> Type {
        let (graph, target) = (self.graph, identity(self.graph, id));
        if self.around.contains(&target) {
            return Type::Json;
        }
        let types = plain_types(graph, id);
        if types == Types::NULL {
            return Type::Null;
        }
        self.around.push(target);
        let inline = match types.base() {
            Some(graph::Type::Array) => {
                let item = items_of(graph, target).map_or(Type::Json, |items| self.element_type(items));
                Type::Vec(Box::new(item))
            }
            Some(graph::Type::Object) => self.map_type(target),
            _ => self.scalar_type(id),
        };
        self.around.pop();
        inline
    }

    /// The type of what can only be a scalar of one type.
    fn scalar_type(&self, id: SchemaId) -> Type {
        match wide_types(self.graph, id).base() {
            Some(graph::Type::Boolean) => Type::Boolean,
            Some(graph::Type::Integer) => self.named(id).unwrap_or(Type::Integer),
            Some(graph::Type::Number) => self.named(id).unwrap_or(Type::Number),
            Some(graph::Type::String) => self.named(id).unwrap_or_else(|| self.string_type(id)),
            Some(graph::Type::Array | graph::Type::Object) | None => Type::Json,
        }
    }

    /// A named type among what must hold together.
    fn named(&self, id: SchemaId) -> Option<Type> {
        let others = together(self.graph, id).into_iter().skip(1);
        let mut declared = others.filter_map(|id| self.declarations.get(identity(self.graph, id)));
        declared.find_map(|declared| match declared.kind {
            Kind::Object | Kind::Union | Kind::Kept | Kind::Tuple => None,
            Kind::Enum => Some(Type::Enum(declared.name.clone())),
            Kind::Newtype => Some(Type::Newtype(declared.name.clone())),
        })
    }

    fn string_type(&self, id: SchemaId) -> Type {
        let ids = together(self.graph, id).into_iter().chain(together(self.graph, identity(self.graph, id)));
        let schemas: Vec<&Schema> = ids.map(|id| &self.graph[id]).collect();
        let format = schemas.iter().find_map(|schema| schema.format.as_ref()).map(|format| format.value);
        match schemas.iter().find_map(|schema| schema.hint.as_ref()).map(|hint| hint.value) {
            Some(Hint::DateTime) => Type::DateTime,
            Some(Hint::Date) => Type::Date,
            Some(Hint::Duration) => Type::Duration,
            Some(Hint::Decimal) => Type::Decimal,
            Some(Hint::Enum(id)) => match self.declarations.get(identity(self.graph, id)) {
                Some(declared) if declared.kind == Kind::Enum => Type::Enum(declared.name.clone()),
                _ => Type::Text,
            },
            None => match format {
                Some(Format::DateTime) => Type::DateTime,
                Some(Format::Date) => Type::Date,
                Some(Format::Duration) => Type::Duration,
                _ => Type::Text,
            },
        }
    }

    fn map_type(&mut self, id: SchemaId) -> Type {
        let schema = &self.graph[id];
        let values = match schema.additional.as_ref().map(|additional| additional.value) {
            _ if !schema.properties.is_empty() || together(self.graph, id).len() > 1 => return Type::Members,
            _ if is_map(schema) => schema.pattern_properties[0].1,
            _ if !schema.pattern_properties.is_empty() => return Type::Members,
            Some(Additional::Schema(values)) => values,
            Some(Additional::Any | Additional::Forbidden) | None => return Type::Members,
        };
        Type::Map(Box::new(self.element_type(values)))
    }
}
