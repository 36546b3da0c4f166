//! The schemas that schemars gives for models judge as the models do.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

use payschema::schemars::SchemaGenerator;
use payschema::{DecimalText, Entry};
use payschema_oracle::{Referee, full, mutations};
use payschema_registry::{ENTRIES, json_schema};
use payschema_tests::catalogue::examples;
use payschema_tests::constraints::{CONSTRAINTS, case};
use payschema_tests::tokens::Value;

fn referee(entry: &Entry) -> Referee {
    Referee::of(json_schema(entry.info().id).unwrap().as_value()).unwrap()
}

#[test]
fn examples_have_the_same_verdict() {
    for example in examples() {
        let verdict = referee(example.entry()).is_valid(&example.json).unwrap();
        assert_eq!(verdict, example.deviations.is_empty(), "{example}");
    }
}

#[test]
fn constraints_broken_by_hand_have_the_same_verdict() {
    for row in CONSTRAINTS {
        let (entry, payload, expected) = case(row);
        assert_eq!(referee(entry).is_valid(&payload), Ok(expected.is_empty()), "{row:?}");
    }
}

#[test]
fn changes_have_the_same_verdict() {
    let changed = examples().into_iter().map(|example| (example.entry(), example.value()));
    let changed = changed.chain(ENTRIES.iter().map(|entry| (entry, full(entry))));
    let disagreements: Vec<String> = changed.flat_map(|(entry, value)| disagreements(entry, &value)).collect();
    assert!(disagreements.is_empty(), "{} disagreements\n{}", disagreements.len(), disagreements[..].join("\n"));
}

/// The changes of a payload that its schema and its model judge differently.
fn disagreements(entry: &Entry, value: &Value) -> Vec<String> {
    let referee = referee(entry);
    let mut disagreements = Vec::new();
    for mutation in mutations(value, entry.info().rule) {
        let payload = mutation.payload.to_json();
        let (expected, found) = (referee.is_valid(&payload).unwrap(), entry.check_json(&payload).is_ok());
        if expected != found {
            let change = mutation.change.map_or("dropped".to_owned(), |value| value.to_json());
            disagreements.push(format!("{} {:?}: {change}, valid here: {found}", entry.info().id, mutation.pointer));
        }
    }
    disagreements
}

#[test]
fn the_schema_of_decimals_is_what_their_accessor_reads() {
    let schema = SchemaGenerator::default().into_root_schema_for::<DecimalText>();
    let referee = Referee::of(schema.as_value()).unwrap();
    for text in
        ["0", "-0", "10.50", "-1.0", "1234567890123456789012345", "", "-", "+1", "01", "1.", ".5", "1e2", "1 ", "1\n"]
    {
        let json = Value::string(text).to_json();
        assert_eq!(referee.is_valid(&json), Ok(DecimalText::from(text).is_valid()), "{text:?}");
    }
}
