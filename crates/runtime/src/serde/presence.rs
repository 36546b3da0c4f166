//! Absent, null and value in users' own structs.
//!
//! serde's derive takes a missing member for null wherever a type asks for an option. These types ask for a newtype
//! around an option, so that a missing member is what the struct says it is: an error, or its default.

use std::fmt;
use std::marker::PhantomData;

use ::serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use ::serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use ::serde::ser::{Error as _, Serialize, Serializer};

use crate::field::{Field, Nullable};

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Field<T>, D::Error> {
        let value = deserializer.deserialize_newtype_struct("Field", Presence(PhantomData))?;
        Ok(value.map_or(Field::Null, Field::Value))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Nullable<T>, D::Error> {
        let value = deserializer.deserialize_newtype_struct("Nullable", Presence(PhantomData))?;
        Ok(value.map_or(Nullable::Null, Nullable::Value))
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Field::Absent => Err(S::Error::custom(
                "an absent member has no value to write: its field wants \
                 #[serde(default, skip_serializing_if = \"Field::is_absent\")]",
            )),
            Field::Null => serializer.serialize_newtype_struct("Field", &None::<&T>),
            Field::Value(value) => serializer.serialize_newtype_struct("Field", &Some(value)),
        }
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Nullable", &self.value())
    }
}

/// Reads null or a value.
struct Presence<T>(PhantomData<fn() -> T>);

macro_rules! visit_values {
    ($($visit:ident: $type:ty),*) => {$(
        fn $visit<E: Error>(self, value: $type) -> Result<Option<T>, E> {
            T::deserialize(value.into_deserializer()).map(Some)
        }
    )*};
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Presence<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null or a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(self)
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::deserialize(deserializer).map(Some)
    }

    // Deserializers that know neither newtypes nor options give the value at once.
    visit_values! {
        visit_bool: bool, visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128, visit_f32: f32,
        visit_f64: f64, visit_char: char, visit_str: &str, visit_string: String
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Option<T>, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(items)).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Option<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(members)).map(Some)
    }
}
