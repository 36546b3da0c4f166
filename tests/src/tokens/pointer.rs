//! JSON Pointers (RFC 6901) into trees.

use super::Value;

/// A member's name as a step of a JSON Pointer.
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

impl Value {
    /// The value at a JSON Pointer.
    pub fn at(&self, pointer: &str) -> Option<&Value> {
        steps(pointer).try_fold(self, |value, step| match value {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            _ => value.get(&step),
        })
    }

    /// The value at a JSON Pointer, to be changed.
    pub fn at_mut(&mut self, pointer: &str) -> Option<&mut Value> {
        steps(pointer).try_fold(self, |value, step| match value {
            Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
            Value::Object(members) => members.iter_mut().find(|(name, _)| *name == step).map(|(_, value)| value),
            _ => None,
        })
    }
}

fn steps(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_lead_to_values() {
        let value: Value = r#"{"a": [0, {"b/~c": 1}], "": 2}"#.parse().unwrap();
        let pointer = format!("/a/1/{}", escape("b/~c"));
        assert_eq!(pointer, "/a/1/b~1~0c");
        assert_eq!(value.at(&pointer), Some(&Value::number("1")));
        assert_eq!(value.at("/"), Some(&Value::number("2")));
        assert_eq!((value.at("").is_some(), value.at("/a/2"), value.at("/a/b")), (true, None, None));
        let mut changed = value.clone();
        *changed.at_mut(&pointer).unwrap() = Value::Null;
        assert_eq!(changed.at(&pointer), Some(&Value::Null));
    }
}
