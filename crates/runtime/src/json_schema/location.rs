//! Where a schema stands: a file of the provider and a JSON Pointer into it.

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A file's name and a JSON Pointer or an anchor, both decoded, so that two spellings of one place are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Location {
    pub(super) file: String,
    pub(super) pointer: String,
}

impl Location {
    /// A location that names its file.
    pub(super) fn new(location: &str) -> Location {
        Location::within("", location)
    }

    /// What a reference in a file leads to. All files of a provider are in one folder, so that the last name on the path
    /// is the file's, whatever way the path takes.
    pub(super) fn within(file: &str, reference: &str) -> Location {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let path = decoded(path);
        let mut names = Vec::new();
        for part in path.split('/') {
            match part {
                "." => {}
                ".." => drop(names.pop()),
                name => names.push(name),
            }
        }
        let file = if path.is_empty() { file } else { names.last().copied().unwrap_or_default() };
        Location { file: file.to_owned(), pointer: decoded(fragment) }
    }

    /// The schema in the file's document.
    pub(super) fn find<'d>(&self, document: &'d Value) -> Option<&'d Value> {
        if self.pointer.is_empty() || self.pointer.starts_with('/') {
            document.pointer(&self.pointer)
        } else {
            anchored(document, &self.pointer)
        }
    }

    /// A name that can stand in a reference without being encoded.
    pub(super) fn name(&self) -> String {
        let place = format!("{}{}", self.file.trim_end_matches(".schema.json"), self.pointer);
        place.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
    }
}

/// The schema that an anchor names; the generator has seen that there is one.
fn anchored<'d>(schema: &'d Value, anchor: &str) -> Option<&'d Value> {
    match schema {
        Value::Object(members) if members.get("$anchor").and_then(Value::as_str) == Some(anchor) => Some(schema),
        Value::Object(members) => members.values().find_map(|value| anchored(value, anchor)),
        Value::Array(items) => items.iter().find_map(|item| anchored(item, anchor)),
        _ => None,
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_place_are_equal() {
        let place = Location::new("party.schema.json#/$defs/A%20b~1c");
        assert_eq!((place.file.as_str(), place.pointer.as_str()), ("party.schema.json", "/$defs/A b~1c"));
        for (file, reference) in [
            ("party.schema.json", "#/%24defs/A%20b~1c"),
            ("other.schema.json", "./party%2Eschema.json#/$defs/A b~1c"),
            ("other.schema.json", "../acme/party.schema.json#/$defs/A%20b~1c"),
            ("other.schema.json", "party.schema.json/x/../.#/$defs/A%20b~1c"),
        ] {
            assert_eq!(Location::within(file, reference), place, "{reference}");
        }
        assert_ne!(Location::within("other.schema.json", "#/$defs/A%20b~1c"), place);
        assert_eq!(Location::within("party.schema.json", "#"), Location::new("party.schema.json"));
    }
}
