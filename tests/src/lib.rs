//! What the tests of payschema as a whole are made of.
//!
//! The tests themselves are in `tests/`: round trips, verdicts, conventions of the schemas, the architecture. This library
//! is their judge, so it reads JSON with a parser of its own and not with the one it judges.

pub mod catalogue;
pub mod console;
pub mod constraints;
pub mod inputs;
pub mod rewritten;
pub mod sample;
pub mod schemas;
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
