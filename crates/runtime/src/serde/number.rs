//! Numbers between their text and the types of a format.

use ::serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

/// Writes a number: natively where that gives its text back, which is what serde_json writes for the native value.
/// Otherwise as raw JSON, which serde_json writes as it is and formats for people keep beside a name; in binary formats,
/// as a string.
pub(super) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match native(text) {
        Some(Native::Signed(value)) => serializer.serialize_i64(value),
        Some(Native::Unsigned(value)) => serializer.serialize_u64(value),
        Some(Native::Float(value)) => serializer.serialize_f64(value),
        None if serializer.is_human_readable() => {
            serde_json::from_str::<&RawValue>(text).map_err(S::Error::custom)?.serialize(serializer)
        }
        None => serializer.serialize_str(text),
    }
}

/// A number in a type that every format has. There is no 128-bit one: few formats write it, and serde_json's `Value`
/// refuses it.
#[derive(Debug, PartialEq)]
enum Native {
    Signed(i64),
    Unsigned(u64),
    Float(f64),
}

/// The native value whose text this is.
fn native(text: &str) -> Option<Native> {
    if text.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
        let value = text.parse::<f64>().ok()?;
        return (float(value, &mut [0; FLOAT]) == Some(text)).then_some(Native::Float(value));
    }
    match text.parse() {
        // JSON knows a negative zero, which no integer type does.
        Ok(0) if text != "0" => None,
        Ok(value) => Some(Native::Signed(value)),
        Err(_) => text.parse().ok().map(Native::Unsigned),
    }
}

/// More bytes than the text of a float has.
pub(super) const FLOAT: usize = 32;

/// The text of a float as serde_json writes it: the shortest that gives the float back. None where it is not finite.
pub(super) fn float<T: Serialize + Into<f64> + Copy>(value: T, buffer: &mut [u8; FLOAT]) -> Option<&str> {
    if !value.into().is_finite() {
        return None;
    }
    let mut rest = buffer.as_mut_slice();
    serde_json::to_writer(&mut rest, &value).ok()?;
    let length = FLOAT - rest.len();
    std::str::from_utf8(&buffer[..length]).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_is_what_comes_back_as_it_was() {
        for text in ["0", "-1", "9223372036854775807", "-9223372036854775808"] {
            assert_eq!(native(text), Some(Native::Signed(text.parse().unwrap())), "{text}");
        }
        for text in ["9223372036854775808", "18446744073709551615"] {
            assert_eq!(native(text), Some(Native::Unsigned(text.parse().unwrap())), "{text}");
        }
        for text in ["0.1", "10.0", "-0.0", "1e-7", "0.30000000000000004", "5e-324"] {
            assert_eq!(native(text), Some(Native::Float(text.parse().unwrap())), "{text}");
        }
        for text in ["-0", "10.00", "0.10", "1e400", "1e2", "1E16", "18446744073709551616", "5e-325", "0e0"] {
            assert_eq!(native(text), None, "{text}");
        }
        // Versions of serde_json differ in the sign; each gives its own back.
        assert_ne!(native("1e16"), native("1e+16"));
    }

    #[test]
    fn only_finite_floats_have_a_text() {
        assert_eq!(float(0.1_f32, &mut [0; FLOAT]), Some("0.1"));
        assert_eq!(float(-f64::MIN_POSITIVE, &mut [0; FLOAT]), Some("-2.2250738585072014e-308"));
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(float(value, &mut [0; FLOAT]), None);
        }
    }
}
