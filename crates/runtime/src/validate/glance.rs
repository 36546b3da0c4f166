//! Deciding at a glance that nothing is wrong with a value in memory, as it mostly is: without noting where one is.
//!
//! What takes the time is waiting for memory. A value's parts lie wherever the allocator put them, and a processor that
//! guesses wrongly whether there is a part fetches no other one meanwhile. So parts that are kept elsewhere are put off:
//! their memory is asked for when they are met, and they are looked at when it has come.

use std::fmt;
use std::hint::black_box;

use super::{Validate, violations_of};
use crate::findings::Findings;
use crate::json::Json;
use crate::map::Map;
use crate::rule::{Additional, ObjectRule, Rule};

/// How many parts wait at most.
const WAITING: usize = 16;

/// Parts of a value that are still to be looked at, the first one first.
pub struct Later<'v> {
    parts: [Option<(&'v dyn Validate, &'static Rule)>; WAITING],
    first: usize,
    end: usize,
    /// Whether something is wrong for certain, so that what it stands in need not be looked at exactly as well.
    is_wrong: bool,
}

/// Whether nothing is wrong with a value, its parts included. `false` says nothing.
pub(super) fn is_fine(value: &dyn Validate, rule: &'static Rule) -> bool {
    let mut later = Later { parts: [None; WAITING], first: 0, end: 0, is_wrong: false };
    black_box(value.touch());
    rule.applied.is_none() && value.look_in(rule, &mut later) && later.are_fine()
}

impl<'v> Later<'v> {
    fn are_fine(&mut self) -> bool {
        while self.first != self.end {
            let part = self.parts[self.first % WAITING];
            self.first += 1;
            if !part.is_none_or(|(value, rule)| value.look_in(rule, self) || self.is_right(value, rule)) {
                return false;
            }
        }
        true
    }

    /// Looks at a part later, if there is room.
    #[inline]
    pub(super) fn put_off<T: Validate>(&mut self, value: &'v T, rule: &'static Rule) -> bool {
        if self.end - self.first == WAITING {
            return value.look_in(rule, self) || self.is_right(value, rule);
        }
        black_box(value.touch());
        self.parts[self.end % WAITING] = Some((value, rule));
        self.end += 1;
        true
    }

    /// Puts off a named member that lies elsewhere.
    #[inline]
    pub fn part<T: Validate>(&mut self, object: &'static ObjectRule, index: usize, value: &'v T) -> bool {
        !T::lies_elsewhere() || self.named(object, index, value)
    }

    /// Whether a named member that does not lie elsewhere is fine.
    #[inline]
    pub fn member<T: Validate>(&mut self, object: &'static ObjectRule, index: usize, value: &'v T) -> bool {
        T::lies_elsewhere() || self.named(object, index, value)
    }

    #[inline]
    fn named<T: Validate>(&mut self, object: &'static ObjectRule, index: usize, value: &'v T) -> bool {
        object.members.get(index).is_none_or(|member| {
            let rule = &member.rule;
            if rule.applied.is_some() {
                value.is_absent() || self.is_right(value, rule)
            } else {
                value.glance(rule, self)
            }
        })
    }

    /// Whether the members that have no field are fine. `false` says nothing.
    #[inline]
    pub fn extra(&mut self, object: &'static ObjectRule, extra: &Map<Json>) -> bool {
        extra.is_empty() || are_unknown(object, extra)
    }

    /// Whether nothing is wrong with a value, by the way that reports what is.
    #[cold]
    #[inline(never)]
    pub(super) fn is_right(&mut self, value: &dyn Validate, rule: &'static Rule) -> bool {
        self.is_wrong = self.is_wrong || !violations_of(value, rule, Findings::silent()).is_empty();
        !self.is_wrong
    }
}

/// Whether nothing is said about any of these members.
#[cold]
#[inline(never)]
fn are_unknown(object: &'static ObjectRule, extra: &Map<Json>) -> bool {
    let is_open = object.patterns.is_empty() && matches!(object.additional, Additional::Any);
    is_open && extra.names().all(|name| object.names.find(name.as_bytes()).is_none())
}

impl fmt::Debug for Later<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Later").field("waiting", &(self.end - self.first)).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::{ArrayRule, StringRule, Types, Values};
    use crate::text::Text;

    static LETTER: Rule =
        Rule { types: Types::STRING, string: Some(&StringRule { max_length: 1, ..StringRule::NONE }), ..Rule::ANY };

    const fn array(array: &'static ArrayRule) -> Rule {
        Rule { types: Types::ARRAY, array: Some(array), ..Rule::ANY }
    }

    static LETTERS: Rule = array(&ArrayRule { items: &LETTER, ..ArrayRule::NONE });
    static ROWS: Rule = array(&ArrayRule { items: &LETTERS, ..ArrayRule::NONE });

    fn assert_exact(value: &dyn Validate, rule: &'static Rule) {
        assert_eq!(is_fine(value, rule), violations_of(value, rule, Findings::silent()).is_empty(), "{rule:?}");
    }

    #[test]
    fn a_wrong_part_is_found_wherever_it_waits() {
        for count in 0..3 * WAITING {
            let mut rows = vec![vec![Box::new(Text::from("a")); 3]; count];
            assert!(is_fine(&rows, &ROWS), "{count} rows");
            for wrong in 0..count {
                *rows[wrong][wrong % 3] = Text::from("ab");
                assert!(!is_fine(&rows, &ROWS), "{wrong} of {count} rows");
                *rows[wrong][wrong % 3] = Text::from("b");
            }
            assert!(is_fine(&rows, &ROWS), "{count} rows again");
        }
    }

    #[test]
    fn arrays_are_judged_as_they_are_exactly() {
        static RULES: [Rule; 5] = [
            array(&ArrayRule { items: &LETTER, ..ArrayRule::NONE }),
            array(&ArrayRule { items: &LETTER, min_items: 2, ..ArrayRule::NONE }),
            array(&ArrayRule { items: &LETTER, max_items: 2, ..ArrayRule::NONE }),
            array(&ArrayRule { items: &LETTER, unique_items: true, ..ArrayRule::NONE }),
            Rule { values: Some(&Values::Const(r#"["a","b"]"#)), ..Rule::ANY },
        ];
        for rule in &RULES {
            for texts in [&[][..], &["a"], &["ab"], &["a", "b"], &["a", "a"], &["a", "b", "c"], &["a", "b", "ab"]] {
                let texts: Vec<Text> = texts.iter().map(|text| Text::from(*text)).collect();
                // What is the outermost is not put off and need not be decided at a glance.
                assert_exact(&vec![Box::new(texts.clone())], leak_array_of(rule));
                assert!(!is_fine(&texts, rule) || violations_of(&texts, rule, Findings::silent()).is_empty());
            }
        }
    }

    fn leak_array_of(items: &'static Rule) -> &'static Rule {
        Box::leak(Box::new(array(Box::leak(Box::new(ArrayRule { items, ..ArrayRule::NONE })))))
    }
}
