//! Exact numbers of up to 34 digits, which is more than any schema's bounds have.
//!
//! This computes what the sampler tries next, so it may give up: what does not fit is `None`, never rounded.

use std::cmp::Ordering;
use std::fmt;

/// `mantissa × 10^exponent`. The mantissa ends in no zero, and zero has the exponent 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    mantissa: i128,
    exponent: i32,
}

const MAX_DIGITS: u32 = 34;
const MAX_EXPONENT: i32 = 100_000;

impl Decimal {
    pub(crate) const ONE: Decimal = Decimal { mantissa: 1, exponent: 0 };

    pub(crate) fn new(mut mantissa: i128, mut exponent: i32) -> Option<Decimal> {
        if mantissa == 0 {
            return Some(Decimal { mantissa: 0, exponent: 0 });
        }
        while mantissa % 10 == 0 {
            (mantissa, exponent) = (mantissa / 10, exponent.checked_add(1)?);
        }
        let fits = digits(mantissa) <= MAX_DIGITS && exponent.abs() <= MAX_EXPONENT;
        fits.then_some(Decimal { mantissa, exponent })
    }

    /// Reads the text of a JSON number.
    pub(crate) fn parse(text: &str) -> Option<Decimal> {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let kept = all.trim_end_matches('0');
        let dropped = i32::try_from(all.len() - kept.len()).ok()?;
        if kept.trim_start_matches(['-', '0']).is_empty() {
            return Decimal::new(0, 0);
        }
        let exponent = exponent.parse::<i32>().ok()?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
        Decimal::new(kept.parse().ok()?, exponent.checked_add(dropped)?)
    }

    pub(crate) fn is_integer(self) -> bool {
        self.exponent >= 0
    }

    pub(crate) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    pub(crate) fn negated(self) -> Decimal {
        Decimal { mantissa: -self.mantissa, ..self }
    }

    pub(crate) fn plus(self, other: Decimal) -> Option<Decimal> {
        let (a, b, exponent) = aligned(self, other)?;
        Decimal::new(a.checked_add(b)?, exponent)
    }

    pub(crate) fn times(self, factor: i128) -> Option<Decimal> {
        Decimal::new(self.mantissa.checked_mul(factor)?, self.exponent)
    }

    pub(crate) fn half(self) -> Option<Decimal> {
        Decimal::new(self.mantissa.checked_mul(5)?, self.exponent.checked_sub(1)?)
    }

    /// A tenth of the last place: what is smaller than any difference that the number's text shows.
    pub(crate) fn below_last_place(self) -> Option<Decimal> {
        Decimal::new(1, self.exponent.min(0) - 1)
    }

    /// The largest multiple of the step that is not above this.
    pub(crate) fn multiple_below(self, step: Decimal) -> Option<Decimal> {
        let (value, unit, exponent) = aligned(self, step)?;
        Decimal::new(value.div_euclid(unit).checked_mul(unit)?, exponent)
    }

    /// How many steps lead from one number to another that is not below it.
    pub(crate) fn steps_to(self, end: Decimal, step: Decimal) -> Option<u64> {
        let (difference, unit, _) = aligned(end.plus(self.negated())?, step)?;
        u64::try_from(difference.div_euclid(unit)).ok()
    }

    /// The smallest number that both divide.
    pub(crate) fn common_multiple(self, other: Decimal) -> Option<Decimal> {
        let (a, b, exponent) = aligned(self, other)?;
        let (mut divisor, mut rest) = (a, b);
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        Decimal::new((a / divisor).checked_mul(b)?, exponent)
    }

    pub(crate) fn is_multiple_of(self, step: Decimal) -> Option<bool> {
        if self.exponent < step.exponent && !self.is_zero() {
            // The mantissa would have to end in a zero.
            return Some(false);
        }
        let unit = u128::from(u64::try_from(step.mantissa).ok()?);
        let mut rest = self.mantissa.unsigned_abs() % unit;
        for _ in step.exponent..self.exponent {
            rest = rest * 10 % unit;
        }
        Some(rest == 0)
    }
}

fn digits(mantissa: i128) -> u32 {
    mantissa.unsigned_abs().checked_ilog10().map_or(0, |log| log + 1)
}

/// The mantissas for the smaller of the two exponents.
fn aligned(a: Decimal, b: Decimal) -> Option<(i128, i128, i32)> {
    let exponent = a.exponent.min(b.exponent);
    let scaled = |number: Decimal| {
        if number.is_zero() {
            return Some(0);
        }
        let power = u32::try_from(number.exponent.checked_sub(exponent)?).ok()?;
        number.mantissa.checked_mul(10i128.checked_pow(power)?)
    };
    // Zero has no exponent of its own to align with.
    let exponent = match (a.is_zero(), b.is_zero()) {
        (true, false) => b.exponent,
        (false, true) => a.exponent,
        _ => exponent,
    };
    if a.is_zero() || b.is_zero() {
        return Some((a.mantissa, b.mantissa, exponent));
    }
    Some((scaled(a)?, scaled(b)?, exponent))
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let signs = self.mantissa.signum().cmp(&other.mantissa.signum());
        if signs != Ordering::Equal || self.is_zero() {
            return signs;
        }
        let magnitude = |number: &Decimal| i64::from(digits(number.mantissa)) + i64::from(number.exponent);
        let larger = magnitude(self).cmp(&magnitude(other));
        // Of one magnitude, the exponents are no further apart than the digits are many.
        let larger = larger.then_with(|| match aligned(*self, *other) {
            Some((a, b, _)) => a.unsigned_abs().cmp(&b.unsigned_abs()),
            None => Ordering::Equal,
        });
        if self.mantissa < 0 { larger.reverse() } else { larger }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    /// Plainly where that is short, with an exponent otherwise; always as JSON writes numbers.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const PLAIN: i32 = 40;
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let digits = self.mantissa.unsigned_abs().to_string();
        match usize::try_from(self.exponent) {
            Ok(zeros) if self.exponent <= PLAIN => write!(f, "{sign}{digits}{}", "0".repeat(zeros)),
            Err(_) if self.exponent >= -PLAIN => {
                let places = usize::try_from(-self.exponent).unwrap_or_default();
                let padded = format!("{digits:0>width$}", width = places + 1);
                let (whole, fraction) = padded.split_at(padded.len() - places);
                write!(f, "{sign}{whole}.{fraction}")
            }
            _ => write!(f, "{sign}{digits}e{}", self.exponent),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).expect(text)
    }

    #[test]
    fn numbers_are_read_and_written_exactly() {
        for (text, expected) in [
            ("0", "0"),
            ("-0.00e7", "0"),
            ("100", "100"),
            ("1e2", "100"),
            ("-10.50", "-10.5"),
            ("0.001", "0.001"),
            ("5E-3", "0.005"),
            ("1000000000000000.001", "1000000000000000.001"),
            ("1e400", "1e400"),
            ("-25e-90", "-25e-90"),
        ] {
            assert_eq!(decimal(text).to_string(), expected, "{text}");
        }
        assert_eq!(Decimal::parse("1e9999999999"), None);
        assert_eq!(Decimal::parse(&"7".repeat(40)), None);
    }

    #[test]
    fn numbers_are_ordered() {
        let ascending = ["-1e400", "-2", "-1.5", "-1e-400", "0", "1e-400", "0.1", "0.11", "2", "10", "1e400"];
        for pair in ascending.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
        }
        assert_eq!(decimal("1.0"), decimal("10e-1"));
    }

    #[test]
    fn multiples_are_decided_and_found() {
        for (value, step, expected) in [
            ("0.3", "0.1", true),
            ("0.35", "0.1", false),
            ("1e400", "7", false),
            ("7e400", "7", true),
            ("1e400", "0.001", true),
            ("0", "3", true),
            ("-9", "3", true),
        ] {
            assert_eq!(decimal(value).is_multiple_of(decimal(step)), Some(expected), "{value} {step}");
        }
        assert_eq!(decimal("17.5").multiple_below(decimal("0.5")), Some(decimal("17.5")));
        assert_eq!(decimal("-17.3").multiple_below(decimal("5")), Some(decimal("-20")));
        assert_eq!(decimal("0").multiple_below(decimal("0.01")), Some(decimal("0")));
        assert_eq!(decimal("0.6").common_multiple(decimal("4")), Some(decimal("12")));
        assert_eq!(decimal("1").steps_to(decimal("2.05"), decimal("0.1")), Some(10));
        assert_eq!(decimal("0").plus(decimal("0.05")), Some(decimal("0.05")));
    }
}
