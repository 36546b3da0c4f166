//! With words of eight bytes, in which a byte's high bit says whether it is hit.

use super::CHUNK;
use crate::bytes::{HIGHS, ONES, special, word, zeros};

/// A bit for each byte, from its high bit.
#[inline(always)]
fn gathered(highs: u64) -> u32 {
    // Each of the eight bits is moved to the topmost byte, to a place of its own.
    ((highs >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u32
}

#[inline(always)]
fn mask(hits: impl Fn(usize) -> u64) -> u32 {
    [0, 8, 16, 24].into_iter().fold(0, |mask, at| mask | gathered(hits(at)) << at)
}

#[inline(always)]
pub(super) fn quotes(chunk: &[u8; CHUNK]) -> u32 {
    mask(|at| zeros(word(chunk, at) ^ (ONES * u64::from(b'"'))))
}

#[inline(always)]
pub(super) fn separators(text: &[u8; CHUNK + 1]) -> u32 {
    let equal = |at, byte: u8| zeros(word(text, at) ^ (ONES * u64::from(byte)));
    mask(|at| equal(at, b',') & equal(at + 1, b'"'))
}

#[inline(always)]
pub(super) fn specials(chunk: &[u8; CHUNK]) -> u32 {
    mask(|at| special(word(chunk, at)))
}

#[inline(always)]
pub(super) fn has_special(low: u64, high: u64) -> bool {
    special(low) | special(high) != 0
}

#[inline(always)]
pub(super) fn differences(left: &[u8; CHUNK], right: &[u8; CHUNK]) -> u32 {
    mask(|at| !zeros(word(left, at) ^ word(right, at)) & HIGHS)
}
