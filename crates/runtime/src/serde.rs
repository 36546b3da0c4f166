//! `Deserialize` and `Serialize`, for whatever format serde knows.
//!
//! Strings are strings. Anything else is read as JSON text ([`capture`]) that the reader decodes, so that its rules hold
//! whatever the format; and it is written from the JSON text that the writer makes ([`transcode`]). Neither is generic
//! over the type that is read or written, so that a build pays for them once and not for every model. What users have to
//! know about it is said on the crate's front page.

mod capture;
mod failure;
mod number;
mod presence;
mod scalars;
mod tape;
mod tokens;
mod transcode;

use ::serde::de::{Deserializer, Error as _};
use ::serde::ser::Serializer;

use crate::decode::Decode;
use crate::encode::{Encode, Writer};
use crate::rule::Rule;

use capture::{Captured, capture};
use failure::Unreadable;

pub use scalars::{deserialize_text, serialize_text};

/// Reads a value of any type that is decoded. `rule` is what its schema says.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D, rule: &'static Rule) -> Result<T, D::Error> {
    capture(deserializer)?.decode(rule).map_err(D::Error::custom)
}

/// Writes a value of any type that is encoded.
pub fn serialize<T: Encode, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    transcode::serialize(&text(value), serializer)
}

fn text<T: Encode>(value: &T) -> String {
    let mut writer = Writer::with_capacity(512);
    value.encode(&mut writer);
    writer.into_text()
}

/// The way of a model through serde, without its type: what [`crate::Entry`] holds of it.
#[derive(Clone, Copy)]
pub(crate) struct Passage {
    rewrite: fn(&Captured<'_>, &'static Rule) -> Result<String, Unreadable>,
}

impl Passage {
    pub(crate) const fn of<T: Decode + Encode>() -> Passage {
        Passage { rewrite: |captured, rule| captured.decode::<T>(rule).map(|value| text(&value)) }
    }

    /// Decodes from the one format and encodes in the other.
    pub(crate) fn transcode<'de, D: Deserializer<'de>, S: Serializer>(
        self,
        rule: &'static Rule,
        deserializer: D,
        serializer: S,
    ) -> Result<Result<S::Ok, S::Error>, D::Error> {
        let text = (self.rewrite)(&capture(deserializer)?, rule).map_err(D::Error::custom)?;
        Ok(transcode::serialize(&text, serializer))
    }
}
