//! `JsonSchema` of schemars for a whole crate, and the registry's function that gives schemas by id.
//!
//! As with the hooks of `optional`, generated crates call these macros whatever features are on.

/// Keeps the hand-written schemas of a crate, which lie in its `schemas/source`, and gives its types theirs:
/// `json_schemas! { files: ["payment.schema.json"], types: [crate::Payment = "payment.schema.json#"], definitions: [] }`.
///
/// A definition is what the schema of a type refers to where that itself is a reference with something beside it. It is
/// registered like a type, since others refer to it as well, and has no value.
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schemas {
    (files: [$($file:literal),* $(,)?], $($tables:tt)*) => {
        /// The hand-written schemas that this crate was generated from: file names and texts, to the byte.
        pub static SCHEMA_FILES: &[(&str, &str)] = &[
            $(($file, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/source/", $file))),)*
        ];

        $crate::__json_schema_tables! { $($tables)* }
    };
}

/// The types' part of it.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema_tables {
    (
        types: [$($crate_root:tt::$name:ident = $location:literal),* $(,)?],
        definitions: [$($definition:ident = $place:literal),* $(,)?] $(,)?
    ) => {
        const _: () = {
            $(enum $definition {})*

            static FILES: $crate::machinery::SchemaFiles = $crate::machinery::SchemaFiles {
                files: SCHEMA_FILES,
                types: &[
                    $(($location, |generator| generator.subschema_for::<$crate_root::$name>()),)*
                    $(($place, |generator| generator.subschema_for::<$definition>()),)*
                ],
            };

            $($crate::__json_schema! { ($crate_root::$name) $name = $location of FILES })*
            $($crate::__json_schema! { ($definition) $definition = $place of FILES })*
        };
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema_tables {
    ($($table:tt)*) => {};
}

/// The schema of one type. Its id holds the crate's name and version, so that neither two providers' types of one name
/// nor two versions of one crate are taken for each other.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema {
    (($type:ty) $name:ident = $location:literal of $files:ident) => {
        impl $crate::schemars::JsonSchema for $type {
            #[inline]
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(stringify!($name))
            }

            #[inline]
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(concat!(
                    env!("CARGO_PKG_NAME"),
                    " ",
                    env!("CARGO_PKG_VERSION"),
                    "::",
                    stringify!($name)
                ))
            }

            #[inline]
            fn json_schema(generator: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                $crate::machinery::hand_written(&$files, $location, generator)
            }
        }
    };
}

/// Gives the registry its function `json_schema`: `registered_json_schemas! { models: [payschema_stuut::Payment] }`.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __registered_json_schemas {
    (models: [$($model:path),* $(,)?] $(,)?) => {
        /// The hand-written JSON Schema of a model by its id, in draft 2020-12 and in one piece; there with the feature
        /// `schemars`.
        ///
        /// ```
        /// let schema = payschema_registry::json_schema("stuut/payment");
        /// assert!(schema.is_none_or(|schema| schema.get("title").is_some_and(|title| title == "Payment")));
        /// assert!(payschema_registry::json_schema("stuut/nothing").is_none());
        /// ```
        #[inline]
        pub fn json_schema(id: &str) -> Option<$crate::schemars::Schema> {
            static DOCUMENTS: &[(&str, fn() -> $crate::schemars::Schema)] =
                &[$((<$model as $crate::Model>::INFO.id, $crate::machinery::document::<$model>)),*];
            DOCUMENTS.iter().find(|(known, _)| *known == id).map(|(_, document)| document())
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __registered_json_schemas {
    ($($table:tt)*) => {};
}
