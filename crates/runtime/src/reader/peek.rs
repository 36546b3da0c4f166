//! Looking at the value that comes next, to choose what it is read into. The reader stays where it is.

use super::{Mode, Reader};
use crate::rule::Types;

impl<'a> Reader<'a> {
    /// The type of the next value, a number's by whether it is an integer. None where no value begins.
    pub(crate) fn next_type(&mut self) -> Types {
        match self.space() {
            b'"' => Types::STRING,
            b'{' => Types::OBJECT,
            b'[' => Types::ARRAY,
            b't' | b'f' => Types::BOOLEAN,
            b'n' => Types::NULL,
            b'-' | b'0'..=b'9' => {
                self.looking(|reader| reader.number_token().map_or(Types::NONE, |token| token.found().types()))
            }
            _ => Types::NONE,
        }
    }

    /// Whether the next value is a string that is taken for a number where a number is wanted.
    pub(crate) fn is_quoted_number(&mut self) -> bool {
        self.looking(|reader| reader.quoted_number().is_some())
    }

    /// The text of a member of the object that comes next, wherever in it the member stands. None too where the text up
    /// to it is no JSON, which whoever reads the object reports.
    pub(crate) fn next_member(&mut self, name: &str) -> Option<&'a str> {
        self.looking(|reader| {
            reader.enter().ok()?;
            while reader.space() == b'"' {
                let is_wanted = reader.name_token().ok()?.text() == name;
                reader.space();
                let start = reader.at;
                reader.skip().ok()?;
                if is_wanted {
                    return Some(reader.since(start));
                }
                if reader.space() != b',' {
                    return None;
                }
                reader.at += 1;
            }
            None
        })
    }

    /// Goes back to where the reader was, and forgets what went wrong.
    fn looking<T>(&mut self, look: impl FnOnce(&mut Self) -> T) -> T {
        let (at, step, depth) = (self.at, self.step, self.steps.len());
        let (names, marks) = (self.names.len(), self.marks.len());
        let failure = self.failure.take();
        let seen = self.unchecked(look);
        self.failure = failure;
        self.names.truncate(names);
        self.marks.truncate(marks);
        self.steps.truncate(depth);
        (self.at, self.step) = (at, step);
        seen
    }

    /// Reads something of which nothing is asserted but its shape.
    pub(crate) fn unchecked<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let mode = self.mode;
        if self.is_checking() {
            self.mode = Mode::Decode;
        }
        let result = read(self);
        self.mode = mode;
        result
    }
}
