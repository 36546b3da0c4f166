//! Writing objects.

use super::{Encode, Writer};
use crate::json::Json;
use crate::map::Map;
use crate::rule::ObjectRule;

/// The longest name, with what is around it, that is written as a whole block.
const BLOCK: usize = 40;

/// The name of a member as it is written: a comma, the name in quotes, a colon.
///
/// Short ones are written as a block of one size, whose end the value is written over.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    block: [u8; BLOCK],
    /// The length with the comma.
    length: usize,
    /// The name without the comma.
    text: &'static str,
}

impl Key {
    const fn new(text: &'static str) -> Key {
        let mut block = [0; BLOCK];
        block[0] = b',';
        // No calls: the compile-time interpreter pays for each of them, and for each in what they call.
        let (bytes, mut at) = (text.as_bytes(), 1);
        let end = if bytes.len() < BLOCK { bytes.len() + 1 } else { BLOCK };
        while at < end {
            block[at] = bytes[at - 1];
            at += 1;
        }
        Key { block, length: text.len() + 1, text }
    }
}

/// The names of an object's members: computed while the generated crate compiles.
pub const fn keys<const N: usize>(object: &ObjectRule) -> [Key; N] {
    assert!(object.members.len() == N);
    let mut keys = [Key::new(""); N];
    let mut index = 0;
    while index < N {
        keys[index] = Key::new(object.members[index].key);
        index += 1;
    }
    keys
}

impl Writer {
    /// Begins an object.
    #[inline]
    pub fn object(&mut self) -> ObjectWriter<'_> {
        let start = self.length;
        ObjectWriter { writer: self, start }
    }

    /// Writes a name. One function for all members and types, so that processors find it in their caches.
    #[inline(never)]
    fn key(&mut self, key: &'static Key) {
        if key.length <= BLOCK {
            self.block(key.block, key.length);
        } else {
            self.byte(b',');
            self.raw(key.text);
        }
    }
}

/// Writes the members of an object.
#[derive(Debug)]
pub struct ObjectWriter<'w> {
    writer: &'w mut Writer,
    start: usize,
}

impl ObjectWriter<'_> {
    /// Has a member's memory fetched that lies elsewhere, while the members before it are written.
    #[inline(always)]
    pub fn fetch<T: Encode>(&self, value: &T) {
        std::hint::black_box(value.glimpse());
    }

    /// Writes a named member unless it is absent.
    #[inline(always)]
    pub fn member<T: Encode>(&mut self, key: &'static Key, value: &T) {
        if !value.is_absent() {
            present(self.writer, key, value);
        }
    }

    /// Writes the members of a map.
    pub fn map<V: Encode>(&mut self, map: &Map<V>) {
        for (name, value) in map.iter() {
            self.writer.byte(b',');
            self.writer.string(name);
            self.writer.byte(b':');
            value.encode(self.writer);
        }
    }

    /// Writes the members that the schema does not name.
    #[inline]
    pub fn extra(&mut self, extra: &Map<Json>) {
        if !extra.is_empty() {
            self.map(extra);
        }
    }

    /// Ends the object.
    #[inline]
    pub fn end(self) {
        self.writer.close(self.start, *b"{}");
    }
}

#[inline(never)]
fn present<T: Encode>(writer: &mut Writer, key: &'static Key, value: &T) {
    writer.key(key);
    value.encode(writer);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::Member;

    const fn member(key: &'static str) -> Member {
        Member::new(key, "i64")
    }

    #[test]
    fn names_of_any_length_are_written() {
        static MEMBERS: ObjectRule = ObjectRule {
            members: &[
                member("\"\":"),
                member("\"short\":"),
                member("\"a name whose block is full to its end\":"),
                member("\"a name whose block is full to an end\":"),
                member("\"a name that is longer than any that a provider has thought of until now\":"),
            ],
            ..ObjectRule::NONE
        };
        static KEYS: [Key; 5] = keys(&MEMBERS);
        assert_eq!(KEYS.iter().filter(|key| key.length == BLOCK || key.length == BLOCK + 1).count(), 2);
        let mut writer = Writer::new();
        let mut object = writer.object();
        for key in &KEYS {
            object.member(key, &7);
            object.member(key, &None::<i64>);
        }
        object.end();
        let names = MEMBERS.members.iter().map(|member| format!("{}7", member.key));
        assert_eq!(writer.into_text(), format!("{{{}}}", names.collect::<Vec<_>>().join(",")));
    }

    #[test]
    fn what_is_empty_has_both_brackets() {
        let mut writer = Writer::with_capacity(16);
        writer.raw("[");
        writer.object().end();
        writer.raw(",");
        Vec::<i64>::new().encode(&mut writer);
        writer.raw(",");
        vec![vec![1, 2], vec![], vec![3]].encode(&mut writer);
        writer.raw("]");
        assert_eq!(writer.into_text(), "[{},[],[[1,2],[],[3]]]");
    }
}
