//! Newtypes over any type that is decoded, and over strings.

/// Implements a newtype over any type that is decoded: `newtype! { Share(Number) }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype {
    ($name:ident($inner:ty)) => {
        $crate::__wrapper! { $name($inner) }

        $crate::__serde_value! { $name, &$crate::machinery::Rule::ANY }
    };
}

/// What all newtypes implement.
#[doc(hidden)]
#[macro_export]
macro_rules! __wrapper {
    ($name:ident($inner:ty)) => {
        impl From<$inner> for $name {
            fn from(value: $inner) -> $name {
                $name(value)
            }
        }

        impl From<$name> for $inner {
            fn from(value: $name) -> $inner {
                value.0
            }
        }

        impl std::ops::Deref for $name {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl $crate::machinery::Decode for $name {
            #[inline]
            fn decode(
                reader: &mut $crate::machinery::Reader<'_>,
                rule: &'static $crate::machinery::Rule,
            ) -> Result<$name, $crate::machinery::Halt> {
                <$inner as $crate::machinery::Decode>::decode(reader, rule).map($name)
            }
        }

        impl $crate::machinery::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut $crate::machinery::Writer) {
                $crate::machinery::Encode::encode(&self.0, writer);
            }
        }

        impl $crate::machinery::Validate for $name {
            #[inline]
            fn validate(&self, rule: &'static $crate::machinery::Rule, checker: &mut $crate::machinery::Checker<'_>) {
                $crate::machinery::Validate::validate(&self.0, rule, checker);
            }
        }
    };
}

/// Implements a newtype over a string type: `text_newtype! { PartnerId(Text) }`. What all newtypes implement, and the
/// conversions and comparisons of a string.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_newtype {
    ($name:ident($inner:ty)) => {
        $crate::__wrapper! { $name($inner) }

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                $name(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> $name {
                $name(text.into())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.0.into_string()
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<$name, std::convert::Infallible> {
                Ok($name::from(text))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl PartialEq<$name> for str {
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, other: &$name) -> bool {
                *self == other.as_str()
            }
        }

        $crate::__serde_text! { $name }
    };
}
