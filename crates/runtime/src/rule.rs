//! The one description of what a schema asserts about a value.
//!
//! Generated crates hold a [`Rule`] for every subschema as a `static`. The verdict on bytes, the checked decode and the
//! validation of a value in memory all read the same rules, so they cannot disagree. A rule follows JSON Schema: the set
//! of types that are allowed, then assertions that each apply to one type and to no other.

mod applied;
mod member;
mod origin;
mod types;

use crate::names::Names;
use crate::pattern::Pattern;

pub use applied::{AllApplied, Applied, Contains, ItemsRule, MembersRule};
pub use member::{Member, Required};
pub use origin::{Evidence, Origin, Page, Source};
pub use types::Types;

/// What a subschema asserts, and where it stands.
// In the order in which it is looked at.
#[derive(Debug)]
#[repr(C)]
pub struct Rule {
    /// The JSON types that are allowed; all of them where the schema has no `type`.
    pub types: Types,
    /// Assertions on strings.
    pub string: Option<&'static StringRule>,
    /// `enum` or `const`.
    pub values: Option<&'static Values>,
    /// What needs another look at the value.
    pub applied: Option<&'static AllApplied>,
    /// Assertions on numbers.
    pub number: Option<&'static NumberRule>,
    /// Assertions on arrays.
    pub array: Option<&'static ArrayRule>,
    /// Assertions on objects.
    pub object: Option<&'static ObjectRule>,
    /// Where all this stands and on whose word. It is looked at where something is reported and hardly otherwise, so that
    /// it lies apart.
    pub origin: &'static Origin,
}

impl Rule {
    /// Whether this is known to allow everything, so that a value need not be looked at. Structural assertions
    /// (arrays and objects) count as assertions even where they assert nothing.
    #[inline]
    pub(crate) fn is_any(&self) -> bool {
        !self.is_plain() && self.applied.is_none()
    }

    /// Whether something is asserted that one look at the value shows.
    #[inline]
    pub(crate) fn is_plain(&self) -> bool {
        self.types != Types::ALL
            || self.string.is_some()
            || self.number.is_some()
            || self.array.is_some()
            || self.object.is_some()
            || self.values.is_some()
    }

    /// What needs another look at the value.
    #[inline]
    pub fn applied(&self) -> &'static [Applied] {
        self.applied.map_or(&[], |all| all.0)
    }

    /// The rule that allows anything; the base of generated rules.
    pub const ANY: Rule = Rule {
        types: Types::ALL,
        string: None,
        number: None,
        array: None,
        object: None,
        values: None,
        applied: None,
        origin: &Origin::NONE,
    };
}

/// Assertions on strings.
#[derive(Debug)]
pub struct StringRule {
    /// `minLength` in code points.
    pub min_length: u64,
    /// `maxLength` in code points.
    pub max_length: u64,
    /// `pattern`.
    pub pattern: Option<&'static Pattern>,
    /// `format`.
    pub format: Option<Format>,
}

impl StringRule {
    /// No assertion; the base of generated rules.
    pub const NONE: StringRule = StringRule { min_length: 0, max_length: u64::MAX, pattern: None, format: None };
}

/// The formats that are asserted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 3339 `date-time`.
    DateTime,
    /// RFC 3339 `full-date`.
    Date,
    /// RFC 3339 `full-time`.
    Time,
    /// RFC 3339 appendix A `duration`.
    Duration,
    /// RFC 5321 mailbox.
    Email,
    /// RFC 3986 URI.
    Uri,
    /// RFC 4122 UUID.
    Uuid,
    /// RFC 2673 dotted quad.
    Ipv4,
    /// RFC 4291 address.
    Ipv6,
    /// RFC 1123 host name.
    Hostname,
}

impl Format {
    /// The format as a schema names it.
    pub const fn name(self) -> &'static str {
        match self {
            Format::DateTime => "date-time",
            Format::Date => "date",
            Format::Time => "time",
            Format::Duration => "duration",
            Format::Email => "email",
            Format::Uri => "uri",
            Format::Uuid => "uuid",
            Format::Ipv4 => "ipv4",
            Format::Ipv6 => "ipv6",
            Format::Hostname => "hostname",
        }
    }
}

/// Assertions on numbers; the bounds are JSON numbers as the schema writes them.
#[derive(Debug)]
pub struct NumberRule {
    /// `minimum`.
    pub minimum: Option<&'static str>,
    /// `maximum`.
    pub maximum: Option<&'static str>,
    /// `exclusiveMinimum`.
    pub exclusive_minimum: Option<&'static str>,
    /// `exclusiveMaximum`.
    pub exclusive_maximum: Option<&'static str>,
    /// `multipleOf`.
    pub multiple_of: Option<&'static str>,
}

impl NumberRule {
    /// No assertion; the base of generated rules.
    pub const NONE: NumberRule = NumberRule {
        minimum: None,
        maximum: None,
        exclusive_minimum: None,
        exclusive_maximum: None,
        multiple_of: None,
    };
}

/// Assertions on arrays.
#[derive(Debug)]
pub struct ArrayRule {
    /// The rule of every item.
    pub items: &'static Rule,
    /// `minItems`.
    pub min_items: u64,
    /// `maxItems`.
    pub max_items: u64,
    /// `uniqueItems`.
    pub unique_items: bool,
}

impl ArrayRule {
    /// No assertion; the base of generated rules.
    pub const NONE: ArrayRule = ArrayRule { items: &Rule::ANY, min_items: 0, max_items: u64::MAX, unique_items: false };
}

/// Assertions on objects, and the names of their members.
#[derive(Debug)]
pub struct ObjectRule {
    /// The type's name: `Payment`; empty for a map.
    pub name: &'static str,
    /// The named members in schema order.
    pub members: &'static [Member],
    /// Finds a member by its name; same order as `members`.
    pub names: Names,
    /// Which of the named members are required.
    pub required: Required,
    /// `patternProperties`; no name matches two of them, none matches a named member.
    pub patterns: &'static [(Pattern, Rule)],
    /// `additionalProperties`: what the schema asserts about members that are neither named nor match a pattern.
    pub additional: Additional,
    /// Whether the members are those of several schemas that are applied besides. These themselves report what is missing;
    /// here it only keeps a value from being decoded.
    pub merged: bool,
}

impl ObjectRule {
    /// No assertion; the base of generated rules.
    pub const NONE: ObjectRule = ObjectRule {
        name: "",
        members: &[],
        names: Names::NONE,
        required: Required::NONE,
        patterns: &[],
        additional: Additional::Any,
        merged: false,
    };
}

/// `additionalProperties`.
#[derive(Debug)]
pub enum Additional {
    /// Any member is allowed.
    Any,
    /// None is.
    Forbidden,
    /// Every one must satisfy this rule.
    Rule(&'static Rule),
}

/// `enum` and `const`.
#[derive(Debug)]
pub enum Values {
    /// An `enum` of strings, with `null` where `null` is true.
    Strings {
        /// The strings in schema order.
        names: Names,
        /// Whether null is one of the values.
        null: bool,
    },
    /// A `const`, as JSON text.
    Const(&'static str),
}
