//! The first difference between two trees, for people.

use std::fmt;

use super::{Value, escape};

/// Whether the order of members counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// It does not: members are matched by name.
    Ignored,
    /// It does.
    Kept,
}

/// Where two trees differ, and in what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// A JSON Pointer to the place.
    pub pointer: String,
    /// What is there in the one and in the other.
    pub what: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the document" } else { &self.pointer };
        write!(f, "{place}: {}", self.what)
    }
}

impl Value {
    /// The first place where `found` is not what this tree is.
    pub fn difference(&self, found: &Value, order: Order) -> Option<Difference> {
        difference(self, found, order, String::new())
    }
}

fn difference(expected: &Value, found: &Value, order: Order, pointer: String) -> Option<Difference> {
    match (expected, found) {
        (Value::Array(expected), Value::Array(found)) => {
            let pairs = expected.iter().zip(found).enumerate();
            let inner = pairs.filter_map(|(index, (expected, found))| {
                difference(expected, found, order, format!("{pointer}/{index}"))
            });
            let what = || format!("expected {} items, found {}", expected.len(), found.len());
            inner.into_iter().next().or_else(|| {
                (expected.len() != found.len()).then(|| Difference { pointer: pointer.clone(), what: what() })
            })
        }
        (Value::Object(expected_members), Value::Object(found_members)) => {
            for (name, value) in expected_members {
                let inner = format!("{pointer}/{}", escape(name));
                match found.get(name) {
                    None => {
                        return Some(Difference {
                            pointer: inner,
                            what: format!("expected {}, found no such member", shown(value)),
                        });
                    }
                    Some(other) => {
                        if let Some(difference) = difference(value, other, order, inner) {
                            return Some(difference);
                        }
                    }
                }
            }
            if let Some((name, value)) = found_members.iter().find(|(name, _)| expected.get(name).is_none()) {
                return Some(Difference {
                    pointer: format!("{pointer}/{}", escape(name)),
                    what: format!("expected no such member, found {}", shown(value)),
                });
            }
            let mut names =
                expected_members.iter().zip(found_members).map(|((expected, _), (found, _))| (expected, found));
            let moved = names.find(|(expected, found)| order == Order::Kept && expected != found);
            moved.map(|(expected, found)| Difference {
                pointer,
                what: format!("expected `{expected}` next, found `{found}`"),
            })
        }
        (expected, found) if expected == found => None,
        (expected, found) => {
            Some(Difference { pointer, what: format!("expected {}, found {}", shown(expected), shown(found)) })
        }
    }
}

/// A value in a sentence, cut where it is long.
fn shown(value: &Value) -> String {
    let text = value.to_json();
    let kind = match value {
        Value::Null | Value::Boolean(_) => "",
        Value::Number(_) => "the number ",
        Value::String(_) => "the string ",
        Value::Array(_) => "the array ",
        Value::Object(_) => "the object ",
    };
    match text.char_indices().nth(60) {
        Some((cut, _)) => format!("{kind}`{}…`", &text[..cut]),
        None => format!("{kind}`{text}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(expected: &str, found: &str, order: Order) -> Option<String> {
        let (expected, found): (Value, Value) = (expected.parse().unwrap(), found.parse().unwrap());
        expected.difference(&found, order).map(|difference| difference.to_string())
    }

    #[test]
    fn equal_tokens_do_not_differ() {
        assert_eq!(compared(r#"{"a": [1.0, "é"], "b": null}"#, r#"{"a":[1.0,"\u00e9"],"b":null}"#, Order::Kept), None);
        assert_eq!(
            compared(r#"{"a": 1, "b": {"c": 2, "d": 3}}"#, r#"{"b":{"d":3,"c":2},"a":1}"#, Order::Ignored),
            None
        );
    }

    #[test]
    fn differences_say_where_and_what() {
        for (expected, found, message) in [
            ("1", "1.0", "the document: expected the number `1`, found the number `1.0`"),
            ("null", "false", "the document: expected `null`, found `false`"),
            (r#"{"a/b": "x"}"#, r#"{"a/b": "y"}"#, r#"/a~1b: expected the string `"x"`, found the string `"y"`"#),
            (r#"{"a": null}"#, "{}", "/a: expected `null`, found no such member"),
            ("{}", r#"{"a": []}"#, "/a: expected no such member, found the array `[]`"),
            ("[1, 2]", "[1]", "the document: expected 2 items, found 1"),
            ("[[1], 2]", "[[3]]", "/0/0: expected the number `1`, found the number `3`"),
            ("[]", "{}", "the document: expected the array `[]`, found the object `{}`"),
        ] {
            assert_eq!(compared(expected, found, Order::Ignored).as_deref(), Some(message));
        }
        let moved = compared(r#"{"o": {"a": 1, "b": 2}}"#, r#"{"o": {"b": 2, "a": 1}}"#, Order::Kept);
        assert_eq!(moved.as_deref(), Some("/o: expected `a` next, found `b`"));
    }
}
