//! The texts of rustdoc: the schema's descriptions, and in words what the rules assert.

use std::fmt::Write;

use payschema_schema::graph::{Page, Schema};

use super::{Rule, StringRule, Type, Values};

/// A type: its description, and the place on the provider's page.
pub(super) fn declaration(schema: &Schema, pages: &[Page]) -> String {
    let mut docs = schema.description.as_ref().map(|description| description.value.clone()).unwrap_or_default();
    if schema.deprecated {
        docs.push_str("\n\nDeprecated.");
    }
    if let Some(source) = &schema.source
        && let Some(page) = pages.get(source.page)
    {
        let _ = write!(docs, "\n\nSource: \u{201c}{}\u{201d}", page.title);
        if source.section != page.title {
            let _ = write!(docs, ", section \u{201c}{}\u{201d}", source.section);
        }
        docs.push('.');
    }
    docs
}

/// A field: its own description, what must hold beyond its type, and whether only an example shows it.
pub(super) fn field(schema: &Schema, value_type: &Type, rule: &Rule) -> String {
    let mut sentences = vec![rule.origin.description.clone()];
    sentences.extend(constraints(value_type, rule));
    if let Some(default) = &schema.default {
        sentences.push(format!("Default: `{}`.", default.value));
    }
    if !schema.examples.is_empty() {
        let examples: Vec<String> = schema.examples.iter().map(|example| format!("`{example}`")).collect();
        sentences.push(format!("For example {}.", examples.join(", ")));
    }
    if rule.origin.example {
        sentences.push("Known from an example only.".to_owned());
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences.join(" ")
}

/// The field of a pattern.
pub(super) fn pattern_field(pattern: &str, rule: &Rule) -> String {
    format!("{}\n\nMembers whose names match `{pattern}`, in the order they came.", rule.origin.description)
}

/// What a rule asserts beyond the type, a sentence each.
fn constraints(value_type: &Type, rule: &Rule) -> Vec<String> {
    let mut sentences = string_constraints(value_type, &rule.string);
    for (bound, value) in &rule.number {
        sentences.push(match *bound {
            "minimum" => format!("At least {value}."),
            "maximum" => format!("At most {value}."),
            "exclusive_minimum" => format!("More than {value}."),
            "exclusive_maximum" => format!("Less than {value}."),
            _ => format!("A multiple of {value}."),
        });
    }
    if let Some(array) = &rule.array {
        match (array.min_items, array.max_items) {
            (Some(min), Some(max)) => sentences.push(format!("{min} to {}.", count(max, "item"))),
            (Some(min), None) => sentences.push(format!("At least {}.", count(min, "item"))),
            (None, Some(max)) => sentences.push(format!("At most {}.", count(max, "item"))),
            (None, None) => {}
        }
        if array.unique_items {
            sentences.push("No two items are equal.".to_owned());
        }
    }
    match &rule.values {
        Some(Values::Const(value)) => sentences.push(format!("Always `{value}`.")),
        Some(Values::Strings { strings, .. }) => {
            let strings: Vec<String> = strings.iter().map(|string| format!("`{string}`")).collect();
            sentences.push(format!("One of {}.", strings.join(", ")));
        }
        Some(Values::Enum { .. }) | None => {}
    }
    sentences
}

/// What is asserted about a string; the values of an enum tell their lengths themselves.
fn string_constraints(value_type: &Type, string: &StringRule) -> Vec<String> {
    let mut sentences = Vec::new();
    if matches!(value_type, Type::Enum(_)) {
        return sentences;
    }
    match (string.min_length, string.max_length) {
        (Some(min), Some(max)) if min == max => sentences.push(format!("Exactly {}.", count(min, "character"))),
        (Some(min), Some(max)) => sentences.push(format!("{min} to {}.", count(max, "character"))),
        (Some(min), None) => sentences.push(format!("At least {}.", count(min, "character"))),
        (None, Some(max)) => sentences.push(format!("At most {}.", count(max, "character"))),
        (None, None) => {}
    }
    if let Some(pattern) = &string.pattern {
        sentences.push(format!("Matches `{}`.", pattern.source));
    }
    let told = matches!(value_type, Type::DateTime | Type::Date | Type::Duration);
    if let (false, Some(format)) = (told, string.format) {
        sentences.push(format!("Format: {}.", format_name(format)));
    }
    sentences
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

fn count(number: u64, noun: &str) -> String {
    if number == 1 { format!("{number} {noun}") } else { format!("{number} {noun}s") }
}
