//! `cargo xtask bench`: how fast payschema is beside its peers, how long builds take, how many instructions are needed.
//!
//! All of it is measured in a workspace of its own, whose dependencies nothing else has to build.

use std::ffi::OsString;
use std::io;
use std::process::{Command, ExitCode};

use clap::Args;

use crate::workspace;

/// What to measure.
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Options {
    /// Measure builds of the generated crate and of its peers instead.
    #[arg(long, conflicts_with = "instructions")]
    compile: bool,
    /// Count instructions under valgrind instead, and fail where they have become more than the committed table allows.
    #[arg(long)]
    instructions: bool,
    /// Update that table.
    #[arg(long, requires = "instructions")]
    bless: bool,
    /// What the benchmark itself takes: `--rounds 9`, `--megabytes 24`, `--only TEXT`, `--json FILE`, `--write`, `--help`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    rest: Vec<OsString>,
}

/// Builds and runs what measures.
pub(crate) fn run(options: &Options) -> io::Result<ExitCode> {
    let (package, own) = match options {
        Options { compile: true, .. } => ("payschema-builds", None),
        Options { instructions: true, bless, .. } => {
            ("payschema-instructions", Some(if *bless { "bless" } else { "compare" }))
        }
        _ => ("payschema-bench", None),
    };
    let manifest = workspace::root()?.join("tests").join("bench").join("Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--release", "--locked", "--package", package, "--manifest-path"]).arg(manifest);
    let status = command.arg("--").args(own).args(&options.rest).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
