//! payschema measured beside what else there is: `cargo xtask bench`.

mod answers;
mod case;
mod corpus;
mod linear;
mod measure;
mod page_cache;
mod subject;
mod subjects;
mod table;
mod targets;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::Parser;

use corpus::Validity;

/// What to measure.
#[derive(Parser)]
#[command(bin_name = "cargo xtask bench")]
struct Options {
    /// How often each case is measured; the median counts.
    #[arg(long, default_value_t = 9)]
    rounds: usize,
    /// At most so many megabytes of each kind of payloads.
    #[arg(long, default_value_t = 64)]
    megabytes: usize,
    /// Write all figures to a file as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
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
    let mut corpora = Vec::new();
    for recipe in subjects::recipes(options.megabytes) {
        corpora.extend(corpus::corpora(&recipe, &subjects::validators(recipe.provider)?)?);
    }
    let validators = corpora.iter().map(|corpus| subjects::validators(corpus.provider));
    let validators = validators.collect::<Result<Vec<_>, _>>()?;
    let cases = corpora.iter().zip(&validators).map(|(corpus, validators)| subjects::cases(corpus, validators));
    let mut cases = cases.collect::<Result<Vec<_>, _>>()?;
    measure::measure(&mut cases, options.rounds, |round| eprintln!("{round} of {} rounds", options.rounds))?;

    let papaya = corpora.iter().find(|one| one.provider == "papaya" && one.validity == Validity::Valid);
    let by_size = papaya.map(|papaya| linear::by_size(papaya, options.megabytes * 1_000_000, options.rounds));
    let run = table::Run {
        corpora: &corpora,
        cases: &cases,
        by_size: by_size.transpose()?.unwrap_or_default(),
        by_members: linear::by_members(options.rounds)?,
        rounds: options.rounds,
    };
    let tables = table::markdown(&run);
    println!("{tables}");
    if let Some(file) = &options.json {
        let told = |error: io::Error| format!("{}: {error}", file.display());
        fs::write(file, format!("{:#}\n", table::as_json(&run))).map_err(told)?;
    }
    if options.write { write(&tables) } else { Ok(()) }
}

/// What stands around the tables in docs/performance.md.
const BEGIN: &str = "<!-- table: begin, written by `cargo xtask bench --write` -->\n";
const END: &str = "<!-- table: end -->";

fn write(tables: &str) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/performance.md");
    let told = |error: io::Error| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(told)?;
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.ok_or_else(|| format!("{} has no place for tables", path.display()))?;
    fs::write(&path, format!("{before}{BEGIN}\n{tables}\n{END}{after}")).map_err(told)
}
