//! From parameters to the JSON text of a model.

use std::borrow::Cow;
use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::refused;
use crate::code::Code;
use crate::encode::Writer;
use crate::expected::{Expected, Found};
use crate::pointer::push_name;
use crate::reader::number_fault;
use crate::report::Error;
use crate::rule::{Additional, ObjectRule, Rule, Types};
use crate::violation::{Medium, Violation};

/// The values of each parameter, names in the order of their first occurrence.
#[derive(Debug, Default)]
pub(super) struct Parameters {
    values: Vec<(String, Vec<String>)>,
    places: HashMap<String, usize>,
}

impl Parameters {
    /// Adds a value.
    pub(super) fn add(&mut self, name: String, value: String) {
        match self.places.get(&name) {
            Some(place) => {
                if let Some((_, values)) = self.values.get_mut(*place) {
                    values.push(value);
                }
            }
            None => {
                self.places.insert(name.clone(), self.values.len());
                self.values.push((name, vec![value]));
            }
        }
    }

    /// The parameters as the JSON text of an object with this rule.
    ///
    /// What does not fit becomes JSON that does not fit either, for the decoder to say so: text in place of a number, a
    /// member twice in place of an array.
    pub(super) fn into_json(self, rule: &'static Rule) -> String {
        let mut writer = Writer::new();
        let mut separator = "{";
        for (name, values) in &self.values {
            let rule = rule_of(rule, name);
            let array = if rule.types == Types::ARRAY { rule.array.map(|array| array.items) } else { None };
            let items = array.or((values.len() > 1 && rule.is_any()).then_some(&Rule::ANY));
            if let Some(items) = items {
                begin(&mut writer, separator, name);
                for (index, value) in values.iter().enumerate() {
                    writer.raw(if index == 0 { "[" } else { "," });
                    scalar(&mut writer, items, value);
                }
                writer.raw("]");
                separator = ",";
                continue;
            }
            for value in values {
                begin(&mut writer, separator, name);
                scalar(&mut writer, rule, value);
                separator = ",";
            }
        }
        writer.raw(if self.values.is_empty() { "{}" } else { "}" });
        writer.into_text()
    }
}

fn begin(writer: &mut Writer, separator: &str, name: &str) {
    writer.raw(separator);
    writer.string(name);
    writer.raw(":");
}

/// A parameter's text as the JSON value that its rule takes it for, or as a string.
fn scalar(writer: &mut Writer, rule: &'static Rule, text: &str) {
    let is_literal = rule.types != Types::ALL
        && (rule.types.contains(Types::INTEGER) && number_fault(text).is_none()
            || rule.types.contains(Types::BOOLEAN) && matches!(text, "true" | "false"));
    if is_literal { writer.raw(text) } else { writer.string(text) }
}

/// The rule of a member of the object that `rule` is about.
pub(super) fn rule_of(rule: &'static Rule, name: &str) -> &'static Rule {
    let object = rule.object.unwrap_or(&ObjectRule::NONE);
    let named = object.names.find(name.as_bytes()).and_then(|index| object.members.get(index));
    let matched = || object.patterns.iter().find(|(pattern, _)| pattern.is_match(name)).map(|(_, rule)| rule);
    named.map(|member| &member.rule).or_else(matched).unwrap_or(match &object.additional {
        Additional::Rule(rule) => rule,
        Additional::Any | Additional::Forbidden => &Rule::ANY,
    })
}

/// The text that percent-encoded text stands for. A `%` without two hexadecimal digits stands for itself, as URLs are
/// read everywhere. None where it is no UTF-8.
pub(super) fn decoded(text: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(text).decode_utf8().ok()
}

/// The error about a parameter that is no text; of the whole where it has no name.
pub(super) fn no_text(rule: &'static Rule, name: Option<&str>, medium: Medium) -> Error {
    let mut pointer = String::new();
    if let Some(name) = name {
        push_name(&mut pointer, name);
    }
    let rule = name.map_or(&Rule::ANY, |name| rule_of(rule, name));
    let expected = Expected::Syntax(Code::InvalidUtf8, "");
    refused(Violation::new(pointer, rule, expected, Found::Nothing, None), medium)
}
