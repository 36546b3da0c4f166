//! Schemas by themselves: those that the generated crates carry, and broken ones.

use std::fs;
use std::path::{Path, PathBuf};

use payschema_schema::graph::Role;
use payschema_schema::read_bundle;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

#[test]
fn every_bundle_of_the_generated_crates_is_read() {
    let mut read = 0;
    for provider in folders(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated")) {
        for file in folders(&provider.join("schemas")).iter().filter(|file| file.is_file()) {
            let text = fs::read_to_string(file).unwrap();
            let name = file.strip_prefix(&provider).unwrap().to_string_lossy();
            let bundle = read_bundle(&name, &text).unwrap_or_else(|refused| panic!("{refused}"));
            assert_eq!(bundle.graph[bundle.root].role, Role::Root);
            assert_eq!(bundle.graph.find(&format!("{name}#")), Some(bundle.root));
            read += 1;
        }
    }
    assert!(read > 10, "{read}");
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let broken = format!(r##"{{"$schema": "{DIALECT}", "typ": "object", "$ref": "#/$defs/Gone"}}"##);
    let text = read_bundle("acme", &broken).unwrap_err().to_string();
    assert!(text.contains("there is no keyword `typ`") && text.contains("acme:1:"), "{text}");
    for (broken, message) in [
        ("{", "JSON"),
        ("7", "a schema file holds an object"),
        (r#"{"type": "object"}"#, "does not name its dialect"),
        (r#"{"$ref": "other.schema.json"}"#, "there is no schema file `other.schema.json`"),
    ] {
        let refused = read_bundle("acme", broken).unwrap_err();
        assert!(!refused.findings.is_empty());
        assert!(message == "JSON" || refused.to_string().contains(message), "{refused}");
    }
}

/// The entries of a folder, if there is one.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}
