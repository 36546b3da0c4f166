//! Builds the generated crate for Stuut and its peers for the same schema, each alone and from clean, dependencies built:
//! `cargo xtask bench --compile`.

mod build;
mod products;
mod sizes;
mod table;

use std::process::ExitCode;

use clap::Parser;

/// What to measure.
#[derive(Parser)]
#[command(bin_name = "cargo xtask bench --compile")]
struct Options {
    /// How often each is built; the median counts.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Write the tables into docs/performance.md.
    #[arg(long)]
    write: bool,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    // First, because it says what is not installed.
    let products = products::of_all()?;
    let times = build::times(options.rounds, |round| eprintln!("{round} of {} rounds", options.rounds))?;
    let tables = table::markdown(&times, &products, options.rounds);
    println!("{tables}");
    if options.write { bench_document::write("cargo xtask bench --compile --write", &tables) } else { Ok(()) }
}
