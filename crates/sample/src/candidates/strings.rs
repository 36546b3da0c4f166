//! Strings at the bounds of lengths, of patterns and of formats, and next to them.

use payschema_schema::graph::SchemaId;

use crate::format;
use crate::pattern::Texts;
use crate::random::Random;
use crate::shape::Shapes;
use crate::value::Value;

/// The longest string that is made on purpose. A bound beyond is not reached.
const LONGEST: u64 = 200_000;

/// The longest text by a pattern, whose making takes time and memory with its length.
const LONGEST_BY_PATTERN: usize = 600;

/// Strings that are easily lost or changed.
const ODD: [&str; 6] = ["", " ", "\u{0}", "\"\\/\u{7f}\u{8}\u{c}\n\r\t", "é😀\u{2028}", "null"];

/// The lengths that the schemas of a place allow, taken together.
pub(crate) struct Lengths {
    pub(crate) shortest: u64,
    pub(crate) longest: Option<u64>,
}

impl Lengths {
    pub(crate) fn new(shapes: &Shapes, ids: &[SchemaId]) -> Lengths {
        let all = || ids.iter().map(|id| &shapes[*id]);
        Lengths {
            shortest: all().filter_map(|shape| shape.min_length).max().unwrap_or_default(),
            longest: all().filter_map(|shape| shape.max_length).min(),
        }
    }

    /// The lengths next to the bounds, each side of them.
    fn around(&self) -> Vec<usize> {
        let lower = [self.shortest, self.shortest.saturating_add(1), self.shortest.saturating_sub(1)];
        let upper = self
            .longest
            .into_iter()
            .flat_map(|longest| [longest, longest.saturating_sub(1), longest.saturating_add(1)]);
        let all = lower.into_iter().chain(upper).filter(|length| *length <= LONGEST);
        all.filter_map(|length| usize::try_from(length).ok()).collect()
    }

    /// A length that is allowed, between 6 and 24 if there are such.
    pub(crate) fn typical(&self, random: &mut Random) -> usize {
        let length = (6 + random.below(19)).min(self.longest.unwrap_or(u64::MAX));
        usize::try_from(length).unwrap_or_default().max(self.least())
    }

    /// The shortest length, or the longest that is made.
    pub(crate) fn least(&self) -> usize {
        usize::try_from(self.shortest.min(LONGEST)).unwrap_or_default()
    }

    /// A length that is allowed, short as a rule.
    pub(crate) fn any(&self, random: &mut Random) -> usize {
        let most = self.longest.unwrap_or(u64::MAX).saturating_sub(self.shortest);
        let room = most.min([6, 24, 60][random.index(3)]);
        self.least() + usize::try_from(random.below(room + 1)).unwrap_or_default()
    }
}

/// The strings to be tried.
pub(super) fn candidates(shapes: &Shapes, ids: &[SchemaId], texts: Option<&Texts>) -> Vec<String> {
    let lengths = Lengths::new(shapes, ids);
    let formats: Vec<_> = ids.iter().filter_map(|id| shapes[*id].format).collect();
    let mut tried = Vec::new();
    for format in &formats {
        tried.extend(format::valid(*format).iter().map(|text| (*text).to_owned()));
        tried.extend(lengths.around().iter().filter_map(|length| format::of_length(*format, *length)));
        tried.extend(format::invalid(*format).iter().map(|text| (*text).to_owned()));
    }
    if let Some(texts) = texts {
        tried.extend(by_pattern(texts, &lengths));
    }
    if formats.is_empty() && texts.is_none() {
        tried.push("x".repeat(usize::try_from(lengths.shortest.clamp(1, LONGEST)).unwrap_or(1)));
    }
    // Lengths count code points, which one byte, two bytes and two UTF-16 units show.
    for length in lengths.around() {
        tried.extend(["x", "é", "😀"].map(|character| character.repeat(length)));
    }
    tried.extend(ODD.map(str::to_owned));
    tried
}

/// Texts that match all patterns, shortest and longest first; texts that match all but one; texts that nearly match.
fn by_pattern(texts: &Texts, lengths: &Lengths) -> Vec<String> {
    let mut random = Random::new(0);
    let all = |matched: &[bool]| matched.iter().all(|one| *one);
    let bound = |length: u64| usize::try_from(length).unwrap_or(LONGEST_BY_PATTERN).min(LONGEST_BY_PATTERN);
    let shortest = bound(lengths.shortest);
    let longest = bound(lengths.longest.unwrap_or(lengths.shortest.saturating_add(60)));
    let possible = texts.lengths(0, longest + 1, all);
    let within: Vec<usize> = possible.iter().copied().filter(|length| (shortest..=longest).contains(length)).collect();
    let mut chosen: Vec<usize> = within.first().into_iter().chain(within.last()).copied().collect();
    chosen.extend(within.get(1));
    // Too short and too long, and yet a match.
    chosen.extend(possible.iter().rev().find(|length| **length < shortest));
    chosen.extend(possible.iter().find(|length| **length > longest));
    let mut found: Vec<String> = chosen.iter().filter_map(|length| texts.text(*length, all, &mut random)).collect();
    let Some(start) = found.first().cloned() else { return found };
    for length in within.iter().take(3).copied().chain([shortest, shortest + 1]) {
        found.extend(texts.text(length, |matched| matched.iter().filter(|one| !**one).count() == 1, &mut random));
    }
    found.extend(nearly(&start, texts));
    found
}

/// A text with one character replaced, dropped or added, or in the other case.
fn nearly(text: &str, texts: &Texts) -> Vec<String> {
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    let mut changed: Vec<String> = vec![
        text.to_lowercase(),
        text.to_uppercase(),
        format!("{text}\n"),
        format!(" {text}"),
        format!("{text}{text}"),
    ];
    for place in places.iter().take(1).chain(places.last()) {
        let (before, after) = text.split_at(*place);
        let rest = after.chars().next().map_or("", |character| &after[character.len_utf8()..]);
        changed.push(format!("{before}{rest}"));
        changed.extend(texts.characters().map(|character| format!("{before}{character}{rest}")));
        changed.extend(texts.characters().map(|character| format!("{before}{character}{after}")));
    }
    changed
}

/// Strings that are nearly the listed one.
pub(super) fn near(listed: &Value) -> Vec<Value> {
    let Value::String(text) = listed else { return Vec::new() };
    [text.to_lowercase(), text.to_uppercase(), format!("{text} "), format!("{text}?")].map(Value::String).to_vec()
}
