//! The table of codes: what each means and how to mend it.

use std::fmt;

macro_rules! codes {
    ($($variant:ident $code:literal $keyword:literal $title:literal $explanation:literal)*) => {
        /// What is wrong with a payload, as a code that never changes its meaning.
        ///
        /// ```
        /// use payschema::Code;
        ///
        /// assert_eq!(Code::Maximum.as_str(), "P111");
        /// assert_eq!(Code::Maximum.keyword(), "maximum");
        /// assert!(Code::ALL.iter().all(|code| !code.explanation().is_empty()));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!($code, ": ", $title, ".\n\n", $explanation)] $variant,)*
        }

        impl Code {
            /// Every code, in ascending order.
            pub const ALL: &'static [Code] = &[$(Code::$variant),*];

            /// The code: `P111`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $code),* }
            }

            /// What it means, in a few words.
            pub const fn title(self) -> &'static str {
                match self { $(Code::$variant => $title),* }
            }

            /// What it means and what can be done about it.
            pub const fn explanation(self) -> &'static str {
                match self { $(Code::$variant => $explanation),* }
            }

            /// The keyword of JSON Schema that is violated; empty for a rule of JSON itself or of this library.
            pub const fn keyword(self) -> &'static str {
                match self { $(Code::$variant => $keyword),* }
            }
        }
    };
}

codes! {
    Empty "P001" "" "empty input"
        "There is no JSON value in the input: it is empty or holds whitespace only. Look at how the payload was read."
    UnexpectedEnd "P002" "" "unexpected end of input"
        "The text ends in the middle of a value. The payload was probably cut off on its way."
    UnexpectedCharacter "P003" "" "unexpected character"
        "A character stands where JSON (RFC 8259) allows none of its kind: a comma too many, a missing quote, a comment, a word other than true, false and null."
    TrailingData "P004" "" "data after the value"
        "A JSON text is one value. Something other than whitespace follows it; several documents, one per line, are read line by line."
    InvalidUtf8 "P005" "" "invalid UTF-8"
        "JSON and the parameters of URLs are exchanged in UTF-8. The bytes at this place are none; the payload may be in another encoding such as Latin-1 or UTF-16."
    ByteOrderMark "P006" "" "byte order mark"
        "The text begins with a byte order mark (EF BB BF), which RFC 8259 forbids in JSON that is exchanged. Remove the first three bytes."
    LoneSurrogate "P007" "" "lone surrogate"
        "A string has a \\uD800 to \\uDFFF escape without its other half, which stands for no character and cannot be kept in UTF-8."
    ControlCharacter "P008" "" "control character in a string"
        "Characters below U+0020 (a line break or a tab, say) must be escaped inside JSON strings: \\n, \\t, \\u0000."
    Escape "P009" "" "invalid escape"
        "A backslash in a string is followed by something other than \" \\ / b f n r t or u and four hexadecimal digits."
    Number "P010" "" "malformed number"
        "A JSON number is an optional minus, digits without a leading zero, then optionally a fraction and an exponent. NaN, Infinity, +1, .5, 1. and 01 are none."
    Depth "P011" "" "nested too deeply"
        "Arrays and objects are nested deeper than the limit that keeps hostile input from exhausting the stack: 128 levels unless the reader was given another, and fewer where each takes so much of the stack that a mebibyte is not enough."
    DuplicateMember "P020" "" "duplicated member"
        "An object has two members of the same name, perhaps with different escapes, or a query has a parameter twice that is no array. Readers disagree about which of them counts, so none is chosen."
    MisplacedName "P021" "" "name in the wrong field"
        "A field that holds the members whose names match a pattern of the schema has a name that does not match it. It would be sent, and read back into another field. Names stand there as a whole: `tag:department`, not `department`."
    IntegerRange "P030" "" "integer out of range"
        "The member is an integer by its schema, and the number is one, but outside the 64 bits (-9223372036854775808 to 9223372036854775807) that the Rust type holds. The verdict on the payload does not depend on it."
    NullModel "P031" "" "null in place of an object"
        "The schema of this part allows null, for the places that refer to it, but the Rust type is the object. Decode the value around it, or look for null before. The verdict on the payload does not depend on it."
    Parameter "P040" "" "no form as a parameter"
        "A query parameter is text, a number, true, false, or several of these under one name; a path has one of them for each place and no place for more. Null, an object, an array in an array, or an unknown member of a path cannot be sent so. Take the value out, or set it as the text that the provider expects."
    Segment "P041" "" "segment that leads elsewhere"
        "A parameter in a path is empty, `.` or `..`. URLs drop or resolve such segments, percent-encoded or not, so that the request would reach another endpoint. The value is missing or no id."
    Path "P042" "" "another path"
        "The text is not a path of this operation: each segment has to be the template's, with a value for each name in braces. Give the path alone, without scheme, host, base path and query."
    Type "P101" "type" "wrong type"
        "The value has another JSON type than the schema asks for. 1.0 and 1e2 are integers."
    Null "P102" "type" "undocumented null"
        "The value is null where the schema knows no null. Where the documentation states a member, its null has to be stated too; if the provider sends null all the same, the schema should allow it."
    Required "P103" "required" "missing member"
        "The object lacks a member that the schema requires."
    Enum "P104" "enum" "unknown value"
        "The value is none of those the schema lists. Decoding keeps it; if the provider has added a value, add it to the schema."
    Const "P105" "const" "not the constant"
        "The schema allows one value here, and this is another one."
    MinLength "P106" "minLength" "too short"
        "The string has fewer characters than the schema asks for. Characters are Unicode code points."
    MaxLength "P107" "maxLength" "too long"
        "The string has more characters than the schema allows. Characters are Unicode code points."
    Pattern "P108" "pattern" "pattern does not match"
        "The string does not match the schema's regular expression (ECMA-262). It matches anywhere in the string unless anchored by ^ and $."
    Format "P109" "format" "wrong format"
        "The string does not have the format that the schema names, as the specification behind that format defines it (RFC 3339 for dates and times, say)."
    Minimum "P110" "minimum" "too small"
        "The number is smaller than the schema allows. Numbers are compared exactly, never as floats."
    Maximum "P111" "maximum" "too large"
        "The number is larger than the schema allows. Numbers are compared exactly, never as floats."
    ExclusiveMinimum "P112" "exclusiveMinimum" "not above the bound"
        "The number must be greater than the bound and is not; the bound itself is not allowed."
    ExclusiveMaximum "P113" "exclusiveMaximum" "not below the bound"
        "The number must be less than the bound and is not; the bound itself is not allowed."
    MultipleOf "P114" "multipleOf" "not a multiple"
        "The number is no multiple of the schema's. Decided in exact decimal arithmetic: 0.3 is a multiple of 0.1."
    MinItems "P115" "minItems" "too few items"
        "The array has fewer items than the schema asks for."
    MaxItems "P116" "maxItems" "too many items"
        "The array has more items than the schema allows."
    UniqueItems "P117" "uniqueItems" "repeated item"
        "The array has two equal items where the schema wants them unique. Equality is that of JSON: 1 equals 1.0, and the order of members does not matter."
    AdditionalProperties "P118" "additionalProperties" "member not allowed"
        "The object has a member that the schema does not name, and allows no others."
    MinProperties "P119" "minProperties" "too few members"
        "The object has fewer members than the schema asks for."
    MaxProperties "P120" "maxProperties" "too many members"
        "The object has more members than the schema allows."
    PropertyNames "P121" "propertyNames" "name not allowed"
        "The object has a member whose name is not of the kind that the schema allows."
    DependentRequired "P122" "dependentRequired" "missing companion"
        "The object has a member that the schema allows only together with another, and lacks that other one."
    Contains "P123" "contains" "missing item"
        "The array must contain items of some kind, and has none or too few of them. The other items may be of any kind."
    MaxContains "P124" "maxContains" "too many items of a kind"
        "The array has more items of some kind than the schema allows. Items of other kinds do not count."
    AnyOf "P125" "anyOf" "no alternative satisfied"
        "The schema gives alternatives, and the value satisfies none of them. Where it is clear which was meant, the message says what keeps the value from it."
    OneOf "P126" "oneOf" "not one alternative"
        "The schema gives alternatives of which exactly one must hold. The value satisfies none of them, or more than one."
    Not "P127" "not" "excluded"
        "The value is what the schema excludes by `not`."
    False "P128" "false" "no value allowed"
        "The schema allows no value here at all: it is `false`, which closes the place."
}

impl Code {
    /// Whether the text cannot be read as JSON, so that nothing after this place has been looked at.
    pub const fn is_syntax(self) -> bool {
        (self as u8) <= (Code::Depth as u8)
    }

    /// Whether a value has another shape than its Rust type, which keeps the value from being decoded. An array that is
    /// too short stops a decoder only where the type has a place for each item.
    pub(crate) const fn is_shape(self) -> bool {
        matches!(self, Code::Type | Code::Null | Code::Required | Code::MinItems | Code::IntegerRange | Code::NullModel)
    }

    /// Whether the payload is valid as far as this goes, and only the Rust type cannot hold it.
    pub const fn is_about_rust(self) -> bool {
        matches!(self, Code::IntegerRange | Code::NullModel)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_ascending() {
        assert!(Code::ALL.windows(2).all(|pair| pair[0].as_str() < pair[1].as_str()));
        assert!(Code::ALL.iter().all(|code| code.as_str().len() == 4 && code.as_str().starts_with('P')));
    }

    #[test]
    fn codes_without_a_keyword_are_below_100() {
        assert!(Code::ALL.iter().all(|code| code.keyword().is_empty() == (code.as_str() < "P100")));
        assert!(Code::Depth.is_syntax() && Code::Empty.is_syntax() && !Code::DuplicateMember.is_syntax());
    }
}
