//! Sampled payloads and changes to them, judged in every way there is.
//!
//! `cargo xtask fuzz` does the same for as long as it is given, with the referee in addition.

#![expect(clippy::panic, reason = "what tests share fails as they do")]

use std::collections::BTreeSet;

use payschema::Entry;
use payschema::machinery::{Additional, Rule, Types, Values};
use payschema_registry::objects;
use payschema_sample::{Invalid, Random, Style};
use payschema_tests::differential::judged;
use payschema_tests::fixtures::FIXTURES;
use payschema_tests::instances::{minimal, parsed, sampler};
use payschema_tests::mutate::{change, damage, truncations};
use payschema_tests::tokens::Value;
use payschema_tests::verdict::Finding;
use payschema_tests::walk::walk;

/// Systematic instances per model. Of a model that has more, every second, third and so on is taken.
const SYSTEMATIC: usize = 1_000;

/// Random instances per model, and changes to each.
const RANDOM: u64 = 20;
const CHANGES: u64 = 12;

/// What users ask for, and the fixtures. Parts of either stand within them.
fn models() -> impl Iterator<Item = &'static Entry> {
    objects().chain(FIXTURES.iter().filter(|entry| !entry.info().id.contains('#')))
}

/// The one violation that an instance names. A keyword that two schemas state about the same value is violated twice.
#[track_caller]
fn assert_named(entry: &Entry, invalid: &Invalid) {
    let mut found = judge(entry, invalid.json.as_bytes());
    found.dedup();
    let expected = [(invalid.pointer.clone(), invalid.keyword.to_owned())];
    assert_eq!(found, expected, "{}: {}", entry.info().id, invalid.json);
}

#[track_caller]
fn judge(entry: &Entry, json: &[u8]) -> Vec<Finding> {
    judged(entry, json).unwrap_or_else(|disagreement| panic!("{disagreement}"))
}

#[test]
fn systematic_instances_are_valid() {
    for entry in models() {
        let all: Vec<String> = sampler(entry).each_valid().collect();
        for json in all.iter().step_by(all.len() / SYSTEMATIC + 1) {
            assert_eq!(judge(entry, json.as_bytes()), [], "{}: {json}", entry.info().id);
        }
    }
}

#[test]
fn systematic_invalid_instances_have_the_violation_they_name() {
    let mut seen = BTreeSet::new();
    for entry in models() {
        let all: Vec<_> = sampler(entry).each_invalid().collect();
        for one in all.iter().step_by(all.len() / SYSTEMATIC + 1) {
            assert_named(entry, one);
            seen.insert(one.keyword);
        }
    }
    assert!(seen.len() >= 26, "{seen:?}");
}

#[test]
fn random_instances_and_their_changes_are_judged_alike_in_every_way() {
    let mut random = Random::new(4);
    for entry in models() {
        let sampler = sampler(entry);
        for _ in 0..RANDOM {
            let json = sampler.valid(&mut random, &Style::VARIED);
            assert_eq!(judge(entry, json.as_bytes()), [], "{}: {json}", entry.info().id);
            let value = parsed(&json);
            for _ in 0..CHANGES {
                judge(entry, change(&value, &mut random).as_bytes());
                judge(entry, &damage(json.as_bytes(), &mut random));
            }
            if let Some(invalid) = sampler.invalid(&mut random, &Style::VARIED) {
                assert_named(entry, &invalid);
            }
        }
    }
}

#[test]
fn payloads_cut_at_every_byte_are_judged_alike_in_every_way() {
    for entry in models() {
        let json = minimal(entry).to_json();
        for cut in truncations(json.as_bytes()) {
            let found = judge(entry, cut);
            // A number that is cut is a number still, if it is the whole document.
            let is_cut = found.iter().any(|(_, what)| what.starts_with("P00"));
            assert!(is_cut || !json.starts_with(['{', '[']), "{}: {found:?}", entry.info().id);
        }
    }
}

/// The samples show all that the schema distinguishes, as the generated rules know it: another description, made another
/// way.
#[test]
fn systematic_instances_reach_every_member_value_and_null() {
    for entry in models() {
        let mut expected = BTreeSet::new();
        collect(entry.info().rule, &mut BTreeSet::new(), &mut expected);
        for json in sampler(entry).each_valid() {
            walk(&mut parsed(&json), entry.info().rule, &mut |value, rule, _| {
                let location = rule.origin.location;
                expected.remove(&(location, Shown::Present));
                match value {
                    Value::Null => drop(expected.remove(&(location, Shown::Null))),
                    Value::String(text) => {
                        let listed = expected.iter().find(|(at, shown)| *at == location && *shown == Shown::Text(text));
                        if let Some(listed) = listed.copied() {
                            expected.remove(&listed);
                        }
                    }
                    _ => {}
                }
            });
        }
        assert!(expected.is_empty(), "{}: {expected:#?}", entry.info().id);
    }
}

/// What an instance may show at a place of the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Shown<'t> {
    Present,
    Null,
    Text(&'t str),
}

/// Everything that instances of a rule may show.
fn collect(
    rule: &'static Rule,
    seen: &mut BTreeSet<&'static str>,
    expected: &mut BTreeSet<(&'static str, Shown<'static>)>,
) {
    let location = rule.origin.location;
    if location.is_empty() || rule.types == Types::NONE || !seen.insert(location) {
        return;
    }
    expected.insert((location, Shown::Present));
    // What is applied besides may exclude null.
    let null =
        rule.applied.is_none() && !matches!(rule.values, Some(Values::Const(_) | Values::Strings { null: false, .. }));
    if null && rule.types.contains(Types::NULL) {
        expected.insert((location, Shown::Null));
    }
    if let Some(Values::Strings { names, .. }) = &rule.values {
        expected.extend(names.names.iter().map(|name| (location, Shown::Text(name))));
    }
    if let Some(object) = rule.object {
        object.members.iter().for_each(|member| collect(&member.rule, seen, expected));
        object.patterns.iter().for_each(|(_, rule)| collect(rule, seen, expected));
        if let Additional::Rule(rule) = object.additional {
            collect(rule, seen, expected);
        }
    }
    if let Some(array) = rule.array {
        collect(array.items, seen, expected);
    }
}

/// The one place where a decoder stops at something that is no violation, see `verdict.rs`.
#[test]
fn a_closed_map_cannot_hold_a_forbidden_member_of_another_type() {
    let maps = FIXTURES.iter().find(|entry| entry.info().id == "maps/balances").expect("the fixture");
    let json = r#"{"by_currency":{"extra":"x"},"labels":{}}"#;
    assert_eq!(judge(maps, json.as_bytes()), [("/by_currency".to_owned(), "additionalProperties".to_owned())]);
    let error = maps.round_trip(json).expect_err("an integer is wanted");
    assert_eq!((error.code().as_str(), error.pointer()), ("P101", "/by_currency/extra"));
}
