//! What members a built-in schema names at a place.
//!
//! For hints alone: the verdict is that of generated code. Only branches that lead somewhere are followed.

use std::collections::BTreeSet;

use payschema::Entry;
use serde_json::Value;

/// Deep enough for any schema, so that one that refers to itself ends.
const STEPS: usize = 64;

/// The names of the members that the schema knows at a pointer.
pub(crate) fn members(entry: &Entry, pointer: &str) -> Vec<String> {
    let Ok(root) = serde_json::from_str::<Value>(entry.info().schema) else { return Vec::new() };
    let start = entry.info().schema_pointer;
    let Some(start) = root.pointer(start.strip_prefix('#').unwrap_or(start)) else { return Vec::new() };
    let mut places = alternatives(&root, start, 0);
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        places = places
            .into_iter()
            .flat_map(|schema| enter(schema, &step))
            .flat_map(|schema| alternatives(&root, schema, 0))
            .collect();
    }
    let members = places.iter().filter_map(|schema| schema.get("properties")?.as_object()).flatten();
    members.map(|(name, _)| name.clone()).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The schemas that a value answers to: this one, and those that it refers to.
fn alternatives<'a>(root: &'a Value, schema: &'a Value, depth: usize) -> Vec<&'a Value> {
    let mut found = vec![schema];
    if depth == STEPS {
        return found;
    }
    let target = schema.get("$ref").and_then(Value::as_str).and_then(|target| root.pointer(target.strip_prefix('#')?));
    let branches = ["allOf", "anyOf", "oneOf"].iter().filter_map(|keyword| schema.get(*keyword)?.as_array()).flatten();
    for next in target.into_iter().chain(branches) {
        found.extend(alternatives(root, next, depth + 1));
    }
    found
}

/// The schemas of a member or an item.
fn enter<'a>(schema: &'a Value, step: &str) -> Vec<&'a Value> {
    if let Some(member) = schema.get("properties").and_then(|members| members.get(step)) {
        return vec![member];
    }
    let item = step.bytes().all(|byte| byte.is_ascii_digit());
    let keywords: &[&str] = if item { &["items", "additionalProperties"] } else { &["additionalProperties"] };
    keywords.iter().filter_map(|keyword| schema.get(*keyword)).collect()
}
