//! What the tests of serde share: payloads through a format, and what a binary format makes of a number.
//!
//! The tests are in `tests/formats`. All of them run with `arbitrary_precision` off and on in serde_json, and expect the
//! same but where serde itself buffers numbers ([`ARBITRARY_PRECISION`]).

use payschema::Entry;
use payschema::machinery::{Rule, Types};
use payschema_tests::tokens::{Order, Value};
use payschema_tests::walk::walk;

/// Whether serde_json keeps the text of numbers in this build.
pub const ARBITRARY_PRECISION: bool = cfg!(feature = "arbitrary_precision");

/// JSON text through a model: read by serde_json, written by serde_json.
///
/// # Errors
/// What serde_json says of the payload.
pub fn from_json(entry: &Entry, json: &str) -> Result<String, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(json);
    let mut bytes = Vec::new();
    entry.transcode(&mut reader, &mut serde_json::Serializer::new(&mut bytes))??;
    reader.end()?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// JSON text through a model into MessagePack, and through the model back.
///
/// # Errors
/// What either format says, as text.
pub fn through_message_pack(entry: &Entry, json: &str) -> Result<String, String> {
    let mut packed = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(json);
    let mut writer = rmp_serde::Serializer::new(&mut packed);
    entry.transcode(&mut reader, &mut writer).map_err(text)?.map_err(text)?;
    let mut reader = rmp_serde::Deserializer::from_read_ref(&packed);
    let mut bytes = Vec::new();
    let written = entry.transcode(&mut reader, &mut serde_json::Serializer::new(&mut bytes)).map_err(text)?;
    written.map_err(text)?;
    String::from_utf8(bytes).map_err(text)
}

/// JSON text through a model into YAML, and through the model back.
///
/// # Errors
/// What either format says, as text.
pub fn through_yaml(entry: &Entry, json: &str) -> Result<String, String> {
    let yaml = serde_saphyr::to_string(&Through { entry, json }).map_err(text)?;
    serde_saphyr::with_deserializer_from_str(&yaml, |reader| {
        let mut bytes = Vec::new();
        let written = entry.transcode(reader, &mut serde_json::Serializer::new(&mut bytes))?;
        written.map_err(serde::de::Error::custom)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    })
    .map_err(|error| format!("{error}\n{yaml}"))
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A payload that is written by its model.
struct Through<'a> {
    entry: &'a Entry,
    json: &'a str,
}

impl serde::Serialize for Through<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut reader = serde_json::Deserializer::from_str(self.json);
        match self.entry.transcode(&mut reader, serializer) {
            Ok(written) => written,
            Err(error) => Err(serde::ser::Error::custom(error)),
        }
    }
}

/// The value as a binary format gives it back: a number for which there is no native type has become a string, unless a
/// member that is a number by its schema says what it was.
pub fn in_binary(value: &Value, rule: &'static Rule) -> Value {
    let mut value = value.clone();
    walk(&mut value, rule, &mut |value, rule, _| {
        if let Value::Number(text) = value {
            let typed = Types::NUMBER.or(Types::NULL).contains(rule.types);
            if !typed && !is_native(text) {
                *value = Value::String(std::mem::take(text));
            }
        }
    });
    value
}

/// Whether a native type gives a number's text back. Floats with a positive exponent have the text that this build's
/// serde_json writes, with a plus or without.
pub fn is_native(text: &str) -> bool {
    let integer = text
        .parse::<i128>()
        .is_ok_and(|value| value.to_string() == text && value >= i128::from(i64::MIN) && value <= i128::from(u64::MAX));
    integer
        || text
            .parse::<f64>()
            .is_ok_and(|value| value.is_finite() && serde_json::to_string(&value).is_ok_and(|own| own == text))
}

/// Fails where two texts do not have the same tokens; members may change places only if `order` says so.
///
/// # Panics
/// If they differ, or are no JSON.
#[track_caller]
#[expect(clippy::panic, reason = "a judgement of tests")]
pub fn assert_same(context: &str, expected: &Value, found: &str, order: Order) {
    let found: Value = found.parse().unwrap_or_else(|error| panic!("{context}: no JSON: {error}\n{found}"));
    if let Some(difference) = expected.difference(&found, order) {
        panic!("{context}: {difference}");
    }
}
