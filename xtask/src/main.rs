//! The workspace's own commands; see `cargo xtask help`.
//!
//! This package parses arguments and moves files. What is generated is decided in `payschema-codegen`.

mod bench;
mod compare;
mod conformance;
mod fuzz;
mod generate;
mod lockfile;
mod replace;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

/// The workspace's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    /// Generate the crates under generated/ from the schemas under schemas/.
    Gen(generate::Options),
    /// Measure payschema beside what else there is; `cargo xtask bench --help` says how.
    Bench(bench::Options),
    /// Generate code for every schema of the JSON-Schema-Test-Suite, run every case, and write docs/keywords.md.
    Conformance(conformance::Options),
    /// Judge sampled and damaged payloads in every way and by the referee; what fails is written to tests/regressions.
    Fuzz(fuzz::Options),
}

fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Gen(options) => generate::run(&options),
        Command::Bench(options) => bench::run(&options),
        Command::Conformance(options) => conformance::run(&options),
        Command::Fuzz(options) => fuzz::run(&options),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
