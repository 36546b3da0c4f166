//! Which keywords a schema asserts something by, so that schemas can be compared and merged keyword by keyword.

use payschema_schema::graph::{Additional, Schema};

/// A keyword by its name, and whether a schema has it.
pub(super) type Keyword = (&'static str, fn(&Schema) -> bool);

/// Every keyword that asserts something, `$ref` aside.
pub(super) const KEYWORDS: &[Keyword] = &[
    ("false", |schema| schema.never),
    ("type", |schema| schema.types.is_some()),
    ("enum", |schema| schema.enumeration.is_some()),
    ("const", |schema| schema.constant.is_some()),
    ("properties", |schema| !schema.properties.is_empty()),
    ("patternProperties", |schema| !schema.pattern_properties.is_empty()),
    ("required", |schema| !schema.required.is_empty()),
    ("additionalProperties", |schema| {
        schema.additional.as_ref().is_some_and(|additional| !matches!(additional.value, Additional::Any))
    }),
    ("minProperties", |schema| schema.min_properties.is_some()),
    ("maxProperties", |schema| schema.max_properties.is_some()),
    ("propertyNames", |schema| schema.property_names.is_some()),
    ("dependentRequired", |schema| !schema.dependent_required.is_empty()),
    ("dependentSchemas", |schema| !schema.dependent_schemas.is_empty()),
    ("prefixItems", |schema| !schema.prefix_items.is_empty()),
    ("items", |schema| schema.items.is_some()),
    ("contains", |schema| schema.contains.is_some()),
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
    ("allOf", |schema| !schema.all_of.is_empty()),
    ("anyOf", |schema| !schema.any_of.is_empty()),
    ("oneOf", |schema| !schema.one_of.is_empty()),
    ("not", |schema| schema.not.is_some()),
    ("if", |schema| schema.conditional.is_some()),
    ("unevaluatedProperties", |schema| schema.unevaluated_properties.is_some()),
    ("unevaluatedItems", |schema| schema.unevaluated_items.is_some()),
];

/// The keywords that a schema asserts something by, `$ref` aside.
pub(super) fn asserted(schema: &Schema) -> Vec<&'static str> {
    KEYWORDS.iter().filter(|(_, has)| has(schema)).map(|(keyword, _)| *keyword).collect()
}

/// Whether something beside a `$ref` says what members or items there are, so that both together are a type of their own.
pub(super) fn is_structured(schema: &Schema) -> bool {
    const STRUCTURE: [&str; 6] =
        ["properties", "patternProperties", "required", "additionalProperties", "prefixItems", "items"];
    asserted(schema).iter().any(|keyword| STRUCTURE.contains(keyword))
}

/// Whether a schema asserts what takes another look at the value than the plain rule does.
pub(super) fn needs_another_look(schema: &Schema) -> bool {
    const APPLIED: [&str; 14] = [
        "unevaluatedProperties",
        "unevaluatedItems",
        "minProperties",
        "maxProperties",
        "propertyNames",
        "dependentRequired",
        "dependentSchemas",
        "prefixItems",
        "contains",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "if",
    ];
    asserted(schema).iter().any(|keyword| APPLIED.contains(keyword))
        || !schema.overlapping.is_empty()
        || schema
            .enumeration
            .as_ref()
            .is_some_and(|values| !values.value.others.is_empty() || schema.constant.is_some())
        || unlisted(schema).next().is_some()
}

/// Names that are required without being listed in `properties`.
pub(super) fn unlisted(schema: &Schema) -> impl Iterator<Item = &str> {
    let names = schema.required.iter().map(|name| name.value.as_str());
    names.filter(|name| schema.properties.iter().all(|property| property.name != *name))
}
