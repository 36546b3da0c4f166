//! Reading JSON from bytes: positions, nesting and what has gone wrong. The tokens are in the modules below.
//!
//! A reader never copies its input and never looks at a byte without need. Where something stands (the JSON Pointer,
//! line and column) is worked out when it is reported and not before.

mod again;
mod array;
mod failure;
mod names_seen;
mod number;
mod object;
mod peek;
mod rare;
mod rest;
mod skip;
mod string;
mod trail;

use std::borrow::Cow;

use crate::check::check;
use crate::code::Code;
use crate::expected::{Expected, Found as FoundType};
use crate::findings::Findings;
use crate::limits::Limits;
use crate::report::{Error, Violations};
use crate::rule::Rule;
use crate::violation::Violation;

use again::Again;
use failure::unreadable;
use rare::Rares;
use rest::Rest;
use trail::Trail;

pub use array::{ArrayReader, PlaceReader};
pub(crate) use number::number_fault;
use object::Salvage;
pub use object::{ObjectReader, UNKNOWN};
pub(crate) use string::Token;

/// How many arrays and objects may be nested in one another, unless [`Limits`] say otherwise.
pub const MAX_DEPTH: usize = 128;

/// How many levels take no more stack than any thread has, whatever the types.
const SHALLOW: usize = 32;

/// How many bytes of the stack reading may take: half of what Rust gives a thread that says nothing about it.
const STACK: usize = 1 << 20;

/// Where the stack is, as a number that is good for a difference.
#[inline(never)]
fn stack() -> usize {
    let here = 0_u8;
    std::ptr::from_ref(std::hint::black_box(&here)) as usize
}

/// Decoding has stopped. The reader knows why.
#[derive(Debug)]
pub struct Halt(());

/// What is done about violations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Shape errors halt; nothing else is looked at.
    Decode,
    /// Shape errors halt; violations are collected.
    DecodeChecked,
    /// Shape errors in optional members are set aside, others halt; nothing else is looked at.
    Salvage,
    /// Violations are collected; only text that is no JSON halts.
    Check,
}

/// The text of a payload: UTF-8, without a byte order mark.
pub(crate) fn readable(bytes: &[u8]) -> Result<&str, Error> {
    match simdutf8::basic::from_utf8(bytes) {
        Ok(text) if !text.starts_with('\u{FEFF}') => Ok(text),
        Ok(_) => Err(unreadable(bytes, 0, Code::ByteOrderMark)),
        Err(_) => {
            let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
            Err(unreadable(bytes, valid, Code::InvalidUtf8))
        }
    }
}

/// Reads one JSON text.
// What every value needs comes first: it lies in one line of a processor's cache, and the instructions for it are short.
#[repr(C)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The member or item that is being read in the innermost container: [`name_step`], [`index_step`] or [`NO_STEP`].
    step: usize,
    mode: Mode,
    /// Whether the value that is being read stands within a sensitive one.
    sensitive: bool,
    /// Whether a string is taken for a number where a number is wanted and the string is the text of one.
    quoted_numbers: bool,
    /// Whether a value is being tried by a rule that it need not satisfy.
    trying: bool,
    /// Whether the failure's pointer has not been made.
    is_unplaced: bool,
    /// The number of levels from which [`Reader::enter`] looks closer.
    shallow: usize,
    /// The same as `step` for the containers around it, outermost first.
    steps: Vec<usize>,
    /// The names of the unknown members of the objects that are being read.
    names: Vec<Cow<'a, str>>,
    /// A hash of each of them.
    marks: Vec<u32>,
    rare: Rares<'a>,
    /// The length of the text's pointer within a value in memory; none for a text of its own.
    within: Option<usize>,
    findings: Findings,
    salvage: Salvage,
    /// What has been looked at more than once.
    again: Option<Box<Again>>,
    trail: Trail,
    failure: Option<Box<Violation>>,
    /// What is known about what decoding has left unread.
    rest: Option<Box<Rest>>,
    /// How many arrays and objects may be nested in one another.
    depth: usize,
    /// Where the stack was when reading began.
    stack: usize,
}

const NO_STEP: usize = usize::MAX;

/// A step to the member whose name begins at an offset.
const fn name_step(offset: usize) -> usize {
    offset << 1
}

/// A step to an item.
const fn index_step(index: usize) -> usize {
    index << 1 | 1
}

/// The rule of a text of which nothing is asserted.
static ANY: Rule = Rule::ANY;

impl<'a> Reader<'a> {
    /// A reader of a payload, which has some levels.
    #[inline]
    pub(crate) fn new(text: &'a str, mode: Mode, limits: &Limits) -> Reader<'a> {
        Reader::with(text, mode, limits, Vec::with_capacity(16))
    }

    pub(crate) fn of_text(text: &'a str, mode: Mode) -> Reader<'a> {
        Reader::with(text, mode, &Limits::new(), Vec::new())
    }

    #[inline]
    fn with(text: &'a str, mode: Mode, limits: &Limits, steps: Vec<usize>) -> Reader<'a> {
        Reader {
            text,
            at: 0,
            mode,
            step: NO_STEP,
            steps,
            names: Vec::new(),
            marks: Vec::new(),
            rare: Rares::default(),
            within: None,
            sensitive: false,
            quoted_numbers: false,
            findings: Findings::for_length(text.len(), limits),
            salvage: Salvage::default(),
            again: None,
            trying: false,
            trail: Trail::default(),
            failure: None,
            is_unplaced: false,
            rest: None,
            depth: limits.depth,
            shallow: limits.depth.min(SHALLOW),
            stack: stack(),
        }
    }

    /// A reader of a text within a value in memory, perhaps a sensitive one, whose pointer has the length `pointer`.
    /// Violations have no position, and pointers from the text on; they are added to `findings`.
    pub(crate) fn within(text: &'a str, pointer: usize, findings: Findings, sensitive: bool) -> Reader<'a> {
        Reader { within: Some(pointer), findings, sensitive, ..Reader::of_known(text, Mode::Check) }
    }

    /// A reader of a text that has been read before, or was written here: no limit but the last applies to it.
    pub(crate) fn of_known(text: &'a str, mode: Mode) -> Reader<'a> {
        Reader { depth: Limits::DEEPEST, ..Reader::of_text(text, mode) }
    }

    /// Whether violations are collected.
    #[inline]
    pub(crate) fn is_checking(&self) -> bool {
        matches!(self.mode, Mode::DecodeChecked | Mode::Check)
    }

    /// Whether decoding goes on behind an optional member that does not fit.
    #[inline]
    pub(crate) fn is_salvaging(&self) -> bool {
        self.mode == Mode::Salvage
    }

    /// The offset of the next byte.
    #[inline]
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The text from `start` to the next byte.
    #[inline]
    pub(crate) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The next byte; zero at the end.
    #[inline]
    pub(crate) fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Passes whitespace; the byte after it, or zero at the end.
    #[inline]
    pub(crate) fn space(&mut self) -> u8 {
        let byte = self.peek();
        if byte > b' ' { byte } else { self.long_space() }
    }

    #[inline(never)]
    fn long_space(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        while let Some(byte @ (b' ' | b'\n' | b'\r' | b'\t')) = bytes.get(self.at) {
            self.at += 1;
            if *byte == b'\n' {
                // Indentation.
                while bytes.get(self.at..self.at + 8).is_some_and(|next| *next == [b' '; 8]) {
                    self.at += 8;
                }
            }
        }
        self.peek()
    }

    /// Passes `true`, `false` or `null`.
    #[inline]
    pub(crate) fn literal(&mut self, literal: &'static str) -> Result<(), Halt> {
        if self.text.as_bytes()[self.at..].starts_with(literal.as_bytes()) {
            self.at += literal.len();
            Ok(())
        } else {
            Err(self.broken_literal(literal))
        }
    }

    /// Nothing but whitespace may follow.
    pub(crate) fn end(&mut self) -> Result<(), Halt> {
        self.step = NO_STEP;
        self.space();
        if self.at == self.text.len() { Ok(()) } else { Err(self.fail(self.at, Code::TrailingData, "")) }
    }

    /// Enters an array or object, whose bracket is the next byte.
    #[inline]
    fn enter(&mut self) -> Result<(), Halt> {
        if self.steps.len() >= self.shallow {
            self.enter_deep()?;
        }
        self.steps.push(self.step);
        self.step = NO_STEP;
        self.at += 1;
        Ok(())
    }

    /// Whether there may be another level, as far as limits and stack go.
    #[inline(never)]
    fn enter_deep(&mut self) -> Result<(), Halt> {
        let levels = self.steps.len();
        if levels < self.depth && stack().abs_diff(self.stack) < STACK {
            return Ok(());
        }
        Err(self.stop(self.at, &ANY, Expected::Depth(levels), FoundType::Nothing))
    }

    #[inline]
    fn leave(&mut self) {
        self.step = self.steps.pop().unwrap_or(NO_STEP);
    }

    /// Notes that what comes next stands within a value of this rule. What it returns is to be given back to
    /// [`Reader::outside`] behind that value.
    #[inline]
    pub(crate) fn inside(&mut self, rule: &'static Rule) -> bool {
        let around = self.sensitive;
        self.sensitive |= rule.origin.sensitive;
        around
    }

    #[inline]
    pub(crate) fn outside(&mut self, around: bool) {
        self.sensitive = around;
    }

    /// Passes a value of which this rule asserts nothing.
    pub(crate) fn skip_inside(&mut self, rule: &'static Rule) -> Result<(), Halt> {
        let around = self.inside(rule);
        self.skip()?;
        self.outside(around);
        Ok(())
    }

    pub(crate) fn has_violations(&self) -> bool {
        !self.findings.is_empty()
    }
}

/// The string, number or literal that begins at an offset of a text; none of anything else.
pub(crate) fn scalar_at(text: &str, offset: usize) -> Option<&str> {
    let mut reader = Reader { at: offset, ..Reader::of_known(text, Mode::Decode) };
    text.get(offset..).filter(|rest| !rest.starts_with(['{', '[']))?;
    reader.skip().ok().map(|()| reader.since(offset))
}

/// Every violation of a text, in the order of their places.
pub(crate) fn check_bytes(bytes: &[u8], rule: &'static Rule, limits: &Limits) -> Option<Violations> {
    let text = match readable(bytes) {
        Ok(text) => text,
        Err(error) => return Some(Violations::of(error)),
    };
    let mut reader = Reader::new(text, Mode::Check, limits);
    // What halted the reader is the last of its violations.
    let halted = check(&mut reader, rule).and_then(|()| reader.end()).is_err();
    if halted || reader.has_violations() { Violations::new(reader.into_findings()) } else { None }
}
