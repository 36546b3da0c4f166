//! Schemas that refer to each other, and whether two of them say the same.
//!
//! The tests compare what schemars gives with what was written by hand, in `tests/`. This library follows references by
//! itself: it shares nothing with the code that it judges.

mod documents;
mod equality;

pub use documents::{Documents, Place};
pub use equality::difference;
