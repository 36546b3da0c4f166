//! Finding duplicated names among members that the schema does not name.

use std::borrow::Cow;

use super::Reader;
use super::rare::Rare;
use crate::names::mark;

/// How many names are compared one by one before a hash set pays.
const FEW: usize = 64;

/// The unknown names of one object. A few of them lie in the reader, shared by all objects; more in a set that hostile
/// names cannot slow down.
#[derive(Debug)]
pub(super) struct NamesSeen {
    /// The depth of the object.
    depth: usize,
    /// Where its names begin in the reader.
    base: usize,
    /// How many of them lie there.
    few: usize,
}

impl NamesSeen {
    #[inline]
    pub(super) fn new(reader: &Reader<'_>) -> NamesSeen {
        NamesSeen { depth: reader.steps.len(), base: reader.names.len(), few: 0 }
    }

    /// Whether the name is new.
    pub(super) fn insert<'a>(&mut self, reader: &mut Reader<'a>, name: Cow<'a, str>) -> bool {
        if let Some(rare) = reader.rare.get_mut(self.depth).filter(|rare| !rare.names.is_empty()) {
            return rare.names.insert(name);
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
            let names = reader.names.drain(self.base..).chain([name]).collect();
            reader.rare.of(self.depth).names = names;
        } else {
            reader.names.push(name);
            reader.marks.push(mark);
            self.few += 1;
        }
        true
    }

    #[cold]
    fn is_among_few(&self, reader: &Reader<'_>, name: &str) -> bool {
        reader.names.get(self.base..).unwrap_or(&[]).iter().any(|known| *known == name)
    }

    /// The names, in no particular order.
    pub(super) fn names<'s>(&self, reader: &'s Reader<'_>) -> impl Iterator<Item = &'s str> {
        let few = reader.names.get(self.base..self.base + self.few).unwrap_or(&[]);
        let many = reader.rare.get(self.depth).into_iter().flat_map(|rare: &Rare<'_>| rare.names.iter());
        few.iter().chain(many).map(|name| &**name)
    }

    /// Forgets the names of objects within this one, which were not read to their ends.
    pub(super) fn forget_inner(&self, reader: &mut Reader<'_>) {
        reader.names.truncate(self.base + self.few);
        reader.marks.truncate(self.base + self.few);
        reader.rare.forget_from(self.depth + 1);
    }

    /// Forgets the names, at the end of the object.
    #[inline]
    pub(super) fn end(&self, reader: &mut Reader<'_>) {
        if reader.names.len() > self.base {
            reader.names.truncate(self.base);
            reader.marks.truncate(self.base);
        }
    }
}
