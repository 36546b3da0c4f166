//! The `jsonschema` crate's verdict, as payschema's are compared.

use jsonschema::{Draft, Validator};
use payschema::Entry;
use payschema_tests::verdict::Finding;
use serde_json::{Value, json};

use crate::told::Told;

/// Judges payloads of one model by its bundled schema, with `format` asserted and numbers exact.
#[derive(Debug)]
pub struct Referee {
    validator: Validator,
}

impl Referee {
    /// The referee for a model.
    ///
    /// # Errors
    /// If the model's schema is none.
    pub fn new(entry: &Entry) -> Result<Referee, String> {
        let info = entry.info();
        let bundle: Value = serde_json::from_str(info.schema).map_err(|error| format!("{}: {error}", info.id))?;
        let schema = if info.schema_pointer.is_empty() { bundle } else { part(bundle, info.schema_pointer) };
        Referee::of(&schema).map_err(|error| format!("{}: {error}", info.id))
    }

    /// The referee for any schema.
    ///
    /// # Errors
    /// If it is none.
    pub fn of(schema: &Value) -> Result<Referee, String> {
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        options.build(schema).map(|validator| Referee { validator }).map_err(|error| error.to_string())
    }

    /// Whether a payload is valid.
    ///
    /// # Errors
    /// If the payload is no JSON.
    pub fn is_valid(&self, payload: &str) -> Result<bool, String> {
        let payload: Value = serde_json::from_str(payload).map_err(|error| error.to_string())?;
        Ok(self.validator.is_valid(&payload))
    }

    /// What is wrong with a payload: pointers and keywords, sorted.
    ///
    /// # Errors
    /// If the payload is no JSON.
    pub fn findings(&self, payload: &str) -> Result<Vec<Finding>, String> {
        let told = self.told(payload)?;
        Ok(sorted(told.into_iter().map(|told| told.finding).collect()))
    }

    /// The same, with the other words for it.
    ///
    /// # Errors
    /// If the payload is no JSON.
    pub fn told(&self, payload: &str) -> Result<Vec<Told>, String> {
        let payload: Value = serde_json::from_str(payload).map_err(|error| error.to_string())?;
        Ok(self.validator.iter_errors(&payload).map(|error| Told::new(&error, &payload)).collect())
    }
}

/// Findings in order, each once: a schema that repeats a keyword of the one it refers to is violated twice. Missing members
/// are told apart by neither pointer nor keyword, so they count.
pub(crate) fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort();
    findings.dedup_by(|next, finding| next == finding && next.1 != "required");
    findings
}

/// A schema that is a part of the bundle: the bundle becomes a resource, since its references are to its own root.
fn part(mut bundle: Value, pointer: &str) -> Value {
    bundle["$id"] = json!("urn:payschema:bundle");
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("urn:payschema:bundle{pointer}"),
        "$defs": { "bundle": bundle },
    })
}
