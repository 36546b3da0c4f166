//! Turns resolved JSON Schemas into Rust model crates, in memory.
//!
//! The pipeline is [`generate`]; writing files and comparing them with what is committed is the caller's part.

pub mod model;

mod crate_files;
mod declare;
mod findings;
mod implement;
mod json_text;
mod manual;
mod markdown;
mod naming;
mod print;
mod registry;

use std::collections::BTreeMap;

use payschema_diagnostics::Diagnostic;
use payschema_schema::Read;

pub use declare::Mismatch;
/// The table of this crate's codes.
pub use payschema_diagnostics::codes::generation as codes;

/// Generated files by path: `stuut/src/lib.rs`.
pub type Files = BTreeMap<String, String>;

/// What to generate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The crates of all providers, and the registry over them.
    All,
    /// The crates of the providers that were read; the registry needs to know all and is left out.
    Providers,
}

/// Why nothing was generated.
#[derive(Debug)]
pub enum Failure {
    /// The schemas have findings.
    Findings(Vec<Diagnostic>),
    /// What was declared is not what was modelled: our bug.
    Mismatch(Mismatch),
}

/// Generates the crates of the providers that were read.
///
/// # Errors
/// All findings of reading and modelling the schemas, in one list.
pub fn generate(read: &Read, scope: Scope) -> Result<Files, Failure> {
    let (providers, findings) = model::build(&read.graph);
    let findings: Vec<Diagnostic> = read.findings.iter().cloned().chain(findings).collect();
    if !findings.is_empty() {
        return Err(Failure::Findings(findings));
    }
    let mut files = Files::new();
    for provider in &providers {
        add(&mut files, &provider.name, crate_files::crate_files(provider).map_err(Failure::Mismatch)?);
    }
    if scope == Scope::All {
        add(&mut files, "registry", registry::registry_files(&providers));
    }
    Ok(files)
}

fn add(files: &mut Files, folder: &str, crate_files: crate_files::Files) {
    files.extend(crate_files.into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)));
}
