//! The hand-written schemas, read as plain JSON.

use crate::catalogue::providers;
use crate::tokens::{Value, escape};
use crate::workspace;

/// A schema file.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file below `schemas/`: `stuut/payment.schema.json`.
    pub file: String,
    /// The schema.
    pub root: Value,
}

/// A subschema and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Place<'d> {
    /// Its document.
    pub document: &'d Document,
    /// The subschema.
    pub schema: &'d Value,
}

/// Every schema of every provider, sorted by file.
///
/// # Panics
/// If one is no JSON.
#[expect(clippy::panic, reason = "a schema that is no JSON cannot be tested")]
pub fn documents() -> Vec<Document> {
    let mut documents = Vec::new();
    for provider in providers() {
        for name in workspace::names(format!("schemas/{provider}")) {
            if name.ends_with(".schema.json") {
                let file = format!("{provider}/{name}");
                let text = workspace::read(format!("schemas/{file}"));
                let root = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
                documents.push(Document { file, root });
            }
        }
    }
    documents
}

impl Document {
    /// The document and its subschemas, each with its JSON Pointer.
    pub fn subschemas(&self) -> Vec<(String, &Value)> {
        let mut found = Vec::new();
        collect(&self.root, String::new(), &mut found);
        found
    }
}

fn collect<'d>(schema: &'d Value, pointer: String, found: &mut Vec<(String, &'d Value)>) {
    for keyword in ["properties", "patternProperties", "$defs"] {
        for (name, inner) in schema.get(keyword).map(Value::members).unwrap_or_default() {
            collect(inner, format!("{pointer}/{keyword}/{}", escape(name)), found);
        }
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(inner @ Value::Object(_)) = schema.get(keyword) {
            collect(inner, format!("{pointer}/{keyword}"), found);
        }
    }
    found.push((pointer, schema));
}

/// The subschema and those it refers to, in turn.
///
/// # Panics
/// If a reference leads nowhere.
#[expect(clippy::panic, reason = "a dangling reference has to be mended")]
pub fn chain<'d>(documents: &'d [Document], document: &'d Document, schema: &'d Value) -> Vec<Place<'d>> {
    let mut chain = vec![Place { document, schema }];
    while let Some(reference) = chain.last().and_then(|place| place.schema.get("$ref")) {
        let document = chain.last().map_or(document, |place| place.document);
        let reference = reference.as_str().unwrap_or_default();
        let target = target(documents, document, reference);
        chain.push(target.unwrap_or_else(|| panic!("{}: {reference} leads nowhere", document.file)));
    }
    chain
}

fn target<'d>(documents: &'d [Document], document: &'d Document, reference: &str) -> Option<Place<'d>> {
    let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    let folder = document.file.split('/').next()?;
    let file = if file.is_empty() { document.file.clone() } else { format!("{folder}/{file}") };
    let document = documents.iter().find(|document| document.file == file)?;
    Some(Place { document, schema: document.root.at(pointer)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_followed_across_files() {
        let documents = documents();
        let payment = documents.iter().find(|document| document.file == "stuut/payment.schema.json").unwrap();
        let partner_id = payment.root.at("/properties/partner_id").unwrap();
        let chain = chain(&documents, payment, partner_id);
        assert_eq!(chain.len(), 2);
        assert_eq!(chain[1].document.file, "stuut/ids.schema.json");
        assert_eq!(chain[1].schema.text("title"), "Partner id");
        assert!(payment.subschemas().iter().any(|(pointer, _)| pointer == "/properties/allocations/items"));
    }
}
