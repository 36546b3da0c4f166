//! Payloads judged twice: by payschema, and by the `jsonschema` crate over the schemas that the models carry.
//!
//! They agree on everything that is tried here, so there is no list of exceptions. Should one be needed, it belongs
//! here: named, justified from the specification, and tested to occur.

mod mutations;
mod referee;

pub use mutations::{Mutation, full, mutations};
pub use referee::Referee;
