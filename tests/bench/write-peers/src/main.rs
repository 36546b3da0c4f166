//! Writes what payschema's models are measured beside: structs for serde's derive, and typify's output.
//!
//! Run it after a change to the schemas: `cargo run -p write-peers` in `tests/bench`, then `cargo fmt`.

mod derive;
mod typify;

use std::path::Path;
use std::{fs, io};

use payschema_registry::ENTRIES;

/// The schemas that are measured, and their types.
const ROOTS: [(&str, &str); 3] =
    [("stuut", "stuut/payment"), ("fiskil", "fiskil/instalment_plans"), ("papaya", "papaya/payments_list")];

fn main() -> io::Result<()> {
    let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("peers");
    for (provider, id) in ROOTS {
        let entry = ENTRIES.iter().find(|entry| entry.info().id == id);
        let entry = entry.ok_or_else(|| io::Error::other(format!("there is no {id}")))?;
        let file = format!("{provider}.rs");
        let derive = peers.join("derive").join("src");
        fs::create_dir_all(derive.join("borrowed"))?;
        fs::write(derive.join(&file), derive::structs(entry, derive::Texts::Owned))?;
        fs::write(derive.join("borrowed").join(&file), derive::structs(entry, derive::Texts::Borrowed))?;
        fs::write(peers.join("typify").join("src").join(&file), typify::types(entry)?)?;
    }
    Ok(())
}
