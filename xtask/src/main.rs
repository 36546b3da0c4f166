//! The workspace's own commands; see `cargo xtask help`.
//!
//! This package parses arguments and moves files. What is generated is decided in `payschema-codegen`.

mod compare;
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
    /// Judge sampled and damaged payloads in every way and by the referee; what fails is written to tests/regressions.
    Fuzz(fuzz::Options),
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Gen(options) => generate::run(&options),
        Command::Fuzz(options) => fuzz::run(&options),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
