//! What has gone wrong while reading, and where. All of it is off the fast path.

use super::{ANY, Halt, Mode, Reader};
use crate::code::Code;
use crate::expected::{Expected, Found};
use crate::findings::Findings;
use crate::position::Lines;
use crate::report::Error;
use crate::rule::{Rule, Types};
use crate::violation::Violation;

impl Reader<'_> {
    /// Records a violation of the value that begins at `offset`.
    #[cold]
    #[inline(never)]
    pub(crate) fn report(&mut self, offset: usize, rule: &'static Rule, expected: Expected, found: Found) {
        self.report_given(offset, rule, expected, found, None);
    }

    /// The same of a string, whose text is `given`.
    #[cold]
    #[inline(never)]
    pub(crate) fn report_given(
        &mut self,
        offset: usize,
        rule: &'static Rule,
        expected: Expected,
        found: Found,
        given: Option<&str>,
    ) {
        if self.findings.is_full() {
            return self.findings.count();
        }
        let length = self.within.unwrap_or(0) + self.follow();
        if self.findings.admit(length) {
            let offset = self.within.is_none().then_some(offset);
            let pointer = self.trail.pointer().to_owned();
            let violation = Violation::new(pointer, rule, expected, found, offset).masked(self.sensitive).given(given);
            self.findings.violations.push(violation);
        }
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
        if self.failure.is_none() {
            let length = self.follow();
            // Where much has been set aside already, the pointer is made only if this is not set aside as well.
            self.is_unplaced = self.mode == Mode::Salvage && !self.findings.has_room(length);
            let pointer = if self.is_unplaced { String::new() } else { self.trail.pointer().to_owned() };
            let violation = Violation::new(pointer, rule, expected, found, Some(offset)).masked(self.sensitive);
            self.failure = Some(Box::new(violation));
        }
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
            _ if self.comma_is_left() => self.unexpected("a value after the comma, or no comma"),
            _ => self.unexpected("a value"),
        }
    }

    /// Stops at a byte with which no member's name begins; the object is the place then.
    #[cold]
    #[inline(never)]
    pub(super) fn no_name(&mut self) -> Halt {
        match self.comma_is_left() {
            true => self.no_separator("a member's name after the comma, or no comma"),
            false => self.no_separator("a member's name"),
        }
    }

    /// Whether an array or object ends here right after a comma: the commonest slip of those who write JSON by hand.
    fn comma_is_left(&self) -> bool {
        let (before, rest) = self.text.as_bytes().split_at(self.at.min(self.text.len()));
        matches!(rest.first(), Some(b'}' | b']')) && before.trim_ascii_end().ends_with(b",")
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
        if found == Found::Null && rule.types != Types::ALL && rule.types.contains(Types::NULL) {
            return self.stop(start, rule, Expected::Object, found);
        }
        let documented = rule.types != Types::ALL && !rule.types.contains(found.types());
        self.stop(start, rule, Expected::Types(if documented { rule.types } else { wanted }), found)
    }

    /// Why reading has stopped.
    pub(crate) fn into_error(mut self) -> Error {
        let mut lines = Lines::new(self.text.as_bytes());
        if self.is_unplaced {
            // Nothing has been left since the reader halted.
            self.follow();
            let place = self.trail.pointer();
            self.failure = self.failure.take().map(|failure| Box::new((*failure).behind(place)));
        }
        let violation = self.failure.map(|violation| *violation);
        let mut violation = violation.unwrap_or_else(|| {
            Violation::new(String::new(), &ANY, syntax(Code::UnexpectedCharacter), Found::Nothing, None)
        });
        violation.locate(&mut lines);
        Error::new(violation)
    }

    /// What has been collected, sorted by place, with lines and columns. What stopped the reader is always among it.
    pub(crate) fn into_findings(self) -> Findings {
        let mut findings = self.findings;
        if self.within.is_none() {
            let violations = &mut findings.violations;
            violations.extend(self.failure.map(|violation| *violation));
            violations.sort_by(|one, other| one.order().cmp(&other.order()));
            let mut lines = Lines::new(self.text.as_bytes());
            violations.iter_mut().for_each(|violation| violation.locate(&mut lines));
        } else {
            // The text was JSON when it was made, but perhaps as deep a one as no reader takes: then not all has been judged.
            let too_deep = self.failure.filter(|violation| violation.code() == Code::Depth);
            findings.violations.extend(too_deep.map(|violation| violation.without_offset()));
        }
        findings.without_repetitions()
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
