//! Structs as one writes them for serde: the same members as payschema's models, `Option` where a member may be absent or
//! null, `String` for texts, `f64` for numbers. Unlike the models they keep no unknown members, no null and no number's
//! text, which makes them faster. Written by write-peers.

#![allow(missing_docs, reason = "they are measured, not used")]

mod str;

pub mod stuut;

#[cfg(feature = "all")]
pub mod fiskil;

#[cfg(feature = "all")]
pub mod papaya;

/// The same with texts borrowed from the payload.
#[cfg(feature = "all")]
pub mod borrowed {
    pub mod fiskil;
    pub mod papaya;
    pub mod stuut;
}

pub use str::Str;

/// Reads a payment: without a use of what is generic there would be little to compile.
pub fn decode(json: &[u8]) -> Result<stuut::Payment, serde_json::Error> {
    serde_json::from_slice(json)
}

/// Writes one.
pub fn encode(payment: &stuut::Payment) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(payment)
}
