//! From and to JSON text: every lexeme, unknown member and state survives.

use axum::Json as AxumJson;
use axum::body::Body;
use axum::extract::FromRequest;
use axum::http::{Request, header};
use payschema::Entry;
use payschema::machinery::{Types, Values};
use payschema_tests::catalogue::examples;
use payschema_tests::inputs::{ODD_NUMBERS, inputs, with_odd_members};
use payschema_tests::rewritten::rewritten;
use payschema_tests::tokens::{Escapes, Order, Value};
use payschema_tests::walk::walk;
use payschema_tests_serde::{assert_same, from_json};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[test]
fn examples_come_back_token_for_token() {
    for example in examples() {
        let back = from_json(example.entry(), &example.json).unwrap_or_else(|error| panic!("{example}: {error}"));
        assert_same(&example.to_string(), &example.value(), &back, Order::Ignored);
    }
}

#[test]
fn unknown_members_and_escapes_survive() {
    for (entry, mut value) in inputs() {
        with_odd_members(&mut value, entry.info().rule);
        assert_rewritten(entry, &value, &value.to_json());
        assert_rewritten(entry, &value, &value.written(Escapes::All));
    }
}

#[test]
fn number_text_survives() {
    for odd in ODD_NUMBERS.into_iter().chain(["18446744073709551615", "1e16", "1.7976931348623157e308", "10.00"]) {
        for (entry, mut value) in inputs() {
            walk(&mut value, entry.info().rule, &mut |value, rule, _| {
                let number = rule.types.contains(Types::NUMBER) && matches!(value, Value::Number(_));
                if number || rule.types == Types::ALL {
                    *value = Value::number(odd);
                }
            });
            assert_rewritten(entry, &value, &value.to_json());
        }
    }
}

#[test]
fn unknown_enum_values_survive() {
    let mut replaced = 0;
    for (entry, mut value) in inputs() {
        walk(&mut value, entry.info().rule, &mut |value, rule, _| {
            if let (Value::String(text), Some(Values::Strings { .. })) = (value, &rule.values) {
                "of tomorrow\u{1}".clone_into(text);
                replaced += 1;
            }
        });
        assert_rewritten(entry, &value, &value.to_json());
    }
    assert!(replaced > 30, "{replaced}");
}

#[test]
fn null_and_absent_survive() {
    let mut nulls = 0;
    for (entry, value) in inputs() {
        let object = entry.info().rule.object.unwrap();
        for (index, (name, member)) in object.names.names.iter().zip(object.members).enumerate() {
            let mut one = value.clone();
            if member.rule.types.contains(Types::NULL) && member.rule.values.is_none() {
                one.set(name, Value::Null);
                nulls += 1;
            } else if !object.required.contains(index) {
                one.remove(name);
            }
            assert_rewritten(entry, &one, &one.to_json());
        }
    }
    assert!(nulls > 100, "{nulls}");
}

#[track_caller]
fn assert_rewritten(entry: &Entry, value: &Value, json: &str) {
    let back = from_json(entry, json).unwrap_or_else(|error| panic!("{}: {error}\n{json}", entry.info().id));
    assert_same(entry.info().id, &rewritten(value, entry.info().rule), &back, Order::Kept);
}

/// The whole example of each provider, by the types that users have.
#[test]
fn every_way_into_and_out_of_serde_json_is_exact() {
    every_way::<payschema_findock::Installment>("installment");
    every_way::<payschema_fiskil::InstalmentPlans>("instalment_plans");
    every_way::<payschema_papaya::PaymentsList>("payments_list");
    every_way::<payschema_stuut::Payment>("payment");
    every_way::<payschema_talkdesk::Payments>("payments");
}

fn every_way<T: Serialize + DeserializeOwned>(shows: &str) {
    let example = examples().into_iter().find(|example| example.shows == shows).unwrap();
    let mut value = example.value();
    with_odd_members(&mut value, example.entry().info().rule);
    let json = value.to_json();
    let ways: [(&str, T); 4] = [
        ("from_str", serde_json::from_str(&json).unwrap()),
        ("from_slice", serde_json::from_slice(json.as_bytes()).unwrap()),
        ("from_reader", serde_json::from_reader(json.as_bytes()).unwrap()),
        ("axum", posted(json.clone())),
    ];
    let expected = rewritten(&value, example.entry().info().rule);
    for (way, model) in ways {
        let pretty = serde_json::to_string_pretty(&model).unwrap();
        assert!(pretty.starts_with("{\n  \"") && pretty.lines().count() > 30, "{pretty}");
        assert_same(way, &expected, &pretty, Order::Kept);
        let compact = serde_json::to_string(&model).unwrap();
        assert_same(way, &expected, &compact, Order::Kept);
        assert!(!compact.contains('\n'), "{compact}");
        assert_eq!(serde_json::to_vec(&model).unwrap(), compact.into_bytes());
    }
}

/// The body of a request by axum's extractor.
fn posted<T: DeserializeOwned>(json: String) -> T {
    pollster::block_on(AxumJson::<T>::from_request(request(json), &())).unwrap().0
}

fn request(json: impl Into<Body>) -> Request<Body> {
    Request::post("/").header(header::CONTENT_TYPE, "application/json").body(json.into()).unwrap()
}

#[test]
fn a_refused_request_says_where() {
    let refused = AxumJson::<payschema_stuut::Payment>::from_request(request(r#"{"amount": "1"}"#), &());
    let Err(rejection) = pollster::block_on(refused) else { panic!("a wrong type was accepted") };
    assert_eq!(
        rejection.body_text(),
        "Failed to deserialize the JSON body into the target type: /amount must be an integer, not a string \
         (documented in \"Response\" of \"Retrieve A Payment\") [P101], line 1, column 12 of this value"
    );
}
