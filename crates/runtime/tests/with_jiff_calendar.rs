//! Dates and durations to jiff's types and back. Needs the feature `jiff`.
#![cfg(feature = "jiff")]

mod chance;

use chance::Chance;
use jiff::civil::{self, date};
use jiff::{Span, SpanFieldwise, ToSpan};
use payschema::{ConversionError, ConversionFault, Date, Duration};

/// The kind of an error and its message.
fn told<T>(result: Result<T, ConversionError>) -> Option<(ConversionFault, String)> {
    result.err().map(|error| (error.fault(), error.to_string()))
}

#[test]
fn dates() {
    let mut day = date(1999, 12, 1);
    while day < date(2004, 4, 1) {
        let text = Date::try_from(day).expect("a text");
        assert_eq!((text.to_civil(), text.parse().ok()), (Ok(day), Some(day)), "{text}");
        day = day.tomorrow().expect("in range");
    }
    for (text, day) in [("0000-01-01", date(0, 1, 1)), ("0000-02-29", date(0, 2, 29)), ("9999-12-31", civil::Date::MAX)]
    {
        assert_eq!(Date::from(text).to_civil(), Ok(day));
        assert_eq!(Date::try_from(&day), Ok(text.into()));
    }
    for text in ["", "2021-02-29", "2021-13-01", "2021-1-1", "20210101", "-000001-01-01", "2021-01-01T00:00:00Z"] {
        let expected = Some((ConversionFault::Malformed, "the text is no date of RFC 3339".to_owned()));
        assert_eq!(told(Date::from(text).to_civil()), expected, "{text}");
    }
    for day in [civil::Date::MIN, date(-1, 12, 31)] {
        let expected = Some((ConversionFault::OutOfRange, "RFC 3339 has no years before 0".to_owned()));
        assert_eq!(told(Date::try_from(day)), expected);
    }
}

#[test]
fn durations_agree_with_the_parser_of_jiff() {
    let mut chance = Chance::new(3);
    let (mut equal, mut refused) = (0, 0);
    for _ in 0..50_000 {
        let text = duration_or_so(&mut chance);
        let duration = Duration::from(text.as_str());
        match duration.to_span() {
            Ok(span) => {
                assert_eq!(span.fieldwise(), text.parse::<Span>().expect(&text).fieldwise(), "{text}");
                let back = Duration::try_from(span).expect(&text);
                assert!(back.is_valid(), "{back} of {text}");
                assert_eq!(back.to_span().map(Span::fieldwise), Ok(span.fieldwise()), "{back} of {text}");
                equal += 1;
            }
            Err(error) => {
                assert_eq!(duration.is_valid(), error.fault() == ConversionFault::OutOfRange, "{text}");
                assert!(!duration.is_valid() || text.parse::<Span>().is_err(), "{text}");
                refused += 1;
            }
        }
    }
    assert!(equal > 5000 && refused > 5000, "{equal} {refused}");
}

/// A text that is a duration of RFC 3339 or nearly.
fn duration_or_so(chance: &mut Chance) -> String {
    let sign = *chance.of(&["P", "P", "P", "P", "P", "P", "-P", "p", ""]);
    let (date, time) = (quantities(chance, "YMD"), quantities(chance, "HMS"));
    match chance.below(4) {
        0 => format!("{sign}{date}"),
        1 => format!("{sign}T{time}"),
        2 => format!("{sign}{}", quantities(chance, "W")),
        _ => format!("{sign}{date}T{time}"),
    }
}

/// Some of the units, each with a number.
fn quantities(chance: &mut Chance, units: &str) -> String {
    let (first, count) = (chance.below(units.len() as u64) as usize, 1 + chance.below(3) as usize);
    let mut text = String::new();
    for unit in units.chars().skip(first).take(count) {
        let number = *chance.of(&["0", "1", "2", "007", "12", "60", "365", "19998", "19999", "9999999999999999999999"]);
        if chance.below(10) != 0 {
            text.push_str(&format!("{number}{unit}"));
        }
    }
    text
}

#[test]
fn durations_are_those_of_rfc_3339() {
    let span = |text: &str| Duration::from(text).to_span().map(SpanFieldwise);
    assert_eq!(span("P6W"), Ok(6.weeks().fieldwise()));
    assert_eq!(span("P1Y2M3DT4H5M6S"), Ok(1.year().months(2).days(3).hours(4).minutes(5).seconds(6).fieldwise()));
    assert_eq!(span("PT0S"), Ok(Span::new().fieldwise()));
    assert_eq!(span("P19998Y"), Ok(19998.years().fieldwise()));
    let malformed = Some((ConversionFault::Malformed, "the text is no duration of RFC 3339".to_owned()));
    for text in ["", "P", "PT", "PT1.5S", "-P1D", "P1Y2D", "P1W2D", "1D", "six weeks"] {
        assert_eq!(told(span(text)), malformed, "{text}");
    }
    let range = "the duration has more of a unit than jiff's Span can hold";
    let range = Some((ConversionFault::OutOfRange, range.to_owned()));
    for text in ["P19999Y", "P9223372036854775808D", "PT18446744073709551616S", "P99999999999999999999W"] {
        assert_eq!(told(span(text)), range, "{text}");
    }
}

#[test]
fn spans_become_text() {
    for (span, text) in [
        (Span::new(), "PT0S"),
        (6.weeks(), "P6W"),
        (1.week().days(2), "P9D"),
        (1.month().weeks(1), "P1M7D"),
        (1.week().seconds(1), "P7DT1S"),
        (1.year().days(2), "P1Y0M2D"),
        (1.year().hours(2), "P1YT2H"),
        (2.hours().seconds(3), "PT2H0M3S"),
        (90.minutes(), "PT90M"),
        (1.day().hours(12), "P1DT12H"),
    ] {
        assert_eq!(Duration::try_from(span), Ok(text.into()));
        assert!(Duration::from(text).is_valid(), "{text}");
    }
    let negative = "the duration is negative, for which RFC 3339 has no text";
    assert_eq!(told(Duration::try_from(-1.day())), Some((ConversionFault::OutOfRange, negative.to_owned())));
    let parts = "the duration has parts of a second, for which RFC 3339 has no text";
    for span in [1.millisecond(), 1.microsecond(), 1.nanosecond(), 1.day().milliseconds(1000)] {
        assert_eq!(told(Duration::try_from(span)), Some((ConversionFault::TooPrecise, parts.to_owned())));
    }
}
