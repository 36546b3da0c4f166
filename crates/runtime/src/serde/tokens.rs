//! The names by which serde_json recognises its own types. They are private to it, so they are asked for and not written
//! down: what serde_json calls them tomorrow works as well.

use std::fmt;
use std::sync::OnceLock;

use ::serde::de::value::MapDeserializer;
use ::serde::de::{self, Deserialize, Deserializer, Visitor};
use ::serde::forward_to_deserialize_any;
use serde_json::Number;
use serde_json::value::RawValue;

/// What stands for the name if serde_json should not tell it. Numbers would lose their text then, nothing else would fail.
const UNTOLD: &str = "$payschema::Json";

/// The newtype that serde_json answers with the text of a value, and the member under which it does.
pub(super) fn raw_value() -> &'static str {
    static NAME: OnceLock<&'static str> = OnceLock::new();
    NAME.get_or_init(|| match Box::<RawValue>::deserialize(Probe) {
        Err(Probed::Newtype(name)) => name,
        Err(Probed::Other) | Ok(_) => UNTOLD,
    })
}

/// Whether this is the member under which serde_json keeps a number's text, as it does with `arbitrary_precision` only.
pub(super) fn is_number(name: &str) -> bool {
    let number = || MapDeserializer::<_, de::value::Error>::new(std::iter::once((name, "0")));
    name.starts_with('$') && Number::deserialize(number()).is_ok()
}

/// A deserializer that gives nothing but the name of the newtype it is asked for, as its error.
struct Probe;

#[derive(Debug)]
enum Probed {
    Newtype(&'static str),
    Other,
}

impl<'de> Deserializer<'de> for Probe {
    type Error = Probed;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Probed> {
        Err(Probed::Other)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, _: V) -> Result<V::Value, Probed> {
        Err(Probed::Newtype(name))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl fmt::Display for Probed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name was asked for")
    }
}

impl std::error::Error for Probed {}

impl de::Error for Probed {
    fn custom<T: fmt::Display>(_: T) -> Probed {
        Probed::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serde_json_tells_the_name_of_its_raw_value() {
        assert_ne!(raw_value(), UNTOLD);
        assert!(!is_number(raw_value()) && !is_number("$") && !is_number("amount"));
    }
}
