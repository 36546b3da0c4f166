//! What the tests of payschema as a whole are made of.
//!
//! The tests themselves are in `tests/`: round trips, verdicts, conventions of the schemas, the architecture. This library
//! is their judge, so it reads JSON with a parser of its own and not with the one it judges.

pub mod catalogue;
pub mod console;
pub mod constraints;
pub mod differential;
pub mod fixtures;
pub mod fuzzed;
pub mod inputs;
pub mod instances;
pub mod kind;
pub mod mutate;
pub mod regressions;
pub mod rewritten;
pub mod schemas;
pub mod shrink;
pub mod tokens;
pub mod verdict;
pub mod walk;
pub mod workspace;

/// The Rust blocks of README.md, which run as doctests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The Rust block of the runtime's README, too.
#[cfg(doctest)]
#[doc = include_str!("../../crates/runtime/README.md")]
pub struct ReadmeOfTheRuntime;
