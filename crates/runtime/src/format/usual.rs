//! Dates and times as nearly all of them are written, decided on eight bytes at once.
//!
//! Yes is final. No says nothing: [`super::time`] decides what is written otherwise, and what is rare, such as the 29th of
//! February and leap seconds.

use crate::bytes::word;

/// Whether the text is surely a `full-date`.
pub(super) fn is_date(text: &[u8]) -> bool {
    text.len() == 10 && begins_with_date(text)
}

/// Whether the text is surely a `date-time`.
pub(super) fn is_date_time(text: &[u8]) -> bool {
    // The seconds end at 19, and no zone is shorter than `Z`.
    if text.len() < 20 || text[10] != b'T' {
        return false;
    }
    let Some([h0, h1, _, m0, m1, _, s0, s1]) = digits(word(text, 11), b"00:00:00") else { return false };
    let is_time = two(h0, h1) < 24 && two(m0, m1) < 60 && two(s0, s1) < 60;
    is_time && begins_with_date(text) && ends_with_zone(text)
}

/// Whether the first ten bytes, of at least ten, are surely a date.
#[inline]
fn begins_with_date(text: &[u8]) -> bool {
    /// The days of each month that it has in every year.
    const DAYS: [u8; 16] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0];
    let (Some([_, _, _, _, _, m0, m1, _]), Some([_, _, _, _, _, _, d0, d1])) =
        (digits(word(text, 0), b"0000-00-"), digits(word(text, 2), b"00-00-00"))
    else {
        return false;
    };
    let (month, day) = (two(m0, m1), two(d0, d1));
    month < 13 && day.wrapping_sub(1) < DAYS[usize::from(month % 16)]
}

/// Whether what stands behind the seconds, a fraction of up to eight digits and the zone, surely is right.
#[inline]
fn ends_with_zone(text: &[u8]) -> bool {
    let last = word(text, text.len() - 8);
    let zone = if text.last() == Some(&b'Z') {
        1
    } else {
        let sign = last.to_le_bytes()[2];
        match digits(last >> 16 & !0xFF, b"\x0000:00\0\0") {
            Some([_, h0, h1, _, m0, m1, _, _])
                if matches!(sign, b'+' | b'-') && two(h0, h1) < 24 && two(m0, m1) < 60 =>
            {
                6
            }
            _ => return false,
        }
    };
    match text.len().checked_sub(19 + zone) {
        Some(0) => true,
        // The point and its digits: the fraction is moved to the high end of the word, so that nothing else is left.
        Some(length @ 2..=9) => {
            let beyond = 8 * (9 - length as u32);
            let fraction = word(text, text.len() - zone - 8) >> beyond << beyond;
            text[19] == b'.' && digits(fraction, &(ZEROS >> beyond << beyond).to_le_bytes()).is_some()
        }
        _ => false,
    }
}

const ZEROS: u64 = u64::from_ne_bytes([b'0'; 8]);

/// The digits of a word that has some where the shape has zeros, and is the shape elsewhere; there they are 0.
#[inline]
fn digits(word: u64, shape: &[u8; 8]) -> Option<[u8; 8]> {
    let digits = word ^ u64::from_le_bytes(*shape);
    // What is added makes the high bit of any digit above 9, and of anything but 0 between digits.
    let mut excess = *shape;
    for byte in &mut excess {
        *byte = if *byte == b'0' { 0x80 - 10 } else { 0x7F };
    }
    let above = digits.wrapping_add(u64::from_le_bytes(excess)) | digits;
    (above & HIGHS == 0).then_some(digits.to_le_bytes())
}

const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);

#[inline]
fn two(tens: u8, ones: u8) -> u8 {
    tens * 10 + ones
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::time;

    /// Nothing is taken for a date-time that is none; and what is usual is seen as such.
    fn assert_date_time(text: &str, usual: bool) {
        let is_valid = time::date_time(text).is_some();
        assert!(is_valid || !is_date_time(text.as_bytes()), "{text}");
        assert!(!usual || is_valid == is_date_time(text.as_bytes()), "{text}");
    }

    #[test]
    fn every_day_of_some_years() {
        for year in [0, 1, 4, 99, 100, 400, 1900, 1999, 2000, 2023, 2024, 9999] {
            for (month, day) in (0..=99).flat_map(|month| (0..=99).map(move |day| (month, day))) {
                let text = format!("{year:04}-{month:02}-{day:02}");
                let is_valid = time::date(text.as_bytes()).is_some();
                assert_eq!(is_date(text.as_bytes()), is_valid && (month, day) != (2, 29), "{text}");
                assert_date_time(&format!("{text}T00:00:00Z"), (month, day) != (2, 29));
            }
        }
    }

    #[test]
    fn every_time_and_every_offset() {
        for (first, second) in (0..=99).flat_map(|first| (0..=99).map(move |second| (first, second))) {
            assert_date_time(&format!("2023-11-07T{first:02}:{second:02}:31Z"), true);
            assert_date_time(&format!("2023-11-07T10:{first:02}:{second:02}Z"), second != 60);
            for sign in ["+", "-", ".", "1"] {
                assert_date_time(&format!("2023-11-07T10:00:31{sign}{first:02}:{second:02}"), true);
                assert_date_time(&format!("2023-11-07T10:00:31.25{sign}{first:02}:{second:02}"), true);
            }
        }
    }

    #[test]
    fn fractions_of_any_length() {
        for length in 0..20 {
            let digits = "0123456789".repeat(2);
            for zone in ["Z", "z", "+01:30", "-23:59", "", "+1:00"] {
                let text = format!("2023-11-07T10:00:31.{}{zone}", &digits[..length]);
                assert_date_time(&text, length <= 8 && zone != "z");
            }
        }
    }

    #[test]
    fn every_byte_at_every_place() {
        for text in [
            "2023-11-07T10:00:31Z",
            "2023-11-07T10:00:31.250Z",
            "2023-11-07T10:00:31.12345678Z",
            "2023-11-07T10:00:31+02:00",
            "2023-11-07T10:00:31.250-02:00",
        ] {
            for place in 0..text.len() {
                for character in (0..=255).map(char::from).chain(['\u{800}', '\u{10000}']) {
                    let other = format!("{}{character}{}", &text[..place], &text[place + 1..]);
                    assert_date_time(&other, !matches!(character, 't' | 'z') && !other.contains(":60"));
                    assert_date_time(&format!("{}{character}{}", &text[..place], &text[place..]), false);
                }
                assert_date_time(&text[..place], false);
            }
        }
        for text in ["2023-11-07", "2024-02-28"] {
            for (place, byte) in (0..10).flat_map(|place| (0..=255).map(move |byte| (place, byte))) {
                let mut other = text.as_bytes().to_vec();
                other[place] = byte;
                let is_valid = time::date(&other).is_some() && !other.ends_with(b"02-29");
                assert_eq!(is_date(&other), is_valid, "{other:?}");
            }
        }
        assert!(!is_date(b"") && !is_date(b"2023-11-0") && !is_date(b"2023-11-070"));
    }
}
