//! The values of keywords.

use super::{At, SchemaId};

/// A set of JSON types: what `type` allows, integers and other numbers apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types(u8);

impl Types {
    /// No type.
    pub const NONE: Types = Types(0);
    /// `null`
    pub const NULL: Types = Types(1);
    /// `boolean`
    pub const BOOLEAN: Types = Types(1 << 1);
    /// `integer`
    pub const INTEGER: Types = Types(1 << 2);
    /// Numbers with a fractional part.
    pub const FRACTION: Types = Types(1 << 3);
    /// `number`
    pub const NUMBER: Types = Types(Types::INTEGER.0 | Types::FRACTION.0);
    /// `string`
    pub const STRING: Types = Types(1 << 4);
    /// `array`
    pub const ARRAY: Types = Types(1 << 5);
    /// `object`
    pub const OBJECT: Types = Types(1 << 6);
    /// Every type.
    pub const ALL: Types = Types((1 << 7) - 1);

    /// The types of both sets.
    #[must_use]
    pub const fn or(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    /// The types that are in either set.
    #[must_use]
    pub const fn and(self, other: Types) -> Types {
        Types(self.0 & other.0)
    }

    /// Whether the sets have a type in common.
    pub fn meets(self, other: Types) -> bool {
        self.and(other) != Types::NONE
    }

    /// Whether null is allowed.
    pub fn null(self) -> bool {
        self.meets(Types::NULL)
    }

    /// The one type that is allowed, null aside; none for a union, for null alone and where nothing is left.
    pub fn base(self) -> Option<Type> {
        let base = Types(self.0 & !Types::NULL.0);
        Type::ALL.into_iter().find(|one| one.set() == base)
    }

    /// The types in a fixed order, `integer` only where `number` is not among them; null is left out.
    pub fn iter(self) -> impl Iterator<Item = Type> {
        let types = Type::ALL.into_iter().filter(move |one| one.set().and(self) == one.set());
        types.filter(move |one| *one != Type::Integer || !self.meets(Types::FRACTION))
    }
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

impl Type {
    const ALL: [Type; 6] = [Type::Boolean, Type::Integer, Type::Number, Type::String, Type::Array, Type::Object];

    /// The set with this type alone.
    pub const fn set(self) -> Types {
        match self {
            Type::Boolean => Types::BOOLEAN,
            Type::Integer => Types::INTEGER,
            Type::Number => Types::NUMBER,
            Type::String => Types::STRING,
            Type::Array => Types::ARRAY,
            Type::Object => Types::OBJECT,
        }
    }
}

/// `enum`.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// The strings in order.
    pub strings: Vec<At<String>>,
    /// Whether null is among the values.
    pub null: bool,
    /// All other values in order, as compact JSON text.
    pub others: Vec<String>,
}

/// `if`, with what depends on it.
#[derive(Clone, Copy, Debug)]
pub struct Conditional {
    /// `if`.
    pub condition: SchemaId,
    /// `then`.
    pub then: Option<SchemaId>,
    /// `else`.
    pub otherwise: Option<SchemaId>,
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
