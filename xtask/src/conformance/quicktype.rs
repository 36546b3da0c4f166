//! Schemas with sample files as quicktype has them, of draft-06 or draft-07: `index.jsonl` says what is valid, and
//! `index.deviations.jsonl` where quicktype's own expectation is not the standard's.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use payschema_schema::{Dialect, Formats};
use serde_json::Value;

use super::suite::{Case, File, Group};
use crate::workspace::at;

/// A sample file and the verdict on it.
struct Entry {
    instance: String,
    expected: bool,
}

/// Whether such a collection is at a path.
pub(crate) fn is_at(path: &Path) -> bool {
    path.join("index.jsonl").is_file() && path.join("index.deviations.jsonl").is_file()
}

/// The schemas that have samples, by name.
pub(crate) fn read(path: &Path) -> io::Result<Vec<File>> {
    let mut entries: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for index in ["index.jsonl", "index.deviations.jsonl"] {
        let index = path.join(index);
        for line in text(&index)?.lines() {
            let line: Value = serde_json::from_str(line).map_err(|error| at(&index, error.into()))?;
            let member = |name: &str| line.get(name).and_then(Value::as_str).map(str::to_owned);
            let expected = line.get("expected").and_then(Value::as_bool);
            let (Some(schema), Some(instance), Some(expected)) = (member("schema"), member("instance"), expected)
            else {
                return Err(at(&index, io::Error::other(format!("no sample with a verdict: {line}"))));
            };
            entries.entry(schema).or_default().push(Entry { instance, expected });
        }
    }
    entries.into_iter().map(|(schema, samples)| file(path, &schema, &samples)).collect()
}

fn file(path: &Path, schema: &str, samples: &[Entry]) -> io::Result<File> {
    let name = schema.trim_start_matches("schemas/").trim_end_matches(".schema").to_owned();
    let case = |sample: &Entry| {
        let instance = text(&path.join(&sample.instance))?.trim().to_owned();
        Ok(Case { description: sample.instance.clone(), instance, valid: sample.expected })
    };
    let cases = samples.iter().map(case).collect::<io::Result<_>>()?;
    let group = Group { description: name.clone(), schema: text(&path.join(schema))?, cases };
    let (formats, dialect) = (Formats::Asserted, Dialect::Draft6);
    Ok(File { name, is_optional: false, formats, dialect, groups: vec![group] })
}

fn text(path: &Path) -> io::Result<String> {
    fs::read_to_string(path).map_err(|error| at(path, error))
}
