//! `payschema`: validates payment payloads, shows the schemas it knows, and finds where providers have left them.
//!
//! A file has one subject: what is asked (`arguments`), which schema and which inputs (`schemas`, `inputs`, `records`),
//! the verdict (`validate`), how it is told (`report`, `summary`, `outcome`). Each other command is a file or a folder of
//! its own name, with its arguments (`list`, `show`, `explain`, `sample`, `drift`, `completions`). Providers are reached through
//! `payschema-registry` alone, so that a new one needs no change here. Nothing here touches the network.

mod arguments;
mod codes;
mod completions;
mod constraints;
mod drift;
mod explain;
mod inputs;
mod lines;
mod list;
mod outcome;
mod places;
mod pretty;
mod printable;
mod records;
mod report;
mod sample;
mod schemas;
mod show;
mod source;
mod summary;
mod validate;
mod version;

use std::io::{self, BufWriter};
use std::process::ExitCode;

use arguments::{Arguments, Command};
use clap::Parser;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut messages = io::stderr().lock();
    let outcome = match &arguments.command {
        Command::Validate(options) => validate::run(options, &mut out, &mut messages),
        Command::List(options) => list::run(options, &mut out, &mut messages),
        Command::Show(options) => show::run(options, &mut out, &mut messages),
        Command::Explain(options) => explain::run(options, &mut out, &mut messages),
        Command::Sample(options) => sample::run(options, &mut out, &mut messages),
        Command::Drift(options) => drift::run(options, &mut out, &mut messages),
        Command::Completions(options) => completions::run(options, &mut out, &mut messages),
    };
    outcome.into()
}
