//! Checking the rest of an object of which a member could not be decoded.

use super::{ObjectReader, Reader};
use crate::check::check_remaining_members;
use crate::reader::Halt;
use crate::reader::rest::{Passed, ends_with_its_parts};
use crate::rule::Types;

impl<'a> ObjectReader<'a> {
    /// Finishes the object for a report, after its current member has halted.
    pub(in crate::reader) fn check_rest(&mut self, reader: &mut Reader<'a>) {
        if !reader.wants_rest() {
            return;
        }
        let passed = reader.passed();
        let is_finished = self.rule.object.is_some_and(|object| std::ptr::eq(object, self.object));
        if is_finished && ends_with_its_parts(self.rule, Types::OBJECT) {
            let finished = self.pass_rest(reader, passed);
            reader.note_rest(finished, self.start, self.rule);
        }
    }

    fn pass_rest(&mut self, reader: &mut Reader<'a>, passed: Option<Passed>) -> Result<(), Halt> {
        // A container right in this one, behind the current member's name, is its value.
        let is_value = |passed: Passed| {
            passed.start > self.name_at
                && std::ptr::eq(passed.rule, self.value_rule())
                && reader.steps.len() == self.depth
        };
        if !passed.is_some_and(is_value) {
            self.go_back(reader);
            reader.name_token()?;
            reader.check_anew(self.value_rule())?;
        }
        check_remaining_members(reader, self)
    }
}
