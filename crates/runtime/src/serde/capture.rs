//! Any value of any format as JSON text.
//!
//! serde_json gives the text itself, borrowed where it can. From other formats it is written anew from what they visit.

mod raw;

use std::borrow::Cow;
use std::fmt::{self, Display};

use ::serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::failure::Unreadable;
use super::{number, tokens};
use crate::decode::{Decode, decoded};
use crate::encode::Writer;
use crate::reader::{MAX_DEPTH, Mode, Reader};
use crate::report;
use crate::rule::Rule;

/// The text of a value, and where it is from.
pub(crate) struct Captured<'de> {
    text: Cow<'de, str>,
    /// Whether the format gave JSON text.
    from_json: bool,
    human_readable: bool,
}

pub(super) fn capture<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Captured<'de>, D::Error> {
    let human_readable = deserializer.is_human_readable();
    let mut capture = Capture { whole: None, writer: Writer::new(), depth: 0, human_readable };
    Part { capture: &mut capture, before: "" }.deserialize(deserializer)?;
    let Capture { whole, writer, .. } = capture;
    let from_json = whole.is_some();
    let text = whole.unwrap_or_else(|| Cow::Owned(writer.into_text()));
    Ok(Captured { text, from_json, human_readable })
}

impl Captured<'_> {
    pub(super) fn decode<T: Decode>(&self, rule: &'static Rule) -> Result<T, Unreadable> {
        let mut reader = Reader::of_text(&self.text, Mode::Decode);
        if !self.human_readable {
            reader.accept_quoted_numbers();
        }
        match decoded(&mut reader, rule).and_then(|value| reader.end().map(|()| value)) {
            Ok(value) => Ok(value),
            Err(_) => Err(Unreadable { error: reader.into_error(), from_json: self.from_json }),
        }
    }
}

/// The text as it comes about.
struct Capture<'de> {
    /// The text that the format gave for the whole value. Nothing is written then.
    whole: Option<Cow<'de, str>>,
    writer: Writer,
    /// How many arrays and objects are open.
    depth: usize,
    /// Whether the format is for people. Only such a one may have raw JSON in it.
    human_readable: bool,
}

impl Capture<'_> {
    /// Goes into an array or object whose bracket has been written. Beyond the reader's limit the format is stopped, so
    /// that its nesting cannot exhaust the stack; the reader finds the place in what has been written so far.
    fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth <= MAX_DEPTH {
            return Ok(());
        }
        let text = std::mem::take(&mut self.writer).into_text();
        let mut reader = Reader::of_text(&text, Mode::Decode);
        match reader.skip() {
            Ok(()) => Ok(()),
            Err(_) => Err(unreadable(reader.into_error())),
        }
    }

    fn leave(&mut self, bracket: &str) {
        self.depth -= 1;
        self.writer.raw(bracket);
    }
}

/// The error of a format for text that the reader refuses.
fn unreadable<E: Error>(error: report::Error) -> E {
    E::custom(Unreadable { error, from_json: false })
}

/// A value, the whole or a part of it, to be written behind `before`.
struct Part<'c, 'de> {
    capture: &'c mut Capture<'de>,
    before: &'static str,
}

impl<'de> DeserializeSeed<'de> for Part<'_, 'de> {
    type Value = ();

    /// Parts are asked for as raw JSON too: a format may give serde_json's values without being serde_json.
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.capture.writer.raw(self.before);
        deserializer.deserialize_newtype_struct(tokens::raw_value(), Part { before: "", ..self })
    }
}

macro_rules! visit_displayed {
    ($($visit:ident: $type:ty),*) => {$(
        fn $visit<E: Error>(self, value: $type) -> Result<(), E> {
            self.write(value)
        }
    )*};
}

impl<'de> Visitor<'de> for Part<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    /// This is what formats other than serde_json answer.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.write("null")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.write("null")
    }

    visit_displayed! {
        visit_bool: bool, visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128
    }

    fn visit_f32<E: Error>(self, value: f32) -> Result<(), E> {
        match number::float(value, &mut [0; number::FLOAT]) {
            Some(text) => self.write(text),
            None => Err(E::invalid_value(Unexpected::Float(value.into()), &self)),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        match number::float(value, &mut [0; number::FLOAT]) {
            Some(text) => self.write(text),
            None => Err(E::invalid_value(Unexpected::Float(value), &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.capture.writer.string(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let capture = self.capture;
        capture.writer.raw("[");
        capture.enter()?;
        let mut before = "";
        while items.next_element_seed(Part { capture, before })?.is_some() {
            before = ",";
        }
        capture.leave("]");
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let capture = self.capture;
        match members.next_key_seed(Name { capture, before: "{" })? {
            None => {
                capture.writer.raw("{");
                capture.enter()?;
            }
            Some(Named::Member) => {
                capture.enter()?;
                members.next_value_seed(Part { capture, before: ":" })?;
                while members.next_key_seed(Name { capture, before: "," })?.is_some() {
                    members.next_value_seed(Part { capture, before: ":" })?;
                }
            }
            Some(Named::Raw) => return raw::only_member(&mut members, raw::Json(capture)),
            Some(Named::Number) => return raw::only_member(&mut members, raw::Number(capture)),
        }
        capture.leave("}");
        Ok(())
    }
}

impl Part<'_, '_> {
    fn write<E: Error>(self, value: impl Display) -> Result<(), E> {
        self.capture.writer.displayed(value);
        Ok(())
    }
}

/// A member's name, to be written behind `before`: a brace or a comma.
struct Name<'c, 'de> {
    capture: &'c mut Capture<'de>,
    before: &'static str,
}

/// What a name says about its object.
enum Named {
    /// It has members; the name has been written.
    Member,
    /// It is no object but JSON text under the name by which serde_json knows it.
    Raw,
    /// It is no object but a number's text under the name by which serde_json knows it.
    Number,
}

impl<'de> DeserializeSeed<'de> for Name<'_, 'de> {
    type Value = Named;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Named, D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! visit_named {
    ($($visit:ident: $type:ty),*) => {$(
        fn $visit<E: Error>(self, name: $type) -> Result<Named, E> {
            self.visit_str(&name.to_string())
        }
    )*};
}

/// Names that are no strings are those that serde_json makes strings of.
impl Visitor<'_> for Name<'_, '_> {
    type Value = Named;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name: a string, an integer or a boolean")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Named, E> {
        if self.capture.human_readable && self.before == "{" {
            if name == tokens::raw_value() {
                return Ok(Named::Raw);
            }
            if tokens::is_number(name) {
                return Ok(Named::Number);
            }
        }
        self.capture.writer.raw(self.before);
        self.capture.writer.string(name);
        Ok(Named::Member)
    }

    visit_named! {
        visit_bool: bool, visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128
    }
}
