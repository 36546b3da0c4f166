//! RFC 5321: `Mailbox`.

use super::hostname::is_label;
use super::internet::{is_ipv4, is_ipv6};

pub(super) fn is_mailbox(text: &str) -> bool {
    if !text.is_ascii() {
        return false;
    }
    let parts = match text.strip_prefix('"') {
        Some(quoted) => quoted_end(quoted.as_bytes()).and_then(|end| quoted.get(end..)?.strip_prefix('@')),
        None => text.split_once('@').filter(|(local, _)| is_dot_string(local)).map(|(_, domain)| domain),
    };
    parts.is_some_and(is_domain)
}

/// Atoms joined by single dots.
fn is_dot_string(local: &str) -> bool {
    local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atom_character))
}

fn is_atom_character(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

/// The offset behind the closing quote of a quoted string, whose opening quote has been taken.
fn quoted_end(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match (text.get(at)?, text.get(at + 1)) {
            (b'"', _) => return Some(at + 1),
            (b'\\', Some(b' '..=b'~')) => at += 2,
            (b'\\', _) => return None,
            (b' '..=b'~', _) => at += 1,
            _ => return None,
        }
    }
}

fn is_domain(domain: &str) -> bool {
    match domain.strip_prefix('[').and_then(|literal| literal.strip_suffix(']')) {
        Some(literal) => match literal.get(..5) {
            Some(tag) if tag.eq_ignore_ascii_case("IPv6:") => is_ipv6(&literal[5..]),
            _ => is_ipv4(literal),
        },
        None => domain.len() <= 255 && domain.split('.').all(is_label),
    }
}
