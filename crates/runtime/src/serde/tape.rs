//! JSON text as a list of its parts, with what serializers ask for beforehand: how long each array and object is.

use std::borrow::Cow;

use crate::reader::{Halt, Mode, Reader};
use crate::report::Error;
use crate::rule::{ObjectRule, Rule};

/// A part of a text. Behind an array come its items, behind an object the name and value of each member.
#[derive(Debug)]
pub(super) enum Part<'t> {
    Null,
    Boolean(bool),
    Number(&'t str),
    String(Cow<'t, str>),
    /// How many items it has, and the place behind the last.
    Array(usize, usize),
    /// How many members it has, and the place behind the last.
    Object(usize, usize),
}

/// The parts of one value.
///
/// # Errors
/// What no decode would take either: nesting beyond the limit, a member that stands twice.
pub(super) fn parts(text: &str) -> Result<Vec<Part<'_>>, Error> {
    let mut reader = Reader::of_text(text, Mode::Decode);
    let mut parts = Vec::with_capacity(text.len() / 16 + 1);
    match value(&mut reader, &mut parts).and_then(|()| reader.end()) {
        Ok(()) => Ok(parts),
        Err(_) => Err(reader.into_error()),
    }
}

fn value<'t>(reader: &mut Reader<'t>, parts: &mut Vec<Part<'t>>) -> Result<(), Halt> {
    let part = match reader.space() {
        b'"' => Part::String(reader.string_token()?.text()),
        b'-' | b'0'..=b'9' => Part::Number(reader.number_token()?.text),
        b'{' => return object(reader, parts),
        b'[' => return array(reader, parts),
        b't' => reader.literal("true").map(|()| Part::Boolean(true))?,
        b'f' => reader.literal("false").map(|()| Part::Boolean(false))?,
        b'n' => reader.literal("null").map(|()| Part::Null)?,
        _ => return Err(reader.no_value()),
    };
    parts.push(part);
    Ok(())
}

fn array<'t>(reader: &mut Reader<'t>, parts: &mut Vec<Part<'t>>) -> Result<(), Halt> {
    let place = parts.len();
    parts.push(Part::Null);
    let mut array = reader.array(&Rule::ANY)?;
    while array.next(reader)? {
        value(reader, parts)?;
    }
    parts[place] = Part::Array(array.length(), parts.len());
    Ok(())
}

fn object<'t>(reader: &mut Reader<'t>, parts: &mut Vec<Part<'t>>) -> Result<(), Halt> {
    let place = parts.len();
    parts.push(Part::Null);
    let mut object = reader.object(&Rule::ANY, &ObjectRule::NONE)?;
    let mut length = 0;
    while object.next(reader)?.is_some() {
        parts.push(Part::String(object.current_name()));
        value(reader, parts)?;
        length += 1;
    }
    object.end_untyped(reader)?;
    parts[place] = Part::Object(length, parts.len());
    Ok(())
}
