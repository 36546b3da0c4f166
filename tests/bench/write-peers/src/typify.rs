//! typify's output for a bundled schema, with its defaults.
//!
//! typify panics at a `$ref` beside a `type` that is not its target's, so such a pair is said otherwise before: the same
//! values stay valid.

use std::io;

use payschema::Entry;
use schemars::schema::RootSchema;
use serde_json::{Value, json};
use typify::{TypeSpace, TypeSpaceSettings};

/// The types of the model's bundled schema.
pub(crate) fn types(entry: &Entry) -> io::Result<String> {
    let mut schema: Value = serde_json::from_str(entry.info().schema)?;
    part_types_from_references(&mut schema);
    if let Some(root) = schema.as_object_mut() {
        // The root type has no other name.
        root.insert("title".to_owned(), entry.info().name.into());
    }
    let schema: RootSchema = serde_json::from_value(schema)?;
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    space.add_root_schema(schema).map_err(io::Error::other)?;
    let file = syn::parse2(space.to_stream()).map_err(io::Error::other)?;
    let head = format!("//! What typify makes of `{}`, written by write-peers.\n\n", entry.info().id);
    Ok(head + &prettyplease::unparse(&file))
}

fn part_types_from_references(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(part_types_from_references),
        Value::Object(keywords) => {
            keywords.values_mut().for_each(part_types_from_references);
            let both = (keywords.get("$ref").cloned(), keywords.get("type").cloned());
            let (Some(reference @ Value::String(_)), Some(types)) = both else { return };
            let is_object = types == "object" || types.as_array().is_some_and(|types| types.contains(&"object".into()));
            if !is_object {
                // The type says it all; the target's name is lost.
                keywords.remove("$ref");
                return;
            }
            keywords.remove("type");
            if types.is_array() {
                keywords.remove("$ref");
                keywords.insert("oneOf".to_owned(), json!([{"$ref": reference}, {"type": "null"}]));
            }
        }
        _ => {}
    }
}
