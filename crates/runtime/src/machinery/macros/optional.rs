//! Implementations that depend on a feature of this crate. Generated crates call these macros whatever features are on,
//! so that what a type implements depends on one build of this crate alone.

/// `Deserialize` and `Serialize` of a type that is a string: it is made by `From<&str>` and `From<String>` and has
/// `as_str`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_text {
    ($name:ident) => {
        impl<'de> $crate::machinery::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::machinery::serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                $crate::machinery::serde::deserialize_text(deserializer)
            }
        }

        impl $crate::machinery::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::machinery::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::machinery::serde::serialize_text(self.as_str(), serializer)
            }
        }
    };
}

/// `Deserialize` and `Serialize` of any other type that is decoded, by a rule, and encoded.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_value {
    ($name:ident, $rule:expr) => {
        impl<'de> $crate::machinery::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::machinery::serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                $crate::machinery::serde::deserialize(deserializer, $rule)
            }
        }

        impl $crate::machinery::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::machinery::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::machinery::serde::serialize(self, serializer)
            }
        }
    };
}

/// Without serde, nothing.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_text {
    ($name:ident) => {};
}

/// Without serde, nothing.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_value {
    ($name:ident, $rule:expr) => {};
}
