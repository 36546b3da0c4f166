//! What has gone wrong while reading, and where. All of it is off the fast path.

use std::borrow::Cow;

use super::{ANY, Halt, Mode, NO_STEP, Reader};
use crate::code::Code;
use crate::expected::{Expected, Found};
use crate::pointer::{push_index, push_name};
use crate::report::Error;
use crate::rule::{Rule, Types};
use crate::violation::{Lines, Violation};

impl<'a> Reader<'a> {
    /// The pointer of what is being read.
    fn pointer(&self) -> String {
        let mut pointer = self.within.clone().unwrap_or_else(|| String::with_capacity(32));
        for step in self.steps.iter().chain([&self.step]).copied().filter(|step| *step != NO_STEP) {
            if step & 1 == 1 {
                push_index(&mut pointer, step >> 1);
            } else {
                push_name(&mut pointer, &self.name_at(step >> 1));
            }
        }
        pointer
    }

    /// The name that begins at an offset, which has been read before.
    fn name_at(&self, offset: usize) -> Cow<'a, str> {
        let mut again = Reader::of_text(self.text, Mode::Decode);
        again.at = offset;
        again.string_token().map_or_else(|_| Cow::Borrowed(""), |token| token.text())
    }

    /// Records a violation of the value that begins at `offset`.
    #[cold]
    #[inline(never)]
    pub(crate) fn report(&mut self, offset: usize, rule: &'static Rule, expected: Expected, found: Found) {
        let offset = self.within.is_none().then_some(offset);
        let violation = Violation::new(self.pointer(), rule, expected, found, offset).masked(self.sensitive);
        self.violations.push(violation);
    }

    /// Stops because the text is no JSON at `offset`.
    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, offset: usize, code: Code, expected: &'static str) -> Halt {
        self.stop(offset, &ANY, Expected::Syntax(code, expected), Found::Nothing)
    }

    /// Stops because of something other than JSON's grammar.
    #[cold]
    #[inline(never)]
    pub(crate) fn stop(&mut self, offset: usize, rule: &'static Rule, expected: Expected, found: Found) -> Halt {
        let violation = Violation::new(self.pointer(), rule, expected, found, Some(offset)).masked(self.sensitive);
        self.failure.get_or_insert_with(|| Box::new(violation));
        Halt(())
    }

    /// Stops at a character that cannot stand at the next byte.
    #[cold]
    #[inline(never)]
    pub(crate) fn unexpected(&mut self, expected: &'static str) -> Halt {
        let code = match self.text.as_bytes().get(self.at) {
            Some(_) => Code::UnexpectedCharacter,
            None if self.text.trim_ascii().is_empty() => Code::Empty,
            None => Code::UnexpectedEnd,
        };
        self.fail(self.at, code, expected)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn broken_literal(&mut self, literal: &'static str) -> Halt {
        let rest = self.text.as_bytes()[self.at..].iter();
        self.at += rest.zip(literal.as_bytes()).take_while(|(byte, wanted)| byte == wanted).count();
        self.unexpected(literal)
    }

    /// Stops at a byte with which no value begins.
    #[cold]
    #[inline(never)]
    pub(crate) fn no_value(&mut self) -> Halt {
        match self.peek() {
            b'N' | b'I' | b'+' | b'.' => self.fail(self.at, Code::Number, "a value"),
            _ => self.unexpected("a value"),
        }
    }

    /// Stops because the value at the next byte has none of the types `wanted`.
    #[cold]
    #[inline(never)]
    pub(crate) fn mismatch(&mut self, rule: &'static Rule, wanted: Types) -> Halt {
        let start = self.at;
        let found = match self.peek() {
            b'"' => Found::String,
            b'{' => Found::Object,
            b'[' => Found::Array,
            byte @ (b't' | b'f' | b'n') => {
                let (literal, found) = match byte {
                    b't' => ("true", Found::Boolean),
                    b'f' => ("false", Found::Boolean),
                    _ => ("null", Found::Null),
                };
                if let Err(halt) = self.literal(literal) {
                    return halt;
                }
                found
            }
            b'-' | b'0'..=b'9' => match self.number_token() {
                Ok(token) => token.found(),
                Err(halt) => return halt,
            },
            _ => return self.no_value(),
        };
        let documented = rule.types != Types::ALL && !rule.types.contains(found.types());
        self.stop(start, rule, Expected::Types(if documented { rule.types } else { wanted }), found)
    }

    /// Stops decoding a value of which a required member is missing. [`ObjectReader::end`] has reported it before.
    #[cold]
    pub fn missing(&mut self) -> Halt {
        self.stop(self.at, &ANY, Expected::Members(Vec::new()), Found::Object)
    }

    /// Why reading has stopped.
    pub(crate) fn into_error(self) -> Error {
        let mut lines = Lines::new(self.text.as_bytes());
        let violation = self.failure.map(|violation| *violation);
        let mut violation = violation.unwrap_or_else(|| {
            Violation::new(String::new(), &ANY, syntax(Code::UnexpectedCharacter), Found::Nothing, None)
        });
        violation.locate(&mut lines);
        Error::new(violation)
    }

    /// What has been collected, sorted by place, with lines and columns.
    pub(crate) fn into_violations(self) -> Vec<Violation> {
        let mut violations = self.violations;
        if self.within.is_none() {
            violations.extend(self.failure.map(|violation| *violation));
            violations.sort_by(|one, other| one.order().cmp(&other.order()));
            let mut lines = Lines::new(self.text.as_bytes());
            violations.iter_mut().for_each(|violation| violation.locate(&mut lines));
        }
        violations
    }
}

fn syntax(code: Code) -> Expected {
    Expected::Syntax(code, "")
}

/// The error about bytes that are no text to begin with.
#[cold]
pub(super) fn unreadable(bytes: &[u8], offset: usize, code: Code) -> Error {
    let mut violation = Violation::new(String::new(), &ANY, syntax(code), Found::Nothing, Some(offset));
    violation.locate(&mut Lines::new(bytes));
    Error::new(violation)
}
