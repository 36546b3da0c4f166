//! Character classes: `[...]`.

use super::escape::{self, Escape};
use super::translate::Refusal;

/// Translates what follows `[`, up to its `]`.
pub(super) fn translate<'s>(tail: &'s str, out: &mut String) -> Result<&'s str, Refusal> {
    let (negated, mut rest) = tail.strip_prefix('^').map_or((false, tail), |rest| (true, rest));
    if let Some(rest) = rest.strip_prefix(']') {
        // In ECMA-262, `[]` is nothing and `[^]` is anything.
        out.push_str(if negated { r"[\x{0}-\x{10FFFF}]" } else { r"[^\x{0}-\x{10FFFF}]" });
        return Ok(rest);
    }
    out.push_str(if negated { "[^" } else { "[" });
    loop {
        if let Some(rest) = rest.strip_prefix(']') {
            out.push(']');
            return Ok(rest);
        }
        rest = member(rest, out)?;
        // Between two members a `-` makes a range; at the end of the class it is a character.
        if let Some(tail) = rest.strip_prefix('-').filter(|tail| !tail.starts_with(']')) {
            out.push('-');
            rest = member(tail, out)?;
        }
    }
}

/// Translates a character or an escape.
fn member<'s>(rest: &'s str, out: &mut String) -> Result<&'s str, Refusal> {
    let c = rest.chars().next().ok_or(Refusal::Unsupported("a class without its end"))?;
    let tail = &rest[c.len_utf8()..];
    if c != '\\' {
        escape::push_literal(c, out);
        return Ok(tail);
    }
    // Within a class, `\b` is the backspace.
    if let Some(rest) = tail.strip_prefix('b') {
        escape::push_literal('\u{8}', out);
        return Ok(rest);
    }
    let (escape, rest) = escape::read(tail)?;
    match escape {
        Escape::Char(c) => escape::push_literal(c, out),
        Escape::Class(class) => out.push_str(&class),
    }
    Ok(rest)
}
