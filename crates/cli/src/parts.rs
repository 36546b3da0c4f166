//! The parts of a JSON text that a pattern of pointers names: `/items/*`.
//!
//! The text is known to be JSON. It is scanned and not parsed, so that parts keep their text and places.

use std::ops::Range;
use std::str::FromStr;

/// A JSON Pointer in which the step `*` stands for every item or member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern(Vec<Step>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Any,
    /// A name, or an index as text.
    Named(String),
}

impl FromStr for Pattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Pattern, String> {
        if text.is_empty() {
            return Ok(Pattern(Vec::new()));
        }
        let Some(steps) = text.strip_prefix('/') else {
            return Err("a JSON Pointer begins with `/`, as in `/items/*`".to_owned());
        };
        steps.split('/').map(step).collect::<Result<_, _>>().map(Pattern)
    }
}

/// A member called `*` is `~2` in no standard, so it cannot be named alone; it is among all.
fn step(text: &str) -> Result<Step, String> {
    if text == "*" {
        return Ok(Step::Any);
    }
    let bare = text.replace("~0", "").replace("~1", "");
    if bare.contains('~') {
        return Err(format!("`{text}` has a `~` that is neither `~0` (for ~) nor `~1` (for /)"));
    }
    Ok(Step::Named(text.replace("~1", "/").replace("~0", "~")))
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) pointer: String,
    pub(crate) bytes: Range<usize>,
}

/// What the patterns find in a text, in its order, each part once.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) parts: Vec<Part>,
    /// Where there was nothing although a step has a name: the pointer up to there, then the names that are there.
    pub(crate) missing: Vec<Missing>,
}

/// A step that leads nowhere.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Missing {
    /// The pointer of what lacks it.
    pub(crate) pointer: String,
    /// The step, as it stands in a pointer.
    pub(crate) step: String,
    /// The names of the members that are there instead.
    pub(crate) names: Vec<String>,
}

/// Finds the parts of a JSON text.
pub(crate) fn find(text: &[u8], patterns: &[Pattern]) -> Found {
    let mut found = Found::default();
    for Pattern(steps) in patterns {
        let mut scanner = Scanner { text, at: 0 };
        scanner.blank();
        scanner.follow(steps, &mut String::new(), &mut found);
    }
    found.parts.sort_by_key(|part| (part.bytes.start, usize::MAX - part.bytes.end));
    found.parts.dedup();
    found
}

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(b' ')
    }

    fn blank(&mut self) {
        while matches!(self.text.get(self.at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Follows the steps from the value that begins here, and goes behind it.
    fn follow(&mut self, steps: &[Step], pointer: &mut String, found: &mut Found) {
        let start = self.at;
        let Some((step, rest)) = steps.split_first() else {
            self.skip();
            return found.parts.push(Part { pointer: pointer.clone(), bytes: start..self.at });
        };
        let mut names = Vec::new();
        let mut taken = false;
        let length = pointer.len();
        match self.peek() {
            b'{' => self.members(|scanner, name| {
                if matches!(step, Step::Named(wanted) if *wanted != name) {
                    names.push(name);
                    return scanner.skip();
                }
                taken = true;
                pointer.push('/');
                pointer.push_str(&escaped(&name));
                scanner.follow(rest, pointer, found);
                pointer.truncate(length);
            }),
            b'[' => self.items(|scanner, index| {
                let index = index.to_string();
                if matches!(step, Step::Named(wanted) if *wanted != index) {
                    return scanner.skip();
                }
                taken = true;
                pointer.push('/');
                pointer.push_str(&index);
                scanner.follow(rest, pointer, found);
                pointer.truncate(length);
            }),
            _ => {
                self.skip();
                names.clear();
                if *step == Step::Any {
                    return found.missing.push(Missing { pointer: pointer.clone(), step: "*".to_owned(), names });
                }
            }
        }
        if let (Step::Named(name), false) = (step, taken) {
            found.missing.push(Missing { pointer: pointer.clone(), step: escaped(name), names });
        }
    }

    /// Goes through an object; `each` goes behind the value of a member.
    fn members(&mut self, mut each: impl FnMut(&mut Self, String)) {
        self.at += 1;
        loop {
            self.blank();
            if self.peek() != b'"' {
                break;
            }
            let start = self.at;
            self.skip_string();
            let name = serde_json::from_slice(&self.text[start..self.at]).unwrap_or_default();
            self.blank();
            self.at += 1;
            self.blank();
            each(self, name);
            self.blank();
            if self.peek() != b',' {
                break;
            }
            self.at += 1;
        }
        self.at += 1;
    }

    /// Goes through an array; `each` goes behind an item.
    fn items(&mut self, mut each: impl FnMut(&mut Self, usize)) {
        self.at += 1;
        self.blank();
        let mut index = 0;
        while self.at < self.text.len() && self.peek() != b']' {
            each(self, index);
            index += 1;
            self.blank();
            if self.peek() == b',' {
                self.at += 1;
                self.blank();
            }
        }
        self.at += 1;
    }

    /// Goes behind a value.
    fn skip(&mut self) {
        let mut depth = 0usize;
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b'"' => self.skip_string(),
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                    continue;
                }
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    self.at += 1;
                }
                b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => {
                    self.at += 1;
                    continue;
                }
                _ => self.skip_word(),
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn skip_word(&mut self) {
        let ends = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r');
        let rest = &self.text[self.at..];
        self.at += rest.iter().position(ends).unwrap_or(rest.len()).max(1);
    }

    fn skip_string(&mut self) {
        self.at += 1;
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            match memchr::memchr2(b'"', b'\\', rest) {
                Some(offset) if rest[offset] == b'"' => {
                    self.at += offset + 1;
                    return;
                }
                Some(offset) => self.at += offset + 2,
                None => {
                    self.at = self.text.len();
                    return;
                }
            }
        }
    }
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, patterns: &[&str]) -> Vec<(String, String)> {
        let patterns: Vec<Pattern> = patterns.iter().filter_map(|pattern| pattern.parse().ok()).collect();
        let parts = find(text.as_bytes(), &patterns).parts;
        parts.into_iter().map(|part| (part.pointer, text[part.bytes].to_owned())).collect()
    }

    fn owned(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(pointer, text)| ((*pointer).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn stars_go_over_items_and_members() {
        let text = r#" {"items": [ {"a": 1.50}, [], "x]\"" ], "more": {"b/c": {"a": true}, "~": null}} "#;
        assert_eq!(
            found(text, &["/items/*"]),
            owned(&[("/items/0", r#"{"a": 1.50}"#), ("/items/1", "[]"), ("/items/2", r#""x]\"""#)])
        );
        assert_eq!(
            found(text, &["/more/*/a", "/items/0/a"]),
            owned(&[("/items/0/a", "1.50"), ("/more/b~1c/a", "true")])
        );
        assert_eq!(found(text, &["/more/~0", "/more/~0"]), owned(&[("/more/~0", "null")]));
        assert_eq!(found(text, &[""]), owned(&[("", text.trim())]));
    }

    #[test]
    fn what_is_not_there_is_told_with_what_is() {
        let missing =
            |text: &str, pattern: &str| find(text.as_bytes(), &[pattern.parse().unwrap_or(Pattern(vec![]))]).missing;
        let lacks = |pointer: &str, step: &str, names: &[&str]| {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            vec![Missing { pointer: pointer.to_owned(), step: step.to_owned(), names }]
        };
        assert_eq!(missing(r#"{"items": [], "next": null}"#, "/item/*"), lacks("", "item", &["items", "next"]));
        assert_eq!(missing(r#"{"items": 1}"#, "/items/*"), lacks("/items", "*", &[]));
        assert_eq!(missing(r#"[[1]]"#, "/0/1"), lacks("/0", "1", &[]));
        assert_eq!(missing(r#"{"items": []}"#, "/items/*"), []);
    }

    #[test]
    fn patterns_are_pointers() {
        assert!("items".parse::<Pattern>().is_err());
        assert!("/a~2".parse::<Pattern>().is_err());
        assert_eq!("/a~1b/*".parse(), Ok(Pattern(vec![Step::Named("a/b".to_owned()), Step::Any])));
    }
}
