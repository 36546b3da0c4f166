//! JSON to be printed: members in the order given, numbers as they were written.

use std::fmt::{self, Write};

/// A JSON value.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    /// Text that is JSON already.
    Raw(String),
    /// An array.
    Array(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A string.
    pub(crate) fn string(text: &str) -> Json {
        Json::Raw(quoted(text))
    }
}

/// A string as JSON.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Indented by two blanks, arrays of plain values on one line where they are short.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(self, 0, f)
    }
}

fn print(json: &Json, depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let indent = "  ".repeat(depth + 1);
    let end = "  ".repeat(depth);
    match json {
        Json::Raw(text) => f.write_str(text),
        Json::Array(items) => {
            let plain: Option<Vec<&str>> = items
                .iter()
                .map(|item| match item {
                    Json::Raw(text) => Some(text.as_str()),
                    Json::Array(_) | Json::Object(_) => None,
                })
                .collect();
            if let Some(line) = plain.map(|items| items.join(", ")).filter(|line| line.len() + depth * 2 < 100) {
                return write!(f, "[{line}]");
            }
            f.write_char('[')?;
            for (place, item) in items.iter().enumerate() {
                write!(f, "{}\n{indent}", if place == 0 { "" } else { "," })?;
                print(item, depth + 1, f)?;
            }
            write!(f, "\n{end}]")
        }
        Json::Object(members) if members.is_empty() => f.write_str("{}"),
        Json::Object(members) => {
            f.write_char('{')?;
            for (place, (name, value)) in members.iter().enumerate() {
                write!(f, "{}\n{indent}{}: ", if place == 0 { "" } else { "," }, quoted(name))?;
                print(value, depth + 1, f)?;
            }
            write!(f, "\n{end}}}")
        }
    }
}
