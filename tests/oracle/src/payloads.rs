//! Payloads to be judged: what the sampler makes of a model's schema, the examples, and changes to all of them.

use payschema::Entry;
use payschema_sample::{Random, Style};
use payschema_tests::catalogue::examples;
use payschema_tests::instances::{full, parsed, sampler};
use payschema_tests::mutate::{change_readably, damage};

/// Systematic instances per model. Of a model that has more, every second, third and so on is taken.
const SYSTEMATIC: usize = 500;

/// Payloads of a model that are JSON and have no member twice: systematic ones, and so many random ones and changes.
pub fn payloads(entry: &Entry, changes: usize, random: &mut Random) -> Vec<String> {
    let sampler = sampler(entry);
    let valid: Vec<String> = sampler.each_valid().collect();
    let invalid: Vec<String> = sampler.each_invalid().map(|one| one.json).collect();
    let mut payloads = Vec::new();
    for all in [&valid, &invalid] {
        payloads.extend(all.iter().step_by(all.len() / SYSTEMATIC + 1).cloned());
    }
    let whole = full(entry);
    for _ in 0..changes {
        let json = sampler.valid(random, &Style::VARIED);
        payloads.push(change_readably(&whole, random));
        payloads.push(change_readably(&parsed(&json), random));
        payloads.extend(sampler.invalid(random, &Style::VARIED).map(|one| one.json));
        payloads.push(json);
    }
    for example in examples().iter().filter(|example| example.entry().info().id == entry.info().id) {
        payloads.extend((0..changes).map(|_| change_readably(&example.value(), random)));
    }
    payloads
}

/// A random instance of a model with some bytes changed.
pub fn damaged(entry: &Entry, random: &mut Random) -> Vec<u8> {
    let json = sampler(entry).valid(random, &Style::VARIED);
    damage(json.as_bytes(), random)
}
