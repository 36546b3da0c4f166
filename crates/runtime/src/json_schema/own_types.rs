//! Schemas of the runtime's own types, for structs of users that hold them: what such a member is meant to be.
//!
//! A model's members say more or less than that in its hand-written schema, which does not ask here.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::field::{Field, Null, Nullable};
use crate::json::Json;
use crate::map::{Map, Members};
use crate::number::Number;
use crate::scalars::{Date, DateTime, DecimalText, Duration};
use crate::text::Text;

/// Types that have the schema of another one.
macro_rules! same {
    ($(($($generics:tt)*) $name:ty => $other:ty,)*) => {$(
        impl<$($generics)*> JsonSchema for $name {
            fn inline_schema() -> bool {
                <$other>::inline_schema()
            }

            fn schema_name() -> Cow<'static, str> {
                <$other>::schema_name()
            }

            fn schema_id() -> Cow<'static, str> {
                <$other>::schema_id()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                <$other>::json_schema(generator)
            }
        }
    )*};
}

same! {
    () Text => String,
    () Number => serde_json::Number,
    () Json => serde_json::Value,
    () Members => BTreeMap<String, serde_json::Value>,
    (V: JsonSchema) Map<V> => BTreeMap<String, V>,
    // Absent is no value. Where a member may be absent, the struct says so: `#[serde(default)]`.
    (T: JsonSchema) Field<T> => Option<T>,
    (T: JsonSchema) Nullable<T> => Option<T>,
    () Null => (),
}

/// Strings with a meaning.
macro_rules! strings {
    ($($name:ident: $keyword:literal = $value:literal,)*) => {$(
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!("payschema::", stringify!($name)).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", $keyword: $value})
            }
        }
    )*};
}

strings! {
    DateTime: "format" = "date-time",
    Date: "format" = "date",
    Duration: "format" = "duration",
    DecimalText: "pattern" = r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$",
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn schema<T: JsonSchema>() -> Value {
        SchemaGenerator::default().subschema_for::<T>().to_value()
    }

    #[test]
    fn scalars_are_what_they_hold() {
        assert_eq!(schema::<Text>(), json!({"type": "string"}));
        assert_eq!(schema::<Number>(), json!({"type": "number"}));
        assert_eq!(schema::<DateTime>(), json!({"type": "string", "format": "date-time"}));
        assert_eq!(schema::<Date>(), json!({"type": "string", "format": "date"}));
        assert_eq!(schema::<Duration>(), json!({"type": "string", "format": "duration"}));
        assert_eq!(schema::<Json>(), json!(true));
        assert_eq!(schema::<Null>(), json!({"type": "null"}));
    }

    #[test]
    fn containers_ask_what_they_hold() {
        let text_or_null = json!({"type": ["string", "null"]});
        assert_eq!((schema::<Field<Text>>(), schema::<Nullable<Text>>()), (text_or_null.clone(), text_or_null));
        let object = |values: Value| json!({"type": "object", "additionalProperties": values});
        assert_eq!(schema::<Map<Number>>(), object(json!({"type": "number"})));
        assert_eq!(schema::<Members>(), object(json!(true)));
        assert_ne!(Map::<Text>::schema_id(), Map::<Number>::schema_id());
    }
}
