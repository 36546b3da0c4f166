//! Where the cases are, and the schemas of one.

use std::fs;
use std::path::{Path, PathBuf};

use payschema_schema::Files;

/// The schema of `provider.json`, which cases take from the repository.
const MANIFEST_SCHEMA: &str = "provider.schema.json";

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The cases below `tests/cases/<kind>/` by their names, in order.
pub(crate) fn cases(kind: &str) -> Vec<(String, PathBuf)> {
    let folder = root().join("tests/cases").join(kind);
    let entries =
        fs::read_dir(folder).expect("the cases are there").map(|entry| entry.expect("a case can be read").path());
    let mut cases: Vec<_> =
        entries.map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path)).collect();
    cases.sort();
    cases
}

/// The schemas of a case.
pub(crate) fn schemas(case: &Path) -> Files {
    let mut files = Files::collect(&case.join("schemas")).expect("the case has schemas");
    let schema = fs::read(root().join("schemas").join(MANIFEST_SCHEMA)).expect("the repository has the schema");
    files.insert(MANIFEST_SCHEMA, schema);
    files
}
