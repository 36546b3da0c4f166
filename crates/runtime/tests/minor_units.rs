//! Money as a count of its smallest unit, from and to the text of numbers.

mod chance;

use chance::Chance;
use payschema::{ConversionFault, DecimalText, Number};

fn number(text: &str) -> Number {
    text.parse().expect("a number")
}

#[test]
fn the_value_counts_however_it_is_written() {
    for (text, digits, units) in [
        ("12.50", 2, 1250),
        ("12.5", 2, 1250),
        ("12.5000", 2, 1250),
        ("-12.50", 2, -1250),
        ("0.05", 2, 5),
        ("-0.00", 2, 0),
        ("0", 255, 0),
        ("1200", 0, 1200),
        ("1200.0", 0, 1200),
        ("1.234", 3, 1234),
        ("92233720368547758.07", 2, i64::MAX),
        ("-92233720368547758.08", 2, i64::MIN),
        ("0.0000000000000000001", 19, 1),
    ] {
        assert_eq!(number(text).to_scaled_i64(digits), Ok(units), "{text}");
        assert_eq!(DecimalText::from(text).to_scaled_i64(digits), Ok(units), "{text}");
    }
    for (text, digits, units) in [("125e-1", 2, 1250), ("1.25E+1", 2, 1250), ("1e-19", 19, 1), ("0e999999999999", 2, 0)]
    {
        assert_eq!(number(text).to_scaled_i64(digits), Ok(units), "{text}");
    }
}

#[test]
fn nothing_is_rounded() {
    for (text, digits, fault, message) in [
        ("12.505", 2, ConversionFault::TooPrecise, "the number has more than 2 digits behind the point"),
        (
            "12.50000000000000000000000000001",
            2,
            ConversionFault::TooPrecise,
            "the number has more than 2 digits behind the point",
        ),
        ("0.15", 1, ConversionFault::TooPrecise, "the number has more than 1 digit behind the point"),
        ("0.5", 0, ConversionFault::TooPrecise, "the number is no integer"),
        ("92233720368547758.08", 2, ConversionFault::OutOfRange, "the number times 10^2 is beyond the range of i64"),
        ("-92233720368547758.09", 2, ConversionFault::OutOfRange, "the number times 10^2 is beyond the range of i64"),
        ("1", 255, ConversionFault::OutOfRange, "the number times 10^255 is beyond the range of i64"),
    ] {
        let error = number(text).to_scaled_i64(digits).expect_err(text);
        assert_eq!((error.fault(), error.to_string()), (fault, message.to_owned()), "{text}");
        assert_eq!(DecimalText::from(text).to_scaled_i64(digits), Err(error), "{text}");
    }
    for (text, fault) in [
        ("1e999999999", ConversionFault::OutOfRange),
        ("-1e999999999999999999999999999999999999999999", ConversionFault::OutOfRange),
        ("1e-999999999", ConversionFault::TooPrecise),
        ("1e-999999999999999999999999999999999999999999", ConversionFault::TooPrecise),
    ] {
        assert_eq!(number(text).to_scaled_i64(2).map_err(|error| error.fault()), Err(fault), "{text}");
    }
}

#[test]
fn other_text_is_refused_with_a_reason() {
    for (text, message) in [
        ("", "the text is no decimal number: it is empty"),
        ("sixty", "the text is no decimal number: it begins neither with a digit nor with a minus"),
        ("+1", "the text is no decimal number: it begins neither with a digit nor with a minus"),
        (" 1", "the text is no decimal number: it begins neither with a digit nor with a minus"),
        ("12,50", "the text is no decimal number: there is more behind the number"),
        ("12.50 EUR", "the text is no decimal number: there is more behind the number"),
        ("1.", "the text is no decimal number: it lacks a digit"),
        ("007", "the text is no decimal number: it has a leading zero or lacks a digit"),
        ("1e2", "the text is no plain decimal number: it has an exponent"),
    ] {
        let error = DecimalText::from(text).to_scaled_i64(2).expect_err(text);
        assert_eq!((error.fault(), error.to_string()), (ConversionFault::Malformed, message.to_owned()));
        assert!(!DecimalText::from(text).is_valid());
    }
}

#[test]
fn units_become_text_with_all_digits() {
    for (units, digits, text) in [
        (1250, 2, "12.50"),
        (5, 2, "0.05"),
        (-5, 2, "-0.05"),
        (0, 2, "0.00"),
        (0, 0, "0"),
        (-1250, 0, "-1250"),
        (i64::MAX, 2, "92233720368547758.07"),
        (i64::MIN, 2, "-92233720368547758.08"),
        (i64::MIN, 19, "-0.9223372036854775808"),
        (i64::MIN, 20, "-0.09223372036854775808"),
    ] {
        assert_eq!(Number::from_scaled_i64(units, digits).as_str(), text);
        assert_eq!(DecimalText::from_scaled_i64(units, digits), text);
    }
}

#[test]
fn there_and_back() {
    let mut chance = Chance::new(3);
    for _ in 0..20_000 {
        let (units, digits) = (chance.next() as i64 >> chance.below(64), chance.below(256) as u8);
        let text = DecimalText::from_scaled_i64(units, digits);
        assert_eq!(text.to_scaled_i64(digits), Ok(units), "{text}");
        let number = Number::from_scaled_i64(units, digits);
        assert_eq!(number.to_string().parse(), Ok(number.clone()), "{number} is JSON");
        assert_eq!(number.to_scaled_i64(digits), Ok(units), "{number}");
    }
}
