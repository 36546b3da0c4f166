//! RFC 1123 host names, with labels of RFC 5891 where they are internationalised (`xn--…`).

mod international;
mod punycode;
mod tables;

/// Labels joined by dots, 253 bytes at most.
pub(super) fn is_hostname(text: &str) -> bool {
    text.len() <= 253 && text.split('.').all(is_label)
}

/// Letters, digits and hyphens, up to 63, with neither end a hyphen; an `xn--` label must stand for a valid one.
pub(super) fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    (1..=63).contains(&bytes.len())
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        && bytes.first() != Some(&b'-')
        && bytes.last() != Some(&b'-')
        && international(label).is_none_or(international::is_encoded_label)
}

/// What follows `xn--`.
fn international(label: &str) -> Option<&str> {
    label.split_at_checked(4).filter(|(prefix, _)| prefix.eq_ignore_ascii_case("xn--")).map(|(_, encoded)| encoded)
}
