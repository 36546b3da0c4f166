//! What few objects need to remember. It lies in the reader, so that the others do not have to make it or to drop it.

use std::borrow::Cow;
use std::collections::HashSet;

/// What is remembered of one object.
#[derive(Debug)]
pub(super) struct Rare<'a> {
    /// Its depth.
    depth: usize,
    /// The named members beyond the first 64 that have been read.
    pub(super) seen: Vec<u64>,
    /// Names that `additionalProperties: false` forbids.
    pub(super) forbidden: Vec<String>,
    /// Its names that the schema does not know, where there are many.
    pub(super) names: HashSet<Cow<'a, str>>,
}

/// What is remembered of the objects that are being read, outermost first.
#[derive(Debug, Default)]
pub(super) struct Rares<'a>(Vec<Rare<'a>>);

impl<'a> Rares<'a> {
    /// Whether nothing is remembered of any object.
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is remembered of the object at a depth.
    pub(super) fn get(&self, depth: usize) -> Option<&Rare<'a>> {
        self.0.iter().rev().find(|rare| rare.depth == depth)
    }

    /// The same, to change it.
    pub(super) fn get_mut(&mut self, depth: usize) -> Option<&mut Rare<'a>> {
        self.0.iter_mut().rev().find(|rare| rare.depth == depth)
    }

    /// What is remembered of the object at a depth, from now on. It is the innermost one.
    pub(super) fn of(&mut self, depth: usize) -> &mut Rare<'a> {
        self.forget_from(depth + 1);
        let has_one = self.get(depth).is_some();
        let place = self.0.len() - usize::from(has_one);
        if !has_one {
            self.0.push(Rare { depth, seen: Vec::new(), forbidden: Vec::new(), names: HashSet::new() });
        }
        &mut self.0[place]
    }

    /// Forgets the objects from a depth on: those that have ended, or were not read to their ends.
    #[inline]
    pub(super) fn forget_from(&mut self, depth: usize) {
        if !self.0.is_empty() {
            self.truncate(depth);
        }
    }

    #[cold]
    fn truncate(&mut self, depth: usize) {
        self.0.retain(|rare| rare.depth < depth);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_remembered_until_they_end() {
        let mut rare = Rares::default();
        rare.of(1).forbidden.push("outer".to_owned());
        rare.of(3).forbidden.push("inner".to_owned());
        assert_eq!(rare.get(1).map(|outer| outer.forbidden.len()), Some(1));
        assert!(rare.get(2).is_none());
        rare.forget_from(2);
        assert!(rare.get(3).is_none());
        rare.of(1).forbidden.push("another".to_owned());
        assert_eq!(rare.get(1).map(|outer| outer.forbidden.len()), Some(2));
    }

    #[test]
    fn what_was_not_read_to_its_end_is_forgotten_with_what_is_around_it() {
        let mut rare = Rares::default();
        rare.of(1).seen.push(1);
        rare.of(2).seen.push(2);
        rare.of(1).seen.push(3);
        assert!(rare.get(2).is_none());
        assert_eq!(rare.get_mut(1).map(|outer| outer.seen.clone()), Some(vec![1, 3]));
    }
}
