//! What must not be seen is not seen: in `Debug`, in violations, in errors.

use payschema::Entry;
use payschema_registry::ENTRIES;
use payschema_tests::catalogue::examples;
use payschema_tests::instances::{full, minimal};
use payschema_tests::tokens::Value;
use payschema_tests::walk::{is_open, member_rule, walk};

const SECRET: &str = "must not be shown";
const PLAIN: &str = "may be shown";

#[test]
fn debug_of_the_stuut_example_shows_no_sensitive_value() {
    let example = examples().into_iter().find(|example| example.provider == "stuut").unwrap();
    let entry = example.entry();
    let mut value = example.value();
    let secrets = mark(&mut value, entry);
    assert!(secrets > 100, "{secrets} strings of the example are sensitive");
    let shown = entry.debug(value.to_json()).unwrap();
    assert!(!shown.contains(SECRET), "{}", line_with(&shown, SECRET));
    // The others are shown, or the test would pass on an empty text.
    assert!(shown.contains(PLAIN) && shown.contains("[redacted]") && shown.contains("PendingMatch"), "{shown}");
}

#[test]
fn debug_of_every_model_shows_no_sensitive_value() {
    let mut secrets = 0;
    for entry in ENTRIES {
        let mut value = full(entry);
        secrets += mark(&mut value, entry);
        let shown = entry.debug(value.to_json()).unwrap();
        assert!(!shown.contains(SECRET), "{}: {}", entry.info().id, line_with(&shown, SECRET));
    }
    assert!(secrets > 50, "{secrets}");
}

#[test]
fn debug_shows_names_of_unknown_members_and_no_values() {
    for example in examples() {
        let entry = example.entry();
        let mut value = example.value();
        walk(&mut value, entry.info().rule, &mut |value, rule, _| {
            if rule.object.is_some() && is_open(rule) {
                value.set("a member of tomorrow", Value::string(SECRET));
                value.set("another", Value::Object(vec![(SECRET.to_owned(), Value::Null)]));
            }
        });
        let shown = entry.debug(value.to_json()).unwrap();
        assert!(!shown.contains(SECRET), "{example}: {}", line_with(&shown, SECRET));
        assert!(shown.contains("\"a member of tomorrow\""), "{example}: {shown}");
    }
}

#[test]
fn violations_and_errors_show_no_value() {
    let mut violated = 0;
    for entry in ENTRIES {
        let object = entry.info().rule.object.unwrap();
        for name in object.names.names {
            let nested = Value::Object(vec![("x".to_owned(), Value::string(SECRET))]);
            for wrong in
                [Value::string(SECRET), Value::Array(vec![Value::string(SECRET)]), nested, Value::number("-424242.5")]
            {
                let mut value = minimal(entry);
                value.set(name, wrong);
                let json = value.to_json();
                let error = entry.round_trip(&json).err();
                let violations = entry.check_json(&json).err();
                let texts = [
                    error.as_ref().map(|error| format!("{error}\n{error:?}\n{}", error.found())),
                    violations.as_ref().map(|violations| format!("{violations}\n{violations:?}")),
                    entry.from_json_checked(&json).err().map(|rejected| format!("{rejected}\n{rejected:?}")),
                ];
                for text in texts.iter().flatten() {
                    assert!(!text.contains(SECRET) && !text.contains("424242"), "{} {name}: {text}", entry.info().id);
                    violated += 1;
                }
            }
        }
    }
    assert!(violated > 1000, "{violated}");
}

/// Makes every string below a sensitive member a secret and every other free one plain; gives the number of secrets.
fn mark(value: &mut Value, entry: &Entry) -> usize {
    let mut secrets = 0;
    walk(value, entry.info().rule, &mut |value, rule, _| match value {
        Value::String(text) if rule.values.is_none() => PLAIN.clone_into(text),
        Value::Object(members) => {
            for (name, member) in members {
                if member_rule(rule, name).origin.sensitive {
                    walk(member, &payschema::machinery::Rule::ANY, &mut |value, _, _| {
                        if let Value::String(text) = value {
                            SECRET.clone_into(text);
                            secrets += 1;
                        }
                    });
                }
            }
        }
        _ => {}
    });
    secrets
}

fn line_with<'t>(text: &'t str, part: &str) -> &'t str {
    text.lines().find(|line| line.contains(part)).unwrap_or_default()
}
