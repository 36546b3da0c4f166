//! Exact arithmetic on the text of JSON numbers.
//!
//! No exponent is ever expanded and nothing is rounded: `1e1000000000` costs as much as `1e1`. Arguments are number
//! tokens of RFC 8259, as the reader has checked them; of other text nothing is promised but an answer.

mod divide;
mod exponent;
mod lexeme;

use std::cmp::Ordering;

pub use divide::is_multiple_of;
use exponent::Exponent;
use lexeme::Lexeme;
#[cfg(feature = "rust_decimal")]
pub(crate) use lexeme::written_places;

/// A number as `0.d1d2d3… × 10^scale`, without leading and trailing zeros: equal numbers have equal parts.
///
/// The digits are those of `head` and then those of `tail`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal<'a> {
    pub(crate) negative: bool,
    pub(crate) head: &'a [u8],
    pub(crate) tail: &'a [u8],
    pub(crate) scale: Exponent,
}

impl<'a> Decimal<'a> {
    /// The parts of a number token.
    pub(crate) fn new(token: &'a str) -> Decimal<'a> {
        let Lexeme { negative, whole, fraction, exponent } = Lexeme::new(token);
        let mut head = without_leading_zeros(whole);
        let mut tail = without_trailing_zeros(fraction);
        // Where the point stands among the digits that are left.
        let point = if head.is_empty() {
            let digits = without_leading_zeros(tail);
            let zeros = tail.len() - digits.len();
            tail = digits;
            -(zeros as i128)
        } else {
            head.len() as i128
        };
        if tail.is_empty() {
            head = without_trailing_zeros(head);
        }
        if head.is_empty() && tail.is_empty() {
            return Decimal { negative: false, head, tail, scale: Exponent::ZERO };
        }
        Decimal { negative, head, tail, scale: Exponent::parse(exponent).plus(point) }
    }

    /// The number with its point moved right: `value × 10^places`.
    pub(crate) fn shifted(mut self, places: u8) -> Decimal<'a> {
        if !self.is_zero() {
            self.scale = self.scale.plus(i128::from(places));
        }
        self
    }

    /// The number of significant digits.
    pub(crate) fn len(&self) -> usize {
        self.head.len() + self.tail.len()
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.len() == 0
    }

    /// The significant digits, from `b'0'` to `b'9'`.
    pub(crate) fn digits(&self) -> impl Iterator<Item = u8> + '_ {
        self.head.iter().chain(self.tail).copied()
    }

    pub(crate) fn is_integer(&self) -> bool {
        self.is_zero() || self.scale >= Exponent::from(self.len())
    }

    /// The fewest digits behind the point that hold the number; none where they are beyond counting in a byte.
    #[cfg(feature = "rust_decimal")]
    pub(crate) fn places(&self) -> Option<u8> {
        if self.is_integer() {
            return Some(0);
        }
        u8::try_from(self.len() as i128 - self.scale.small()?).ok()
    }

    /// The number as an integer of at most 38 digits, all of which an `i128` holds; none where it is longer or has a
    /// fractional part.
    pub(crate) fn integer(&self) -> Option<i128> {
        if self.is_zero() {
            return Some(0);
        }
        let length = self.scale.small().filter(|scale| (1..=38).contains(scale))? as usize;
        let zeros = std::iter::repeat_n(b'0', length.checked_sub(self.len())?);
        let magnitude = self
            .digits()
            .chain(zeros)
            .fold(0, |value: i128, digit| value * 10 + i128::from(digit.wrapping_sub(b'0') & 15));
        Some(if self.negative { -magnitude } else { magnitude })
    }

    pub(crate) fn compare_magnitude(&self, other: &Decimal<'_>) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.scale.cmp(&other.scale).then_with(|| self.digits().cmp(other.digits())),
        }
    }
}

/// Compares two numbers.
///
/// ```
/// use std::cmp::Ordering;
/// use payschema::machinery::decimal::compare;
///
/// assert_eq!(compare("10.0", "1e1"), Ordering::Equal);
/// assert_eq!(compare("1e1000000000", "1e999999999"), Ordering::Greater);
/// ```
pub fn compare(left: &str, right: &str) -> Ordering {
    if let (Some(left), Some(right)) = (short_integer(left), short_integer(right)) {
        return left.cmp(&right);
    }
    let (left, right) = (Decimal::new(left), Decimal::new(right));
    match (left.negative, right.negative) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => left.compare_magnitude(&right),
        (true, true) => right.compare_magnitude(&left),
    }
}

/// Whether the number has no fractional part, however it is written.
pub fn is_integer(token: &str) -> bool {
    short_integer(token).is_some() || Decimal::new(token).is_integer()
}

/// The number as an `i64`: none where it has a fractional part or is out of range.
pub fn to_i64(token: &str) -> Option<i64> {
    if let Some(integer) = short_integer(token) {
        return Some(integer);
    }
    Decimal::new(token).integer().and_then(|integer| integer.try_into().ok())
}

/// Writes the number in the one form that all equal numbers share, such as `-123e-2`.
pub(crate) fn write_canonical(token: &str, text: &mut String) {
    let decimal = Decimal::new(token);
    if decimal.negative {
        text.push('-');
    }
    text.push('.');
    text.extend(decimal.digits().map(char::from));
    text.push('e');
    decimal.scale.write(text);
}

/// An integer of at most 18 digits, written as such.
#[inline]
pub(crate) fn short_integer(token: &str) -> Option<i64> {
    let (negative, digits) = match token.as_bytes() {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.len() > 18 || digits.is_empty() {
        return None;
    }
    let mut value = 0;
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + i64::from(digit);
    }
    Some(if negative { -value } else { value })
}

fn without_leading_zeros(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    &digits[zeros..]
}

fn without_trailing_zeros(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().rev().take_while(|digit| **digit == b'0').count();
    &digits[..digits.len() - zeros]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_numbers_compare_equal() {
        for group in [
            &["10", "10.0", "1e1", "1E+1", "100e-1", "0.1e2", "0.00001e6", "10.000e0"][..],
            &["0", "-0", "0.0", "-0e5", "0e1000000000000000000000000000000000000000000"],
            &["1e1000000000", "10e999999999", "0.1e1000000001", "1e+0001000000000"],
            &["1e100000000000000000000000000000000000000000", "10e99999999999999999999999999999999999999999"],
            &["-12.5", "-125e-1", "-0.125e2"],
        ] {
            for (left, right) in group.iter().flat_map(|left| group.iter().map(move |right| (left, right))) {
                assert_eq!(compare(left, right), Ordering::Equal, "{left} {right}");
                let (mut one, mut other) = (String::new(), String::new());
                write_canonical(left, &mut one);
                write_canonical(right, &mut other);
                assert_eq!(one, other);
            }
        }
    }

    #[test]
    fn numbers_in_order() {
        let ascending = [
            "-1e1000000000000000000000000000000000000000000000001",
            "-1e1000000000000000000000000000000000000000000000000",
            "-1e400",
            "-9223372036854775809",
            "-9223372036854775808",
            "-2",
            "-1.000000000000000000000000001",
            "-1",
            "-1e-99999999999999999999999999999999999999999999",
            "0",
            "1e-100000000000000000000000000000000000000000000",
            "1e-99999999999999999999999999999999999999999999",
            "1e-40000000000000000000000000000000000000",
            "1e-400",
            "0.09999999999999999999999999999999999",
            "0.1",
            "0.1000000000000000000000000000000001",
            "9",
            "10",
            "99.9",
            "100",
            "12345678901234567890123",
            "12345678901234567890123.5",
            "1e399",
            "1e400",
            "1e99999999999999999999999999999999999999",
            "1e1000000000000000000000000000000000000000000000000",
        ];
        for (place, left) in ascending.iter().enumerate() {
            for (other, right) in ascending.iter().enumerate() {
                assert_eq!(compare(left, right), place.cmp(&other), "{left} {right}");
            }
        }
    }

    #[test]
    fn integers_however_they_are_written() {
        for integer in ["0", "-0", "0.0", "1.0", "1e2", "1.5e1", "100e-2", "1e1000000000", "12345678901234567890123"] {
            assert!(is_integer(integer), "{integer}");
        }
        for fraction in ["0.5", "1.5", "15e-1", "1e-1000000000", "1.00000000000000000000000000001"] {
            assert!(!is_integer(fraction), "{fraction}");
        }
    }

    #[test]
    fn a_shifted_number_is_the_product() {
        for (text, places, product) in [
            ("12.5", 2, "1250"),
            ("-0.005", 2, "-0.5"),
            ("0.00", 2, "0"),
            ("1e-99999999999999999999999999999999999999", 1, "1e-99999999999999999999999999999999999998"),
        ] {
            let (shifted, product) = (Decimal::new(text).shifted(places), Decimal::new(product));
            assert!(shifted.digits().eq(product.digits()), "{text}");
            assert_eq!((shifted.negative, shifted.scale), (product.negative, product.scale), "{text}");
        }
    }

    #[test]
    fn the_range_of_i64() {
        for (text, value) in [
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("-9223372036854775809", None),
            ("922337203685477580.7e1", Some(i64::MAX)),
            ("1e2", Some(100)),
            ("-1.0", Some(-1)),
            ("-0", Some(0)),
            ("0e999999999999", Some(0)),
            ("1e19", None),
            ("1.5", None),
            ("1e1000000000", None),
        ] {
            assert_eq!(to_i64(text), value, "{text}");
        }
    }
}
