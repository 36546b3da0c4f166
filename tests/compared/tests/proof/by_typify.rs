//! typify's types of the schemas themselves, by its macro.
//!
//! The files are those that payschema's crates are generated from, so neither side can have the easier schema.

#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::all,
    clippy::unwrap_used,
    clippy::panic,
    reason = "what typify generates has its own habits"
)]

pub(crate) mod papaya {
    typify::import_types!(schema = "../../schemas/papaya/payments_list.schema.json");
}

pub(crate) mod fiskil {
    typify::import_types!(schema = "../../schemas/fiskil/instalment_plans.schema.json");
}

pub(crate) mod numbers {
    typify::import_types!(schema = "../cases/generation/numbers/schemas/numbers/loan.schema.json");
}
