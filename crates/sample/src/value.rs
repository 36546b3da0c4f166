//! JSON as a tree: numbers by their text, members in order.

mod parse;

use crate::decimal::Decimal;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Boolean(bool),
    /// By its text, which is that of a JSON number.
    Number(String),
    String(String),
    Array(Vec<Value>),
    /// No name stands twice.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// Reads a text that is known to be JSON; `None` where it is not.
    pub(crate) fn parse(text: &str) -> Option<Value> {
        parse::parse(text)
    }

    pub(crate) fn number(text: &str) -> Value {
        Value::Number(text.to_owned())
    }

    pub(crate) fn string(text: &str) -> Value {
        Value::String(text.to_owned())
    }

    /// The members of an object; none of any other value.
    pub(crate) fn members(&self) -> &[(String, Value)] {
        match self {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.members().iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Sets a member of an object, at its place or at the end.
    pub(crate) fn set(&mut self, name: &str, value: Value) {
        if let Value::Object(members) = self {
            match members.iter_mut().find(|(known, _)| known == name) {
                Some((_, present)) => *present = value,
                None => members.push((name.to_owned(), value)),
            }
        }
    }

    /// How many values it consists of, itself included, and on how many levels.
    pub(crate) fn extent(&self) -> Extent {
        let inner: Vec<Extent> = match self {
            Value::Array(items) => items.iter().map(Value::extent).collect(),
            Value::Object(members) => members.iter().map(|(_, value)| value.extent()).collect(),
            _ => Vec::new(),
        };
        Extent::around(inner)
    }

    /// A text that equal values share, and no others: equality is that of JSON Schema.
    pub(crate) fn canonical(&self) -> String {
        match self {
            Value::Null => "null".to_owned(),
            Value::Boolean(value) => value.to_string(),
            Value::Number(text) => Decimal::parse(text).map_or_else(|| text.clone(), |number| number.to_string()),
            Value::String(text) => format!("{text:?}"),
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(Value::canonical).collect();
                format!("[{}]", items.join(","))
            }
            Value::Object(members) => {
                let mut members: Vec<String> =
                    members.iter().map(|(name, value)| format!("{name:?}:{}", value.canonical())).collect();
                members.sort();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

/// How large a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Extent {
    values: u64,
    levels: u64,
}

impl Extent {
    /// More than this is no sample: recursion that has no end but a far one, or branches that double at every level.
    const MOST: Extent = Extent { values: 20_000, levels: 100 };

    /// The extent of an array or object around values of some extents.
    pub(crate) fn around(inner: impl IntoIterator<Item = Extent>) -> Extent {
        inner.into_iter().fold(Extent { values: 1, levels: 1 }, |all, one| Extent {
            values: all.values.saturating_add(one.values),
            levels: all.levels.max(one.levels.saturating_add(1)),
        })
    }

    pub(crate) fn is_bearable(self) -> bool {
        self.values <= Extent::MOST.values && self.levels <= Extent::MOST.levels
    }
}
