//! The texts of rustdoc: the schema's descriptions, and in words what the rules assert.

use payschema_schema::graph::{Deviation, Page, Schema};

use super::{Additional, Applied, ObjectRule, Rule, RuleRef, StringRule, Type, Values};
use crate::markdown::{code, plain, prose};

/// A type: its description, and the place on the provider's page.
pub(super) fn declaration(schema: &Schema, pages: &[Page]) -> String {
    declaration_with(schema, pages, "")
}

/// The same with what else is to be known about the type.
pub(super) fn declaration_with(schema: &Schema, pages: &[Page], told: &str) -> String {
    let mut docs = schema.description.as_ref().map(|description| prose(&description.value)).unwrap_or_default();
    if !told.is_empty() {
        docs.push_str("\n\n");
        docs.push_str(told);
    }
    if schema.deprecated {
        docs.push_str("\n\n");
        docs.push_str(DEPRECATED);
    }
    if let Some(source) = &schema.source
        && let Some(page) = pages.get(source.page)
    {
        docs.push_str(&format!("\n\nSource: \u{201c}{}\u{201d}", plain(&page.title)));
        if source.section != page.title {
            docs.push_str(&format!(", section \u{201c}{}\u{201d}", plain(&source.section)));
        }
        docs.push('.');
    }
    if docs.is_empty() { format!("What {} says.", code(&schema.location())) } else { docs.trim_start().to_owned() }
}

const DEPRECATED: &str = "Deprecated by the provider.";

/// A field: its own description, what must hold beyond its type, its name on the wire if that is another, and whether
/// only an example shows it.
pub(super) fn field(wire_name: Option<&str>, schema: &Schema, value_type: &Type, rule: &Rule) -> String {
    let mut sentences = vec![prose(&rule.origin.description)];
    sentences.extend(constraints(value_type, rule));
    if let Some(default) = &rule.origin.default {
        sentences.push(format!("Default: {}.", code(default)));
    }
    if !schema.examples.is_empty() {
        let examples: Vec<String> = schema.examples.iter().map(|example| code(example)).collect();
        sentences.push(format!("For example {}.", examples.join(", ")));
    }
    if let Some(wire_name) = wire_name {
        sentences.push(format!("In JSON {}.", code(wire_name)));
    }
    if rule.origin.sensitive {
        sentences.push("Masked in `Debug` and in reports.".to_owned());
    }
    if schema.deprecated {
        sentences.push(DEPRECATED.to_owned());
    }
    if rule.origin.example {
        sentences.push("Known from an example only.".to_owned());
    }
    sentences.retain(|sentence| !sentence.is_empty());
    if sentences.is_empty() { format!("What {} says.", code(&rule.origin.location)) } else { sentences.join(" ") }
}

/// An alternative: its description, what tells it apart, and what must hold beyond its type.
pub(super) fn branch(schema: &Schema, told: Option<String>, value_type: &Type, rule: &Rule) -> String {
    let mut sentences = vec![prose(&rule.origin.description)];
    if sentences[0].is_empty() && told.is_none() {
        sentences.push(kind_of_value(value_type));
    }
    sentences.extend(told);
    sentences.extend(constraints(value_type, rule));
    sentences.extend(schema.deprecated.then(|| DEPRECATED.to_owned()));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences.join(" ")
}

/// A place of a tuple, as a field.
pub(super) fn place(schema: &Schema, value_type: &Type, rule: &Rule) -> String {
    let docs = field(None, schema, value_type, rule);
    if !rule.origin.description.is_empty() {
        return docs;
    }
    let constraints = constraints(value_type, rule);
    std::iter::once(kind_of_value(value_type)).chain(constraints).collect::<Vec<_>>().join(" ")
}

/// What a value is by its type, where nothing describes it.
fn kind_of_value(value_type: &Type) -> String {
    let kind = match value_type {
        Type::Text => "A text.",
        Type::Integer => "An integer.",
        Type::Number => "A number.",
        Type::Boolean => "True or false.",
        Type::Null => "Null.",
        Type::DateTime => "A moment.",
        Type::Date => "A date.",
        Type::Duration => "A duration.",
        Type::Decimal => "A number as text.",
        Type::Json => "Any value.",
        Type::Members | Type::Map(_) => "An object.",
        Type::Vec(_) => "A list.",
        Type::Nullable(inner) => return kind_of_value(inner),
        Type::Object(name) | Type::Enum(name) | Type::Newtype(name) | Type::Union(name) | Type::Tuple(name) => {
            return format!("A value of `{name}`.");
        }
    };
    kind.to_owned()
}

/// The items behind the places of a tuple.
pub(super) fn rest(items: &Additional) -> String {
    match items {
        Additional::Any => "Further items, as they came.".to_owned(),
        Additional::Forbidden => {
            "The schema allows no further items; those that came all the same are kept.".to_owned()
        }
        Additional::Schema { value_type, rule } => {
            let description = prose(&rule.origin.description);
            let first = if description.is_empty() { "All further items." } else { &description };
            let constraints = constraints(value_type.without_null(), rule);
            if constraints.is_empty() { first.to_owned() } else { format!("{first} Each: {}", constraints.join(" ")) }
        }
    }
}

/// An example: what it shows, who wrote it, and how it deviates.
pub(super) fn example(type_name: &str, authored: bool, deviations: &[&Deviation]) -> String {
    let origin = if authored { "written for this crate, because the page shows none" } else { "as the page shows it" };
    let mut docs = format!("[`{type_name}`](crate::{type_name}), {origin}.");
    for Deviation { pointer, keyword, reason, .. } in deviations {
        docs.push_str(&format!("\n\nIt violates {} at {}: {}", code(keyword), code(pointer), prose(reason)));
    }
    docs
}

/// The field of a pattern.
pub(super) fn pattern_field(pattern: &str, value_type: &Type, rule: &Rule) -> String {
    let constraints = constraints(value_type, rule);
    let each = if constraints.is_empty() { String::new() } else { format!(" Each value: {}", constraints.join(" ")) };
    let description = prose(&rule.origin.description);
    format!(
        "{description}\n\nMembers whose names match {}, under their whole names (not only what is behind a prefix) and in the order they came.{each}",
        code(pattern)
    )
}

/// The field that keeps all other members.
pub(super) fn extra(additional: &Additional) -> String {
    match additional {
        Additional::Any => "Members the schema does not name, as they came.".to_owned(),
        Additional::Forbidden => {
            "The schema allows no other members; those that came all the same are kept.".to_owned()
        }
        Additional::Schema { value_type, rule } => {
            let description = prose(&rule.origin.description);
            let first = if description.is_empty() { "All other members." } else { &description };
            let constraints = constraints(value_type, rule);
            if constraints.is_empty() {
                first.to_owned()
            } else {
                format!("{first} Each value: {}", constraints.join(" "))
            }
        }
    }
}

/// What a rule asserts beyond the type, a sentence each.
fn constraints(value_type: &Type, rule: &Rule) -> Vec<String> {
    let mut sentences = string_constraints(value_type, &rule.string);
    if rule.types == ["NONE"] {
        sentences.push("The schema allows no value here.".to_owned());
    }
    for (bound, value) in &rule.number {
        sentences.push(match *bound {
            "minimum" => format!("At least {value}."),
            "maximum" => format!("At most {value}."),
            "exclusive_minimum" => format!("More than {value}."),
            "exclusive_maximum" => format!("Less than {value}."),
            _ => format!("A multiple of {value}."),
        });
    }
    sentences.extend(array_constraints(value_type, rule));
    sentences.extend(map_constraints(value_type, rule));
    match &rule.values {
        Some(Values::Const(value)) => sentences.push(format!("Always {}.", code(value))),
        Some(Values::Strings { strings, .. }) => {
            let strings: Vec<String> = strings.iter().map(|string| code(string)).collect();
            sentences.push(format!("One of {}.", strings.join(", ")));
        }
        Some(Values::Enum { .. }) | None => {}
    }
    // Types that are made of alternatives or places say so themselves.
    let is_told = |applied: &&Applied| match applied {
        Applied::Any(_) | Applied::One(_) => matches!(value_type, Type::Union(_)),
        Applied::Items(items) => items.contains.is_none() && matches!(value_type, Type::Tuple(_)),
        _ => false,
    };
    sentences.extend(rule.applied.iter().filter(|applied| !is_told(applied)).flat_map(applied_constraints));
    sentences
}

/// What is asserted beyond the plain rule, as far as a sentence can say it. What must hold besides says itself where it
/// stands.
fn applied_constraints(applied: &Applied) -> Vec<String> {
    let codes = |names: &[String]| names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ");
    let of = |rules: &[RuleRef]| format!("of {} alternatives of the schema", rules.len());
    match applied {
        Applied::All(_)
        | Applied::Dependent(_)
        | Applied::AllMembers
        | Applied::UnevaluatedMembers(_)
        | Applied::UnevaluatedItems(_) => Vec::new(),
        Applied::Any(rules) => vec![format!("Satisfies at least one {}.", of(rules))],
        Applied::One(rules) => vec![format!("Satisfies exactly one {}.", of(rules))],
        Applied::Not(_) => vec!["Is not what the schema excludes.".to_owned()],
        Applied::If { .. } => vec!["What else must hold depends on the value.".to_owned()],
        Applied::Members(members) => {
            let mut sentences: Vec<String> = range(members.min, members.max, "member").into_iter().collect();
            match members.required.as_slice() {
                [] => {}
                [name] => sentences.push(format!("Has the member {}.", code(name))),
                names => sentences.push(format!("Has the members {}.", codes(names))),
            }
            let dependent = members.dependent.iter().filter(|(_, needed)| !needed.is_empty());
            sentences.extend(dependent.map(|(name, needed)| format!("With {} also {}.", code(name), codes(needed))));
            sentences
        }
        Applied::Items(items) => {
            let prefix = match items.prefix.len() {
                0 => None,
                1 => Some("The first item has a schema of its own.".to_owned()),
                places => Some(format!("The first {places} items have schemas of their own.")),
            };
            let contains = items.contains.as_ref();
            let range = contains.and_then(|one| range(Some(one.min).filter(|min| *min > 0), one.max, "item"));
            prefix.into_iter().chain(range.map(|range| format!("Of one kind: {}", lower_first(&range)))).collect()
        }
        Applied::Values(values) => vec![format!("One of {}.", codes(values))],
    }
}

fn lower_first(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// What is asserted about a string; the values of an enum tell their lengths themselves.
fn string_constraints(value_type: &Type, string: &StringRule) -> Vec<String> {
    let mut sentences = Vec::new();
    if matches!(value_type, Type::Enum(_)) {
        return sentences;
    }
    sentences.extend(range(string.min_length, string.max_length, "character"));
    if let Some(pattern) = &string.pattern {
        sentences.push(format!("Matches {}.", code(&pattern.source)));
    }
    let told = matches!(value_type, Type::DateTime | Type::Date | Type::Duration);
    if let (false, Some(format)) = (told, string.format) {
        sentences.push(format!("Format: {}.", format_name(format)));
    }
    sentences
}

fn array_constraints(value_type: &Type, rule: &Rule) -> Vec<String> {
    let Some(array) = &rule.array else { return Vec::new() };
    let mut sentences: Vec<String> = range(array.min_items, array.max_items, "item").into_iter().collect();
    if array.unique_items {
        sentences.push("No two items are equal.".to_owned());
    }
    if let (Type::Vec(item), Some(rule)) = (value_type, &array.items) {
        sentences.extend(of_each("item", &constraints(item.without_null(), rule)));
    }
    sentences
}

fn map_constraints(value_type: &Type, rule: &Rule) -> Vec<String> {
    let (Type::Map(value), Some(ObjectRule::Inline { patterns, additional, .. })) = (value_type, &rule.object) else {
        return Vec::new();
    };
    let mut sentences = Vec::new();
    for (pattern, rule) in patterns {
        sentences.push(format!("Names match {}.", code(&pattern.source)));
        sentences.extend(of_each("value", &constraints(value.without_null(), rule)));
    }
    if let Additional::Schema { rule, .. } = additional {
        sentences.extend(of_each("value", &constraints(value.without_null(), rule)));
    }
    sentences
}

fn of_each(noun: &str, constraints: &[String]) -> Option<String> {
    (!constraints.is_empty()).then(|| format!("Each {noun}: {}", constraints.join(" ")))
}

fn range(min: Option<u64>, max: Option<u64>, noun: &str) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("Exactly {}.", count(min, noun))),
        (Some(min), Some(max)) => Some(format!("{min} to {}.", count(max, noun))),
        (Some(min), None) => Some(format!("At least {}.", count(min, noun))),
        (None, Some(max)) => Some(format!("At most {}.", count(max, noun))),
        (None, None) => None,
    }
}

fn count(number: u64, noun: &str) -> String {
    if number == 1 { format!("{number} {noun}") } else { format!("{number} {noun}s") }
}

/// The keyword's spelling of a runtime format.
fn format_name(format: &str) -> &'static str {
    match format {
        "DateTime" => "date-time",
        "Date" => "date",
        "Time" => "time",
        "Duration" => "duration",
        "Email" => "email",
        "Uri" => "URI",
        "Uuid" => "UUID",
        "Ipv4" => "IPv4 address",
        "Ipv6" => "IPv6 address",
        _ => "host name",
    }
}
