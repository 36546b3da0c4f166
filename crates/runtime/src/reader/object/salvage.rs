//! Setting aside what does not fit, so that one optional member does not cost the payload.
//!
//! A value whose shape is wrong halts as in every decode. On its way out the halt passes the objects around the value, from
//! the innermost on, and ends at the first that can do without the member the value stands in: the reader goes back to that
//! member, passes it as JSON, and keeps its text. Each object around can do so once more, so a text is read again at most
//! once for each level of nesting.

use super::{Halt, Mode, ObjectReader, Reader, name_step};
use crate::json::Json;
use crate::map::Map;
use crate::report::Misfit;
use crate::rule::Additional;
use crate::text::Text;

/// What has been set aside so far.
#[derive(Debug, Default)]
pub(in crate::reader) struct Salvage {
    /// Members of the objects that are being read.
    kept: Vec<Kept>,
    misfits: Vec<Misfit>,
    /// The offsets of members that were set aside besides these and are not listed.
    unlisted: Vec<usize>,
}

/// A member that was set aside, until its object ends.
#[derive(Debug)]
struct Kept {
    /// The depth of its object.
    depth: usize,
    name: Text,
    value: Json,
}

impl<'a> ObjectReader<'a> {
    /// Sets the current member aside if the reader salvages, the value has a wrong shape and the object can do without.
    /// Where the reader checks, it goes on checking.
    #[cold]
    #[inline(never)]
    pub(crate) fn set_aside(&mut self, reader: &mut Reader<'a>, halt: Halt) -> Result<(), Halt> {
        if reader.mode != Mode::Salvage || !self.can_do_without_current() {
            self.check_rest(reader);
            return Err(halt);
        }
        let Some(mut violation) = reader.failure.take_if(|failure| failure.code().is_shape()) else { return Err(halt) };
        self.forget_inner(reader);
        let length = if reader.is_unplaced { reader.follow() } else { 0 };
        if reader.is_unplaced && reader.findings.has_room(length) {
            *violation = (*violation).behind(reader.trail.pointer());
            reader.is_unplaced = false;
        }
        let is_unplaced = std::mem::take(&mut reader.is_unplaced);
        self.go_back(reader);
        let pointer = reader.follow();
        reader.name_token()?;
        reader.space();
        let start = reader.at;
        reader.skip()?;
        let kept = Kept {
            depth: self.depth,
            name: Text::from(self.current_name()),
            value: Json::trusted(reader.since(start)),
        };
        reader.salvage.kept.push(kept);
        if !is_unplaced && reader.findings.admit(violation.pointer().len()) {
            reader.salvage.misfits.push(Misfit::new(pointer, self.name_at, *violation));
        } else {
            reader.salvage.unlisted.push(self.name_at);
        }
        Ok(())
    }

    /// Whether there is a value of the struct without the current member, and a place for the member's text.
    fn can_do_without_current(&self) -> bool {
        let is_struct = !self.object.name.is_empty();
        let keeps_text = !matches!(self.object.additional, Additional::Rule(_));
        let is_required = self.object.required.contains(self.current);
        is_struct && keeps_text && !is_required
    }

    /// Forgets what was set aside within the current member.
    fn forget_inner(&self, reader: &mut Reader<'a>) {
        let Salvage { kept, misfits, unlisted } = &mut reader.salvage;
        kept.truncate(kept.iter().rposition(|kept| kept.depth <= self.depth).map_or(0, |last| last + 1));
        let listed = misfits.iter().rposition(|misfit| misfit.offset() < self.name_at).map_or(0, |last| last + 1);
        let forgotten = misfits.drain(listed..);
        forgotten.for_each(|misfit| reader.findings.dismiss(misfit.violation().pointer().len()));
        unlisted.truncate(unlisted.iter().rposition(|offset| *offset < self.name_at).map_or(0, |last| last + 1));
    }

    /// Brings the reader back to the current member's name, and forgets what was read behind it.
    pub(super) fn go_back(&self, reader: &mut Reader<'a>) {
        reader.at = self.name_at;
        reader.steps.truncate(self.depth);
        reader.step = name_step(self.name_at);
        reader.sensitive = self.around || self.rule.origin.sensitive;
        self.others.forget_inner(reader);
    }
}

impl Reader<'_> {
    /// Moves what was set aside in the object at `depth` to its unknown members.
    #[cold]
    #[inline(never)]
    pub(super) fn take_aside(&mut self, depth: usize, extra: &mut Map<Json>) {
        let kept = &mut self.salvage.kept;
        let first = kept.iter().rposition(|kept| kept.depth < depth).map_or(0, |last| last + 1);
        for Kept { name, value, .. } in kept.drain(first..) {
            extra.push_unique(name, value);
        }
    }

    /// What has been set aside, and how much was that is not listed.
    pub(crate) fn into_misfits(self) -> (Vec<Misfit>, usize) {
        let mut lines = crate::position::Lines::new(self.text.as_bytes());
        let mut misfits = self.salvage.misfits;
        misfits.iter_mut().for_each(|misfit| misfit.locate(&mut lines));
        (misfits, self.salvage.unlisted.len())
    }
}
