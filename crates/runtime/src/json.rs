//! Any JSON value, as the text it came in.

pub(crate) mod equality;

use std::fmt;
use std::str::FromStr;

use crate::decode::{Decode, decoded};
use crate::encode::Writer;
use crate::map::Members;
use crate::reader::{Mode, Reader, readable};
use crate::report::Error;
use crate::rule::Rule;
use crate::text::Text;

/// Any JSON value, kept as text: number lexemes, escapes and the order of members survive.
///
/// Two values are equal if they are the same JSON value: `1` equals `1.0`, whatever the order of members. `Debug` shows
/// the type and not the value.
///
/// ```
/// use payschema::Json;
///
/// let fee: Json = r#"{ "amount": 10.0, "tax": 0 }"#.parse()?;
/// assert_eq!(fee.as_str(), r#"{ "amount": 10.0, "tax": 0 }"#);
/// assert_eq!(fee, r#"{"tax":0,"amount":1e1}"#.parse()?);
/// assert_eq!(format!("{fee:?}"), "Json(object)");
/// # Ok::<(), payschema::Error>(())
/// ```
#[derive(Clone)]
pub struct Json(Text);

impl Json {
    /// `null`.
    pub const fn null() -> Json {
        Json(Text::from_static("null"))
    }

    /// `{}`.
    pub const fn empty_object() -> Json {
        Json(Text::from_static("{}"))
    }

    /// `[]`.
    pub const fn empty_array() -> Json {
        Json(Text::from_static("[]"))
    }

    /// Text that the reader or the writer has seen to be JSON.
    #[inline]
    pub(crate) fn trusted(text: &str) -> Json {
        Json(Text::from(text))
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The JSON text.
    pub fn into_string(self) -> String {
        self.0.into_string()
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        self.as_str() == "null"
    }

    /// The JSON type: `null`, `boolean`, `number`, `string`, `array` or `object`.
    pub fn type_name(&self) -> &'static str {
        match self.as_str().as_bytes().first() {
            Some(b'"') => "string",
            Some(b'{') => "object",
            Some(b'[') => "array",
            Some(b't' | b'f') => "boolean",
            Some(b'n') => "null",
            _ => "number",
        }
    }

    /// The characters of a string.
    ///
    /// ```
    /// # use payschema::Json;
    /// assert_eq!(Json::from("a \"b\"").to_text().as_deref(), Some("a \"b\""));
    /// assert_eq!(Json::from(1).to_text(), None);
    /// ```
    pub fn to_text(&self) -> Option<Text> {
        let mut reader = Reader::of_text(self.as_str(), Mode::Decode);
        if reader.peek() == b'"' { reader.string_token().ok().map(|token| token.to_text()) } else { None }
    }

    /// The items of an array; none for any other type.
    ///
    /// ```
    /// # use payschema::Json;
    /// let items = "[1, 2.50]".parse::<Json>()?.items().unwrap_or_default();
    /// assert_eq!(items[1].as_str(), "2.50");
    /// # Ok::<(), payschema::Error>(())
    /// ```
    pub fn items(&self) -> Option<Vec<Json>> {
        self.read()
    }

    /// The members of an object; none for any other type.
    ///
    /// ```
    /// # use payschema::Json;
    /// let fee: Json = r#"{"amount": 10.0}"#.parse()?;
    /// assert_eq!(fee.members().and_then(|fee| fee.get("amount").cloned()), Some(Json::from(10)));
    /// # Ok::<(), payschema::Error>(())
    /// ```
    pub fn members(&self) -> Option<Members> {
        self.read()
    }

    fn read<T: Decode>(&self) -> Option<T> {
        decoded(&mut Reader::of_known(self.as_str(), Mode::Decode), &Rule::ANY).ok()
    }
}

impl Default for Json {
    fn default() -> Json {
        Json::null()
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Json) -> bool {
        equality::equal(self.as_str(), other.as_str())
    }
}

impl Eq for Json {}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({})", self.type_name())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for Json {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<[u8]> for Json {
    /// The JSON text, as `from_json` takes it.
    fn as_ref(&self) -> &[u8] {
        self.as_str().as_bytes()
    }
}

impl FromStr for Json {
    type Err = Error;

    /// Takes one JSON value, by the rules of every decode: nesting of at most 128 levels, no duplicated member. Whitespace
    /// around it is dropped.
    fn from_str(text: &str) -> Result<Json, Error> {
        Json::try_from(text.as_bytes())
    }
}

impl TryFrom<&[u8]> for Json {
    type Error = Error;

    fn try_from(bytes: &[u8]) -> Result<Json, Error> {
        let mut reader = Reader::of_text(readable(bytes)?, Mode::Decode);
        reader.space();
        let start = reader.at();
        if reader.skip().is_err() {
            return Err(reader.into_error());
        }
        let json = Json::trusted(reader.since(start));
        if reader.end().is_err() { Err(reader.into_error()) } else { Ok(json) }
    }
}

impl From<&str> for Json {
    /// The string, quoted: this does not parse. `"…".parse::<Json>()` does.
    fn from(text: &str) -> Json {
        let mut writer = Writer::new();
        writer.string(text);
        Json::trusted(&writer.into_text())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Json {
        Json(Text::from_static(if value { "true" } else { "false" }))
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Json {
        Json(Text::from(value.to_string()))
    }
}

impl From<i32> for Json {
    fn from(value: i32) -> Json {
        Json::from(i64::from(value))
    }
}

impl From<crate::Number> for Json {
    fn from(value: crate::Number) -> Json {
        Json::trusted(value.as_str())
    }
}

impl From<crate::Text> for Json {
    fn from(value: Text) -> Json {
        Json::from(value.as_str())
    }
}
