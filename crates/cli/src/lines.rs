//! Reading the lines of an input in chunks: bounded memory, whole lines, and no waiting for more than there is.
//!
//! Nothing is validated here.

use std::io::{self, ErrorKind, Read};

use payschema::Json;

use crate::arguments::ByteRange;

/// How much is read at once, and so how long a chunk is unless a line is longer.
const CHUNK: usize = 64 * 1024;

/// The byte order mark of UTF-8.
pub(crate) const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Whole lines, or a whole document.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Chunk {
    pub(crate) bytes: Vec<u8>,
    /// What comes before it in the input, or in the range.
    pub(crate) lines_before: usize,
    pub(crate) records_before: u64,
    /// Its offset in the (decompressed) input.
    pub(crate) bytes_before: u64,
    /// Whether a byte order mark was left out right before it.
    pub(crate) marked: bool,
}

/// What the next piece of an input is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Lines(Chunk),
    Document(Chunk),
}

/// What is left to find out about an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing has been read.
    Start {
        detect: bool,
    },
    Lines,
    Over,
}

/// Reads an input piece by piece.
pub(crate) struct Pieces<R> {
    reader: R,
    state: State,
    /// What has been read and not given out: at most the start of a line, but for the first piece.
    rest: Vec<u8>,
    lines: usize,
    records: u64,
    offset: u64,
    marked: bool,
    /// Lines that start here or later are another's.
    end: Option<u64>,
    at_end: bool,
}

impl<R: Read> Pieces<R> {
    /// Reads an input of lines, or, if that is to be detected, perhaps of one document.
    pub(crate) fn new(reader: R, detect: bool) -> Pieces<R> {
        Pieces {
            reader,
            state: State::Start { detect },
            rest: Vec::new(),
            lines: 0,
            records: 0,
            offset: 0,
            marked: false,
            end: None,
            at_end: false,
        }
    }

    /// Reads the lines that start in a range. The reader stands one byte before its start, unless that is the file's.
    ///
    /// # Errors
    /// The input cannot be read.
    pub(crate) fn of_range(reader: R, range: ByteRange) -> io::Result<Pieces<R>> {
        let mut pieces = Pieces { end: range.end, ..Pieces::new(reader, false) };
        if range.start == 0 {
            return Ok(pieces);
        }
        // The line in which the range begins is another's, unless it begins right there.
        pieces.offset = range.start - 1;
        pieces.state = State::Lines;
        loop {
            if let Some(feed) = memchr::memchr(b'\n', &pieces.rest) {
                pieces.rest.drain(..=feed);
                pieces.offset += feed as u64 + 1;
                return Ok(pieces);
            }
            pieces.offset += pieces.rest.len() as u64;
            pieces.rest.clear();
            if pieces.at_end || pieces.end.is_some_and(|end| pieces.offset >= end) {
                pieces.state = State::Over;
                return Ok(pieces);
            }
            pieces.fill()?;
        }
    }

    /// What is being read.
    pub(crate) fn reader(&self) -> &R {
        &self.reader
    }

    /// The next piece, none at the end. `buffer` is used for what comes after it.
    ///
    /// # Errors
    /// The input cannot be read.
    pub(crate) fn next(&mut self, buffer: Vec<u8>) -> io::Result<Option<Piece>> {
        if let State::Start { detect } = self.state {
            self.skip_mark()?;
            self.state = State::Lines;
            if detect && !self.begins_with_a_value()? {
                while !self.at_end {
                    self.fill()?;
                }
                self.state = State::Over;
                let bytes = std::mem::take(&mut self.rest);
                return Ok(Some(Piece::Document(self.chunk(bytes))));
            }
        }
        if self.state == State::Over {
            return Ok(None);
        }
        let Some(length) = self.whole_lines()? else {
            self.state = State::Over;
            return Ok(None);
        };
        let mut bytes = std::mem::replace(&mut self.rest, buffer);
        self.rest.clear();
        self.rest.extend_from_slice(&bytes[length..]);
        bytes.truncate(length);
        let chunk = self.chunk(bytes);
        let (lines, records) = count(&chunk.bytes);
        self.lines += lines;
        self.records += records;
        self.offset += length as u64;
        Ok(Some(Piece::Lines(chunk)))
    }

    /// Makes sure that there are whole lines, and says how many bytes they are; none at the end.
    fn whole_lines(&mut self) -> io::Result<Option<usize>> {
        let mut searched = 0;
        loop {
            if let Some(end) = self.end {
                // As many bytes as may begin a line of this range.
                let room = usize::try_from(end.saturating_sub(self.offset)).unwrap_or(usize::MAX);
                if room == 0 {
                    return Ok(None);
                }
                if room <= self.rest.len() {
                    let from = searched.max(room - 1);
                    let last = memchr::memchr(b'\n', &self.rest[from..]).map(|feed| from + feed + 1);
                    searched = self.rest.len();
                    if let Some(length) = last {
                        self.end = Some(self.offset + length as u64);
                        return Ok(Some(length));
                    }
                    if self.at_end {
                        return Ok(Some(self.rest.len()));
                    }
                    self.fill()?;
                    continue;
                }
            }
            if let Some(feed) = memchr::memrchr(b'\n', &self.rest[searched..]) {
                return Ok(Some(searched + feed + 1));
            }
            searched = self.rest.len();
            if self.at_end {
                return Ok((!self.rest.is_empty()).then_some(self.rest.len()));
            }
            self.fill()?;
        }
    }

    /// Reads once: a pipe gives what is there.
    fn fill(&mut self) -> io::Result<()> {
        let length = self.rest.len();
        self.rest.resize(length + CHUNK, 0);
        loop {
            match self.reader.read(&mut self.rest[length..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    self.rest.truncate(length);
                    self.state = State::Over;
                    return Err(error);
                }
                Ok(read) => {
                    self.rest.truncate(length + read);
                    self.at_end = read == 0;
                    return Ok(());
                }
            }
        }
    }

    fn skip_mark(&mut self) -> io::Result<()> {
        while self.rest.len() < MARK.len() && !self.at_end {
            self.fill()?;
        }
        if self.rest.starts_with(MARK) {
            self.rest.drain(..MARK.len());
            self.offset += MARK.len() as u64;
            self.marked = true;
        }
        Ok(())
    }

    /// Whether the first line that is not blank is a whole JSON value.
    fn begins_with_a_value(&mut self) -> io::Result<bool> {
        let (mut start, mut searched) = (0, 0);
        loop {
            let line = memchr::memchr(b'\n', &self.rest[searched..]).map(|feed| start..searched + feed);
            searched = line.as_ref().map_or(self.rest.len(), |line| line.end + 1);
            match line {
                Some(line) if is_blank(&self.rest[line.clone()]) => start = line.end + 1,
                Some(line) => return Ok(is_value(&self.rest[line])),
                // Nothing but blank lines: as a document, it is reported to be empty.
                None if self.at_end => return Ok(is_value(&self.rest[start..])),
                None => self.fill()?,
            }
        }
    }

    fn chunk(&mut self, bytes: Vec<u8>) -> Chunk {
        Chunk {
            bytes,
            lines_before: self.lines,
            records_before: self.records,
            bytes_before: self.offset,
            marked: std::mem::take(&mut self.marked),
        }
    }
}

/// A line of a chunk that is not blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// Its text, without the line's end.
    pub(crate) text: &'a [u8],
    /// The same with it, as far as there is one.
    pub(crate) whole: &'a [u8],
    /// How many lines of the chunk come before it.
    pub(crate) lines_before: usize,
    pub(crate) bytes_before: usize,
}

/// The lines of a chunk that are not blank.
pub(crate) fn of_chunk(bytes: &[u8]) -> impl Iterator<Item = Line<'_>> {
    let (mut start, mut lines) = (0, 0);
    let all = std::iter::from_fn(move || {
        let rest = bytes.get(start..).filter(|rest| !rest.is_empty())?;
        let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |feed| feed + 1);
        let whole = &rest[..length];
        let line = Line { text: without_end(whole), whole, lines_before: lines, bytes_before: start };
        start += length;
        lines += 1;
        Some(line)
    });
    all.filter(|line| !is_blank(line.text))
}

/// How many lines there are, and how many of them are not blank.
fn count(bytes: &[u8]) -> (usize, u64) {
    let (mut start, mut lines, mut records) = (0, 0, 0);
    while start < bytes.len() {
        let end = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |feed| start + feed + 1);
        lines += 1;
        records += u64::from(!is_blank(&bytes[start..end]));
        start = end;
    }
    (lines, records)
}

/// A line without its line feed and the carriage return before it, so that a line that is cut off ends where it is cut.
fn without_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn is_blank(line: &[u8]) -> bool {
    line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

fn is_value(bytes: &[u8]) -> bool {
    Json::try_from(bytes).is_ok()
}

#[cfg(test)]
mod tests;
