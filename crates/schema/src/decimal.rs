//! Numbers as their text says, compared without floats and without expanding exponents.

use std::cmp::Ordering;

/// A decimal number: `0.d₁d₂d₃… × 10^point`, without zeros at either end of the digits. Zero has no digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    point: i64,
}

impl Decimal {
    /// Reads the text of a JSON number.
    ///
    /// Exponents beyond 10^15 count as 10^15: two such numbers may be held equal, none costs more than its text.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        const LIMIT: i64 = 1_000_000_000_000_000;
        let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
        let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let (below, exponent) = match exponent.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, exponent.strip_prefix('+').unwrap_or(exponent)),
        };
        if !(integer.bytes().chain(fraction.bytes()).chain(exponent.bytes()).all(|byte| byte.is_ascii_digit())) {
            return None;
        }
        let exponent = exponent.bytes().fold(0i64, |value, digit| (value * 10 + i64::from(digit - b'0')).min(LIMIT));
        let exponent = if below { -exponent } else { exponent };
        let all: Vec<u8> = integer.bytes().chain(fraction.bytes()).collect();
        let leading = all.iter().take_while(|&&digit| digit == b'0').count();
        let mut digits = all[leading..].to_vec();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        if digits.is_empty() {
            return Some(Self { negative: false, digits, point: 0 });
        }
        let point = i64::try_from(integer.len()).ok()? - i64::try_from(leading).ok()? + exponent;
        Some(Self { negative, digits, point })
    }

    /// Whether it has no fraction.
    pub(crate) fn is_integer(&self) -> bool {
        self.point >= 0 && usize::try_from(self.point).is_ok_and(|point| self.digits.len() <= point)
    }

    /// Whether it is 0 or below.
    pub(crate) fn is_zero_or_negative(&self) -> bool {
        self.digits.is_empty() || self.negative
    }

    /// The number as an integer from 0 that fits.
    pub(crate) fn to_u64(&self) -> Option<u64> {
        if self.negative || !self.is_integer() || self.point > 20 {
            return None;
        }
        let zeros = usize::try_from(self.point).ok()? - self.digits.len();
        let digits = self.digits.iter().copied().chain(std::iter::repeat_n(b'0', zeros));
        digits
            .map(|digit| u64::from(digit - b'0'))
            .try_fold(0u64, |value, digit| value.checked_mul(10)?.checked_add(digit))
    }

    /// A text that equal numbers share.
    pub(crate) fn canonical(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        let digits: String = self.digits.iter().map(|&digit| char::from(digit)).collect();
        format!("{sign}0.{digits}e{}", self.point)
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => -1,
        };
        let magnitude = || (self.point, &self.digits).cmp(&(other.point, &other.digits));
        match (sign(self), sign(other)) {
            (a, b) if a != b => a.cmp(&b),
            (-1, _) => magnitude().reverse(),
            (0, _) => Ordering::Equal,
            _ => magnitude(),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn number(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn numbers_are_ordered_by_value() {
        let ordered = [
            "-1e999999999999",
            "-10.5",
            "-10",
            "-0.001",
            "0",
            "1e-999999999999",
            "0.1",
            "0.11",
            "1",
            "9",
            "10",
            "1e400",
        ];
        for pair in ordered.windows(2) {
            assert!(number(pair[0]) < number(pair[1]), "{pair:?}");
        }
        for (a, b) in [("1.0", "1"), ("100e-2", "1"), ("0.0", "-0"), ("1E+2", "100"), ("-2.50", "-25e-1")] {
            assert_eq!(number(a), number(b));
            assert_eq!(number(a).canonical(), number(b).canonical());
        }
    }

    #[test]
    fn integers_are_told_from_fractions() {
        let cases = [
            ("3.0", Some(3)),
            ("0.3e1", Some(3)),
            ("0", Some(0)),
            ("-0.0", Some(0)),
            ("18446744073709551615", Some(u64::MAX)),
        ];
        for (text, expected) in cases {
            assert_eq!(number(text).to_u64(), expected, "{text}");
            assert!(number(text).is_integer(), "{text}");
        }
        for text in ["18446744073709551616", "1e99999999999999999999", "-1"] {
            assert!(number(text).is_integer() && number(text).to_u64().is_none(), "{text}");
        }
        for text in ["0.5", "1e-99999999999999999999", "3.01", "-0.1"] {
            assert!(!number(text).is_integer() && number(text).to_u64().is_none(), "{text}");
        }
    }
}
