//! Strings with a meaning: money, dates, durations. Each keeps any text; accessors parse.

use std::fmt;
use std::ops::Deref;

use crate::format::{self, time};
use crate::number::Number;
use crate::rule::Format;
use crate::text::Text;

macro_rules! scalars {
    ($($(#[$docs:meta])* $name:ident)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Text);

        impl $name {
            /// Without any text.
            pub(crate) const EMPTY: $name = $name(Text::EMPTY);

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Where the text is kept.
            #[inline]
            pub(crate) fn text_mut(&mut self) -> &mut Text {
                &mut self.0
            }

            /// The text as a [`String`].
            pub fn into_string(self) -> String {
                self.0.into_string()
            }

            /// The text.
            pub fn into_text(self) -> Text {
                self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            #[inline]
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                $name(Text::from(text))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> $name {
                $name(Text::from(text))
            }
        }

        impl From<Text> for $name {
            #[inline]
            fn from(text: Text) -> $name {
                $name(text)
            }
        }

        impl From<&$name> for $name {
            fn from(scalar: &$name) -> $name {
                scalar.clone()
            }
        }

        impl From<$name> for Text {
            fn from(scalar: $name) -> Text {
                scalar.0
            }
        }

        impl From<$name> for String {
            fn from(scalar: $name) -> String {
                scalar.0.into_string()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        crate::__string_like! { $name }
        crate::__equal_to! { $name: Text }
    )*};
}

scalars! {
    /// Money, or another decimal number, written as a string: `"60.00"`.
    ///
    /// Any text is kept as it is; equality, order and hash are those of the text. [`DecimalText::as_number`] gives the
    /// value.
    ///
    /// ```
    /// use payschema::{DecimalText, Number};
    ///
    /// let amount = DecimalText::from("60.00");
    /// assert_eq!(amount, "60.00");
    /// assert_eq!(amount.as_number(), Some(Number::from(60)));
    /// assert_eq!(DecimalText::from("sixty").as_number(), None);
    /// ```
    DecimalText

    /// A date and time of RFC 3339: `"2023-11-07T05:31:56.000Z"`. Any text is kept as it is.
    ///
    /// ```
    /// use payschema::DateTime;
    ///
    /// let created = DateTime::from("2023-11-07T05:31:56.25+02:00");
    /// let parts = created.parts().expect("a date-time");
    /// assert_eq!((parts.date.year, parts.time.hour, parts.time.offset_minutes), (2023, 5, 120));
    /// assert_eq!(parts.time.fraction, "25");
    /// assert!(!DateTime::from("yesterday").is_valid());
    /// ```
    DateTime

    /// A date of RFC 3339: `"2020-12-10"`. Any text is kept as it is.
    ///
    /// ```
    /// use payschema::Date;
    ///
    /// assert_eq!(Date::from("2020-12-10").parts().map(|date| date.month), Some(12));
    /// assert!(!Date::from("2021-02-29").is_valid());
    /// ```
    Date

    /// A duration of ISO 8601, as RFC 3339 has it: `"P6W"`, `"P1DT12H"`. Any text is kept as it is.
    ///
    /// ```
    /// use payschema::Duration;
    ///
    /// assert_eq!(Duration::from("P6W").parts().map(|parts| parts.weeks), Some(6));
    /// assert!(!Duration::from("six weeks").is_valid());
    /// ```
    Duration
}

pub use format::duration::DurationParts;
pub use time::{DateParts, DateTimeParts, TimeParts};

impl DecimalText {
    /// The value, where the text is a plain decimal number such as `60.00` or `-1.5`: no exponent, no leading zero, no
    /// blank.
    pub fn as_number(&self) -> Option<Number> {
        if self.contains(['e', 'E']) { None } else { self.parse().ok() }
    }

    /// Whether the text is a plain decimal number.
    pub fn is_valid(&self) -> bool {
        self.as_number().is_some()
    }
}

impl From<Number> for DecimalText {
    /// The number as it is written.
    fn from(number: Number) -> DecimalText {
        DecimalText(Text::from(number.as_str()))
    }
}

impl DateTime {
    /// Whether the text is a date-time of RFC 3339.
    pub fn is_valid(&self) -> bool {
        format::is_valid(Format::DateTime, self)
    }

    /// Year to offset, where the text is a date-time of RFC 3339.
    pub fn parts(&self) -> Option<DateTimeParts<'_>> {
        time::date_time(self)
    }
}

crate::__ordered_with! { Date: str, &str, String }

impl Date {
    /// Whether the text is a date of RFC 3339.
    pub fn is_valid(&self) -> bool {
        format::is_valid(Format::Date, self)
    }

    /// Year, month and day, where the text is a date of RFC 3339.
    pub fn parts(&self) -> Option<DateParts> {
        time::date(self.as_bytes())
    }
}

impl Duration {
    /// Whether the text is a duration of RFC 3339, appendix A.
    pub fn is_valid(&self) -> bool {
        format::is_valid(Format::Duration, self)
    }

    /// Years to seconds, where the text is a duration of RFC 3339 and each number below 2^64.
    pub fn parts(&self) -> Option<DurationParts> {
        format::duration::parts(self)
    }
}
