//! The pointer of what is being read.

use std::borrow::Cow;

use super::{Mode, NO_STEP, Reader};
use crate::pointer::{push_index, push_name};

/// The pointer that was asked for last. Of the next one, only the steps that differ are made anew: a reader goes through
/// the text in order, so a name costs its length once, however many violations stand behind it.
#[derive(Default)]
pub(super) struct Trail {
    pointer: String,
    /// Its steps, and where in the pointer each of them ends.
    steps: Vec<(usize, usize)>,
}

impl Trail {
    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    fn follow(&mut self, text: &str, steps: impl Iterator<Item = usize> + Clone) {
        let shared = self.steps.iter().zip(steps.clone()).take_while(|((known, _), step)| known == step).count();
        self.steps.truncate(shared);
        self.pointer.truncate(self.steps.last().map_or(0, |(_, end)| *end));
        for step in steps.skip(shared) {
            if step & 1 == 1 {
                push_index(&mut self.pointer, step >> 1);
            } else {
                push_name(&mut self.pointer, &name_at(text, step >> 1));
            }
            self.steps.push((step, self.pointer.len()));
        }
    }
}

impl Reader<'_> {
    /// Brings the trail to what is being read; gives the length of its pointer.
    pub(super) fn follow(&mut self) -> usize {
        let steps = self.steps.iter().chain([&self.step]).copied().filter(|step| *step != NO_STEP);
        self.trail.follow(self.text, steps);
        self.trail.pointer.len()
    }
}

/// The name that begins at an offset, which has been read before.
fn name_at(text: &str, offset: usize) -> Cow<'_, str> {
    // Few names have escapes, and the others need no reader.
    let name = text.get(offset + 1..).unwrap_or_default();
    match name.bytes().position(|byte| matches!(byte, b'"' | b'\\')).map(|end| name.split_at(end)) {
        Some((name, rest)) if rest.starts_with('"') => Cow::Borrowed(name),
        _ => escaped_name_at(text, offset),
    }
}

#[inline(never)]
fn escaped_name_at(text: &str, offset: usize) -> Cow<'_, str> {
    let mut again = Reader::of_text(text, Mode::Decode);
    again.at = offset;
    again.string_token().map_or_else(|_| Cow::Borrowed(""), |token| token.text())
}
