//! Where a schema stands: a file of the provider and a JSON Pointer into it.

use percent_encoding::percent_decode_str;

/// A file's name and a JSON Pointer, both decoded, so that two spellings of one place are equal.
#[derive(Debug, PartialEq, Eq)]
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
