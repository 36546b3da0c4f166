//! Passing values of which nothing is asserted. JSON's own rules hold in them all the same.

use super::names_seen::NamesSeen;
use super::{Halt, Mode, Reader, index_step, name_step};
use crate::expected::{Expected, Found};
use crate::rule::Rule;

impl<'a> Reader<'a> {
    /// Passes a value of any type.
    pub(crate) fn skip(&mut self) -> Result<(), Halt> {
        match self.space() {
            b'"' => self.string_token().map(drop),
            b'-' | b'0'..=b'9' => self.number_token().map(drop),
            b'{' => self.skip_object(),
            b'[' => self.skip_array(),
            b't' => self.literal("true"),
            b'f' => self.literal("false"),
            b'n' => self.literal("null"),
            _ => Err(self.no_value()),
        }
    }

    fn skip_array(&mut self) -> Result<(), Halt> {
        self.enter()?;
        let mut index = 0;
        if self.space() == b']' {
            self.at += 1;
            self.leave();
            return Ok(());
        }
        loop {
            self.step = index_step(index);
            self.skip()?;
            index += 1;
            match self.space() {
                b',' => self.at += 1,
                b']' => {
                    self.at += 1;
                    self.leave();
                    return Ok(());
                }
                _ => return Err(self.no_separator("`,` or `]`")),
            }
        }
    }

    fn skip_object(&mut self) -> Result<(), Halt> {
        self.enter()?;
        let mut names = NamesSeen::new(self);
        if self.space() == b'}' {
            self.at += 1;
            self.leave();
            return Ok(());
        }
        loop {
            if self.space() != b'"' {
                return Err(self.no_name());
            }
            let start = self.at;
            // A name that cannot be read is the object's fault, not that of the member before.
            self.step = super::NO_STEP;
            let name = self.name_token()?;
            self.step = name_step(start);
            if !names.insert(self, name.text()) {
                self.duplicate(start, &super::ANY)?;
            }
            self.skip()?;
            match self.space() {
                b',' => self.at += 1,
                b'}' => {
                    self.at += 1;
                    names.end(self);
                    self.leave();
                    return Ok(());
                }
                _ => return Err(self.no_separator("`,` or `}`")),
            }
        }
    }

    /// Passes a name, whose quote is the next byte, and its colon.
    #[inline]
    pub(super) fn name_token(&mut self) -> Result<super::Token<'a>, Halt> {
        let name = self.string_token()?;
        if self.space() != b':' {
            return Err(self.no_separator("`:`"));
        }
        self.at += 1;
        Ok(name)
    }

    /// Stops at a byte between members or items; the container is the place then.
    #[cold]
    #[inline(never)]
    pub(super) fn no_separator(&mut self, expected: &'static str) -> Halt {
        self.step = super::NO_STEP;
        self.unexpected(expected)
    }

    /// A member's second occurrence, whose name begins at `offset`.
    #[cold]
    #[inline(never)]
    pub(super) fn duplicate(&mut self, offset: usize, rule: &'static Rule) -> Result<(), Halt> {
        if self.is_trying() {
            // It has been reported when the value was read in earnest.
            Ok(())
        } else if self.mode == Mode::Check {
            self.report(offset, rule, Expected::UniqueName, Found::Nothing);
            Ok(())
        } else {
            Err(self.stop(offset, rule, Expected::UniqueName, Found::Nothing))
        }
    }
}
