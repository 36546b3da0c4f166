//! Implementations that are the same for every generated type of a kind.

mod json_schema;
mod model;
mod newtype;
mod open_enum;
mod optional;
mod parameters;
mod string;
mod tuple;
mod union;
mod validate_members;
