//! Objects, member by member.

mod near;
mod rest;
mod salvage;

use std::borrow::Cow;

use super::names_seen::NamesSeen;
use super::{Halt, Mode, Reader, Token, name_step};
use crate::check::check_applied;
use crate::decode::DecodeMembers;
use crate::expected::{Expected, Found as FoundType};
use crate::hint;
use crate::rule::{Additional, ObjectRule, Rule, Types};

use near::Ahead;
pub(super) use salvage::Salvage;

/// The position of members that are neither named nor match a pattern.
pub const UNKNOWN: usize = usize::MAX;

/// Reads the members of an object.
///
/// A member's name is looked up by what is seen of it at once, in whatever order members come.
// What every member needs comes first.
#[derive(Debug)]
#[repr(C)]
pub struct ObjectReader<'a> {
    object: &'static ObjectRule,
    /// The member that is being read: a named one, `members.len()` and up for a pattern, or [`UNKNOWN`].
    current: usize,
    /// The offset of its name.
    name_at: usize,
    /// The rule of its value.
    value: &'static Rule,
    /// Those of the first 64 named members that have been read.
    seen: u64,
    /// How many bytes before the next member's quote have been passed: the brace before the first, nothing before others.
    lead: usize,
    /// What has been seen of the next member.
    ahead: Ahead,
    /// What [`Reader::inside`] returned.
    around: bool,
    rule: &'static Rule,
    /// The offset of the object's brace.
    start: usize,
    /// How many containers are open within it, itself included.
    depth: usize,
    /// The name of the last member that is not a named one.
    name: Option<Token<'a>>,
    others: NamesSeen,
}

/// What a missing member does: a value that is being decoded is none without it. A check goes on, also the one of a value
/// that has been decoded by the rules that apply to it besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    Halts,
    IsReported,
}

/// The next member of an object.
#[derive(Debug)]
pub(crate) struct Found {
    /// Its position: a named one, `members.len()` and up for a pattern, or [`UNKNOWN`].
    pub(crate) index: usize,
    /// Whether the object has had a member of this name before.
    pub(crate) duplicate: bool,
}

impl<'a> Reader<'a> {
    /// Enters an object; any other value halts. `rule` is the rule that the value has to satisfy, `object` what it says
    /// about objects.
    #[inline(always)]
    pub(crate) fn object(
        &mut self,
        rule: &'static Rule,
        object: &'static ObjectRule,
    ) -> Result<ObjectReader<'a>, Halt> {
        if self.space() != b'{' {
            return Err(self.mismatch(rule, Types::OBJECT));
        }
        let start = self.at;
        self.enter()?;
        self.rare.forget_from(self.steps.len());
        Ok(ObjectReader {
            rule,
            object,
            start,
            depth: self.steps.len(),
            lead: 1,
            ahead: Ahead::NONE,
            around: self.inside(rule),
            current: UNKNOWN,
            name_at: start,
            value: &super::ANY,
            name: None,
            seen: 0,
            others: NamesSeen::new(self),
        })
    }
}

impl<'a> ObjectReader<'a> {
    /// The next member: its position among the named ones, `members.len() + i` for the pattern `i`, [`UNKNOWN`] for any
    /// other, none at the end. A duplicated member halts.
    pub(crate) fn next(&mut self, reader: &mut Reader<'a>) -> Result<Option<usize>, Halt> {
        match self.step(reader)? {
            None => Ok(None),
            Some(found) if !found.duplicate => Ok(Some(found.index)),
            Some(_) => Err(self.duplicated(reader)),
        }
    }

    /// What applies to the current member's value besides its own rule, where the reader collects violations.
    pub(crate) fn check_applied(&self, reader: &mut Reader<'a>) -> Result<(), Halt> {
        if !reader.is_checking() {
            return Ok(());
        }
        let end = reader.at;
        reader.at = self.name_at;
        reader.name_token()?;
        reader.space();
        let offset = std::mem::replace(&mut reader.at, end);
        check_applied(reader, self.value, offset)
    }

    /// Leaves the object; a missing member halts. What was set aside goes to the members that are kept as they came; where
    /// there are none, nothing can be set aside.
    #[inline]
    pub(crate) fn end(&mut self, reader: &mut Reader<'a>, place: &mut dyn DecodeMembers) -> Result<(), Halt> {
        if reader.mode == Mode::Salvage {
            if let Some(extra) = place.extra() {
                reader.take_aside(self.depth, extra);
            }
        }
        self.complete(reader, Missing::Halts)
    }

    /// The same where nothing has been decoded.
    pub(crate) fn end_untyped(&mut self, reader: &mut Reader<'a>) -> Result<(), Halt> {
        self.complete(reader, Missing::Halts)
    }

    /// The name of the current member.
    pub(crate) fn current_name(&self) -> Cow<'a, str> {
        match (self.object.names.names.get(self.current), self.name) {
            (Some(known), _) => Cow::Borrowed(known),
            (None, token) => token.map(Token::text).unwrap_or_default(),
        }
    }

    /// The rule of the current member's value.
    #[inline]
    pub(crate) fn value_rule(&self) -> &'static Rule {
        self.value
    }

    /// The next member, duplicated or not.
    #[inline(always)]
    pub(crate) fn step(&mut self, reader: &mut Reader<'a>) -> Result<Option<Found>, Halt> {
        match self.near_member::<false>(reader) {
            Some(found) => Ok(Some(found)),
            None => self.far_member(reader),
        }
    }

    /// The same for whoever goes on by which member it is.
    #[inline(always)]
    pub(crate) fn step_ahead(&mut self, reader: &mut Reader<'a>) -> Result<Option<Found>, Halt> {
        match self.near_member::<true>(reader) {
            Some(found) => Ok(Some(found)),
            None => self.far_member(reader),
        }
    }

    /// The next member where it is not near, or the end.
    #[inline(always)]
    fn far_member(&mut self, reader: &mut Reader<'a>) -> Result<Option<Found>, Halt> {
        if reader.peek() == b'}' {
            reader.at += 1;
            return Ok(None);
        }
        self.look_closer(reader)
    }

    /// The next member where its name is not at once found to be a named one.
    #[inline(never)]
    fn look_closer(&mut self, reader: &mut Reader<'a>) -> Result<Option<Found>, Halt> {
        match reader.space() {
            b'}' => {
                reader.at += 1;
                return Ok(None);
            }
            _ if self.lead == 1 => {}
            b',' => {
                reader.at += 1;
                reader.space();
            }
            _ => return Err(reader.no_separator("`,` or `}`")),
        }
        self.lead = 0;
        if reader.peek() != b'"' {
            return Err(reader.no_name());
        }
        self.name_at = reader.at;
        reader.step = super::NO_STEP;
        let token = reader.name_token()?;
        reader.step = name_step(self.name_at);
        match self.object.names.find(token.text().as_bytes()) {
            Some(index) => {
                if let Some(member) = self.object.members.get(index) {
                    self.value = &member.rule;
                }
                Ok(Some(self.named(reader, index)))
            }
            None => self.unnamed(reader, token).map(Some),
        }
    }

    /// The next member, which is none of the named ones.
    #[inline(never)]
    fn unnamed(&mut self, reader: &mut Reader<'a>, token: Token<'a>) -> Result<Found, Halt> {
        let name = token.text();
        let members = self.object.members.len();
        let pattern = self.object.patterns.iter().position(|(pattern, _)| pattern.is_match(&name));
        self.current = pattern.map_or(UNKNOWN, |pattern| members + pattern);
        self.value = match (pattern.and_then(|pattern| self.object.patterns.get(pattern)), &self.object.additional) {
            (Some((_, rule)), _) => rule,
            (None, Additional::Rule(rule)) => rule,
            (None, Additional::Any | Additional::Forbidden) => &super::ANY,
        };
        self.name = Some(token);
        let forbidden = pattern.is_none() && matches!(self.object.additional, Additional::Forbidden);
        let listed = (forbidden && reader.is_checking()).then(|| name.clone().into_owned());
        let duplicate = !self.others.insert(reader, name);
        if let Some(name) = listed.filter(|_| !duplicate) {
            reader.rare.of(self.depth).forbidden.push(name);
        }
        Ok(Found { index: self.current, duplicate })
    }

    #[inline(always)]
    fn named(&mut self, reader: &mut Reader<'a>, index: usize) -> Found {
        self.current = index;
        if index >= 64 {
            return self.named_beyond(reader, index);
        }
        let (seen, bit) = (self.seen, 1 << index);
        self.seen = seen | bit;
        Found { index, duplicate: seen & bit != 0 }
    }

    /// The same for a member beyond the first 64.
    #[cold]
    #[inline(never)]
    fn named_beyond(&self, reader: &mut Reader<'a>, index: usize) -> Found {
        let seen = &mut reader.rare.of(self.depth).seen;
        seen.resize(self.object.members.len() / 64, 0);
        let (word, bit) = (&mut seen[index / 64 - 1], 1 << (index % 64));
        let duplicate = *word & bit != 0;
        *word |= bit;
        Found { index, duplicate }
    }

    fn has(&self, reader: &Reader<'a>, index: usize) -> bool {
        let beyond = || reader.rare.get(self.depth)?.seen.get(index / 64 - 1).copied();
        let seen = if index < 64 { Some(self.seen) } else { beyond() };
        seen.is_some_and(|seen| seen & 1 << (index % 64) != 0)
    }

    /// Reports the current member as a duplicate.
    #[cold]
    pub(crate) fn report_duplicate(&mut self, reader: &mut Reader<'a>) -> Result<(), Halt> {
        reader.duplicate(self.name_at, self.value_rule())
    }

    #[cold]
    pub(crate) fn duplicated(&mut self, reader: &mut Reader<'a>) -> Halt {
        reader.stop(self.name_at, self.value_rule(), Expected::UniqueName, FoundType::Nothing)
    }

    /// Leaves the object and reports what it lacks or must not have.
    #[inline]
    pub(crate) fn finish(&mut self, reader: &mut Reader<'a>) -> Result<(), Halt> {
        self.complete(reader, Missing::IsReported)
    }

    #[inline]
    fn complete(&mut self, reader: &mut Reader<'a>, missing: Missing) -> Result<(), Halt> {
        let required = &self.object.required;
        let complete = self.seen & required.early == required.early && required.late.is_empty();
        if complete && reader.rare.is_empty() {
            self.leave(reader);
            Ok(())
        } else {
            self.look_for_missing(reader, missing)
        }
    }

    #[inline]
    fn leave(&self, reader: &mut Reader<'a>) {
        self.others.end(reader);
        reader.rare.forget_from(self.depth);
        reader.leave();
        reader.outside(self.around);
    }

    /// The same where something may be wrong.
    #[cold]
    #[inline(never)]
    fn look_for_missing(&mut self, reader: &mut Reader<'a>, effect: Missing) -> Result<(), Halt> {
        let missing = self.object.required.iter().filter(|index| !self.has(reader, *index));
        let missing: Vec<&'static str> =
            missing.filter_map(|index| self.object.names.names.get(index).copied()).collect();
        let similar = |missing: &[&'static str]| hint::similar(missing, self.others.names(reader));
        if effect == Missing::Halts && !missing.is_empty() {
            let expected = Expected::Members(missing.clone(), similar(&missing));
            self.leave(reader);
            return Err(reader.stop(self.start, self.rule, expected, FoundType::Object));
        }
        let similar = |name| if reader.is_silent() { None } else { similar(&[name]) };
        let missing = missing.into_iter().filter(|_| !self.object.merged);
        let missing: Vec<Expected> = missing.map(|name| Expected::Members(vec![name], similar(name))).collect();
        let forbidden =
            reader.rare.get_mut(self.depth).map(|rare| std::mem::take(&mut rare.forbidden)).unwrap_or_default();
        self.leave(reader);
        for expected in missing {
            reader.report(self.start, self.rule, expected, FoundType::Object);
        }
        if !forbidden.is_empty() {
            reader.report(self.start, self.rule, Expected::NoOthers(forbidden), FoundType::Object);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::code::Code;
    use crate::limits::Limits;
    use crate::names::{NameTable, Names};
    use crate::reader::check_bytes;
    use crate::rule::{Member, ObjectRule, Required, Rule, Types};

    const MEMBERS: usize = 200;

    fn leak<T>(values: Vec<T>) -> &'static [T] {
        Vec::leak(values)
    }

    /// An object of 200 required integers.
    fn wide() -> &'static Rule {
        let names: Vec<&'static str> = (0..MEMBERS).map(|index| &*format!("member {index}").leak()).collect();
        let names = leak(names);
        let integer = || Rule { types: Types::INTEGER, ..Rule::ANY };
        let member = |name: &&str| {
            let text = format!("\"{name}\":").leak();
            Member { rule: integer(), ..Member::new(text, "") }
        };
        let object = ObjectRule {
            members: leak(names.iter().map(member).collect()),
            names: Names::new(names, Box::leak(Box::new(NameTable::<512>::of(names)))),
            required: Required { early: u64::MAX, late: leak((64..MEMBERS as u16).collect()) },
            ..ObjectRule::NONE
        };
        Box::leak(Box::new(Rule { object: Some(Box::leak(Box::new(object))), ..Rule::ANY }))
    }

    fn codes(rule: &'static Rule, members: impl Iterator<Item = usize>) -> Vec<(Code, String)> {
        let members: Vec<String> = members.map(|index| format!("\"member {index}\": 1")).collect();
        let violations = check_bytes(format!("{{{}}}", members.join(",")).as_bytes(), rule, &Limits::new());
        let listed = violations.iter().flat_map(|violations| violations.iter());
        listed.map(|one| (one.code(), format!("{}{}", one.pointer(), one.expected()))).collect()
    }

    #[test]
    fn members_beyond_the_first_64_are_counted_too() {
        let rule = wide();
        assert_eq!(codes(rule, 0..MEMBERS), []);
        assert_eq!(codes(rule, (0..MEMBERS).rev()), []);
        for special in [0, 63, 64, 127, 128, 199] {
            let missing = (Code::Required, format!("the member `member {special}`"));
            assert_eq!(codes(rule, (0..MEMBERS).filter(|index| *index != special)), [missing]);
            let duplicated = (Code::DuplicateMember, format!("/member {special}in its object only once"));
            assert_eq!(codes(rule, (0..MEMBERS).chain([special])), [duplicated]);
        }
    }
}
