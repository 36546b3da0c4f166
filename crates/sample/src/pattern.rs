//! Patterns: whether a text matches one, and texts of a length that match some and do not match others.

mod texts;

use regex_automata::nfa::thompson::{self, pikevm::PikeVM};

pub(crate) use texts::Texts;

/// A pattern, in the syntax that the schema reader has carried it over to.
pub(crate) struct Pattern {
    regex: String,
    matcher: PikeVM,
}

impl Pattern {
    pub(crate) fn new(regex: &str) -> Option<Pattern> {
        let config = thompson::Config::new().nfa_size_limit(Some(1 << 21));
        let matcher = PikeVM::builder().thompson(config).build(regex).ok()?;
        Some(Pattern { regex: regex.to_owned(), matcher })
    }

    pub(crate) fn is_match(&self, text: &str) -> bool {
        self.matcher.is_match(&mut self.matcher.create_cache(), text)
    }
}
