//! Checking what is left of a text after a shape error has halted decoding.
//!
//! A decode that checks halts at the first value that fits no Rust type, and its report still has to name every violation.
//! As long as it had found none, what lies before that value is known to be right. So the halt finishes each container on
//! its way out: the rest of it is checked by its rule, without building anything, and the text is not read from its
//! beginning again.
//!
//! A container that cannot be finished like that is passed over: the one around it then checks the whole of that value,
//! and where there is none, the text is checked as a whole.

use super::{Halt, Mode, Reader};
use crate::check::check;
use crate::code::Code;
use crate::findings::Findings;
use crate::position::Lines;
use crate::report::Error;
use crate::rule::{Rule, Types};
use crate::violation::Violation;

/// What is known about the rest of a text while a halt is on its way out.
#[derive(Debug)]
pub(super) struct Rest {
    /// What has halted decoding.
    error: Box<Violation>,
    /// What had been found when it did: nothing.
    before: Findings,
    /// How many bytes have been checked as a part of a value that is checked as a whole.
    again: usize,
    state: State,
}

/// A container that has been finished.
#[derive(Clone, Copy, Debug)]
pub(super) struct Passed {
    /// Where it begins.
    pub(super) start: usize,
    pub(super) rule: &'static Rule,
}

#[derive(Clone, Copy, Debug)]
enum State {
    /// No container has been finished that the value which is looked at next is.
    Nothing,
    /// A container has been finished, and the reader is behind it.
    Passed(Passed),
    /// The text is no JSON further on.
    Halted,
}

/// Whether a value's own assertions are all about its members or items, so that a container is finished with them.
pub(super) fn ends_with_its_parts(rule: &'static Rule, own: Types) -> bool {
    rule.types.contains(own) && rule.values.is_none() && rule.applied.is_none()
}

impl<'a> Reader<'a> {
    /// Whether the rest may be checked; nothing of it has to be where the text is no JSON.
    pub(super) fn wants_rest(&mut self) -> bool {
        if let Some(rest) = &mut self.rest {
            // Each level may have to be checked anew, which together must not cost more than checking the whole text does.
            if rest.again > self.text.len() {
                rest.state = State::Nothing;
                return false;
            }
            return !matches!(rest.state, State::Halted);
        }
        if self.mode != Mode::DecodeChecked || !self.findings.is_empty() || self.again.is_some() {
            return false;
        }
        let Some(error) = self.failure.take_if(|failure| !failure.code().is_syntax()) else { return false };
        let before = self.findings.afresh();
        self.rest = Some(Box::new(Rest { error, before, again: 0, state: State::Nothing }));
        self.mode = Mode::Check;
        true
    }

    /// The container that has just been finished, if one has; it is that no longer.
    pub(super) fn passed(&mut self) -> Option<Passed> {
        let rest = self.rest.as_mut()?;
        match std::mem::replace(&mut rest.state, State::Nothing) {
            State::Passed(passed) => Some(passed),
            State::Nothing | State::Halted => None,
        }
    }

    /// Checks the value that comes next as a whole, of which a part may have been checked before.
    pub(super) fn check_anew(&mut self, rule: &'static Rule) -> Result<(), Halt> {
        if let Some(rest) = &self.rest {
            self.findings = rest.before.afresh();
            self.again = None;
        }
        let start = self.at;
        check(self, rule)?;
        if let Some(rest) = &mut self.rest {
            rest.again += self.at - start;
        }
        Ok(())
    }

    /// Notes what became of a container that begins at `start`.
    pub(super) fn note_rest(&mut self, finished: Result<(), Halt>, start: usize, rule: &'static Rule) {
        if let Some(rest) = &mut self.rest {
            rest.state = if finished.is_ok() { State::Passed(Passed { start, rule }) } else { State::Halted };
        }
    }

    /// What has halted decoding, if the rest of the text has been checked by this rule.
    pub(crate) fn end_rest(&mut self, rule: &'static Rule) -> Option<Error> {
        let Rest { error, state, .. } = *self.rest.take()?;
        let is_whole = match state {
            State::Nothing => false,
            // What halts the reader at the end of the text is found like all else.
            State::Passed(passed) => {
                self.steps.is_empty()
                    && std::ptr::eq(passed.rule, rule)
                    && (self.end().is_ok() || self.failure.is_some())
            }
            State::Halted => true,
        };
        // A level may have been one too many only because those around it were being decoded.
        let is_too_deep = self.failure.as_ref().is_some_and(|failure| failure.code() == Code::Depth);
        if !is_whole || is_too_deep {
            self.failure = Some(error);
            return None;
        }
        let mut error = *error;
        error.locate(&mut Lines::new(self.text.as_bytes()));
        Some(Error::new(error))
    }
}

#[cfg(test)]
mod tests {
    use super::{Rest, State};
    use crate::code::Code;
    use crate::decode::{Decode, decode_value};
    use crate::limits::Limits;
    use crate::map::Map;
    use crate::reader::{Mode, Reader, check_bytes};
    use crate::rule::{Additional, AllApplied, Applied, ArrayRule, ObjectRule, Rule, Types};

    static NUMBER: Rule = Rule { types: Types::INTEGER, ..Rule::ANY };
    static NUMBERS: Rule = map(&ObjectRule { additional: Additional::Rule(&NUMBER), ..ObjectRule::NONE });
    static LIST: Rule = list(&ArrayRule { items: &NUMBERS, max_items: 2, ..ArrayRule::NONE });
    static LISTS: Rule = map(&ObjectRule { additional: Additional::Rule(&LIST), ..ObjectRule::NONE });
    static SET: Rule = list(&ArrayRule { items: &NUMBERS, unique_items: true, ..ArrayRule::NONE });
    static SETS: Rule = map(&ObjectRule { additional: Additional::Rule(&SET), ..ObjectRule::NONE });
    static NOTHING_ELSE: Rule = Rule { applied: Some(&AllApplied(&[Applied::Any(&[&Rule::ANY])])), ..LISTS };

    const fn map(object: &'static ObjectRule) -> Rule {
        Rule { types: Types::OBJECT, object: Some(object), ..Rule::ANY }
    }

    const fn list(array: &'static ArrayRule) -> Rule {
        Rule { types: Types::ARRAY, array: Some(array), ..Rule::ANY }
    }

    type Lists = Map<Vec<Map<i64>>>;

    /// Whether the rest has been checked after decoding has halted: then with all that a check of the whole finds, and with
    /// the error that a decode without a check gives.
    fn is_resumed<T: Decode>(json: &str, rule: &'static Rule) -> bool {
        let read = |mode| {
            let mut reader = Reader::of_text(json, mode);
            assert!(decode_value::<T>(&mut reader, rule).is_err(), "{json}");
            reader
        };
        let (mut reader, plain) = (read(Mode::DecodeChecked), read(Mode::Decode).into_error());
        let Some(error) = reader.end_rest(rule) else {
            assert_eq!(reader.into_error(), plain, "{json}");
            return false;
        };
        assert_eq!(error, plain, "{json}");
        let all = check_bytes(json.as_bytes(), rule, &Limits::new()).expect("violations");
        assert_eq!(reader.into_findings().violations, all.to_vec(), "{json}");
        true
    }

    #[test]
    fn the_rest_is_checked_from_where_decoding_has_halted() {
        for json in [
            r#"{"a":[{"x":1,"y":"no","z":2}]}"#,
            r#"{"a":[{"x":1,"y":"no","z":true},{"x":true}],"b":[{"x":null}],"c":0}"#,
            r#"{"a":[{"x":[{}]},{},{}], "b":[{},{},{"x":2.5}]}"#,
            r#"{"a":[{},1,{"x":1.5}],"b":{}}"#,
            r#"{"a":"no","a":[{"x":"no","x":1}]}"#,
        ] {
            assert!(is_resumed::<Lists>(json, &LISTS), "{json}");
        }
    }

    #[test]
    fn what_stops_the_check_ends_the_report() {
        for json in [
            r#"{"a":[{"x":"no"}, oops]}"#,
            r#"{"a":[{"x":"no","y":01}]}"#,
            r#"{"a":[{"x":"no"}]} {}"#,
            r#"{"a":[{"x":"no"}]"#,
            r#"{"a":[{"x":"no""#,
        ] {
            assert!(is_resumed::<Lists>(json, &LISTS), "{json}");
        }
    }

    #[test]
    fn items_that_have_to_differ_are_checked_with_those_before() {
        let json = r#"{"a":[{"x":1},{"x":"no"},{"x":1}],"b":[{},{}]}"#;
        assert!(is_resumed::<Lists>(json, &SETS));
    }

    #[test]
    fn a_text_is_checked_as_a_whole_where_its_rest_says_too_little() {
        assert!(!is_resumed::<Lists>(r#"{"a":"no"}"#, &NOTHING_ELSE), "rules are applied to the whole");
        assert!(!is_resumed::<Vec<Map<i64>>>(r#"[{},1]"#, &LIST), "an item has not been passed");
        assert!(!is_resumed::<Lists>(r#"{"a":[{},{},{}],"b":1}"#, &LISTS), "something has been found before");
        assert!(!is_resumed::<Lists>(r#"{"a":[{"x":1,}]}"#, &LISTS), "it is no JSON");
    }

    #[test]
    fn levels_that_are_checked_anew_together_cost_no_more_than_the_text() {
        let json = r#"{"a":[{"x":"no"}]}"#;
        let read = |again| {
            let mut reader = Reader::of_text(json, Mode::DecodeChecked);
            let mut lists = reader.object(&LISTS, LISTS.object?).ok()?;
            lists.next(&mut reader).ok()?;
            assert!(decode_value::<Vec<Map<i64>>>(&mut reader, &LIST).is_err());
            reader.rest.as_mut()?.again += again;
            lists.check_rest(&mut reader);
            reader.end_rest(&LISTS)
        };
        assert!(read(0).is_some());
        assert!(read(json.len()).is_none());
    }

    #[test]
    fn a_level_too_many_is_looked_at_anew() {
        let mut reader = Reader::of_text("{\"x\":\"no\"}", Mode::DecodeChecked);
        assert!(decode_value::<Map<i64>>(&mut reader, &NUMBERS).is_err());
        assert!(matches!(reader.rest.as_deref(), Some(Rest { state: State::Passed(_), .. })));
        let _ = reader.fail(0, Code::Depth, "");
        assert_eq!(reader.end_rest(&NUMBERS), None);
        assert_eq!(reader.into_error().code(), Code::Type);
    }
}
