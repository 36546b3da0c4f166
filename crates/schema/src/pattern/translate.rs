//! The same language in the syntax of `regex-syntax`.
//!
//! The pattern is known to be well formed, so this goes through it character by character and rewrites what the two
//! syntaxes spell or mean differently.

use super::class;
use super::escape::{self, Escape};

/// Why a well-formed pattern is refused.
#[derive(Debug)]
pub(super) enum Refusal {
    /// It needs backtracking.
    NotRegular(&'static str),
    /// It has no faithful counterpart.
    Unsupported(&'static str),
}

/// `.`: anything but the ends of a line.
const DOT: &str = r"[^\n\r\x{2028}\x{2029}]";

pub(super) fn translate(source: &str) -> Result<String, Refusal> {
    let mut out = String::with_capacity(source.len() + 8);
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let tail = &rest[c.len_utf8()..];
        rest = match c {
            '\\' => atom_escape(tail, &mut out)?,
            '[' => class::translate(tail, &mut out)?,
            '(' => group(tail, &mut out)?,
            '.' => {
                out.push_str(DOT);
                tail
            }
            // Anchors, alternatives, quantifiers and closing brackets mean the same in both.
            '^' | '$' | '|' | ')' | '*' | '+' | '?' | '{' | '}' => {
                out.push(c);
                tail
            }
            _ => {
                escape::push_literal(c, &mut out);
                tail
            }
        };
    }
    Ok(out)
}

/// What follows `(`.
fn group<'s>(tail: &'s str, out: &mut String) -> Result<&'s str, Refusal> {
    // Nothing asks what a group captured, so groups only group.
    out.push_str("(?:");
    let Some(kind) = tail.strip_prefix('?') else { return Ok(tail) };
    if let Some(rest) = kind.strip_prefix(':') {
        return Ok(rest);
    }
    if kind.starts_with(['=', '!']) {
        return Err(Refusal::NotRegular("lookahead"));
    }
    if kind.starts_with("<=") || kind.starts_with("<!") {
        return Err(Refusal::NotRegular("lookbehind"));
    }
    match kind.strip_prefix('<').and_then(|name| name.split_once('>')) {
        Some((_, rest)) => Ok(rest),
        None => Err(Refusal::Unsupported("modifiers")),
    }
}

/// What follows `\` outside a class.
fn atom_escape<'s>(tail: &'s str, out: &mut String) -> Result<&'s str, Refusal> {
    if tail.starts_with(|c: char| matches!(c, '1'..='9')) || tail.starts_with("k<") {
        return Err(Refusal::NotRegular("a backreference"));
    }
    if let Some(rest) = tail.strip_prefix('b') {
        out.push_str(r"(?-u:\b)");
        return Ok(rest);
    }
    if tail.starts_with('B') {
        return Err(Refusal::Unsupported(r"`\B`"));
    }
    let (escape, rest) = escape::read(tail)?;
    match escape {
        Escape::Char(c) => escape::push_literal(c, out),
        Escape::Class(class) => out.push_str(&class),
    }
    Ok(rest)
}
