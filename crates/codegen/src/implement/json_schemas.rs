//! The tables by which types answer with their hand-written schemas. They are hooks of the runtime, which makes something
//! of them or nothing, and they are printed here, a line for each row, because that is how tables are read.

use crate::model::Provider;

/// The call that gives every type of a crate its schema.
pub(crate) fn json_schemas(provider: &Provider) -> String {
    let files = provider.schema_files.iter().map(|file| format!("{:?}", file.name));
    let types = provider.schema_places.iter().map(|place| format!("crate::{} = {:?}", place.type_name, place.location));
    let definitions = provider.schema_places.iter().filter_map(|place| {
        let definition = place.definition.as_ref()?;
        Some(format!("{}Definition = {definition:?}", place.type_name))
    });
    let tables = [table("files", files), table("types", types), table("definitions", definitions)].concat();
    format!("\npayschema::machinery::json_schemas! {{\n{tables}}}\n")
}

/// The call that gives the registry its function `json_schema`, with the paths of all models.
pub(crate) fn registered_json_schemas(models: impl Iterator<Item = String>) -> String {
    format!("\npayschema::machinery::registered_json_schemas! {{\n{}}}\n", table("models", models))
}

fn table(name: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: String = rows.map(|row| format!("        {row},\n")).collect();
    if rows.is_empty() { format!("    {name}: [],\n") } else { format!("    {name}: [\n{rows}    ],\n") }
}
