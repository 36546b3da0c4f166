//! Instances of models, made by the sampler from the schema that the model carries.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use payschema::Entry;
use payschema_sample::Sampler;
use payschema_schema::read_bundle;

use crate::tokens::Value;

/// Of samples that are longer than this, shorter ones show the same.
const LONGEST: usize = 800;

/// The sampler of a model.
///
/// # Panics
/// If the model's schema cannot be read or has no instance.
#[expect(clippy::panic, reason = "nothing can be tested with a model that has no value")]
pub fn sampler(entry: &Entry) -> Arc<Sampler> {
    // Making one takes as long as judging hundreds of payloads, and tests want the same ones again and again.
    static MADE: Mutex<BTreeMap<&str, Arc<Sampler>>> = Mutex::new(BTreeMap::new());
    let info = entry.info();
    let made = || MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(sampler) = made().get(info.id) {
        return Arc::clone(sampler);
    }
    let bundle = read_bundle(info.id, info.schema).unwrap_or_else(|refused| panic!("{}: {refused}", info.id));
    let location = format!("{}#{}", info.id, info.schema_pointer.trim_start_matches('#'));
    let root = bundle.graph.schemas.iter().position(|schema| schema.location() == location);
    let root = payschema_schema::graph::SchemaId(root.unwrap_or_else(|| panic!("nothing is at {location}")));
    let sampler = Sampler::new(&bundle.graph, root).unwrap_or_else(|none| panic!("{}: {none}", info.id));
    Arc::clone(made().entry(info.id).or_insert_with(|| Arc::new(sampler)))
}

/// The smallest valid instance: required members only, all the way down.
pub fn minimal(entry: &Entry) -> Value {
    parsed(&sampler(entry).minimal())
}

/// An instance with every member that the schema names, and some of a pattern, each with as much in it as there is.
pub fn full(entry: &Entry) -> Value {
    static MADE: Mutex<BTreeMap<&str, Value>> = Mutex::new(BTreeMap::new());
    let made = || MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(value) = made().get(entry.info().id) {
        return value.clone();
    }
    let mut value = minimal(entry);
    for (name, samples) in members(entry) {
        let texts = samples.into_iter().filter(|sample| *sample != Value::Null);
        let short = texts.map(|sample| (sample.to_json(), sample)).filter(|(text, _)| text.len() < LONGEST);
        value.set(&name, short.max_by_key(|(text, _)| text.len()).map_or(Value::Null, |(_, sample)| sample));
    }
    made().entry(entry.info().id).or_insert(value).clone()
}

/// The valid values that the systematic instances have for each member that a schema names, or has a pattern for.
pub fn members(entry: &Entry) -> BTreeMap<String, Vec<Value>> {
    let mut members: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let Some(object) = entry.info().rule.object else { return members };
    for instance in sampler(entry).each_valid() {
        for (name, value) in parsed(&instance).members() {
            let is_known = object.names.names.contains(&name.as_str())
                || object.patterns.iter().any(|(pattern, _)| pattern.is_match(name));
            let known = members.entry(name.clone()).or_default();
            if is_known && !known.contains(value) {
                known.push(value.clone());
            }
        }
    }
    members.retain(|_, samples| !samples.is_empty());
    members
}

/// An instance as a tree.
///
/// # Panics
/// If it is no JSON.
#[expect(clippy::panic, reason = "a sampler that writes no JSON has to be mended")]
pub fn parsed(json: &str) -> Value {
    json.parse().unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::entry;

    #[test]
    fn required_members_are_there_and_no_others() {
        assert_eq!(minimal(entry("talkdesk", "payments").unwrap()).to_json(), r#"{"_embedded":{},"total":7}"#);
    }

    #[test]
    fn full_instances_have_every_member() {
        let query = full(entry("papaya", "payments_query").unwrap());
        assert!(query.members().iter().any(|(name, _)| name.starts_with("tag:")), "{query}");
        let payment = entry("stuut", "payment").unwrap();
        let value = full(payment);
        assert!(payment.info().fields().all(|field| value.get(field.name).is_some_and(|one| *one != Value::Null)));
        assert_eq!(crate::verdict::findings(payment, value.to_json()), Ok(Vec::new()));
    }
}
