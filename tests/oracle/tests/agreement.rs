//! Both judges say the same about every example, every sample and every change to one.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

use payschema::Entry;
use payschema_oracle::{Referee, agree, damaged, payloads};
use payschema_registry::ENTRIES;
use payschema_sample::Random;
use payschema_tests::catalogue::examples;
use payschema_tests::constraints::{CONSTRAINTS, case};
use payschema_tests::fixtures::FIXTURES;
use payschema_tests::verdict::findings;

#[test]
fn examples_have_the_same_findings() {
    for example in examples() {
        let referee = Referee::new(example.entry()).unwrap();
        assert_eq!(
            referee.findings(&example.json).unwrap(),
            example.deviations,
            "{example}: the referee, the manifest"
        );
        let own = findings(example.entry(), &example.json).unwrap();
        assert_eq!(own, example.deviations, "{example}: payschema, the manifest");
    }
}

#[test]
fn constraints_broken_by_hand_have_the_same_findings() {
    for row in CONSTRAINTS {
        let (entry, payload, expected) = case(row);
        assert_eq!(Referee::new(entry).unwrap().findings(&payload), Ok(expected), "{row:?}: the referee, the table");
    }
}

#[test]
fn samples_of_the_providers_have_the_same_findings() {
    assert_agreed(ENTRIES, 40);
}

#[test]
fn samples_of_the_fixtures_have_the_same_findings() {
    assert_agreed(FIXTURES, 60);
}

/// What one reader takes for JSON the other does too, and then both judge it alike.
#[test]
fn damaged_payloads_are_read_alike() {
    let mut random = Random::new(2);
    let mut disagreements = Vec::new();
    for entry in ENTRIES {
        let referee = Referee::new(entry).unwrap();
        let damaged = (0..400).map(|_| damaged(entry, &mut random));
        disagreements.extend(damaged.filter_map(|json| agree(entry, &referee, &json).err()));
    }
    assert_none(&disagreements);
}

#[track_caller]
fn assert_agreed(entries: &[Entry], changes: usize) {
    let mut random = Random::new(1);
    let mut disagreements = Vec::new();
    for entry in entries {
        let referee = Referee::new(entry).unwrap();
        let judged = payloads(entry, changes, &mut random).into_iter();
        disagreements.extend(judged.filter_map(|json| agree(entry, &referee, json.as_bytes()).err()));
    }
    assert_none(&disagreements);
}

#[track_caller]
fn assert_none(disagreements: &[String]) {
    let some = disagreements.iter().take(30).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(disagreements.is_empty(), "{} disagreements\n{some}", disagreements.len());
}
