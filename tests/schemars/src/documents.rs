//! Schemas by their files, and places in them.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

/// Schemas by the names that references know them by.
#[derive(Debug)]
pub struct Documents(BTreeMap<String, Value>);

/// A schema, with the documents that its references lead into.
#[derive(Clone, Copy, Debug)]
pub struct Place<'d> {
    documents: &'d Documents,
    file: &'d str,
    /// The schema.
    pub schema: &'d Value,
}

impl Documents {
    /// A single document, whose references are to itself.
    pub fn of(schema: Value) -> Documents {
        Documents(BTreeMap::from([(String::new(), schema)]))
    }

    /// The schema files in a folder.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn in_folder(folder: &Path) -> std::io::Result<Documents> {
        let mut documents = BTreeMap::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.ends_with(".schema.json") {
                documents.insert(name, serde_json::from_str(&std::fs::read_to_string(&path)?)?);
            }
        }
        Ok(Documents(documents))
    }

    /// The schema at a location: `payment.schema.json#/$defs/Currency`.
    pub fn at(&self, location: &str) -> Option<Place<'_>> {
        let (file, pointer) = location.split_once('#').unwrap_or((location, ""));
        let (file, root) = self.0.get_key_value(file)?;
        Some(Place { documents: self, file, schema: root.pointer(pointer)? })
    }
}

impl<'d> Place<'d> {
    /// A schema within this one.
    pub fn inner(self, schema: &'d Value) -> Place<'d> {
        Place { schema, ..self }
    }

    /// What a reference in this schema leads to.
    pub fn target(self, reference: &str) -> Option<Place<'d>> {
        let is_within = reference.starts_with('#');
        self.documents.at(&format!("{}{reference}", if is_within { self.file } else { "" }))
    }

    /// Every reference in this schema that leads nowhere; `default` and `examples` hold none.
    pub fn dangling(self) -> Vec<&'d str> {
        match self.schema {
            Value::Object(keywords) => {
                let own = keywords.get("$ref").and_then(Value::as_str);
                let own = own.filter(|reference| self.target(reference).is_none());
                let values = keywords.iter().filter(|(name, _)| !matches!(name.as_str(), "default" | "examples"));
                own.into_iter().chain(values.flat_map(|(_, value)| self.inner(value).dangling())).collect()
            }
            Value::Array(items) => items.iter().flat_map(|item| self.inner(item).dangling()).collect(),
            _ => Vec::new(),
        }
    }
}
