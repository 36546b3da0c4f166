//! Conversions to types that hold less than text does. Each is exact or an error: nothing is rounded, clamped or cut off.

#[cfg(feature = "jiff")]
mod calendar;
#[cfg(feature = "rust_decimal")]
mod decimals;
#[cfg(feature = "jiff")]
mod instants;
mod minor_units;

use std::borrow::Cow;
use std::fmt;

/// Why a value has no exact counterpart in another type.
///
/// The message says what stands in the way. It never shows the value, which may be private.
///
/// ```
/// use payschema::{ConversionFault, DecimalText};
///
/// let error = DecimalText::from("12.505").to_scaled_i64(2).expect_err("half a cent");
/// assert_eq!(error.fault(), ConversionFault::TooPrecise);
/// assert_eq!(error.to_string(), "the number has more than 2 digits behind the point");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversionError {
    fault: ConversionFault,
    reason: Cow<'static, str>,
}

/// What kind of thing stands in the way of a conversion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionFault {
    /// The text is none of what its type is for, such as `sixty` in a [`DecimalText`](crate::DecimalText).
    Malformed,
    /// The value is beyond what the other type can hold, or of a kind that it does not have.
    OutOfRange,
    /// The value has digits for which the other type has no place.
    TooPrecise,
}

impl ConversionError {
    fn malformed(reason: impl Into<Cow<'static, str>>) -> ConversionError {
        ConversionError { fault: ConversionFault::Malformed, reason: reason.into() }
    }

    fn out_of_range(reason: impl Into<Cow<'static, str>>) -> ConversionError {
        ConversionError { fault: ConversionFault::OutOfRange, reason: reason.into() }
    }

    fn too_precise(reason: impl Into<Cow<'static, str>>) -> ConversionError {
        ConversionError { fault: ConversionFault::TooPrecise, reason: reason.into() }
    }

    /// What kind of thing stands in the way.
    pub fn fault(&self) -> ConversionFault {
        self.fault
    }
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ConversionError {}

/// `TryFrom`, from values and from references, by a method.
#[cfg(any(feature = "jiff", feature = "rust_decimal"))]
macro_rules! try_from {
    ($($(#[$docs:meta])* $from:ty => $into:ty, $method:path;)*) => {$(
        impl TryFrom<&$from> for $into {
            type Error = $crate::ConversionError;

            $(#[$docs])*
            fn try_from(value: &$from) -> Result<$into, $crate::ConversionError> {
                $method(value)
            }
        }

        impl TryFrom<$from> for $into {
            type Error = $crate::ConversionError;

            $(#[$docs])*
            fn try_from(value: $from) -> Result<$into, $crate::ConversionError> {
                $method(&value)
            }
        }
    )*};
}

#[cfg(any(feature = "jiff", feature = "rust_decimal"))]
use try_from;
