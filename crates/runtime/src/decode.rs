//! From bytes to values.
//!
//! Decoding halts on shape only. Where the reader collects violations, each value is also checked against its rule, by
//! the same functions as everywhere else.

use crate::check::scalar;
use crate::check::{At, check_applied, check_own, check_values};
use crate::decimal;
use crate::expected::{Expected, Found};
use crate::field::{Field, Null, Nullable};
use crate::json::Json;
use crate::map::{Map, Members};
use crate::number::Number;
use crate::reader::{Halt, Reader, Token};
use crate::rule::{ObjectRule, Rule, Types};
use crate::scalars::{Date, DateTime, DecimalText, Duration};
use crate::text::Text;

mod array;
mod object;
mod placeholder;

pub use object::{DecodeMembers, decode_object, read_entry, read_into};
pub use placeholder::Placeholder;

/// A type that is read from JSON.
///
/// A value is read into the place where it stays. One that is built elsewhere is moved there, and a processor that loads
/// what it has just stored in other pieces waits until it has been stored.
pub trait Decode: Placeholder + Sized {
    /// Reads the next value, whose first byte is the reader's next, into a place that holds a placeholder. `rule` is what
    /// its schema says; shape errors and violations refer to it. What the rule asserts beyond one look at the value is left
    /// to `decode_value_into`. Where it halts, the place may hold a part of the value.
    fn decode_into(place: &mut Self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt>;
}

/// Puts a value into a place that holds a placeholder. A placeholder that is replaced owns nothing, so nothing is dropped:
/// what drops a struct with all of its members would otherwise stand wherever one is read.
#[inline(always)]
pub(crate) fn fill<T>(place: &mut T, value: T) {
    std::mem::forget(std::mem::replace(place, value));
}

/// [`Decode::decode_into`] for a value that has no place yet.
#[inline]
pub fn decoded<T: Decode>(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<T, Halt> {
    let mut value = T::placeholder();
    reader.space();
    T::decode_into(&mut value, reader, rule)?;
    Ok(value)
}

/// The same, and checks all that its rule asserts where the reader collects violations.
#[inline]
pub(crate) fn decode_value<T: Decode>(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<T, Halt> {
    let mut value = T::placeholder();
    reader.space();
    decode_value_into(&mut value, reader, rule)?;
    Ok(value)
}

/// Reads a value into a place that holds a placeholder, and checks all that its rule asserts where the reader collects
/// violations.
#[inline]
pub(crate) fn decode_value_into<T: Decode>(
    place: &mut T,
    reader: &mut Reader<'_>,
    rule: &'static Rule,
) -> Result<(), Halt> {
    if rule.applied.is_none() || !reader.is_checking() {
        return T::decode_into(place, reader, rule);
    }
    let offset = reader.at();
    T::decode_into(place, reader, rule)?;
    check_applied(reader, rule, offset)
}

/// Reads a string.
#[inline(always)]
pub(crate) fn string<'a>(reader: &mut Reader<'a>, rule: &'static Rule) -> Result<Token<'a>, Halt> {
    if reader.peek() != b'"' {
        return Err(reader.mismatch(rule, Types::STRING));
    }
    let offset = reader.at();
    let token = reader.string_token()?;
    if scalar::concerns_strings(rule) && reader.is_checking() {
        scalar::string(&mut At { reader, offset }, rule, &token.text());
    }
    Ok(token)
}

/// Reads a string that is kept. One function for all types that do, so that processors find it in their caches.
#[inline(never)]
fn decode_text(place: &mut Text, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let offset = reader.at();
    let Some(text) = reader.near_string() else { return decode_far_text(place, reader, rule) };
    if scalar::concerns_strings(rule) && reader.is_checking() {
        check_text(reader, offset, rule, text);
    }
    fill(place, Text::from(text));
    Ok(())
}

#[inline(never)]
fn check_text(reader: &mut Reader<'_>, offset: usize, rule: &'static Rule, text: &str) {
    scalar::string(&mut At { reader, offset }, rule, text);
}

/// The same where the string's end is not near, or has escapes before it.
#[inline(never)]
fn decode_far_text(place: &mut Text, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    fill(place, string(reader, rule)?.to_text());
    Ok(())
}

/// Reads null, of which the first byte has been seen; halts where the schema knows none.
#[inline(never)]
fn null(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    if !rule.types.contains(Types::NULL) {
        return Err(reader.mismatch(rule, rule.types));
    }
    let offset = reader.at();
    reader.literal("null")?;
    if reader.is_checking() {
        scalar::null(&mut At { reader, offset }, rule);
    }
    Ok(())
}

impl Decode for Text {
    #[inline(always)]
    fn decode_into(place: &mut Text, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        decode_text(place, reader, rule)
    }
}

macro_rules! decode_text {
    ($($name:ty),*) => {$(
        impl Decode for $name {
            #[inline(always)]
            fn decode_into(place: &mut $name, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
                decode_text(place.text_mut(), reader, rule)
            }
        }
    )*};
}

decode_text!(DecimalText, DateTime, Date, Duration);

impl Decode for Number {
    fn decode_into(place: &mut Number, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        if !matches!(reader.peek(), b'-' | b'0'..=b'9') {
            let Some(text) = reader.quoted_number() else { return Err(reader.mismatch(rule, Types::NUMBER)) };
            fill(place, Number::trusted(text));
            return Ok(());
        }
        let offset = reader.at();
        let token = reader.number_token()?;
        if reader.is_checking() {
            scalar::number(&mut At { reader, offset }, rule, token.text, || token.is_integer());
        }
        fill(place, Number::trusted(token.text));
        Ok(())
    }
}

impl Decode for i64 {
    fn decode_into(place: &mut i64, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        if !matches!(reader.peek(), b'-' | b'0'..=b'9') {
            let offset = reader.at();
            let Some(text) = reader.quoted_number() else { return Err(reader.mismatch(rule, Types::INTEGER)) };
            *place = decimal::to_i64(text).ok_or_else(|| no_i64(reader, rule, offset, decimal::is_integer(text)))?;
            return Ok(());
        }
        let offset = reader.at();
        let token = reader.number_token()?;
        *place = decimal::to_i64(token.text).ok_or_else(|| no_i64(reader, rule, offset, token.is_integer()))?;
        if reader.is_checking() {
            scalar::number(&mut At { reader, offset }, rule, token.text, || token.is_integer());
        }
        Ok(())
    }
}

#[cold]
fn no_i64(reader: &mut Reader<'_>, rule: &'static Rule, offset: usize, is_integer: bool) -> Halt {
    if is_integer {
        return reader.stop(offset, rule, Expected::Integer64, Found::Integer);
    }
    let types = if rule.types.contains(Types::NUMBER) { Types::INTEGER } else { rule.types };
    reader.stop(offset, rule, Expected::Types(types), Found::Fraction)
}

impl Decode for bool {
    fn decode_into(place: &mut bool, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        *place = match reader.peek() {
            b't' => true,
            b'f' => false,
            _ => return Err(reader.mismatch(rule, Types::BOOLEAN)),
        };
        let offset = reader.at();
        reader.literal(if *place { "true" } else { "false" })?;
        if reader.is_checking() {
            scalar::boolean(&mut At { reader, offset }, rule, *place);
        }
        Ok(())
    }
}

impl Decode for Null {
    fn decode_into(_: &mut Null, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        if reader.peek() == b'n' { null(reader, rule) } else { Err(reader.mismatch(rule, Types::NULL)) }
    }
}

impl Decode for Json {
    fn decode_into(place: &mut Json, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        let start = reader.at();
        if reader.is_checking() && !rule.is_any() {
            check_own(reader, rule)?;
        } else {
            reader.skip_inside(rule)?;
        }
        fill(place, Json::trusted(reader.since(start)));
        Ok(())
    }
}

impl<V: Decode> Decode for Map<V> {
    fn decode_into(place: &mut Map<V>, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        let offset = reader.at();
        decode_object(place, reader, rule, rule.object.unwrap_or(&ObjectRule::NONE))?;
        if reader.is_checking() {
            check_values(reader, rule, offset, Found::Object);
        }
        Ok(())
    }
}

impl Decode for Members {
    fn decode_into(place: &mut Members, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        Map::decode_into(place, reader, rule)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode_into(place: &mut Box<T>, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        T::decode_into(place, reader, rule)
    }
}

/// Presence: what is read is there.
impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn decode_into(place: &mut Option<T>, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        fill(place, Some(T::placeholder()));
        match place {
            Some(value) => T::decode_into(value, reader, rule),
            None => Ok(()),
        }
    }
}

impl<T: Decode> Decode for Field<T> {
    #[inline]
    fn decode_into(place: &mut Field<T>, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        if reader.peek() == b'n' {
            fill(place, Field::Null);
            return null(reader, rule);
        }
        fill(place, Field::Value(T::placeholder()));
        match place {
            Field::Value(value) => T::decode_into(value, reader, rule),
            Field::Absent | Field::Null => Ok(()),
        }
    }
}

impl<T: Decode> Decode for Nullable<T> {
    #[inline]
    fn decode_into(place: &mut Nullable<T>, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        if reader.peek() == b'n' {
            return null(reader, rule);
        }
        fill(place, Nullable::Value(T::placeholder()));
        match place {
            Nullable::Value(value) => T::decode_into(value, reader, rule),
            Nullable::Null => Ok(()),
        }
    }
}
