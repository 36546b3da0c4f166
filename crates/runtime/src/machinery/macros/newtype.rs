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
            #[inline]
            fn from(value: $inner) -> $name {
                $name(value)
            }
        }

        impl From<$name> for $inner {
            #[inline]
            fn from(value: $name) -> $inner {
                value.0
            }
        }

        impl std::ops::Deref for $name {
            type Target = $inner;

            #[inline]
            fn deref(&self) -> &$inner {
                &self.0
            }
        }

        impl $crate::machinery::Placeholder for $name {
            #[inline(always)]
            fn placeholder() -> $name {
                $name(<$inner as $crate::machinery::Placeholder>::placeholder())
            }
        }

        impl $crate::machinery::Decode for $name {
            #[inline]
            fn decode_into(
                place: &mut $name,
                reader: &mut $crate::machinery::Reader<'_>,
                rule: &'static $crate::machinery::Rule,
            ) -> Result<(), $crate::machinery::Halt> {
                $crate::machinery::Decode::decode_into(&mut place.0, reader, rule)
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

            #[inline]
            fn is_fine(&self, rule: &'static $crate::machinery::Rule) -> bool {
                $crate::machinery::Validate::is_fine(&self.0, rule)
            }

            #[inline]
            fn glance<'v>(
                &'v self,
                rule: &'static $crate::machinery::Rule,
                later: &mut $crate::machinery::Later<'v>,
            ) -> bool {
                $crate::machinery::Validate::glance(&self.0, rule, later)
            }
        }
    };
}

/// Implements a newtype over a string type: `text_newtype! { PartnerId(Text) }`. What all newtypes implement, and the
/// conversions and comparisons of a string.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_newtype {
    // Where the order of the text is that of the values, other strings have a place in it.
    ($name:ident(Text)) => {
        $crate::__text_newtype! { @implement $name(Text) }
        $crate::__ordered_with! { $name: str, &str, String }
    };
    ($name:ident(Date)) => {
        $crate::__text_newtype! { @implement $name(Date) }
        $crate::__ordered_with! { $name: str, &str, String }
    };
    ($name:ident($inner:ty)) => {
        $crate::__text_newtype! { @implement $name($inner) }
    };
    (@implement $name:ident($inner:ty)) => {
        $crate::__wrapper! { $name($inner) }

        impl $name {
            /// The text.
            #[inline]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> $name {
                $name(text.into())
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> $name {
                $name(text.into())
            }
        }

        impl From<&$inner> for $name {
            #[inline]
            fn from(text: &$inner) -> $name {
                $name(text.clone())
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> String {
                value.0.into_string()
            }
        }

        $crate::__string_like! { $name }
        $crate::__equal_to! { $name: $crate::Text }

        $crate::__serde_text! { $name }
    };
}
