//! The schema files as they were written, and where in them the schema of each type stands.

use payschema_schema::graph::{Graph, Provider, SchemaId};

use super::declared::{Declarations, Declared};

/// A schema file.
#[derive(Debug)]
pub struct SchemaFile {
    /// Its name: `payment.schema.json`.
    pub name: String,
    /// The text, to the byte.
    pub text: String,
}

/// Where a type's schema stands.
#[derive(Debug)]
pub struct SchemaPlace {
    /// The type.
    pub type_name: String,
    /// File and fragment: `payment.schema.json#/$defs/Currency`. For an object that `provider.json` lists, what it says.
    pub location: String,
    /// The schema that declares the type, where the one at `location` only refers to it.
    pub definition: Option<String>,
}

/// The schema files of a provider, in order.
pub(super) fn schema_files(provider: &Provider) -> Vec<SchemaFile> {
    let files = provider.documents.iter();
    files.map(|document| SchemaFile { name: within(provider, &document.path), text: document.text.clone() }).collect()
}

/// The places of a provider's types, in the order of their files and of the schemas in these.
pub(super) fn schema_places(graph: &Graph, provider: &Provider, declarations: &Declarations) -> Vec<SchemaPlace> {
    let declared = (0..provider.documents.len()).flat_map(|document| declarations.of_document(document));
    declared.map(|declared| schema_place(graph, provider, declared)).collect()
}

fn schema_place(graph: &Graph, provider: &Provider, declared: &Declared) -> SchemaPlace {
    let location = |id: SchemaId| within(provider, &graph[id].location());
    let listed = provider.objects.iter().filter_map(|object| object.schema);
    let listed = listed.into_iter().find(|id| graph.target(*id) == declared.schema).unwrap_or(declared.schema);
    SchemaPlace {
        type_name: declared.name.clone(),
        location: location(listed),
        definition: (listed != declared.schema).then(|| location(declared.schema)),
    }
}

/// A path or location without the provider's folder.
fn within(provider: &Provider, path: &str) -> String {
    path.strip_prefix(&provider.name).and_then(|path| path.strip_prefix('/')).unwrap_or(path).to_owned()
}
