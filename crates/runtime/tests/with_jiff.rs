//! Date-times to jiff's types and back. Needs the feature `jiff`.
#![cfg(feature = "jiff")]

mod chance;

use std::error::Error;

use chance::Chance;
use jiff::civil::{self, date};
use jiff::tz::{Offset, TimeZone, offset};
use jiff::{Span, Timestamp, ToSpan, Zoned};
use payschema::{ConversionError, ConversionFault, Date, DateTime, Duration};

const LEAP_SECOND: &str = "the date-time is a leap second, which jiff does not have";
const MALFORMED: &str = "the text is no date-time of RFC 3339";

/// The kind of an error and its message.
fn told<T>(result: Result<T, ConversionError>) -> Option<(ConversionFault, String)> {
    result.err().map(|error| (error.fault(), error.to_string()))
}

#[test]
fn instants_and_their_offsets() {
    for (text, instant, minutes) in [
        ("2023-11-07T05:31:56.000Z", "2023-11-07T05:31:56Z", 0),
        ("2023-11-07t05:31:56z", "2023-11-07T05:31:56Z", 0),
        ("2023-11-07T05:31:56.25+02:00", "2023-11-07T03:31:56.25Z", 120),
        ("2023-11-07T05:31:56-00:00", "2023-11-07T05:31:56Z", 0),
        ("2023-11-07T05:31:56+23:59", "2023-11-06T05:32:56Z", 1439),
        ("2023-11-07T05:31:56-23:59", "2023-11-08T05:30:56Z", -1439),
        ("2024-02-29T00:00:00.000000001+00:00", "2024-02-29T00:00:00.000000001Z", 0),
        ("2024-02-29T00:00:00.123456789000000Z", "2024-02-29T00:00:00.123456789Z", 0),
        ("0000-01-01T00:00:00+23:59", "-000001-12-31T00:01:00Z", 1439),
        ("9999-12-30T22:00:00.999999999Z", "9999-12-30T22:00:00.999999999Z", 0),
        ("9999-12-31T21:59:00+23:59", "9999-12-30T22:00:00Z", 1439),
    ] {
        let instant: Timestamp = instant.parse().expect(instant);
        let offset = Offset::from_seconds(minutes * 60).expect(text);
        let created = DateTime::from(text);
        assert_eq!(created.to_timestamp(), Ok(instant), "{text}");
        assert_eq!(created.to_offset(), Ok(offset), "{text}");
        assert_eq!(created.to_civil(), Ok(offset.to_datetime(instant)), "{text}");
        let zoned = created.to_zoned().expect(text);
        assert_eq!((zoned.timestamp(), zoned.offset()), (instant, offset), "{text}");
    }
}

#[test]
fn what_jiff_cannot_hold_is_an_error() {
    let range = "the date-time is beyond the range of jiff's Timestamp";
    let digits = "the date-time has digits beyond nanoseconds";
    for (text, fault, message) in [
        ("2016-12-31T23:59:60Z", ConversionFault::OutOfRange, LEAP_SECOND),
        ("2017-01-01T01:59:60.5+02:00", ConversionFault::OutOfRange, LEAP_SECOND),
        ("2024-01-01T00:00:00.1234567891Z", ConversionFault::TooPrecise, digits),
        ("2024-01-01T00:00:00.0000000001Z", ConversionFault::TooPrecise, digits),
        ("", ConversionFault::Malformed, MALFORMED),
        ("yesterday", ConversionFault::Malformed, MALFORMED),
        ("2024-01-01", ConversionFault::Malformed, MALFORMED),
        ("2024-01-01T00:00:00", ConversionFault::Malformed, MALFORMED),
        ("2024-01-01 00:00:00Z", ConversionFault::Malformed, MALFORMED),
        ("2023-02-29T00:00:00Z", ConversionFault::Malformed, MALFORMED),
        ("2024-01-01T24:00:00Z", ConversionFault::Malformed, MALFORMED),
        ("2024-01-01T00:00:60Z", ConversionFault::Malformed, MALFORMED),
        ("2024-01-01T00:00:00+24:00", ConversionFault::Malformed, MALFORMED),
        ("-000001-01-01T00:00:00Z", ConversionFault::Malformed, MALFORMED),
    ] {
        let created = DateTime::from(text);
        let expected = Some((fault, message.to_owned()));
        assert_eq!(told(created.to_timestamp()), expected, "{text}");
        assert_eq!(told(created.to_civil()), expected, "{text}");
        assert_eq!(told(created.to_zoned()), expected, "{text}");
        // The offset of a leap second is no problem.
        let offset = (fault == ConversionFault::Malformed).then_some(expected).flatten();
        assert_eq!(told(created.to_offset()), offset, "{text}");
    }
    // The last hours of the last year are no instants of jiff's, though it has their date and time.
    for text in ["9999-12-31T00:00:00Z", "9999-12-30T22:00:01Z", "9999-12-31T23:59:59.999999999-23:59"] {
        let expected = Some((ConversionFault::OutOfRange, range.to_owned()));
        assert_eq!(told(DateTime::from(text).to_timestamp()), expected, "{text}");
        assert_eq!(told(DateTime::from(text).to_zoned()), expected, "{text}");
        assert!(DateTime::from(text).to_civil().is_ok());
    }
}

#[test]
fn agrees_with_the_parser_of_jiff() {
    let mut chance = Chance::new(1);
    let (mut equal, mut refused, mut stricter) = (0, 0, 0);
    for _ in 0..50_000 {
        let text = date_time_or_so(&mut chance);
        let created = DateTime::from(text.as_str());
        match (created.to_timestamp(), text.parse::<Timestamp>()) {
            (Ok(ours), theirs) => {
                // jiff takes no zeros beyond the nine digits that it has.
                let short = shortened(&text);
                assert_eq!(ours, theirs.or_else(|_| short.parse()).expect(&text), "{text}");
                assert_eq!(created.to_civil().ok(), short.trim_end_matches(['Z', 'z']).parse().ok(), "{text}");
                equal += 1;
            }
            (Err(error), Ok(_)) => {
                // jiff clamps leap seconds, and has texts that RFC 3339 does not have.
                assert!(!created.is_valid() || error.to_string() == LEAP_SECOND, "{text}: {error}");
                stricter += 1;
            }
            (Err(_), Err(_)) => refused += 1,
        }
    }
    assert!(equal > 5000 && refused > 5000 && stricter > 100, "{equal} {refused} {stricter}");
}

/// A text that is a date-time of RFC 3339 or nearly.
fn date_time_or_so(chance: &mut Chance) -> String {
    let year = *chance.of(&[0, 1, 1900, 1969, 1970, 2000, 2023, 2024, 9998, 9999]);
    let (month, day) = (*chance.of(&[1, 2, 6, 12, 12, 13]), *chance.of(&[1, 15, 28, 29, 30, 31]));
    let (hour, minute, second) =
        (*chance.of(&[0, 9, 21, 23, 23, 24]), *chance.of(&[0, 30, 59, 59]), *chance.of(&[0, 1, 59, 60]));
    let length = *chance.of(&[1, 3, 6, 8, 9, 10, 12]);
    let fraction = chance.digits(length);
    let fraction = chance.of(&[String::new(), String::new(), format!(".{fraction}")]).clone();
    let offset =
        chance.of(&["Z", "z", "Z", "+00:00", "-00:00", "+02:00", "-05:30", "+23:59", "-23:59", "+0200", "+02", ""]);
    let separator = chance.of(&["T", "T", "T", "t", " "]);
    format!("{year:04}-{month:02}-{day:02}{separator}{hour:02}:{minute:02}:{second:02}{fraction}{offset}")
}

/// Without the zeros beyond nine digits of a second.
fn shortened(text: &str) -> String {
    let Some((before, after)) = text.split_once('.') else { return text.to_owned() };
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    let (fraction, offset) = after.split_at(digits);
    format!("{before}.{}{offset}", &fraction[..digits.min(9)])
}

#[test]
fn instants_become_text() -> Result<(), Box<dyn Error>> {
    let instant: Timestamp = "2023-11-07T03:31:56.25Z".parse()?;
    assert_eq!(DateTime::try_from(instant)?, "2023-11-07T03:31:56.25Z");
    assert_eq!(DateTime::try_from(&instant)?, "2023-11-07T03:31:56.25Z");
    assert_eq!(DateTime::from_timestamp(instant, offset(2))?, "2023-11-07T05:31:56.25+02:00");
    assert_eq!(DateTime::from_timestamp(instant, Offset::from_seconds(-19_800)?)?, "2023-11-06T22:01:56.25-05:30");
    let zoned = date(2023, 11, 7).at(5, 31, 56, 0).to_zoned(TimeZone::fixed(offset(-3)))?;
    assert_eq!(DateTime::try_from(&zoned)?, "2023-11-07T05:31:56-03:00");
    assert_eq!(DateTime::try_from(zoned)?, "2023-11-07T05:31:56-03:00");
    assert_eq!(DateTime::try_from(Timestamp::MAX)?, "9999-12-30T22:00:00.999999999Z");
    assert_eq!(DateTime::try_from("0000-01-01T00:00:00Z".parse::<Timestamp>()?)?, "0000-01-01T00:00:00Z");
    Ok(())
}

#[test]
fn instants_without_a_text_are_errors() -> Result<(), Box<dyn Error>> {
    let before = "-000001-12-31T23:59:59Z".parse::<Timestamp>()?;
    let years = Some((ConversionFault::OutOfRange, "RFC 3339 has no years before 0".to_owned()));
    assert_eq!(told(DateTime::try_from(before)), years);
    // It is the year at the offset that is written.
    assert_eq!(DateTime::from_timestamp(before, offset(1))?, "0000-01-01T00:59:59+01:00");
    assert_eq!(told(DateTime::from_timestamp(before + 1.second(), offset(-1))), years);
    let seconds =
        Some((ConversionFault::TooPrecise, "the offset has seconds, which RFC 3339 has no place for".to_owned()));
    for of in [1, -1, 3599, 3661] {
        assert_eq!(told(DateTime::from_timestamp(Timestamp::UNIX_EPOCH, Offset::from_seconds(of)?)), seconds, "{of}");
    }
    let day =
        Some((ConversionFault::OutOfRange, "the offset is a day or more, for which RFC 3339 has no text".to_owned()));
    for of in [24 * 3600, -24 * 3600, 25 * 3600 + 59 * 60] {
        assert_eq!(told(DateTime::from_timestamp(Timestamp::UNIX_EPOCH, Offset::from_seconds(of)?)), day, "{of}");
    }
    Ok(())
}

#[test]
fn every_instant_comes_back() {
    let mut chance = Chance::new(2);
    let first = "0000-01-03T00:00:00Z".parse::<Timestamp>().expect("a timestamp").as_second();
    let seconds = (Timestamp::MAX.as_second() - first) as u64;
    for _ in 0..20_000 {
        let second = first + chance.below(seconds) as i64;
        let nanosecond = chance.below(1_000_000_000) / 10u64.pow(chance.below(10) as u32);
        let instant = Timestamp::new(second, nanosecond as i32).expect("in range");
        let minutes = chance.below(2 * 1440 - 1) as i32 - 1439;
        let offset = Offset::from_seconds(minutes * 60).expect("in range");
        let text = DateTime::from_timestamp(instant, offset).expect("a text");
        assert!(text.is_valid(), "{text}");
        assert_eq!((text.to_timestamp(), text.to_offset()), (Ok(instant), Ok(offset)), "{text}");
        assert_eq!(text.parse::<Timestamp>().ok(), Some(instant), "{text}");
        let zoned = text.to_zoned().expect("in range");
        assert_eq!(DateTime::try_from(&zoned), Ok(text));
    }
}

#[test]
fn conversions_as_one_writes_them() -> Result<(), Box<dyn Error>> {
    let created = DateTime::from("2023-11-07T05:31:56+02:00");
    let instant: Timestamp = (&created).try_into()?;
    assert!(Timestamp::try_from(created.clone())? == instant && instant < Timestamp::now());
    let local: civil::DateTime = (&created).try_into()?;
    assert_eq!(local.hour(), 5);
    assert_eq!(Zoned::try_from(&created)?.timestamp(), instant);
    let due = civil::Date::try_from(&Date::from("2024-01-31"))?.checked_add(Span::try_from(Duration::from("P1M"))?)?;
    assert_eq!(Date::try_from(due)?, "2024-02-29");
    Ok(())
}
