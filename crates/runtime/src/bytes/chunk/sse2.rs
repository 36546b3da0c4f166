//! With the instructions that every x86-64 processor has.
//!
//! The only `unsafe` code: Rust takes a call of these instructions for unsafe because a processor might lack them, and
//! loading sixteen bytes takes a pointer. This module is compiled only where the target has the instructions, and every
//! pointer is that of a reference to as many bytes. `portable` is the safe twin; the tests of the module above compare them
//! on every byte. What it buys is in docs/performance.md.

#![allow(unsafe_code, reason = "the module's documentation says why this is sound")]

use std::arch::x86_64::{
    __m128i, _mm_and_si128, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_min_epu8, _mm_movemask_epi8, _mm_or_si128,
    _mm_set_epi64x, _mm_set1_epi8,
};

use super::CHUNK;

#[inline(always)]
pub(super) fn quotes(chunk: &[u8; CHUNK]) -> u32 {
    // SAFETY: the target has SSE2, or this module would not be compiled.
    unsafe { sse2_quotes(chunk) }
}

#[inline(always)]
pub(super) fn separators(text: &[u8; CHUNK + 1]) -> u32 {
    // SAFETY: the target has SSE2, or this module would not be compiled.
    unsafe { sse2_separators(text) }
}

#[inline(always)]
pub(super) fn specials(chunk: &[u8; CHUNK]) -> u32 {
    // SAFETY: the target has SSE2, or this module would not be compiled.
    unsafe { sse2_specials(chunk) }
}

#[inline(always)]
pub(super) fn has_special(low: u64, high: u64) -> bool {
    // SAFETY: the target has SSE2, or this module would not be compiled.
    unsafe { sse2_has_special(low, high) }
}

#[inline(always)]
pub(super) fn differences(left: &[u8; CHUNK], right: &[u8; CHUNK]) -> u32 {
    // SAFETY: the target has SSE2, or this module would not be compiled.
    unsafe { sse2_differences(left, right) }
}

#[inline]
#[target_feature(enable = "sse2")]
fn halves(chunk: &[u8; CHUNK]) -> [__m128i; 2] {
    let (low, high) = chunk.split_at(CHUNK / 2);
    // SAFETY: each half has sixteen bytes, and the instruction asks for no alignment.
    unsafe { [_mm_loadu_si128(low.as_ptr().cast()), _mm_loadu_si128(high.as_ptr().cast())] }
}

#[inline]
#[target_feature(enable = "sse2")]
fn mask(low: __m128i, high: __m128i) -> u32 {
    (_mm_movemask_epi8(low) | _mm_movemask_epi8(high) << 16).cast_unsigned()
}

/// All bits of the bytes that are special.
#[inline]
#[target_feature(enable = "sse2")]
fn special(half: __m128i) -> __m128i {
    let quote = _mm_cmpeq_epi8(half, _mm_set1_epi8(b'"'.cast_signed()));
    let backslash = _mm_cmpeq_epi8(half, _mm_set1_epi8(b'\\'.cast_signed()));
    let control = _mm_cmpeq_epi8(_mm_min_epu8(half, _mm_set1_epi8(0x1F)), half);
    _mm_or_si128(_mm_or_si128(quote, backslash), control)
}

#[inline]
#[target_feature(enable = "sse2")]
fn sse2_quotes(chunk: &[u8; CHUNK]) -> u32 {
    let [low, high] = halves(chunk);
    let quote = _mm_set1_epi8(b'"'.cast_signed());
    mask(_mm_cmpeq_epi8(low, quote), _mm_cmpeq_epi8(high, quote))
}

#[inline]
#[target_feature(enable = "sse2")]
fn sse2_separators(text: &[u8; CHUNK + 1]) -> u32 {
    let (Some(first), Some(second)) = (text.first_chunk(), text.last_chunk()) else { return 0 };
    let ([low, high], [next_low, next_high]) = (halves(first), halves(second));
    let (comma, quote) = (_mm_set1_epi8(b','.cast_signed()), _mm_set1_epi8(b'"'.cast_signed()));
    mask(
        _mm_and_si128(_mm_cmpeq_epi8(low, comma), _mm_cmpeq_epi8(next_low, quote)),
        _mm_and_si128(_mm_cmpeq_epi8(high, comma), _mm_cmpeq_epi8(next_high, quote)),
    )
}

#[inline]
#[target_feature(enable = "sse2")]
fn sse2_specials(chunk: &[u8; CHUNK]) -> u32 {
    let [low, high] = halves(chunk);
    mask(special(low), special(high))
}

#[inline]
#[target_feature(enable = "sse2")]
fn sse2_has_special(low: u64, high: u64) -> bool {
    _mm_movemask_epi8(special(_mm_set_epi64x(high.cast_signed(), low.cast_signed()))) != 0
}

#[inline]
#[target_feature(enable = "sse2")]
fn sse2_differences(left: &[u8; CHUNK], right: &[u8; CHUNK]) -> u32 {
    let ([low, high], [other_low, other_high]) = (halves(left), halves(right));
    !mask(_mm_cmpeq_epi8(low, other_low), _mm_cmpeq_epi8(high, other_high))
}
