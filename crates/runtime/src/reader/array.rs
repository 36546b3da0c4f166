//! Arrays, item by item.

use super::rest::ends_with_its_parts;
use super::{Halt, Reader, index_step};
use crate::check::{At, check, check_array};
use crate::decode::{Decode, decode_value};
use crate::expected::{Expected, Found};
use crate::rule::{ArrayRule, Rule, Types};

/// Reads the items of an array.
#[derive(Debug)]
pub struct ArrayReader {
    start: usize,
    length: usize,
    /// What [`Reader::inside`] returned.
    around: bool,
}

impl<'a> Reader<'a> {
    /// Enters an array; any other value halts.
    #[inline]
    pub fn array(&mut self, rule: &'static Rule) -> Result<ArrayReader, Halt> {
        if self.space() != b'[' {
            return Err(self.mismatch(rule, Types::ARRAY));
        }
        let start = self.at;
        self.enter()?;
        Ok(ArrayReader { start, length: 0, around: self.inside(rule) })
    }
}

impl ArrayReader {
    /// Whether there is another item. If so, the caller reads it; if not, the array has been left.
    #[inline]
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<bool, Halt> {
        match reader.space() {
            b']' => {
                reader.at += 1;
                reader.leave();
                reader.outside(self.around);
                return Ok(false);
            }
            b',' if self.length > 0 => {
                reader.at += 1;
                reader.space();
            }
            _ if self.length == 0 => {}
            _ => return Err(reader.no_separator("`,` or `]`")),
        }
        reader.step = index_step(self.length);
        self.length += 1;
        Ok(true)
    }

    /// The number of items so far.
    pub fn length(&self) -> usize {
        self.length
    }

    /// The offset of the array's bracket.
    pub(crate) fn start(&self) -> usize {
        self.start
    }
}

/// Finishing the array for a report, after an item has halted.
impl ArrayReader {
    /// Checks the rest of the array, if the item that begins at `item` has itself been finished.
    #[cold]
    #[inline(never)]
    pub(crate) fn halted(mut self, reader: &mut Reader<'_>, rule: &'static Rule, item: usize, halt: Halt) -> Halt {
        if reader.wants_rest() {
            let passed = reader.passed();
            // Items that have to differ are compared, so that all of them are needed.
            let array = rule.array.filter(|array| !array.unique_items && ends_with_its_parts(rule, Types::ARRAY));
            let finished = array.filter(|array| {
                passed.is_some_and(|passed| passed.start == item && std::ptr::eq(passed.rule, array.items))
            });
            if let Some(array) = finished {
                let start = self.start;
                let finished = self.check_rest(reader, rule, array);
                reader.note_rest(finished, start, rule);
            }
        }
        halt
    }

    fn check_rest(
        &mut self,
        reader: &mut Reader<'_>,
        rule: &'static Rule,
        array: &'static ArrayRule,
    ) -> Result<(), Halt> {
        while self.next(reader)? {
            check(reader, array.items)?;
        }
        let offset = self.start;
        check_array(&mut At { reader, offset }, rule, array, self.length, &[""; 0]);
        Ok(())
    }
}

/// Reads the items of an array whose places have types of their own.
#[derive(Debug)]
pub struct PlaceReader {
    array: ArrayReader,
    /// Whether the end has not been seen.
    open: bool,
}

impl<'a> Reader<'a> {
    /// Enters an array; any other value halts.
    pub fn places(&mut self, rule: &'static Rule) -> Result<PlaceReader, Halt> {
        self.array(rule).map(|array| PlaceReader { array, open: true })
    }
}

impl PlaceReader {
    /// Decodes the next item; none behind the last one.
    pub fn place<T: Decode>(&mut self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Option<T>, Halt> {
        self.open = self.open && self.array.next(reader)?;
        if self.open { decode_value(reader, rule).map(Some) } else { Ok(None) }
    }

    /// Decodes all further items.
    pub fn rest<T: Decode>(&mut self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<Vec<T>, Halt> {
        let mut rest = Vec::new();
        while let Some(item) = self.place(reader, rule)? {
            rest.push(item);
        }
        Ok(rest)
    }

    /// Stops because there are fewer items than the places that must not be empty.
    #[cold]
    pub fn too_short(&self, reader: &mut Reader<'_>, rule: &'static Rule, places: u64) -> Halt {
        reader.stop(self.array.start, rule, Expected::MinItems(places), Found::Array)
    }
}
