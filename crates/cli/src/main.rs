//! `payschema`: validates payment payloads, shows the schemas it knows, and finds where providers have left them.
//!
//! A file has one subject: what is asked (`arguments`, `config`), which schema and which inputs (`schemas`, `mapping`,
//! `inputs`, `lines`, `records`, `parts`), the verdict (`validate`), what is found and how it is told (`finding`, `codes`, `report`,
//! `baseline`, `output`, `progress`, `summary`, `outcome`). Each other command is a file or a folder of its own name, with
//! its arguments (`list`, `show`, `explain`, `sample`, `drift`, `completions`). Providers are reached through
//! `payschema-registry` alone, so that a new one needs no change here. Nothing here touches the network.

mod arguments;
mod baseline;
mod codes;
mod completions;
mod config;
mod constraints;
mod drift;
mod explain;
mod finding;
mod inputs;
mod interrupt;
mod lines;
mod list;
mod mapping;
mod misread;
mod nearest;
mod outcome;
mod output;
mod parts;
mod places;
mod pretty;
mod printable;
mod progress;
mod prose;
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
    let out = &mut BufWriter::new(io::stdout());
    let messages = &mut io::stderr();
    let outcome = match &arguments.command {
        Command::Validate(options) => validate::run(options, messages),
        Command::List(options) => list::run(options, out, messages),
        Command::Show(options) => show::run(options, out, messages),
        Command::Explain(options) => explain::run(options, out, messages),
        Command::Sample(options) => sample::run(options, out, messages),
        Command::Drift(options) => drift::run(options, out, messages),
        Command::Completions(options) => completions::run(options, out, messages),
    };
    outcome.into()
}
