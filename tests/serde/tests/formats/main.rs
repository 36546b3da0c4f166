//! Models in serde's formats. What is expected does not depend on `arbitrary_precision`, unless a test says so.

#![expect(clippy::panic, clippy::unwrap_used, reason = "what tests share fails as they do")]

mod buffered;
mod exact;
mod generated;
mod other_formats;
mod refusals;
mod users;
mod values;
