//! Looking at several bytes at once, without a call and without a branch for each.

mod chunk;

pub(crate) use chunk::{CHUNK, chunk_at, has_special, quotes, same_to, separators, specials};

/// Whether two texts are the same. Lengths up to 32 are decided here; a call into the C library would cost more.
#[inline]
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    match left.len() {
        // Words that overlap, so that nothing depends on how long the texts are.
        length @ 8..=32 => {
            let (inner, last) = ((length - 8).min(8), length - 8);
            let differ = |at| word(left, at) ^ word(right, at);
            differ(0) | differ(inner) | differ(last - inner) | differ(last) == 0
        }
        4..=7 => {
            left.first_chunk::<4>() == right.first_chunk::<4>() && left.last_chunk::<4>() == right.last_chunk::<4>()
        }
        0..=3 => left.iter().eq(right),
        _ => left == right,
    }
}

/// Eight bytes as a number; zero beyond the end.
#[inline]
pub(crate) fn word(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |word| u64::from_le_bytes(*word))
}

/// The high bits of those of eight bytes that do not stand for themselves in a JSON string: quotes, backslashes and control
/// characters.
#[inline]
pub(crate) fn special(word: u64) -> u64 {
    // Without their lowest five bits, control characters are zero, and nothing else is.
    let control = zeros(word & (ONES * 0xE0));
    zeros(word ^ (ONES * u64::from(b'"'))) | zeros(word ^ (ONES * u64::from(b'\\'))) | control
}

/// The high bits of the bytes that are zero.
#[inline]
fn zeros(word: u64) -> u64 {
    !(((word & !HIGHS) + !HIGHS) | word) & HIGHS
}

/// Whether all bytes stand for themselves in a JSON string.
#[inline]
pub(crate) fn is_plain(text: &[u8]) -> bool {
    let length = text.len();
    match length {
        // Words that overlap, so that nothing depends on how long the text is.
        16..=32 => {
            let last = length - 16;
            !has_special(word(text, 0), word(text, 8)) & !has_special(word(text, last), word(text, last + 8))
        }
        8..16 => !has_special(word(text, 0), word(text, length - 8)),
        4..8 => match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
            (Some(low), Some(high)) => {
                special(u64::from(u32::from_le_bytes(*low)) | u64::from(u32::from_le_bytes(*high)) << 32) == 0
            }
            _ => true,
        },
        0..4 => text.iter().all(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)),
        _ => {
            let mut chunks = text.chunks_exact(CHUNK).filter_map(|chunk| chunk.first_chunk());
            chunks.all(|chunk| specials(chunk) == 0) && text.last_chunk().is_none_or(|last| specials(last) == 0)
        }
    }
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGHS: u64 = ONES << 7;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_that_is_special_is_found() {
        for length in 0..80 {
            let plain = vec![0xE9; length];
            assert!(is_plain(&plain) && is_plain(&vec![b'a'; length]));
            for byte in 0..=255 {
                for place in 0..length {
                    let mut text = plain.clone();
                    text[place] = byte;
                    assert_eq!(
                        is_plain(&text),
                        !matches!(byte, b'"' | b'\\' | 0..0x20),
                        "{byte} at {place} of {length}"
                    );
                }
            }
        }
    }

    #[test]
    fn every_byte_counts() {
        for length in 0..70 {
            let text: Vec<u8> = (0..length).collect();
            assert!(same(&text, &text.clone()));
            for place in 0..text.len() {
                let mut other = text.clone();
                other[place] ^= 0x40;
                assert!(!same(&text, &other), "{length} {place}");
                assert!(!same(&text, &text[..place]));
            }
        }
    }
}
