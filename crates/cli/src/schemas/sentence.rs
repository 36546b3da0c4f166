//! What a violation of a schema file says, in the words that violations of built-in schemas have: values of the schema
//! are shown, values of the record are not.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use serde_json::Value;

/// What the value must be, to follow its pointer.
pub(super) fn sentence(error: &ValidationError<'_>) -> String {
    match error.kind() {
        Kind::AdditionalItems { limit } => format!("must have at most {}", counted(*limit as u64, "item")),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            format!("must not have the {}", members(unexpected))
        }
        Kind::UnevaluatedItems { unexpected } => {
            format!("must not have {} that no keyword allows", counted(unexpected.len() as u64, "item"))
        }
        Kind::AnyOf { context } => format!("must match at least one of {} schemas", context.len()),
        Kind::OneOfNotValid { context } => format!("must match one of {} schemas and matches none", context.len()),
        Kind::OneOfMultipleValid { context } => {
            format!("must match exactly one of {} schemas and matches several", context.len())
        }
        Kind::Constant { expected_value } => format!("must be {expected_value}"),
        Kind::Enum { options } => format!("must be one of {}", listed(options)),
        Kind::Contains => "must have an item that `contains` asks for".to_owned(),
        Kind::ContentEncoding { content_encoding } => format!("must be encoded as {content_encoding}"),
        Kind::ContentMediaType { content_media_type } => format!("must be {content_media_type}"),
        Kind::ExclusiveMaximum { limit } => format!("must be less than {limit}"),
        Kind::ExclusiveMinimum { limit } => format!("must be greater than {limit}"),
        Kind::Maximum { limit } => format!("must be at most {limit}"),
        Kind::Minimum { limit } => format!("must be at least {limit}"),
        Kind::MultipleOf { multiple_of } => format!("must be a multiple of {multiple_of}"),
        Kind::MaxLength { limit } => format!("must have at most {}", counted(*limit, "character")),
        Kind::MinLength { limit } => format!("must have at least {}", counted(*limit, "character")),
        Kind::MaxItems { limit } => format!("must have at most {}", counted(*limit, "item")),
        Kind::MinItems { limit } => format!("must have at least {}", counted(*limit, "item")),
        Kind::MaxProperties { limit } => format!("must have at most {}", counted(*limit, "member")),
        Kind::MinProperties { limit } => format!("must have at least {}", counted(*limit, "member")),
        Kind::Format { format } => format!("must have the format {format}"),
        Kind::Pattern { pattern } => format!("must match the pattern {pattern}"),
        Kind::FalseSchema => "must not be there".to_owned(),
        Kind::Not { .. } => "must not match the schema of `not`".to_owned(),
        Kind::PropertyNames { .. } => "must have only names that `propertyNames` allows".to_owned(),
        Kind::Required { property } => match property.as_str() {
            Some(name) => format!("must have the member `{name}`"),
            None => format!("must have the member {property}"),
        },
        Kind::Type { kind } => format!("must be {}, not {}", types(kind), found(error.instance())),
        Kind::UniqueItems => "must have no item twice".to_owned(),
        // These are limits of the engine, and their messages name the pattern or the reference.
        _ => format!("cannot be judged: {}", error.masked()),
    }
}

fn counted(count: u64, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn members(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    format!("member{} {}", if names.len() == 1 { "" } else { "s" }, quoted.join(", "))
}

fn listed(options: &Value) -> String {
    match options.as_array() {
        Some(options) => options.iter().map(Value::to_string).collect::<Vec<_>>().join(", "),
        None => options.to_string(),
    }
}

fn types(kind: &TypeKind) -> String {
    let with_article = |name: &str| match name {
        "null" => "null".to_owned(),
        "array" | "object" | "integer" => format!("an {name}"),
        name => format!("a {name}"),
    };
    match kind {
        TypeKind::Single(one) => with_article(one.as_str()),
        TypeKind::Multiple(several) => {
            several.iter().map(|one| with_article(one.as_str())).collect::<Vec<_>>().join(" or ")
        }
    }
}

fn found(instance: &Value) -> &'static str {
    match instance {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
