//! Instances made from a rule: the smallest, and one of each JSON type that fits.

use payschema::machinery::{NumberRule, Rule, StringRule, Types, Values, decimal};

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
/// If the sample's tables hold none.
#[expect(clippy::panic, reason = "a rule that the tables do not cover has to be added to them")]
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
        (None, Kind::String) => string(rule.string.unwrap_or(&StringRule::NONE)),
        (None, Kind::Integer) => number(rule.number.unwrap_or(&NumberRule::NONE), &["7", "1", "0", "100", "-1"]),
        (None, Kind::Fraction) => number(rule.number.unwrap_or(&NumberRule::NONE), &["0.50", "10.0", "-2.5"]),
        (None, Kind::Array) => Some(array(rule)),
        (None, Kind::Object) => Some(object(rule)),
        (None, Kind::Null | Kind::Boolean) => Some(kind.any()),
    }
}

fn string(rule: &StringRule) -> Option<Value> {
    /// Texts to choose from, each with the format it has.
    const TEXTS: [(&str, &str); 13] = [
        ("", "x"),
        ("", "ABC"),
        ("", "ABCD"),
        ("date-time", "2023-11-07T05:31:56Z"),
        ("date", "2023-11-07"),
        ("time", "05:31:56Z"),
        ("duration", "P6W"),
        ("email", "pay@example.org"),
        ("uri", "https://example.org/"),
        ("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"),
        ("ipv4", "192.0.2.1"),
        ("ipv6", "2001:db8::1"),
        ("hostname", "example.org"),
    ];
    let fits = |(format, text): &(&str, &str)| {
        rule.format.is_none_or(|asked| asked.name() == *format)
            && (rule.min_length..=rule.max_length).contains(&(text.chars().count() as u64))
            && rule.pattern.is_none_or(|pattern| pattern.is_match(text))
    };
    TEXTS.into_iter().find(fits).map(|(_, text)| Value::string(text))
}

fn number(rule: &NumberRule, texts: &[&str]) -> Option<Value> {
    let order = |text: &str, bound: Option<&str>| bound.map(|bound| decimal::compare(text, bound));
    let fits = |text: &&str| {
        order(text, rule.minimum).is_none_or(|order| order.is_ge())
            && order(text, rule.maximum).is_none_or(|order| order.is_le())
            && order(text, rule.exclusive_minimum).is_none_or(|order| order.is_gt())
            && order(text, rule.exclusive_maximum).is_none_or(|order| order.is_lt())
            && rule.multiple_of.is_none_or(|divisor| decimal::is_multiple_of(text, divisor))
    };
    texts.iter().copied().find(fits).map(Value::number)
}

fn array(rule: &'static Rule) -> Value {
    let Some(array) = rule.array else { return Kind::Array.any() };
    Value::Array((0..array.min_items.max(1)).map(|_| minimal(array.items)).collect())
}

fn object(rule: &'static Rule) -> Value {
    let Some(object) = rule.object else { return Kind::Object.any() };
    let required = member_names(object).zip(object.members).filter(|((_, required), _)| *required);
    Value::Object(required.map(|((name, _), member)| (name.to_owned(), minimal(&member.rule))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
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
                for kind in Kind::ALL.into_iter().filter(|kind| kind.fits(&member.rule)) {
                    assert!(of(&member.rule, kind).is_some(), "{} {} {kind:?}", entry.info().id, member.key);
                }
            }
        }
    }
}
