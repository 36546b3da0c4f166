//! Structs and maps, member by member.
//!
//! What reads an object is one function for all types; a type only says what each of its members is read into. So the code
//! that every member needs stays in a processor's caches, and what a type adds is small.

use super::{Decode, decoded};
use crate::json::Json;
use crate::map::Map;
use crate::reader::{Halt, ObjectReader, Reader};
use crate::rule::{ObjectRule, Rule};
use crate::text::Text;

/// A type that is read member by member.
pub trait DecodeMembers {
    /// Reads the value of a member into its place. `member` is its position among the named ones, `members.len() + i` for
    /// the pattern `i`, and something else for any other.
    fn decode_member<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        rule: &'static Rule,
        object: &mut ObjectReader<'a>,
        member: usize,
    ) -> Result<(), Halt>;

    /// Where members go that are kept as they came; none where those that are not named have a type.
    fn extra(&mut self) -> Option<&mut Map<Json>> {
        None
    }
}

/// For what is called dynamically: unlike a struct, a reference brings no code that drops all of it.
impl<T: DecodeMembers> DecodeMembers for &mut T {
    #[inline]
    fn decode_member<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        rule: &'static Rule,
        object: &mut ObjectReader<'a>,
        member: usize,
    ) -> Result<(), Halt> {
        T::decode_member(self, reader, rule, object, member)
    }

    #[inline]
    fn extra(&mut self) -> Option<&mut Map<Json>> {
        T::extra(self)
    }
}

/// Reads an object into a place that holds a placeholder; any other value halts, and so do a duplicated member and a missing
/// one.
#[inline]
pub fn decode_object<T: DecodeMembers>(
    mut place: &mut T,
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    object: &'static ObjectRule,
) -> Result<(), Halt> {
    decode_members(&mut place, reader, rule, object)
}

#[inline(never)]
fn decode_members(
    place: &mut dyn DecodeMembers,
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    object: &'static ObjectRule,
) -> Result<(), Halt> {
    let mut members = reader.object(rule, object)?;
    while let Some(found) = members.step_ahead(reader)? {
        if found.duplicate {
            return Err(members.duplicated(reader));
        }
        reader.space();
        let value = members.value_rule();
        let read = place.decode_member(reader, value, &mut members, found.index);
        if read.is_err() || value.applied.is_some() {
            look_again(&mut members, reader, read)?;
        }
    }
    members.end(reader, place)
}

/// What else is to be done about the current member's value: what applies to it besides, or what can be done about a halt
/// in it.
#[inline(never)]
fn look_again<'a>(object: &mut ObjectReader<'a>, reader: &mut Reader<'a>, read: Result<(), Halt>) -> Result<(), Halt> {
    read.and_then(|()| object.check_applied(reader)).or_else(|halt| object.set_aside(reader, halt))
}

/// Reads the current member's value into its place. One function per type, not one per member: this is what keeps generated
/// decoders small.
#[inline(never)]
pub fn read_into<T: Decode>(place: &mut T, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    if reader.is_salvaging() { read_or_reset(place, reader, rule) } else { T::decode_into(place, reader, rule) }
}

/// The same where a halt is not the end: the place has to be a placeholder again.
#[cold]
#[inline(never)]
fn read_or_reset<T: Decode>(place: &mut T, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    T::decode_into(place, reader, rule).inspect_err(|_| *place = T::placeholder())
}

/// Reads the current member's value into a map, under its name.
#[inline(never)]
pub fn read_entry<'a, V: Decode>(
    map: &mut Map<V>,
    object: &mut ObjectReader<'a>,
    reader: &mut Reader<'a>,
) -> Result<(), Halt> {
    let name = Text::from(object.current_name());
    map.push_unique(name, decoded(reader, object.value_rule())?);
    Ok(())
}

impl<V: Decode> DecodeMembers for Map<V> {
    fn decode_member<'a>(
        &mut self,
        reader: &mut Reader<'a>,
        _: &'static Rule,
        object: &mut ObjectReader<'a>,
        _: usize,
    ) -> Result<(), Halt> {
        read_entry(self, object, reader)
    }
}
