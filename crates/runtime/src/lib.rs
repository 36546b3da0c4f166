//! What generated payment models stand on.
//!
//! The crates that payschema generates from hand-written JSON Schemas (`payschema-stuut` and its siblings) consist of
//! plain Rust types. This crate has what those types are made of, and reads, checks and writes them:
//!
//! - [`Text`], [`Number`], [`DecimalText`], [`DateTime`], [`Date`], [`Duration`], [`Json`]: scalars that keep the text they
//!   came in, so that nothing is lost between decoding and encoding;
//! - [`Field`] and [`Nullable`]: absent, null and value are three states; [`Map`] and [`Members`]: what has no field;
//! - [`OpenEnum`] and [`Unknown`]: values that a provider adds tomorrow are kept;
//! - [`Model`]: what every generated object can do, and [`ModelInfo`]: what is known about it;
//! - [`Error`], [`Rejected`], [`Violations`]: what is wrong with a payload, with its place in the payload ([`Position`],
//!   JSON Pointer), in the schema and in the provider's documentation, under a stable [`Code`];
//! - [`Salvaged`] and [`Misfit`]: a payload of which some members do not fit, and these members; [`Drift`]: what a value
//!   holds that its schema does not know;
//! - [`ConversionError`]: why an amount or a date does not fit another type. Conversions are exact or they are errors:
//!   [`Number::to_scaled_i64`], and those of the features.
//!
//! # Features
//! They add implementations and never change a type. `serde`, which is on by default: see below. `schemars`: `JsonSchema`
//! of every generated type gives the hand-written schema. `rust_decimal`: [`Number`] and [`DecimalText`] to `Decimal` and back
//! (`to_decimal`, `From`, `TryFrom`). `jiff`: [`DateTime`] to `Timestamp`, `Offset`, `Zoned` and `civil::DateTime`, [`Date`]
//! to `civil::Date`, [`Duration`] to `Span`, and back (`to_timestamp` and its like, `TryFrom`).
//!
//! # Rules of reading
//! The reader takes JSON as RFC 8259 defines it and UTF-8 alone. Beyond that it refuses what readers disagree about or
//! cannot hold: a byte order mark, a lone surrogate, a duplicated member at any depth, nesting beyond [`MAX_DEPTH`]
//! levels, unless [`Limits`] set another number.
//! Numbers are never floats, and an exponent of a billion costs nothing.
//!
//! # Query and path parameters
//! Models of a request's parameters are also read from and written to URLs: `to_query` and `from_query`, `to_path` and
//! `from_path`. Parameters are text, so a model's rule says what each stands for: the decoder then fails on `take=abc` with
//! the code and the pointer (`/take`) of the same misfit in JSON. Errors about parameters have no line and column.
//!
//! # What a report lists
//! Every violation, in all but payloads made to be expensive. A violation holds its pointer, so a long name around many
//! violations would stand in the report once for each of them. Pointers may take 16 bytes for each byte of the payload and
//! a mebibyte more; a violation whose pointer does not fit is counted and not listed. [`Violations::omitted`] and
//! [`Rejected::omitted`] say how many there are, and so does what they print. The verdict is exact all the same, and
//! reading takes memory in proportion to the payload. [`Limits::violations`] lists fewer.
#![cfg_attr(feature = "serde", doc = include_str!("serde/front_page.md"))]

mod bytes;
mod check;
mod code;
mod conversion;
mod decimal;
mod decode;
mod drift;
mod encode;
mod expected;
mod field;
mod findings;
mod format;
mod hint;
mod json;
#[cfg(feature = "schemars")]
mod json_schema;
mod limits;
#[doc(hidden)]
pub mod machinery;
mod map;
mod model;
mod names;
mod nearest;
mod number;
mod open_enum;
mod parameters;
mod pattern;
mod pointer;
mod position;
mod reader;
mod report;
mod rule;
mod scalars;
#[cfg(feature = "serde")]
mod serde;
mod text;
mod union;
mod validate;
mod violation;

pub use code::Code;
pub use conversion::{ConversionError, ConversionFault};
pub use drift::{Drift, DriftKind, Drifted};
pub use field::{Field, Null, Nullable};
pub use json::Json;
pub use limits::Limits;
pub use map::{Map, Members};
pub use model::{Entry, FieldInfo, Model, ModelInfo, ModelKind};
pub use number::{NotANumber, Number};
pub use open_enum::{OpenEnum, Unknown, UnknownVariant};
pub use position::Position;
pub use reader::MAX_DEPTH;
pub use report::{Error, Misfit, Rejected, Salvaged, Violations};
pub use rule::{Evidence, Page, Source};
pub use scalars::{Date, DateParts, DateTime, DateTimeParts, DecimalText, Duration, DurationParts, TimeParts};
/// The crate whose `JsonSchema` generated types have with the feature `schemars`: it gives the schema that the type was
/// generated from, annotations included. Types of this crate have it as well, for structs of your own.
///
/// ```
/// use payschema::DateTime;
/// use payschema::schemars::schema_for;
///
/// assert_eq!(schema_for!(Vec<DateTime>).to_value()["items"]["format"], "date-time");
/// ```
#[cfg(feature = "schemars")]
pub use schemars;
pub use text::Text;
pub use violation::Violation;
