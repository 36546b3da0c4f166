//! Named members, laid out for being looked up.

use super::Rule;
use crate::bytes::{CHUNK, same_to};

/// A named member.
// In whatever order members come, two lines of a processor's cache are all that is looked at of each.
#[derive(Debug)]
#[repr(C, align(64))]
pub struct Member {
    /// The name as it stands in JSON.
    pub key: MemberKey,
    /// What is asserted about its value.
    pub rule: Rule,
    /// The field's Rust type as rustdoc shows it: `Field<Text>`.
    pub rust_type: &'static str,
}

/// A member's name as the writer puts it: quoted, escaped where needed, with its colon.
#[derive(Debug)]
pub struct MemberKey {
    /// What stands behind the first quote, as much as is looked at at once: the name, its closing quote and the colon.
    /// Nothing where the name has escapes.
    head: [u8; CHUNK],
    text: &'static str,
}

impl MemberKey {
    /// The key with this text: `"\"amount\":"`.
    pub const fn of(text: &'static str) -> MemberKey {
        // No calls: the compile-time interpreter pays for each of them, and for each in what they call.
        let (bytes, mut head, mut at) = (text.as_bytes(), [0; CHUNK], 1);
        let end = if bytes.len() <= CHUNK { bytes.len() } else { CHUNK + 1 };
        while at < end {
            // An escape further on is in a name that fits into no chunk.
            if bytes[at] == b'\\' {
                return MemberKey { head: [0; CHUNK], text };
            }
            head[at - 1] = bytes[at];
            at += 1;
        }
        MemberKey { head, text }
    }

    /// The text.
    pub(crate) const fn as_str(&self) -> &'static str {
        self.text
    }

    /// Whether a chunk begins with this name, given where its first quote is. Never for a name that does not fit into a
    /// chunk together with its quote, or has escapes.
    #[inline(always)]
    pub(crate) fn begins(&self, chunk: &[u8; CHUNK], quote: usize) -> bool {
        same_to(chunk, &self.head, quote)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_has_two_lines_of_a_cache() {
        if cfg!(target_pointer_width = "64") {
            assert_eq!(size_of::<Member>(), 128);
        }
    }

    #[test]
    fn a_name_is_found_at_the_beginning_of_a_chunk() {
        let amount = MemberKey::of("\"amount\":");
        let chunk = |text: &str| {
            let mut chunk = [b'x'; CHUNK];
            chunk[..text.len()].copy_from_slice(text.as_bytes());
            chunk
        };
        let begins = |key: &MemberKey, text: &str| text.find('"').is_some_and(|quote| key.begins(&chunk(text), quote));
        assert!(begins(&amount, "amount\":1") && begins(&amount, "amount\" :"));
        for other in ["amoun\":", "amounts\":", "Amount\":", "amount_\"", "\""] {
            assert!(!begins(&amount, other), "{other}");
        }
        let longest = "m".repeat(31);
        assert!(begins(&MemberKey::of(format!("\"{longest}\":").leak()), &format!("{longest}\"")));
        assert!(!begins(&MemberKey::of(format!("\"{longest}m\":").leak()), &format!("{longest}\"")));
        // In `a\":b` the first quote does not end the name.
        assert!(!begins(&MemberKey::of(r#""a\"b":"#), r#"a\":b""#));
    }
}
