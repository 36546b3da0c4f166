//! JSON as a tree that loses nothing: the text of numbers, presence, null, the order of members.

mod difference;
mod parse;
mod pointer;
mod write;

pub use difference::{Difference, Order};
pub use parse::Malformed;
pub use pointer::escape;
pub use write::Escapes;

/// A JSON value. Two are equal if they have the same tokens, objects with their members in the same order;
/// [`Value::difference`] can ignore that order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as its text.
    Number(String),
    /// A string, as its characters.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object: its members in the order they came, no name twice.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// A number by its text, which is taken as it is.
    pub fn number(text: &str) -> Value {
        Value::Number(text.to_owned())
    }

    /// A string.
    pub fn string(text: &str) -> Value {
        Value::String(text.to_owned())
    }

    /// The members of an object; none for any other value.
    pub fn members(&self) -> &[(String, Value)] {
        match self {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The items of an array; none for any other value.
    pub fn items(&self) -> &[Value] {
        match self {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// The characters of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The member `name` of an object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.members().iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The characters of the member `name`; empty where there is no such string.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Sets the member `name` of an object, at its place or at the end. Any other value stays as it is.
    pub fn set(&mut self, name: &str, value: Value) {
        if let Value::Object(members) = self {
            match members.iter_mut().find(|(known, _)| known == name) {
                Some((_, present)) => *present = value,
                None => members.push((name.to_owned(), value)),
            }
        }
    }

    /// Removes the member `name` of an object.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let Value::Object(members) = self else { return None };
        let place = members.iter().position(|(known, _)| known == name)?;
        Some(members.remove(place).1)
    }
}
