//! Strings, short ones without an allocation.

use std::fmt;
use std::ops::Deref;

use compact_str::CompactString;

/// A string that holds up to 24 bytes in place.
///
/// It dereferences to `str`, converts from and to [`String`], and compares, hashes and prints as a `str` does.
///
/// ```
/// use payschema::Text;
///
/// let currency = Text::from("USD");
/// assert_eq!(currency, "USD");
/// assert!(currency.starts_with('U'));
/// assert_eq!(String::from(currency), "USD");
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(CompactString);

impl Text {
    /// The empty text.
    pub const EMPTY: Text = Text(CompactString::const_new(""));

    /// The empty text.
    pub const fn new() -> Text {
        Text::EMPTY
    }

    /// Text that lives as long as the program, without an allocation.
    pub const fn from_static(text: &'static str) -> Text {
        Text(CompactString::const_new(text))
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The text as a [`String`].
    pub fn into_string(self) -> String {
        self.0.into_string()
    }
}

impl Deref for Text {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.0.as_str()
    }
}

impl From<&str> for Text {
    #[inline]
    fn from(text: &str) -> Text {
        Text(CompactString::new(text))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text(CompactString::from(text))
    }
}

impl From<Text> for String {
    fn from(text: Text) -> String {
        text.into_string()
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl FromIterator<char> for Text {
    fn from_iter<I: IntoIterator<Item = char>>(characters: I) -> Text {
        Text(characters.into_iter().collect())
    }
}

/// The conversions and comparisons of a string type that derefs to `str` and is made by `From<&str>` and `From<String>`.
macro_rules! string_like {
    ($name:ident) => {
        impl From<&String> for $name {
            fn from(text: &String) -> $name {
                $name::from(text.as_str())
            }
        }

        impl From<std::borrow::Cow<'_, str>> for $name {
            fn from(text: std::borrow::Cow<'_, str>) -> $name {
                match text {
                    std::borrow::Cow::Borrowed(text) => $name::from(text),
                    std::borrow::Cow::Owned(text) => $name::from(text),
                }
            }
        }

        impl From<Box<str>> for $name {
            fn from(text: Box<str>) -> $name {
                $name::from(text.into_string())
            }
        }

        impl From<char> for $name {
            fn from(character: char) -> $name {
                $name::from(&*character.encode_utf8(&mut [0; 4]))
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<$name, std::convert::Infallible> {
                Ok($name::from(text))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                self.as_bytes()
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self)
            }
        }

        string_like!(@compare $name, str, &str, String, std::borrow::Cow<'_, str>);
    };
    (@compare $name:ident, $($other:ty),*) => {$(
        impl PartialEq<$other> for $name {
            #[inline]
            fn eq(&self, other: &$other) -> bool {
                let other: &str = other.as_ref();
                **self == *other
            }
        }

        impl PartialEq<$name> for $other {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *other == *self
            }
        }
    )*};
}

pub(crate) use string_like;

string_like!(Text);

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn a_text_is_found_by_str() {
        let map = HashMap::from([(Text::from("a"), 1)]);
        assert_eq!(map.get("a"), Some(&1));
    }

    #[test]
    fn sizes_leave_room_for_absent_and_null() {
        assert_eq!(size_of::<Text>(), 24);
        assert_eq!(size_of::<Option<Text>>(), 24);
        assert_eq!(size_of::<crate::Field<Text>>(), 24);
    }

    #[test]
    fn compares_both_ways_and_prints_as_str() {
        let text = Text::from("a\"b".to_owned());
        assert_eq!((text == "a\"b", "a\"b" == text), (true, true));
        let string = String::from("a\"b");
        assert_eq!((text == string, string == text), (true, true));
        assert_eq!(format!("{text:>5}|{text:?}"), "  a\"b|\"a\\\"b\"");
    }
}
