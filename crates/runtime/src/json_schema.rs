//! `JsonSchema` of schemars: hand-written schemas as they stand in the generated crates, and those of the runtime's types.
//!
//! A model answers with the schema that it was generated from, annotations included. What differs is only what has to:
//! `$schema` and `$defs` are left out, since the generator writes its own, and a `$ref` leads to where the generator has
//! put its target. A target with a Rust type is registered under that type; any other stands in the place of the
//! reference. Numbers are what `serde_json::Value` can hold.

mod location;
mod own_types;
mod value;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::json::Json;
use location::Location;

/// The hand-written schemas of a crate.
#[derive(Debug)]
pub struct SchemaFiles {
    /// The files: name and text.
    pub files: &'static [(&'static str, &'static str)],
    /// What has a Rust type: its location, and what refers to the type's schema.
    pub types: &'static [(&'static str, Subschema)],
}

/// Registers a type's schema and refers to it.
pub type Subschema = fn(&mut SchemaGenerator) -> Schema;

/// The schema at a location, for the generator.
pub fn hand_written(files: &'static SchemaFiles, location: &str, generator: &mut SchemaGenerator) -> Schema {
    let schema = Translator { files, generator, open: Vec::new() }.schema_at(&Location::new(location));
    match schema {
        // Whoever merges this schema into another, as for `#[serde(flatten)]`, would lose one of two references, but
        // keeps all of `allOf`.
        Value::Object(keywords) => {
            let keywords = keywords.into_iter().map(|(keyword, value)| match keyword.as_str() {
                "$ref" => ("allOf".to_owned(), json!([{ "$ref": value }])),
                _ => (keyword, value),
            });
            keywords.collect::<Map<String, Value>>().into()
        }
        schema => Schema::try_from(schema).unwrap_or_default(),
    }
}

/// The schema of a type as a document of its own: draft 2020-12, with `$defs` for what it refers to.
pub fn document<T: JsonSchema>() -> Schema {
    schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
}

/// Rewrites hand-written schemas so that they mean the same within the generator's document.
struct Translator<'g> {
    files: &'static SchemaFiles,
    generator: &'g mut SchemaGenerator,
    /// The targets without a Rust type that are being put in the place of references, and whether one was met again.
    open: Vec<(Location, bool)>,
}

impl Translator<'_> {
    fn schema_at(&mut self, location: &Location) -> Value {
        let file = self.files.files.iter().find(|(name, _)| *name == location.file);
        let schema = file.and_then(|(_, text)| location.find(&value::of(&Json::trusted(text.trim()))).cloned());
        self.translate(schema.expect("invariant: the generator has resolved all references"), &location.file)
    }

    /// A schema that stands in `file`.
    fn translate(&mut self, schema: Value, file: &str) -> Value {
        let Value::Object(keywords) = schema else { return schema };
        if let (1, Some(Value::String(reference))) = (keywords.len(), keywords.get("$ref")) {
            return self.target(&Location::within(file, reference));
        }
        let mut translated = Map::new();
        for (keyword, value) in keywords {
            let (keyword, value) = match (keyword.as_str(), value) {
                // References are rewritten, so that an anchor is not needed and could only clash.
                ("$schema" | "$defs" | "$anchor", _) => continue,
                ("$ref", Value::String(reference)) => {
                    let (keyword, target) = beside(self.target(&Location::within(file, &reference)));
                    let all = translated.remove("allOf");
                    (keyword, together(target, all))
                }
                ("allOf", Value::Array(schemas)) => {
                    let schemas = schemas.into_iter().map(|schema| self.translate(schema, file)).collect();
                    let all = translated.remove("allOf");
                    (keyword, together(Value::Array(schemas), all))
                }
                ("anyOf" | "oneOf" | "prefixItems", Value::Array(schemas)) => {
                    let schemas = schemas.into_iter().map(|schema| self.translate(schema, file));
                    (keyword, Value::Array(schemas.collect()))
                }
                ("properties" | "patternProperties" | "dependentSchemas", Value::Object(schemas)) => {
                    let schemas = schemas.into_iter().map(|(name, schema)| (name, self.translate(schema, file)));
                    (keyword, Value::Object(schemas.collect()))
                }
                // A hint is a word, or refers to the enum that the values belong to.
                (
                    "items"
                    | "additionalProperties"
                    | "x-hint"
                    | "not"
                    | "if"
                    | "then"
                    | "else"
                    | "contains"
                    | "propertyNames",
                    schema,
                ) => (keyword, self.translate(schema, file)),
                (_, value) => (keyword, value),
            };
            translated.insert(keyword, value);
        }
        Value::Object(translated)
    }

    /// What stands for a reference that is alone: one to where the target is registered, or the target itself. A target
    /// without a Rust type that holds itself is registered by its place.
    fn target(&mut self, target: &Location) -> Value {
        if let Some((_, subschema)) = self.files.types.iter().find(|(location, _)| Location::new(location) == *target) {
            return subschema(self.generator).to_value();
        }
        if let Some((_, met_again)) = self.open.iter_mut().find(|(open, _)| open == target) {
            *met_again = true;
            return self.reference_to(target);
        }
        self.open.push((target.clone(), false));
        let schema = self.schema_at(target);
        let holds_itself = self.open.pop().is_some_and(|(_, met_again)| met_again);
        if !holds_itself {
            return schema;
        }
        self.generator.definitions_mut().insert(target.name(), schema);
        self.reference_to(target)
    }

    fn reference_to(&self, target: &Location) -> Value {
        let path = self.generator.settings().definitions_path.trim_matches('/');
        json!({ "$ref": format!("#/{path}/{}", target.name()) })
    }
}

/// What applies together: `allOf` may stand in a schema and be made of its `$ref` too.
fn together(first: Value, second: Option<Value>) -> Value {
    match (first, second) {
        (Value::Array(first), Some(Value::Array(second))) => first.into_iter().chain(second).collect(),
        (first, _) => first,
    }
}

/// The keyword that holds a target beside other keywords. Those of a schema that is no reference may be the same ones,
/// and apply as well.
fn beside(mut target: Value) -> (String, Value) {
    match target.as_object_mut().filter(|target| target.len() == 1).and_then(|target| target.remove("$ref")) {
        Some(reference) => ("$ref".to_owned(), reference),
        None => ("allOf".to_owned(), Value::Array(vec![target])),
    }
}

#[cfg(test)]
mod tests;
