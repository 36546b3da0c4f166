//! Languages of patterns: whether one holds a text, and whether two share one.

use std::collections::HashSet;

use regex_automata::hybrid::LazyStateID;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson::{self, pikevm::PikeVM};
use regex_automata::{Anchored, Input};

use crate::graph::Pattern;

/// Bytes that the automaton of one pattern may take.
const NFA_LIMIT: usize = 1 << 20;

/// Bytes that the states of one automaton may take while two patterns are compared.
const STATES_LIMIT: usize = 1 << 23;

/// Combinations of states that are looked at before two patterns count as too large to be compared.
const COMBINATIONS_LIMIT: usize = 5_000;

/// Decides whether a text holds a match, in linear time.
pub(crate) struct Matcher(PikeVM);

impl Matcher {
    /// A matcher for a pattern in the syntax of `regex-syntax`, unless it is too large.
    pub(crate) fn new(regex: &str) -> Option<Self> {
        let config = thompson::Config::new().nfa_size_limit(Some(NFA_LIMIT));
        PikeVM::builder().thompson(config).build(regex).ok().map(Self)
    }

    /// Whether the text holds a match.
    pub(crate) fn is_match(&self, text: &str) -> bool {
        self.0.is_match(&mut self.0.create_cache(), text)
    }
}

/// What two patterns have in common.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Overlap {
    /// Nothing.
    None,
    /// A text that both match; none is shorter.
    Text(String),
    /// They are too large to be compared.
    Unknown,
}

/// Compares two patterns exactly, by walking through both automata at once.
///
/// States are made when the walk first comes to them, so that two patterns which part early cost little, however large
/// they are. A third automaton, that of all texts, keeps the walk within UTF-8.
pub(crate) fn overlap(a: &Pattern, b: &Pattern) -> Overlap {
    walk([&a.regex, &b.regex, ANY_TEXT]).unwrap_or(Overlap::Unknown)
}

/// Whether no text at all holds a match; false if that is too large to be decided.
pub(crate) fn matches_nothing(regex: &str) -> bool {
    walk([regex, "", ANY_TEXT]) == Some(Overlap::None)
}

const ANY_TEXT: &str = "^(?s:.)*$";

/// The state of each automaton; `None` once it has found a match, since nothing that follows undoes it.
type States = [Option<LazyStateID>; 3];

/// A combination of states, and how the walk came to it: from which other one, by which byte.
struct Step {
    states: States,
    before: usize,
    byte: u8,
}

/// Walks breadth first, so that the first text found is a shortest. `None` if a limit is exceeded.
fn walk(regexes: [&str; 3]) -> Option<Overlap> {
    let [a, b, text] = regexes.map(Automaton::new);
    let mut automata = [a?, b?, text?];
    let mut start = [None; 3];
    for (state, automaton) in start.iter_mut().zip(&mut automata) {
        *state = automaton.start()?;
    }
    let bytes = representatives(&automata);
    let mut seen: HashSet<States> = HashSet::from([start]);
    let mut steps = vec![Step { states: start, before: 0, byte: 0 }];
    let mut next = 0;
    while let Some(&Step { states, .. }) = steps.get(next) {
        if accepts(&mut automata, states)? {
            return Some(Overlap::Text(spell(&steps, next)));
        }
        for &byte in &bytes {
            let Some(states) = step(&mut automata, states, byte)? else { continue };
            if seen.insert(states) {
                steps.push(Step { states, before: next, byte });
            }
        }
        if steps.len() > COMBINATIONS_LIMIT {
            return None;
        }
        next += 1;
    }
    Some(Overlap::None)
}

/// The states behind a byte; the inner `None` where an automaton can find no match any more.
fn step(automata: &mut [Automaton; 3], states: States, byte: u8) -> Option<Option<States>> {
    let mut after = [None; 3];
    for ((after, state), automaton) in after.iter_mut().zip(states).zip(automata) {
        let Some(state) = state else { continue };
        let next = automaton.dfa.next_state(&mut automaton.cache, state, byte).ok()?;
        if next.is_dead() || next.is_quit() {
            return Some(None);
        }
        *after = (!next.is_match()).then_some(next);
    }
    Some(Some(after))
}

/// Whether a text that ends here holds a match of each.
fn accepts(automata: &mut [Automaton; 3], states: States) -> Option<bool> {
    for (state, automaton) in states.iter().zip(automata) {
        let Some(state) = state else { continue };
        if !automaton.dfa.next_eoi_state(&mut automaton.cache, *state).ok()?.is_match() {
            return Some(false);
        }
    }
    Some(true)
}

struct Automaton {
    dfa: DFA,
    cache: Cache,
}

impl Automaton {
    fn new(regex: &str) -> Option<Self> {
        // A cache that is cleared would make new names for known states; giving up instead keeps names apart.
        let config = DFA::config()
            .cache_capacity(STATES_LIMIT)
            .skip_cache_capacity_check(true)
            .minimum_cache_clear_count(Some(0))
            .minimum_bytes_per_state(None);
        let thompson = thompson::Config::new().nfa_size_limit(Some(NFA_LIMIT));
        let dfa = DFA::builder().configure(config).thompson(thompson).build(regex).ok()?;
        let cache = dfa.create_cache();
        Some(Self { dfa, cache })
    }

    fn start(&mut self) -> Option<Option<LazyStateID>> {
        let input = Input::new("").anchored(Anchored::No);
        let start = self.dfa.start_state_forward(&mut self.cache, &input).ok()?;
        Some((!start.is_match()).then_some(start))
    }
}

/// A byte of each class that none of the automata tells apart, one of a likely name where there is one.
fn representatives(automata: &[Automaton; 3]) -> Vec<u8> {
    let likely = (b'a'..=b'z').chain(b'0'..=b'9').chain(b'A'..=b'Z').chain(b'!'..=b'~').chain(0..=255);
    let mut seen = HashSet::new();
    let classes = |byte: u8| automata.each_ref().map(|automaton| automaton.dfa.byte_classes().get(byte));
    likely.filter(|&byte| seen.insert(classes(byte))).collect()
}

fn spell(steps: &[Step], mut at: usize) -> String {
    let mut bytes = Vec::new();
    while at > 0 {
        bytes.push(steps[at].byte);
        at = steps[at].before;
    }
    bytes.reverse();
    String::from_utf8_lossy(&bytes).into_owned()
}
