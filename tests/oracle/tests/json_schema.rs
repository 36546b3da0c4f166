//! The schemas that schemars gives for models judge as the models do.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

use payschema::schemars::SchemaGenerator;
use payschema::{DecimalText, Entry};
use payschema_oracle::{Referee, payloads};
use payschema_registry::{ENTRIES, json_schema};
use payschema_sample::Random;
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
fn samples_have_the_same_verdict() {
    let mut random = Random::new(3);
    let mut disagreements = Vec::new();
    for entry in ENTRIES {
        let referee = referee(entry);
        for payload in payloads(entry, 20, &mut random) {
            // What is nested too deeply neither of them reads.
            let Ok(expected) = referee.is_valid(&payload) else { continue };
            let found = entry.check_json(&payload).is_ok();
            if expected != found {
                disagreements.push(format!("{}, valid here: {found}: {payload}", entry.info().id));
            }
        }
    }
    assert!(disagreements.is_empty(), "{} disagreements\n{}", disagreements.len(), disagreements.join("\n"));
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
