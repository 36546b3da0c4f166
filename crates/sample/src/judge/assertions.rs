//! Keywords that are decided by one look at a value.

use std::collections::BTreeSet;

use crate::decimal::Decimal;
use crate::format;
use crate::kinds::Kinds;
use crate::shape::{Additional, Shape};
use crate::value::Value;

/// Reports each keyword with whether it is violated.
pub(super) fn judge(shape: &Shape, value: &Value, violated: &mut impl FnMut(&'static str, bool)) {
    violated("false", shape.never);
    violated("type", shape.kinds.is_some_and(|kinds| !kinds.contains(Kinds::of(value))));
    let equals = |other: &Value| other.canonical() == value.canonical();
    violated("enum", shape.choices.as_ref().is_some_and(|choices| !choices.iter().any(equals)));
    violated("const", shape.constant.as_ref().is_some_and(|constant| !equals(constant)));
    match value {
        Value::String(text) => string(shape, text, violated),
        Value::Number(text) => number(shape, text, violated),
        Value::Array(items) => array(shape, items, violated),
        Value::Object(members) => {
            let count = members.len() as u64;
            violated("minProperties", shape.min_properties.is_some_and(|min| count < min));
            violated("maxProperties", shape.max_properties.is_some_and(|max| count > max));
        }
        Value::Null | Value::Boolean(_) => {}
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

/// The keywords that a value at a place can violate, those about missing members once for each name.
pub(crate) fn violable(shape: &Shape) -> Vec<(&'static str, String)> {
    let stated = [
        ("false", shape.never),
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
        ("contains", shape.contains.is_some_and(|contains| contains.min > 0)),
        ("maxContains", shape.contains.is_some_and(|contains| contains.max.is_some())),
        ("minProperties", shape.min_properties.is_some_and(|min| min > 0)),
        ("maxProperties", shape.max_properties.is_some()),
        ("propertyNames", shape.names.is_some()),
        ("additionalProperties", matches!(shape.additional, Additional::Forbidden)),
        ("anyOf", !shape.any_of.is_empty()),
        ("oneOf", !shape.one_of.is_empty()),
        ("not", shape.not.is_some()),
    ];
    let stated = stated.into_iter().filter(|(_, is_stated)| *is_stated).map(|(keyword, _)| (keyword, String::new()));
    let required = shape.required.iter().map(|name| ("required", name.clone()));
    let dependent = shape.dependent_required.iter().flat_map(|(_, needed)| needed);
    stated.chain(required).chain(dependent.map(|name| ("dependentRequired", name.clone()))).collect()
}
