//! Absent, null and value: three states that JSON members have.

/// An optional member that may be null: absent, null or a value.
///
/// ```
/// use payschema::{Field, Text};
///
/// let description: Field<Text> = Field::Null;
/// assert!(description.is_null() && !description.is_absent());
/// let description: Field<Text> = Field::Value("rent".into());
/// assert_eq!(description.value().map(Text::as_str), Some("rent"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field<T> {
    /// The object has no such member.
    #[default]
    Absent,
    /// The member is null.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Field<T> {
    /// Whether the object has no such member.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }

    /// Whether the member is null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Field::Null)
    }

    /// Whether the member has a value.
    pub const fn is_value(&self) -> bool {
        matches!(self, Field::Value(_))
    }

    /// The value, if there is one; absent and null are none.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Field::Value(value) => Some(value),
            Field::Absent | Field::Null => None,
        }
    }

    /// The value, if there is one; absent and null are none.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        self.as_mut().into_value()
    }

    /// The value, if there is one; absent and null are none.
    pub fn into_value(self) -> Option<T> {
        match self {
            Field::Value(value) => Some(value),
            Field::Absent | Field::Null => None,
        }
    }

    /// The same state with a reference to the value.
    pub const fn as_ref(&self) -> Field<&T> {
        match self {
            Field::Absent => Field::Absent,
            Field::Null => Field::Null,
            Field::Value(value) => Field::Value(value),
        }
    }

    /// The same state with a mutable reference to the value.
    pub fn as_mut(&mut self) -> Field<&mut T> {
        match self {
            Field::Absent => Field::Absent,
            Field::Null => Field::Null,
            Field::Value(value) => Field::Value(value),
        }
    }

    /// The same state with what `with` makes of the value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Field::Absent => Field::Absent,
            Field::Null => Field::Null,
            Field::Value(value) => Field::Value(with(value)),
        }
    }

    /// The state, leaving the member absent.
    pub fn take(&mut self) -> Field<T> {
        std::mem::replace(self, Field::Absent)
    }

    /// The state, leaving the member with `value`.
    pub fn replace(&mut self, value: T) -> Field<T> {
        std::mem::replace(self, Field::Value(value))
    }

    /// None where the member is absent, and otherwise what it is: null or a value.
    pub fn present(self) -> Option<Nullable<T>> {
        match self {
            Field::Absent => None,
            Field::Null => Some(Nullable::Null),
            Field::Value(value) => Some(Nullable::Value(value)),
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Field<T> {
        Field::Value(value)
    }
}

impl<T> From<Nullable<T>> for Field<T> {
    fn from(value: Nullable<T>) -> Field<T> {
        match value {
            Nullable::Null => Field::Null,
            Nullable::Value(value) => Field::Value(value),
        }
    }
}

/// A required member that may be null.
///
/// ```
/// use payschema::Nullable;
///
/// assert_eq!(Nullable::from(Some(1)), Nullable::Value(1));
/// assert_eq!(Nullable::<i64>::from(None), Nullable::Null);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// The member is null.
    #[default]
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether it is null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Nullable::Null)
    }

    /// The value, if it is not null.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Null => None,
        }
    }

    /// The value, if it is not null.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Null => None,
        }
    }

    /// The value, if it is not null.
    pub fn into_value(self) -> Option<T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Null => None,
        }
    }

    /// The same state with a reference to the value.
    pub const fn as_ref(&self) -> Nullable<&T> {
        match self {
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(value),
        }
    }

    /// Null, or what `with` makes of the value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(with(value)),
        }
    }

    /// The state, leaving null.
    pub fn take(&mut self) -> Nullable<T> {
        std::mem::replace(self, Nullable::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Nullable<T> {
        Nullable::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Nullable<T> {
        value.map_or(Nullable::Null, Nullable::Value)
    }
}

/// A member that is always null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Null;
