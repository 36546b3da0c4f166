//! Reading what a schema writes as a value: `const`, the items of `enum`.
//!
//! The text has been read before, by the schema's own reader, which has seen to it that it is JSON and not nested too
//! deeply; so what is no JSON is nothing here, without a reason.

use super::Value;

pub(super) fn parse(text: &str) -> Option<Value> {
    let mut rest = text;
    let value = value(&mut rest)?;
    rest.trim_start().is_empty().then_some(value)
}

fn value(rest: &mut &str) -> Option<Value> {
    *rest = rest.trim_start();
    let word = |rest: &mut &str, word: &str, value: Value| {
        *rest = rest.strip_prefix(word)?;
        Some(value)
    };
    match rest.bytes().next()? {
        b'n' => word(rest, "null", Value::Null),
        b't' => word(rest, "true", Value::Boolean(true)),
        b'f' => word(rest, "false", Value::Boolean(false)),
        b'"' => string(rest).map(Value::String),
        b'[' => sequence(rest, ']', value).map(Value::Array),
        b'{' => sequence(rest, '}', member).map(Value::Object),
        _ => {
            let end = rest.find(|c: char| !matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E')).unwrap_or(rest.len());
            let (number, after) = rest.split_at(end);
            *rest = after;
            (!number.is_empty()).then(|| Value::number(number))
        }
    }
}

fn member(rest: &mut &str) -> Option<(String, Value)> {
    *rest = rest.trim_start();
    let name = string(rest)?;
    *rest = rest.trim_start().strip_prefix(':')?;
    Some((name, value(rest)?))
}

/// What stands between brackets, the first of which comes next.
fn sequence<T>(rest: &mut &str, end: char, item: fn(&mut &str) -> Option<T>) -> Option<Vec<T>> {
    *rest = rest.get(1..)?.trim_start();
    let mut items = Vec::new();
    if let Some(after) = rest.strip_prefix(end) {
        *rest = after;
        return Some(items);
    }
    loop {
        items.push(item(rest)?);
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix(end) {
            *rest = after;
            return Some(items);
        }
        *rest = rest.strip_prefix(',')?;
    }
}

fn string(rest: &mut &str) -> Option<String> {
    let mut text = String::new();
    let mut characters = rest.strip_prefix('"')?.chars();
    loop {
        match characters.next()? {
            '"' => break,
            '\\' => text.push(match characters.next()? {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => escaped(&mut characters)?,
                other => other,
            }),
            other => text.push(other),
        }
    }
    *rest = characters.as_str();
    Some(text)
}

fn escaped(characters: &mut std::str::Chars<'_>) -> Option<char> {
    let high = unit(characters)?;
    if let 0xD800..=0xDBFF = high {
        *characters = characters.as_str().strip_prefix("\\u")?.chars();
        return char::decode_utf16([high, unit(characters)?]).next()?.ok();
    }
    char::from_u32(u32::from(high))
}

fn unit(characters: &mut std::str::Chars<'_>) -> Option<u16> {
    let digits = characters.as_str().get(..4)?;
    *characters = characters.as_str().get(4..)?.chars();
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read() {
        let text = r#" {"a\"\u00e9\ud83d\ude00" : [1.0, -2e5, true, null, false, {}], "b" : [ ] } "#;
        let expected = Value::Object(vec![
            (
                "a\"é😀".to_owned(),
                Value::Array(vec![
                    Value::number("1.0"),
                    Value::number("-2e5"),
                    Value::Boolean(true),
                    Value::Null,
                    Value::Boolean(false),
                    Value::Object(Vec::new()),
                ]),
            ),
            ("b".to_owned(), Value::Array(Vec::new())),
        ]);
        assert_eq!(parse(text), Some(expected));
    }

    #[test]
    fn what_is_no_json_is_nothing() {
        for text in ["", "[1", "{\"a\"}", "\"a", "\"\\u12", "x", "1 2", "[1,]"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
