//! Money as a count of its smallest unit: `12.50` with two digits is `1250`.

use super::ConversionError;
use crate::decimal::Decimal;
use crate::number::Number;
use crate::reader::number_fault;
use crate::scalars::DecimalText;
use crate::text::Text;

impl Number {
    /// The number times `10^digits`, where that is an integer: an amount in minor units.
    ///
    /// `digits` is the number of digits behind the point that the currency has, 2 for USD and 0 for JPY. However the
    /// number is written, its value counts: `12.5`, `12.500` and `125e-1` are all 1250 cents.
    ///
    /// # Errors
    /// A digit other than zero stands further behind the point, or the result is beyond `i64`. Nothing is rounded.
    ///
    /// ```
    /// use payschema::Number;
    ///
    /// let price: Number = "12.50".parse()?;
    /// assert_eq!(price.to_scaled_i64(2)?, 1250);
    /// assert!("12.505".parse::<Number>()?.to_scaled_i64(2).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_scaled_i64(&self, digits: u8) -> Result<i64, ConversionError> {
        to_scaled_i64(self.as_str(), digits)
    }

    /// The number that is `value` divided by `10^digits`, written with so many digits behind the point.
    ///
    /// ```
    /// use payschema::Number;
    ///
    /// assert_eq!(Number::from_scaled_i64(1250, 2).as_str(), "12.50");
    /// assert_eq!(Number::from_scaled_i64(-5, 2).as_str(), "-0.05");
    /// assert_eq!(Number::from_scaled_i64(1250, 0).as_str(), "1250");
    /// ```
    pub fn from_scaled_i64(value: i64, digits: u8) -> Number {
        Number::trusted(&scaled_text(value, digits))
    }
}

impl DecimalText {
    /// The number times `10^digits`, where that is an integer: an amount in minor units.
    ///
    /// `digits` is the number of digits behind the point that the currency has, 2 for USD and 0 for JPY.
    ///
    /// # Errors
    /// The text is no plain decimal number (see [`as_number`](DecimalText::as_number)), a digit other than zero stands
    /// further behind the point, or the result is beyond `i64`. Nothing is rounded.
    ///
    /// ```
    /// use payschema::DecimalText;
    ///
    /// assert_eq!(DecimalText::from("12.50").to_scaled_i64(2)?, 1250);
    /// assert_eq!(DecimalText::from("1200").to_scaled_i64(0)?, 1200);
    /// assert!(DecimalText::from("12.505").to_scaled_i64(2).is_err());
    /// assert!(DecimalText::from("12,50").to_scaled_i64(2).is_err());
    /// # Ok::<(), payschema::ConversionError>(())
    /// ```
    pub fn to_scaled_i64(&self, digits: u8) -> Result<i64, ConversionError> {
        to_scaled_i64(plain_decimal(self)?, digits)
    }

    /// The number that is `value` divided by `10^digits`, written with so many digits behind the point.
    ///
    /// ```
    /// use payschema::DecimalText;
    ///
    /// assert_eq!(DecimalText::from_scaled_i64(1250, 2), "12.50");
    /// ```
    pub fn from_scaled_i64(value: i64, digits: u8) -> DecimalText {
        DecimalText::from(Text::from(scaled_text(value, digits)))
    }
}

/// The text, where it is a plain decimal number.
pub(super) fn plain_decimal(text: &DecimalText) -> Result<&str, ConversionError> {
    if let Some(fault) = number_fault(text) {
        return Err(ConversionError::malformed(format!("the text is no decimal number: {fault}")));
    }
    if text.contains(['e', 'E']) {
        return Err(ConversionError::malformed("the text is no plain decimal number: it has an exponent"));
    }
    Ok(text)
}

fn to_scaled_i64(token: &str, digits: u8) -> Result<i64, ConversionError> {
    let scaled = Decimal::new(token).shifted(digits);
    if !scaled.is_integer() {
        return Err(ConversionError::too_precise(match digits {
            0 => "the number is no integer".into(),
            1 => "the number has more than 1 digit behind the point".into(),
            _ => format!("the number has more than {digits} digits behind the point"),
        }));
    }
    let value = scaled.integer().and_then(|value| i64::try_from(value).ok());
    value.ok_or_else(|| {
        ConversionError::out_of_range(format!("the number times 10^{digits} is beyond the range of i64"))
    })
}

fn scaled_text(value: i64, digits: u8) -> String {
    let digits = usize::from(digits);
    let sign = if value < 0 { "-" } else { "" };
    // At least one digit stands before the point.
    let magnitude = format!("{:0width$}", value.unsigned_abs(), width = digits + 1);
    match magnitude.split_at(magnitude.len() - digits) {
        (whole, "") => format!("{sign}{whole}"),
        (whole, fraction) => format!("{sign}{whole}.{fraction}"),
    }
}
