//! The keywords: which exist, where they may stand, and what reads them.
//!
//! Whatever is not in [`SUPPORTED`] is refused. [`UNSUPPORTED`] is what JSON Schema has beyond it, with the way to say
//! the same in supported keywords, so that a refusal helps.

use crate::graph::SchemaId;
use crate::json::Member;
use crate::lower::{Lowering, annotation, applicator, assertion};

/// A keyword that is honoured.
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) read: fn(&mut Lowering<'_>, SchemaId, &Member),
}

/// Where a keyword may stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In any schema.
    Any,
    /// At a file's root.
    Root,
    /// In the schema of a member: below `properties` or `patternProperties`.
    Member,
}

/// The row for a keyword that is honoured.
pub(crate) fn supported(name: &str) -> Option<&'static Keyword> {
    SUPPORTED.iter().find(|keyword| keyword.name == name)
}

/// Whether a keyword says something to people or tools and asserts nothing. A provider's schema says it in words.
pub(crate) fn is_annotation(name: &str) -> bool {
    ["contentEncoding", "contentMediaType", "contentSchema", "readOnly", "writeOnly"].contains(&name)
}

/// What to do about a keyword of JSON Schema that is not honoured.
pub(crate) fn unsupported(name: &str) -> Option<&'static str> {
    UNSUPPORTED.iter().find(|(keyword, _)| *keyword == name).map(|(_, remedy)| *remedy)
}

const fn any(name: &'static str, read: fn(&mut Lowering<'_>, SchemaId, &Member)) -> Keyword {
    Keyword { name, place: Place::Any, read }
}

/// Every keyword that is honoured.
pub(crate) const SUPPORTED: &[Keyword] = &[
    Keyword { name: "$schema", place: Place::Root, read: annotation::dialect },
    any("title", annotation::title),
    any("$comment", annotation::comment),
    any("description", annotation::description),
    any("x-source", annotation::source),
    Keyword { name: "x-evidence", place: Place::Member, read: annotation::evidence },
    any("x-hint", annotation::hint),
    any("x-sensitive", annotation::sensitive),
    any("x-rust-name", annotation::rust_name),
    any("x-rust-names", annotation::rust_names),
    any("default", annotation::default),
    any("examples", annotation::examples),
    any("deprecated", annotation::deprecated),
    any("$anchor", applicator::anchor),
    any("$ref", applicator::reference),
    any("type", assertion::types),
    any("enum", assertion::enumeration),
    any("const", assertion::constant),
    any("format", assertion::format),
    any("pattern", assertion::pattern),
    any("minLength", assertion::min_length),
    any("maxLength", assertion::max_length),
    any("minimum", assertion::minimum),
    any("maximum", assertion::maximum),
    any("exclusiveMinimum", assertion::exclusive_minimum),
    any("exclusiveMaximum", assertion::exclusive_maximum),
    any("multipleOf", assertion::multiple_of),
    any("minItems", assertion::min_items),
    any("maxItems", assertion::max_items),
    any("uniqueItems", assertion::unique_items),
    any("minContains", assertion::min_contains),
    any("maxContains", assertion::max_contains),
    any("minProperties", assertion::min_properties),
    any("maxProperties", assertion::max_properties),
    any("dependentRequired", assertion::dependent_required),
    any("required", assertion::required),
    any("properties", applicator::properties),
    any("patternProperties", applicator::pattern_properties),
    any("additionalProperties", applicator::additional_properties),
    any("propertyNames", applicator::property_names),
    any("dependentSchemas", applicator::dependent_schemas),
    any("prefixItems", applicator::prefix_items),
    any("items", applicator::items),
    any("contains", applicator::contains),
    any("allOf", applicator::all_of),
    any("anyOf", applicator::any_of),
    any("oneOf", applicator::one_of),
    any("not", applicator::not),
    any("unevaluatedProperties", applicator::unevaluated_properties),
    any("unevaluatedItems", applicator::unevaluated_items),
    any("if", applicator::conditional),
    any("then", applicator::conditional),
    any("else", applicator::conditional),
    any("$defs", applicator::definitions),
];

/// Keywords of JSON Schema, of this dialect and of earlier ones, that are refused, and what to do instead.
const UNSUPPORTED: &[(&str, &str)] = &[
    ("$dynamicAnchor", "delete it, and refer to the place by a JSON Pointer: `#/$defs/...`"),
    ("$dynamicRef", "use `$ref` with a JSON Pointer"),
    ("$id", "delete it: a schema is known by its file's path"),
    ("$recursiveAnchor", "delete it, and refer to the place by a JSON Pointer: `#/$defs/...`"),
    ("$recursiveRef", "use `$ref` with a JSON Pointer"),
    ("$vocabulary", "delete it: the dialect is fixed"),
    ("additionalItems", "rename it to `items`, and the `items` beside it to `prefixItems`"),
    ("contentEncoding", "delete it, and say it in the `description`"),
    ("contentMediaType", "delete it, and say it in the `description`"),
    ("contentSchema", "delete it, and say it in the `description`"),
    ("definitions", "rename it to `$defs`, and the references to it with it"),
    ("dependencies", "write `dependentRequired` where it lists names, and `dependentSchemas` where it holds schemas"),
    ("id", "delete it: a schema is known by its file's path"),
    ("readOnly", "delete it, and say it in the `description`"),
    ("writeOnly", "delete it, and say it in the `description`"),
    ("nullable", "put \"null\" into `type`"),
    ("example", "use `examples` with an array"),
    ("discriminator", "delete it: it belongs to OpenAPI; give each branch a `const` member instead"),
    ("xml", "delete it: it belongs to OpenAPI"),
    ("externalDocs", "delete it: it belongs to OpenAPI; `x-source` names the documentation"),
];

#[cfg(test)]
mod tests {
    use super::{SUPPORTED, UNSUPPORTED};

    #[test]
    fn each_keyword_has_one_row() {
        let mut names: Vec<_> = SUPPORTED.iter().map(|keyword| keyword.name).collect();
        names.extend(UNSUPPORTED.iter().map(|(name, _)| name));
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
}
