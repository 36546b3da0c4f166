//! Exponents of any size.

use std::cmp::Ordering;

/// An integer. Magnitudes below 10^37 are `Small`, all others `Large`, so that equal exponents are equal values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Exponent {
    Small(i128),
    /// The sign, and the digits without leading zeros, most significant first, each from 0 to 9.
    Large(bool, Vec<u8>),
}

/// The number of digits that are always `Small`.
const SMALL_DIGITS: usize = 37;

/// The smallest magnitude that is `Large`.
const SMALL_LIMIT: u128 = 10u128.pow(SMALL_DIGITS as u32);

impl Exponent {
    pub(crate) const ZERO: Exponent = Exponent::Small(0);

    /// The exponent of a number token, behind its `e`; zero where there is none.
    pub(crate) fn parse(text: &str) -> Exponent {
        let (negative, digits) = match text.as_bytes() {
            [b'-', digits @ ..] => (true, digits),
            [b'+', digits @ ..] | digits => (false, digits),
        };
        if digits.len() <= SMALL_DIGITS {
            let magnitude =
                digits.iter().fold(0, |value, digit| value * 10 + i128::from(digit.wrapping_sub(b'0') & 15));
            return Exponent::Small(if negative { -magnitude } else { magnitude });
        }
        Exponent::normal(negative, digits.iter().map(|digit| digit.wrapping_sub(b'0') & 15).collect())
    }

    /// The sum with a number that is small by far, such as a length.
    pub(crate) fn plus(self, offset: i128) -> Exponent {
        match self {
            Exponent::Small(value) => {
                let sum = value + offset;
                if sum.unsigned_abs() < SMALL_LIMIT {
                    return Exponent::Small(sum);
                }
                Exponent::Large(sum < 0, sum.unsigned_abs().to_string().bytes().map(|digit| digit - b'0').collect())
            }
            Exponent::Large(negative, digits) => {
                // The magnitude of `digits` is beyond any offset, so the sign stays.
                let change = if negative { -offset } else { offset };
                Exponent::normal(negative, add(digits, change))
            }
        }
    }

    /// The exponent where it is small.
    pub(crate) fn small(&self) -> Option<i128> {
        match self {
            Exponent::Small(value) => Some(*value),
            Exponent::Large(..) => None,
        }
    }

    pub(crate) fn write(&self, text: &mut String) {
        match self {
            Exponent::Small(value) => text.push_str(&value.to_string()),
            Exponent::Large(negative, digits) => {
                text.push_str(if *negative { "-" } else { "" });
                text.extend(digits.iter().map(|digit| char::from(digit + b'0')));
            }
        }
    }

    fn normal(negative: bool, mut digits: Vec<u8>) -> Exponent {
        let zeros = digits.iter().take_while(|digit| **digit == 0).count();
        digits.drain(..zeros);
        if digits.len() > SMALL_DIGITS {
            return Exponent::Large(negative, digits);
        }
        let magnitude = digits.iter().fold(0, |value, digit| value * 10 + i128::from(*digit));
        Exponent::Small(if negative { -magnitude } else { magnitude })
    }
}

impl From<usize> for Exponent {
    fn from(value: usize) -> Exponent {
        Exponent::Small(value as i128)
    }
}

impl Ord for Exponent {
    fn cmp(&self, other: &Exponent) -> Ordering {
        match (self, other) {
            (Exponent::Small(left), Exponent::Small(right)) => left.cmp(right),
            (Exponent::Large(true, _), Exponent::Small(_) | Exponent::Large(false, _)) => Ordering::Less,
            (Exponent::Large(false, _), Exponent::Small(_) | Exponent::Large(true, _)) => Ordering::Greater,
            (Exponent::Small(_), Exponent::Large(negative, _)) => {
                if *negative {
                    Ordering::Greater
                } else {
                    Ordering::Less
                }
            }
            (Exponent::Large(false, left), Exponent::Large(false, right)) => magnitude(left, right),
            (Exponent::Large(true, left), Exponent::Large(true, right)) => magnitude(right, left),
        }
    }
}

impl PartialOrd for Exponent {
    fn partial_cmp(&self, other: &Exponent) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn magnitude(left: &[u8], right: &[u8]) -> Ordering {
    left.len().cmp(&right.len()).then_with(|| left.cmp(right))
}

/// Adds `change` to a number of more than 37 digits; `change` has fewer.
fn add(mut digits: Vec<u8>, change: i128) -> Vec<u8> {
    let mut carry = change;
    for digit in digits.iter_mut().rev() {
        if carry == 0 {
            break;
        }
        carry += i128::from(*digit);
        *digit = carry.rem_euclid(10) as u8;
        carry = carry.div_euclid(10);
    }
    if carry > 0 {
        digits.insert(0, carry as u8);
    }
    digits
}
