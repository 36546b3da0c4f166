//! Texts of schemas as rustdoc takes them: what is no markup there must be none here.

/// Prose from a schema. Code spans stay; brackets and angle brackets outside of them mean themselves, addresses become
/// links, and fenced blocks are no Rust to be run.
pub(crate) fn prose(text: &str) -> String {
    let mut in_fence = false;
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            if line.trim_start().starts_with("```") {
                in_fence = !in_fence;
                return if in_fence { "```text".to_owned() } else { "```".to_owned() };
            }
            // An indented line would be a block of Rust code.
            if in_fence { line.to_owned() } else { prose_line(line.trim_start()) }
        })
        .collect();
    let unclosed = if in_fence { "\n```" } else { "" };
    lines.join("\n") + unclosed
}

/// A name from a schema, such as a title: all of it means itself.
pub(crate) fn plain(text: &str) -> String {
    let escaped = |c: char| matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~');
    text.chars().fold(String::new(), |mut plain, c| {
        if escaped(c) {
            plain.push('\\');
        }
        plain.push(if c.is_control() { ' ' } else { c });
        plain
    })
}

/// A code span, fenced by more backticks than the text has in a row.
pub(crate) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 && !text.is_empty() && text.trim() == text {
        return format!("`{text}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

fn prose_line(line: &str) -> String {
    // With an odd number of backticks the last one opens nothing.
    let spans = line.matches('`').count() / 2;
    let mut prose = String::with_capacity(line.len());
    for (place, part) in line.split('`').enumerate() {
        if place > 0 {
            prose.push_str(if place <= spans * 2 { "`" } else { "\\`" });
        }
        let in_code = place % 2 == 1 && place < spans * 2;
        if in_code {
            prose.push_str(part);
        } else {
            outside_code(part, &mut prose);
        }
    }
    prose
}

fn outside_code(text: &str, prose: &mut String) {
    let mut rest = text;
    while let Some(start) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let (before, address) = rest.split_at(start);
        let end = address.find(|c: char| c.is_whitespace() || "<>()[]\"".contains(c)).unwrap_or(address.len());
        let (address, after) = address.split_at(address[..end].trim_end_matches(['.', ',', ';', ':']).len());
        escape(before, prose);
        prose.push_str(&format!("<{address}>"));
        rest = after;
    }
    escape(rest, prose);
}

fn escape(text: &str, prose: &mut String) {
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>') {
            prose.push('\\');
        }
        prose.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_keeps_code_and_escapes_the_rest() {
        for (text, expected) in [
            ("In `currency`: [x] and <y>.", "In `currency`: \\[x\\] and \\<y\\>."),
            ("`a[0]` and `b", "`a[0]` and \\`b"),
            ("See https://example.com/a, or not.", "See <https://example.com/a>, or not."),
            ("(http://example.com)", "(<http://example.com>)"),
            ("a\n```rust\n[1]\n```\nb", "a\n```text\n[1]\n```\nb"),
            ("a\n\n    b\n```", "a\n\nb\n```text\n```"),
        ] {
            assert_eq!(prose(text), expected);
        }
    }

    #[test]
    fn code_spans_hold_backticks() {
        assert_eq!(code("1.0"), "`1.0`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code(" "), "`   `");
    }

    #[test]
    fn plain_text_is_no_markup() {
        assert_eq!(plain("Pay_[x] <b>"), "Pay\\_\\[x\\] \\<b\\>");
    }
}
