//! The JSON types, and a value of each.

use payschema::machinery::{Rule, Types};

use crate::tokens::Value;

/// The JSON types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fractional part.
    Integer,
    /// A number with one.
    Fraction,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 7] =
        [Kind::Null, Kind::Boolean, Kind::Integer, Kind::Fraction, Kind::String, Kind::Array, Kind::Object];

    /// Whether the rule's `type` allows it.
    pub fn fits(self, rule: &Rule) -> bool {
        rule.types.contains(match self {
            Kind::Null => Types::NULL,
            Kind::Boolean => Types::BOOLEAN,
            Kind::Integer => Types::INTEGER,
            Kind::Fraction => Types::NUMBER,
            Kind::String => Types::STRING,
            Kind::Array => Types::ARRAY,
            Kind::Object => Types::OBJECT,
        })
    }

    /// A value of this type that satisfies nothing in particular.
    pub fn any(self) -> Value {
        match self {
            Kind::Null => Value::Null,
            Kind::Boolean => Value::Boolean(true),
            Kind::Integer => Value::number("7"),
            Kind::Fraction => Value::number("0.50"),
            Kind::String => Value::string("x"),
            Kind::Array => Value::Array(Vec::new()),
            Kind::Object => Value::Object(Vec::new()),
        }
    }
}
