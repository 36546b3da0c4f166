//! `cargo xtask conformance`: the JSON-Schema-Test-Suite, through the schema reader, the generator, a compiler and the
//! generated code.
//!
//! Every group of the suite is a schema with cases. It goes through the pipeline as a provider's schema does, but without
//! what is asked of schemas that describe a documentation. A group is honoured if every case comes out right, and refused
//! if there is a finding instead of code. There is no third: a wrong verdict or a panic makes the command fail.

mod batch;
mod report;
mod runner;
mod suite;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{fs, io};

use crate::workspace::{self, at};
use runner::Outcome;

/// Where the suite is, and whether to write.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// A checkout of JSON-Schema-Test-Suite, or of what is below its `tests` for draft 2020-12.
    path: PathBuf,
    /// Write nothing; exit with 1 if docs/keywords.md says something else.
    #[arg(long)]
    check: bool,
}

/// What became of a group.
pub(crate) enum Verdict {
    /// Code was generated: the places of its cases' outcomes among all.
    Generated(std::ops::Range<usize>),
    /// The titles of the findings, in order.
    Refused(Vec<String>),
}

/// Runs the command.
pub(crate) fn run(options: &Options) -> io::Result<ExitCode> {
    let root = workspace::root()?;
    let files = suite::read(&options.path)?;
    let (batches, verdicts) = batch::crates(&root, &files)?;
    let outcomes = runner::run(&root, &batches)?;
    let wrong = report::wrong(&files, &verdicts, &outcomes);
    for line in &wrong {
        eprintln!("{line}");
    }
    let text = report::table(&files, &verdicts, &outcomes);
    eprintln!("{}", report::figures(&files, &verdicts, &outcomes));
    let place = root.join("docs/keywords.md");
    if !wrong.is_empty() {
        eprintln!("{} wrong; docs/keywords.md is left as it is", wrong.len());
        return Ok(ExitCode::FAILURE);
    }
    if options.check {
        let is_fresh = fs::read_to_string(&place).is_ok_and(|written| written == text);
        if !is_fresh {
            eprintln!("stale: docs/keywords.md; `cargo xtask conformance {}` writes it", options.path.display());
        }
        return Ok(if is_fresh { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let folder = root.join("docs");
    fs::create_dir_all(&folder).and_then(|()| fs::write(&place, text)).map_err(|error| at(&place, error))?;
    Ok(ExitCode::SUCCESS)
}

/// Whether a case came out as the suite says.
pub(crate) fn is_right(valid: bool, outcome: Outcome) -> bool {
    outcome == if valid { Outcome::Valid } else { Outcome::Invalid }
}
