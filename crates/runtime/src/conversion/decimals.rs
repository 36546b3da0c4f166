//! To and from `rust_decimal::Decimal`, with the feature `rust_decimal`.

use rust_decimal::Decimal;

use super::minor_units::plain_decimal;
use super::{ConversionError, try_from};
use crate::decimal::{self, written_places};
use crate::number::Number;
use crate::scalars::DecimalText;
use crate::text::Text;

/// The most digits behind the point that a [`Decimal`] has.
const MOST_PLACES: u8 = 28;

/// [`Decimal::MAX`]: 96 bits.
const LARGEST: &str = "79228162514264337593543950335";

impl Number {
    /// The number as a [`Decimal`], with the feature `rust_decimal`.
    ///
    /// The value is the same, always. The scale is what is written, `0.1000` has 4; an exponent is counted in (`1e2` is
    /// 100 with scale 0). Where so many zeros at the end find no place in 28 digits behind the point and 96 bits, as many
    /// are left out as must be. `-0` is zero, as [`Decimal`] has no other.
    ///
    /// # Errors
    /// The number has more digits than a [`Decimal`] can hold, or is beyond its range. Nothing is rounded.
    ///
    /// ```
    /// use payschema::Number;
    /// use rust_decimal::Decimal;
    ///
    /// let rate: Number = "0.1000".parse()?;
    /// assert_eq!(rate.to_decimal()?, Decimal::new(1000, 4));
    /// assert_eq!(rate.to_decimal()?.scale(), 4);
    /// assert!("1e999999999".parse::<Number>()?.to_decimal().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_decimal(&self) -> Result<Decimal, ConversionError> {
        to_decimal(self.as_str())
    }
}

impl DecimalText {
    /// The number as a [`Decimal`], with the feature `rust_decimal`; as [`Number::to_decimal`] has it.
    ///
    /// # Errors
    /// The text is no plain decimal number (see [`as_number`](DecimalText::as_number)), has more digits than a
    /// [`Decimal`] can hold, or is beyond its range. Nothing is rounded.
    ///
    /// ```
    /// use payschema::DecimalText;
    /// use rust_decimal::Decimal;
    ///
    /// let amount = DecimalText::from("60.00");
    /// assert_eq!(amount.to_decimal()?, Decimal::new(6000, 2));
    /// assert_eq!(DecimalText::from(amount.to_decimal()? + Decimal::ONE), "61.00");
    /// assert!(DecimalText::from("sixty").to_decimal().is_err());
    /// # Ok::<(), payschema::ConversionError>(())
    /// ```
    pub fn to_decimal(&self) -> Result<Decimal, ConversionError> {
        to_decimal(plain_decimal(self)?)
    }
}

try_from! {
    Number => Decimal, Number::to_decimal;
    DecimalText => Decimal, DecimalText::to_decimal;
}

impl From<Decimal> for Number {
    /// The same number with the same scale.
    fn from(decimal: Decimal) -> Number {
        Number::trusted(&decimal.to_string())
    }
}

impl From<Decimal> for DecimalText {
    /// The same number with the same scale.
    fn from(decimal: Decimal) -> DecimalText {
        DecimalText::from(Text::from(decimal.to_string()))
    }
}

fn to_decimal(token: &str) -> Result<Decimal, ConversionError> {
    let number = decimal::Decimal::new(token);
    // The fewest digits behind the point that hold the number; beyond 10^37 of them it is no matter how many more.
    let needed = match number.places() {
        Some(places) if places <= MOST_PLACES => places,
        _ => return Err(ConversionError::too_precise("the number has more than 28 digits behind the point")),
    };
    let written = written_places(token, MOST_PLACES).max(needed);
    let fitting = (needed..=written).rev().find_map(|places| {
        let integer = number.clone().shifted(places).integer()?;
        Decimal::try_from_i128_with_scale(integer, places.into()).ok()
    });
    fitting.ok_or_else(|| {
        if number.compare_magnitude(&decimal::Decimal::new(LARGEST)).is_gt() {
            ConversionError::out_of_range(format!("the number is beyond the range of Decimal, which ends at {LARGEST}"))
        } else {
            ConversionError::too_precise("the number has more digits than the 96 bits of a Decimal hold")
        }
    })
}
