//! The table of codes: what each means and how to mend it.

use std::fmt;

macro_rules! codes {
    ($(
        $variant:ident $code:literal $keyword:literal $title:literal
            $explanation:literal
            mend $mend:literal
            $(- $wrong:literal + $right:literal)?
    )*) => {
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
            $(#[doc = concat!($code, ": ", $title, ".\n\n", $explanation, "\n\n", $mend)] $variant,)*
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

            /// What it means, in a paragraph.
            pub const fn explanation(self) -> &'static str {
                match self { $(Code::$variant => $explanation),* }
            }

            /// What can be done about it.
            pub const fn mend(self) -> &'static str {
                match self { $(Code::$variant => $mend),* }
            }

            /// Something that has this code and the same as it should be, where a few characters can show it.
            pub const fn example(self) -> Option<(&'static str, &'static str)> {
                match self { $(Code::$variant => example!($($wrong, $right)?)),* }
            }

            /// The keyword of JSON Schema that is violated; empty for a rule of JSON itself or of this library.
            pub const fn keyword(self) -> &'static str {
                match self { $(Code::$variant => $keyword),* }
            }
        }
    };
}

macro_rules! example {
    () => {
        None
    };
    ($wrong:literal, $right:literal) => {
        Some(($wrong, $right))
    };
}

codes! {
    Empty "P001" "" "empty input"
        "There is no JSON value in the input: it is empty or holds whitespace only."
        mend "Look at how the payload was read."
    UnexpectedEnd "P002" "" "unexpected end of input"
        "The text ends in the middle of a value. The payload was probably cut off on its way."
        mend "Look at where the text ends: at how much was read, at a limit on its size, at a connection that was closed."
        - r#"{"amount": 10"# + r#"{"amount": 10}"#
    UnexpectedCharacter "P003" "" "unexpected character"
        "A character stands where JSON (RFC 8259) allows none of its kind: a comma too many, a missing quote, a comment, a word other than true, false and null."
        mend "Look at the marked character; text that is written by a JSON writer instead of by hand does not have it."
        - "{'amount': 10,}" + r#"{"amount": 10}"#
    TrailingData "P004" "" "data after the value"
        "A JSON text is one value. Something other than whitespace follows it; several documents, one per line, are read line by line."
        mend "Give one value, or name the file `.ndjson` (`--lines`) if each line is one."
        - "{\"amount\": 10}\n{\"amount\": 20}" + r#"[{"amount": 10}, {"amount": 20}]"#
    InvalidUtf8 "P005" "" "invalid UTF-8"
        "JSON and the parameters of URLs are exchanged in UTF-8. The bytes at this place are none; the payload may be in another encoding such as Latin-1 or UTF-16."
        mend "Convert the text to UTF-8 before it is read: `iconv -f latin1 -t utf-8`."
    ByteOrderMark "P006" "" "byte order mark"
        "The text begins with a byte order mark (EF BB BF), which RFC 8259 forbids in JSON that is exchanged."
        mend "Remove the first three bytes."
    LoneSurrogate "P007" "" "lone surrogate"
        "A string has a \\uD800 to \\uDFFF escape without its other half, which stands for no character and cannot be kept in UTF-8."
        mend "Let the sender write both halves, or the character itself."
        - r#""\ud83d""# + r#""\ud83d\ude00""#
    ControlCharacter "P008" "" "control character in a string"
        "Characters below U+0020 (a line break or a tab, say) must be escaped inside JSON strings: \\n, \\t, \\u0000."
        mend "Escape the character where the text is written; every JSON writer does."
        - "\"first\nsecond\"" + r#""first\nsecond""#
    Escape "P009" "" "invalid escape"
        "A backslash in a string is followed by something other than \" \\ / b f n r t or u and four hexadecimal digits."
        mend "Double the backslash if one is meant, or write the escape as JSON has it."
        - r#""C:\data""# + r#""C:\\data""#
    Number "P010" "" "malformed number"
        "A JSON number is an optional minus, digits without a leading zero, then optionally a fraction and an exponent. NaN, Infinity, +1, .5, 1. and 01 are none."
        mend "Write the number as JSON has it, or as a string if the schema says so."
        - "[+1, .5, 01]" + "[1, 0.5, 1]"
    Depth "P011" "" "nested too deeply"
        "Arrays and objects are nested deeper than the limit that keeps hostile input from exhausting the stack: 128 levels unless the reader was given another, and fewer where each takes so much of the stack that a mebibyte is not enough."
        mend "Look at what builds the payload: nesting this deep is hardly ever meant."
    DuplicateMember "P020" "" "duplicated member"
        "An object has two members of the same name, perhaps with different escapes, or a query has a parameter twice that is no array. Readers disagree about which of them counts, so none is chosen."
        mend "Find out which of the two is meant, and let the sender write it once."
        - r#"{"amount": 10, "amount": 20}"# + r#"{"amount": 20}"#
    MisplacedName "P021" "" "name in the wrong field"
        "A field that holds the members whose names match a pattern of the schema has a name that does not match it. It would be sent, and read back into another field. Names stand there as a whole: `tag:department`, not `department`."
        mend "Put the member under a name that matches, or into the field that its name belongs to."
        - r#"{"department": ["sales"]}"# + r#"{"tag:department": ["sales"]}"#
    IntegerRange "P030" "" "integer out of range"
        "The member is an integer by its schema, and the number is one, but outside the 64 bits (-9223372036854775808 to 9223372036854775807) that the Rust type holds. The verdict on the payload does not depend on it."
        mend "Read the part as `Json`, whose text can be taken for a larger number, or report the payload: identifiers of this size are usually strings."
    NullModel "P031" "" "null in place of an object"
        "The schema of this part allows null, for the places that refer to it, but the Rust type is the object. The verdict on the payload does not depend on it."
        mend "Decode the value around it, or look for null before."
    Parameter "P040" "" "no form as a parameter"
        "A query parameter is text, a number, true, false, or several of these under one name; a path has one of them for each place and no place for more. Null, an object, an array in an array, or an unknown member of a path cannot be sent so."
        mend "Take the value out, or set it as the text that the provider expects."
    Segment "P041" "" "segment that leads elsewhere"
        "A parameter in a path is empty, `.` or `..`. URLs drop or resolve such segments, percent-encoded or not, so that the request would reach another endpoint. The value is missing or no id."
        mend "Look at where the value comes from: it is missing, or no id."
        - "/v1/payments/.." + "/v1/payments/pt_1"
    Path "P042" "" "another path"
        "The text is not a path of this operation: each segment has to be the template's, with a value for each name in braces."
        mend "Give the path alone, without scheme, host, base path and query."
        - "https://api.example.org/v1/payments/pt_1?full=1" + "/v1/payments/pt_1"
    Type "P101" "type" "wrong type"
        "The value has another JSON type than the schema asks for. 1.0 and 1e2 are integers."
        mend "Send a value of the type that the message names. If the provider sends this one, the schema is behind: `payschema drift` counts how often."
        - r#"{"amount": "1000"}"# + r#"{"amount": 1000}"#
    Null "P102" "type" "undocumented null"
        "The value is null where the schema knows no null. Where the documentation states a member, its null has to be stated too; if the provider sends null all the same, the schema should allow it."
        mend r#"Leave the member out where it may be absent, or send a value. If the provider sends null, state it: `"type": ["string", "null"]`."#
        - r#"{"message": null}"# + r#"{"message": "m"}"#
    Required "P103" "required" "missing member"
        "The object lacks a member that the schema requires."
        mend "Send the member; `payschema show` tells what it is. If the provider leaves it out, take it out of the schema's `required`."
        - r#"{"code": "1"}"# + r#"{"code": "1", "message": "m"}"#
    Enum "P104" "enum" "unknown value"
        "The value is none of those the schema lists. Decoding keeps it; if the provider has added a value, add it to the schema."
        mend "Write one of the values that `payschema show` lists; case counts. If the provider has added a value, add it to the schema."
        - r#""Approved""# + r#""approved""#
    Const "P105" "const" "not the constant"
        "The schema allows one value here, and this is another one."
        mend "Send the one value that the message names."
    MinLength "P106" "minLength" "too short"
        "The string has fewer characters than the schema asks for. Characters are Unicode code points."
        mend "Look for a value that was cut off or is empty; an absent member and an empty text are two things."
    MaxLength "P107" "maxLength" "too long"
        "The string has more characters than the schema allows. Characters are Unicode code points."
        mend "Shorten the text where it is made. If the provider sends longer ones, raise the limit in the schema: `payschema drift` says how long they get."
    Pattern "P108" "pattern" "pattern does not match"
        "The string does not match the schema's regular expression (ECMA-262). It matches anywhere in the string unless anchored by ^ and $."
        mend "Compare the text with the pattern that the message shows; look for blanks around it, for lower case and for a missing part."
        - r#""sala ""# + r#""SALA""#
    Format "P109" "format" "wrong format"
        "The string does not have the format that the schema names, as the specification behind that format defines it (RFC 3339 for dates and times, say)."
        mend "Write the value in that form; a date-time has seconds and an offset."
        - r#""2026-11-20 09:00""# + r#""2026-11-20T09:00:00Z""#
    Minimum "P110" "minimum" "too small"
        "The number is smaller than the schema allows. Numbers are compared exactly, never as floats."
        mend "Send a number within the bounds that `payschema show` lists. A sign may be on the wrong side: refunds are often amounts of their own."
        - "-1" + "0"
    Maximum "P111" "maximum" "too large"
        "The number is larger than the schema allows. Numbers are compared exactly, never as floats."
        mend "Send a number within the bounds that `payschema show` lists. A factor of 100 is usually minor units taken for major ones."
        - "101" + "100"
    ExclusiveMinimum "P112" "exclusiveMinimum" "not above the bound"
        "The number must be greater than the bound and is not; the bound itself is not allowed."
        mend "Send a number above the bound that the message names."
        - "0" + "0.01"
    ExclusiveMaximum "P113" "exclusiveMaximum" "not below the bound"
        "The number must be less than the bound and is not; the bound itself is not allowed."
        mend "Send a number below the bound that the message names."
        - "100" + "99.99"
    MultipleOf "P114" "multipleOf" "not a multiple"
        "The number is no multiple of the schema's. Decided in exact decimal arithmetic: 0.3 is a multiple of 0.1."
        mend "Round the amount where it is made, to the digits that its currency has."
        - "12.505" + "12.50"
    MinItems "P115" "minItems" "too few items"
        "The array has fewer items than the schema asks for."
        mend "Send at least as many items as the message says, or leave the member out where it may be absent."
        - "[]" + "[1]"
    MaxItems "P116" "maxItems" "too many items"
        "The array has more items than the schema allows."
        mend "Send the items in several requests, or raise the limit in the schema if the provider sends more."
    UniqueItems "P117" "uniqueItems" "repeated item"
        "The array has two equal items where the schema wants them unique. Equality is that of JSON: 1 equals 1.0, and the order of members does not matter."
        mend "Send each item once."
        - "[1, 2, 1.0]" + "[1, 2]"
    AdditionalProperties "P118" "additionalProperties" "member not allowed"
        "The object has a member that the schema does not name, and allows no others."
        mend "Take the member out, or mend its name: the message names those that are not known. If the provider has added it, add it to the schema."
        - r#"{"amout": 10}"# + r#"{"amount": 10}"#
    MinProperties "P119" "minProperties" "too few members"
        "The object has fewer members than the schema asks for."
        mend "Send one of the members that the schema names."
    MaxProperties "P120" "maxProperties" "too many members"
        "The object has more members than the schema allows."
        mend "Take members out."
    PropertyNames "P121" "propertyNames" "name not allowed"
        "The object has a member whose name is not of the kind that the schema allows."
        mend "Mend the name: `payschema show` says what names must be like."
    DependentRequired "P122" "dependentRequired" "missing companion"
        "The object has a member that the schema allows only together with another, and lacks that other one."
        mend "Send the other member too, or neither of the two."
        - r#"{"account": "1"}"# + r#"{"account": "1", "bank": "2"}"#
    Contains "P123" "contains" "missing item"
        "The array must contain items of some kind, and has none or too few of them. The other items may be of any kind."
        mend "Send an item of that kind."
    MaxContains "P124" "maxContains" "too many items of a kind"
        "The array has more items of some kind than the schema allows. Items of other kinds do not count."
        mend "Take items of that kind out until no more are left than the message allows."
    AnyOf "P125" "anyOf" "no alternative satisfied"
        "The schema gives alternatives, and the value satisfies none of them. Where it is clear which was meant, the message says what keeps the value from it."
        mend "Choose the alternative that is meant, and mend what keeps the value from it."
    OneOf "P126" "oneOf" "not one alternative"
        "The schema gives alternatives of which exactly one must hold. The value satisfies none of them, or more than one."
        mend "Send the members of one alternative and leave those of the others out."
    Not "P127" "not" "excluded"
        "The value is what the schema excludes by `not`."
        mend "Send another value; `payschema show` says what is excluded."
    False "P128" "false" "no value allowed"
        "The schema allows no value here at all: it is `false`, which closes the place."
        mend "Leave the member or the item out."
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
    fn every_code_is_explained_and_says_how_to_mend_it() {
        for code in Code::ALL {
            for text in [code.explanation(), code.mend()] {
                assert!(text.len() > 10 && text.ends_with(['.', '`']), "{code}: {text}");
            }
            assert!(!code.explanation().contains(code.mend()), "{code} says it twice");
            assert!(code.example().is_none_or(|(wrong, right)| wrong != right), "{code}");
        }
    }

    #[test]
    fn codes_without_a_keyword_are_below_100() {
        assert!(Code::ALL.iter().all(|code| code.keyword().is_empty() == (code.as_str() < "P100")));
        assert!(Code::Depth.is_syntax() && Code::Empty.is_syntax() && !Code::DuplicateMember.is_syntax());
    }
}
