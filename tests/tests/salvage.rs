//! What does not fit costs its member and nothing else, in every model and at every place of every example.

#![expect(clippy::panic, clippy::unwrap_used, reason = "what tests share fails as they do")]

use payschema::machinery::{Additional, Rule};
use payschema::{Code, Entry, Salvaged};
use payschema_registry::ENTRIES;
use payschema_tests::catalogue::examples;
use payschema_tests::instances::minimal;
use payschema_tests::kind::Kind;
use payschema_tests::tokens::{Order, Value, escape};
use payschema_tests::walk::{member_names, member_rule, walk};

#[test]
fn an_optional_member_that_does_not_fit_is_set_aside() {
    let (mut salvaged, mut refused) = (0, 0);
    for entry in ENTRIES {
        let object = entry.info().rule.object.expect("a model is an object");
        for (name, required) in member_names(object) {
            let rule = member_rule(entry.info().rule, name);
            for kind in Kind::ALL.into_iter().filter(|kind| !kind.fits(rule)) {
                let mut value = minimal(entry);
                value.set(name, kind.any());
                let json = value.to_json();
                let strict = entry.round_trip(&json).expect_err(&json);
                if required || !keeps_text(entry.info().rule) {
                    let error = entry.salvage(&json).expect_err(&json);
                    assert_eq!(error.to_string(), strict.to_string());
                    refused += 1;
                    continue;
                }
                let one = assert_salvaged(entry, &value);
                let [misfit] = one.misfits() else { panic!("{json}: {one:?}") };
                assert_eq!(misfit.pointer(), format!("/{}", escape(name)));
                assert_eq!(misfit.violation(), strict.as_violation());
                assert_eq!(entry.drift(&json).unwrap().misfits().collect::<Vec<_>>(), [misfit.pointer()]);
                salvaged += 1;
            }
        }
    }
    assert!(salvaged > 3000 && refused > 50, "{salvaged} salvaged, {refused} refused");
}

/// Every place of every example takes null, a string and an object: what decodes decodes to the same, and what does not is set aside
/// in the object that can do without it, if there is one.
#[test]
fn every_misfit_of_every_example_ends_at_the_nearest_optional_member() {
    let (mut complete, mut salvaged, mut refused) = (0, 0, 0);
    for example in examples() {
        let (entry, original) = (example.entry(), example.value());
        let mut places = Vec::new();
        walk(&mut original.clone(), entry.info().rule, &mut |_, _, pointer| places.push(pointer.to_owned()));
        let kinds = [Kind::Null, Kind::String, Kind::Object];
        for (place, kind) in places.iter().flat_map(|place| kinds.map(|kind| (place, kind))) {
            let mut value = original.clone();
            *value.at_mut(place).unwrap() = kind.any();
            let json = value.to_json();
            match (entry.round_trip(&json), nearest_optional(entry.info().rule, place)) {
                (Ok(strict), _) => {
                    let one = assert_salvaged(entry, &value);
                    assert!(one.is_complete(), "{place}: {one:?}");
                    assert_eq!(one.into_value(), strict);
                    complete += 1;
                }
                (Err(error), Some(optional)) => {
                    assert!(matches!(error.code(), Code::Type | Code::Null | Code::Required), "{error}");
                    let one = assert_salvaged(entry, &value);
                    let pointers: Vec<&str> = one.misfits().iter().map(payschema::Misfit::pointer).collect();
                    // An empty object in place of one with required members is a misfit itself.
                    assert_eq!(pointers, [optional], "{place}: {error}");
                    salvaged += 1;
                }
                (Err(error), None) => {
                    assert_eq!(entry.salvage(&json).expect_err(&json).to_string(), error.to_string());
                    refused += 1;
                }
            }
        }
    }
    assert!(complete > 500 && salvaged > 500 && refused > 20, "{complete}, {salvaged}, {refused}");
}

/// The member, at the place or around it, that its object can do without.
fn nearest_optional(root: &'static Rule, place: &str) -> Option<String> {
    let (mut rule, mut pointer, mut nearest) = (root, String::new(), None);
    for step in place.split('/').skip(1) {
        let name = step.replace("~1", "/").replace("~0", "~");
        pointer = format!("{pointer}/{step}");
        if let Some(object) = rule.object {
            let required = member_names(object).any(|(known, required)| known == name && required);
            if keeps_text(rule) && !required {
                nearest = Some(pointer.clone());
            }
            rule = member_rule(rule, &name);
        } else {
            rule = rule.array.map_or(&Rule::ANY, |array| array.items);
        }
    }
    nearest
}

/// Whether the rule is a struct's that keeps unknown members as they come.
fn keeps_text(rule: &Rule) -> bool {
    rule.object.is_some_and(|object| !object.name.is_empty() && !matches!(object.additional, Additional::Rule(_)))
}

/// Nothing is lost, and the verdict on what was salvaged is the verdict on the payload.
#[track_caller]
fn assert_salvaged(entry: &Entry, value: &Value) -> Salvaged<Vec<u8>> {
    let json = value.to_json();
    let salvaged = entry.salvage(&json).unwrap_or_else(|error| panic!("{}: {error}\n{json}", entry.info().id));
    let back: Value = std::str::from_utf8(salvaged.value()).unwrap().parse().unwrap();
    let difference = value.difference(&back, Order::Ignored);
    assert!(difference.is_none(), "{}: {}\n{json}", entry.info().id, difference.unwrap());
    assert!(salvaged.misfits().iter().all(|misfit| misfit.violation().position().is_some()));
    let verdicts = [entry.check_json(&json), entry.validate_salvaged(&json).unwrap()].map(|verdict| {
        let violations = verdict.map_or_else(|violations| violations.to_vec(), |()| Vec::new());
        let mut places: Vec<_> = violations.iter().map(|one| (one.pointer().to_owned(), one.code())).collect();
        places.sort();
        places
    });
    assert_eq!(verdicts[0], verdicts[1], "{}\n{json}", entry.info().id);
    salvaged
}
