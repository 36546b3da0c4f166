//! How findings are made of violations and of pointers, and what they show.

mod fingerprints;
mod places;
mod values;

use std::sync::Arc;

use super::{Context, Finding, Level, violations};

/// The context of a document that is validated against a built-in schema.
fn context(schema: &str) -> Context {
    Context {
        input: Arc::from("in.json"),
        record: None,
        lines_before: 0,
        bytes_before: 0,
        columns_before: 0,
        pointer_before: String::new(),
        schema: Arc::from(schema),
        level: Level::Error,
        show_values: false,
    }
}

/// The findings of a text that violates its context's schema.
fn found(context: &Context, text: &str) -> Vec<Finding> {
    let entry = payschema_registry::find(&context.schema).unwrap();
    violations::of_violations(context, text.as_bytes(), &entry.check_json(text).unwrap_err())
}
