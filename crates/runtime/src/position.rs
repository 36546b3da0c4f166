//! Where something stands in a text, for people: by line and column.
//!
//! A report outlives the text it is about, so its places are worked out while the text is at hand. That costs a look at
//! every byte before them: it is the greater part of what a payload with one violation costs more than one without,
//! unless many bytes are looked at at once.

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The number of bytes before it.
    pub offset: usize,
    /// The line, from 1. Lines end with a line feed.
    pub line: usize,
    /// The column, from 1, in code points: a tab counts as one, and so does `é` written as one code point.
    pub column: usize,
}

/// Turns ascending offsets of a text into positions, in one pass over the text.
pub(crate) struct Lines<'a> {
    bytes: &'a [u8],
    at: Position,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Lines<'a> {
        Lines { bytes, at: Position { offset: 0, line: 1, column: 1 } }
    }

    pub(crate) fn position(&mut self, offset: usize) -> Position {
        let passed = self.bytes.get(self.at.offset..offset).unwrap_or(&[]);
        // Counting goes over many bytes at once, looking for the last line does not.
        let mut last_line = passed;
        let lines = count(passed, |byte| byte == b'\n');
        if lines > 0 {
            self.at.line += lines;
            self.at.column = 1;
            last_line = passed.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        }
        // Every byte but the continuation bytes of UTF-8 begins a code point.
        self.at.column += count(last_line, |byte| byte & 0xC0 != 0x80);
        self.at.offset = offset;
        self.at
    }
}

/// How many bytes can be counted in a byte, in a number that vectors divide.
const BLOCK: usize = 192;

/// How many bytes there are of a kind. They are counted in bytes, block by block: a vector holds many of them, where it holds
/// two of the counts that the bytes of a whole text need.
fn count(bytes: &[u8], is_counted: impl Fn(u8) -> bool) -> usize {
    let count = |block: &[u8]| usize::from(block.iter().map(|byte| u8::from(is_counted(*byte))).sum::<u8>());
    // That all blocks but the last have one length, which is known here, is what unrolls the loop over them.
    let blocks = bytes.chunks_exact(BLOCK);
    let rest = count(blocks.remainder());
    blocks.map(count).sum::<usize>() + rest
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Lines, Position, count};

    /// The position as its definition has it, character by character.
    fn counted_one_by_one(text: &str, offset: usize) -> Position {
        let (mut line, mut column) = (1, 1);
        for character in text[..offset].chars() {
            (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        Position { offset, line, column }
    }

    #[test]
    fn every_place_of_a_text_is_found_alone_and_after_others() {
        let line = "{\t\"é\": \"日本\", \"😀\": 1}\r\n";
        let text = [line, &"x".repeat(BLOCK), "\n\n", &line.repeat(3), &"ä".repeat(BLOCK)].concat();
        let places: Vec<usize> = text.char_indices().map(|(offset, _)| offset).chain([text.len()]).collect();
        let mut lines = Lines::new(text.as_bytes());
        for place in places {
            let expected = counted_one_by_one(&text, place);
            assert_eq!(lines.position(place), expected);
            assert_eq!(lines.position(place), expected, "the same place again");
            assert_eq!(Lines::new(text.as_bytes()).position(place), expected);
        }
    }

    #[test]
    fn no_byte_is_left_out_between_blocks() {
        for length in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 9 * BLOCK + 5] {
            assert_eq!(count(&vec![b'\n'; length], |byte| byte == b'\n'), length);
            assert_eq!(count(&vec![b' '; length], |byte| byte == b'\n'), 0);
        }
    }
}
