//! What tests of the systematic sets share.

#![expect(clippy::panic, reason = "what tests share fails as they do")]

use std::collections::BTreeSet;

use payschema_sample::{Invalid, Sampler};
use payschema_schema::read_bundle;

pub(crate) fn sampler(keywords: &str) -> Sampler {
    let text = format!(r#"{{"$schema": "https://json-schema.org/draft/2020-12/schema", {keywords}}}"#);
    let bundle = read_bundle("it", &text).unwrap_or_else(|refused| panic!("{refused}"));
    Sampler::new(&bundle.graph, bundle.root).unwrap_or_else(|none| panic!("{none}"))
}

#[track_caller]
pub(crate) fn assert_shown(keywords: &str, expected: &[&str]) {
    let shown: BTreeSet<String> = sampler(keywords).each_valid().collect();
    for json in expected {
        assert!(shown.contains(*json), "{json} is not among {shown:#?}");
    }
}

#[track_caller]
pub(crate) fn assert_broken(keywords: &str, expected: &[(&str, &str, &str)]) {
    let broken: Vec<Invalid> = sampler(keywords).each_invalid().collect();
    for (json, pointer, keyword) in expected {
        let is_meant = |one: &&Invalid| (one.pointer.as_str(), one.keyword) == (*pointer, *keyword);
        let found: Vec<&str> = broken.iter().filter(is_meant).map(|one| one.json.as_str()).collect();
        assert!(found.contains(json), "{json} is not among those that violate {keyword} at {pointer:?}: {found:#?}");
    }
}
