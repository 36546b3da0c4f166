//! Where the two judges differ and are known to: named, with the reason from the specification. Tests show that each
//! still occurs.

use payschema_tests::tokens::Value;
use payschema_tests::verdict::Finding;

/// Whether the referee is known not to see a finding. `payload` is what it is about.
pub fn is_missed_by_referee(payload: &Value, (pointer, keyword): &Finding) -> bool {
    let Some(value) = payload.at(pointer) else { return false };
    match keyword.as_str() {
        "format" => is_misread(value, Misread::Dates),
        "multipleOf" => is_misread(value, Misread::Numbers),
        // A branch that does not hold does for the referee, which misreads something in the value.
        "anyOf" | "oneOf" => is_misread_within(value),
        _ => false,
    }
}

/// Whether the referee is known to see a finding that is none.
pub fn is_made_up_by_referee(payload: &Value, (pointer, keyword): &Finding) -> bool {
    match payload.at(pointer) {
        Some(Value::String(text)) if keyword == "format" => text.split('.').any(has_hyphens_where_a_prefix_ends),
        _ => false,
    }
}

/// The referee refuses labels of host names that have hyphens in the third and fourth place and do not begin with `xn--` in
/// lower case: `8n--b`, `Xn--che`.
///
/// JSON Schema Validation, section 7.3.3, takes host names from RFC 1123, section 2.1, which allows hyphens at any place
/// within a label, and adds those of RFC 5891, whose prefix is the same in any case (RFC 5890, section 2.3.2.1).
fn has_hyphens_where_a_prefix_ends(label: &str) -> bool {
    label.get(2..4) == Some("--") && !label.starts_with("xn--")
}

/// What the referee misreads.
#[derive(Clone, Copy)]
enum Misread {
    Dates,
    Numbers,
}

fn is_misread(value: &Value, what: Misread) -> bool {
    match (what, value) {
        (Misread::Dates, Value::String(text)) => has_punctuation_for_a_digit(text),
        (Misread::Numbers, Value::Number(text)) => has_more_digits_than_a_float(text),
        _ => false,
    }
}

fn is_misread_within(value: &Value) -> bool {
    let mut inner = value.items().iter().chain(value.members().iter().map(|(_, member)| member));
    [Misread::Dates, Misread::Numbers].iter().any(|what| is_misread(value, *what)) || inner.any(is_misread_within)
}

/// The referee divides a number with a fraction as a float, which holds 15 digits for certain: for it
/// `100000000000000.001` is a multiple of 50.
///
/// JSON Schema Validation, section 6.2.1, asks whether the division results in an integer, not whether it nearly does.
fn has_more_digits_than_a_float(text: &str) -> bool {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').len() > 15
}

/// Whether a payload is nested as deeply as payschema reads, 128 levels: the referee's reader, serde_json, reads 127.
///
/// RFC 8259, section 9, lets a reader limit the depth of nesting, and says of no depth that it must be read.
pub fn is_too_deep_for_referee(payload: &Value) -> bool {
    levels(payload) == 128
}

fn levels(value: &Value) -> usize {
    let inner = value.items().iter().chain(value.members().iter().map(|(_, member)| member));
    let own = usize::from(matches!(value, Value::Array(_) | Value::Object(_)));
    own + inner.map(levels).max().unwrap_or_default()
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
