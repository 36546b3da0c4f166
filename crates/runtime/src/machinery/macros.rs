//! Implementations that are the same for every generated enum and newtype.

/// Implements an open enum: `open_enum! { Status { Paid = "paid", Failed = "failed" } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The documented values, in schema order.
            pub const VARIANTS: &'static [$name] = &[$($name::$variant),*];

            /// The value as the provider writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $text,)*
                    $name::Unknown(unknown) => unknown.as_str(),
                }
            }

            /// Whether the schema knows the value.
            pub const fn is_known(&self) -> bool {
                !matches!(self, $name::Unknown(_))
            }
        }

        impl $crate::OpenEnum for $name {
            const NAME: &'static str = stringify!($name);
            const VARIANTS: &'static [$name] = $name::VARIANTS;
            const NAMES: $crate::machinery::Names = {
                const NAMES: &[&str] = &[$($text),*];
                const SLOTS: usize = (NAMES.len() * 2).next_power_of_two();
                static TABLE: [u16; SLOTS] = $crate::machinery::slots::<SLOTS>(NAMES);
                $crate::machinery::Names { names: NAMES, slots: &TABLE }
            };

            fn from_unknown(unknown: $crate::Unknown<$name>) -> $name {
                $name::Unknown(unknown)
            }

            fn as_str(&self) -> &str {
                $name::as_str(self)
            }
        }

        impl From<&str> for $name {
            /// The variant of a text, documented or not.
            fn from(text: &str) -> $name {
                $crate::OpenEnum::from_text(text)
            }
        }

        impl From<String> for $name {
            /// The variant of a text, documented or not.
            fn from(text: String) -> $name {
                $crate::OpenEnum::from_text(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownVariant;

            /// The documented variant of a text; an error for all others.
            fn from_str(text: &str) -> Result<$name, $crate::UnknownVariant> {
                $crate::OpenEnum::parse(text)
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

        impl $crate::machinery::Decode for $name {
            fn decode(
                reader: &mut $crate::machinery::Reader<'_>,
                rule: &'static $crate::machinery::Rule,
            ) -> Result<$name, $crate::machinery::Halt> {
                $crate::machinery::decode_enum(reader, rule)
            }
        }

        impl $crate::machinery::Encode for $name {
            fn encode(&self, writer: &mut $crate::machinery::Writer) {
                writer.string(self.as_str());
            }
        }

        impl $crate::machinery::Validate for $name {
            fn validate(
                &self,
                rule: &'static $crate::machinery::Rule,
                checker: &mut $crate::machinery::Checker<'_>,
            ) {
                $crate::machinery::validate_enum(self, rule, checker);
            }
        }
    };
}

/// Implements a newtype over any type that is decoded: `newtype! { Share(Number) }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype {
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

/// Implements a newtype over a string type: `text_newtype! { PartnerId(Text) }`. What [`__newtype`] does, and the
/// conversions and comparisons of a string.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_newtype {
    ($name:ident($inner:ty)) => {
        $crate::__newtype! { $name($inner) }

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
    };
}
