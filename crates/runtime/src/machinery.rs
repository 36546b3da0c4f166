//! What generated code stands on. Not for other use: it follows the generator and changes with it.

mod macros;

use std::fmt;

pub use crate::decode::{Decode, DecodeMembers, Placeholder, decode_object, decoded, read_entry, read_into};
pub use crate::encode::{Encode, Key, ObjectWriter, PlaceWriter, Writer, keys};
#[cfg(feature = "schemars")]
pub use crate::json_schema::{SchemaFiles, Subschema, document, hand_written};
pub use crate::names::{NameTable, Names, table_size};
pub use crate::open_enum::{decode_enum, is_fine_enum, validate_enum};
pub use crate::pattern::{Pattern, classes};
pub use crate::reader::{ArrayReader, Halt, ObjectReader, PlaceReader, Reader, UNKNOWN};
pub use crate::rule::{
    Additional, AllApplied, Applied, ArrayRule, Contains, Format, ItemsRule, Member, MembersRule, NumberRule,
    ObjectRule, Origin, Required, Rule, StringRule, Types, Values,
};
pub use crate::union::{branch, decode_by_text, has_tag, next_tag, next_type, no_branch, note_unknown_branch};
pub use crate::validate::{Checker, Later, ObjectChecker, Validate, validate_as_text};
pub use crate::{__json_schemas as json_schemas, __registered_json_schemas as registered_json_schemas};
pub use crate::{
    __model as model, __model_functions as model_functions, __newtype as newtype, __open_enum as open_enum,
    __path as path, __query as query, __text_newtype as text_newtype, __tuple as tuple,
    __union_by_member as union_by_member, __union_by_type as union_by_type, __validate_members as validate_members,
};

#[cfg(feature = "serde")]
pub mod serde {
    //! `Deserialize` and `Serialize` for generated types, whose crates do not depend on serde themselves.
    pub use crate::serde::{deserialize, deserialize_text, serialize, serialize_text};
    pub use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
}

pub mod decimal {
    //! Exact arithmetic on the text of JSON numbers.
    pub use crate::decimal::{compare, is_integer, is_multiple_of, to_i64};
}

pub mod parameters {
    //! Models as the parameters of a request.
    pub use crate::parameters::{from_path, from_query, from_query_checked, to_path, to_query};
}

/// What `Debug` shows of a sensitive member.
#[derive(Clone, Copy, Default)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// `Debug` of a struct with these fields. A list is less work for the compiler than a call for each of them.
pub fn debug_struct(f: &mut fmt::Formatter<'_>, name: &str, fields: &[(&str, &dyn fmt::Debug)]) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (field, value) in fields {
        shown.field(field, value);
    }
    shown.finish()
}
