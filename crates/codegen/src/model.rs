//! What is to be generated, as plain data: crates, modules, declarations, rules. No tokens.
//!
//! Everything a later stage prints is decided here: names, types, presence, texts, the order of things. Building it is
//! the last stage that can find fault with a schema; [`build`] reports all it finds.

mod build;
mod bundle;
mod catalogue;
mod declared;
mod describe;
mod documentation;
mod object;
mod pattern;
mod recursion;
mod rules;
mod types;
mod view;

pub use build::build;

/// A provider's crate.
#[derive(Debug)]
pub struct Provider {
    /// The folder's name under `schemas/` and `generated/`.
    pub name: String,
    /// The provider as it writes itself.
    pub title: String,
    /// What it is and what its crate models.
    pub description: String,
    /// The package's name.
    pub crate_name: String,
    /// The package's version.
    pub crate_version: String,
    /// The documentation pages, in the order in which [`Source`] counts them.
    pub pages: Vec<Page>,
    /// A module for each schema file that declares something.
    pub modules: Vec<Module>,
    /// Objects by the names that users give: `payment`.
    pub catalogue: Vec<Entry>,
    /// The example that the crate's front page decodes.
    pub front_example: Option<Example>,
    /// Bundled schemas, one for each catalogue entry.
    pub bundles: Vec<Bundle>,
}

/// A documentation page.
#[derive(Debug)]
pub struct Page {
    /// The static's name.
    pub static_name: String,
    /// The page's title.
    pub title: String,
    /// The day of capture.
    pub captured: String,
    /// The operation; empty where the page names none.
    pub operation: String,
}

/// A named object of a provider.
#[derive(Debug)]
pub struct Entry {
    /// The name: `payment`.
    pub name: String,
    /// The type that models it.
    pub type_name: String,
}

/// An example payload.
#[derive(Debug)]
pub struct Example {
    /// The file's name: `payment.json`.
    pub file: String,
    /// Its text.
    pub text: String,
    /// The type it shows.
    pub type_name: String,
    /// Whether its recorded verdict is valid.
    pub valid: bool,
}

/// A schema file of its own, free of annotations.
#[derive(Debug)]
pub struct Bundle {
    /// The catalogue name; the file is `schemas/<name>.json`.
    pub name: String,
    /// JSON text.
    pub text: String,
    /// The declared types among its `$defs`.
    pub types: Vec<String>,
}

/// A module: what one schema file declares.
#[derive(Debug)]
pub struct Module {
    /// The module's name.
    pub name: String,
    /// The schema file: `stuut/payment.schema.json`.
    pub path: String,
    /// Documentation of the module.
    pub docs: String,
    /// Objects, enums and newtypes in schema order.
    pub declarations: Vec<Declaration>,
}

/// A type to declare.
#[derive(Debug)]
pub enum Declaration {
    /// A struct.
    Object(Box<Object>),
    /// An open enum.
    Enum(OpenEnum),
    /// A newtype over a scalar.
    Newtype(Newtype),
}

impl Declaration {
    /// The type's name.
    pub fn name(&self) -> &str {
        match self {
            Declaration::Object(object) => &object.name,
            Declaration::Enum(open_enum) => &open_enum.name,
            Declaration::Newtype(newtype) => &newtype.name,
        }
    }
}

/// A struct.
#[derive(Debug)]
pub struct Object {
    /// The type's name.
    pub name: String,
    /// The name of its rule's static.
    pub static_name: String,
    /// Documentation.
    pub docs: String,
    /// Named members in schema order.
    pub fields: Vec<Field>,
    /// Members whose names match a pattern.
    pub patterns: Vec<PatternField>,
    /// What becomes of all other members.
    pub additional: Additional,
    /// Documentation of the field that keeps them.
    pub extra_docs: String,
    /// What is asserted of the object where nothing else is said around it.
    pub rule: Rule,
    /// The bundle it stands in, and the pointer there: `#/$defs/Allocation`, empty for the root.
    pub bundle: (String, String),
    /// `stuut/payment`, or `stuut/payment#/$defs/Allocation` for what the catalogue does not name.
    pub id: String,
}

/// A named member.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire_name: String,
    /// The field's name.
    pub name: String,
    /// The type of its value.
    pub value_type: Type,
    /// Whether it may be absent or null.
    pub presence: Presence,
    /// Whether its value is boxed.
    pub boxed: bool,
    /// Documentation.
    pub docs: String,
    /// What is asserted about its value.
    pub rule: Rule,
}

/// The members whose names match a pattern.
#[derive(Debug)]
pub struct PatternField {
    /// The field's name.
    pub name: String,
    /// The type of each value.
    pub value_type: Type,
    /// The pattern.
    pub pattern: Pattern,
    /// Documentation.
    pub docs: String,
    /// What is asserted about each value.
    pub rule: Rule,
}

/// Whether a member may be absent or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// There, and a value.
    Required,
    /// There, a value or null.
    RequiredNullable,
    /// Absent, or a value.
    Optional,
    /// Absent, null or a value.
    OptionalNullable,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `Text`
    Text,
    /// `i64`
    Integer,
    /// `Number`
    Number,
    /// `bool`
    Boolean,
    /// `Null`
    Null,
    /// `DateTime`
    DateTime,
    /// `Date`
    Date,
    /// `Duration`
    Duration,
    /// `DecimalText`
    Decimal,
    /// `Json`
    Json,
    /// `Members`
    Members,
    /// `Map<..>`
    Map(Box<Type>),
    /// `Vec<..>`
    Vec(Box<Type>),
    /// `Nullable<..>`, for items and values of maps.
    Nullable(Box<Type>),
    /// A struct of this crate.
    Object(String),
    /// An enum of this crate.
    Enum(String),
    /// A newtype of this crate.
    Newtype(String),
}

impl Type {
    /// The type of a value that is not null.
    pub(crate) fn without_null(&self) -> &Type {
        match self {
            Type::Nullable(inner) => inner,
            other => other,
        }
    }
}

/// An open enum.
#[derive(Debug)]
pub struct OpenEnum {
    /// The type's name.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// The values in schema order.
    pub variants: Vec<Variant>,
    /// Whether its values are personal or banking data.
    pub sensitive: bool,
}

/// A value of an enum.
#[derive(Debug)]
pub struct Variant {
    /// The value on the wire.
    pub wire_name: String,
    /// The variant's name.
    pub name: String,
}

/// A named scalar.
#[derive(Debug)]
pub struct Newtype {
    /// The type's name.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// What it holds.
    pub inner: Type,
    /// Whether its value is personal or banking data.
    pub sensitive: bool,
}

/// What a schema asserts about a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The allowed types, as the runtime names them; empty for all.
    pub types: Vec<&'static str>,
    /// Assertions on strings.
    pub string: StringRule,
    /// Assertions on numbers: field of the runtime's rule, number as written.
    pub number: Vec<(&'static str, String)>,
    /// Assertions on arrays.
    pub array: Option<Box<ArrayRule>>,
    /// Assertions on objects.
    pub object: Option<ObjectRule>,
    /// `enum` or `const`.
    pub values: Option<Values>,
    /// Where it stands and on whose word.
    pub origin: Origin,
}

/// Assertions on strings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringRule {
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`
    pub pattern: Option<Pattern>,
    /// `format`, as the runtime names it.
    pub format: Option<&'static str>,
}

/// Assertions on arrays.
#[derive(Clone, Debug, PartialEq)]
pub struct ArrayRule {
    /// The rule of every item; `None` where anything goes.
    pub items: Option<Rule>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
}

/// Assertions on objects.
#[derive(Clone, Debug, PartialEq)]
pub enum ObjectRule {
    /// Those of a declared struct.
    Declared(String),
    /// Those of a map.
    Map {
        /// Names and values by pattern.
        patterns: Vec<(Pattern, Rule)>,
        /// All other values.
        additional: Additional,
    },
}

/// What becomes of members that are neither named nor match a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Additional {
    /// Any is allowed.
    Any,
    /// None is allowed.
    Forbidden,
    /// Each must satisfy a rule.
    Schema {
        /// The type of each value.
        value_type: Type,
        /// What is asserted about it.
        rule: Box<Rule>,
    },
}

impl Additional {
    /// Whether a value, or something within it, is sensitive.
    pub(crate) fn holds_sensitive_values(&self) -> bool {
        matches!(self, Additional::Schema { rule, .. } if rule.holds_sensitive_values())
    }
}

/// `enum` and `const`.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// The values of a declared enum, and whether null is one.
    Enum {
        /// The enum's name.
        name: String,
        /// Whether null is a value.
        null: bool,
    },
    /// An `enum` beside a reference: strings, and whether null is one.
    Strings {
        /// The strings.
        strings: Vec<String>,
        /// Whether null is a value.
        null: bool,
    },
    /// JSON text.
    Const(String),
}

/// Where a rule stands and on whose word.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// `stuut/payment.schema.json#/properties/amount`
    pub location: String,
    /// Keywords that stand in a schema referred to: keyword, location.
    pub elsewhere: Vec<(&'static str, String)>,
    /// The page and section.
    pub source: Option<Source>,
    /// Whether it is known from an example only.
    pub example: bool,
    /// Whether values are masked in reports.
    pub sensitive: bool,
    /// The schema's description.
    pub description: String,
}

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Index into the provider's pages.
    pub page: usize,
    /// The heading.
    pub section: String,
}

/// A pattern as an automaton over bytes; see the runtime's type of the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as the schema writes it.
    pub source: String,
    /// The class of each byte.
    pub classes: Vec<u8>,
    /// The number of classes.
    pub width: u16,
    /// State and class to state.
    pub next: Vec<u16>,
    /// Whether a state accepts where the input ends.
    pub at_end: Vec<bool>,
    /// The first state.
    pub start: u16,
}

/// Members that cannot break a rule once they are values in memory need no look by `validate`.
impl Rule {
    /// Whether a value of this type can violate the rule in memory.
    pub(crate) fn can_fail(&self, value_type: &Type) -> bool {
        match value_type {
            Type::Boolean | Type::Integer => !self.number.is_empty() || self.values.is_some(),
            Type::Number => !self.number.is_empty() || self.values.is_some() || self.narrows_to_integers(),
            Type::Null => self.values.is_some(),
            Type::Text
            | Type::DateTime
            | Type::Date
            | Type::Duration
            | Type::Decimal
            | Type::Enum(_)
            | Type::Newtype(_) => {
                self.string != StringRule::default()
                    || !self.number.is_empty()
                    || self.values.is_some()
                    || self.narrows_to_integers()
            }
            Type::Json => *self != Rule { origin: self.origin.clone(), ..Rule::any() },
            Type::Members => self.object.is_some() || self.values.is_some(),
            Type::Map(_) | Type::Object(_) => true,
            Type::Nullable(inner) => self.can_fail(inner),
            Type::Vec(item) => {
                self.values.is_some()
                    || self.array.as_ref().is_some_and(|array| {
                        array.min_items.is_some()
                            || array.max_items.is_some()
                            || array.unique_items
                            || array.items.as_ref().is_some_and(|rule| rule.can_fail(item))
                    })
            }
        }
    }

    /// Whether the value, or an item or value of a map within it, is sensitive. Structs within it hide their own.
    pub(crate) fn holds_sensitive_values(&self) -> bool {
        let items = self.array.as_ref().and_then(|array| array.items.as_ref());
        let in_map = match &self.object {
            Some(ObjectRule::Map { patterns, additional }) => {
                additional.holds_sensitive_values() || patterns.iter().any(|(_, rule)| rule.holds_sensitive_values())
            }
            Some(ObjectRule::Declared(_)) | None => false,
        };
        self.origin.sensitive || in_map || items.is_some_and(Rule::holds_sensitive_values)
    }

    /// Whether only integers are valid, though the Rust type may hold any number.
    fn narrows_to_integers(&self) -> bool {
        self.types.contains(&"INTEGER")
    }

    /// The rule that asserts nothing.
    pub(crate) fn any() -> Rule {
        Rule {
            types: Vec::new(),
            string: StringRule::default(),
            number: Vec::new(),
            array: None,
            object: None,
            values: None,
            origin: Origin {
                location: String::new(),
                elsewhere: Vec::new(),
                source: None,
                example: false,
                sensitive: false,
                description: String::new(),
            },
        }
    }
}
