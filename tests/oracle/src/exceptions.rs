//! Where the referee is wrong: named, with the reason from the specification. Tests show that each still occurs.

use payschema_tests::tokens::Value;
use payschema_tests::verdict::Finding;

/// Whether the referee is known not to see a finding. `payload` is what it is about.
pub fn is_missed_by_referee(payload: &Value, (pointer, keyword): &Finding) -> bool {
    let text = payload.at(pointer).and_then(Value::as_str).unwrap_or_default();
    keyword == "format" && has_punctuation_for_a_digit(text)
}

/// In dates and times the referee takes `*`, `+`, `,`, `-`, `.` and `/` for digits: `2023-11-0/T05:31:56Z`.
///
/// RFC 3339, section 5.6, builds each part of `date-time`, `full-date` and `full-time` of `DIGIT`, which by RFC 5234,
/// appendix B.1, is one of 0 to 9.
fn has_punctuation_for_a_digit(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (date, time) = match bytes.get(10) {
        None => (bytes, &b""[..]),
        Some(b'T' | b't' | b' ') => (&bytes[..10], &bytes[11..]),
        Some(_) => (&b""[..], bytes),
    };
    let offset = time.len().checked_sub(6).map_or(&b""[..], |start| &time[start..]);
    let at = |part: &[u8], places: &[usize]| {
        places.iter().any(|place| part.get(*place).is_some_and(|byte| (b'*'..=b'/').contains(byte)))
    };
    at(date, &[0, 1, 2, 3, 5, 6, 8, 9]) || at(time, &[0, 1, 3, 4, 6, 7]) || at(offset, &[1, 2, 4, 5])
}
