//! Keywords that a value satisfies or violates.

use std::collections::BTreeMap;

use payschema_diagnostics::{Diagnostic, Span, quoted};

use super::{Lowering, at};
use crate::graph::{Enumeration, Format, SchemaId, Types};
use crate::json::{Data, Member, Value};
use crate::{Formats, Subject};
use crate::{codes, dialect, nearest, pattern as patterns};

const TYPES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];

pub(crate) fn types(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    const REMEDY: &str = "write a type such as \"string\", or `[\"string\", \"null\"]`";
    let names: &[Value] = match &member.value.data {
        Data::String(_) => std::slice::from_ref(&member.value),
        Data::Array(items) if items.is_empty() => {
            let message = "`type` is an empty list, which no value satisfies";
            return lowering.report(&codes::WRONG_VALUE, member.value.span, message, REMEDY);
        }
        Data::Array(items) => items,
        _ => return lowering.wrong_value(member, "a string or an array of strings", REMEDY),
    };
    let mut types = Types::NONE;
    let mut named = Vec::new();
    for name in names {
        let Some(text) = name.as_str() else {
            let message = format!("a type is named by a string, not by {}", name.kind());
            return lowering.report(&codes::WRONG_VALUE, name.opening_or_whole(), message, REMEDY);
        };
        let Some(one) = type_named(text) else {
            let list = format!("the types are {}", TYPES.join(", "));
            let message = format!("there is no type {}", quoted(text));
            return lowering.report(&codes::UNKNOWN_TYPE, name.span, message, nearest::remedy(text, TYPES, &list));
        };
        if named.contains(&one) {
            let message = format!("`type` names {} twice", quoted(text));
            return lowering.report(&codes::WRONG_VALUE, name.span, message, "delete one of them");
        }
        named.push(one);
        types = types.or(one);
    }
    lowering.schema_mut(id).types = Some(at(types, member.value.span));
}

fn type_named(name: &str) -> Option<Types> {
    Some(match name {
        "null" => Types::NULL,
        "boolean" => Types::BOOLEAN,
        "integer" => Types::INTEGER,
        "number" => Types::NUMBER,
        "string" => Types::STRING,
        "array" => Types::ARRAY,
        "object" => Types::OBJECT,
        _ => return None,
    })
}

pub(crate) fn enumeration(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let Some(items) = lowering.array(member) else { return };
    if items.is_empty() {
        let remedy = "list the values, or delete the keyword";
        lowering.report(&codes::ENUM_LIST, member.value.span, "the enum has no values", remedy);
        return;
    }
    let mut enumeration = Enumeration { strings: Vec::new(), null: false, others: Vec::new() };
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for item in items {
        let text = item.to_text();
        if let Some(&first) = seen.get(&text) {
            let finding = Diagnostic::new(
                &codes::ENUM_LIST,
                item.opening_or_whole(),
                format!("the enum lists {} twice", quoted(&text)),
                "delete one of them",
            );
            lowering.findings.push(finding.related(first, "it is listed here before"));
            continue;
        }
        seen.insert(text, item.opening_or_whole());
        match &item.data {
            Data::String(text) => enumeration.strings.push(at(text.clone(), item.span)),
            Data::Null => enumeration.null = true,
            _ => enumeration.others.push(item.to_text()),
        }
    }
    lowering.nodes.marks[id.0].values = items.to_vec();
    lowering.schema_mut(id).enumeration = Some(at(enumeration, member.value.span));
}

pub(crate) fn constant(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).constant = Some(at(member.value.to_text(), member.value.span));
    lowering.nodes.marks[id.0].constant = Some(member.value.clone());
}

pub(crate) fn format(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let Some(name) = lowering.string(member) else { return };
    if matches!(lowering.subject, Subject::Elsewhere { formats: Formats::Annotated, .. }) {
        return;
    }
    if lowering.dialect.is_some_and(|dialect| dialect::ignores_format(dialect, &name.value)) {
        let message =
            format!("the format {} is of later dialects, and asserts nothing in this one", quoted(&name.value));
        let remedy = "delete it, or name the dialect that it belongs to in `$schema`";
        return lowering.report(&codes::UNKNOWN_FORMAT, name.span, message, remedy);
    }
    if let Some((_, format)) = Format::NAMES.iter().find(|(known, _)| *known == name.value) {
        lowering.schema_mut(id).format = Some(at(*format, name.span));
        return;
    }
    let names = Format::NAMES.map(|(name, _)| name);
    let message = format!("the format {} is not supported", quoted(&name.value));
    let list = format!("delete it, or say it by a `pattern`; the formats are {}", names.join(", "));
    lowering.report(&codes::UNKNOWN_FORMAT, name.span, message, nearest::remedy(&name.value, names, &list));
}

pub(crate) fn pattern(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let Some(source) = lowering.string(member) else { return };
    match patterns::read(&source.value, source.span) {
        Ok(pattern) => lowering.schema_mut(id).pattern = Some(at(pattern, source.span)),
        Err(finding) => lowering.findings.push(*finding),
    }
}

pub(crate) fn min_length(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).min_length = lowering.count(member);
}

pub(crate) fn max_length(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).max_length = lowering.count(member);
}

pub(crate) fn min_items(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).min_items = lowering.count(member);
}

pub(crate) fn max_items(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).max_items = lowering.count(member);
}

pub(crate) fn min_contains(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).min_contains = lowering.count(member);
}

pub(crate) fn max_contains(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).max_contains = lowering.count(member);
}

pub(crate) fn min_properties(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).min_properties = lowering.count(member);
}

pub(crate) fn max_properties(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).max_properties = lowering.count(member);
}

pub(crate) fn dependent_required(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    for entry in lowering.object(member).unwrap_or_default() {
        dependent_names(lowering, id, "dependentRequired", entry);
    }
}

/// The names that an entry of `dependentRequired` lists.
pub(crate) fn dependent_names(lowering: &mut Lowering<'_>, id: SchemaId, keyword: &str, entry: &Member) {
    let names = lowering.array(entry).unwrap_or_default();
    let mut needed = Vec::new();
    for item in names {
        match item.as_str() {
            Some(name) => needed.push(name.to_owned()),
            None => {
                let message = format!("`{keyword}` lists names, not {}", item.kind());
                let remedy = "write the name of a member";
                lowering.report(&codes::WRONG_VALUE, item.opening_or_whole(), message, remedy);
            }
        }
    }
    lowering.schema_mut(id).dependent_required.push((entry.name.clone(), needed));
}

pub(crate) fn unique_items(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).unique_items = lowering.boolean(member).unwrap_or_default();
}

pub(crate) fn minimum(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).minimum = lowering.number(member).map(|(text, _)| text);
}

pub(crate) fn maximum(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).maximum = lowering.number(member).map(|(text, _)| text);
}

pub(crate) fn exclusive_minimum(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).exclusive_minimum = lowering.number(member).map(|(text, _)| text);
}

pub(crate) fn exclusive_maximum(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).exclusive_maximum = lowering.number(member).map(|(text, _)| text);
}

pub(crate) fn multiple_of(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let Some((text, number)) = lowering.number(member) else { return };
    if number.is_zero_or_negative() {
        let message = format!("`multipleOf` takes a number greater than 0, not {}", text.value);
        return lowering.report(&codes::OUT_OF_RANGE, text.span, message, "write a greater one, or delete the keyword");
    }
    lowering.schema_mut(id).multiple_of = Some(text);
}

pub(crate) fn required(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    for item in lowering.array(member).unwrap_or_default() {
        let Some(name) = item.as_str() else {
            let message = format!("`required` lists names, not {}", item.kind());
            lowering.report(&codes::WRONG_VALUE, item.opening_or_whole(), message, "write the name of a member");
            continue;
        };
        let first = lowering.schema_mut(id).required.iter().find(|first| first.value == name).cloned();
        if let Some(first) = first {
            let message = format!("{} is required twice", quoted(name));
            let finding = Diagnostic::new(&codes::REQUIRED_TWICE, item.span, message, "delete one of them");
            lowering.findings.push(finding.related(first.span, "it is listed here before"));
            continue;
        }
        lowering.schema_mut(id).required.push(at(name.to_owned(), item.span));
    }
}
