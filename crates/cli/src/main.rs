//! `payschema`: validates payment payloads, and lists the schemas it knows.
//!
//! A file has one subject: what is asked (`arguments`), which schema and which inputs (`schemas`, `inputs`, `records`),
//! the verdict (`validate`), how it is told (`report`, `summary`, `outcome`). Providers are reached through
//! `payschema-registry` alone, so that a new one needs no change here. Nothing here touches the network.

mod arguments;
mod baseline;
mod codes;
mod finding;
mod inputs;
mod list;
mod outcome;
mod printable;
mod records;
mod report;
mod schemas;
mod summary;
mod validate;

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
        Command::List => list::run(&mut out, &mut messages),
    };
    outcome.into()
}
