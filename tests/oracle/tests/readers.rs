//! Damaged texts: what one reader takes for JSON the other does too, and then both judge it alike.

use payschema::Code;
use payschema_oracle::Referee;
use payschema_tests::catalogue::examples;
use payschema_tests::verdict::{findings, listed};

/// Bytes that are put in, by themselves or for others: what JSON is made of, and what it must not contain.
const PIECES: [&[u8]; 36] = [
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
    b"\t",
    b"\x00",
    b"\x0b",
    b"\x7f",
    b"\xc3",
    b"\xa9",
    b"\xed\xa0\x80",
    b"\\u0000",
    b"\\ud83d",
    b"\\ude00",
    b"null",
    b"true",
    b"1e5",
    b"\xef\xbb\xbf",
];

#[test]
fn damaged_examples_are_read_alike() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let (mut read, mut refused) = (0, 0);
    // The largest example takes long to read and has nothing that the others lack.
    for example in examples().iter().filter(|example| example.json.len() < 5000) {
        let (entry, referee) = (example.entry(), Referee::new(example.entry()).unwrap());
        for _ in 0..4000 {
            let mut bytes = example.json.clone().into_bytes();
            for _ in 0..=random.below(2) {
                damage(&mut bytes, &mut random);
            }
            if let Ok(text) = std::str::from_utf8(&bytes) {
                findings(entry, text).unwrap();
            }
            let violations = entry.check_json(&bytes).err().map_or_else(Vec::new, |found| found.as_slice().to_vec());
            let own = if violations.iter().any(|violation| violation.code().is_syntax()) {
                None
            } else {
                Some(listed(&violations))
            };
            if violations.iter().any(|violation| violation.code() == Code::DuplicateMember) {
                continue;
            }
            let other = std::str::from_utf8(&bytes).ok().and_then(|text| referee.findings(text).ok());
            assert_eq!(own, other, "{example}: payschema, the referee: {}", String::from_utf8_lossy(&bytes));
            *(if own.is_some() { &mut read } else { &mut refused }) += 1;
        }
    }
    assert!(read > 1000 && refused > 1000, "{read} read, {refused} refused");
}

/// Puts a piece in, takes a few bytes out, or both.
fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    let start = random.below(bytes.len());
    let end = (start + random.below(4)).min(bytes.len());
    let piece: &[u8] = if random.below(4) == 0 { b"" } else { PIECES[random.below(PIECES.len())] };
    bytes.splice(start..end, piece.iter().copied());
}

/// Xorshift: the same numbers every time.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % bound
    }
}
