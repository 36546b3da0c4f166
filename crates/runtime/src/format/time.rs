//! RFC 3339: `date-time`, `full-date` and `full-time`, leap seconds included.

/// A date of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct DateParts {
    /// 0 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the length of the month.
    pub day: u8,
}

/// A time of RFC 3339 with its offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeParts<'a> {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60; 60 is a leap second, which is at 23:59 UTC.
    pub second: u8,
    /// The digits behind the point, as many as there are; empty where there is no point.
    pub fraction: &'a str,
    /// The offset from UTC: 120 for `+02:00`, 0 for `Z`.
    pub offset_minutes: i16,
}

/// A date and time of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DateTimeParts<'a> {
    /// The date.
    pub date: DateParts,
    /// The time.
    pub time: TimeParts<'a>,
}

pub(crate) fn date_time(text: &str) -> Option<DateTimeParts<'_>> {
    let date = date(text.as_bytes().get(..10)?)?;
    let time = text.get(10..)?.strip_prefix(['T', 't']).and_then(time)?;
    Some(DateTimeParts { date, time })
}

pub(crate) fn date(text: &[u8]) -> Option<DateParts> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = *text else { return None };
    let year = u16::from(two(y0, y1)?) * 100 + u16::from(two(y2, y3)?);
    let (month, day) = (two(m0, m1)?, two(d0, d1)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=length).contains(&day).then_some(DateParts { year, month, day })
}

pub(crate) fn time(text: &str) -> Option<TimeParts<'_>> {
    let [h0, h1, b':', m0, m1, b':', s0, s1, ..] = *text.as_bytes() else { return None };
    let (hour, minute, second) = (two(h0, h1)?, two(m0, m1)?, two(s0, s1)?);
    let rest = text.get(8..)?;
    let (fraction, zone) = match rest.strip_prefix('.') {
        Some(after) => {
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            after.split_at_checked(digits).filter(|(fraction, _)| !fraction.is_empty())?
        }
        None => ("", rest),
    };
    let offset_minutes = offset(zone.as_bytes())?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let utc = (i16::from(hour) * 60 + i16::from(minute) - offset_minutes).rem_euclid(24 * 60);
    if second == 60 && utc != 23 * 60 + 59 {
        return None;
    }
    Some(TimeParts { hour, minute, second, fraction, offset_minutes })
}

fn offset(zone: &[u8]) -> Option<i16> {
    match *zone {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h0, h1, b':', m0, m1] => {
            let (hours, minutes) = (two(h0, h1)?, two(m0, m1)?);
            let offset = i16::from(hours) * 60 + i16::from(minutes);
            (hours < 24 && minutes < 60).then_some(if sign == b'-' { -offset } else { offset })
        }
        _ => None,
    }
}

/// Two digits.
#[inline]
fn two(tens: u8, ones: u8) -> Option<u8> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| tens * 10 + ones)
}
