//! Unions of a schema and null, which say no more than that null is valid besides.

use payschema_schema::graph::SchemaId;

use super::{Additional, Shape, Shapes};
use crate::kinds::Kinds;

impl Shapes {
    /// The other branch of an `anyOf` or `oneOf` of two, of which one is `{"type": "null"}`, if the other excludes null and
    /// nothing stands beside the keyword.
    ///
    /// A value that violates such a union violates something within that branch, which tells more than that it violates
    /// the union.
    pub(crate) fn beside_null(&self, id: SchemaId) -> Option<SchemaId> {
        let shape = &self[id];
        let (first, second) = match (&shape.any_of[..], &shape.one_of[..]) {
            ([first, second], []) | ([], [first, second]) if shape.keywords() == 1 => (*first, *second),
            _ => return None,
        };
        let is_null = |id: SchemaId| self[id].kinds == Some(Kinds::NULL) && self[id].keywords() == 1;
        let other = match (is_null(first), is_null(second)) {
            (false, true) => first,
            (true, false) => second,
            _ => return None,
        };
        self.excludes_null(other, ALTERNATIVES).then_some(other)
    }

    /// Whether it is plain to see that null is not valid: by type, or because each of several alternatives excludes it.
    fn excludes_null(&self, id: SchemaId, depth: usize) -> bool {
        let all = |branches: &[SchemaId]| {
            depth > 0 && !branches.is_empty() && branches.iter().all(|branch| self.excludes_null(*branch, depth - 1))
        };
        self.closure([id]).iter().any(|id| {
            let shape = &self[*id];
            let by_type = shape.kinds.is_some_and(|kinds| !kinds.contains(Kinds::NULL));
            shape.never || by_type || all(&shape.any_of) || all(&shape.one_of)
        })
    }
}

/// How deep alternatives of alternatives are looked at; those of a schema that refers to itself would have no end.
const ALTERNATIVES: usize = 8;

impl Shape {
    /// Whether every value satisfies it, since it asserts nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.keywords() == 0
    }

    /// How many keywords assert something.
    fn keywords(&self) -> usize {
        let values = [self.never, self.kinds.is_some(), self.choices.is_some(), self.constant.is_some()];
        let strings =
            [self.min_length.is_some(), self.max_length.is_some(), self.pattern.is_some(), self.format.is_some()];
        let numbers = [
            self.minimum.is_some(),
            self.maximum.is_some(),
            self.exclusive_minimum.is_some(),
            self.exclusive_maximum.is_some(),
            self.multiple_of.is_some(),
        ];
        let arrays = [
            !self.prefix.is_empty(),
            self.items.is_some(),
            self.contains.is_some(),
            self.min_items.is_some(),
            self.max_items.is_some(),
            self.unique_items,
            self.unevaluated_items.is_some(),
        ];
        let objects = [
            !self.required.is_empty(),
            !self.properties.is_empty(),
            !self.patterns.is_empty(),
            !matches!(self.additional, Additional::Unstated),
            self.min_properties.is_some(),
            self.max_properties.is_some(),
            self.names.is_some(),
            !self.dependent_required.is_empty(),
            !self.dependent_schemas.is_empty(),
            self.unevaluated_members.is_some(),
        ];
        let applied = [
            self.reference.is_some(),
            !self.all_of.is_empty(),
            !self.any_of.is_empty(),
            !self.one_of.is_empty(),
            self.not.is_some(),
            self.conditional.is_some(),
        ];
        let all = values.into_iter().chain(strings).chain(numbers).chain(arrays).chain(objects).chain(applied);
        all.filter(|is_there| *is_there).count()
    }
}
