//! `multipleOf` in decimal arithmetic.

use super::Decimal;

/// Whether `token` is an integer multiple of `divisor`. Every number is a multiple of zero divided by nothing: a divisor
/// of zero, which JSON Schema forbids, has zero as its only multiple.
///
/// ```
/// use payschema::machinery::decimal::is_multiple_of;
///
/// assert!(is_multiple_of("0.3", "0.1"));
/// assert!(is_multiple_of("1e1000000000", "0.001"));
/// assert!(!is_multiple_of("12.3456", "0.001"));
/// ```
pub fn is_multiple_of(token: &str, divisor: &str) -> bool {
    let (value, divisor) = (Decimal::new(token), Decimal::new(divisor));
    if value.is_zero() {
        return true;
    }
    if divisor.is_zero() {
        return false;
    }
    // value = V * 10^v and divisor = D * 10^d, where 10 divides neither V nor D.
    let v = value.scale.clone().plus(-(value.len() as i128));
    let d = divisor.scale.clone().plus(-(divisor.len() as i128));
    if v < d {
        // V / (D * 10^n) with n > 0: an integer only if 10 divided V.
        return false;
    }
    // V * 10^(v-d) must be a multiple of D. Powers of ten serve the factors 2 and 5 of D alone, and D, being below
    // 10^digits < 2^(4 * digits), has fewer than four of them per digit: more zeros than that change nothing.
    let enough = 4 * divisor.len();
    let zeros = match (v.small(), d.small()) {
        (Some(v), Some(d)) => usize::try_from(v - d).unwrap_or(enough).min(enough),
        _ if v == d => 0,
        _ => distance_of_large(&v, &d, enough),
    };
    let digits = value.digits().chain(std::iter::repeat_n(b'0', zeros)).map(|digit| digit.wrapping_sub(b'0') & 15);
    if divisor.len() <= 18 {
        let divisor = divisor.digits().fold(0, |value, digit| value * 10 + u64::from(digit.wrapping_sub(b'0') & 15));
        digits.fold(0, |remainder, digit| (remainder * 10 + u64::from(digit)) % divisor) == 0
    } else {
        let divisor: Vec<u8> = divisor.digits().map(|digit| digit.wrapping_sub(b'0') & 15).collect();
        let divisor = Large::new(&divisor);
        let mut remainder = Large { limbs: vec![0; divisor.limbs.len() + 1] };
        for digit in digits {
            remainder.shift_in(digit);
            while remainder.subtract(&divisor) {}
        }
        remainder.limbs.iter().all(|limb| *limb == 0)
    }
}

/// `v - d` where at least one of the two is beyond 10^37, or `enough` where it is more than that.
fn distance_of_large(v: &super::Exponent, d: &super::Exponent, enough: usize) -> usize {
    (0..enough).find(|zeros| d.clone().plus(*zeros as i128) == *v).unwrap_or(enough)
}

/// A natural number, in limbs of 32 bits, the lowest first.
struct Large {
    limbs: Vec<u32>,
}

impl Large {
    fn new(digits: &[u8]) -> Large {
        // A limb holds more than nine decimal digits.
        let mut large = Large { limbs: vec![0; digits.len() / 9 + 1] };
        for digit in digits {
            large.shift_in(*digit);
        }
        large
    }

    /// Multiplies by ten and adds a digit; the caller has left room.
    fn shift_in(&mut self, digit: u8) {
        let mut carry = u64::from(digit);
        for limb in &mut self.limbs {
            let product = u64::from(*limb) * 10 + carry;
            *limb = product as u32;
            carry = product >> 32;
        }
    }

    /// Subtracts `other`, which has no more limbs, unless it is larger; says whether it did.
    fn subtract(&mut self, other: &Large) -> bool {
        let padded = other.limbs.iter().copied().chain(std::iter::repeat(0));
        let padded: Vec<u32> = padded.take(self.limbs.len()).collect();
        if self.limbs.iter().rev().lt(padded.iter().rev()) {
            return false;
        }
        let mut borrow = false;
        for (limb, subtrahend) in self.limbs.iter_mut().zip(padded) {
            let (difference, first) = limb.overflowing_sub(subtrahend);
            let (difference, second) = difference.overflowing_sub(u32::from(borrow));
            *limb = difference;
            borrow = first || second;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiples_in_decimal() {
        for (value, divisor) in [
            ("0", "7"),
            ("-0.0", "0.001"),
            ("0.3", "0.1"),
            ("4.02", "0.01"),
            ("12.345", "0.001"),
            ("-12.345", "0.001"),
            ("1e308", "0.123456789e-5"),
            ("1e1000000000", "3e1000000000"),
            ("1e1000000000", "1024"),
            ("9007199254740993", "3"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("246913578024691357802469135780", "123456789012345678901234567890"),
            ("15241578753238836750495351562536198787501905199875019052100", "123456789012345678901234567890"),
            ("1e100", "1267650600228229401496703205376"),
            ("5e99999999999999999999999999999999999999999", "25e99999999999999999999999999999999999999998"),
        ] {
            let expected = value != "1e308" && !(value == "1e1000000000" && divisor.starts_with('3'));
            assert_eq!(is_multiple_of(value, divisor), expected, "{value} {divisor}");
        }
    }

    #[test]
    fn no_multiples() {
        for (value, divisor) in [
            ("0.35", "0.1"),
            ("12.3456", "0.001"),
            ("1e-1000000000", "0.001"),
            ("1e1000000000", "7"),
            ("1e1000000000", "0.007"),
            ("1", "0"),
            ("123456789012345678901234567891", "123456789012345678901234567890"),
            ("1e29", "1267650600228229401496703205376"),
        ] {
            assert!(!is_multiple_of(value, divisor), "{value} {divisor}");
        }
    }
}
