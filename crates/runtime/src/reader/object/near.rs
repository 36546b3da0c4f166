//! Members that are at once seen to be named ones, and the one behind a short value.
//!
//! Which member a value is for decides where decoding goes on, and no processor foresees that: it goes on by guess and comes
//! back when the name has been looked up. So a name is looked up before the value in front of it is read, where that is
//! short, and is known when it is asked for. What is seen ahead is what would be seen there: nothing depends on it but time.

use super::{Found, ObjectReader, Reader};
use crate::bytes::{CHUNK, quotes, separators};
use crate::names::Names;
use crate::reader::name_step;

/// What the first member of an object and any other begin with, where nothing is between.
const FIRST: [u8; 2] = *b"{\"";
const NEXT: [u8; 2] = *b",\"";

/// How much of a member is looked at at once: two bytes before its name and a chunk from there, in which its colon is.
const WINDOW: usize = 2 + CHUNK;

/// How much is looked at from a value on: a separator is among the first [`CHUNK`] bytes, and a name behind it.
const REACH: usize = CHUNK - 1 + WINDOW;

/// What has been seen of a member.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ahead {
    /// The offset of its separator.
    at: usize,
    name: Seen,
}

impl Ahead {
    /// Nothing.
    pub(super) const NONE: Ahead = Ahead { at: usize::MAX, name: Seen { length: 0, index: 0 } };
}

/// A name, if there is one: its length, and the position that it has if it is one of the names.
#[derive(Clone, Copy, Debug)]
struct Seen {
    length: usize,
    index: usize,
}

impl Seen {
    /// The name that may begin here.
    #[inline(always)]
    fn at(chunk: &[u8; CHUNK], names: &Names) -> Seen {
        // A chunk without a quote has 32 bytes before it.
        let length = quotes(chunk).trailing_zeros() as usize;
        Seen { length, index: names.guess(chunk, length) }
    }
}

impl<'a> ObjectReader<'a> {
    /// The next member, if it is at once seen to be a named one: without a blank before its colon, its name in reach. With
    /// `AHEAD`, the one behind it is looked up, too.
    // Without optimisation, what it needs of the stack is free again when the value is read.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn near_member<const AHEAD: bool>(&mut self, reader: &mut Reader<'a>) -> Option<Found> {
        let bytes = reader.text.as_bytes();
        let is_seen = AHEAD && self.ahead.at == reader.at;
        let separator = if is_seen { reader.at } else { reader.at - self.lead };
        let rest = bytes.get(separator..)?;
        let (opening, window) = rest.first_chunk::<WINDOW>()?.split_first_chunk()?;
        let chunk = window.first_chunk()?;
        let name = if is_seen {
            self.ahead.name
        } else if *opening == if self.lead == 0 { NEXT } else { FIRST } {
            Seen::at(chunk, &self.object.names)
        } else {
            return None;
        };
        let member = self.object.members.get(name.index)?;
        if !member.begins(chunk, name.length) {
            return None;
        }
        self.lead = 0;
        self.name_at = separator + 1;
        reader.step = name_step(self.name_at);
        let value = name.length + 4;
        reader.at = separator + value;
        if AHEAD {
            self.ahead = look_ahead(rest.get(value..).unwrap_or_default(), reader.at, &self.object.names);
        }
        self.value = &member.rule;
        Some(self.named(reader, name.index))
    }
}

/// What comes behind the value that a text begins with.
#[cfg_attr(not(debug_assertions), inline(always))]
fn look_ahead(text: &[u8], at: usize, names: &Names) -> Ahead {
    let Some(text) = text.first_chunk::<REACH>() else { return Ahead::NONE };
    let separators = text.first_chunk().map_or(0, separators);
    // Without a separator it is what the value begins with, where no member begins.
    let passed = separators.trailing_zeros() as usize % CHUNK;
    match text[passed + 2..].first_chunk() {
        Some(chunk) => Ahead { at: at + passed, name: Seen::at(chunk, names) },
        None => Ahead::NONE,
    }
}
