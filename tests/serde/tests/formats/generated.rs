//! Generated code has no derived serde: its buffering would lose what the models keep.

use payschema_tests::workspace;

#[test]
fn nothing_is_derived() {
    let mut files = Vec::new();
    collect("generated", &mut files);
    assert!(files.len() > 20, "{files:?}");
    for file in files {
        let text = workspace::read(&file);
        for derived in ["#[serde(", "serde::", "Serialize", "Deserialize"] {
            assert!(!text.contains(derived), "{file} has {derived}");
        }
    }
}

fn collect(folder: &str, files: &mut Vec<String>) {
    for name in workspace::names(folder) {
        let inner = format!("{folder}/{name}");
        if workspace::path(&inner).is_dir() {
            collect(&inner, files);
        } else if inner.ends_with(".rs") {
            files.push(inner);
        }
    }
}
