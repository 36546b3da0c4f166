//! Every member of every model in each state it can be in: absent, null, a value, an empty one.

#![expect(clippy::panic, clippy::unwrap_used, reason = "what tests share fails as they do")]

use std::collections::BTreeMap;

use payschema::Entry;
use payschema::machinery::{Member, Rule, Types, Values};
use payschema_registry::ENTRIES;
use payschema_tests::instances::{members, minimal};
use payschema_tests::kind::Kind;
use payschema_tests::rewritten::rewritten;
use payschema_tests::tokens::{Order, Value, escape};
use payschema_tests::walk::member_names;

#[test]
fn absent_members_stay_absent() {
    for entry in ENTRIES {
        assert_kept(entry, &minimal(entry));
    }
}

#[test]
fn null_is_kept_where_the_schema_has_it_and_refused_where_not() {
    let (mut kept, mut refused) = (0, 0);
    for (entry, name, rule) in named() {
        let value = with(entry, name, Value::Null);
        if allows_null(rule) {
            assert_kept(entry, &value);
            kept += 1;
        } else {
            assert_refused(entry, &value, "P102", &pointer(name));
            refused += 1;
        }
    }
    assert!(kept > 500 && refused > 60, "{kept} kept, {refused} refused");
}

#[test]
fn values_of_every_allowed_type_are_kept() {
    let mut kept = 0;
    for (entry, name, _, samples) in sampled() {
        for sample in samples {
            assert_kept(entry, &with(entry, name, sample));
            kept += 1;
        }
    }
    assert!(kept > 1000, "{kept}");
}

#[test]
fn empty_values_are_not_absent() {
    let mut kept = 0;
    for (entry, name, rule) in named() {
        for kind in [Kind::Array, Kind::Object, Kind::String].into_iter().filter(|kind| kind.fits(rule)) {
            let empty = if kind == Kind::String { Value::string("") } else { kind.any() };
            let value = with(entry, name, empty);
            let required = rule.object.is_some_and(|object| object.required.iter().next().is_some());
            if kind == Kind::Object && required {
                assert_refused(entry, &value, "P103", &pointer(name));
            } else {
                assert_kept(entry, &value);
                kept += 1;
            }
        }
    }
    assert!(kept > 500, "{kept}");
}

#[test]
fn null_items_follow_the_rule_of_the_items() {
    let mut seen = 0;
    for (entry, name, rule, samples) in sampled() {
        let Some(array) = rule.array else { continue };
        let Some(item) = samples.iter().find_map(|sample| sample.items().first()) else { continue };
        let mut items = vec![item.clone(), Value::Null];
        if !allows_null(array.items) {
            let value = with(entry, name, Value::Array(items.clone()));
            assert_refused(entry, &value, "P102", &format!("{}/1", pointer(name)));
            items.pop();
        }
        assert_kept(entry, &with(entry, name, Value::Array(items)));
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn a_member_that_comes_twice_is_refused() {
    for (entry, name, _, samples) in sampled() {
        let Value::Object(mut members) = minimal(entry) else { panic!("a model is an object") };
        members.retain(|(known, _)| known != name);
        members.extend(vec![(name.to_owned(), samples[0].clone()); 2]);
        assert_refused(entry, &Value::Object(members), "P020", &pointer(name));
    }
}

#[test]
fn states_are_told_apart_by_what_a_model_requires() {
    for entry in ENTRIES {
        let object = entry.info().rule.object.expect("a model is an object");
        for ((name, required), field) in member_names(object).zip(entry.info().fields()) {
            assert_eq!((field.name, field.required), (name, required), "{}", entry.info().id);
        }
        // The type says which states there are, so that none can be made that the schema does not have.
        for ((name, required), Member { rust_type, rule, .. }) in member_names(object).zip(object.members) {
            let outer = match (required, rule.types == Types::ALL, allows_null(rule)) {
                (_, true, _) if required => "Json",
                (_, true, _) => "Option<Json>",
                (true, _, true) => "Nullable<",
                (true, _, false) => "",
                (false, _, true) => "Field<",
                (false, _, false) => "Option<",
            };
            let states = ["Nullable<", "Field<", "Option<"].into_iter().find(|state| rust_type.starts_with(state));
            let expected =
                if rule.types == Types::ALL { *rust_type == outer } else { states.unwrap_or_default() == outer };
            assert!(expected, "{}: {name} is {rust_type}, not {outer}…", entry.info().id);
        }
    }
}

/// Every named member of every model.
fn named() -> impl Iterator<Item = (&'static Entry, &'static str, &'static Rule)> {
    ENTRIES.iter().flat_map(|entry| {
        let object = entry.info().rule.object.expect("a model is an object");
        object.names.names.iter().zip(object.members).map(move |(name, member)| (entry, *name, &member.rule))
    })
}

/// Every named member of every model, with valid values of it.
fn sampled() -> impl Iterator<Item = (&'static Entry, &'static str, &'static Rule, Vec<Value>)> {
    let mut samples = BTreeMap::new();
    named().map(move |(entry, name, rule)| {
        let of_entry: &mut BTreeMap<String, Vec<Value>> =
            samples.entry(entry.info().id).or_insert_with(|| members(entry));
        (entry, name, rule, of_entry.remove(name).unwrap_or_default())
    })
}

/// The smallest instance of a model with one member set.
fn with(entry: &Entry, name: &str, member: Value) -> Value {
    let mut value = minimal(entry);
    value.set(name, member);
    value
}

/// Decoding goes by the type, and by an `enum` too where that leaves null out.
fn allows_null(rule: &Rule) -> bool {
    let listed = !matches!(rule.values, Some(Values::Strings { null: false, .. } | Values::Const(_)));
    rule.types.contains(Types::NULL) && listed
}

fn pointer(name: &str) -> String {
    format!("/{}", escape(name))
}

#[track_caller]
fn assert_kept(entry: &Entry, value: &Value) {
    let json = value.to_json();
    let back = entry.round_trip(&json).unwrap_or_else(|error| panic!("{}: {error}\n{json}", entry.info().id));
    let back: Value = std::str::from_utf8(&back).unwrap().parse().unwrap();
    let difference = rewritten(value, entry.info().rule).difference(&back, Order::Kept);
    assert!(difference.is_none(), "{}: {}\n{json}", entry.info().id, difference.unwrap());
}

#[track_caller]
fn assert_refused(entry: &Entry, value: &Value, code: &str, pointer: &str) {
    let json = value.to_json();
    let error = entry.round_trip(&json).expect_err(&json);
    assert_eq!((error.code().as_str(), error.pointer()), (code, pointer), "{}: {error}\n{json}", entry.info().id);
}
