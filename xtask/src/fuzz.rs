//! `cargo xtask fuzz`: judges payloads for as long as it is told, in a process of its own.
//!
//! The judges are generated crates and the referee, which this package must not depend on; `tests/oracle` has both.

use std::io;
use std::process::{Command, ExitCode};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;

use crate::workspace;

/// What to judge.
#[derive(Args)]
pub(crate) struct Options {
    /// For how long, once everything is built.
    #[arg(long, default_value_t = 5)]
    minutes: u64,
    /// The seed of a run that is to be repeated; else it is made of the time, and shown.
    #[arg(long)]
    seed: Option<u64>,
}

/// Builds and runs the binary in `tests/oracle`. It fails if there is a disagreement, which it has written to
/// `tests/regressions`.
pub(crate) fn run(options: &Options) -> io::Result<ExitCode> {
    let by_time = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let seed = options.seed.unwrap_or_else(by_time);
    let manifest = workspace::root()?.join("tests").join("oracle").join("Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--release", "--locked", "--bin", "fuzz", "--manifest-path"]).arg(manifest);
    let status = command.arg("--").arg(options.minutes.to_string()).arg(seed.to_string()).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
