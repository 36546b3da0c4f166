//! Payloads judged twice: by payschema, and by the `jsonschema` crate over the schemas that the models carry.
//!
//! They agree on everything that is tried here, but for what `exceptions` names.

mod agreement;
mod exceptions;
mod payloads;
mod referee;
mod told;

pub use agreement::agree;
pub use exceptions::{is_made_up_by_referee, is_missed_by_referee, is_too_deep_for_referee};
pub use payloads::{damaged, payloads};
pub use referee::Referee;
pub use told::Told;
