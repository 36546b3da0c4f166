//! Sets of JSON types, integers and fractions apart.

use crate::decimal::Decimal;
use crate::graph::{Type, Types};
use crate::json::{Data, Value};

/// The types that values may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Allowed(u8);

impl Allowed {
    pub(super) const ANY: Self = Self(0b111_1111);
    pub(super) const NONE: Self = Self(0);
    pub(super) const NULL: Self = Self(1);
    const BOOLEAN: Self = Self(1 << 1);
    const INTEGER: Self = Self(1 << 2);
    const FRACTION: Self = Self(1 << 3);
    pub(super) const NUMBER: Self = Self(Self::INTEGER.0 | Self::FRACTION.0);
    pub(super) const STRING: Self = Self(1 << 4);
    pub(super) const ARRAY: Self = Self(1 << 5);
    pub(super) const OBJECT: Self = Self(1 << 6);

    pub(super) fn of_types(types: Types) -> Self {
        let base = match types.base {
            None => Self::NONE,
            Some(Type::Boolean) => Self::BOOLEAN,
            Some(Type::Integer) => Self::INTEGER,
            Some(Type::Number) => Self::NUMBER,
            Some(Type::String) => Self::STRING,
            Some(Type::Array) => Self::ARRAY,
            Some(Type::Object) => Self::OBJECT,
        };
        Self(base.0 | if types.null { Self::NULL.0 } else { 0 })
    }

    pub(super) fn of_value(value: &Value) -> Self {
        match &value.data {
            Data::Null => Self::NULL,
            Data::Boolean(_) => Self::BOOLEAN,
            Data::Number(text) if Decimal::parse(text).is_some_and(|number| number.is_integer()) => Self::INTEGER,
            Data::Number(_) => Self::FRACTION,
            Data::String(_) => Self::STRING,
            Data::Array(_) => Self::ARRAY,
            Data::Object(_) => Self::OBJECT,
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.and(other) != Self::NONE
    }
}
