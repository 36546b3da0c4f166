//! The texts that spans point into, and the way from an offset to a line and column.

/// A file of a [`SourceMap`]. Files are ordered as they were added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(usize);

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        Self { file, start, end }
    }
}

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1. A line ends with `\n`; a `\r` before it belongs to the ending.
    pub line: usize,
    /// The column, from 1, in code points. A tab is one.
    pub column: usize,
}

/// The files that were read.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<Source>,
}

#[derive(Clone, Debug)]
struct Source {
    path: String,
    text: String,
    /// Offset of each line's first byte; the first is 0.
    lines: Vec<usize>,
}

impl SourceMap {
    /// A map without files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file under the path that diagnostics show.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        let text = text.into();
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(ends).collect();
        self.files.push(Source { path: path.into(), text, lines });
        FileId(self.files.len() - 1)
    }

    /// The same files under paths that begin with `folder`, for readers who stand above it.
    #[must_use]
    pub fn below(mut self, folder: &str) -> Self {
        for source in &mut self.files {
            source.path = format!("{folder}/{}", source.path);
        }
        self
    }

    /// The file's path; empty for a file of another map.
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |source| &source.path)
    }

    /// The file's text; empty for a file of another map.
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |source| &source.text)
    }

    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.files.iter().position(|source| source.path == path).map(FileId)
    }

    /// Line and column of an offset. An offset beyond the text counts as its end, one inside a character or a line's
    /// ending as its start.
    pub fn position(&self, file: FileId, offset: usize) -> Position {
        let (start, text) = self.line(file, offset);
        let before = &text[..boundary(text, offset.saturating_sub(start))];
        let line = self.files.get(file.0).map_or(1, |source| source.lines.partition_point(|&line| line <= start));
        Position { line, column: before.chars().count() + 1 }
    }

    /// The line that holds an offset, without its ending, and the offset of its first byte.
    pub fn line(&self, file: FileId, offset: usize) -> (usize, &str) {
        let Some(source) = self.files.get(file.0) else { return (0, "") };
        let line = source.lines.partition_point(|&start| start <= offset.min(source.text.len()));
        let start = source.lines[line - 1];
        let end = source.lines.get(line).copied().unwrap_or(source.text.len());
        let text = &source.text[start..end];
        (start, text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text)))
    }
}

/// The offset, or the nearest before it at which a character of the text begins or ends.
pub(crate) fn boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn positions(text: &str, offsets: &[usize]) -> Vec<(usize, usize)> {
        let mut sources = SourceMap::new();
        let file = sources.add("x", text);
        let positions = offsets.iter().map(|&offset| sources.position(file, offset));
        positions.map(|position| (position.line, position.column)).collect()
    }

    #[test]
    fn paths_can_be_shown_from_above() {
        let mut sources = SourceMap::new();
        let file = sources.add("stuut/payment.schema.json", "{}");
        let sources = sources.below("schemas");
        assert_eq!(sources.path(file), "schemas/stuut/payment.schema.json");
        assert_eq!(sources.text(file), "{}");
    }

    #[test]
    fn lines_end_with_a_line_feed() {
        assert_eq!(positions("ab\ncd\n", &[0, 1, 2, 3, 5, 6]), [(1, 1), (1, 2), (1, 3), (2, 1), (2, 3), (3, 1)]);
        assert_eq!(positions("ab\r\ncd", &[2, 3, 4, 6]), [(1, 3), (1, 3), (2, 1), (2, 3)]);
        assert_eq!(positions("", &[0, 9]), [(1, 1), (1, 1)]);
    }

    #[test]
    fn columns_count_code_points() {
        assert_eq!(positions("\té€😀x", &[0, 1, 3, 6, 10]), [(1, 1), (1, 2), (1, 3), (1, 4), (1, 5)]);
        assert_eq!(positions("é", &[1]), [(1, 1)], "inside a character");
    }

    #[test]
    fn a_line_comes_without_its_ending() {
        let mut sources = SourceMap::new();
        let file = sources.add("x", "ab\r\ncd\n");
        assert_eq!(sources.line(file, 1), (0, "ab"));
        assert_eq!(sources.line(file, 5), (4, "cd"));
        assert_eq!(sources.line(file, 7), (7, ""));
        assert_eq!(sources.line(file, 99), (7, ""));
    }
}
