//! The values of keywords.

use super::{At, SchemaId};

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
