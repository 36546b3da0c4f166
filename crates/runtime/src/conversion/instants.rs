//! Date-times to and from jiff, with the feature `jiff`.

use jiff::civil;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

use super::calendar::RANGE;
use super::{ConversionError, try_from};
use crate::format::time::DateTimeParts;
use crate::scalars::DateTime;
use crate::text::Text;

impl DateTime {
    /// The instant, with the feature `jiff`. [`to_offset`](DateTime::to_offset) gives the offset, which a [`Timestamp`]
    /// has not.
    ///
    /// # Errors
    /// The text is no date-time of RFC 3339; it is a leap second, which jiff does not have; it has more than nine digits of
    /// a second, zeros at the end not counted; or it is beyond [`Timestamp::MAX`], 9999-12-30T22:00:00.999999999Z.
    ///
    /// ```
    /// use payschema::DateTime;
    ///
    /// let created = DateTime::from("2023-11-07T05:31:56.250+02:00");
    /// assert_eq!(created.to_timestamp()?, "2023-11-07T03:31:56.25Z".parse()?);
    /// assert!(DateTime::from("2016-12-31T23:59:60Z").to_timestamp().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_timestamp(&self) -> Result<Timestamp, ConversionError> {
        let parts = parts(self)?;
        let instant = offset(&parts)?.to_timestamp(civil(&parts)?);
        instant.map_err(|_| ConversionError::out_of_range("the date-time is beyond the range of jiff's Timestamp"))
    }

    /// The offset from UTC, with the feature `jiff`. It is zero for `Z` and for `-00:00` as it is for `+00:00`.
    ///
    /// # Errors
    /// The text is no date-time of RFC 3339.
    ///
    /// ```
    /// use jiff::tz::offset;
    /// use payschema::DateTime;
    ///
    /// assert_eq!(DateTime::from("2023-11-07T05:31:56+02:00").to_offset()?, offset(2));
    /// # Ok::<(), payschema::ConversionError>(())
    /// ```
    pub fn to_offset(&self) -> Result<Offset, ConversionError> {
        offset(&parts(self)?)
    }

    /// The date and the time as they are written, without the offset, with the feature `jiff`.
    ///
    /// # Errors
    /// As for [`to_timestamp`](DateTime::to_timestamp), but that every year has its place.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use payschema::DateTime;
    ///
    /// assert_eq!(DateTime::from("2023-11-07T05:31:56+02:00").to_civil()?, date(2023, 11, 7).at(5, 31, 56, 0));
    /// # Ok::<(), payschema::ConversionError>(())
    /// ```
    pub fn to_civil(&self) -> Result<civil::DateTime, ConversionError> {
        civil(&parts(self)?)
    }

    /// The instant in a time zone of that fixed offset, with the feature `jiff`.
    ///
    /// # Errors
    /// As for [`to_timestamp`](DateTime::to_timestamp).
    ///
    /// ```
    /// use payschema::DateTime;
    ///
    /// let created = DateTime::from("2023-11-07T05:31:56+02:00");
    /// assert_eq!(created.to_zoned()?.hour(), 5);
    /// assert_eq!(DateTime::try_from(created.to_zoned()?)?, created);
    /// # Ok::<(), payschema::ConversionError>(())
    /// ```
    pub fn to_zoned(&self) -> Result<Zoned, ConversionError> {
        Ok(self.to_timestamp()?.to_zoned(TimeZone::fixed(self.to_offset()?)))
    }

    /// An instant as it is at an offset from UTC, with the feature `jiff`: `2023-11-07T05:31:56.25+02:00`, or with `Z`
    /// where the offset is zero.
    ///
    /// # Errors
    /// The year is before 0, or the offset has seconds or is of a day or more: RFC 3339 has no text for these.
    ///
    /// ```
    /// use jiff::{Timestamp, tz::offset};
    /// use payschema::DateTime;
    ///
    /// assert_eq!(DateTime::from_timestamp(Timestamp::UNIX_EPOCH, offset(-3))?, "1969-12-31T21:00:00-03:00");
    /// # Ok::<(), payschema::ConversionError>(())
    /// ```
    pub fn from_timestamp(timestamp: Timestamp, offset: Offset) -> Result<DateTime, ConversionError> {
        let local = offset.to_datetime(timestamp);
        if local.year() < 0 {
            return Err(ConversionError::out_of_range("RFC 3339 has no years before 0"));
        }
        let seconds = offset.seconds();
        if seconds % 60 != 0 {
            return Err(ConversionError::too_precise("the offset has seconds, which RFC 3339 has no place for"));
        }
        let minutes = seconds.unsigned_abs() / 60;
        if minutes >= 24 * 60 {
            return Err(ConversionError::out_of_range("the offset is a day or more, for which RFC 3339 has no text"));
        }
        let text = match seconds {
            0 => format!("{local}Z"),
            _ => {
                let sign = if seconds < 0 { '-' } else { '+' };
                format!("{local}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        };
        Ok(DateTime::from(Text::from(text)))
    }
}

try_from! {
    DateTime => Timestamp, DateTime::to_timestamp;
    DateTime => civil::DateTime, DateTime::to_civil;
    DateTime => Zoned, DateTime::to_zoned;
    /// The instant in UTC. A year before 0 is an error.
    Timestamp => DateTime, in_utc;
    /// The instant at its own offset; the name of the zone has no place in RFC 3339. Errors are those of
    /// [`DateTime::from_timestamp`].
    Zoned => DateTime, at_own_offset;
}

fn in_utc(timestamp: &Timestamp) -> Result<DateTime, ConversionError> {
    DateTime::from_timestamp(*timestamp, Offset::UTC)
}

fn at_own_offset(zoned: &Zoned) -> Result<DateTime, ConversionError> {
    DateTime::from_timestamp(zoned.timestamp(), zoned.offset())
}

fn parts(text: &DateTime) -> Result<DateTimeParts<'_>, ConversionError> {
    text.parts().ok_or_else(|| ConversionError::malformed("the text is no date-time of RFC 3339"))
}

fn offset(parts: &DateTimeParts<'_>) -> Result<Offset, ConversionError> {
    Offset::from_seconds(i32::from(parts.time.offset_minutes) * 60).map_err(|_| ConversionError::out_of_range(RANGE))
}

fn civil(parts: &DateTimeParts<'_>) -> Result<civil::DateTime, ConversionError> {
    let time = parts.time;
    if time.second == 60 {
        return Err(ConversionError::out_of_range("the date-time is a leap second, which jiff does not have"));
    }
    let significant = time.fraction.trim_end_matches('0');
    if significant.len() > 9 {
        return Err(ConversionError::too_precise("the date-time has digits beyond nanoseconds"));
    }
    let nanosecond = significant.bytes().chain(std::iter::repeat(b'0')).take(9);
    let nanosecond = nanosecond.fold(0, |value, digit| value * 10 + i32::from(digit.wrapping_sub(b'0') & 15));
    // All of these are in range: hours below 24, minutes and seconds below 60.
    let [hour, minute, second] = [time.hour, time.minute, time.second].map(|part| part as i8);
    let time = civil::Time::new(hour, minute, second, nanosecond);
    let time = time.map_err(|_| ConversionError::out_of_range(RANGE))?;
    Ok(super::calendar::date(parts.date)?.to_datetime(time))
}
