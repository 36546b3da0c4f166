//! A text that a rule allows: an instance of its format, or one that its pattern's automaton accepts.

use std::collections::{HashSet, VecDeque};

use payschema::machinery::{Pattern, StringRule};

/// One text for each format.
const FORMATS: [(&str, &str); 10] = [
    ("date-time", "2023-11-07T05:31:56Z"),
    ("date", "2023-11-07"),
    ("time", "05:31:56Z"),
    ("duration", "P6W"),
    ("email", "pay@example.org"),
    ("uri", "https://example.org/"),
    ("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"),
    ("ipv4", "192.0.2.1"),
    ("ipv6", "2001:db8::1"),
    ("hostname", "example.org"),
];

/// A text that the rule allows; none where none is found, which may be where a format comes with a pattern or lengths.
pub(super) fn text(rule: &StringRule) -> Option<String> {
    let text = match (rule.format, rule.pattern) {
        (Some(format), _) => {
            FORMATS.iter().find(|(name, _)| *name == format.name()).map(|(_, text)| (*text).to_owned())
        }
        (None, Some(pattern)) => accepted(pattern, rule.min_length),
        (None, None) => Some("x".repeat(usize::try_from(rule.min_length.max(1).min(rule.max_length)).ok()?)),
    };
    text.filter(|text| {
        (rule.min_length..=rule.max_length).contains(&(text.chars().count() as u64))
            && rule.pattern.is_none_or(|pattern| pattern.is_match(text))
    })
}

/// The state that nothing leads out of, and the one that has matched whatever follows.
const DEAD: usize = 0;
const MATCHED: usize = 1;

/// A shortest text of at least so many characters that the pattern matches; of ASCII, if there is one.
fn accepted(pattern: &Pattern, min_length: u64) -> Option<String> {
    // What is easily read comes first, so that it stands for its class.
    let readable = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain('!'..='~').chain([' ']);
    shortest(pattern, min_length, &representatives(pattern, readable))
        .or_else(|| shortest(pattern, min_length, &representatives(pattern, '\0'..=char::MAX)))
}

/// Of the characters, one for each way to move through the automaton.
fn representatives(pattern: &Pattern, characters: impl Iterator<Item = char>) -> Vec<char> {
    let mut seen = HashSet::new();
    let classes = |character: char| {
        let mut classes = [None; 4];
        for (class, byte) in classes.iter_mut().zip(character.encode_utf8(&mut [0; 4]).bytes()) {
            *class = Some(pattern.classes[usize::from(byte)]);
        }
        classes
    };
    characters.filter(|character| seen.insert(classes(*character))).collect()
}

/// Breadth-first search over the states, each with the number of characters as far as that still matters.
fn shortest(pattern: &Pattern, min_length: u64, characters: &[char]) -> Option<String> {
    let start = (usize::from(pattern.start), 0);
    let (mut seen, mut queue) = (HashSet::from([start]), VecDeque::from([(start, String::new())]));
    while let Some(((state, length), text)) = queue.pop_front() {
        if length >= min_length && (state == MATCHED || pattern.at_end.get(state) == Some(&true)) {
            return Some(text);
        }
        for character in characters {
            let next = (after(pattern, state, *character), (length + 1).min(min_length));
            if next.0 != DEAD && seen.insert(next) {
                queue.push_back((next, format!("{text}{character}")));
            }
        }
    }
    None
}

/// The state after a character.
fn after(pattern: &Pattern, state: usize, character: char) -> usize {
    character.encode_utf8(&mut [0; 4]).bytes().fold(state, |state, byte| match state {
        DEAD | MATCHED => state,
        _ => {
            let class = usize::from(pattern.classes[usize::from(byte)]);
            pattern.next.get(state * usize::from(pattern.width) + class).copied().map_or(DEAD, usize::from)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use payschema::machinery::{Format, classes};

    /// A small letter, then digits to the end.
    static DIGITS: Pattern = Pattern {
        source: "^[a-z][0-9]+$",
        classes: &classes(&[(b'a', b'z', 1), (b'0', b'9', 2)]),
        width: 3,
        next: &[0, 0, 0, 1, 1, 1, 0, 3, 0, 0, 0, 4, 0, 0, 4],
        at_end: &[false, true, false, false, true],
        start: 2,
    };

    /// An é anywhere.
    static ACCENT: Pattern = Pattern {
        source: "é",
        classes: &classes(&[(0xC3, 0xC3, 1), (0xA9, 0xA9, 2)]),
        width: 3,
        next: &[0, 0, 0, 1, 1, 1, 2, 3, 2, 2, 3, 1],
        at_end: &[false, true, false, false],
        start: 2,
    };

    #[test]
    fn texts_match_their_pattern_and_have_its_length() {
        let of = |pattern, min_length, max_length| {
            text(&StringRule { pattern: Some(pattern), min_length, max_length, ..StringRule::NONE })
        };
        assert_eq!(of(&DIGITS, 0, 9).as_deref(), Some("a0"));
        assert_eq!(of(&DIGITS, 5, 5).as_deref(), Some("a0000"));
        assert_eq!(of(&DIGITS, 0, 1), None);
        assert_eq!(of(&ACCENT, 0, 9).as_deref(), Some("é"));
        assert_eq!(of(&ACCENT, 3, 9).unwrap().chars().count(), 3);
    }

    #[test]
    fn texts_without_a_pattern_have_their_format_or_length() {
        assert_eq!(text(&StringRule::NONE).as_deref(), Some("x"));
        assert_eq!(text(&StringRule { min_length: 3, ..StringRule::NONE }).as_deref(), Some("xxx"));
        assert_eq!(text(&StringRule { max_length: 0, ..StringRule::NONE }).as_deref(), Some(""));
        assert_eq!(text(&StringRule { format: Some(Format::Duration), ..StringRule::NONE }).as_deref(), Some("P6W"));
    }
}
