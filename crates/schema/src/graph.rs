//! Resolved schemas: every subschema is a node that knows its keywords, its references and where it stands.
//!
//! The graph says what the schemas say, in their order, and knows no Rust. References are edges ([`SchemaId`]), so
//! recursion is a cycle in the graph and nothing here walks it without a guard.

mod provider;
mod value;

use payschema_diagnostics::Span;

pub use provider::{Deviation, Example, Object, ObjectKind, Page, Provider};
pub use value::{Additional, Conditional, Enumeration, Evidence, Format, Hint, Pattern, Source, Type, Types};

/// All providers that were read, and their subschemas.
#[derive(Debug, Default)]
pub struct Graph {
    /// The providers, ordered by name.
    pub providers: Vec<Provider>,
    /// Every subschema; [`SchemaId`] is an index.
    pub schemas: Vec<Schema>,
}

impl std::ops::Index<SchemaId> for Graph {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }
}

impl Graph {
    /// A schema and those that its `$ref`s lead to, nearest first.
    ///
    /// Where a reference dangles or leads back to itself (both reported), the chain ends with the last one reached.
    pub fn chain(&self, id: SchemaId) -> Vec<SchemaId> {
        let (mut chain, mut last) = (vec![id], id);
        while let Some(next) = self[last].reference.as_ref().and_then(|reference| reference.value) {
            if chain.contains(&next) {
                break;
            }
            chain.push(next);
            last = next;
        }
        chain
    }

    /// The schema at a location, as [`Schema::location`] writes it.
    pub fn find(&self, location: &str) -> Option<SchemaId> {
        let (file, pointer) = location.split_once('#').unwrap_or((location, ""));
        self.schemas.iter().position(|schema| schema.file == file && schema.pointer == pointer).map(SchemaId)
    }

    /// The schema at the end of a schema's `$ref`s: the schema itself where it has none.
    pub fn target(&self, id: SchemaId) -> SchemaId {
        self.chain(id).last().copied().unwrap_or(id)
    }
}

/// A subschema's place in its [`Graph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// A schema file.
#[derive(Debug)]
pub struct Document {
    /// Path with the provider: `stuut/payment.schema.json`.
    pub path: String,
    /// The file name without its ending: `payment`.
    pub stem: String,
    /// The file as it was written.
    pub text: String,
    /// The root schema.
    pub root: SchemaId,
}

/// A subschema with its keywords.
#[derive(Debug)]
pub struct Schema {
    /// Path of the file it stands in: `stuut/payment.schema.json`.
    pub file: String,
    /// Pointer within that file, as a URI fragment without `#`: `/properties/amount`; empty for the root.
    pub pointer: String,
    /// The whole subschema in the file.
    pub span: Span,
    /// What it is to the schema around it.
    pub role: Role,
    /// Whether it is `false`, which no value satisfies.
    pub never: bool,
    /// `$ref`, resolved; `None` as target where it dangles (reported).
    pub reference: Option<At<Option<SchemaId>>>,
    /// `type`.
    pub types: Option<At<Types>>,
    /// `enum`: strings in order, whether null is among them, and all other values.
    pub enumeration: Option<At<Enumeration>>,
    /// `const`, as compact JSON text with the number text kept.
    pub constant: Option<At<String>>,
    /// `title`.
    pub title: Option<At<String>>,
    /// `description`.
    pub description: Option<At<String>>,
    /// `default`, as compact JSON text.
    pub default: Option<At<String>>,
    /// `examples`, each as compact JSON text.
    pub examples: Vec<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `properties` in order.
    pub properties: Vec<Property>,
    /// `required`, in order; also names that `properties` does not list.
    pub required: Vec<At<String>>,
    /// `patternProperties` in order.
    pub pattern_properties: Vec<(At<Pattern>, SchemaId)>,
    /// Positions in `pattern_properties` of those that may match a name that `properties` lists, or that an earlier one
    /// matches too.
    pub overlapping: Vec<usize>,
    /// `additionalProperties`.
    pub additional: Option<At<Additional>>,
    /// `minProperties`.
    pub min_properties: Option<At<u64>>,
    /// `maxProperties`.
    pub max_properties: Option<At<u64>>,
    /// `propertyNames`.
    pub property_names: Option<SchemaId>,
    /// `dependentRequired` in order: a member, and those that must be there with it.
    pub dependent_required: Vec<(String, Vec<String>)>,
    /// `dependentSchemas` in order.
    pub dependent_schemas: Vec<(String, SchemaId)>,
    /// `prefixItems` in order.
    pub prefix_items: Vec<SchemaId>,
    /// `items`: the schema of all items, of those behind `prefixItems` where there are any.
    pub items: Option<SchemaId>,
    /// `contains`.
    pub contains: Option<SchemaId>,
    /// `minContains`.
    pub min_contains: Option<At<u64>>,
    /// `maxContains`.
    pub max_contains: Option<At<u64>>,
    /// `minItems`.
    pub min_items: Option<At<u64>>,
    /// `maxItems`.
    pub max_items: Option<At<u64>>,
    /// `uniqueItems`.
    pub unique_items: bool,
    /// `minLength`.
    pub min_length: Option<At<u64>>,
    /// `maxLength`.
    pub max_length: Option<At<u64>>,
    /// `pattern`.
    pub pattern: Option<At<Pattern>>,
    /// `format`.
    pub format: Option<At<Format>>,
    /// `minimum`, as the schema writes it.
    pub minimum: Option<At<String>>,
    /// `maximum`.
    pub maximum: Option<At<String>>,
    /// `exclusiveMinimum`.
    pub exclusive_minimum: Option<At<String>>,
    /// `exclusiveMaximum`.
    pub exclusive_maximum: Option<At<String>>,
    /// `multipleOf`.
    pub multiple_of: Option<At<String>>,
    /// `allOf` in order.
    pub all_of: Vec<SchemaId>,
    /// `anyOf` in order.
    pub any_of: Vec<SchemaId>,
    /// `oneOf` in order.
    pub one_of: Vec<SchemaId>,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `unevaluatedProperties`.
    pub unevaluated_properties: Option<SchemaId>,
    /// `unevaluatedItems`.
    pub unevaluated_items: Option<SchemaId>,
    /// `if`, with `then` and `else`.
    pub conditional: Option<Conditional>,
    /// The page and section, own or inherited from the schema around it.
    pub source: Option<Source>,
    /// `x-evidence`; documented unless it says otherwise.
    pub evidence: Evidence,
    /// `x-hint`.
    pub hint: Option<At<Hint>>,
    /// `x-sensitive`.
    pub sensitive: bool,
    /// `x-rust-name`.
    pub rust_name: Option<At<String>>,
    /// `x-rust-names`: enum value, variant.
    pub rust_names: Vec<(String, At<String>)>,
    /// `$defs` in order, those of nested schemas at their place.
    pub definitions: Vec<SchemaId>,
}

impl Schema {
    /// File and fragment, as a reference writes them: `stuut/payment.schema.json#/properties/amount`.
    pub fn location(&self) -> String {
        format!("{}#{}", self.file, self.pointer)
    }
}

impl Type {
    /// The type as `type` names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// The keyword's value in the file (for a name: the name).
    pub span: Span,
}

/// What a subschema is to the schema around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The root of a file.
    Root,
    /// `$defs/<key>`.
    Definition {
        /// The key.
        key: String,
    },
    /// `properties/<name>`, with the schema that lists it.
    Property {
        /// The member's name.
        name: String,
        /// The object schema.
        owner: SchemaId,
    },
    /// `patternProperties/<pattern>`.
    PatternProperty {
        /// The object schema.
        owner: SchemaId,
    },
    /// `additionalProperties`.
    Additional {
        /// The object schema.
        owner: SchemaId,
    },
    /// `items`.
    Items {
        /// The array schema.
        owner: SchemaId,
    },
    /// Any other keyword that holds schemas: what they say holds for the same value (`allOf`, `if`), for some items
    /// (`contains`, `prefixItems`) or for names.
    Applied {
        /// The keyword.
        keyword: &'static str,
        /// The schema that it stands in.
        owner: SchemaId,
    },
}

/// A named member.
#[derive(Debug)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// The name's place in the file.
    pub span: Span,
    /// The schema of its value.
    pub schema: SchemaId,
    /// Whether `required` lists it.
    pub required: bool,
}
