//! `payschema`: validates payment payloads, and lists the schemas it knows.
//!
//! A file has one subject: what is asked (`arguments`, `config`), which schema and which inputs (`schemas`, `mapping`,
//! `inputs`, `lines`, `parts`), the verdict (`validate`), what is found and how it is told (`finding`, `codes`, `report`,
//! `baseline`, `output`, `progress`, `summary`, `outcome`). Providers are reached through `payschema-registry` alone, so
//! that a new one needs no change here. Nothing here touches the network.

mod arguments;
mod baseline;
mod codes;
mod config;
mod finding;
mod inputs;
mod interrupt;
mod lines;
mod list;
mod mapping;
mod nearest;
mod outcome;
mod output;
mod parts;
mod printable;
mod progress;
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
    let mut messages = io::stderr();
    let outcome = match &arguments.command {
        Command::Validate(options) => validate::run(options, &mut messages),
        Command::List => list::run(&mut BufWriter::new(io::stdout().lock()), &mut messages),
    };
    outcome.into()
}
