//! Sets of JSON types.

use std::fmt;

/// A set of JSON types. `integer` is a member of its own: a number with a zero fractional part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types(u8);

impl Types {
    /// `null`.
    pub const NULL: Types = Types(1);
    /// `true` and `false`.
    pub const BOOLEAN: Types = Types(2);
    /// Numbers without a fractional part, however they are written: `1`, `1.0`, `1e2`.
    pub const INTEGER: Types = Types(4);
    /// All numbers, integers included.
    pub const NUMBER: Types = Types(4 | 8);
    /// Strings.
    pub const STRING: Types = Types(16);
    /// Arrays.
    pub const ARRAY: Types = Types(32);
    /// Objects.
    pub const OBJECT: Types = Types(64);
    /// Every type.
    pub const ALL: Types = Types(127);
    /// No type: the schema `false`.
    pub const NONE: Types = Types(0);

    /// The types of both sets.
    pub const fn or(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    /// Numbers with a fractional part: what `number` has beyond `integer`.
    pub(crate) const FRACTION: Types = Types(8);

    /// Whether all types of `other` are in this set.
    pub const fn contains(self, other: Types) -> bool {
        self.0 & other.0 == other.0
    }
}

impl fmt::Display for Types {
    /// Joined by "or", each with its article: `a string or null`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NAMED: [(Types, &str); 7] = [
            (Types::STRING, "a string"),
            (Types::NUMBER, "a number"),
            (Types::INTEGER, "an integer"),
            (Types::BOOLEAN, "true or false"),
            (Types::ARRAY, "an array"),
            (Types::OBJECT, "an object"),
            (Types::NULL, "null"),
        ];
        if *self == Types::ALL {
            return f.write_str("any value");
        }
        if *self == Types::NONE {
            return f.write_str("absent, because the schema allows no value here");
        }
        let mut left = *self;
        let mut separator = "";
        for (types, name) in NAMED {
            if left.contains(types) {
                write!(f, "{separator}{name}")?;
                left = Types(left.0 & !types.0);
                separator = " or ";
            }
        }
        Ok(())
    }
}
