//! The members of structs, in memory.

/// Checks a struct's members, each by its place among those of the rule, and what is beyond them:
/// `validate_members! { crate::Payment as PAYMENT { 0: amount, 4: status } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __validate_members {
    ($name:ty as $rules:ident { $($place:literal: $member:ident),* $(,)? }) => {
        impl $crate::machinery::Validate for $name {
            fn validate(&self, rule: &'static $crate::machinery::Rule, checker: &mut $crate::machinery::Checker<'_>) {
                let mut object = checker.object(rule, &$rules);
                $(object.member($place, &self.$member);)*
                object.extra(&self.extra, self);
            }

            #[inline]
            fn glance<'v>(
                &'v self,
                rule: &'static $crate::machinery::Rule,
                later: &mut $crate::machinery::Later<'v>,
            ) -> bool {
                self.look_in(rule, later)
            }

            fn look_in<'v>(
                &'v self,
                _: &'static $crate::machinery::Rule,
                later: &mut $crate::machinery::Later<'v>,
            ) -> bool {
                let is_fine = later.extra(&$rules, &self.extra);
                $(let is_fine = later.part(&$rules, $place, &self.$member) & is_fine;)*
                $(let is_fine = later.member(&$rules, $place, &self.$member) & is_fine;)*
                is_fine
            }

            #[inline]
            fn touch(&self) -> bool {
                self.extra.is_empty() $(^ $crate::machinery::Encode::is_absent(&self.$member))*
            }
        }
    };
}
