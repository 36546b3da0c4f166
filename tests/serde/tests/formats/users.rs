//! Models and scalars in types of users' own.

use std::collections::HashMap;

use payschema::{Date, DateTime, DecimalText, Duration, Field, Json, Map, Members, Null, Nullable, Number, Text};
use payschema_stuut::{Currency, PartnerId, Payment, PaymentStatus, Tag};
use serde::{Deserialize, Serialize};

/// Every type of the runtime, and one each of what is generated.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    text: Text,
    number: Number,
    decimal: DecimalText,
    date_time: DateTime,
    date: Date,
    duration: Duration,
    json: Json,
    map: Map<Number>,
    members: Members,
    null: Null,
    id: PartnerId,
    status: PaymentStatus,
    payments: Vec<Payment>,
    one: Option<Box<Payment>>,
    none: Option<Payment>,
    by_currency: HashMap<Currency, Number>,
    by_id: HashMap<PartnerId, Nullable<Number>>,
    nullable: Nullable<Number>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    absent: Field<Number>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    null_field: Field<Number>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    field: Field<Vec<Number>>,
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    own: Field<Inner>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Inner {
    rate: Nullable<Number>,
}

const OWN: &str = concat!(
    r#"{"text":"a","number":10.00,"decimal":"60.00","date_time":"2026-01-01T00:00:00.000Z","date":"2026-01-01","#,
    r#""duration":"P6W","json":{"a":[1e400,-0]},"map":{"b":0.10,"a":1},"members":{"z":null},"null":null,"id":"p","#,
    r#""status":"of tomorrow","payments":[PAYMENT,PAYMENT],"one":PAYMENT,"none":null,"by_currency":{"USD":1.50},"#,
    r#""by_id":{"p":null},"nullable":null,"null_field":null,"field":[1.0],"own":{"rate":1E2}}"#
);
const PAYMENT: &str = concat!(
    r#"{"amount":1,"currency":"XXX","object":"payment","partner_id":"p","status":"approved","timestamp":"t","#,
    r#""custom_fields":{"rate":1.10},"description":null,"new":[0.1000]}"#
);

fn own() -> String {
    OWN.replace("PAYMENT", PAYMENT)
}

#[test]
fn a_struct_of_ones_own_keeps_all_that_its_members_keep() {
    let own: Own = serde_json::from_str(&self::own()).unwrap();
    assert_eq!((own.absent.is_absent(), own.null_field.is_null(), own.nullable.is_null()), (true, true, true));
    assert_eq!(own.field.value().map(|field| field[0].as_str()), Some("1.0"));
    assert_eq!(own.by_currency[&Currency::Usd].as_str(), "1.50");
    assert_eq!(own.payments[1].extra.get("new").map(Json::as_str), Some("[0.1000]"));
    assert_eq!(serde_json::to_string(&own).unwrap(), self::own());
}

#[test]
fn in_other_formats_as_well() {
    let own: Own = serde_json::from_str(&self::own()).unwrap();
    let yaml = serde_saphyr::to_string(&own).unwrap();
    let back: Own = serde_saphyr::from_str(&yaml).unwrap();
    assert_eq!(serde_json::to_string(&back).unwrap(), self::own(), "{yaml}");
    let packed = rmp_serde::to_vec_named(&own).unwrap();
    let back: Own = rmp_serde::from_slice(&packed).unwrap();
    // What has no type of its own is the string that a binary format keeps of it.
    let strings = self::own().replace("[1e400,-0]", r#"["1e400","-0"]"#).replace("1.10", "\"1.10\"");
    assert_eq!(serde_json::to_string(&back).unwrap(), strings.replace("[0.1000]", r#"["0.1000"]"#));
}

#[test]
fn a_missing_member_is_not_null() {
    for (name, type_name) in [("nullable", "null"), ("null", "null")] {
        let json = own().replace(&format!(r#""{name}":{type_name},"#), "");
        let message = serde_json::from_str::<Own>(&json).unwrap_err().to_string();
        assert!(message.starts_with(&format!("missing field `{name}`")), "{message}");
    }
    #[derive(Debug, Deserialize)]
    struct WithoutDefault {
        #[expect(dead_code, reason = "reading it is the test")]
        field: Field<Number>,
    }
    let message = serde_json::from_str::<WithoutDefault>("{}").unwrap_err().to_string();
    assert_eq!(message, "missing field `field` at line 1 column 2");
}

#[test]
fn an_absent_member_is_not_written_as_null() {
    let message = serde_json::to_string(&Field::<Number>::Absent).unwrap_err().to_string();
    assert!(message.contains("skip_serializing_if = \"Field::is_absent\""), "{message}");
}

#[test]
fn errors_from_within_say_both_places() {
    let json = own().replacen(r#""amount":1"#, "\n\"amount\":1.5", 1);
    let message = serde_json::from_str::<Own>(&json).unwrap_err().to_string();
    let (before, after) = message.split_once(" of this value at line 2 column ").unwrap();
    assert!(before.starts_with("/amount must be an integer, not a number with a fractional part"), "{message}");
    assert!(before.ends_with("[P101], line 2, column 10"), "{message}");
    assert!(after.parse::<usize>().is_ok(), "{message}");
}

#[test]
fn presence_takes_what_simple_deserializers_give() {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer, SeqDeserializer};

    fn of<'de, T: Deserialize<'de>>(from: impl IntoDeserializer<'de, Error>) -> Field<T> {
        Field::deserialize(from.into_deserializer()).unwrap()
    }
    assert_eq!(of(7_u32), Field::Value(7_i64));
    assert_eq!(of(-7_i8), Field::Value(Number::from(-7)));
    assert_eq!(of(true), Field::Value(true));
    assert_eq!(of(0.5_f32), Field::Value("0.5".parse::<Number>().unwrap()));
    assert_eq!(of("a"), Field::Value(Text::from("a")));
    assert_eq!(of(String::from("a")), Field::Value(Json::from("a")));
    assert_eq!(of('a'), Field::Value(DateTime::from("a")));
    assert_eq!(of::<Number>(()), Field::Null);
    let items = SeqDeserializer::<_, Error>::new([1_u64, 2].into_iter());
    assert_eq!(Nullable::deserialize(items).unwrap(), Nullable::Value(vec![1_u8, 2]));
    let members = MapDeserializer::<_, Error>::new([("a", 1_u64)].into_iter());
    assert_eq!(Nullable::deserialize(members).unwrap(), Nullable::Value("{\"a\":1}".parse::<Json>().unwrap()));
}

/// A visitor of one's own that looks at a map and goes on with a model: the parts of its values are still JSON text.
#[test]
fn a_model_made_from_a_map_that_is_being_read_keeps_text_too() {
    struct Wrapped(Payment);

    impl<'de> Deserialize<'de> for Wrapped {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Wrapped, D::Error> {
            struct Visitor;

            impl<'de> serde::de::Visitor<'de> for Visitor {
                type Value = Wrapped;

                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("a payment")
                }

                fn visit_map<A: serde::de::MapAccess<'de>>(self, members: A) -> Result<Wrapped, A::Error> {
                    Payment::deserialize(serde::de::value::MapAccessDeserializer::new(members)).map(Wrapped)
                }
            }

            deserializer.deserialize_map(Visitor)
        }
    }
    let wrapped: Wrapped = serde_json::from_str(PAYMENT).unwrap();
    assert_eq!(String::from_utf8(wrapped.0.to_json()).unwrap(), PAYMENT);
}

#[test]
fn newtypes_and_parts_are_written_as_what_they_hold() {
    let tag: Tag = serde_json::from_str(r#"{"id":null}"#).unwrap_or_default();
    assert!(serde_json::to_string(&tag).unwrap().starts_with('{'));
    assert_eq!(serde_json::to_string(&PartnerId::from("p")).unwrap(), "\"p\"");
    assert_eq!(serde_json::from_str::<PartnerId>("\"\\u0070\"").unwrap(), "p");
    assert_eq!(serde_json::to_string(&Currency::Usd).unwrap(), "\"USD\"");
}
