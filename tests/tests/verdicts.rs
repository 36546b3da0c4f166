//! Examples have the verdict their manifest records, and each broken rule is one violation at the right place.

#![expect(clippy::panic, reason = "what tests share fails as they do")]

use payschema::machinery::Rule;
use payschema_registry::ENTRIES;
use payschema_tests::catalogue::{Example, entry, examples};
use payschema_tests::instances::minimal;
use payschema_tests::kind::Kind;
use payschema_tests::tokens::{Value, escape};
use payschema_tests::verdict::{Finding, findings};
use payschema_tests::walk::{member_names, walk};

#[test]
fn examples_have_exactly_the_recorded_deviations() {
    for example in examples() {
        let found = findings(example.entry(), &example.json).unwrap();
        assert_eq!(found, example.deviations, "{example}: what was found, and what provider.json records");
    }
}

#[test]
fn the_score_of_the_stuut_example_is_its_only_fault() {
    let payment = example("stuut", "examples/payment.json");
    assert!(payment.entry().check_json(&payment.json).is_err());
    let mut value = payment.value();
    value.set("agent_confidence_score", Value::number("100"));
    assert_eq!(findings(payment.entry(), value.to_json()), Ok(Vec::new()));
}

#[test]
fn a_violation_in_a_file_has_line_column_source_and_schema_location() {
    let payment = example("stuut", "examples/payment.json");
    let violations = payment.entry().check_json(&payment.json).unwrap_err();
    let violation = &violations[0];
    let position = violation.position().unwrap();
    let line = payment.json.lines().nth(position.line - 1).unwrap();
    assert!(line.trim_start().starts_with("\"agent_confidence_score\": 123"), "{line}");
    assert_eq!(line.chars().skip(position.column - 1).take(3).collect::<String>(), "123");
    assert_eq!(&payment.json[position.offset..position.offset + 3], "123");
    assert_eq!(violation.location(), "stuut/payment.schema.json#/properties/agent_confidence_score/maximum");
    assert_eq!(violation.source().map(|source| source.page.title), Some("Retrieve A Payment"));
    assert!(!violation.to_string().contains("123"), "{violation}");
}

#[test]
fn a_missing_member_is_one_violation_of_the_object() {
    let mut removed = 0;
    for (entry, whole, known) in instances() {
        for (pointer, rule) in objects(&whole, entry.info().rule) {
            for (name, _) in member_names(rule.object.unwrap()).filter(|(_, required)| *required) {
                let mut value = whole.clone();
                let taken = value.at_mut(&pointer).unwrap().remove(name);
                assert!(taken.is_some(), "{} lacks {name} at {pointer}", entry.info().id);
                // What stood below the member, violations included, is gone with it.
                let below = format!("{pointer}/{}", escape(name));
                let mut expected: Vec<Finding> = known
                    .iter()
                    .filter(|(at, _)| *at != below && !at.starts_with(&format!("{below}/")))
                    .cloned()
                    .collect();
                expected.push((pointer.clone(), "required".to_owned()));
                expected.sort();
                assert_eq!(
                    findings(entry, value.to_json()).unwrap(),
                    expected,
                    "{}: {name} at {pointer:?}",
                    entry.info().id
                );
                let error = entry.round_trip(value.to_json()).unwrap_err();
                assert_eq!((error.code().as_str(), error.pointer()), ("P103", &*pointer), "{}", entry.info().id);
                assert!(error.to_string().contains(name), "{error} does not name {name}");
                removed += 1;
            }
        }
    }
    assert!(removed > 30, "{removed}");
}

#[test]
fn several_missing_members_are_several_violations() {
    let payments = entry("talkdesk", "payment").unwrap();
    assert_eq!(findings(payments, "{}").unwrap(), vec![(String::new(), "required".to_owned()); 8]);
}

#[test]
fn a_value_of_another_type_is_one_violation() {
    let mut replaced = 0;
    for (entry, value, _) in instances() {
        let object = entry.info().rule.object.unwrap();
        for (name, member) in object.names.names.iter().zip(object.members) {
            for kind in Kind::ALL.into_iter().filter(|kind| !kind.fits(&member.rule)) {
                let mut value = value.clone();
                value.set(name, kind.any());
                let pointer = format!("/{}", escape(name));
                let found = findings(entry, value.to_json()).unwrap();
                assert!(
                    found.contains(&(pointer.clone(), "type".to_owned())),
                    "{}: {kind:?} at {pointer}: {found:?}",
                    entry.info().id
                );
                let error = entry.round_trip(value.to_json()).unwrap_err();
                let code = if kind == Kind::Null { "P102" } else { "P101" };
                assert_eq!(
                    (error.code().as_str(), error.pointer()),
                    (code, &*pointer),
                    "{}: {kind:?}",
                    entry.info().id
                );
                replaced += 1;
            }
        }
    }
    assert!(replaced > 1000, "{replaced}");
}

#[test]
fn every_violation_is_listed_whatever_else_is_wrong() {
    let payment = entry("stuut", "payment").unwrap();
    let json = r#"{"amount": -1, "currency": "EURO", "object": 5, "partner_id": "", "status": null, "timestamp": "now",
        "agent_confidence_score": 100.5, "bank_transaction": null, "partner": {"name": 1}, "sync_status": "done",
        "allocations": [{"amount": "1"}, 7], "billing_email": 1, "amount_refunded": 0.5}"#;
    let expected = [
        ("/agent_confidence_score", "maximum"),
        ("/agent_confidence_score", "type"),
        ("/allocations/0/amount", "type"),
        ("/allocations/1", "type"),
        ("/amount", "minimum"),
        ("/amount_refunded", "type"),
        ("/bank_transaction", "type"),
        ("/billing_email", "type"),
        ("/currency", "enum"),
        ("/currency", "maxLength"),
        ("/object", "type"),
        ("/partner/name", "type"),
        ("/status", "enum"),
        ("/status", "type"),
        ("/sync_status", "enum"),
        ("/timestamp", "format"),
    ];
    assert_eq!(findings(payment, json).unwrap(), owned(&expected));
}

#[test]
fn a_rule_that_no_schema_states_has_no_source() {
    let payment = entry("stuut", "payment").unwrap();
    let whole = minimal(payment).to_json();
    for (more, code) in [
        ("\"amount\":1", "P020"),
        ("\"new\":1,\"new\":2", "P020"),
        ("\"amount_refunded\":1e30", "P030"),
        ("\"new\":01", "P010"),
    ] {
        let json = format!("{},{more}}}", whole.trim_end_matches('}'));
        let error = payment.round_trip(&json).unwrap_err();
        assert_eq!((error.code().as_str(), error.keyword(), error.location().as_str()), (code, "", ""), "{json}");
        assert_eq!((error.source(), error.evidence()), (None, None), "no page documents this: {error}");
    }
}

fn example(provider: &str, file: &str) -> Example {
    let found = examples().into_iter().find(|example| example.provider == provider && example.file == file);
    found.unwrap_or_else(|| panic!("no {file} of {provider}"))
}

/// Every example, and for every model its smallest instance; with the violations that they have as they are.
fn instances() -> Vec<(&'static payschema::Entry, Value, Vec<Finding>)> {
    let examples = examples().into_iter().map(|example| (example.entry(), example.value(), example.deviations));
    examples.chain(ENTRIES.iter().map(|entry| (entry, minimal(entry), Vec::new()))).collect()
}

/// The objects of a value that have a rule, by their pointers.
fn objects(value: &Value, rule: &'static Rule) -> Vec<(String, &'static Rule)> {
    let mut objects = Vec::new();
    walk(&mut value.clone(), rule, &mut |value, rule, pointer| {
        if matches!(value, Value::Object(_)) && rule.object.is_some() {
            objects.push((pointer.to_owned(), rule));
        }
    });
    objects
}

fn owned(findings: &[(&str, &str)]) -> Vec<Finding> {
    findings.iter().map(|(pointer, keyword)| ((*pointer).to_owned(), (*keyword).to_owned())).collect()
}
