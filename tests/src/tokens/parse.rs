//! Reading JSON strictly, as RFC 8259 has it, without recovering from anything.

use std::fmt;
use std::str::FromStr;

use super::Value;

/// Why a text is no JSON, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The offset in bytes.
    pub offset: usize,
    /// What should have stood there.
    pub expected: &'static str,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} at offset {}", self.expected, self.offset)
    }
}

impl std::error::Error for Malformed {}

impl FromStr for Value {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Value, Malformed> {
        let mut parser = Parser { text, at: 0 };
        let value = parser.value()?;
        parser.space();
        if parser.at < text.len() { Err(parser.fault("the end")) } else { Ok(value) }
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn value(&mut self) -> Result<Value, Malformed> {
        self.space();
        match self.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => self.string().map(Value::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ if self.eat("null") => Ok(Value::Null),
            _ if self.eat("true") => Ok(Value::Boolean(true)),
            _ if self.eat("false") => Ok(Value::Boolean(false)),
            _ => Err(self.fault("a value")),
        }
    }

    fn object(&mut self) -> Result<Value, Malformed> {
        self.at += 1;
        let mut members: Vec<(String, Value)> = Vec::new();
        while !self.closes('}', members.is_empty())? {
            let start = self.at;
            let name = self.string()?;
            if members.iter().any(|(known, _)| *known == name) {
                return Err(Malformed { offset: start, expected: "another name" });
            }
            self.space();
            if !self.eat(":") {
                return Err(self.fault("a colon"));
            }
            members.push((name, self.value()?));
        }
        Ok(Value::Object(members))
    }

    fn array(&mut self) -> Result<Value, Malformed> {
        self.at += 1;
        let mut items = Vec::new();
        while !self.closes(']', items.is_empty())? {
            items.push(self.value()?);
        }
        Ok(Value::Array(items))
    }

    /// Whether an array or object ends here; otherwise its next part follows.
    fn closes(&mut self, bracket: char, empty: bool) -> Result<bool, Malformed> {
        self.space();
        if self.eat(bracket.encode_utf8(&mut [0; 4])) {
            return Ok(true);
        }
        if !empty && !self.eat(",") {
            return Err(self.fault("a comma or the closing bracket"));
        }
        self.space();
        Ok(false)
    }

    fn string(&mut self) -> Result<String, Malformed> {
        if !self.eat("\"") {
            return Err(self.fault("a string"));
        }
        let mut characters = String::new();
        loop {
            let Some(next) = self.text[self.at..].chars().next() else { return Err(self.fault("a quote")) };
            match next {
                '"' => {
                    self.at += 1;
                    return Ok(characters);
                }
                '\\' => {
                    self.at += 1;
                    characters.push(self.escape()?);
                }
                '\0'..='\x1f' => return Err(self.fault("an escape in place of a control character")),
                other => {
                    self.at += other.len_utf8();
                    characters.push(other);
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Malformed> {
        let letter = self.peek();
        let character = match letter {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'b') => '\x08',
            Some(b'f') => '\x0c',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.code_point();
            }
            _ => return Err(self.fault("an escape")),
        };
        self.at += 1;
        Ok(character)
    }

    fn code_point(&mut self) -> Result<char, Malformed> {
        let mut units = vec![self.code_unit()?];
        if (0xD800..0xDC00).contains(&units[0]) && self.eat("\\u") {
            units.push(self.code_unit()?);
        }
        let mut characters = char::decode_utf16(units);
        match (characters.next(), characters.next()) {
            (Some(Ok(character)), None) => Ok(character),
            _ => Err(self.fault("the other half of a surrogate pair")),
        }
    }

    fn code_unit(&mut self) -> Result<u16, Malformed> {
        let digits =
            self.text.get(self.at..self.at + 4).filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.fault("four hexadecimal digits"))?;
        self.at += 4;
        Ok(unit)
    }

    fn number(&mut self) -> Result<Value, Malformed> {
        let start = self.at;
        self.eat("-");
        if !self.eat("0") {
            self.digits()?;
        }
        if self.eat(".") {
            self.digits()?;
        }
        if self.eat("e") || self.eat("E") {
            let _ = self.eat("+") || self.eat("-");
            self.digits()?;
        }
        Ok(Value::number(&self.text[start..self.at]))
    }

    fn digits(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.fault("a digit")) } else { Ok(()) }
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, token: &str) -> bool {
        let there = self.text[self.at..].starts_with(token);
        self.at += if there { token.len() } else { 0 };
        there
    }

    fn fault(&self, expected: &'static str) -> Malformed {
        Malformed { offset: self.at, expected }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn string(text: &str) -> Result<Value, Malformed> {
        text.parse()
    }

    #[test]
    fn the_text_of_numbers_is_kept() {
        for text in ["0", "-0", "10.0", "0.1000", "1e400", "1E+2", "2e-07", "12345678901234567890123"] {
            assert_eq!(string(text), Ok(Value::number(text)));
            assert_eq!(string(&format!(" [ {text} ] ")), Ok(Value::Array(vec![Value::number(text)])));
        }
    }

    #[test]
    fn escapes_stand_for_characters() {
        assert_eq!(string(r#""\"\\\/\b\f\n\r\t""#), Ok(Value::string("\"\\/\u{8}\u{c}\n\r\t")));
        assert_eq!(string(r#""\u0041\u00e9\u20AC\ud83d\ude00 \u0000""#), Ok(Value::string("Aé€😀 \0")));
        assert_eq!(string("\"é😀\u{7f}\""), Ok(Value::string("é😀\u{7f}")));
        assert_eq!(string(r#"{"\u0061": 1}"#), Ok(Value::Object(vec![("a".to_owned(), Value::number("1"))])));
    }

    #[test]
    fn members_keep_their_order_and_null_is_present() {
        let value = string(r#"{"b": null, "a": [], "c": {}}"#).unwrap();
        assert_eq!(value.members().iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["b", "a", "c"]);
        assert_eq!((value.get("b"), value.get("d")), (Some(&Value::Null), None));
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        for (text, offset, expected) in [
            ("", 0, "a value"),
            ("nul", 0, "a value"),
            ("NaN", 0, "a value"),
            ("1 2", 2, "the end"),
            ("01", 1, "the end"),
            ("1.", 2, "a digit"),
            ("-", 1, "a digit"),
            ("1e+", 3, "a digit"),
            ("[1,]", 3, "a value"),
            ("[1 2]", 3, "a comma or the closing bracket"),
            ("{,}", 1, "a string"),
            ("{\"a\"}", 4, "a colon"),
            ("{\"a\":1,}", 7, "a string"),
            ("{\"a\":1,\"\\u0061\":2}", 7, "another name"),
            ("\"a", 2, "a quote"),
            ("\"\t\"", 1, "an escape in place of a control character"),
            ("\"\\x\"", 2, "an escape"),
            ("\"\\u12+4\"", 3, "four hexadecimal digits"),
            ("\"\\ud800\"", 7, "the other half of a surrogate pair"),
            ("\"\\ud800\\u0041\"", 13, "the other half of a surrogate pair"),
            ("\"\\udc00\"", 7, "the other half of a surrogate pair"),
            ("\u{feff}1", 0, "a value"),
        ] {
            assert_eq!(string(text), Err(Malformed { offset, expected }), "{text}");
        }
    }
}
