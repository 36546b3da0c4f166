//! Named members, laid out for being looked up.

use super::Rule;
use crate::bytes::{CHUNK, same_to};

/// A named member.
// In whatever order members come, the name and what is mostly asserted of a value lie in one line of a processor's cache.
#[derive(Debug)]
#[repr(C, align(64))]
pub struct Member {
    /// What stands behind the name's first quote in JSON, as much as is looked at at once: the name, its closing quote and
    /// the colon. Nothing where the name has escapes.
    pub head: [u8; CHUNK],
    /// What is asserted about its value.
    pub rule: Rule,
    /// The name as the writer puts it: quoted, escaped where needed, with its colon.
    pub key: &'static str,
    /// The field's Rust type as rustdoc shows it: `Field<Text>`.
    pub rust_type: &'static str,
}

impl Member {
    /// The member with this key, `"\"amount\":"`, of this Rust type, about whose value nothing is asserted.
    pub const fn new(key: &'static str, rust_type: &'static str) -> Member {
        // No calls: the compile-time interpreter pays for each of them, and for each in what they call.
        let (bytes, mut head, mut at) = (key.as_bytes(), [0; CHUNK], 1);
        let end = if bytes.len() <= CHUNK { bytes.len() } else { CHUNK + 1 };
        while at < end {
            // An escape further on is in a name that fits into no chunk.
            if bytes[at] == b'\\' {
                head = [0; CHUNK];
                break;
            }
            head[at - 1] = bytes[at];
            at += 1;
        }
        Member { head, rule: Rule::ANY, key, rust_type }
    }

    /// Whether a chunk begins with this member's name, quote and colon, given where its first quote is. Never for a name that
    /// does not fit into a chunk together with these, or has escapes.
    #[inline(always)]
    pub(crate) fn begins(&self, chunk: &[u8; CHUNK], quote: usize) -> bool {
        (1..CHUNK - 1).contains(&quote) && same_to(chunk, &self.head, quote + 1)
    }
}

/// Which of the named members are required.
#[derive(Debug)]
pub struct Required {
    /// A bit for each of the first 64, the first one's lowest.
    pub early: u64,
    /// The positions of those behind them, ascending.
    pub late: &'static [u16],
}

impl Required {
    /// None of them.
    pub const NONE: Required = Required { early: 0, late: &[] };

    /// Whether the member at a position is required.
    pub fn contains(&self, index: usize) -> bool {
        if index < 64 { self.early & 1 << index != 0 } else { self.late.iter().any(|late| usize::from(*late) == index) }
    }

    /// The positions of the required members, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        let early = (0..64).filter(|index| self.early & 1 << index != 0);
        early.chain(self.late.iter().map(|late| usize::from(*late)))
    }
}

#[cfg(test)]
mod tests {
    use std::mem::offset_of;

    use super::*;

    fn member(key: &'static str) -> Member {
        Member::new(key, "")
    }

    #[test]
    fn required_members_are_known_by_their_places() {
        let required = Required { early: 1 | 1 << 63, late: &[64, 70] };
        assert_eq!(required.iter().collect::<Vec<_>>(), [0, 63, 64, 70]);
        assert!((0..200).filter(|index| required.contains(*index)).eq(required.iter()));
        assert_eq!(Required::NONE.iter().count(), 0);
    }

    #[test]
    fn a_member_has_two_lines_of_a_cache() {
        if cfg!(target_pointer_width = "64") {
            assert_eq!(size_of::<Member>(), 128);
            assert_eq!(offset_of!(Member, rule) + offset_of!(Rule, number), 64);
        }
    }

    #[test]
    fn a_name_is_found_at_the_beginning_of_a_chunk() {
        let amount = member("\"amount\":");
        let chunk = |text: &str| {
            let mut chunk = [b'x'; CHUNK];
            chunk[..text.len()].copy_from_slice(text.as_bytes());
            chunk
        };
        let begins =
            |member: &Member, text: &str| text.find('"').is_some_and(|quote| member.begins(&chunk(text), quote));
        assert!(begins(&amount, "amount\":1") && begins(&amount, "amount\": 1"));
        for other in ["amoun\":", "amounts\":", "Amount\":", "amount_\"", "amount\" :", "amount\"", "\""] {
            assert!(!begins(&amount, other), "{other}");
        }
        let longest = "m".repeat(30);
        assert!(begins(&member(format!("\"{longest}\":").leak()), &format!("{longest}\":")));
        assert!(!begins(&member(format!("\"{longest}m\":").leak()), &format!("{longest}m\"")));
        // In `a\":b` the first quote does not end the name.
        assert!(!begins(&member(r#""a\"b":"#), r#"a\":b""#));
    }
}
