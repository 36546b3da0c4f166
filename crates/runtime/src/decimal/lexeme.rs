//! The parts of a number as it is written.

#[cfg(feature = "rust_decimal")]
use super::Exponent;

/// The parts of a number token, zeros included.
pub(super) struct Lexeme<'a> {
    pub(super) negative: bool,
    pub(super) whole: &'a [u8],
    pub(super) fraction: &'a [u8],
    /// What stands behind the `e`; empty where there is none.
    pub(super) exponent: &'a str,
}

impl<'a> Lexeme<'a> {
    pub(super) fn new(token: &'a str) -> Lexeme<'a> {
        let (negative, unsigned) = match token.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, token),
        };
        let (mantissa, exponent) = match unsigned.bytes().position(|byte| byte | 0x20 == b'e') {
            Some(at) => (&unsigned.as_bytes()[..at], &unsigned[at + 1..]),
            None => (unsigned.as_bytes(), ""),
        };
        let (whole, fraction) = match mantissa.iter().position(|byte| *byte == b'.') {
            Some(at) => (&mantissa[..at], &mantissa[at + 1..]),
            None => (mantissa, &[][..]),
        };
        Lexeme { negative, whole, fraction, exponent }
    }
}

/// How many digits stand behind the point, trailing zeros and the exponent counted: 4 for `0.1000`, 1 for `1.50e1`, 0
/// for `1e2`. At most `most`.
#[cfg(feature = "rust_decimal")]
pub(crate) fn written_places(token: &str, most: u8) -> u8 {
    let Lexeme { fraction, exponent, .. } = Lexeme::new(token);
    // The fraction's length less the exponent, negated as exponents can only be added to.
    match Exponent::parse(exponent).plus(-(fraction.len() as i128)) {
        Exponent::Small(places) => u8::try_from((-places).clamp(0, i128::from(most))).unwrap_or(most),
        Exponent::Large(negative, _) if negative => most,
        Exponent::Large(..) => 0,
    }
}
