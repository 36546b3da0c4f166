//! Payloads that were judged wrongly once: files under `tests/regressions`, judged again by every run of the tests.
//!
//! `<hash>.json`, or `<hash>.bin` where it is no UTF-8, is the payload; `<hash>.txt` names the model and says what failed.

use std::io;
use std::path::PathBuf;

use payschema::Entry;
use payschema_registry::ENTRIES;

use crate::fixtures::FIXTURES;
use crate::workspace;

/// The folder below the workspace's root.
const FOLDER: &str = "tests/regressions";

/// A payload that was judged wrongly once.
#[derive(Debug)]
pub struct Regression {
    /// The file's name.
    pub file: String,
    /// The model.
    pub entry: &'static Entry,
    /// The payload.
    pub payload: Vec<u8>,
}

/// All of them.
///
/// # Panics
/// If a file cannot be read, or names a model that is none.
#[expect(clippy::panic, reason = "a file that means nothing has to be mended or deleted")]
pub fn all() -> Vec<Regression> {
    let names = workspace::names(FOLDER);
    let payloads = names.into_iter().filter(|name| name.ends_with(".json") || name.ends_with(".bin"));
    payloads
        .map(|file| {
            let hash = file.split('.').next().unwrap_or_default();
            let told = workspace::read(format!("{FOLDER}/{hash}.txt"));
            let model = told.lines().find_map(|line| line.strip_prefix("model: ")).unwrap_or_default();
            let entry = ENTRIES.iter().chain(FIXTURES).find(|entry| entry.info().id == model);
            let path = workspace::path(FOLDER).join(&file);
            let payload = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            Regression { entry: entry.unwrap_or_else(|| panic!("{file}: there is no model {model:?}")), payload, file }
        })
        .collect()
}

/// Adds one; the same one is written once.
///
/// # Errors
/// Why it cannot be written.
pub fn write(entry: &Entry, payload: &[u8], what: &str) -> io::Result<PathBuf> {
    let hash = hash(entry.info().id.as_bytes().iter().chain(payload));
    let ending = if std::str::from_utf8(payload).is_ok() { "json" } else { "bin" };
    let folder = workspace::path(FOLDER);
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(format!("{hash:016x}.txt")), format!("model: {}\n\n{what}\n", entry.info().id))?;
    let path = folder.join(format!("{hash:016x}.{ending}"));
    std::fs::write(&path, payload)?;
    Ok(path)
}

/// FNV-1a: a file's name has to be the same wherever it is found.
fn hash<'b>(bytes: impl Iterator<Item = &'b u8>) -> u64 {
    bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3))
}
