//! A documented value of an open enum is fine at a glance only if it is fine exactly.

use payschema::machinery::{Rule, StringRule, Types, Values, is_fine_enum, open_enum};
use payschema::{OpenEnum, Unknown};

/// Whether something is due.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// `"dû"`
    Due,
    /// `"settled"`
    Settled,
    /// Others.
    Unknown(Unknown<State>),
}

/// The documented ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KnownState {
    /// `"dû"`
    Due,
    /// `"settled"`
    Settled,
}

open_enum! { State as KnownState { Due = "dû", Settled = "settled" } }

#[test]
fn lengths_that_every_documented_value_has_are_no_doubt() {
    for (min_length, max_length) in (0..10).flat_map(|min| (0..10).map(move |max| (min, max))) {
        let string = Box::leak(Box::new(StringRule { min_length, max_length, ..StringRule::NONE }));
        let names = Box::leak(Box::new(Values::Strings { names: State::NAMES, null: false }));
        let rule =
            Box::leak(Box::new(Rule { types: Types::STRING, string: Some(string), values: Some(names), ..Rule::ANY }));
        for state in State::VARIANTS {
            let length = state.as_str().chars().count() as u64;
            let is_valid = (min_length..=max_length).contains(&length);
            assert!(is_valid || !is_fine_enum(state, rule), "{state} {rule:?}");
        }
        let is_sure = min_length <= 1 && max_length >= 7;
        assert_eq!(is_fine_enum(&State::Due, rule), is_sure, "{rule:?}");
        assert!(!is_fine_enum(&State::from("paid"), rule), "{rule:?}");
    }
}
