//! Walking a tree beside the rule that it is judged by.

use payschema::machinery::{Additional, ObjectRule, Rule, Types};

use crate::tokens::{Value, escape};

/// Visits every value of the tree with its rule and its JSON Pointer, the inner ones first, so that what a visit adds is
/// not visited itself. What no schema knows has [`Rule::ANY`].
pub fn walk(value: &mut Value, rule: &'static Rule, visit: &mut impl FnMut(&mut Value, &'static Rule, &str)) {
    step(value, rule, "", visit);
}

fn step(
    value: &mut Value,
    rule: &'static Rule,
    pointer: &str,
    visit: &mut impl FnMut(&mut Value, &'static Rule, &str),
) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                step(item, item_rule(rule), &format!("{pointer}/{index}"), visit);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                step(value, member_rule(rule, name), &format!("{pointer}/{}", escape(name)), visit);
            }
        }
        _ => {}
    }
    visit(value, rule, pointer);
}

/// The rule of an array's items.
pub fn item_rule(rule: &'static Rule) -> &'static Rule {
    rule.array.map_or(&Rule::ANY, |array| array.items)
}

/// The rule of an object's member.
pub fn member_rule(rule: &'static Rule, name: &str) -> &'static Rule {
    let Some(object) = rule.object else { return &Rule::ANY };
    let named = object.members.iter().zip(object.names.names).find(|(_, known)| **known == name);
    let pattern = object.patterns.iter().find(|(pattern, _)| pattern.is_match(name));
    match (named, pattern, &object.additional) {
        (Some((member, _)), _, _) => &member.rule,
        (None, Some((_, rule)), _) => rule,
        (None, None, Additional::Rule(rule)) => rule,
        // A map of one pattern has one type for all its members, also for one that should not be there.
        (None, None, Additional::Forbidden) if object.name.is_empty() => {
            object.patterns.first().map_or(&Rule::ANY, |(_, rule)| rule)
        }
        (None, None, Additional::Any | Additional::Forbidden) => &Rule::ANY,
    }
}

/// Whether an object may have members of any name.
pub fn is_open(rule: &Rule) -> bool {
    rule.object.is_none_or(|object| matches!(object.additional, Additional::Any))
}

/// The names of an object's members in schema order, each with whether it is required.
pub fn member_names(object: &'static ObjectRule) -> impl Iterator<Item = (&'static str, bool)> {
    let required = |index: usize| object.required.contains(index);
    object.names.names.iter().enumerate().map(move |(index, name)| (*name, required(index)))
}

/// Whether the rule makes a Rust integer: `integer`, or `integer` and null.
pub fn is_integer(rule: &Rule) -> bool {
    rule.types == Types::INTEGER || rule.types == Types::INTEGER.or(Types::NULL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_visited_once_with_its_rule() {
        let rule = crate::catalogue::entry("stuut", "payment").unwrap().info().rule;
        let text = r#"{"amount": 1, "allocations": [{"amount": 2, "new": 3}], "remote_metadata": {"x/y": [4]}}"#;
        let mut visited = Vec::new();
        walk(&mut text.parse().unwrap(), rule, &mut |value, rule, pointer| {
            if let Value::Number(_) = value {
                visited.push((pointer.to_owned(), rule.types, is_integer(rule)));
            }
        });
        let expected = [
            ("/amount", Types::INTEGER, true),
            ("/allocations/0/amount", Types::NUMBER.or(Types::NULL), false),
            ("/allocations/0/new", Types::ALL, false),
            ("/remote_metadata/x~1y/0", Types::ALL, false),
        ];
        assert_eq!(visited, expected.map(|(pointer, types, integer)| (pointer.to_owned(), types, integer)));
    }
}
