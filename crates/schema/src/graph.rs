//! Resolved schemas: every subschema is a node that knows its keywords, its references and where it stands.
//!
//! The graph says what the schemas say, in their order, and knows no Rust. References are edges ([`SchemaId`]), so
//! recursion is a cycle in the graph and nothing here walks it without a guard.

use payschema_diagnostics::Span;

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
    /// The schema at the end of a schema's `$ref`s: the schema itself where it has none.
    ///
    /// Where a reference dangles or leads back to itself (both reported), it is the last one that was reached.
    pub fn target(&self, id: SchemaId) -> SchemaId {
        let mut seen = vec![id];
        let mut last = id;
        while let Some(next) = self[last].reference.as_ref().and_then(|reference| reference.value) {
            if seen.contains(&next) {
                break;
            }
            seen.push(next);
            last = next;
        }
        last
    }
}

/// A subschema's place in its [`Graph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// A provider: its `provider.json` and its documents.
#[derive(Debug)]
pub struct Provider {
    /// The folder's name: `stuut`.
    pub name: String,
    /// The provider as it writes itself: `Stuut`.
    pub title: String,
    /// What it is and what its crate models.
    pub description: String,
    /// The generated crate's name: `payschema-stuut`.
    pub crate_name: String,
    /// The generated crate's version.
    pub crate_version: String,
    /// The documentation pages.
    pub pages: Vec<Page>,
    /// What a user validates or looks at by itself.
    pub objects: Vec<Object>,
    /// Example payloads.
    pub examples: Vec<Example>,
    /// Violations that the examples are known to have.
    pub deviations: Vec<Deviation>,
    /// The schema files, ordered by path.
    pub documents: Vec<Document>,
    /// The whole `provider.json`.
    pub span: Span,
}

/// A documentation page.
#[derive(Debug)]
pub struct Page {
    /// What `x-source` calls it.
    pub id: String,
    /// The page's title.
    pub title: String,
    /// The day of capture, `YYYY-MM-DD`.
    pub captured: String,
    /// The operation: `GET /v1/payments/{payment_id}`.
    pub operation: Option<String>,
}

/// An object of the catalogue: `stuut/payment`.
#[derive(Debug)]
pub struct Object {
    /// Its name within the provider.
    pub name: String,
    /// Its schema; `None` where the reference dangles (reported).
    pub schema: Option<SchemaId>,
    /// What it is.
    pub kind: ObjectKind,
    /// Where `provider.json` names it.
    pub span: Span,
}

/// What an object of the catalogue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectKind {
    /// The body of a response.
    Response,
    /// A part of a response with a name of its own.
    Part,
    /// An error body.
    Error,
    /// A set of path parameters.
    Path,
    /// A set of query parameters.
    Query,
}

/// An example payload.
#[derive(Debug)]
pub struct Example {
    /// Path relative to the provider's folder: `examples/payment.json`.
    pub file: String,
    /// The bytes of the file.
    pub text: String,
    /// What it shows; `None` where the reference dangles (reported).
    pub schema: Option<SchemaId>,
    /// Whether the page shows it, or we wrote it from the page's table.
    pub authored: bool,
    /// Where `provider.json` names it.
    pub span: Span,
}

/// A violation that an example is known to have.
#[derive(Debug)]
pub struct Deviation {
    /// The example's file.
    pub example: String,
    /// JSON Pointer of the violation.
    pub pointer: String,
    /// The keyword that is violated.
    pub keyword: String,
    /// Why it is expected.
    pub reason: String,
    /// Where `provider.json` names it.
    pub span: Span,
}

/// A schema file.
#[derive(Debug)]
pub struct Document {
    /// Path with the provider: `stuut/payment.schema.json`.
    pub path: String,
    /// The file name without its ending: `payment`.
    pub stem: String,
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
    /// `$ref`, resolved; `None` as target where it dangles (reported).
    pub reference: Option<At<Option<SchemaId>>>,
    /// `type`.
    pub types: Option<At<Types>>,
    /// `enum`: strings in order, and whether null is among them.
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
    /// `additionalProperties`.
    pub additional: Option<At<Additional>>,
    /// `items`.
    pub items: Option<SchemaId>,
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

/// `type`: one type, or one with null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types {
    /// The type; `None` for `"null"` alone.
    pub base: Option<Type>,
    /// Whether null is allowed.
    pub null: bool,
}

/// A JSON type other than null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

/// `enum` of strings.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// The strings in order.
    pub strings: Vec<At<String>>,
    /// Whether null is among the values.
    pub null: bool,
}

/// `additionalProperties`.
#[derive(Clone, Copy, Debug)]
pub enum Additional {
    /// `true`, or the empty schema.
    Any,
    /// `false`.
    Forbidden,
    /// A schema.
    Schema(SchemaId),
}

/// A pattern that is known to be one and to be within what can be decided in linear time.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// The ECMA-262 pattern as the schema writes it.
    pub source: String,
    /// The same language in the syntax of `regex-syntax`, without Unicode classes left to its defaults.
    pub regex: String,
}

/// The formats that are asserted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `date-time`
    DateTime,
    /// `date`
    Date,
    /// `time`
    Time,
    /// `duration`
    Duration,
    /// `email`
    Email,
    /// `uri`
    Uri,
    /// `uuid`
    Uuid,
    /// `ipv4`
    Ipv4,
    /// `ipv6`
    Ipv6,
    /// `hostname`
    Hostname,
}

impl Format {
    /// The formats as `format` names them.
    pub const NAMES: [(&str, Format); 10] = [
        ("date-time", Format::DateTime),
        ("date", Format::Date),
        ("time", Format::Time),
        ("duration", Format::Duration),
        ("email", Format::Email),
        ("uri", Format::Uri),
        ("uuid", Format::Uuid),
        ("ipv4", Format::Ipv4),
        ("ipv6", Format::Ipv6),
        ("hostname", Format::Hostname),
    ];

    /// The format as `format` names it.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, format)| *format == self).map_or("", |(name, _)| name)
    }
}

/// `x-hint`: a better Rust type, never part of a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// `date-time`
    DateTime,
    /// `date`
    Date,
    /// `duration`
    Duration,
    /// `decimal`
    Decimal,
    /// A documented enum.
    Enum(SchemaId),
}

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Index into the provider's pages.
    pub page: usize,
    /// The heading.
    pub section: String,
}

/// Whether a page states a member or only shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The page describes it.
    Documented,
    /// It is known from an example only.
    Example,
}
