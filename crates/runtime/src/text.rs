//! Strings, short ones without an allocation.

use std::borrow::Cow;
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

impl From<&Text> for Text {
    fn from(text: &Text) -> Text {
        text.clone()
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

/// To be written to with `write!`, which cannot fail.
impl fmt::Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(text);
        Ok(())
    }
}

macro_rules! collected {
    ($($item:ty),*) => {$(
        impl<'a> FromIterator<$item> for Text {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Text {
                Text(items.into_iter().collect())
            }
        }

        impl<'a> Extend<$item> for Text {
            fn extend<I: IntoIterator<Item = $item>>(&mut self, items: I) {
                self.0.extend(items);
            }
        }
    )*};
}

collected!(char, &'a char, &'a str, String, Box<str>, Cow<'a, str>);

crate::__string_like! { Text }
crate::__ordered_with! { Text: str, &str, String }

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
