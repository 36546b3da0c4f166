//! `cargo xtask gen`: read, generate, then compare or replace.

use std::io;
use std::process::ExitCode;

use payschema_codegen::{Failure, Scope, generate};
use payschema_diagnostics::render;
use payschema_schema::Files;

use crate::compare::Differences;
use crate::lockfile::Refusal;
use crate::{compare, lockfile, replace, workspace};

/// What to generate, and whether to write it.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only this provider (a folder under schemas/); the registry is left as it is.
    #[arg(long, value_name = "NAME")]
    provider: Option<String>,
    /// Write nothing; show what is stale, missing or orphaned, and exit with 1 if anything is.
    #[arg(long)]
    check: bool,
}

/// Runs the command.
pub(crate) fn run(options: &Options) -> io::Result<ExitCode> {
    let root = workspace::root()?;
    let files = Files::collect(&root.join("schemas"))?;
    let selection = options.provider.as_deref();
    let read = payschema_schema::read(&files, selection).map_err(io::Error::other)?;
    let generated = match generate(&read, if selection.is_some() { Scope::Providers } else { Scope::All }) {
        Ok(files) => files,
        Err(Failure::Findings(findings)) => {
            eprintln!("{}", render::text(&findings, &read.sources.below("schemas"), render::Colour::Never));
            eprintln!("{}; nothing was generated", count(findings.len(), "finding"));
            return Ok(ExitCode::FAILURE);
        }
        Err(Failure::Mismatch(mismatch)) => return Err(io::Error::other(mismatch)),
    };
    let differences = compare::compare(&root.join("generated"), &generated, selection)?;
    if options.check {
        return Ok(show(&differences, lockfile::check(&root)?.as_ref()));
    }
    let replaced = replace::replace(&root, &generated, &differences)?;
    if let Err(error) = lockfile::update(&root) {
        return Err(replaced.undo(error));
    }
    if let Err(error) = replaced.keep() {
        eprintln!("warning: what was replaced could not be removed: {error}");
    }
    let total = count(generated.len(), "file");
    eprintln!("{total} generated, {} changed", differences.len());
    Ok(ExitCode::SUCCESS)
}

/// Shows what differs, and what to do about it.
fn show(differences: &Differences, refusal: Option<&Refusal>) -> ExitCode {
    if differences.is_empty() && refusal.is_none() {
        return ExitCode::SUCCESS;
    }
    print!("{differences}");
    if let Some(refusal) = refusal {
        print!("{refusal}");
    }
    if let Some(Refusal::Unloadable(_)) = refusal {
        // `cargo xtask` would not get as far as this program.
        eprintln!("the way back is `git restore generated`, and removing what is orphaned");
        eprintln!("then run `cargo xtask gen` and commit the result");
    } else {
        eprintln!("generated/ does not match schemas/; run `cargo xtask gen` and commit the result");
    }
    ExitCode::FAILURE
}

fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
