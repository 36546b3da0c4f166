//! Values of keywords: the JSON type that a keyword takes, or a finding.

use payschema_diagnostics::{Span, quoted};

use super::Lowering;
use crate::codes;
use crate::decimal::Decimal;
use crate::graph::At;
use crate::json::{Data, Member, Value};

impl Lowering<'_> {
    /// Reports that a keyword has a value of a wrong type.
    pub(crate) fn wrong_value(&mut self, member: &Member, expected: &str, remedy: &str) {
        let message = format!("{} takes {expected}, not {}", quoted(&member.name), member.value.kind());
        self.report(&codes::WRONG_VALUE, member.value.opening_or_whole(), message, remedy);
    }

    pub(crate) fn string(&mut self, member: &Member) -> Option<At<String>> {
        let text = member.value.as_str();
        if text.is_none() {
            self.wrong_value(member, "a string", "write a string in double quotes");
        }
        text.map(|text| super::at(text.to_owned(), member.value.span))
    }

    pub(crate) fn boolean(&mut self, member: &Member) -> Option<bool> {
        if let Data::Boolean(value) = member.value.data {
            return Some(value);
        }
        self.wrong_value(member, "a boolean", "write `true`, or delete the keyword");
        None
    }

    pub(crate) fn array<'v>(&mut self, member: &'v Member) -> Option<&'v [Value]> {
        let items = member.value.as_array();
        if items.is_none() {
            self.wrong_value(member, "an array", "write `[...]`");
        }
        items
    }

    pub(crate) fn object<'v>(&mut self, member: &'v Member) -> Option<&'v [Member]> {
        let members = member.value.as_object();
        if members.is_none() {
            self.wrong_value(member, "an object", "write `{...}`");
        }
        members
    }

    /// A number's text.
    pub(crate) fn number(&mut self, member: &Member) -> Option<(At<String>, Decimal)> {
        let parsed = match &member.value.data {
            Data::Number(text) => Decimal::parse(text).map(|number| (text, number)),
            _ => None,
        };
        match parsed {
            Some((text, number)) => Some((super::at(text.clone(), member.value.span), number)),
            None => {
                self.wrong_value(member, "a number", "write a number, without quotes");
                None
            }
        }
    }

    /// A length or count.
    pub(crate) fn count(&mut self, member: &Member) -> Option<At<u64>> {
        let (text, number) = self.number(member)?;
        if let Some(count) = number.to_u64() {
            return Some(super::at(count, text.span));
        }
        let problem = if !number.is_integer() {
            "has a fraction"
        } else if number.is_zero_or_negative() {
            "is negative"
        } else {
            "is too large"
        };
        let message = format!("{} takes an integer from 0; {} {problem}", quoted(&member.name), text.value);
        self.report(&codes::OUT_OF_RANGE, text.span, message, "write an integer from 0, or delete the keyword");
        None
    }
}

impl Value {
    /// What is underlined of a value: all of it, or the bracket with which it opens.
    pub(crate) fn opening_or_whole(&self) -> Span {
        if matches!(self.data, Data::Array(_) | Data::Object(_)) { self.opening() } else { self.span }
    }
}
