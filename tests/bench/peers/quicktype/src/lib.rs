//! Types that quicktype makes of the bundled schemas. tests/bench/README.md says how the files come about.

#![allow(
    missing_docs,
    clippy::all,
    clippy::unwrap_used,
    clippy::panic,
    reason = "what quicktype generates has its own habits"
)]

#[rustfmt::skip]
pub mod stuut;

#[cfg(feature = "all")]
#[rustfmt::skip]
pub mod fiskil;

#[cfg(feature = "all")]
#[rustfmt::skip]
pub mod papaya;

/// Reads a payment: without a use of what is generic there would be little to compile.
pub fn decode(json: &[u8]) -> Result<stuut::Payment, serde_json::Error> {
    serde_json::from_slice(json)
}

/// Writes one.
pub fn encode(payment: &stuut::Payment) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(payment)
}
