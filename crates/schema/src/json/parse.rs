//! From text to [`Value`]: RFC 8259 and nothing beyond it.
//!
//! `jsonc-parser` does the parsing; what it lets through although it is no JSON is refused here: blanks that JSON does
//! not have, and control characters in strings.

use std::collections::BTreeMap;

use jsonc_parser::ast::{self, ObjectPropName};
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::tokens::TokenAndRange;
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, ParseStringErrorKind as StringKind};
use payschema_diagnostics::{Diagnostic, FileId, Span, quoted};

use super::{Data, Member, Value};
use crate::codes;

/// How deep objects and arrays may be nested.
const MAX_DEPTH: usize = 128;

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Parses a file. What is wrong with it is reported; a value is returned if there is nothing else wrong than members
/// that stand twice, of which the first is kept.
pub(crate) fn parse(file: FileId, text: &str, findings: &mut Vec<Diagnostic>) -> Option<Value> {
    match parse_text(file, text) {
        Ok(value) => {
            let mut builder = Builder { file, findings };
            let before = builder.findings.len();
            let value = builder.value(value, 0)?;
            let too_deep = builder.findings[before..].iter().any(|finding| finding.code == &codes::TOO_DEEP);
            (!too_deep).then_some(value)
        }
        Err(finding) => {
            findings.push(*finding);
            None
        }
    }
}

fn parse_text(file: FileId, text: &str) -> Result<ast::Value<'_>, Box<Diagnostic>> {
    let wrong = |start: usize, end: usize, message: &str, remedy: &str| {
        Box::new(Diagnostic::new(&codes::NOT_JSON, Span::new(file, start, end), message, remedy))
    };
    if text.starts_with('\u{feff}') {
        return Err(wrong(0, 3, "the file begins with a byte order mark", "save it as UTF-8 without one"));
    }
    let collect = CollectOptions { comments: CommentCollectionStrategy::Off, tokens: true };
    let parsed =
        jsonc_parser::parse_to_ast(text, &collect, &STRICT).map_err(|error| syntax_error(file, text, &error))?;
    let mut end = 0;
    for token in parsed.tokens.iter().flatten() {
        if let Some((at, c)) = foreign_blank(text, end, token.start()) {
            let message = format!("the blank U+{:04X} is none in JSON", u32::from(c));
            return Err(wrong(at, at + c.len_utf8(), &message, "use spaces and line feeds"));
        }
        if let Some((at, c)) = control_character(text, token) {
            let message = format!("the control character U+{:04X} stands unescaped in a string", u32::from(c));
            return Err(wrong(at, at + 1, &message, &format!("write it as `\\u{:04x}`, or delete it", u32::from(c))));
        }
        end = token.end();
    }
    if let Some((at, c)) = foreign_blank(text, end, text.len()) {
        let message = format!("the blank U+{:04X} is none in JSON", u32::from(c));
        return Err(wrong(at, at + c.len_utf8(), &message, "delete it"));
    }
    parsed.value.ok_or_else(|| wrong(0, 0, "the file is empty", "write a JSON value, or delete the file"))
}

/// The first character between two tokens that JSON does not allow there.
fn foreign_blank(text: &str, start: usize, end: usize) -> Option<(usize, char)> {
    let found = text.get(start..end)?.char_indices().find(|(_, c)| !matches!(c, ' ' | '\t' | '\n' | '\r'))?;
    Some((start + found.0, found.1))
}

fn control_character(text: &str, token: &TokenAndRange<'_>) -> Option<(usize, char)> {
    let found = token.text(text).char_indices().find(|&(_, c)| c < ' ')?;
    Some((token.start() + found.0, found.1))
}

/// Says in our words what the parser found.
fn syntax_error(file: FileId, text: &str, error: &ParseError) -> Box<Diagnostic> {
    let Range { start, end } = error.range();
    if let Kind::NestingDepthExceeded = error.kind() {
        return Box::new(too_deep(Span::new(file, start, start + 1)));
    }
    // The parser takes `01` for two numbers.
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let (message, remedy) = match error.kind() {
        Kind::ExpectedComma | Kind::MultipleRootJsonValues
            if digit(start) && start.checked_sub(1).is_some_and(digit) =>
        {
            ("a zero stands before the other digits", "write the number without it")
        }
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => {
            ("comments are not part of JSON", "delete it, or say it in a `$comment` member")
        }
        Kind::TrailingCommasNotAllowed => ("a comma follows the last entry", "delete it"),
        Kind::ExpectedComma => ("a comma is missing here", "separate the entries by a comma"),
        Kind::ExpectedColonAfterObjectKey => {
            ("a colon is missing after this name", "write `: ` and the value behind it")
        }
        Kind::ExpectedObjectValue => ("the member has no value", "write one behind the colon"),
        Kind::ExpectedStringObjectProperty | Kind::UnexpectedTokenInObject => {
            ("a member's name is expected here", "write the name in double quotes")
        }
        Kind::MultipleRootJsonValues => ("something follows the JSON value", "delete it: a file holds one value"),
        Kind::SingleQuotedStringsNotAllowed => ("a string is written in single quotes", "use double quotes"),
        Kind::UnterminatedArray => ("this array is not closed", "write `]` at its end"),
        Kind::UnterminatedObject => ("this object is not closed", "write `}` at its end"),
        Kind::UnexpectedCloseBrace => {
            ("this brace closes nothing", "delete it, or write the value that is missing before it")
        }
        Kind::UnexpectedCloseBracket => {
            ("this bracket closes nothing", "delete it, or write the value that is missing before it")
        }
        Kind::UnexpectedComma => ("a value is missing before this comma", "write it, or delete the comma"),
        Kind::UnexpectedColon => ("a name is missing before this colon", "write it, or delete the colon"),
        Kind::BareDecimalPointNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed => ("this is no JSON number", "write it in decimal digits, as in `-1.5e3`"),
        Kind::String(kind) => match kind {
            StringKind::UnterminatedStringLiteral => ("this string is not closed", "write `\"` at its end"),
            StringKind::InvalidUnicodeEscapeSequence(_) => {
                ("a surrogate stands alone", "write both halves of the pair, or the character itself")
            }
            StringKind::ExpectedFourHexDigits => ("`\\u` is not followed by four hex digits", "write four"),
            _ => (
                "there is no such escape in JSON",
                r#"use one of `\"`, `\\`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t`, `\u0000`"#,
            ),
        },
        _ => ("this does not belong here", "check the quotes and commas before it"),
    };
    // What is not closed is marked where it begins: its end is the file's.
    let end = match error.kind() {
        Kind::UnterminatedArray | Kind::UnterminatedObject => start + 1,
        _ => end.clamp(start, text.len()),
    };
    Box::new(Diagnostic::new(&codes::NOT_JSON, Span::new(file, start, end), message, remedy))
}

fn too_deep(span: Span) -> Diagnostic {
    let message = format!("this is nested more than {MAX_DEPTH} levels deep");
    Diagnostic::new(&codes::TOO_DEEP, span, message, "hoist parts of it to `$defs` and refer to them")
}

struct Builder<'a> {
    file: FileId,
    findings: &'a mut Vec<Diagnostic>,
}

impl Builder<'_> {
    fn span(&self, range: Range) -> Span {
        Span::new(self.file, range.start, range.end)
    }

    fn value(&mut self, value: ast::Value<'_>, depth: usize) -> Option<Value> {
        let span = self.span(value.range());
        let nested = matches!(value, ast::Value::Array(_) | ast::Value::Object(_));
        if nested && depth == MAX_DEPTH {
            self.findings.push(too_deep(Span { end: span.start + 1, ..span }));
            return None;
        }
        let data = match value {
            ast::Value::NullKeyword(_) => Data::Null,
            ast::Value::BooleanLit(literal) => Data::Boolean(literal.value),
            ast::Value::NumberLit(literal) => Data::Number(literal.value.to_owned()),
            ast::Value::StringLit(literal) => Data::String(literal.value.into_owned()),
            ast::Value::Array(array) => {
                Data::Array(array.elements.into_iter().filter_map(|item| self.value(item, depth + 1)).collect())
            }
            ast::Value::Object(object) => Data::Object(self.members(object, depth)),
        };
        Some(Value { span, data })
    }

    fn members(&mut self, object: ast::Object<'_>, depth: usize) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::with_capacity(object.properties.len());
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        for property in object.properties {
            let (name, range) = match property.name {
                ObjectPropName::String(literal) => (literal.value.into_owned(), literal.range),
                ObjectPropName::Word(literal) => (literal.value.to_owned(), literal.range),
            };
            let name_span = self.span(range);
            if let Some(&first) = seen.get(&name) {
                let message = format!("{} is listed twice", quoted(&name));
                let finding =
                    Diagnostic::new(&codes::DUPLICATE_MEMBER, name_span, message, "delete or rename one of them");
                self.findings.push(finding.related(first, "it is listed here before"));
                continue;
            }
            seen.insert(name.clone(), name_span);
            if let Some(value) = self.value(property.value, depth + 1) {
                members.push(Member { name, name_span, value });
            }
        }
        members
    }
}

#[cfg(test)]
mod tests;
