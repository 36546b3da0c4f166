//! JSON text and numbers' text within other formats, under the names by which serde_json knows them.

use std::borrow::Cow;
use std::fmt;

use ::serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Unexpected, Visitor};

use super::{Capture, unreadable};
use crate::reader::{Mode, Reader, number_fault};

/// Reads what stands under such a name. Nothing may stand beside it.
pub(super) fn only_member<'de, A, S>(members: &mut A, value: S) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    S: DeserializeSeed<'de, Value = ()>,
{
    members.next_value_seed(value)?;
    match members.next_key::<IgnoredAny>()? {
        None => Ok(()),
        Some(_) => Err(A::Error::custom("raw JSON has another member beside it")),
    }
}

/// JSON text: the whole value, or a part that is written as it is once it has been read.
pub(super) struct Json<'c, 'de>(pub(super) &'c mut Capture<'de>);

impl<'de> Json<'_, 'de> {
    fn take<E: Error>(self, text: Cow<'de, str>) -> Result<(), E> {
        if self.0.writer.is_empty() {
            self.0.whole = Some(text);
            return Ok(());
        }
        let mut reader = Reader::of_text(&text, Mode::Decode);
        if reader.skip().and_then(|()| reader.end()).is_err() {
            return Err(unreadable(reader.into_error()));
        }
        self.0.writer.raw(&text);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Json<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Json<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.take(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.take(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.take(Cow::Owned(text))
    }
}

/// The text of a number.
pub(super) struct Number<'c, 'de>(pub(super) &'c mut Capture<'de>);

impl<'de> DeserializeSeed<'de> for Number<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Number<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a number")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match number_fault(text) {
            None => {
                self.0.writer.raw(text);
                Ok(())
            }
            Some(_) => Err(E::invalid_value(Unexpected::Other("other text"), &self)),
        }
    }
}
