//! What is to be generated, as plain data: crates, modules, declarations, rules. No tokens.
//!
//! Everything a later stage prints is decided here: names, types, presence, texts, the order of things. Building it is
//! the last stage that can find fault with a schema; [`build`] reports all it finds.

mod alternatives;
mod applied;
mod assertions;
mod build;
mod bundle;
mod catalogue;
mod conjunction;
mod declared;
mod describe;
mod documentation;
mod keywords;
mod object;
mod parameters;
mod pattern;
mod recursion;
mod rules;
mod schema_places;
mod tuple;
mod types;
mod union;
mod view;

pub use assertions::{
    Additional, Applied, ArrayRule, ContainsRule, ItemsRule, MembersRule, ObjectRule, Origin, Pattern, Rule, RuleRef,
    Source, StringRule, Values,
};
pub use build::build;
pub use schema_places::{SchemaFile, SchemaPlace};
pub use tuple::Tuple;
pub use union::{Branch, ToldApart, Union};

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
    /// The examples that show a struct; the crate's front page decodes the first.
    pub examples: Vec<Example>,
    /// Bundled schemas, one for each catalogue entry.
    pub bundles: Vec<Bundle>,
    /// The schema files.
    pub schema_files: Vec<SchemaFile>,
    /// Where in them each type's schema stands.
    pub schema_places: Vec<SchemaPlace>,
    /// Rules that are statics of their own, as [`RuleRef::Shared`] counts them.
    pub shared_rules: Vec<Rule>,
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
    /// The name of its constant.
    pub constant: String,
    /// Documentation.
    pub docs: String,
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
    /// An enum over alternatives.
    Union(Union),
    /// A tuple struct.
    Tuple(Tuple),
}

impl Declaration {
    /// The type's name.
    pub fn name(&self) -> &str {
        match self {
            Declaration::Object(object) => &object.name,
            Declaration::Enum(open_enum) => &open_enum.name,
            Declaration::Newtype(newtype) => &newtype.name,
            Declaration::Union(union) => &union.name,
            Declaration::Tuple(tuple) => &tuple.name,
        }
    }

    /// What makes a type other than a struct a model, if the catalogue lists it.
    pub(crate) fn listed(&self) -> Option<&Listed> {
        match self {
            Declaration::Object(_) => None,
            Declaration::Enum(OpenEnum { listed, .. })
            | Declaration::Newtype(Newtype { listed, .. })
            | Declaration::Union(Union { listed, .. })
            | Declaration::Tuple(Tuple { listed, .. }) => listed.as_deref(),
        }
    }

    /// The same, to be told what the catalogue knows.
    pub(crate) fn listed_mut(&mut self) -> Option<&mut Listed> {
        match self {
            Declaration::Object(_) => None,
            Declaration::Enum(OpenEnum { listed, .. })
            | Declaration::Newtype(Newtype { listed, .. })
            | Declaration::Union(Union { listed, .. })
            | Declaration::Tuple(Tuple { listed, .. }) => listed.as_deref_mut(),
        }
    }

    /// Its role in the provider's interface; a part, unless the catalogue lists it otherwise.
    pub(crate) fn kind(&self) -> &Kind {
        match self {
            Declaration::Object(object) => &object.kind,
            other => other.listed().map_or(&Kind::Part, |listed| &listed.kind),
        }
    }

    /// Rule, bundle and id of what is a model.
    pub(crate) fn model(&self) -> Option<(&Rule, &(String, String), &str)> {
        match self {
            Declaration::Object(object) => Some((&object.rule, &object.bundle, &object.id)),
            other => other.listed().map(|listed| (&listed.rule, &listed.bundle, listed.id.as_str())),
        }
    }

    /// The names of all types that it declares: an enum has a closed twin.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let twin = match self {
            Declaration::Enum(open_enum) => Some(open_enum.known_name.as_str()),
            _ => None,
        };
        std::iter::once(self.name()).chain(twin)
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
    /// Whether the members are those of several schemas, which themselves say what is required.
    pub merged: bool,
    /// Documentation of the field that keeps them.
    pub extra_docs: String,
    /// What is asserted of the object where nothing else is said around it.
    pub rule: Rule,
    /// The bundle it stands in, and the pointer there: `#/$defs/Allocation`, empty for the root.
    pub bundle: (String, String),
    /// `stuut/payment`, or `stuut/payment#/$defs/Allocation` for what the catalogue does not name.
    pub id: String,
    /// Its role in the provider's interface; a part unless the catalogue says otherwise.
    pub kind: Kind,
}

/// The role of a struct in the provider's interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The body of a response.
    Response,
    /// A part of another one.
    Part,
    /// The body of an error.
    Error,
    /// The parameters in the path of an operation.
    Path {
        /// The path with the names of the parameters in braces.
        template: String,
    },
    /// The parameters in the query of an operation.
    Query,
}

impl Object {
    /// The type of the field `extra`.
    pub(crate) fn extra_type(&self) -> Type {
        match &self.additional {
            Additional::Any | Additional::Forbidden => Type::Members,
            Additional::Schema { value_type, .. } => Type::Map(Box::new(value_type.clone())),
        }
    }

    /// The members without which there is no value.
    pub(crate) fn required_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.is_required())
    }

    /// Whether `Debug` has to hide something.
    pub(crate) fn has_sensitive_fields(&self) -> bool {
        self.rule.origin.sensitive
            || self.additional.holds_sensitive_values()
            || self.fields.iter().any(|field| field.rule.holds_sensitive_values())
            || self.patterns.iter().any(|field| field.rule.holds_sensitive_values())
    }
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

impl Field {
    /// Whether there is no value of the struct without this member.
    pub(crate) fn is_required(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::RequiredNullable)
    }
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

impl Presence {
    /// The presence of what must be there or not, and may be null besides or not.
    pub(crate) fn of(required: bool, null: bool) -> Presence {
        match (required, null) {
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        }
    }
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
    /// What is made of alternatives: an enum of this crate, or a newtype over any value.
    Union(String),
    /// A tuple struct of this crate.
    Tuple(String),
}

impl Type {
    /// Whether values can be ordered and hashed.
    pub(crate) fn is_ordered(&self) -> bool {
        match self {
            Type::Json
            | Type::Members
            | Type::Map(_)
            | Type::Object(_)
            | Type::Enum(_)
            | Type::Union(_)
            | Type::Tuple(_) => false,
            Type::Vec(inner) | Type::Nullable(inner) => inner.is_ordered(),
            _ => true,
        }
    }

    /// The name of the type of this crate that it holds, if any, other than null around it.
    pub(crate) fn declared(&self) -> Option<&str> {
        match self {
            Type::Vec(inner) | Type::Map(inner) | Type::Nullable(inner) => inner.declared(),
            Type::Object(name) | Type::Enum(name) | Type::Newtype(name) | Type::Union(name) | Type::Tuple(name) => {
                Some(name)
            }
            _ => None,
        }
    }

    /// Whether a newtype over this scalar is `Copy`.
    pub(crate) fn is_copy(&self) -> bool {
        matches!(self, Type::Integer | Type::Boolean)
    }

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
    /// The name of its closed twin, which knows the documented values only.
    pub known_name: String,
    /// Documentation.
    pub docs: String,
    /// The values in schema order.
    pub variants: Vec<Variant>,
    /// Whether its values are personal or banking data.
    pub sensitive: bool,
    /// What makes it a model, if the catalogue lists it.
    pub listed: Option<Box<Listed>>,
}

/// What makes a type other than a struct a model.
#[derive(Debug)]
pub struct Listed {
    /// What is asserted of the value.
    pub rule: Rule,
    /// The bundle it stands in, and the pointer there.
    pub bundle: (String, String),
    /// `stuut/payments`
    pub id: String,
    /// Its role in the provider's interface.
    pub kind: Kind,
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
    /// The alternatives as which its value may be looked at.
    pub branches: Vec<Branch>,
    /// Whether its value is personal or banking data.
    pub sensitive: bool,
    /// What makes it a model, if the catalogue lists it.
    pub listed: Option<Box<Listed>>,
}
