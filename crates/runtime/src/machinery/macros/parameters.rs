//! Query and path models: to and from what a URL holds.

/// Gives a model of a query its functions: `query! { PaymentsQuery }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __query {
    ($name:ident) => {
        impl $name {
            /// The query string, percent-encoded and without a leading `?`: what is set, in schema order, then what the
            /// schema does not name.
            ///
            /// An array repeats its name; an empty one cannot be said in a query and is left out, as an absent one is.
            /// Defaults are not filled in. A blank is written `%20`, a colon stays.
            ///
            /// # Errors
            /// What no query can hold, set by hand among the unknown members: null, an object, an array in an array
            /// ([`Code::Parameter`](payschema::Code::Parameter)); a name that two fields hold
            /// ([`Code::DuplicateMember`](payschema::Code::DuplicateMember)).
            #[inline]
            pub fn to_query(&self) -> Result<String, $crate::Error> {
                $crate::machinery::parameters::to_query(self)
            }

            /// Reads a query string as web frameworks do: with `%3A` or `:`, `+` or `%20`, in any order, a leading `?`
            /// or none. Fails on shape only; values are judged by [`validate`](Self::validate).
            ///
            /// Parameters that the schema does not name are kept as text, repeated ones as an array of texts.
            ///
            /// # Errors
            /// The first parameter that does not have the shape of its field, with its name as the pointer (`/take`):
            /// other text in place of a number or boolean, a parameter twice that is no array, a missing one, bytes
            /// that are no UTF-8.
            #[inline]
            pub fn from_query(query: &str) -> Result<Self, $crate::Error> {
                $crate::machinery::parameters::from_query(query)
            }

            /// Reads a query string and checks every assertion of the schema in the same pass.
            ///
            /// # Errors
            /// Every violation, with the parameter's name as the pointer; and the value all the same where its shape is
            /// right.
            #[inline]
            pub fn from_query_checked(query: &str) -> Result<Self, $crate::Rejected<Self>> {
                $crate::machinery::parameters::from_query_checked(query)
            }
        }
    };
}

/// Gives a model of a path its functions: `path! { PaymentPath = "/v1/payments/{payment_id}" }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __path {
    ($name:ident = $template:literal) => {
        impl $name {
            #[doc = concat!("The path, with the names of its parameters in braces: `", $template, "`.")]
            pub const TEMPLATE: &'static str = $template;

            #[doc = concat!("The path `", $template, "` with the values of this model, percent-encoded.")]
            ///
            /// # Errors
            /// A value that is empty, `.` or `..`, which would lead to another endpoint
            /// ([`Code::Segment`](payschema::Code::Segment)); an unknown member, for which the path has no place
            /// ([`Code::Parameter`](payschema::Code::Parameter)).
            #[inline]
            pub fn to_path(&self) -> Result<String, $crate::Error> {
                $crate::machinery::parameters::to_path(self, $template)
            }

            #[doc = concat!("Reads a path that follows `", $template, "` segment by segment: the path alone, without")]
            /// host, base path and query. Values are judged by [`validate`](Self::validate).
            ///
            /// # Errors
            /// What differs from the template ([`Code::Path`](payschema::Code::Path)); a value that is empty, `.` or `..`
            /// ([`Code::Segment`](payschema::Code::Segment)), or does not have the shape of its field, with its name as
            /// the pointer; bytes that are no UTF-8.
            #[inline]
            pub fn from_path(path: &str) -> Result<Self, $crate::Error> {
                $crate::machinery::parameters::from_path(path, $template)
            }
        }
    };
}
