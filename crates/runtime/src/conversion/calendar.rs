//! Dates and durations to and from jiff, with the feature `jiff`.

use jiff::{Span, civil};

use super::{ConversionError, try_from};
use crate::format::{self, time::DateParts};
use crate::rule::Format;
use crate::scalars::{Date, Duration};
use crate::text::Text;

/// Why jiff refuses what RFC 3339 has. It takes all dates, times and offsets of RFC 3339, so nobody should ever see it
/// for one of these.
pub(super) const RANGE: &str = "the value is beyond the range of jiff";

impl Date {
    /// The date, with the feature `jiff`.
    ///
    /// # Errors
    /// The text is no date of RFC 3339.
    ///
    /// ```
    /// use payschema::Date;
    ///
    /// assert_eq!(Date::from("2020-12-10").to_civil()?, jiff::civil::date(2020, 12, 10));
    /// assert_eq!(Date::try_from(jiff::civil::date(2020, 12, 10).tomorrow()?)?, "2020-12-11");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_civil(&self) -> Result<civil::Date, ConversionError> {
        date(self.parts().ok_or_else(|| ConversionError::malformed("the text is no date of RFC 3339"))?)
    }
}

impl Duration {
    /// The duration, each unit as it is written, with the feature `jiff`: `P1Y2M` is a year and two months, and how many
    /// days that is depends on where it begins.
    ///
    /// # Errors
    /// The text is no duration of RFC 3339 (which has neither fractions nor signs), or it has more of a unit than a
    /// [`Span`] can hold, such as 19,998 years.
    ///
    /// ```
    /// use jiff::ToSpan;
    /// use payschema::Duration;
    ///
    /// assert_eq!(Duration::from("P6W").to_span()?.fieldwise(), 6.weeks());
    /// assert_eq!(Duration::from("P1DT12H").to_span()?.fieldwise(), 1.day().hours(12));
    /// # Ok::<(), payschema::ConversionError>(())
    /// ```
    pub fn to_span(&self) -> Result<Span, ConversionError> {
        if !format::is_valid(Format::Duration, self) {
            return Err(ConversionError::malformed("the text is no duration of RFC 3339"));
        }
        self.parts()
            .and_then(|parts| {
                let [years, months, weeks, days] = [parts.years, parts.months, parts.weeks, parts.days].map(signed);
                let [hours, minutes, seconds] = [parts.hours, parts.minutes, parts.seconds].map(signed);
                let date = Span::new().try_years(years?).ok()?.try_months(months?).ok()?;
                let date = date.try_weeks(weeks?).ok()?.try_days(days?).ok()?;
                date.try_hours(hours?).ok()?.try_minutes(minutes?).ok()?.try_seconds(seconds?).ok()
            })
            .ok_or_else(|| ConversionError::out_of_range("the duration has more of a unit than jiff's Span can hold"))
    }
}

try_from! {
    Date => civil::Date, Date::to_civil;
    /// A year before 0 is an error.
    civil::Date => Date, from_civil;
    Duration => Span, Duration::to_span;
    /// Units in between are written as zero, as RFC 3339 wants it: `P1Y0M2D`; weeks beside other
    /// units as days. A negative duration and parts of a second are errors.
    Span => Duration, from_span;
}

pub(super) fn date(parts: DateParts) -> Result<civil::Date, ConversionError> {
    // The year is below 10,000, month and day below 100.
    civil::Date::new(parts.year as i16, parts.month as i8, parts.day as i8)
        .map_err(|_| ConversionError::out_of_range(RANGE))
}

fn from_civil(date: &civil::Date) -> Result<Date, ConversionError> {
    if date.year() < 0 {
        return Err(ConversionError::out_of_range("RFC 3339 has no years before 0"));
    }
    Ok(Date::from(Text::from(date.to_string())))
}

/// Writes a span in the grammar of RFC 3339, appendix A.
fn from_span(span: &Span) -> Result<Duration, ConversionError> {
    if span.is_negative() {
        return Err(ConversionError::out_of_range("the duration is negative, for which RFC 3339 has no text"));
    }
    if span.get_milliseconds() != 0 || span.get_microseconds() != 0 || span.get_nanoseconds() != 0 {
        return Err(ConversionError::too_precise("the duration has parts of a second, for which RFC 3339 has no text"));
    }
    let (years, months, weeks) = (span.get_years(), span.get_months(), span.get_weeks());
    let time = units([(span.get_hours().into(), 'H'), (span.get_minutes(), 'M'), (span.get_seconds(), 'S')]);
    // Weeks stand alone. A week is seven days wherever it begins, so that beside other units it is written as these.
    let (weeks, days) = match (years, months, span.get_days(), time.as_str()) {
        (0, 0, 0, "") => (weeks, 0),
        (_, _, days, _) => (0, i64::from(weeks) * 7 + i64::from(days)),
    };
    if weeks != 0 {
        return Ok(Duration::from(Text::from(format!("P{weeks}W"))));
    }
    let date = units([(years.into(), 'Y'), (months.into(), 'M'), (days, 'D')]);
    Ok(Duration::from(Text::from(match (date.as_str(), time.as_str()) {
        ("", "") => "PT0S".to_owned(),
        (date, "") => format!("P{date}"),
        (date, time) => format!("P{date}T{time}"),
    })))
}

/// From the first unit that is not zero to the last, with all in between.
fn units(units: [(i64, char); 3]) -> String {
    let is_set = |(count, _): &(i64, char)| *count != 0;
    let first = units.iter().position(is_set).unwrap_or(units.len());
    let end = units.iter().rposition(is_set).map_or(first, |last| last + 1);
    units[first..end].iter().map(|(count, unit)| format!("{count}{unit}")).collect()
}

/// A number where it is in range; jiff's own ranges are narrower still.
fn signed(count: u64) -> Option<i64> {
    i64::try_from(count).ok()
}
