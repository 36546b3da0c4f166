//! Lists, item by item: one function for all types, as for objects.

use super::{Decode, decode_value_into};
use crate::check::{At, check_array, check_values};
use crate::expected::Found;
use crate::reader::{Halt, Reader};
use crate::rule::Rule;

/// A type that is read item by item.
trait DecodeItems {
    /// Reads the next item to the end of the list.
    fn decode_item(&mut self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt>;
}

// Of a reference, because that brings no code that drops the list where it is called dynamically.
impl<T: Decode> DecodeItems for &mut Vec<T> {
    fn decode_item(&mut self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        // Unlike `push`, this leaves nothing to be dropped where it fails.
        self.resize_with(self.len() + 1, T::placeholder);
        match self.last_mut() {
            Some(place) => decode_value_into(place, reader, rule),
            None => Ok(()),
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    #[inline]
    fn decode_into(mut place: &mut Vec<T>, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        decode_items(&mut place, reader, rule)
    }
}

#[inline(never)]
fn decode_items(list: &mut dyn DecodeItems, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let mut array = reader.array(rule)?;
    let items = rule.array.map_or(&Rule::ANY, |array| array.items);
    let unique = reader.is_checking() && rule.array.is_some_and(|array| array.unique_items);
    let mut texts = Vec::new();
    while array.next(reader)? {
        let start = reader.at();
        if let Err(halt) = list.decode_item(reader, items) {
            return Err(array.halted(reader, rule, start, halt));
        }
        if unique {
            texts.push(reader.since(start));
        }
    }
    if reader.is_checking() {
        let offset = array.start();
        if let Some(known) = rule.array {
            check_array(&mut At { reader, offset }, rule, known, array.length(), &texts);
        }
        check_values(reader, rule, offset, Found::Array);
    }
    Ok(())
}
