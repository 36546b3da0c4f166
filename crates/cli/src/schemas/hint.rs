//! What was probably meant where a schema file is violated: the nearest value that is listed, the nearest member that is
//! named. Where nothing is near, nothing is said.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

use crate::nearest::nearest;

/// What to do about an error, if that can be guessed.
pub(super) fn hint(schema: &Value, error: &ValidationError<'_>) -> Option<String> {
    match error.kind() {
        Kind::Enum { options } => {
            let listed = options.as_array()?.iter().filter_map(Value::as_str);
            nearest(error.instance().as_str()?, listed).map(|value| format!("perhaps \"{value}\" was meant"))
        }
        Kind::Required { property } => {
            let sent = error.instance().as_object()?.keys().map(String::as_str);
            let missing = property.as_str()?;
            // A member that the schema names is there on its own account.
            let named = members(schema, error)?;
            nearest(missing, sent.filter(|name| !named.contains_key(*name)))
                .map(|name| format!("perhaps `{name}` is meant to be it"))
        }
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            let named = members(schema, error)?;
            let meant = unexpected.iter().filter_map(|name| {
                let known = nearest(name, named.keys().map(String::as_str))?;
                Some(format!("perhaps `{known}` is meant by `{name}`"))
            });
            let meant: Vec<String> = meant.collect();
            (!meant.is_empty()).then(|| meant.join("; "))
        }
        _ => None,
    }
}

/// The members that the schema names whose keyword is violated.
fn members<'s>(schema: &'s Value, error: &ValidationError<'_>) -> Option<&'s serde_json::Map<String, Value>> {
    let (parent, _) = error.schema_path().as_str().rsplit_once('/')?;
    schema.pointer(parent)?.get("properties")?.as_object()
}
