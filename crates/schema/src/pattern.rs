//! Patterns: ECMA-262 as JSON Schema means it, carried over to `regex-syntax`.
//!
//! A pattern is accepted if ECMA-262 with the `u` flag has it and linear time suffices to decide it; what is accepted
//! has the same language in both syntaxes.

mod class;
mod escape;
mod language;
mod translate;

use language::matches_nothing;
pub(crate) use language::{Matcher, Overlap, overlap};

use payschema_diagnostics::{Diagnostic, Span, quoted};

use crate::codes;
use crate::graph::Pattern;
use translate::{Refusal, translate};

/// The longest pattern, in bytes. Within this bound none of the parsers' recursion comes near the end of the stack.
const MAX_LENGTH: usize = 4096;

/// The deepest nesting of groups.
const MAX_DEPTH: usize = 50;

/// Reads a pattern, or says what is wrong with it.
pub(crate) fn read(source: &str, span: Span) -> Result<Pattern, Box<Diagnostic>> {
    let finding = |code, message: String, remedy: &str| Box::new(Diagnostic::new(code, span, message, remedy));
    let shown = quoted(source);
    if source.len() > MAX_LENGTH || depth(source) > MAX_DEPTH {
        let message = "the pattern is too large".to_owned();
        return Err(finding(&codes::UNSUPPORTED_PATTERN, message, "write a shorter one, or an `enum`"));
    }
    let flags = regress::Flags { unicode: true, no_opt: true, ..regress::Flags::default() };
    if let Err(error) = regress::Regex::with_flags(source, flags) {
        let problem = error.to_string();
        let problem = problem.strip_prefix("regex parse error: ").unwrap_or(&problem).to_lowercase();
        let message = format!("{shown} is no regular expression: {problem}");
        return Err(finding(&codes::MALFORMED_PATTERN, message, remedy_for_malformed(source)));
    }
    let regex = translate(source).map_err(|refusal| match refusal {
        Refusal::NotRegular(what) => {
            let message = format!("{shown} uses {what}, which cannot be decided in linear time");
            finding(&codes::NOT_REGULAR, message, "write the pattern without it")
        }
        Refusal::Unsupported(what) => {
            let message = format!("{shown} uses {what}, which is not supported");
            finding(&codes::UNSUPPORTED_PATTERN, message, "write the pattern without it")
        }
    })?;
    if let Err(error) = regex_syntax::Parser::new().parse(&regex) {
        let problem = match &error {
            regex_syntax::Error::Parse(error) => error.kind().to_string(),
            regex_syntax::Error::Translate(error) => error.kind().to_string(),
            _ => "it is not supported".to_owned(),
        };
        let message = format!("{shown} cannot be carried over: {problem}");
        return Err(finding(&codes::UNSUPPORTED_PATTERN, message, "write the pattern without it"));
    }
    if Matcher::new(&regex).is_none() {
        let message = format!("{shown} is too large when its repetitions are written out");
        return Err(finding(&codes::UNSUPPORTED_PATTERN, message, "lower the counts, or use `maxLength`"));
    }
    if matches_nothing(&regex) {
        let message = format!("{shown} matches no text at all");
        return Err(finding(&codes::IDLE_PATTERN, message, remedy_for_idle(source)));
    }
    Ok(Pattern { source: source.to_owned(), regex })
}

fn remedy_for_idle(source: &str) -> &'static str {
    if source.len() > 1 && source.starts_with('/') && source.ends_with('/') {
        return "write it without the slashes around it: they belong to JavaScript, not to the pattern";
    }
    "mend it; `^` is the beginning of the text and `$` its end, wherever they stand"
}

fn remedy_for_malformed(source: &str) -> &'static str {
    if source.contains("(?i)") || source.contains("(?s)") || source.contains("(?m)") || source.contains("(?x)") {
        return "ECMA-262 has no inline flags: spell out what the flag stands for";
    }
    if source.contains("(?P<") || source.contains("\\A") || source.contains("\\z") || source.contains("\\Z") {
        return "write it as ECMA-262 does: `(?<name>...)` for a named group, `^` and `$` for the ends of the string";
    }
    "mend it; only characters with a meaning may be escaped, and brackets must be balanced"
}

/// How deep groups are nested, and a little more where a parenthesis stands in a class.
fn depth(source: &str) -> usize {
    let mut depth = 0usize;
    let mut deepest = 0;
    let mut bytes = source.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests;
