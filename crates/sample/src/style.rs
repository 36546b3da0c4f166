//! How an instance looks: which values are drawn, and what changes its text and not its value.

use crate::random::Random;
use crate::value::Value;

/// How instances look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The order of members.
    pub order: Order,
    /// Whether there are members that the schema does not know.
    pub unknown: Unknown,
    /// How numbers, strings and names are spelt.
    pub spelling: Spelling,
    /// What stands between tokens.
    pub whitespace: Whitespace,
    /// Which values are drawn.
    pub values: Values,
}

/// The order of members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// That of the schema.
    Schema,
    /// Any.
    Shuffled,
}

/// Members that the schema does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// There are none.
    None,
    /// There are some, where the schema allows it.
    Some,
}

/// How numbers, strings and names are spelt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// As most writers do.
    Plain,
    /// In every way that JSON has: `10.0`, `1e1`, `-0`, `\u0041`.
    Varied,
}

/// What stands between tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whitespace {
    /// Nothing.
    None,
    /// Blanks, tabs and line ends, in places.
    Varied,
}

/// Which values are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// Anything that is valid, often at the bounds: empty and long texts, escapes, years 0000 and 9999, `1e400`. What tests
    /// need.
    Boundary,
    /// Such as a provider sends: ids, words, names and sentences by what the member is called, everyday amounts, recent
    /// dates, what the schema gives as an example. What measurements and demonstrations need.
    Typical,
}

impl Style {
    /// Schema order, known members only, plain spelling, no whitespace.
    pub const PLAIN: Style = Style {
        order: Order::Schema,
        unknown: Unknown::None,
        spelling: Spelling::Plain,
        whitespace: Whitespace::None,
        values: Values::Boundary,
    };

    /// The same with values such as a provider sends.
    ///
    /// ```
    /// use payschema_sample::{Random, Sampler, Style};
    /// use payschema_schema::read_bundle;
    ///
    /// let bundle = read_bundle("user", r#"{
    ///     "$schema": "https://json-schema.org/draft/2020-12/schema",
    ///     "type": "object",
    ///     "required": ["id", "email"],
    ///     "properties": {"id": {"type": "string", "maxLength": 12}, "email": {"type": "string"}}
    /// }"#).unwrap();
    /// let sampler = Sampler::new(&bundle.graph, bundle.root).unwrap();
    /// let user = sampler.valid(&mut Random::new(1), &Style::TYPICAL);
    /// assert!(user.contains("@example.org"), "{user}");
    /// ```
    pub const TYPICAL: Style = Style { values: Values::Typical, ..Style::PLAIN };

    /// Everything that may vary does.
    pub const VARIED: Style = Style {
        order: Order::Shuffled,
        unknown: Unknown::Some,
        spelling: Spelling::Varied,
        whitespace: Whitespace::Varied,
        values: Values::Boundary,
    };
}

/// Writes a value.
pub(crate) fn write(value: &Value, style: &Style, random: &mut Random) -> String {
    let mut writer = Writer { out: String::new(), style, random };
    writer.value(value);
    writer.out
}

/// Writes a value in the plain style, for which nothing has to be drawn.
pub(crate) fn plain(value: &Value) -> String {
    write(value, &Style::PLAIN, &mut Random::new(0))
}

struct Writer<'w> {
    out: String,
    style: &'w Style,
    random: &'w mut Random,
}

impl Writer<'_> {
    fn value(&mut self, value: &Value) {
        self.space();
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Boolean(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Value::Number(text) => self.number(text),
            Value::String(text) => self.string(text),
            Value::Array(items) => {
                self.out.push('[');
                for (place, item) in items.iter().enumerate() {
                    if place > 0 {
                        self.out.push(',');
                    }
                    self.value(item);
                }
                self.space();
                self.out.push(']');
            }
            Value::Object(members) => self.object(members),
        }
        self.space();
    }

    fn object(&mut self, members: &[(String, Value)]) {
        let mut members: Vec<&(String, Value)> = members.iter().collect();
        if self.style.order == Order::Shuffled {
            self.random.shuffle(&mut members);
        }
        self.out.push('{');
        for (place, (name, value)) in members.into_iter().enumerate() {
            if place > 0 {
                self.out.push(',');
            }
            self.space();
            self.string(name);
            self.space();
            self.out.push(':');
            self.value(value);
        }
        self.space();
        self.out.push('}');
    }

    fn space(&mut self) {
        if self.style.whitespace == Whitespace::Varied && self.random.one_in(6) {
            let blank = self.random.pick(&[" ", "\n", "\t", "\r\n", "  "]).copied();
            self.out.push_str(blank.unwrap_or_default());
        }
    }

    fn number(&mut self, text: &str) {
        if self.style.spelling == Spelling::Plain || !self.random.one_in(3) {
            return self.out.push_str(text);
        }
        let way = self.random.below(4);
        self.out.push_str(&respelt(text, way));
    }

    fn string(&mut self, text: &str) {
        let varied = self.style.spelling == Spelling::Varied && self.random.one_in(4);
        self.out.push('"');
        for character in text.chars() {
            let escape = varied && self.random.one_in(3);
            match character {
                '/' if escape => self.out.push_str("\\/"),
                '\n' if !escape => self.out.push_str("\\n"),
                '"' | '\\' if !escape => self.out.extend(['\\', character]),
                ' '.. if !escape => self.out.push(character),
                _ => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        let digits = if self.random.one_in(2) { format!("{unit:04x}") } else { format!("{unit:04X}") };
                        self.out.push_str("\\u");
                        self.out.push_str(&digits);
                    }
                }
            }
        }
        self.out.push('"');
    }
}

/// The same number in another way.
fn respelt(text: &str, way: u64) -> String {
    if text.contains(['e', 'E']) {
        return text.replace('e', "E");
    }
    if text == "0" && way == 0 {
        return "-0".to_owned();
    }
    match (text.contains('.'), way) {
        (true, 0 | 1) => format!("{text}0"),
        (true, 2) => format!("{text}e0"),
        (true, _) => format!("{text}00E-0"),
        (false, 1) => match text.trim_end_matches('0') {
            digits if digits.len() < text.len() && !digits.trim_start_matches('-').is_empty() => {
                format!("{digits}e{}", text.len() - digits.len())
            }
            _ => format!("{text}E+0"),
        },
        (false, 2) if !text.ends_with('0') => format!("{text}0e-1"),
        (false, _) => format!("{text}.0"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decimal::Decimal;

    #[test]
    fn numbers_are_spelt_in_many_ways_and_stay_the_same() {
        let mut spellings = std::collections::BTreeSet::new();
        for text in ["0", "-0", "7", "-10", "1200", "0.5", "-10.25", "1e400", "-0.0", "12345678901234567890"] {
            for way in 0..4 {
                let spelt = respelt(text, way);
                assert_eq!(Decimal::parse(&spelt), Decimal::parse(text), "{text} as {spelt}");
                let read = serde_json::from_str::<&serde_json::value::RawValue>(&spelt);
                assert!(read.is_ok(), "{text} as {spelt}: {read:?}");
                spellings.insert(spelt);
            }
        }
        assert!(spellings.len() > 20 && spellings.contains("12e2") && spellings.contains("-10.0"), "{spellings:?}");
    }

    #[test]
    fn any_spelling_is_read_again_as_the_same_value() {
        let value =
            Value::parse(r#"{"a/\"\\": ["é😀\n\u0000/", 10, -0.5, {}, []], "": null, "b": {"c": true}}"#).unwrap();
        let mut random = Random::new(5);
        for _ in 0..200 {
            let text = write(&value, &Style::VARIED, &mut random);
            assert_eq!(Value::parse(&text).expect(&text).canonical(), value.canonical(), "{text}");
        }
        assert_eq!(plain(&value), r#"{"a/\"\\":["é😀\n\u0000/",10,-0.5,{},[]],"":null,"b":{"c":true}}"#);
    }
}
