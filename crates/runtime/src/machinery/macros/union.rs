//! Enums over the alternatives of a schema.

/// Implements an enum whose alternatives are objects that a member tells apart:
/// `union_by_member! { Method by "kind" { Card: crate::Card = RULE_1, ["\"card\""] } from { Card(crate::Card) } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_by_member {
    (
        $name:ident by $member:literal { $($variant:ident = $rule:expr, [$($tag:literal),*];)* }
        from { $($source:ident($value:ty)),* }
    ) => {
        impl $name {
            /// Whether the schema knows the alternative.
            #[inline]
            pub const fn is_known(&self) -> bool {
                !matches!(self, $name::Unknown(_))
            }
        }

        impl $crate::machinery::Placeholder for $name {
            #[inline(always)]
            fn placeholder() -> $name {
                $name::Unknown($crate::Json::null())
            }
        }

        impl $crate::machinery::Decode for $name {
            fn decode_into(
                place: &mut $name,
                reader: &mut $crate::machinery::Reader<'_>,
                rule: &'static $crate::machinery::Rule,
            ) -> Result<(), $crate::machinery::Halt> {
                $crate::machinery::decode_by_text(place, reader, rule, |reader| {
                    let tag = $crate::machinery::next_tag(reader, rule, $member)?;
                    $(if $crate::machinery::has_tag(tag, &[$($tag),*]) {
                        return $crate::machinery::decoded(reader, &$rule).map($name::$variant);
                    })*
                    $crate::machinery::decoded(reader, rule).map($name::Unknown)
                })
            }
        }

        impl $crate::machinery::Validate for $name {
            fn validate(
                &self,
                rule: &'static $crate::machinery::Rule,
                checker: &mut $crate::machinery::Checker<'_>,
            ) {
                $crate::machinery::validate_as_text(self, rule, checker, |checker| match self {
                    $($name::$variant(value) => $crate::machinery::Validate::validate(value, &$rule, checker),)*
                    $name::Unknown(_) => $crate::machinery::note_unknown_branch(checker),
                });
            }
        }

        $crate::__union! { $name { $($variant,)* Unknown } from { $($source($value)),* } }
    };
}

/// Implements an enum whose alternatives are of different JSON types:
/// `union_by_type! { Amount or Integer { Integer = RULE_1, Types::INTEGER; } from { Integer(i64) } }`. The variant behind
/// `or` is one that has a placeholder.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_by_type {
    (
        $name:ident or $plain:ident { $($variant:ident = $rule:expr, $types:expr;)* }
        from { $($source:ident($value:ty)),* }
    ) => {
        impl $crate::machinery::Placeholder for $name {
            #[inline(always)]
            fn placeholder() -> $name {
                $name::$plain($crate::machinery::Placeholder::placeholder())
            }
        }

        impl $crate::machinery::Decode for $name {
            fn decode_into(
                place: &mut $name,
                reader: &mut $crate::machinery::Reader<'_>,
                rule: &'static $crate::machinery::Rule,
            ) -> Result<(), $crate::machinery::Halt> {
                $crate::machinery::decode_by_text(place, reader, rule, |reader| {
                    let next = $crate::machinery::next_type(reader, &[$($types),*]);
                    $(if $types.contains(next) {
                        return $crate::machinery::decoded(reader, &$rule).map($name::$variant);
                    })*
                    Err($crate::machinery::no_branch(reader, rule, &[$($types),*]))
                })
            }
        }

        impl $crate::machinery::Validate for $name {
            fn validate(
                &self,
                rule: &'static $crate::machinery::Rule,
                checker: &mut $crate::machinery::Checker<'_>,
            ) {
                $crate::machinery::validate_as_text(self, rule, checker, |checker| match self {
                    $($name::$variant(value) => $crate::machinery::Validate::validate(value, &$rule, checker),)*
                });
            }
        }

        $crate::__union! { $name { $($variant),* } from { $($source($value)),* } }
    };
}

/// What all enums over alternatives implement.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($name:ident { $($variant:ident),* } from { $($source:ident($value:ty)),* }) => {
        impl $crate::machinery::Encode for $name {
            fn encode(&self, writer: &mut $crate::machinery::Writer) {
                match self {
                    $($name::$variant(value) => $crate::machinery::Encode::encode(value, writer),)*
                }
            }
        }

        $(
            impl From<$value> for $name {
                #[inline]
                fn from(value: $value) -> $name {
                    $name::$source(value.into())
                }
            }
        )*

        $crate::__serde_value! { $name, &$crate::machinery::Rule::ANY }
    };
}
