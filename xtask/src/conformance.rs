//! `cargo xtask conformance`: the JSON-Schema-Test-Suite, or quicktype's schemas with their samples, through the schema
//! reader, the generator, a compiler and the generated code.
//!
//! Every group of the suite is a schema with cases. It goes through the pipeline as a provider's schema does, but without
//! what is asked of schemas that describe a documentation. A group is honoured if every case comes out right, and refused
//! if there is a finding instead of code. There is no third: a wrong verdict or a panic makes the command fail.

mod batch;
mod quicktype;
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
    /// A checkout of JSON-Schema-Test-Suite, or of what is below its `tests` for draft 2020-12; or a folder of schemas with
    /// `index.jsonl` and `index.deviations.jsonl`.
    path: PathBuf,
    /// Write nothing; exit with 1 if docs/keywords.md, or docs/quicktype.md, says something else.
    #[arg(long)]
    check: bool,
}

/// What the schemas are.
#[derive(Clone, Copy)]
pub(crate) enum Collection {
    /// The JSON-Schema-Test-Suite.
    Suite,
    /// Those of quicktype's tests.
    Quicktype,
}

impl Collection {
    /// The document that says what came out.
    fn document(self) -> &'static str {
        match self {
            Collection::Suite => "docs/keywords.md",
            Collection::Quicktype => "docs/quicktype.md",
        }
    }

    /// Where the crates are compiled, below `target`.
    fn folder(self) -> &'static str {
        match self {
            Collection::Suite => "conformance",
            Collection::Quicktype => "conformance-quicktype",
        }
    }
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
    let collection = if quicktype::is_at(&options.path) { Collection::Quicktype } else { Collection::Suite };
    let files = match collection {
        Collection::Suite => suite::read(&options.path)?,
        Collection::Quicktype => quicktype::read(&options.path)?,
    };
    let (batches, verdicts) = batch::crates(&root, &files)?;
    let outcomes = runner::run(&root, collection.folder(), &batches)?;
    let wrong = report::wrong(&files, &verdicts, &outcomes);
    for line in &wrong {
        eprintln!("{line}");
    }
    let text = report::table(collection, &files, &verdicts, &outcomes);
    eprintln!("{}", report::figures(&files, &verdicts, &outcomes));
    let (document, place) = (collection.document(), root.join(collection.document()));
    if !wrong.is_empty() {
        eprintln!("{} wrong; {document} is left as it is", wrong.len());
        return Ok(ExitCode::FAILURE);
    }
    if options.check {
        let is_fresh = fs::read_to_string(&place).is_ok_and(|written| written == text);
        if !is_fresh {
            eprintln!("stale: {document}; `cargo xtask conformance {}` writes it", options.path.display());
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
