//! The functions of models as inherent ones, so that no import is needed.

/// Gives a struct that is a `Model` the functions of `Model`: `model! { Payment }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    ($name:ident) => {
        $crate::__model_functions! { $name }

        $crate::__serde_value! { $name, <$name as $crate::Model>::INFO.rule }
    };
}

/// The functions of `Model` alone, for a type that has everything else: `model_functions! { Payments }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __model_functions {
    ($name:ident) => {
        impl $name {
            /// Decodes JSON. Fails on shape only; values are judged by [`validate`](Self::validate).
            ///
            /// # Errors
            /// What is no JSON, or does not have the shape of this type: the first finding, with its place.
            #[inline]
            pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, $crate::Error> {
                $crate::Model::from_json(json)
            }

            /// Decodes JSON and checks every assertion of the schema in the same pass.
            ///
            /// # Errors
            /// Every violation, with its place; and the value all the same where its shape is right.
            #[inline]
            pub fn from_json_checked(json: impl AsRef<[u8]>) -> Result<Self, $crate::Rejected<Self>> {
                $crate::Model::from_json_checked(json)
            }

            /// Decodes JSON of which optional members may not fit: such a member costs itself, not the payload.
            ///
            /// The field of a misfit is absent although the payload has the member. Its text is kept in `extra` and
            /// encoded as it came; [`Salvaged::misfits`]($crate::Salvaged::misfits) says which and why.
            ///
            /// # Errors
            /// What leaves no value all the same: a misfit in a required member, text that is no JSON, a duplicated
            /// member.
            #[inline]
            pub fn from_json_salvage(json: impl AsRef<[u8]>) -> Result<$crate::Salvaged<Self>, $crate::Error> {
                $crate::Model::from_json_salvage(json)
            }

            /// The schema's verdict on JSON, without building a value.
            ///
            /// # Errors
            /// Every violation, with its place.
            #[inline]
            pub fn check_json(json: impl AsRef<[u8]>) -> Result<(), $crate::Violations> {
                <Self as $crate::Model>::check_json(json)
            }

            /// Checks every assertion of the schema.
            ///
            /// # Errors
            /// Every violation, with its JSON Pointer.
            #[inline]
            pub fn validate(&self) -> Result<(), $crate::Violations> {
                $crate::Model::validate(self)
            }

            /// What the value holds beyond the schema: unknown members, unknown enum values, misfits that were set aside.
            ///
            /// Cheap enough to count on every payload.
            #[inline]
            pub fn drift(&self) -> $crate::Drift {
                $crate::Model::drift(self)
            }

            /// Writes JSON: members in schema order, unknown ones after them as they came.
            #[inline]
            pub fn to_json(&self) -> Vec<u8> {
                $crate::Model::to_json(self)
            }
        }
    };
}
