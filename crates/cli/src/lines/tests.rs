//! Pieces of inputs, however they arrive.

use super::*;

/// Gives a few bytes at a time.
struct Trickle<'a>(&'a [u8], usize);

impl Read for Trickle<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.1.min(self.0.len()).min(buffer.len());
        buffer[..length].copy_from_slice(&self.0[..length]);
        self.0 = &self.0[length..];
        Ok(length)
    }
}

/// Lines with the line's number and the offset; a document has none.
type Read1 = (Option<usize>, u64, String);

fn read<R: Read>(mut pieces: Pieces<R>) -> Vec<Read1> {
    let mut found = Vec::new();
    let mut numbered = 0;
    while let Ok(Some(piece)) = pieces.next(Vec::new()) {
        match piece {
            Piece::Document(chunk) => {
                found.push((None, chunk.bytes_before, String::from_utf8_lossy(&chunk.bytes).into_owned()));
            }
            Piece::Lines(chunk) => {
                assert_eq!(chunk.records_before, numbered);
                for line in of_chunk(&chunk.bytes) {
                    numbered += 1;
                    let text = String::from_utf8_lossy(line.text).into_owned();
                    let offset = chunk.bytes_before + line.bytes_before as u64;
                    found.push((Some(chunk.lines_before + line.lines_before), offset, text));
                }
            }
        }
    }
    found
}

fn records(text: &str, detect: bool) -> Vec<Read1> {
    let whole = read(Pieces::new(text.as_bytes(), detect));
    for step in [1, 2, 7] {
        assert_eq!(read(Pieces::new(Trickle(text.as_bytes(), step), detect)), whole, "{step} bytes at a time");
    }
    whole
}

fn line(number: usize, offset: u64, text: &str) -> Read1 {
    (Some(number), offset, text.to_owned())
}

#[test]
fn blank_lines_are_skipped_and_counted() {
    let expected = [line(1, 1, "1"), line(3, 8, "{}"), line(5, 12, "2")];
    assert_eq!(records("\n1\r\n \t\r\n{}\n\n2", false), expected);
    assert_eq!(records("\n\n", false), []);
    assert_eq!(records("", false), []);
}

#[test]
fn a_first_line_that_is_a_value_means_lines() {
    let document = |text: &str| [(None, 0, text.to_owned())];
    assert_eq!(records("\n{\"a\": 1}\nbad\n", true), [line(1, 1, "{\"a\": 1}"), line(2, 10, "bad")]);
    assert_eq!(records("{}", true), [line(0, 0, "{}")]);
    assert_eq!(records("\n{\n}\n", true), document("\n{\n}\n"));
    assert_eq!(records("[1,", true), document("[1,"));
    assert_eq!(records("\n \n", true), document("\n \n"));
    assert_eq!(records("", true), document(""));
}

#[test]
fn a_mark_is_left_out_once() {
    assert_eq!(records("\u{feff}1\n\u{feff}2\n", true), [line(0, 3, "1"), line(1, 5, "\u{feff}2")]);
    assert_eq!(records("\u{feff}", false), []);
}

#[test]
fn ranges_that_tile_an_input_take_each_line_once() {
    let text = "{\"a\": 1}\n\n22\r\n3\n4444444\n5";
    let whole: Vec<(u64, String)> = records(text, false).into_iter().map(|(_, at, text)| (at, text)).collect();
    let length = text.len() as u64;
    for size in 1..=length + 1 {
        for step in [1, 3, 1000] {
            let mut found = Vec::new();
            for start in (0..length).step_by(size as usize) {
                let range = ByteRange { start, end: Some(start + size) };
                let from = start.saturating_sub(1) as usize;
                let pieces = Pieces::of_range(Trickle(&text.as_bytes()[from..], step), range);
                let lines = pieces.map(read).unwrap_or_default();
                assert!(lines.iter().all(|(_, at, _)| (start..start + size).contains(at)), "{range:?}: {lines:?}");
                found.extend(lines.into_iter().map(|(_, at, text)| (at, text)));
            }
            assert_eq!(found, whole, "ranges of {size} bytes");
        }
    }
}

#[test]
fn a_range_without_an_end_goes_to_the_end() {
    let range = ByteRange { start: 2, end: None };
    let pieces = Pieces::of_range(&b"1\n2\n3"[1..], range);
    assert_eq!(pieces.map(read).unwrap_or_default(), [line(0, 2, "2"), line(1, 4, "3")]);
}
