//! Patterns as small automata over bytes, so that generated crates need no regular expression engine.
//!
//! The automaton is the minimal one that `regex-automata` finds, renumbered in the order in which its states are
//! reached: state 0 can no longer match, state 1 has matched whatever follows.

use std::collections::BTreeMap;

use payschema_schema::graph;
use regex_automata::dfa::Automaton;
use regex_automata::dfa::dense::{BuildError, Config, DFA};
use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::util::{start, syntax};
use regex_automata::{Anchored, MatchKind};

use super::Pattern;

/// No more states than this; a table stays in the tens of kilobytes.
const MAX_STATES: usize = 2_000;
const DEAD: u16 = 0;
const MATCHED: u16 = 1;

/// Compiles a pattern that the schema reader has accepted.
pub(super) fn compile(pattern: &graph::Pattern) -> Result<Pattern, String> {
    let too_many = || format!("it grows too large, {MAX_STATES} states being the most");
    // What is far too large is not worth the time that making it smaller takes.
    let large = build(&pattern.regex, false).map_err(|_| too_many())?;
    if count_states(&large) > 2 * MAX_STATES {
        return Err(too_many());
    }
    let dfa = build(&pattern.regex, true).map_err(|_| too_many())?;
    let start = dfa.start_state(&start::Config::new().anchored(Anchored::No)).map_err(|error| error.to_string())?;
    let mut table = Table { dfa: &dfa, numbers: BTreeMap::new(), reached: Vec::new() };
    let start = table.number(start);
    let mut rows = vec![[DEAD; 256], [MATCHED; 256]];
    let mut at_end = vec![false, true];
    let mut next = 0;
    while let Some(state) = table.reached.get(next).copied() {
        next += 1;
        if next > MAX_STATES {
            return Err(too_many());
        }
        let mut row = [DEAD; 256];
        for (byte, place) in (0..=u8::MAX).zip(row.iter_mut()) {
            *place = table.number(dfa.next_state(state, byte));
        }
        rows.push(row);
        at_end.push(dfa.is_match_state(dfa.next_eoi_state(state)));
    }
    Ok(pack(&pattern.source, &rows, at_end, start))
}

fn build(regex: &str, minimize: bool) -> Result<DFA<Vec<u32>>, Box<BuildError>> {
    DFA::builder()
        .configure(
            Config::new()
                .match_kind(MatchKind::All)
                .minimize(minimize)
                .dfa_size_limit(Some(2 << 20))
                .determinize_size_limit(Some(8 << 20)),
        )
        .syntax(syntax::Config::new().unicode(true).utf8(true))
        .thompson(thompson::Config::new().nfa_size_limit(Some(4 << 20)))
        .build(regex)
        .map_err(Box::new)
}

/// How many states the automaton has, those that begin and end a search included.
fn count_states(dfa: &DFA<Vec<u32>>) -> usize {
    dfa.memory_usage() / (dfa.stride() * size_of::<u32>()).max(1)
}

/// Numbers states in the order in which they are reached.
struct Table<'d> {
    dfa: &'d DFA<Vec<u32>>,
    numbers: BTreeMap<StateID, u16>,
    reached: Vec<StateID>,
}

impl Table<'_> {
    fn number(&mut self, state: StateID) -> u16 {
        if self.dfa.is_match_state(state) {
            return MATCHED;
        }
        if self.dfa.is_dead_state(state) {
            return DEAD;
        }
        let next = u16::try_from(self.reached.len() + 2).unwrap_or(u16::MAX);
        *self.numbers.entry(state).or_insert_with(|| {
            self.reached.push(state);
            next
        })
    }
}

/// Bytes that behave the same in every state share a class.
fn pack(source: &str, rows: &[[u16; 256]], at_end: Vec<bool>, start: u16) -> Pattern {
    let mut columns: BTreeMap<Vec<u16>, u8> = BTreeMap::new();
    let mut representatives = Vec::new();
    let mut classes = Vec::with_capacity(256);
    for byte in 0..256 {
        let column: Vec<u16> = rows.iter().map(|row| row[byte]).collect();
        let class = u8::try_from(columns.len()).unwrap_or(u8::MAX);
        classes.push(*columns.entry(column).or_insert_with(|| {
            representatives.push(byte);
            class
        }));
    }
    let next = rows.iter().flat_map(|row| representatives.iter().map(|byte| row[*byte])).collect();
    let width = u16::try_from(representatives.len()).unwrap_or(u16::MAX);
    Pattern { source: source.to_owned(), classes, width, next, at_end, start }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_match(regex: &str, text: &str) -> bool {
        let pattern = compile(&graph::Pattern { source: regex.to_owned(), regex: regex.to_owned() }).unwrap();
        let mut state = pattern.start;
        for byte in text.bytes() {
            let class = u16::from(pattern.classes[usize::from(byte)]);
            state = pattern.next[usize::from(state * pattern.width + class)];
        }
        pattern.at_end[usize::from(state)]
    }

    #[test]
    fn agrees_with_the_language() {
        for (regex, text, expected) in [
            (r"\A[A-Z]{3}\z", "EUR", true),
            (r"\A[A-Z]{3}\z", "EUR\n", false),
            (r"\A[A-Z]{3}\z", "EURO", false),
            (r"\A[A-Z]{3}\z", "", false),
            ("b", "abc", true),
            ("b", "ac", false),
            ("", "", true),
            ("", "x", true),
            (r"b\z", "bab", true),
            (r"b\z", "ba", false),
            (r"\A(?:é|ü)+\z", "éü", true),
            (r"\A(?:é|ü)+\z", "éu", false),
            (r"a+?b", "xaab", true),
        ] {
            assert_eq!(is_match(regex, text), expected, "{regex} on {text:?}");
        }
    }

    #[test]
    fn three_letters_make_a_small_table() {
        let source = r"\A[A-Z]{3}\z".to_owned();
        let pattern = compile(&graph::Pattern { source: source.clone(), regex: source }).unwrap();
        assert_eq!((pattern.width, pattern.at_end.len()), (2, 6));
    }

    #[test]
    fn refuses_what_would_explode() {
        let regex = r"[ab]*a[ab]{20}\z".to_owned();
        assert!(compile(&graph::Pattern { source: regex.clone(), regex }).is_err());
    }
}
