//! Both judges say the same about every example and every change to one.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

use payschema::Entry;
use payschema_oracle::{Mutation, Referee, full, mutations};
use payschema_registry::ENTRIES;
use payschema_tests::catalogue::examples;
use payschema_tests::constraints::{CONSTRAINTS, case};
use payschema_tests::tokens::Value;
use payschema_tests::verdict::{Finding, findings};

#[test]
fn examples_have_the_same_findings() {
    for example in examples() {
        let referee = Referee::new(example.entry()).unwrap();
        assert_eq!(
            referee.findings(&example.json).unwrap(),
            example.deviations,
            "{example}: the referee, the manifest"
        );
        assert_eq!(own(example.entry(), &example.json), example.deviations, "{example}: payschema, the manifest");
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
fn changes_to_examples_have_the_same_findings() {
    let disagreements =
        examples().iter().flat_map(|example| disagreements(example.entry(), &example.value())).collect();
    assert_none(disagreements);
}

#[test]
fn changes_to_models_with_all_members_have_the_same_findings() {
    assert_none(ENTRIES.iter().flat_map(|entry| disagreements(entry, &full(entry))).collect());
}

/// The changes of a payload that the two judge differently, each with both findings.
fn disagreements(entry: &Entry, value: &Value) -> Vec<String> {
    let referee = Referee::new(entry).unwrap();
    let mut disagreements = Vec::new();
    for mutation in mutations(value, entry.info().rule) {
        let payload = mutation.payload.to_json();
        let (expected, found) = (referee.findings(&payload).unwrap(), own(entry, &payload));
        if expected != found {
            let Mutation { pointer, change, .. } = mutation;
            let change = change.map_or("dropped".to_owned(), |value| value.to_json());
            let id = entry.info().id;
            disagreements
                .push(format!("{id} {pointer:?}: {change}\n  the referee: {expected:?}\n  payschema:   {found:?}"));
        }
    }
    disagreements
}

fn assert_none(disagreements: Vec<String>) {
    let some = disagreements.iter().take(50).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(disagreements.is_empty(), "{} disagreements\n{some}", disagreements.len());
}

/// What payschema finds, by each of its ways.
fn own(entry: &Entry, payload: &str) -> Vec<Finding> {
    findings(entry, payload).unwrap()
}
