//! Open enums and their closed twins.

/// The first of an enum's variants.
#[doc(hidden)]
#[macro_export]
macro_rules! __first_variant {
    ($name:ident: $first:ident $($others:ident)*) => {
        $name::$first
    };
}

/// The table over an enum's texts: computed by the generator, or by the compiler where the enum is written by hand.
#[doc(hidden)]
#[macro_export]
macro_rules! __name_table {
    ($names:ident) => {{
        const SLOTS: usize = $crate::machinery::table_size($names.len());
        static TABLE: $crate::machinery::NameTable<SLOTS> = $crate::machinery::NameTable::of($names);
        &TABLE
    }};
    ($names:ident $slots:literal, $seed:literal, $places:tt) => {{
        static TABLE: $crate::machinery::NameTable<$slots> = $crate::machinery::NameTable::placed($seed, &$places);
        &TABLE
    }};
}

/// Implements an open enum: `open_enum! { Status as KnownStatus { Paid = "paid" } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    (
        $name:ident as $known:ident { $($variant:ident = $text:literal),* $(,)? }
        $(placed $slots:literal, $seed:literal, $places:tt)?
    ) => {
        impl $name {
            /// The documented values, in schema order.
            pub const VARIANTS: &'static [$name] = &[$($name::$variant),*];

            /// The value as the provider writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $text,)*
                    $name::Unknown(unknown) => unknown.as_str(),
                }
            }

            /// Whether the schema knows the value.
            #[inline]
            pub const fn is_known(&self) -> bool {
                !matches!(self, $name::Unknown(_))
            }

            /// The documented value, to be matched exhaustively: a value that a new version of the schema adds breaks
            /// the build, one that the provider adds does not.
            ///
            /// # Errors
            /// The text of a value that the schema does not know.
            #[inline]
            pub const fn known(&self) -> Result<$known, &$crate::Unknown<$name>> {
                match self {
                    $($name::$variant => Ok($known::$variant),)*
                    $name::Unknown(unknown) => Err(unknown),
                }
            }
        }

        impl $known {
            /// The documented values, in schema order.
            pub const VARIANTS: &'static [$known] = &[$($known::$variant),*];

            /// The value as the provider writes it.
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($known::$variant => $text,)*
                }
            }
        }

        impl From<$known> for $name {
            #[inline]
            fn from(known: $known) -> $name {
                match known {
                    $($known::$variant => $name::$variant,)*
                }
            }
        }

        impl std::str::FromStr for $known {
            type Err = $crate::UnknownVariant;

            /// The documented value; an error for all others.
            #[inline]
            fn from_str(text: &str) -> Result<$known, $crate::UnknownVariant> {
                Ok(<$name as $crate::OpenEnum>::parse(text)?.known()?)
            }
        }

        impl std::fmt::Display for $known {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $known {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::OpenEnum for $name {
            const NAME: &'static str = stringify!($name);
            const VARIANTS: &'static [$name] = $name::VARIANTS;
            const NAMES: $crate::machinery::Names = {
                const NAMES: &[&str] = &[$($text),*];
                $crate::machinery::Names::new(NAMES, $crate::__name_table!(NAMES $($slots, $seed, $places)?))
            };

            #[inline]
            fn from_unknown(unknown: $crate::Unknown<$name>) -> $name {
                $name::Unknown(unknown)
            }

            #[inline]
            fn as_str(&self) -> &str {
                $name::as_str(self)
            }

            #[inline]
            fn is_known(&self) -> bool {
                $name::is_known(self)
            }
        }

        impl From<&str> for $name {
            /// The variant of a text, documented or not.
            #[inline]
            fn from(text: &str) -> $name {
                $crate::OpenEnum::from_text(text)
            }
        }

        impl From<String> for $name {
            /// The variant of a text, documented or not.
            #[inline]
            fn from(text: String) -> $name {
                $crate::OpenEnum::from_text(&text)
            }
        }

        impl From<&String> for $name {
            /// The variant of a text, documented or not.
            #[inline]
            fn from(text: &String) -> $name {
                $crate::OpenEnum::from_text(text)
            }
        }

        impl From<std::borrow::Cow<'_, str>> for $name {
            /// The variant of a text, documented or not.
            #[inline]
            fn from(text: std::borrow::Cow<'_, str>) -> $name {
                $crate::OpenEnum::from_text(&text)
            }
        }

        impl From<$crate::Text> for $name {
            /// The variant of a text, documented or not.
            #[inline]
            fn from(text: $crate::Text) -> $name {
                $crate::OpenEnum::from_text(&text)
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> String {
                value.as_str().to_owned()
            }
        }

        impl From<$name> for $crate::Text {
            #[inline]
            fn from(value: $name) -> $crate::Text {
                value.as_str().into()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownVariant;

            /// The documented variant of a text; an error for all others.
            #[inline]
            fn from_str(text: &str) -> Result<$name, $crate::UnknownVariant> {
                $crate::OpenEnum::parse(text)
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::__equal_to! { $name: str, &str, String, std::borrow::Cow<'_, str>, $crate::Text }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &$name) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            /// Documented values in schema order, then the others in that of their texts.
            #[inline]
            fn cmp(&self, other: &$name) -> std::cmp::Ordering {
                self.known().cmp(&other.known())
            }
        }

        impl $crate::machinery::Placeholder for $name {
            #[inline(always)]
            fn placeholder() -> $name {
                $crate::__first_variant! { $name: $($variant)* }
            }
        }

        impl $crate::machinery::Decode for $name {
            fn decode_into(
                place: &mut $name,
                reader: &mut $crate::machinery::Reader<'_>,
                rule: &'static $crate::machinery::Rule,
            ) -> Result<(), $crate::machinery::Halt> {
                $crate::machinery::decode_enum(place, reader, rule)
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

            #[inline]
            fn is_fine(&self, rule: &'static $crate::machinery::Rule) -> bool {
                $crate::machinery::is_fine_enum(self, rule)
            }
        }

        $crate::__serde_text! { $name }
    };
}
