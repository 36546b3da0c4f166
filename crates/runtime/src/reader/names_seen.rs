//! Finding duplicated names among members that the schema does not name.

use std::borrow::Cow;
use std::collections::HashSet;

use super::Reader;
use crate::names::mark;

/// How many names are compared one by one before a hash set pays.
const FEW: usize = 64;

/// The unknown names of one object. A few of them lie in the reader, shared by all objects; more in a set that hostile
/// names cannot slow down.
#[derive(Debug)]
pub(super) struct NamesSeen<'a> {
    /// Where this object's names begin in the reader.
    base: usize,
    /// How many of them lie there.
    few: usize,
    #[expect(clippy::box_collection, reason = "what few objects need takes no room in all of them")]
    many: Option<Box<HashSet<Cow<'a, str>>>>,
}

impl<'a> NamesSeen<'a> {
    #[inline]
    pub(super) fn new(reader: &Reader<'a>) -> NamesSeen<'a> {
        NamesSeen { base: reader.names.len(), few: 0, many: None }
    }

    /// Whether the name is new.
    pub(super) fn insert(&mut self, reader: &mut Reader<'a>, name: Cow<'a, str>) -> bool {
        if let Some(many) = &mut self.many {
            return many.insert(name);
        }
        let mark = mark(name.as_bytes());
        // Counting has no branch, so that several hashes are compared at once.
        let marks = reader.marks.get(self.base..).unwrap_or(&[]);
        if marks.iter().filter(|known| **known == mark).count() > 0 && self.is_among_few(reader, &name) {
            return false;
        }
        if marks.len() == FEW {
            reader.marks.truncate(self.base);
            self.few = 0;
            self.many = Some(Box::new(reader.names.drain(self.base..).chain([name]).collect()));
        } else {
            reader.names.push(name);
            reader.marks.push(mark);
            self.few += 1;
        }
        true
    }

    #[cold]
    fn is_among_few(&self, reader: &Reader<'a>, name: &str) -> bool {
        reader.names.get(self.base..).unwrap_or(&[]).iter().any(|known| *known == name)
    }

    /// The names, in no particular order.
    pub(super) fn names<'s>(&'s self, reader: &'s Reader<'a>) -> impl Iterator<Item = &'s str> {
        let few = reader.names.get(self.base..self.base + self.few).unwrap_or(&[]);
        few.iter().chain(self.many.iter().flat_map(|many| many.iter())).map(|name| &**name)
    }

    /// Forgets the names of objects within this one, which were not read to their ends.
    pub(super) fn forget_inner(&self, reader: &mut Reader<'a>) {
        reader.names.truncate(self.base + self.few);
        reader.marks.truncate(self.base + self.few);
    }

    /// Forgets the names, at the end of the object.
    #[inline]
    pub(super) fn end(&self, reader: &mut Reader<'a>) {
        if reader.names.len() > self.base {
            reader.names.truncate(self.base);
            reader.marks.truncate(self.base);
        }
    }
}
