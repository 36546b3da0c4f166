//! The records of an input: the whole of it, or its lines.
//!
//! Lines are read one at a time, so that memory is bounded by the longest of them. Nothing is validated here.

use std::io::{self, BufRead};

use payschema::Json;

/// How the records of an input are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// The input is one record.
    Document,
    /// Every line that is not blank is one.
    Lines,
    /// Lines, if the first one that is not blank is a whole JSON value: no document of several lines begins with one.
    Detect,
}

/// One record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'a> {
    /// Its text, without the line's end.
    pub(crate) bytes: &'a [u8],
    /// How many lines of the input come before it.
    pub(crate) lines_before: usize,
}

/// Reads the records of an input one by one.
pub(crate) struct Records<R> {
    reader: R,
    next: Next,
    buffer: Vec<u8>,
    lines_read: usize,
}

/// What the next record is.
enum Next {
    Document,
    Line,
    Detected,
    Nothing,
}

impl<R: BufRead> Records<R> {
    pub(crate) fn new(reader: R, framing: Framing) -> Records<R> {
        let next = match framing {
            Framing::Document => Next::Document,
            Framing::Lines => Next::Line,
            Framing::Detect => Next::Detected,
        };
        Records { reader, next, buffer: Vec::new(), lines_read: 0 }
    }

    /// The next record, none at the end.
    ///
    /// # Errors
    /// The input cannot be read.
    pub(crate) fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        let lines_before = match self.next {
            Next::Nothing => return Ok(None),
            Next::Document => self.read_rest(0)?,
            Next::Line => match self.read_line()? {
                Some(lines_before) => lines_before,
                None => return Ok(None),
            },
            Next::Detected => match self.read_line()? {
                Some(lines_before) if is_value(&self.buffer) => {
                    self.next = Next::Line;
                    lines_before
                }
                Some(lines_before) => self.read_rest(lines_before)?,
                // Nothing but blank lines: as a document, it is reported to be empty.
                None => self.read_rest(0)?,
            },
        };
        let bytes = match self.next {
            Next::Line => without_end(&self.buffer),
            _ => &self.buffer,
        };
        Ok(Some(Record { bytes, lines_before }))
    }

    /// Adds everything up to the end to the buffer, which begins after so many lines.
    fn read_rest(&mut self, lines_before: usize) -> io::Result<usize> {
        self.next = Next::Nothing;
        self.reader.read_to_end(&mut self.buffer)?;
        Ok(lines_before)
    }

    /// Reads the next line that is not blank into the buffer and says how many lines come before it.
    fn read_line(&mut self) -> io::Result<Option<usize>> {
        loop {
            self.buffer.clear();
            if self.reader.read_until(b'\n', &mut self.buffer)? == 0 {
                return Ok(None);
            }
            self.lines_read += 1;
            if !self.buffer.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')) {
                return Ok(Some(self.lines_read - 1));
            }
        }
    }
}

/// A line without its line feed and the carriage return before it, so that a line that is cut off ends where it is cut.
fn without_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn is_value(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.parse::<Json>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(text: &str, framing: Framing) -> Vec<(usize, String)> {
        let mut records = Records::new(text.as_bytes(), framing);
        let mut found = Vec::new();
        while let Some(record) = records.next().unwrap() {
            found.push((record.lines_before, String::from_utf8_lossy(record.bytes).into_owned()));
        }
        found
    }

    fn owned(expected: &[(usize, &str)]) -> Vec<(usize, String)> {
        expected.iter().map(|(line, text)| (*line, (*text).to_owned())).collect()
    }

    #[test]
    fn a_document_is_one_record_however_long() {
        assert_eq!(records("1\n2\n", Framing::Document), owned(&[(0, "1\n2\n")]));
        assert_eq!(records("", Framing::Document), owned(&[(0, "")]));
    }

    #[test]
    fn blank_lines_are_skipped_and_counted() {
        let text = "\n1\r\n \t\r\n{}\n\n2";
        assert_eq!(records(text, Framing::Lines), owned(&[(1, "1"), (3, "{}"), (5, "2")]));
        assert_eq!(records("\n\n", Framing::Lines), []);
    }

    #[test]
    fn a_first_line_that_is_a_value_means_lines() {
        assert_eq!(records("\n{\"a\": 1}\nbad\n", Framing::Detect), owned(&[(1, "{\"a\": 1}"), (2, "bad")]));
        assert_eq!(records("{}", Framing::Detect), owned(&[(0, "{}")]));
        assert_eq!(records("\n{\n}\n", Framing::Detect), owned(&[(1, "{\n}\n")]));
        assert_eq!(records("[1,", Framing::Detect), owned(&[(0, "[1,")]));
        assert_eq!(records("\n \n", Framing::Detect), owned(&[(0, "")]));
    }
}
