//! MessagePack and YAML, by their own data model.

use std::collections::BTreeMap;

use payschema::machinery::Types;
use payschema::{Json, Members, Number};
use payschema_tests::catalogue::entry;
use payschema_tests::inputs::{ODD_NUMBERS, inputs, with_odd_members};
use payschema_tests::rewritten::rewritten;
use payschema_tests::tokens::{Order, Value};
use payschema_tests::walk::walk;
use payschema_tests_serde::{assert_same, from_json, in_binary, through_message_pack, through_yaml};
use serde::de::{Deserialize, Deserializer, Visitor};

#[test]
fn message_pack_keeps_all_but_odd_numbers_in_free_values() {
    for (entry, value) in odd_inputs() {
        let back = through_message_pack(entry, &value.to_json()).unwrap();
        let expected = in_binary(&rewritten(&value, entry.info().rule), entry.info().rule);
        assert_same(entry.info().id, &expected, &back, Order::Kept);
    }
}

#[test]
fn yaml_keeps_everything() {
    for (entry, value) in odd_inputs() {
        let back = through_yaml(entry, &value.to_json()).unwrap();
        assert_same(entry.info().id, &rewritten(&value, entry.info().rule), &back, Order::Kept);
    }
}

/// All inputs with odd members; in the members that are numbers, each odd number in its turn.
fn odd_inputs() -> impl Iterator<Item = (&'static payschema::Entry, Value)> {
    let more = ["18446744073709551615", "9223372036854775807", "1e16", "1e+16", "10.00", "-0.0"];
    let mut odd = ODD_NUMBERS.into_iter().chain(more).cycle();
    inputs().into_iter().map(move |(entry, mut value)| {
        walk(&mut value, entry.info().rule, &mut |value, rule, _| {
            if rule.types.contains(Types::NUMBER) && matches!(value, Value::Number(_)) {
                *value = Value::number(odd.next().unwrap());
            }
        });
        with_odd_members(&mut value, entry.info().rule);
        (entry, value)
    })
}

#[test]
fn a_typed_number_survives_a_binary_format_and_a_free_one_becomes_a_string() {
    let json = r#"{"Amount":10.00,"AmountOpen":0.0,"new":10.00,"old":[0.5,{"a":-0}]}"#;
    let back = through_message_pack(entry("findock", "installment").unwrap(), json).unwrap();
    assert_eq!(back, r#"{"Amount":10.00,"AmountOpen":0.0,"new":"10.00","old":[0.5,{"a":"-0"}]}"#);
}

#[test]
fn a_string_is_no_number_where_formats_have_both() {
    let number = "10.00".parse::<Number>().unwrap();
    let packed = rmp_serde::to_vec(&number).unwrap();
    assert_eq!(packed, rmp_serde::to_vec("10.00").unwrap());
    assert_eq!(rmp_serde::from_slice::<Number>(&packed).unwrap().as_str(), "10.00");
    for text in ["ten", "", "1.", "\"1"] {
        let packed = rmp_serde::to_vec(text).unwrap();
        let message = rmp_serde::from_slice::<Number>(&packed).unwrap_err().to_string();
        assert_eq!(message, "the document must be a number, not a string [P101]");
    }
    let message = serde_saphyr::from_str::<Number>("'10.00'").unwrap_err().to_string();
    assert!(message.contains("the document must be a number, not a string [P101]"), "{message}");
    // An integer member takes such a string by the same rule, and its range holds.
    let integer = |text: &str| {
        let packed =
            rmp_serde::to_vec(&[("Id", "1"), ("total", text)].into_iter().collect::<BTreeMap<_, _>>()).unwrap();
        rmp_serde::from_slice::<payschema_talkdesk::Payments>(&packed).map_err(|error| error.to_string())
    };
    let message = integer("1e400").unwrap_err();
    assert!(message.starts_with("/total must be between -9223372036854775808 and"), "{message}");
    assert!(message.ends_with("[P030]"), "{message}");
    let message = integer("1.5").unwrap_err();
    assert!(message.starts_with("/total must be an integer, not a number with a fractional part"), "{message}");
    let message = integer("7.0").unwrap_err();
    assert!(message.starts_with("the document must have the member `_embedded`"), "{message}");
}

#[test]
fn numbers_of_a_format_get_the_text_that_serde_json_writes() {
    let texts = |yaml: &str| {
        let values: Vec<Json> = serde_saphyr::from_str(yaml).unwrap();
        values.iter().map(|value| value.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        texts("[1, -1, 1.50, 1e3, 0x10, ~, yes, 'yes']"),
        ["1", "-1", "1.5", "1000.0", "16", "null", "true", "\"yes\""]
    );
    for (packed, text) in [
        (rmp_serde::to_vec(&0.1_f32).unwrap(), "0.1"),
        (rmp_serde::to_vec(&0.1_f64).unwrap(), "0.1"),
        (rmp_serde::to_vec(&u64::MAX).unwrap(), "18446744073709551615"),
        (rmp_serde::to_vec(&i64::MIN).unwrap(), "-9223372036854775808"),
        (rmp_serde::to_vec(&'é').unwrap(), "\"é\""),
        (rmp_serde::to_vec(&Some(())).unwrap(), "null"),
    ] {
        assert_eq!(rmp_serde::from_slice::<Json>(&packed).unwrap().as_str(), text);
    }
}

#[test]
fn what_json_does_not_have_is_refused() {
    let message = |packed: Vec<u8>| rmp_serde::from_slice::<Json>(&packed).unwrap_err().to_string();
    assert_eq!(
        message(rmp_serde::to_vec(&f64::NAN).unwrap()),
        "invalid value: floating point `NaN`, expected a value that JSON has"
    );
    assert_eq!(
        message(rmp_serde::to_vec(&[f32::INFINITY]).unwrap()),
        "invalid value: floating point `inf`, expected a value that JSON has"
    );
    let bytes = vec![0xC4, 2, 1, 2];
    assert_eq!(message(bytes), "invalid type: byte array, expected a value that JSON has");
    let nil_name = vec![0x81, 0xC0, 0xC0];
    assert_eq!(
        message(nil_name),
        "invalid type: unit value, expected a member's name: a string, an integer or a boolean"
    );
}

#[test]
fn names_are_made_strings_and_stay_unique() {
    let members: Members = serde_saphyr::from_str("{1: a, true: b, -2: c, '3': d}").unwrap();
    assert_eq!(members.names().collect::<Vec<_>>(), ["1", "true", "-2", "3"]);
    let duplicated = vec![0x82, 0x01, 0xC0, 0xA1, b'1', 0xC0];
    let message = rmp_serde::from_slice::<Members>(&duplicated).unwrap_err().to_string();
    assert_eq!(message, "/1 must stand in its object only once [P020]");
}

#[test]
fn raw_json_within_yaml_is_one_value() {
    let read = |text: &str| {
        let yaml = serde_saphyr::to_string(&[raw(text)]).unwrap();
        serde_saphyr::from_str::<Json>(&yaml).map_err(|error| error.to_string())
    };
    assert_eq!(read("1.00").unwrap().as_str(), "[1.00]");
    assert_eq!(read(" {\"a\": -0} ").unwrap().as_str(), "[ {\"a\": -0} ]");
    for smuggled in ["1], [2", "1, 2", "", "1 2"] {
        let message = read(smuggled).unwrap_err();
        assert!(message.contains("the document cannot be read: "), "{smuggled}: {message}");
        // And where it is the whole value.
        let whole = serde_saphyr::from_str::<Json>(&serde_saphyr::to_string(&raw(smuggled)).unwrap());
        assert!(whole.unwrap_err().to_string().contains("the document cannot be read: "), "{smuggled}");
    }
    let mut beside = raw("1");
    beside.insert("~".to_owned(), String::new());
    let message = serde_saphyr::from_str::<Json>(&serde_saphyr::to_string(&beside).unwrap()).unwrap_err().to_string();
    assert!(message.contains("raw JSON has another member beside it"), "{message}");
}

#[test]
fn the_name_of_raw_json_means_nothing_elsewhere() {
    // Binary formats have no raw JSON in them, and in others it is the first member.
    let packed = rmp_serde::to_vec(&raw("1.00")).unwrap();
    let read: BTreeMap<String, Json> = rmp_serde::from_slice(&packed).unwrap();
    let name = read.keys().next().unwrap();
    assert_eq!(rmp_serde::from_slice::<Json>(&packed).unwrap().as_str(), format!(r#"{{"{name}":"1.00"}}"#));
    let mut later = raw("1.00");
    later.insert("#".to_owned(), String::new());
    let read: Json = serde_saphyr::from_str(&serde_saphyr::to_string(&later).unwrap()).unwrap();
    assert_eq!(read.as_str(), format!(r##"{{"#":"","{name}":"1.00"}}"##));
    // JSON text is what it is.
    let text = format!(r#"{{"new":{{"{name}":"1.00"}}}}"#);
    assert_eq!(from_json(entry("stuut", "address").unwrap(), &text).unwrap(), text);
}

#[test]
fn options_are_looked_into_and_large_integers_kept() {
    /// So many options around nothing, or around a number.
    struct Options(usize, Option<u128>);

    impl<'de> Deserializer<'de> for Options {
        type Error = serde::de::value::Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            match self {
                Options(0, None) => visitor.visit_none(),
                Options(0, Some(value)) => visitor.visit_u128(value),
                Options(around, value) => visitor.visit_some(Options(around - 1, value)),
            }
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    let read = |options| Json::deserialize(options).unwrap().into_string();
    assert_eq!(read(Options(0, None)), "null");
    assert_eq!(read(Options(2, None)), "null");
    assert_eq!(read(Options(2, Some(u128::MAX))), "340282366920938463463374607431768211455");
}

/// JSON text under the name by which serde_json writes raw JSON into other formats.
fn raw(text: &str) -> BTreeMap<String, String> {
    let raw = serde_json::value::to_raw_value(&1).unwrap();
    let mut members: BTreeMap<String, String> = rmp_serde::from_slice(&rmp_serde::to_vec_named(&raw).unwrap()).unwrap();
    members.values_mut().for_each(|value| text.clone_into(value));
    members
}
