//! What is wrong with a value: every violation, by pointer and keyword.
//!
//! This is the sampler's own judge. Whatever it makes is a guess until it has been judged, so that a keyword which makes
//! guessing harder cannot make the samples wrong. It knows values that the sampler makes, and need know no others.

use std::collections::BTreeSet;

use payschema_schema::graph::SchemaId;

use crate::decimal::Decimal;
use crate::format;
use crate::kinds::Kinds;
use crate::shape::{Additional, Shape, Shapes};
use crate::value::Value;

/// A violation. One of several schemas that hold at one place is as good as another, so it does not say whose it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Violation {
    pub(crate) pointer: String,
    pub(crate) keyword: &'static str,
    /// The missing member, where one is missing.
    pub(crate) name: String,
}

/// Everything that is wrong with a value for which the schemas hold; the closure has been formed.
pub(crate) fn judge(shapes: &Shapes, ids: &[SchemaId], value: &Value) -> BTreeSet<Violation> {
    let mut judge = Judge { shapes, violations: BTreeSet::new() };
    judge.value(ids, value, "");
    judge.violations
}

/// The schemas that hold for a member; none where there must be no such member.
pub(crate) fn member(shapes: &Shapes, ids: &[SchemaId], name: &str) -> Option<Vec<SchemaId>> {
    let mut found = Vec::new();
    for id in ids {
        let shape = &shapes[*id];
        let before = found.len();
        found.extend(shape.properties.iter().filter(|(known, _)| known == name).map(|(_, id)| *id));
        found.extend(shape.patterns.iter().filter(|(pattern, _)| pattern.is_match(name)).map(|(_, id)| *id));
        match shape.additional {
            _ if found.len() > before => {}
            Additional::Any => {}
            Additional::Forbidden => return None,
            Additional::Of(id) => found.push(id),
        }
    }
    Some(shapes.closure(found))
}

/// The schemas that hold for the items.
pub(crate) fn items(shapes: &Shapes, ids: &[SchemaId]) -> Vec<SchemaId> {
    shapes.closure(ids.iter().filter_map(|id| shapes[*id].items))
}

struct Judge<'s> {
    shapes: &'s Shapes,
    violations: BTreeSet<Violation>,
}

impl Judge<'_> {
    fn value(&mut self, ids: &[SchemaId], value: &Value, pointer: &str) {
        for id in ids {
            let shape = &self.shapes[*id];
            let mut violated = |keyword: &'static str, is_violated: bool| {
                if is_violated {
                    let violation = Violation { pointer: pointer.to_owned(), keyword, name: String::new() };
                    self.violations.insert(violation);
                }
            };
            violated("type", shape.kinds.is_some_and(|kinds| !kinds.contains(Kinds::of(value))));
            let equals = |other: &Value| other.canonical() == value.canonical();
            violated("enum", shape.choices.as_ref().is_some_and(|choices| !choices.iter().any(equals)));
            violated("const", shape.constant.as_ref().is_some_and(|constant| !equals(constant)));
            match value {
                Value::String(text) => string(shape, text, &mut violated),
                Value::Number(text) => number(shape, text, &mut violated),
                Value::Array(items) => array(shape, items, &mut violated),
                Value::Object(members) => {
                    let forbidden = |(name, _): &(String, Value)| member(self.shapes, &[*id], name).is_none();
                    violated("additionalProperties", members.iter().any(forbidden));
                    for name in shape.required.iter().filter(|name| value.get(name).is_none()) {
                        let violation =
                            Violation { pointer: pointer.to_owned(), keyword: "required", name: name.clone() };
                        self.violations.insert(violation);
                    }
                }
                Value::Null | Value::Boolean(_) => {}
            }
        }
        match value {
            Value::Array(values) => {
                let ids = items(self.shapes, ids);
                for (index, item) in values.iter().enumerate() {
                    self.value(&ids, item, &format!("{pointer}/{index}"));
                }
            }
            Value::Object(members) => {
                for (name, value) in members {
                    // What a closed schema does not name is its violation, and the others judge it all the same.
                    let named = ids.iter().filter_map(|id| member(self.shapes, &[*id], name)).flatten();
                    let ids = self.shapes.closure(named.collect::<Vec<_>>());
                    self.value(&ids, value, &format!("{pointer}/{}", escape(name)));
                }
            }
            _ => {}
        }
    }
}

fn string(shape: &Shape, text: &str, violated: &mut impl FnMut(&'static str, bool)) {
    let length = text.chars().count() as u64;
    violated("minLength", shape.min_length.is_some_and(|min| length < min));
    violated("maxLength", shape.max_length.is_some_and(|max| length > max));
    violated("pattern", shape.pattern.as_ref().is_some_and(|pattern| !pattern.is_match(text)));
    violated("format", shape.format.is_some_and(|format| !format::admits(format, text)));
}

fn number(shape: &Shape, text: &str, violated: &mut impl FnMut(&'static str, bool)) {
    let Some(number) = Decimal::parse(text) else { return };
    violated("minimum", shape.minimum.is_some_and(|bound| number < bound));
    violated("maximum", shape.maximum.is_some_and(|bound| number > bound));
    violated("exclusiveMinimum", shape.exclusive_minimum.is_some_and(|bound| number <= bound));
    violated("exclusiveMaximum", shape.exclusive_maximum.is_some_and(|bound| number >= bound));
    violated("multipleOf", shape.multiple_of.is_some_and(|step| number.is_multiple_of(step) == Some(false)));
}

fn array(shape: &Shape, items: &[Value], violated: &mut impl FnMut(&'static str, bool)) {
    let count = items.len() as u64;
    violated("minItems", shape.min_items.is_some_and(|min| count < min));
    violated("maxItems", shape.max_items.is_some_and(|max| count > max));
    if shape.unique_items {
        let different: BTreeSet<String> = items.iter().map(Value::canonical).collect();
        violated("uniqueItems", different.len() < items.len());
    }
}

/// A member's name as a step of a JSON Pointer.
pub(crate) fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The keywords that a value at a place can violate, `required` once for each name.
pub(crate) fn violable(shape: &Shape) -> Vec<(&'static str, String)> {
    let stated = [
        ("type", shape.kinds.is_some()),
        ("enum", shape.choices.is_some()),
        ("const", shape.constant.is_some()),
        ("minLength", shape.min_length.is_some_and(|min| min > 0)),
        ("maxLength", shape.max_length.is_some()),
        ("pattern", shape.pattern.is_some()),
        ("format", shape.format.is_some()),
        ("minimum", shape.minimum.is_some()),
        ("maximum", shape.maximum.is_some()),
        ("exclusiveMinimum", shape.exclusive_minimum.is_some()),
        ("exclusiveMaximum", shape.exclusive_maximum.is_some()),
        ("multipleOf", shape.multiple_of.is_some()),
        ("minItems", shape.min_items.is_some_and(|min| min > 0)),
        ("maxItems", shape.max_items.is_some()),
        ("uniqueItems", shape.unique_items),
        ("additionalProperties", matches!(shape.additional, Additional::Forbidden)),
    ];
    let stated = stated.into_iter().filter(|(_, is_stated)| *is_stated).map(|(keyword, _)| (keyword, String::new()));
    stated.chain(shape.required.iter().map(|name| ("required", name.clone()))).collect()
}
