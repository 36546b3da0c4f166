//! What a reader of JSON says of a text that has another shape, without the values in it.

/// The reason, with its place. Names of members may be told, values may not: the text can be a payload that was named by
/// mistake.
pub(crate) fn without_values(error: &serde_json::Error) -> String {
    let reason = error.to_string();
    match error.is_data() && reason.starts_with("invalid ") {
        true => format!("a value that does not fit at line {} column {}", error.line(), error.column()),
        false => reason,
    }
}

#[cfg(test)]
mod tests {
    use super::without_values;

    #[test]
    fn values_are_left_out_and_names_are_not() {
        let told = |text: &str| {
            serde_json::from_str::<std::collections::HashMap<String, u8>>(text).map_err(|error| without_values(&error))
        };
        assert_eq!(told(r#"{"a": "secret"}"#), Err("a value that does not fit at line 1 column 14".to_owned()));
        assert_eq!(told(r#"{"a": 70000}"#), Err("a value that does not fit at line 1 column 11".to_owned()));
        assert_eq!(told("{"), Err("EOF while parsing an object at line 1 column 1".to_owned()));
    }
}
