//! Escapes that stand for a character or a class of characters, within a class and outside.

use super::translate::Refusal;

/// What an escape stands for.
pub(super) enum Escape {
    /// One character.
    Char(char),
    /// A class, in brackets or as `\p{..}`.
    Class(String),
}

/// White space and line terminators of ECMA-262.
const BLANKS: &str = r"\t\n\x0B\x0C\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";

const LONE_SURROGATE: Refusal = Refusal::Unsupported("a lone surrogate");

/// Reads what follows `\`.
pub(super) fn read(tail: &str) -> Result<(Escape, &str), Refusal> {
    let c = tail.chars().next().ok_or(Refusal::Unsupported("a trailing `\\`"))?;
    let rest = &tail[c.len_utf8()..];
    let char = |c| Ok((Escape::Char(c), rest));
    let class = |text: String| Ok((Escape::Class(text), rest));
    match c {
        'd' => class("[0-9]".to_owned()),
        'D' => class("[^0-9]".to_owned()),
        'w' => class("[0-9A-Za-z_]".to_owned()),
        'W' => class("[^0-9A-Za-z_]".to_owned()),
        's' => class(format!("[{BLANKS}]")),
        'S' => class(format!("[^{BLANKS}]")),
        't' => char('\t'),
        'n' => char('\n'),
        'v' => char('\u{b}'),
        'f' => char('\u{c}'),
        'r' => char('\r'),
        '0' => char('\0'),
        'c' => control(rest),
        'x' => hex(rest, 2).and_then(|(unit, rest)| scalar(unit, rest)),
        'u' => unicode(rest),
        'p' | 'P' => property(c, rest),
        // With the `u` flag only characters with a meaning can be escaped, and then stand for themselves.
        c => char(c),
    }
}

/// Writes a character that stands for itself, within a class or outside.
pub(super) fn push_literal(c: char, out: &mut String) {
    if c.is_control() || (c.is_whitespace() && c != ' ') {
        out.push_str(&format!(r"\x{{{:X}}}", u32::from(c)));
    } else {
        // This covers what is special in a class too, and the pairs that would read as set operations.
        if regex_syntax::is_meta_character(c) {
            out.push('\\');
        }
        out.push(c);
    }
}

fn control(rest: &str) -> Result<(Escape, &str), Refusal> {
    let letter = rest.chars().next().filter(char::is_ascii_alphabetic);
    let letter = letter.ok_or(Refusal::Unsupported("`\\c` without a letter"))?;
    Ok((Escape::Char(char::from(letter as u8 % 32)), &rest[1..]))
}

fn unicode(rest: &str) -> Result<(Escape, &str), Refusal> {
    if let Some((digits, rest)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
        let unit = u32::from_str_radix(digits, 16).map_err(|_| LONE_SURROGATE)?;
        return scalar(unit, rest);
    }
    let (high, rest) = hex(rest, 4)?;
    if let (0xD800..=0xDBFF, Some(tail)) = (high, rest.strip_prefix("\\u"))
        && let Ok((low @ 0xDC00..=0xDFFF, rest)) = hex(tail, 4)
    {
        return scalar(0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00), rest);
    }
    scalar(high, rest)
}

fn hex(rest: &str, digits: usize) -> Result<(u32, &str), Refusal> {
    const MALFORMED: Refusal = Refusal::Unsupported("an escape without its digits");
    let text = rest.get(..digits).ok_or(MALFORMED)?;
    let unit = u32::from_str_radix(text, 16).map_err(|_| MALFORMED)?;
    Ok((unit, &rest[digits..]))
}

fn scalar(unit: u32, rest: &str) -> Result<(Escape, &str), Refusal> {
    Ok((Escape::Char(char::from_u32(unit).ok_or(LONE_SURROGATE)?), rest))
}

fn property(letter: char, rest: &str) -> Result<(Escape, &str), Refusal> {
    let (name, rest) = rest
        .strip_prefix('{')
        .and_then(|rest| rest.split_once('}'))
        .ok_or(Refusal::Unsupported("a property without a name"))?;
    Ok((Escape::Class(format!(r"\{letter}{{{name}}}")), rest))
}
