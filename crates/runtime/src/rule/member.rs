//! Named members, laid out for being looked up.

use super::Rule;
use crate::bytes::{CHUNK, same_to};

/// A named member.
// In whatever order members come, one line of a processor's cache is all that is looked at of most, and two of the others.
#[derive(Debug)]
#[repr(C, align(64))]
pub struct Member {
    head: Head,
    /// What is asserted about its value.
    pub rule: Rule,
    /// The name as the writer puts it: quoted, escaped where needed, with its colon.
    pub key: &'static str,
    /// The field's Rust type as rustdoc shows it: `Field<Text>`.
    pub rust_type: &'static str,
}

impl Member {
    /// The member with this name, as the writer puts it, whose field has this type.
    pub const fn of(key: &'static str, rust_type: &'static str, rule: Rule) -> Member {
        Member { head: Head::of(key), rule, key, rust_type }
    }

    /// Whether a chunk begins with this name, given where its first quote is. Never for a name that does not fit into a
    /// chunk together with its quote, or has escapes.
    #[inline(always)]
    pub(crate) fn begins(&self, chunk: &[u8; CHUNK], quote: usize) -> bool {
        same_to(chunk, &self.head.0, quote)
    }
}

/// What stands behind the first quote of a member's name in JSON, as much as is looked at at once: the name, its closing
/// quote and the colon. Nothing where the name has escapes.
#[derive(Debug)]
struct Head([u8; CHUNK]);

impl Head {
    /// The head of a name as the writer puts it: `"\"amount\":"`.
    const fn of(text: &str) -> Head {
        let (mut head, mut at) = ([0; CHUNK], 0);
        while at + 1 < text.len() {
            let byte = text.as_bytes()[at + 1];
            if byte == b'\\' {
                return Head([0; CHUNK]);
            }
            if at < CHUNK {
                head[at] = byte;
            }
            at += 1;
        }
        Head(head)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_in_the_line_of_their_name() {
        if cfg!(target_pointer_width = "64") {
            assert_eq!(size_of::<Member>(), 128);
            assert_eq!(std::mem::offset_of!(Member, rule) + std::mem::offset_of!(Rule, number), 64);
        }
    }

    fn named(key: &'static str) -> Member {
        Member::of(key, "Text", Rule::ANY)
    }

    #[test]
    fn a_name_is_found_at_the_beginning_of_a_chunk() {
        let amount = named("\"amount\":");
        let chunk = |text: &str| {
            let mut chunk = [b'x'; CHUNK];
            chunk[..text.len()].copy_from_slice(text.as_bytes());
            chunk
        };
        let begins =
            |member: &Member, text: &str| text.find('"').is_some_and(|quote| member.begins(&chunk(text), quote));
        assert!(begins(&amount, "amount\":1") && begins(&amount, "amount\" :"));
        for other in ["amoun\":", "amounts\":", "Amount\":", "amount_\"", "\""] {
            assert!(!begins(&amount, other), "{other}");
        }
        let longest = "m".repeat(31);
        assert!(begins(&named(format!("\"{longest}\":").leak()), &format!("{longest}\"")));
        assert!(!begins(&named(format!("\"{longest}m\":").leak()), &format!("{longest}\"")));
        // In `a\":b` the first quote does not end the name.
        assert!(!begins(&named(r#""a\"b":"#), r#"a\":b""#));
    }
}
