//! Instances made from a rule: the smallest, and one of each JSON type that fits.

mod number;
mod text;

use payschema::machinery::{NumberRule, Rule, StringRule, Types, Values};

use crate::tokens::Value;
use crate::walk::member_names;

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

/// A valid value with the required members only, all the way down. Not null, unless nothing else fits.
///
/// # Panics
/// If none is found.
#[expect(clippy::panic, reason = "nothing can be tested with a model that has no value")]
pub fn minimal(rule: &'static Rule) -> Value {
    let kinds = Kind::ALL.into_iter().rev();
    let mut values = kinds.filter_map(|kind| of(rule, kind));
    values.next().unwrap_or_else(|| panic!("no sample fits the rule at {}", rule.origin.location))
}

/// A valid value of one JSON type; none where the rule allows none.
pub fn of(rule: &'static Rule, kind: Kind) -> Option<Value> {
    if !kind.fits(rule) {
        return None;
    }
    match (&rule.values, kind) {
        (Some(Values::Const(json)), _) => json.parse().ok(),
        (Some(Values::Strings { names, .. }), Kind::String) => names.names.first().map(|name| Value::string(name)),
        (Some(Values::Strings { null, .. }), Kind::Null) => null.then_some(Value::Null),
        (Some(Values::Strings { .. }), _) => None,
        (None, Kind::String) => text::text(rule.string.unwrap_or(&StringRule::NONE)).map(Value::String),
        (None, Kind::Integer) => number::integer(rule.number.unwrap_or(&NumberRule::NONE)).map(Value::Number),
        (None, Kind::Fraction) => number::fraction(rule.number.unwrap_or(&NumberRule::NONE)).map(Value::Number),
        (None, Kind::Array) => Some(array(rule)),
        (None, Kind::Object) => Some(object(rule)),
        (None, Kind::Null | Kind::Boolean) => Some(kind.any()),
    }
}

fn array(rule: &'static Rule) -> Value {
    let Some(array) = rule.array else { return Kind::Array.any() };
    Value::Array((0..array.min_items.max(1).min(array.max_items)).map(|_| minimal(array.items)).collect())
}

fn object(rule: &'static Rule) -> Value {
    let Some(object) = rule.object else { return Kind::Object.any() };
    let required = member_names(object).zip(object.members).filter(|((_, required), _)| *required);
    Value::Object(required.map(|((name, _), member)| (name.to_owned(), minimal(&member.rule))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::is_counted;
    use payschema_registry::ENTRIES;

    #[test]
    fn required_members_are_there_and_no_others() {
        let rule = crate::catalogue::entry("talkdesk", "payments").unwrap().info().rule;
        assert_eq!(minimal(rule).to_json(), r#"{"_embedded":{},"total":7}"#);
    }

    #[test]
    fn there_is_a_valid_value_of_every_type_that_a_member_allows() {
        for entry in ENTRIES {
            for member in entry.info().rule.object.unwrap().members {
                let mut fitting = Kind::ALL.into_iter().filter(|kind| kind.fits(&member.rule));
                // A schema may allow a type of which no value is left, as no integer is between 0 and 1. Those of the five
                // do not; of another provider's member, there has to be a value of some type.
                let found = if is_counted(entry.info().id) {
                    fitting.all(|kind| of(&member.rule, kind).is_some())
                } else {
                    fitting.any(|kind| of(&member.rule, kind).is_some())
                };
                assert!(found, "{} {}", entry.info().id, member.key);
            }
        }
    }
}
