//! Names from files, shown inside a sentence.

use std::fmt::{self, Display, Formatter, Write};

/// A text between backticks, with everything escaped that would break the line or hide in it.
#[derive(Clone, Copy, Debug)]
pub struct Quoted<'a>(&'a str);

/// Shows a name that was read from a file.
///
/// ```
/// use payschema_diagnostics::quoted;
///
/// assert_eq!(quoted("amount").to_string(), "`amount`");
/// assert_eq!(quoted("line\nbreak").to_string(), "`line\\nbreak`");
/// ```
pub fn quoted(text: &str) -> Quoted<'_> {
    Quoted(text)
}

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_char('`')?;
        for c in self.0.chars() {
            match c {
                '"' | '\'' | '\\' => f.write_char(c)?,
                // Beyond control characters, this escapes what has no glyph: marks of direction, joiners, blanks.
                _ => write!(f, "{}", c.escape_debug())?,
            }
        }
        f.write_char('`')
    }
}
