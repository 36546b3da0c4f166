//! `Number` and `DecimalText` to `rust_decimal::Decimal` and back. Needs the feature `rust_decimal`.
#![cfg(feature = "rust_decimal")]

mod chance;

use std::error::Error;

use chance::Chance;
use payschema::{ConversionFault, DecimalText, Number};
use rust_decimal::Decimal;

fn number(text: &str) -> Number {
    text.parse().expect("a number")
}

/// The digits without the point, and how many of them stand behind it.
fn parts(decimal: Decimal) -> (i128, u32) {
    (decimal.mantissa(), decimal.scale())
}

#[test]
fn value_and_scale_are_what_is_written() {
    let largest = 79_228_162_514_264_337_593_543_950_335;
    for (text, mantissa, scale) in [
        ("0.1000", 1000, 4),
        ("60.00", 6000, 2),
        ("-1.5", -15, 1),
        ("0", 0, 0),
        ("0.00", 0, 2),
        ("-0", 0, 0),
        ("-0.0", 0, 1),
        ("79228162514264337593543950335", largest, 0),
        ("-79228162514264337593543950335", -largest, 0),
        ("7.9228162514264337593543950335", largest, 28),
        ("0.0000000000000000000000000001", 1, 28),
        ("0.1000000000000000000000000000", 10i128.pow(27), 28),
        // Zeros at the end that find no place: behind the 28th digit, or beyond 96 bits.
        ("0.10000000000000000000000000000", 10i128.pow(27), 28),
        ("0.00000000000000000000000000000000", 0, 28),
        ("1.00000000000000000000000000000000", 10i128.pow(28), 28),
        ("79228162514264337593543950335.0", largest, 0),
        ("79228162514264337593543950335.00", largest, 0),
        ("7922816251426433759354395033.500", largest, 1),
        ("8.0000000000000000000000000000", 8 * 10i128.pow(27), 27),
    ] {
        assert_eq!(number(text).to_decimal().map(parts), Ok((mantissa, scale)), "{text}");
        assert_eq!(DecimalText::from(text).to_decimal().map(parts), Ok((mantissa, scale)), "{text}");
    }
    for (text, mantissa, scale) in [
        ("1e2", 100, 0),
        ("1E+2", 100, 0),
        ("1.50e1", 150, 1),
        ("1.50e2", 150, 0),
        ("1.50e3", 1500, 0),
        ("150e-2", 150, 2),
        ("1e-28", 1, 28),
        ("1e28", 10i128.pow(28), 0),
        ("7.9228162514264337593543950335e28", largest, 0),
        ("10e-29", 1, 28),
        ("0e5", 0, 0),
        ("0e-3", 0, 3),
        ("0e999999999999999999999999999999999999999999", 0, 0),
        ("0e-999999999999999999999999999999999999999999", 0, 28),
        ("0.00000e4", 0, 1),
    ] {
        assert_eq!(number(text).to_decimal().map(parts), Ok((mantissa, scale)), "{text}");
    }
}

#[test]
fn what_finds_no_place_is_an_error() {
    let places = "the number has more than 28 digits behind the point";
    let digits = "the number has more digits than the 96 bits of a Decimal hold";
    let range = "the number is beyond the range of Decimal, which ends at 79228162514264337593543950335";
    for (text, fault, message) in [
        ("0.00000000000000000000000000001", ConversionFault::TooPrecise, places),
        ("1e-29", ConversionFault::TooPrecise, places),
        ("1e-999999999", ConversionFault::TooPrecise, places),
        ("1e-999999999999999999999999999999999999999999", ConversionFault::TooPrecise, places),
        ("1e999999999", ConversionFault::OutOfRange, range),
        ("-1e999999999", ConversionFault::OutOfRange, range),
        ("1e999999999999999999999999999999999999999999", ConversionFault::OutOfRange, range),
        ("79228162514264337593543950336", ConversionFault::OutOfRange, range),
        ("-79228162514264337593543950336", ConversionFault::OutOfRange, range),
        ("79228162514264337593543950335.1", ConversionFault::OutOfRange, range),
        ("100000000000000000000000000000", ConversionFault::OutOfRange, range),
        ("7.9228162514264337593543950336", ConversionFault::TooPrecise, digits),
        ("79228162514264337593543950334.5", ConversionFault::TooPrecise, digits),
        ("12345678901234567890123456789.1", ConversionFault::TooPrecise, digits),
    ] {
        let error = number(text).to_decimal().expect_err(text);
        assert_eq!((error.fault(), error.to_string()), (fault, message.to_owned()), "{text}");
        if !text.contains('e') {
            assert_eq!(DecimalText::from(text).to_decimal(), Err(error), "{text}");
        }
    }
}

#[test]
fn text_that_is_no_number_is_an_error() {
    for (text, message) in [
        ("", "the text is no decimal number: it is empty"),
        ("NaN", "the text is no decimal number: it begins neither with a digit nor with a minus"),
        ("1_000", "the text is no decimal number: there is more behind the number"),
        (".5", "the text is no decimal number: it begins neither with a digit nor with a minus"),
        ("1e2", "the text is no plain decimal number: it has an exponent"),
    ] {
        let error = DecimalText::from(text).to_decimal().expect_err(text);
        assert_eq!((error.fault(), error.to_string()), (ConversionFault::Malformed, message.to_owned()));
    }
}

#[test]
fn long_numbers_cost_their_length() {
    let (zeros, nines) = ("0".repeat(1 << 20), "9".repeat(1 << 20));
    assert_eq!(number(&format!("1.{zeros}")).to_decimal().map(parts), Ok((10i128.pow(28), 28)));
    assert_eq!(number(&format!("1{zeros}e-{}", 1 << 20)).to_decimal().map(parts), Ok((10i128.pow(28), 28)));
    for text in [nines.clone(), format!("0.{nines}"), format!("1e{nines}"), format!("1e-{nines}"), format!("9.{nines}")]
    {
        assert!(number(&text).to_decimal().is_err());
    }
}

#[test]
fn agrees_with_the_parser_of_rust_decimal() {
    let mut chance = Chance::new(1);
    let (mut both, mut ours, mut neither) = (0, 0, 0);
    for _ in 0..50_000 {
        let (whole, fraction, zeros) = (chance.below(31), chance.below(30), chance.below(12) as usize);
        let (whole, fraction) = (chance.digits(whole), chance.digits(fraction) + &"0".repeat(zeros));
        let whole = if whole.trim_start_matches('0').is_empty() { "0" } else { whole.trim_start_matches('0') };
        let sign = chance.of(&["", "-"]);
        let text = if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") };
        let decimal = number(&text).to_decimal();
        match (&decimal, Decimal::from_str_exact(&text)) {
            (Ok(decimal), Ok(theirs)) => {
                assert_eq!(parts(*decimal), parts(theirs), "{text}");
                both += 1;
            }
            (Ok(decimal), Err(_)) => {
                assert_eq!(Number::from(*decimal), number(&text), "{text}");
                // Only zeros were left out, and not one more than had to be.
                assert!(text.contains('.') && text.ends_with('0'), "{text}");
                let next = format!("{decimal}{}0", if decimal.scale() == 0 { "." } else { "" });
                assert!(Decimal::from_str_exact(&next).is_err(), "{next} would have done for {text}");
                ours += 1;
            }
            (Err(_), theirs) => {
                assert!(theirs.is_err(), "{text}");
                let shortest =
                    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
                assert!(Decimal::from_str_exact(shortest).is_err(), "{text}");
                neither += 1;
            }
        }
    }
    assert!(both > 1000 && ours > 1000 && neither > 1000, "{both} {ours} {neither}");
}

#[test]
fn every_decimal_comes_back() {
    let mut chance = Chance::new(2);
    let check = |decimal: Decimal| {
        assert_eq!(Number::from(decimal).to_decimal().map(parts), Ok(parts(decimal)), "{decimal}");
        assert_eq!(DecimalText::from(decimal).to_decimal().map(parts), Ok(parts(decimal)), "{decimal}");
        assert_eq!(DecimalText::from(decimal), decimal.to_string());
        assert!(DecimalText::from(decimal).is_valid());
        assert_eq!(number(Number::from(decimal).as_str()), Number::from(decimal));
    };
    for _ in 0..20_000 {
        let [low, middle, high] = [(); 3].map(|()| (chance.next() >> 32 >> chance.below(33)) as u32);
        check(Decimal::from_parts(low, middle, high, chance.below(2) == 0, chance.below(29) as u32));
    }
    for scale in 0..=28 {
        for negative in [false, true] {
            check(Decimal::from_parts(u32::MAX, u32::MAX, u32::MAX, negative, scale));
            check(Decimal::from_parts(0, 0, 0, negative, scale));
            check(Decimal::from_parts(1, 0, 0, negative, scale));
        }
    }
    check(Decimal::MAX);
    check(Decimal::MIN);
}

#[test]
fn conversions_as_one_writes_them() -> Result<(), Box<dyn Error>> {
    fn total<'a>(amounts: impl IntoIterator<Item = &'a DecimalText>) -> Result<Decimal, payschema::ConversionError> {
        amounts.into_iter().map(Decimal::try_from).sum()
    }

    assert_eq!(total(&["0.10".into(), "0.20".into()])?, "0.30".parse()?);
    assert!(total(&["0.10".into(), "a lot".into()]).is_err());
    let number = number("2.50");
    let decimal: Decimal = (&number).try_into()?;
    assert_eq!(Decimal::try_from(number)?, decimal);
    assert_eq!(Decimal::try_from(DecimalText::from("2.50"))?, decimal);
    assert_eq!(Number::from(decimal * Decimal::TWO).as_str(), "5.00");
    Ok(())
}
