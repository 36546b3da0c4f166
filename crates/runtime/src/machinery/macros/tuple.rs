//! Arrays whose places have types of their own.

/// Implements a tuple struct: its places, those that must not be empty first, and what is behind them.
/// `tuple! { Pair of 1 { first = 0: RULE_1; } optional { second = 1: RULE_2; } rest 2: Rule::ANY }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __tuple {
    (
        $name:ident of $least:literal { $($required:ident = $at:tt: $rule:expr;)* }
        optional { $($optional:ident = $optional_at:tt: $optional_rule:expr;)* }
        rest $rest_at:tt: $rest_rule:expr
    ) => {
        impl $crate::machinery::Placeholder for $name {
            #[inline(always)]
            fn placeholder() -> $name {
                $name {
                $($at: $crate::machinery::Placeholder::placeholder(),)*
                $($optional_at: $crate::machinery::Placeholder::placeholder(),)*
                $rest_at: $crate::machinery::Placeholder::placeholder(),
            }
            }
        }

        impl $crate::machinery::Decode for $name {
            fn decode_into(
                place: &mut $name,
                reader: &mut $crate::machinery::Reader<'_>,
                rule: &'static $crate::machinery::Rule,
            ) -> Result<(), $crate::machinery::Halt> {
                $crate::machinery::decode_by_text(place, reader, rule, |reader| {
                    let mut places = reader.places(rule)?;
                    $(let $required = places.place(reader, &$rule)?;)*
                    $(let $optional = places.place(reader, &$optional_rule)?.unwrap_or_default();)*
                    let rest = places.rest(reader, &$rest_rule)?;
                    $(let Some($required) = $required else {
                        return Err(places.too_short(reader, rule, $least));
                    };)*
                    Ok($name { $($at: $required,)* $($optional_at: $optional,)* $rest_at: rest })
                })
            }
        }

        impl $crate::machinery::Encode for $name {
            fn encode(&self, writer: &mut $crate::machinery::Writer) {
                let present = [
                    $({ let _ = $at; true },)*
                    $(!$crate::machinery::Encode::is_absent(&self.$optional_at),)*
                ];
                let length = if self.$rest_at.is_empty() {
                    present.iter().rposition(|present| *present).map_or(0, |last| last + 1)
                } else {
                    present.len()
                };
                let mut places = writer.places(length);
                $(places.place(&self.$at);)*
                $(places.place(&self.$optional_at);)*
                places.end(&self.$rest_at);
            }
        }

        impl $crate::machinery::Validate for $name {
            fn validate(
                &self,
                rule: &'static $crate::machinery::Rule,
                checker: &mut $crate::machinery::Checker<'_>,
            ) {
                $crate::machinery::validate_as_text(self, rule, checker, |checker| {
                    $(checker.item($at, &self.$at, &$rule);)*
                    $(checker.item($optional_at, &self.$optional_at, &$optional_rule);)*
                    for (place, item) in self.$rest_at.iter().enumerate() {
                        checker.item($rest_at + place, item, &$rest_rule);
                    }
                });
            }
        }

        $crate::__serde_value! { $name, &$crate::machinery::Rule::ANY }
    };
}
