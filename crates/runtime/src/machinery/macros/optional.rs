//! Implementations that depend on a feature of this crate. Generated crates call these macros whatever features are on,
//! so that what a type implements depends on one build of this crate alone.

/// `Deserialize` and `Serialize` of a type that is a string.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_text {
    ($name:ident) => {};
}

/// `Deserialize` and `Serialize` of any other type that is decoded and encoded.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_value {
    ($name:ident) => {};
}
