//! What strings have in common, as `String` has it.

/// The conversions, comparisons and formatting of a type that has `as_str`, and `From` from `&str` and into and from
/// `String`: `string_like! { Text }`.
///
/// `Borrow<str>` is sound where `Eq`, `Ord` and `Hash` are those of the text. They are in a struct of one field that
/// derives them, if they are in the field: deriving them adds nothing to what the field has.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_like {
    ($name:ident) => {
        impl From<&String> for $name {
            #[inline]
            fn from(text: &String) -> $name {
                $name::from(text.as_str())
            }
        }

        impl From<std::borrow::Cow<'_, str>> for $name {
            #[inline]
            fn from(text: std::borrow::Cow<'_, str>) -> $name {
                match text {
                    std::borrow::Cow::Borrowed(text) => $name::from(text),
                    std::borrow::Cow::Owned(text) => $name::from(text),
                }
            }
        }

        impl From<Box<str>> for $name {
            #[inline]
            fn from(text: Box<str>) -> $name {
                $name::from(text.into_string())
            }
        }

        impl From<char> for $name {
            #[inline]
            fn from(character: char) -> $name {
                $name::from(&*character.encode_utf8(&mut [0; 4]))
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<$name, std::convert::Infallible> {
                Ok($name::from(text))
            }
        }

        impl From<&$name> for String {
            #[inline]
            fn from(text: &$name) -> String {
                text.as_str().to_owned()
            }
        }

        impl From<$name> for Box<str> {
            #[inline]
            fn from(text: $name) -> Box<str> {
                String::from(text).into_boxed_str()
            }
        }

        impl From<$name> for std::rc::Rc<str> {
            #[inline]
            fn from(text: $name) -> std::rc::Rc<str> {
                text.as_str().into()
            }
        }

        impl From<$name> for std::sync::Arc<str> {
            #[inline]
            fn from(text: $name) -> std::sync::Arc<str> {
                text.as_str().into()
            }
        }

        impl From<$name> for std::borrow::Cow<'_, str> {
            #[inline]
            fn from(text: $name) -> Self {
                std::borrow::Cow::Owned(text.into())
            }
        }

        impl<'a> From<&'a $name> for std::borrow::Cow<'a, str> {
            #[inline]
            fn from(text: &'a $name) -> Self {
                std::borrow::Cow::Borrowed(text.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl AsRef<[u8]> for $name {
            #[inline]
            fn as_ref(&self) -> &[u8] {
                self.as_str().as_bytes()
            }
        }

        impl AsRef<std::ffi::OsStr> for $name {
            #[inline]
            fn as_ref(&self) -> &std::ffi::OsStr {
                self.as_str().as_ref()
            }
        }

        impl AsRef<std::path::Path> for $name {
            #[inline]
            fn as_ref(&self) -> &std::path::Path {
                self.as_str().as_ref()
            }
        }

        impl std::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        $crate::__equal_to! { $name: str, &str, String, std::borrow::Cow<'_, str> }
    };
}

/// Equality of the text with other strings, from both sides: `equal_to! { Date: str, &str }`. All of them deref to `str`,
/// which is less for the compiler to find out than what `==` and `as_ref` are.
#[doc(hidden)]
#[macro_export]
macro_rules! __equal_to {
    ($name:ident: $($other:ty),*) => {$(
        impl PartialEq<$other> for $name {
            #[inline]
            fn eq(&self, other: &$other) -> bool {
                <str as PartialEq>::eq(self.as_str(), other)
            }
        }

        impl PartialEq<$name> for $other {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                <str as PartialEq>::eq(self, other.as_str())
            }
        }
    )*};
}

/// The order of the text among other strings: `text < "b"`.
///
/// Not the other way round: `str` and `String` are compared with their like alone, and a second candidate would leave
/// `string < other.into()` in a user's code without a type. And only where the order of the text is that of the values:
/// as text, `"9"` is more than `"10"`.
#[doc(hidden)]
#[macro_export]
macro_rules! __ordered_with {
    ($name:ident: $($other:ty),*) => {$(
        impl PartialOrd<$other> for $name {
            #[inline]
            fn partial_cmp(&self, other: &$other) -> Option<std::cmp::Ordering> {
                let other: &str = other.as_ref();
                self.as_str().partial_cmp(other)
            }
        }
    )*};
}
