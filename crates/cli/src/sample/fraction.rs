//! A part of a whole, as a number from 0 to 1, spread evenly.

use std::str::FromStr;

/// How many parts a whole has.
const WHOLE: u128 = 1_000_000;

/// A number from 0 to 1, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fraction(u128);

impl Fraction {
    /// Whether the part takes the item with this number, counted from 0. Of any number of items in a row it takes as many
    /// as the fraction says, rounded down.
    pub(super) fn takes(self, item: u64) -> bool {
        let item = u128::from(item);
        (item + 1) * self.0 / WHOLE > item * self.0 / WHOLE
    }
}

impl FromStr for Fraction {
    type Err = String;

    fn from_str(text: &str) -> Result<Fraction, String> {
        let wrong = || "a number from 0 to 1 with at most six decimal places is needed, such as 0.1".to_owned();
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        if text.len() > 20 || whole.is_empty() || !is_number(whole) || !is_number(decimals) || decimals.len() > 6 {
            return Err(wrong());
        }
        let millionths = format!("{whole}{decimals:0<6}").parse().map_err(|_| wrong())?;
        if millionths <= WHOLE { Ok(Fraction(millionths)) } else { Err(wrong()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_spread_evenly() {
        let taken = |fraction: &str, items: u64| {
            let fraction: Fraction = fraction.parse().unwrap();
            (0..items).filter(|item| fraction.takes(*item)).collect::<Vec<_>>()
        };
        assert_eq!(taken("0.25", 8), [3, 7]);
        assert_eq!(taken("1", 3), [0, 1, 2]);
        assert!(taken("0", 100).is_empty());
        assert_eq!(taken("0.333333", 1000).len(), 333);
    }

    #[test]
    fn what_is_no_part_is_refused() {
        for text in ["", "-1", "1.1", "2", "half", "0,5", "1e-1", ".5", "0.1234567", "99999999999999999999999"] {
            assert!(text.parse::<Fraction>().is_err(), "{text}");
        }
        assert!("1.000000".parse::<Fraction>().is_ok());
    }
}
