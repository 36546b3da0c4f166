//! The workspace's own commands; see `cargo xtask help`.
//!
//! This package parses arguments and moves files. What is generated is decided in `payschema-codegen`.

mod compare;
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
}

fn main() -> ExitCode {
    let Command::Gen(options) = Command::parse();
    match generate::run(&options) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
