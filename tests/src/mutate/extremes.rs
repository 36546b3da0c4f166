//! Values at the edges of what types, formats and readers hold.

use payschema_sample::Random;

use crate::kind::Kind;
use crate::tokens::Value;

/// Numbers at and beyond the bounds of integers and floats, and in unusual notations.
const NUMBERS: [&str; 30] = [
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "100",
    "1e2",
    "1.0E+2",
    "100.0",
    "100.5",
    "101",
    "0.1",
    "0.001",
    "0.0005",
    "1e-3",
    "4.35",
    "1000000000000000.001",
    "1e20",
    "-1e20",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "9007199254740993",
    "12345678901234567890123",
    "12345678901234567890123.5",
    "1e400",
    "-1e-400",
    "0e999999999999",
    "1e999999999999",
    "92233720368547758.07e2",
];

/// Strings at the edges of lengths, patterns, enums and formats.
const STRINGS: [&str; 46] = [
    "",
    " ",
    "\u{0}",
    "é",
    "\u{10FFFF}",
    "12345678901234567890123456789012",
    "123456789012345678901234567890123",
    "éééééééééééééééééééééééééééééééé",
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
    "USD",
    "usd",
    "USD ",
    "USD\n",
    "SALA",
    "SALARY",
    "payment",
    "Collected",
    "other",
    "null",
    "2023-11-07T05:31:56Z",
    "2023-11-07t05:31:56z",
    "2023-11-07 05:31:56Z",
    "2023-11-07T05:31:56",
    "2023-11-07T05:31Z",
    "2023-11-07T05:31:56.Z",
    "2023-11-07T05:31:56.1234567890123Z",
    "2023-11-07T05:31:56+23:59",
    "2023-11-07T05:31:56+24:00",
    "2023-11-07T05:31:56-00:00",
    "2023-11-07T05:31:56+0200",
    "2023-11-07T24:00:00Z",
    "2023-02-29T00:00:00Z",
    "2024-02-29T00:00:00Z",
    "2023-13-01T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "2016-12-31T23:59:60Z",
    "2016-12-31T22:59:60Z",
    "2017-01-01T01:29:60+01:30",
    "2016-12-31T23:59:61Z",
    "২০২৩-11-07T05:31:56Z",
    "+2023-11-07T05:31:56Z",
    "2023-11-07",
    "05:31:56Z",
    "P6W",
    "P1Y2D",
    "192.0.2.1",
];

/// Names that have to be escaped, or that are easily taken for another.
const NAMES: [&str; 10] =
    ["", "a/b~c", "quote\"\\", "\u{0}\n", "ключ😀", "extra", "aMOUNT", "amount ", "__proto__", "$ref"];

/// A number that is extreme, or near to another one.
pub(super) fn number(text: &str, random: &mut Random) -> String {
    match random.below(4) {
        0 if !text.contains(['.', 'e', 'E']) => format!("{text}.0"),
        1 if !text.contains(['e', 'E']) => format!("{text}e{}", random.below(5)),
        2 => text.strip_prefix('-').map_or_else(|| format!("-{text}"), str::to_owned),
        _ => random.pick(&NUMBERS).copied().unwrap_or("0").to_owned(),
    }
}

/// A string that is extreme, or near to another one.
pub(super) fn string(text: &str, random: &mut Random) -> String {
    match random.below(6) {
        0 => format!("{text} "),
        1 => text.to_lowercase(),
        2 => text.repeat(10),
        3 => text.chars().skip(1).collect(),
        _ => random.pick(&STRINGS).copied().unwrap_or_default().to_owned(),
    }
}

/// A name that is extreme, or near to another one.
pub(super) fn name(name: &str, random: &mut Random) -> String {
    match random.below(4) {
        0 => format!("{name}_"),
        1 => name.to_uppercase(),
        _ => random.pick(&NAMES).copied().unwrap_or_default().to_owned(),
    }
}

/// Any value, nested at times deeper than readers go.
pub(super) fn value(random: &mut Random) -> Value {
    match random.below(8) {
        0 => {
            let depth = [3, 40, 120, 130][random.index(4)];
            (0..depth).fold(Value::Null, |inner, _| Value::Array(vec![inner]))
        }
        1 => Value::Object(vec![(name("a", random), Value::number("1.0")), ("a".to_owned(), Value::Null)]),
        2 | 3 => Value::Number(number("1", random)),
        4 | 5 => Value::String(string("x", random)),
        _ => random.pick(&Kind::ALL).copied().unwrap_or(Kind::Null).any(),
    }
}
