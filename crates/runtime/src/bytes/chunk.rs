//! Thirty-two bytes at once: a bit for each of them, the first byte's lowest.
//!
//! Names and most strings are not longer, so that how long they are decides no branch. On x86-64 these are SSE2
//! instructions, which every such processor has; elsewhere words of eight bytes do the same.

#[cfg(any(test, not(all(target_arch = "x86_64", target_feature = "sse2"))))]
mod portable;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod sse2;

#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
use portable as chosen;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use sse2 as chosen;

/// How many bytes are looked at at once.
pub(crate) const CHUNK: usize = 32;

/// The bytes from an offset; none where fewer are left.
#[inline(always)]
pub(crate) fn chunk_at(bytes: &[u8], at: usize) -> Option<&[u8; CHUNK]> {
    bytes.get(at..)?.first_chunk()
}

/// The quotes.
#[inline(always)]
pub(crate) fn quotes(chunk: &[u8; CHUNK]) -> u32 {
    chosen::quotes(chunk)
}

/// The commas that a quote follows at once.
#[inline(always)]
pub(crate) fn separators(text: &[u8; CHUNK + 1]) -> u32 {
    chosen::separators(text)
}

/// What does not stand for itself in a JSON string: quotes, backslashes and control characters.
#[inline(always)]
pub(crate) fn specials(chunk: &[u8; CHUNK]) -> u32 {
    chosen::specials(chunk)
}

/// Whether any of sixteen bytes, given as words, does not stand for itself in a JSON string.
#[inline(always)]
pub(crate) fn has_special(low: u64, high: u64) -> bool {
    chosen::has_special(low, high)
}

/// Where two chunks differ.
#[inline(always)]
fn differences(left: &[u8; CHUNK], right: &[u8; CHUNK]) -> u32 {
    chosen::differences(left, right)
}

/// Whether two chunks are the same up to a place, that included.
#[inline(always)]
pub(crate) fn same_to(left: &[u8; CHUNK], right: &[u8; CHUNK], last: usize) -> bool {
    differences(left, right) << (CHUNK - 1 - last.min(CHUNK - 1)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_byte(chunk: &[u8; CHUNK], is_hit: impl Fn(usize, u8) -> bool) -> u32 {
        (0..CHUNK).filter(|place| is_hit(*place, chunk[*place])).fold(0, |mask, place| mask | 1 << place)
    }

    #[test]
    fn every_byte_is_told_at_every_place() {
        for filler in [b'a', 0, b'"', b'\\', 0x80, 0xA2, 0xDC, 0xFF] {
            for byte in 0..=255 {
                for place in 0..CHUNK {
                    let mut chunk = [filler; CHUNK];
                    chunk[place] = byte;
                    let hits = by_byte(&chunk, |_, byte| byte == b'"');
                    assert_eq!([quotes(&chunk), portable::quotes(&chunk)], [hits; 2], "{byte} at {place}");
                    let hits = by_byte(&chunk, |_, byte| matches!(byte, b'"' | b'\\' | 0..0x20));
                    assert_eq!([specials(&chunk), portable::specials(&chunk)], [hits; 2], "{byte} at {place}");
                    let words = [0, 16].map(|at| [crate::bytes::word(&chunk, at), crate::bytes::word(&chunk, at + 8)]);
                    let found = words.map(|[low, high]| has_special(low, high));
                    assert_eq!(found, [hits & 0xFFFF != 0, hits >> 16 != 0], "{byte} at {place}");
                    assert_eq!(words.map(|[low, high]| portable::has_special(low, high)), found, "{byte} at {place}");
                    let other = [filler; CHUNK];
                    let hits = by_byte(&chunk, |_, byte| byte != filler);
                    let found = [differences(&chunk, &other), portable::differences(&chunk, &other)];
                    assert_eq!(found, [hits; 2], "{byte} at {place}");
                }
            }
        }
    }

    #[test]
    fn separators_are_commas_before_quotes() {
        for filler in [b'a', b',', b'"', 0x2C | 0x80, 0xFF] {
            for place in 0..CHUNK {
                for (comma, quote) in [(b',', b'"'), (b',', b'a'), (b'a', b'"'), (b',' + 1, b'"'), (b',', b'"' ^ 0x80)]
                {
                    let mut text = [filler; CHUNK + 1];
                    (text[place], text[place + 1]) = (comma, quote);
                    let hits = text.windows(2).zip(0..).filter(|(two, _)| *two == b",\"");
                    let hits = hits.fold(0, |mask: u32, (_, place)| mask | 1 << place);
                    assert_eq!([separators(&text), portable::separators(&text)], [hits; 2], "{filler} at {place}");
                }
            }
        }
    }

    #[test]
    fn chunks_are_the_same_up_to_where_they_differ() {
        for place in 0..CHUNK {
            let mut other = [b'a'; CHUNK];
            other[place] = b'b';
            for last in 0..CHUNK {
                assert_eq!(same_to(&[b'a'; CHUNK], &other, last), last < place, "{place} {last}");
            }
        }
    }
}
