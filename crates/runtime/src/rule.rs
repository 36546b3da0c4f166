//! The one description of what a schema asserts about a value.
//!
//! Generated crates hold a [`Rule`] for every subschema as a `static`. The verdict on bytes, the checked decode and the
//! validation of a value in memory all read the same rules, so they cannot disagree. A rule follows JSON Schema: the set
//! of types that are allowed, then assertions that each apply to one type and to no other.

mod applied;

use std::fmt;

use crate::bytes::{CHUNK, same_to};
use crate::names::Names;
use crate::pattern::Pattern;

pub use applied::{AllApplied, Applied, Contains, ItemsRule, MembersRule};

/// What a subschema asserts, and where it stands.
// What is asserted of scalars comes first: of a member, it is in the line of a processor's cache that its name is in.
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

/// Where a rule stands in the schema, and on whose word.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    /// The subschema: `stuut/payment.schema.json#/properties/amount`.
    pub location: &'static str,
    /// Keywords that stand elsewhere, because the subschema refers to another one: keyword, subschema.
    pub elsewhere: &'static [(&'static str, &'static str)],
    /// The page and section that document it.
    pub source: &'static Source,
    /// Whether the page states it or only shows it.
    pub evidence: Evidence,
    /// Whether values are personal or banking data, masked in every report.
    pub sensitive: bool,
    /// The schema's description; empty where it has none.
    pub description: &'static str,
    /// What the provider takes an absent member for, as JSON text: the schema's `default`. Nothing is filled in.
    pub default: Option<&'static str>,
}

impl Origin {
    /// The origin of a rule that no schema states.
    pub const NONE: Origin = Origin {
        location: "",
        elsewhere: &[],
        source: &Source { page: &Page { provider: "", title: "", captured: "", operation: "" }, section: "" },
        evidence: Evidence::Documented,
        sensitive: false,
        description: "",
        default: None,
    };
}

/// A section of a documentation page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page.
    pub page: &'static Page,
    /// Its heading.
    pub section: &'static str,
}

/// A page of a provider's documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The provider as it writes itself: `Stuut`.
    pub provider: &'static str,
    /// The page's title.
    pub title: &'static str,
    /// The day the page was captured, as `YYYY-MM-DD`.
    pub captured: &'static str,
    /// The operation it documents, such as `GET /v1/payments/{payment_id}`; empty where it names none.
    pub operation: &'static str,
}

/// Whether a page states a member or only shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The page describes it.
    Documented,
    /// It is known from an example on the page only.
    Example,
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
    /// Positions in `members` of the required ones, ascending.
    pub required: &'static [u16],
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
        required: &[],
        patterns: &[],
        additional: Additional::Any,
        merged: false,
    };
}

/// A named member.
// In whatever order members come, one line of a processor's cache is all that is looked at of most, and two of the others.
#[derive(Debug)]
#[repr(C, align(64))]
pub struct Member {
    /// The name as a reader sees it.
    pub key: Key,
    /// What is asserted about its value.
    pub rule: Rule,
    /// The name as the writer puts it: quoted, escaped where needed, with its colon.
    pub text: &'static str,
    /// The field's Rust type as rustdoc shows it: `Field<Text>`.
    pub rust_type: &'static str,
}

/// What stands behind the first quote of a member's name in JSON, as much as is looked at at once: the name, its closing
/// quote and the colon. Nothing where the name has escapes.
#[derive(Debug)]
pub struct Key([u8; CHUNK]);

impl Key {
    /// The key of a name as the writer puts it: `"\"amount\":"`.
    pub const fn of(text: &str) -> Key {
        let (mut head, mut at) = ([0; CHUNK], 0);
        while at + 1 < text.len() {
            let byte = text.as_bytes()[at + 1];
            if byte == b'\\' {
                return Key([0; CHUNK]);
            }
            if at < CHUNK {
                head[at] = byte;
            }
            at += 1;
        }
        Key(head)
    }

    /// Whether a chunk begins with this name, given where its first quote is. Never for a name that does not fit into a
    /// chunk together with its quote, or has escapes.
    #[inline(always)]
    pub(crate) fn begins(&self, chunk: &[u8; CHUNK], quote: usize) -> bool {
        same_to(chunk, &self.0, quote)
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_in_the_line_of_their_name() {
        if cfg!(target_pointer_width = "64") {
            assert_eq!(size_of::<Member>(), 128);
            assert_eq!(std::mem::offset_of!(Member, rule) + std::mem::offset_of!(Rule, number), 64);
        }
    }

    #[test]
    fn a_key_is_found_at_the_beginning_of_a_chunk() {
        let key = Key::of("\"amount\":");
        let chunk = |text: &str| {
            let mut chunk = [b'x'; CHUNK];
            chunk[..text.len()].copy_from_slice(text.as_bytes());
            chunk
        };
        let begins = |key: &Key, text: &str| text.find('"').is_some_and(|quote| key.begins(&chunk(text), quote));
        assert!(begins(&key, "amount\":1") && begins(&key, "amount\" :"));
        for other in ["amoun\":", "amounts\":", "Amount\":", "amount_\"", "\""] {
            assert!(!begins(&key, other), "{other}");
        }
        let longest = "m".repeat(31);
        assert!(begins(&Key::of(&format!("\"{longest}\":")), &format!("{longest}\"")));
        assert!(!begins(&Key::of(&format!("\"{longest}m\":")), &format!("{longest}\"")));
        // In `a\":b` the first quote does not end the name.
        assert!(!begins(&Key::of(r#""a\"b":"#), r#"a\":b""#));
    }
}
