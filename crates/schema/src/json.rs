//! JSON values that know where they stand.

mod parse;

pub(crate) use parse::parse;

use payschema_diagnostics::{FileId, Span};

use crate::decimal::Decimal;
use crate::graph::Types;

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    pub(crate) span: Span,
    pub(crate) data: Data,
}

/// What a value holds. Numbers keep their text.
#[derive(Clone, Debug)]
pub(crate) enum Data {
    Null,
    Boolean(bool),
    Number(String),
    String(String),
    Array(Vec<Value>),
    Object(Vec<Member>),
}

/// A member of an object. No two members of an object have the same name.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// The name with its quotes.
    pub(crate) name_span: Span,
    pub(crate) value: Value,
}

impl Value {
    /// Stands for a value that is not there.
    pub(crate) fn nothing(file: FileId) -> Self {
        Self { span: Span::new(file, 0, 0), data: Data::Null }
    }

    /// The type with its article, for sentences: `an object`.
    pub(crate) fn kind(&self) -> &'static str {
        match self.data {
            Data::Null => "null",
            Data::Boolean(_) => "a boolean",
            Data::Number(_) => "a number",
            Data::String(_) => "a string",
            Data::Array(_) => "an array",
            Data::Object(_) => "an object",
        }
    }

    /// The type, as a set of one.
    pub(crate) fn types(&self) -> Types {
        match &self.data {
            Data::Null => Types::NULL,
            Data::Boolean(_) => Types::BOOLEAN,
            Data::Number(text) if Decimal::parse(text).is_some_and(|number| number.is_integer()) => Types::INTEGER,
            Data::Number(_) => Types::FRACTION,
            Data::String(_) => Types::STRING,
            Data::Array(_) => Types::ARRAY,
            Data::Object(_) => Types::OBJECT,
        }
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        if let Data::String(text) = &self.data { Some(text) } else { None }
    }

    pub(crate) fn as_array(&self) -> Option<&[Value]> {
        if let Data::Array(items) = &self.data { Some(items) } else { None }
    }

    pub(crate) fn as_object(&self) -> Option<&[Member]> {
        if let Data::Object(members) = &self.data { Some(members) } else { None }
    }

    /// The member with this name, if this is an object that has it.
    pub(crate) fn get(&self, name: &str) -> Option<&Member> {
        self.as_object()?.iter().find(|member| member.name == name)
    }

    /// The string member with this name.
    pub(crate) fn get_str(&self, name: &str) -> Option<&str> {
        self.get(name)?.value.as_str()
    }

    /// The items of the array member with this name; none if there is no such member.
    pub(crate) fn get_items(&self, name: &str) -> &[Value] {
        self.get(name).and_then(|member| member.value.as_array()).unwrap_or_default()
    }

    /// The place of the first character: where an object or array begins.
    pub(crate) fn opening(&self) -> Span {
        Span { end: self.span.end.min(self.span.start + 1), ..self.span }
    }

    /// The value that a JSON Pointer names.
    pub(crate) fn at_pointer(&self, pointer: &str) -> Option<&Value> {
        pointer.split('/').skip(1).try_fold(self, |value, token| {
            let token = token.replace("~1", "/").replace("~0", "~");
            match &value.data {
                Data::Array(items) => items.get(token.parse::<usize>().ok()?),
                Data::Object(_) => Some(&value.get(&token)?.value),
                _ => None,
            }
        })
    }

    /// Compact JSON with the number text kept.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Spelling::Kept);
        text
    }

    /// A text that two values share if and only if JSON Schema calls them equal.
    pub(crate) fn canonical(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Spelling::Canonical);
        text
    }

    fn write(&self, out: &mut String, spelling: Spelling) {
        match &self.data {
            Data::Null => out.push_str("null"),
            Data::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
            Data::Number(text) => match (spelling, Decimal::parse(text)) {
                (Spelling::Canonical, Some(number)) => out.push_str(&number.canonical()),
                _ => out.push_str(text),
            },
            Data::String(text) => write_string(text, out),
            Data::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    item.write(out, spelling);
                }
                out.push(']');
            }
            Data::Object(members) => {
                let mut members: Vec<&Member> = members.iter().collect();
                if let Spelling::Canonical = spelling {
                    members.sort_by(|a, b| a.name.cmp(&b.name));
                }
                out.push('{');
                for (index, member) in members.into_iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    write_string(&member.name, out);
                    out.push(':');
                    member.value.write(out, spelling);
                }
                out.push('}');
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Spelling {
    Kept,
    Canonical,
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\x1f' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
}
