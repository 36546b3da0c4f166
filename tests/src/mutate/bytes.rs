//! Changes to bytes, of which most leave no JSON.

use payschema_sample::Random;

/// Bytes that are put in, by themselves or for others: what JSON is made of, and what it must not contain.
const PIECES: [&[u8]; 42] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"/",
    b"-",
    b"+",
    b".",
    b"0",
    b"1",
    b"9",
    b"e",
    b"E",
    b"t",
    b"n",
    b"u",
    b" ",
    b"\n",
    b"\r\n",
    b"\t",
    b"\x00",
    b"\x0b",
    b"\x7f",
    b"\xc3",
    b"\xa9",
    b"\xed\xa0\x80",
    b"\\u0000",
    b"\\u0061",
    b"\\/",
    b"\\ud83d",
    b"\\ude00",
    b"null",
    b"true",
    b"NaN",
    b"1e5",
    b"\xef\xbb\xbf",
    b"//",
    b"\xff",
];

/// A text with a few bytes changed: pieces put in and taken out, bits turned over, whitespace between tokens, the end gone.
pub fn damage(json: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = json.to_vec();
    for _ in 0..=random.below(2) {
        let start = random.index(bytes.len() + 1);
        let end = (start + random.index(4)).min(bytes.len());
        match random.below(8) {
            0 => bytes.truncate(start),
            1 => {
                if let Some(byte) = bytes.get_mut(start) {
                    *byte ^= 1 << random.below(8);
                }
            }
            2 | 3 => space(&mut bytes, random),
            4 => drop(bytes.splice(start..end, [])),
            _ => {
                let piece = random.pick(&PIECES).copied().unwrap_or_default();
                bytes.splice(start..end, piece.iter().copied());
            }
        }
    }
    bytes
}

/// Whitespace next to a bracket, comma or colon, where it changes nothing, unless that stands in a string.
fn space(bytes: &mut Vec<u8>, random: &mut Random) {
    let places: Vec<usize> = (0..bytes.len()).filter(|at| b"{}[],:".contains(&bytes[*at])).collect();
    if let Some(at) = random.pick(&places) {
        let at = at + random.index(2);
        let blank = random.pick(&[" ", "\n", "\t", "\r\n", "   "]).copied().unwrap_or(" ");
        bytes.splice(at..at, blank.bytes());
    }
}

/// A text cut at every byte, from nothing to all but the last.
pub fn truncations(json: &[u8]) -> impl Iterator<Item = &[u8]> {
    (0..json.len()).map(|end| &json[..end])
}
