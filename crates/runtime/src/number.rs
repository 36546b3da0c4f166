//! Numbers of any size and precision, as they are written.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::decimal;
use crate::reader::number_fault;
use crate::text::Text;

/// A JSON number: its text is kept, its value is exact.
///
/// Comparison and hashing are by value, and never by way of a float.
///
/// ```
/// use payschema::Number;
///
/// let rate: Number = "10.0".parse()?;
/// assert_eq!(rate.as_str(), "10.0");
/// assert_eq!(rate, Number::from(10));
/// assert!("1e400".parse::<Number>()? > "1e399".parse()?);
/// assert_eq!("1.5".parse::<Number>()?.to_i64(), None);
/// # Ok::<(), payschema::NotANumber>(())
/// ```
#[derive(Clone)]
pub struct Number(Text);

impl Number {
    /// `0`.
    pub(crate) const ZERO: Number = Number(Text::from_static("0"));

    /// A token that the reader has seen to be a number.
    #[inline]
    pub(crate) fn trusted(token: &str) -> Number {
        Number(Text::from(token))
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as it is written.
    pub fn into_string(self) -> String {
        self.0.into_string()
    }

    /// Whether it has no fractional part, however it is written: `1.0` and `1e2` have none.
    pub fn is_integer(&self) -> bool {
        decimal::is_integer(self.as_str())
    }

    /// Whether it is zero: `0`, `-0.00`.
    pub fn is_zero(&self) -> bool {
        decimal::compare(self.as_str(), "0").is_eq()
    }

    /// Whether it is less than zero.
    pub fn is_negative(&self) -> bool {
        decimal::compare(self.as_str(), "0").is_lt()
    }

    /// The number as an `i64`; none where it has a fractional part or is out of range.
    pub fn to_i64(&self) -> Option<i64> {
        decimal::to_i64(self.as_str())
    }
}

impl Default for Number {
    /// Zero.
    fn default() -> Number {
        Number::ZERO
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        if self.as_str() == other.as_str() { Ordering::Equal } else { decimal::compare(self.as_str(), other.as_str()) }
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut text = String::new();
        decimal::write_canonical(self.as_str(), &mut text);
        text.hash(state);
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl AsRef<str> for Number {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Number, NotANumber> {
        match number_fault(text) {
            None => Ok(Number::trusted(text)),
            Some(fault) => Err(NotANumber { fault }),
        }
    }
}

impl TryFrom<&str> for Number {
    type Error = NotANumber;

    fn try_from(text: &str) -> Result<Number, NotANumber> {
        text.parse()
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Number {
                Number(Text::from(value.to_string()))
            }
        }

        impl PartialEq<$integer> for Number {
            fn eq(&self, other: &$integer) -> bool {
                decimal::compare(self.as_str(), &other.to_string()).is_eq()
            }
        }
    )*};
}

from_integers!(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128);

/// Why a text is no JSON number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotANumber {
    fault: &'static str,
}

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is no JSON number: {}", self.fault)
    }
}

impl std::error::Error for NotANumber {}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_text_is_kept_and_the_value_compared() {
        let numbers: HashSet<Number> = ["10", "10.0", "1e1"].iter().map(|text| text.parse().unwrap()).collect();
        assert_eq!(numbers.len(), 1);
        for text in ["10.0", "1e400", "-0", "0.1000", "12345678901234567890123", "1E+2"] {
            assert_eq!(text.parse::<Number>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_text_is_refused_with_a_reason() {
        for (text, fault) in [
            ("", "it is empty"),
            ("+1", "it begins neither with a digit nor with a minus"),
            ("NaN", "it begins neither with a digit nor with a minus"),
            (".5", "it begins neither with a digit nor with a minus"),
            ("1.", "it lacks a digit"),
            ("-", "it lacks a digit"),
            ("1e", "it lacks a digit"),
            ("01", "it has a leading zero or lacks a digit"),
            ("1 ", "there is more behind the number"),
        ] {
            assert_eq!(text.parse::<Number>().unwrap_err().to_string(), format!("the text is no JSON number: {fault}"));
        }
    }
}
