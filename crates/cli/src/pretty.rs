//! JSON broken into lines, with the text of its numbers and strings as it is.

use payschema::Json;

/// The value with a member or item on each line; what is empty stays together.
pub(crate) fn pretty(json: &Json) -> String {
    let (mut out, mut depth, mut in_string, mut escaped) = (String::new(), 0usize, false, false);
    let mut opened = false;
    for c in json.as_str().chars() {
        if in_string {
            out.push(c);
            (in_string, escaped) = (escaped || c != '"', !escaped && c == '\\');
            continue;
        }
        if c.is_ascii_whitespace() {
            continue;
        }
        let closes = matches!(c, '}' | ']');
        if closes {
            depth = depth.saturating_sub(1);
        }
        // What has just been opened goes on a new line, unless it is closed at once.
        if opened != closes {
            out.push_str(&line(depth));
        }
        opened = false;
        out.push(c);
        match c {
            '{' | '[' => (depth, opened) = (depth + 1, true),
            ',' => out.push_str(&line(depth)),
            ':' => out.push(' '),
            '"' => in_string = true,
            _ => {}
        }
    }
    out
}

fn line(depth: usize) -> String {
    format!("\n{:1$}", "", depth * 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        pretty(&text.parse().unwrap())
    }

    #[test]
    fn members_and_items_have_lines_and_texts_stay() {
        assert_eq!(
            shown(r#" {"a":[1.10,{"b\"{,":"x: [\\"}],"c":{ },"d":[]} "#),
            "{\n  \"a\": [\n    1.10,\n    {\n      \"b\\\"{,\": \"x: [\\\\\"\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}"
        );
        assert_eq!(shown("[[]]"), "[\n  []\n]");
        assert_eq!(shown(" 1e400"), "1e400");
    }

    #[test]
    fn what_is_pretty_stays_so() {
        let once = shown(r#"{"a": [1, {"b": null}], "c": "d"}"#);
        assert_eq!(shown(&once), once);
    }
}
