//! Typical values: valid by the same judge, and such as a provider would send.

#![expect(clippy::panic, reason = "what tests share fails as they do")]

use std::fs;
use std::path::Path;

use payschema_sample::{Random, Sampler, Style};
use payschema_schema::read_bundle;
use serde_json::Value;

const PAYMENT: &str = r#"{
    "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["id", "amount"],
    "additionalProperties": false,
    "properties": {
        "id": {"type": "string", "maxLength": 12},
        "amount": {"type": "integer", "minimum": 0},
        "fee": {"type": "number", "exclusiveMinimum": -5, "maximum": 5},
        "loss": {"type": "number", "maximum": -1},
        "paid_at": {"type": "string", "format": "date-time"},
        "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
        "memo": {"type": ["string", "null"]},
        "tags": {"type": "array", "items": {"type": "string"}},
        "seller": {"type": "string", "default": "self", "examples": ["shop-7", "far too long to be valid"], "maxLength": 8},
        "custom_fields": {}
    }
}"#;

fn sampler(text: &str) -> Sampler {
    let bundle = read_bundle("payment", text).unwrap_or_else(|refused| panic!("{refused}"));
    Sampler::new(&bundle.graph, bundle.root).unwrap_or_else(|none| panic!("{none}"))
}

fn drawn(text: &str, count: usize) -> Vec<Value> {
    let (sampler, mut random) = (sampler(text), Random::new(1));
    let read = |json: String| serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    (0..count).map(|_| read(sampler.valid(&mut random, &Style::TYPICAL))).collect()
}

/// The part of the payments that something holds of, in percent.
fn percent(all: &[Value], holds: impl Fn(&Value) -> bool) -> usize {
    all.iter().filter(|one| holds(one)).count() * 100 / all.len()
}

/// Benchmarks are made from seeds, so a change here is a change of theirs.
#[test]
fn a_seed_stands_for_these_instances() {
    let (sampler, mut random) = (sampler(PAYMENT), Random::new(2026));
    let drawn: Vec<String> = (0..3).map(|_| sampler.valid(&mut random, &Style::TYPICAL)).collect();
    assert_eq!(
        drawn,
        [
            r#"{"id":"id_e6o092uhg","amount":15368,"fee":0.87,"loss":-86.39,"currency":"IEJ","seller":"self"}"#,
            r#"{"id":"id_f4e3l5dpd","amount":663484,"fee":1.3,"loss":-3.03,"seller":"Fischer","custom_fields":{}}"#,
            concat!(
                r#"{"id":"id_uz3ubqwqc","amount":2195,"fee":4.83,"paid_at":"2024-10-24T23:16:18.286Z","#,
                r#""memo":"Due office account final final order","#,
                r#""tags":["tag_6seek4d0cdopy80q","tag_03t94fwalrhceirv","direct_debit"],"seller":"shop-7"}"#
            ),
        ]
    );
}

#[test]
fn members_are_there_and_null_as_often_as_with_a_provider() {
    let payments = drawn(PAYMENT, 2000);
    for name in ["fee", "paid_at", "memo", "tags", "seller"] {
        let share = percent(&payments, |one| one.get(name).is_some());
        assert!((55..=65).contains(&share), "{name} is there in {share} %");
    }
    let with_memo: Vec<Value> = payments.iter().filter_map(|one| one.get("memo").cloned()).collect();
    let nulls = percent(&with_memo, Value::is_null);
    assert!((15..=25).contains(&nulls), "{nulls} % are null");
    let lengths: Vec<usize> = payments.iter().filter_map(|one| Some(one["tags"].as_array()?.len())).collect();
    assert_eq!((lengths.iter().min(), lengths.iter().max()), (Some(&0), Some(&4)));
}

#[test]
fn numbers_are_of_everyday_size_within_their_bounds() {
    for payment in drawn(PAYMENT, 1000) {
        assert!(payment["amount"].as_u64().is_some_and(|amount| amount <= 1_000_000), "{payment}");
        assert!(payment["fee"].as_f64().is_none_or(|fee| (-5.0..=5.0).contains(&fee) && fee != -5.0), "{payment}");
        assert!(payment["loss"].as_f64().is_none_or(|loss| (-10_001.0..=-1.0).contains(&loss)), "{payment}");
    }
}

#[test]
fn what_the_schema_gives_as_an_example_is_drawn_where_it_is_valid() {
    let sellers: Vec<Value> = drawn(PAYMENT, 1000).iter().filter_map(|one| one.get("seller").cloned()).collect();
    for (example, least) in [("shop-7", 20), ("self", 20), ("far too long to be valid", 0)] {
        let share = percent(&sellers, |seller| seller == example);
        assert!(if least == 0 { share == 0 } else { share >= least && share <= 30 }, "{example}: {share} %");
    }
}

/// What measurements are made with: few escapes, little beyond ASCII, nothing at the bounds.
#[test]
fn texts_of_the_providers_are_short_and_seldom_escaped() {
    let stuut = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/stuut/schemas/payment.json");
    let mut texts = Vec::new();
    drawn(&fs::read_to_string(stuut).unwrap(), 300).iter().for_each(|payment| collect(payment, &mut texts));
    let share = |holds: &dyn Fn(&str) -> bool| {
        texts.iter().filter(|text| holds(text)).count() as f64 * 100.0 / texts.len() as f64
    };
    let escaped = share(&|text| text.contains(['"', '\\', '/', '\n']) && !text.starts_with("https://"));
    assert!(escaped > 0.2 && escaped < 3.0, "{escaped} % are escaped");
    let foreign = share(&|text| !text.is_ascii());
    assert!(foreign > 0.5 && foreign < 8.0, "{foreign} % are not ASCII");
    let usual = share(&|text| (6..=40).contains(&text.len()));
    assert!(usual > 75.0, "{usual} % are of usual length");
    let short = share(&|text| text.len() < 2);
    assert!(short < 1.0, "{short} % are no text to speak of");
    assert!(texts.iter().all(|text| text.len() <= 60));
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(members) => members.values().for_each(|member| collect(member, texts)),
        _ => {}
    }
}

#[test]
fn an_invalid_one_has_the_one_violation_that_is_named() {
    let (sampler, mut random) = (sampler(PAYMENT), Random::new(1));
    let style = Style::TYPICAL;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..300 {
        let invalid = sampler.invalid(&mut random, &style).unwrap();
        seen.insert((invalid.pointer, invalid.keyword));
    }
    for (pointer, keyword) in [("/id", "maxLength"), ("/amount", "minimum"), ("/currency", "pattern"), ("", "required")]
    {
        assert!(seen.contains(&(pointer.to_owned(), keyword)), "{pointer} {keyword} is not in {seen:?}");
    }
}
