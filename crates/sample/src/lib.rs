//! Instances of a JSON Schema, made from a seed.
//!
//! A [`Sampler`] is made from a resolved schema and gives instances as JSON text: random valid ones, a systematic set that
//! reaches every member, listed value, null, absence and boundary, random invalid ones, and a systematic set of invalid
//! ones in which every constraint is broken by itself, at every place where it holds. The same seed gives the same bytes
//! on every platform. It knows no Rust types and reads no payloads.
//!
//! Values are guessed and then judged (`judge`), so that no keyword has to be understood when guessing; what a schema says
//! is asked in one place (`shape`). Where a schema leaves a choice, each branch is a place of its own (`place`), so that it is
//! shown and broken as everything else is; what no instance was found for is named ([`Sampler::unreached`]).
//!
//! ```
//! use payschema_sample::{Random, Sampler, Style};
//! use payschema_schema::read_bundle;
//!
//! let bundle = read_bundle("fee", r#"{
//!     "$schema": "https://json-schema.org/draft/2020-12/schema",
//!     "type": "object",
//!     "required": ["amount"],
//!     "properties": {"amount": {"type": "integer", "minimum": 3}, "note": {"type": ["string", "null"]}}
//! }"#).unwrap();
//! let sampler = Sampler::new(&bundle.graph, bundle.root).unwrap();
//!
//! let one = sampler.valid(&mut Random::new(1), &Style::PLAIN);
//! assert_eq!(one, sampler.valid(&mut Random::new(1), &Style::PLAIN));
//!
//! let valid: Vec<String> = sampler.each_valid().collect();
//! assert!(valid.contains(&r#"{"amount":3}"#.to_owned()));
//! assert!(valid.iter().any(|json| json.ends_with(r#""note":null}"#)));
//!
//! let invalid: Vec<_> = sampler.each_invalid().collect();
//! assert!(invalid.iter().any(|one| one.json == r#"{"amount":2}"# && one.keyword == "minimum" && one.pointer == "/amount"));
//! ```

mod candidates;
mod decimal;
mod format;
mod invalid;
mod judge;
mod kinds;
mod obstacle;
mod pattern;
mod place;
mod random;
mod sampler;
mod shape;
mod style;
mod typical;
mod valid;
mod value;

pub use invalid::{Invalid, Unbreakable};
pub use obstacle::{NoInstance, Obstacle};
pub use random::Random;
pub use sampler::Sampler;
pub use style::{Order, Spelling, Style, Unknown, Values, Whitespace};

/// The Rust block of the README, which runs as a doctest.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
