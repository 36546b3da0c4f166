//! Prose in lines that fit a screen.

/// How many columns a line of prose has at most.
const WIDTH: usize = 100;

/// The text in lines of at most 100 columns, broken at blanks; a longer word has a line to itself.
pub(crate) fn wrapped(text: &str) -> String {
    wrapped_to(text, WIDTH)
}

/// The same with at most so many columns.
pub(crate) fn wrapped_to(text: &str, width: usize) -> String {
    let mut lines = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > 0 {
            let breaks = column + 1 + length > width;
            lines.push(if breaks { '\n' } else { ' ' });
            column = if breaks { 0 } else { column + 1 };
        }
        lines.push_str(word);
        column += length;
    }
    lines
}

/// A text whose lines, but for the first, begin with so many blanks.
pub(crate) fn indented(text: &str, blanks: usize) -> String {
    text.replace('\n', &format!("\n{:blanks$}", ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_lines_short() {
        assert_eq!(wrapped_to("one two  three\nfour", 8), "one two\nthree\nfour");
        assert_eq!(wrapped_to("a aaaaaaaaaa a", 4), "a\naaaaaaaaaa\na");
        assert_eq!(wrapped_to("", 4), "");
        assert_eq!(indented("a\nb\nc", 2), "a\n  b\n  c");
    }
}
