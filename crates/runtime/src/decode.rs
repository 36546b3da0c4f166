//! From bytes to values.
//!
//! Decoding halts on shape only. Where the reader collects violations, each value is also checked against its rule, by
//! the same functions as everywhere else.

use crate::check::scalar;
use crate::check::{At, check_applied, check_array, check_own, check_values};
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

mod placeholder;

pub use placeholder::Placeholder;

/// A type that is read from JSON.
pub trait Decode: Sized {
    /// Reads the next value. `rule` is what its schema says; shape errors and violations refer to it. What the rule
    /// asserts beyond one look at the value is left to `decode_value`.
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Self, Halt>;

    /// The same into a place that holds a placeholder: large values are not built elsewhere and moved there. Where it halts,
    /// the place may hold a part of the value.
    #[inline]
    fn decode_into(place: &mut Self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        *place = Self::decode(reader, rule)?;
        Ok(())
    }
}

/// [`Decode::decode`] of a type that is read into its place.
#[inline]
pub fn decode_in_place<T: Decode + Placeholder>(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<T, Halt> {
    let mut value = T::placeholder();
    T::decode_into(&mut value, reader, rule)?;
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
    read_and_check(reader, rule, |reader| T::decode_into(place, reader, rule))
}

/// The same for a value that has no place yet.
#[inline]
pub(crate) fn decode_value<T: Decode>(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<T, Halt> {
    read_and_check(reader, rule, |reader| T::decode(reader, rule))
}

#[inline(always)]
fn read_and_check<'a, T>(
    reader: &mut Reader<'a>,
    rule: &'static Rule,
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, Halt>,
) -> Result<T, Halt> {
    if rule.applied.is_none() || !reader.is_checking() {
        return read(reader);
    }
    reader.space();
    let offset = reader.at();
    let value = read(reader)?;
    check_applied(reader, rule, offset)?;
    Ok(value)
}

/// Reads a string.
#[inline(always)]
pub(crate) fn string<'a>(reader: &mut Reader<'a>, rule: &'static Rule) -> Result<Token<'a>, Halt> {
    if reader.space() != b'"' {
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
fn decode_text(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Text, Halt> {
    string(reader, rule).map(Token::to_text)
}

/// Reads null, if that comes next; halts where the schema knows none.
#[inline(always)]
fn null(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<bool, Halt> {
    if reader.space() == b'n' { some_null(reader, rule) } else { Ok(false) }
}

/// Reads null, of which the first byte has been seen.
#[inline(never)]
fn some_null(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<bool, Halt> {
    if !rule.types.contains(Types::NULL) {
        return Err(reader.mismatch(rule, rule.types));
    }
    let offset = reader.at();
    reader.literal("null")?;
    if reader.is_checking() {
        scalar::null(&mut At { reader, offset }, rule);
    }
    Ok(true)
}

macro_rules! decode_text {
    ($($name:ty),*) => {$(
        impl Decode for $name {
            #[inline(always)]
            fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<$name, Halt> {
                decode_text(reader, rule).map(<$name>::from)
            }
        }
    )*};
}

decode_text!(Text, DecimalText, DateTime, Date, Duration);

impl Decode for Number {
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Number, Halt> {
        if !matches!(reader.space(), b'-' | b'0'..=b'9') {
            return match reader.quoted_number() {
                Some(text) => Ok(Number::trusted(text)),
                None => Err(reader.mismatch(rule, Types::NUMBER)),
            };
        }
        let offset = reader.at();
        let token = reader.number_token()?;
        if reader.is_checking() {
            scalar::number(&mut At { reader, offset }, rule, token.text, || token.is_integer());
        }
        Ok(Number::trusted(token.text))
    }
}

impl Decode for i64 {
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<i64, Halt> {
        if !matches!(reader.space(), b'-' | b'0'..=b'9') {
            let offset = reader.at();
            let Some(text) = reader.quoted_number() else { return Err(reader.mismatch(rule, Types::INTEGER)) };
            return decimal::to_i64(text).ok_or_else(|| no_i64(reader, rule, offset, decimal::is_integer(text)));
        }
        let offset = reader.at();
        let token = reader.number_token()?;
        let Some(value) = decimal::to_i64(token.text) else {
            return Err(no_i64(reader, rule, offset, token.is_integer()));
        };
        if reader.is_checking() {
            scalar::number(&mut At { reader, offset }, rule, token.text, || token.is_integer());
        }
        Ok(value)
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
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<bool, Halt> {
        let value = match reader.space() {
            b't' => true,
            b'f' => false,
            _ => return Err(reader.mismatch(rule, Types::BOOLEAN)),
        };
        let offset = reader.at();
        reader.literal(if value { "true" } else { "false" })?;
        if reader.is_checking() {
            scalar::boolean(&mut At { reader, offset }, rule, value);
        }
        Ok(value)
    }
}

impl Decode for Null {
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Null, Halt> {
        if null(reader, rule)? { Ok(Null) } else { Err(reader.mismatch(rule, Types::NULL)) }
    }
}

impl Decode for Json {
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Json, Halt> {
        reader.space();
        let start = reader.at();
        if reader.is_checking() && !rule.is_any() {
            check_own(reader, rule)?;
        } else {
            reader.skip_inside(rule)?;
        }
        Ok(Json::trusted(reader.since(start)))
    }
}

impl<T: Decode + Placeholder> Decode for Vec<T> {
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Vec<T>, Halt> {
        let mut array = reader.array(rule)?;
        let items = rule.array.map_or(&Rule::ANY, |array| array.items);
        let unique = reader.is_checking() && rule.array.is_some_and(|array| array.unique_items);
        let (mut values, mut texts) = (Vec::new(), Vec::new());
        while array.next(reader)? {
            let start = reader.at();
            values.resize_with(values.len() + 1, T::placeholder);
            if let Some(place) = values.last_mut() {
                if let Err(halt) = decode_value_into(place, reader, items) {
                    return Err(array.halted(reader, rule, start, halt));
                }
            }
            if unique {
                texts.push(reader.since(start));
            }
        }
        let offset = array.start();
        if let Some(array) = rule.array.filter(|_| reader.is_checking()) {
            check_array(&mut At { reader, offset }, rule, array, values.len(), &texts);
        }
        if reader.is_checking() {
            check_values(reader, rule, offset, Found::Array);
        }
        Ok(values)
    }
}

impl<V: Decode> Decode for Map<V> {
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Map<V>, Halt> {
        reader.space();
        let offset = reader.at();
        let mut object = reader.object(rule, rule.object.unwrap_or(&ObjectRule::NONE))?;
        let mut map = Map::new();
        while object.next(reader)?.is_some() {
            object.entry(reader, &mut map)?;
        }
        object.end_typed(reader)?;
        if reader.is_checking() {
            check_values(reader, rule, offset, Found::Object);
        }
        Ok(map)
    }
}

impl Decode for Members {
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Members, Halt> {
        Map::decode(reader, rule).map(Members::from)
    }
}

impl<T: Decode + Placeholder> Decode for Box<T> {
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Box<T>, Halt> {
        let mut boxed = Box::new(T::placeholder());
        T::decode_into(&mut boxed, reader, rule)?;
        Ok(boxed)
    }
}

/// Presence: what is read is there.
impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Option<T>, Halt> {
        T::decode(reader, rule).map(Some)
    }
}

impl<T: Decode> Decode for Field<T> {
    #[inline]
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Field<T>, Halt> {
        if null(reader, rule)? { Ok(Field::Null) } else { T::decode(reader, rule).map(Field::Value) }
    }
}

impl<T: Decode> Decode for Nullable<T> {
    #[inline]
    fn decode(reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Nullable<T>, Halt> {
        if null(reader, rule)? { Ok(Nullable::Null) } else { T::decode(reader, rule).map(Nullable::Value) }
    }
}
