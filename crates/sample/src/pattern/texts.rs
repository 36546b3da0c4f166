//! Texts by the patterns that they match.
//!
//! The patterns' automata are walked side by side, character by character, into one table. On it, "a text of exactly so
//! many characters that matches these and not those" is a question about paths, so that the answer is exact: there is such
//! a text, or it is known that there is none.

use std::collections::HashMap;

use regex_automata::hybrid::LazyStateID;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson;
use regex_automata::{Anchored, Input};

use super::Pattern;
use crate::random::Random;

/// States of the table, at most.
const MAX_STATES: usize = 4_000;

/// The characters that stand for all that move the automata alike: these many of them, so that texts vary.
const CHARACTERS_PER_CLASS: usize = 12;

/// What comes of a character: for each pattern a state, `None` once it has matched, since nothing undoes that.
type States = Vec<Option<LazyStateID>>;

/// A table of texts by the patterns they match.
pub(crate) struct Texts {
    /// The characters of each class.
    classes: Vec<Vec<char>>,
    /// For each state, the next one by class.
    next: Vec<Vec<usize>>,
    /// For each state, which patterns match a text that ends here.
    matched: Vec<Vec<bool>>,
}

impl Texts {
    /// The table of some patterns; none where it would grow too large.
    pub(crate) fn new(patterns: &[&Pattern]) -> Option<Texts> {
        // ASCII is easier to read and has few classes; all of Unicode is looked at where ASCII does not do.
        let texts = Texts::readable(patterns)?;
        if texts.lengths(0, texts.next.len(), |matched| matched.iter().all(|one| *one)).is_empty() {
            return Texts::of(patterns, '\0'..=char::MAX);
        }
        Some(texts)
    }

    /// The same of texts that are easy to read; there may be none.
    pub(crate) fn readable(patterns: &[&Pattern]) -> Option<Texts> {
        let readable = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain('!'..='~').chain([' ', '\n', 'é', '😀']);
        Texts::of(patterns, readable)
    }

    fn of(patterns: &[&Pattern], characters: impl Iterator<Item = char>) -> Option<Texts> {
        let automata: Option<Vec<Automaton>> = patterns.iter().map(|pattern| Automaton::new(&pattern.regex)).collect();
        let mut automata = automata?;
        let classes = classes(&automata, characters);
        let start: Option<States> = automata.iter_mut().map(Automaton::start).collect();
        let mut known: HashMap<States, usize> = HashMap::from([(start.clone()?, 0)]);
        let (mut states, mut next, mut ends) = (vec![start?], Vec::new(), Vec::new());
        while let Some(here) = states.get(next.len()).cloned() {
            ends.push(matched(&mut automata, &here)?);
            let mut row = Vec::new();
            for class in &classes {
                let character = class.first().copied().unwrap_or_default();
                let after = after(&mut automata, &here, character)?;
                let number = *known.entry(after.clone()).or_insert_with(|| {
                    states.push(after);
                    states.len() - 1
                });
                row.push(number);
            }
            next.push(row);
            if states.len() > MAX_STATES {
                return None;
            }
        }
        Some(Texts { classes, next, matched: ends })
    }

    /// The lengths within the bounds for which there is a text that is wanted.
    pub(crate) fn lengths(&self, from: usize, to: usize, wanted: impl Fn(&[bool]) -> bool) -> Vec<usize> {
        self.reachable(to, wanted)
            .iter()
            .enumerate()
            .skip(from)
            .filter(|(_, states)| states[0])
            .map(|(n, _)| n)
            .collect()
    }

    /// A text of exactly this length that is wanted, if there is one.
    pub(crate) fn text(&self, length: usize, wanted: impl Fn(&[bool]) -> bool, random: &mut Random) -> Option<String> {
        let reachable = self.reachable(length, wanted);
        if !reachable[length][0] {
            return None;
        }
        let (mut text, mut state) = (String::new(), 0);
        for left in (0..length).rev() {
            let row = &self.next[state];
            let open: Vec<usize> = (0..row.len()).filter(|class| reachable[left][row[*class]]).collect();
            let class = *random.pick(&open)?;
            text.push(*random.pick(&self.classes[class])?);
            state = row[class];
        }
        Some(text)
    }

    /// For each number of characters, the states from which so many lead to a text that is wanted.
    fn reachable(&self, length: usize, wanted: impl Fn(&[bool]) -> bool) -> Vec<Vec<bool>> {
        let mut layers = vec![self.matched.iter().map(|matched| wanted(matched)).collect::<Vec<bool>>()];
        for left in 0..length {
            let before = &layers[left];
            layers.push(self.next.iter().map(|row| row.iter().any(|state| before[*state])).collect());
        }
        layers
    }

    /// The characters that the patterns tell apart, one of each kind.
    pub(crate) fn characters(&self) -> impl Iterator<Item = char> {
        self.classes.iter().filter_map(|class| class.first().copied())
    }
}

/// The states behind a character.
fn after(automata: &mut [Automaton], states: &States, character: char) -> Option<States> {
    let pairs = automata.iter_mut().zip(states);
    pairs.map(|(automaton, state)| state.map_or(Some(None), |state| automaton.after(state, character))).collect()
}

/// Which patterns match a text that ends here.
fn matched(automata: &mut [Automaton], states: &States) -> Option<Vec<bool>> {
    let pairs = automata.iter_mut().zip(states);
    pairs.map(|(automaton, state)| state.map_or(Some(true), |state| automaton.ends(state))).collect()
}

/// Characters by how they move the automata.
fn classes(automata: &[Automaton], characters: impl Iterator<Item = char>) -> Vec<Vec<char>> {
    let mut known: HashMap<Vec<u8>, usize> = HashMap::new();
    let mut classes: Vec<Vec<char>> = Vec::new();
    for character in characters {
        let mut encoded = [0; 4];
        let bytes = character.encode_utf8(&mut encoded).as_bytes();
        let key = automata
            .iter()
            .flat_map(|automaton| bytes.iter().map(|byte| automaton.dfa.byte_classes().get(*byte)))
            .chain([u8::try_from(bytes.len()).unwrap_or_default()])
            .collect();
        let place = *known.entry(key).or_insert_with(|| {
            classes.push(Vec::new());
            classes.len() - 1
        });
        if classes[place].len() < CHARACTERS_PER_CLASS {
            classes[place].push(character);
        }
    }
    classes
}

struct Automaton {
    dfa: DFA,
    cache: Cache,
}

impl Automaton {
    fn new(regex: &str) -> Option<Automaton> {
        // A cache that is cleared would make new names for known states; giving up instead keeps names apart.
        let config = DFA::config()
            .cache_capacity(1 << 23)
            .skip_cache_capacity_check(true)
            .minimum_cache_clear_count(Some(0))
            .minimum_bytes_per_state(None);
        let thompson = thompson::Config::new().nfa_size_limit(Some(1 << 21));
        let dfa = DFA::builder().configure(config).thompson(thompson).build(regex).ok()?;
        let cache = dfa.create_cache();
        Some(Automaton { dfa, cache })
    }

    fn start(&mut self) -> Option<Option<LazyStateID>> {
        let start = self.dfa.start_state_forward(&mut self.cache, &Input::new("").anchored(Anchored::No)).ok()?;
        Some((!start.is_match()).then_some(start))
    }

    fn after(&mut self, state: LazyStateID, character: char) -> Option<Option<LazyStateID>> {
        let mut state = state;
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            state = self.dfa.next_state(&mut self.cache, state, byte).ok()?;
            if state.is_match() {
                return Some(None);
            }
        }
        Some(Some(state))
    }

    fn ends(&mut self, state: LazyStateID) -> Option<bool> {
        Some(self.dfa.next_eoi_state(&mut self.cache, state).ok()?.is_match())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(patterns: &[&str]) -> (Vec<Pattern>, Texts) {
        let patterns: Vec<Pattern> = patterns.iter().map(|regex| Pattern::new(regex).expect(regex)).collect();
        let texts = Texts::new(&patterns.iter().collect::<Vec<_>>()).expect("small");
        (patterns, texts)
    }

    #[test]
    fn lengths_are_exact() {
        let all = |matched: &[bool]| matched.iter().all(|one| *one);
        assert_eq!(texts(&["^[A-Z]{3}$"]).1.lengths(0, 9, all), [3]);
        assert_eq!(texts(&["^(ab|abcd)$"]).1.lengths(0, 9, all), [2, 4]);
        assert_eq!(texts(&["é"]).1.lengths(0, 3, all), [1, 2, 3]);
        assert_eq!(texts(&["^a", "b$"]).1.lengths(0, 4, all), [2, 3, 4]);
        assert_eq!(texts(&["^$"]).1.lengths(0, 4, all), [0]);
        assert_eq!(texts(&["^[\u{4e00}-\u{4e0f}]{2}$"]).1.lengths(0, 4, all), [2]);
    }

    #[test]
    fn texts_match_what_they_should_and_nothing_else() {
        let mut random = Random::new(1);
        let (patterns, texts) = texts(&["^[a-f]+$", "(ab|1)"]);
        for wanted in [[true, true], [true, false], [false, true], [false, false]] {
            for length in 2..6 {
                let text = texts.text(length, |matched| matched == wanted, &mut random).expect("there is one");
                assert_eq!(text.chars().count(), length);
                assert_eq!([patterns[0].is_match(&text), patterns[1].is_match(&text)], wanted, "{text:?}");
            }
        }
        assert_eq!(texts.text(1, |matched| matched == [true, true], &mut random), None);
    }
}
