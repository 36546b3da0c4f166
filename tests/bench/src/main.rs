//! payschema measured beside what else there is: `cargo xtask bench`.

mod answers;
mod case;
mod corpus;
mod linear;
mod measure;
mod page_cache;
mod selection;
mod subject;
mod subjects;
mod table;
mod targets;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{fs, io};

use clap::Parser;

use corpus::{Corpus, Recipe, Shapes, Validity};
use selection::{BY_MEMBERS, BY_SIZE, Selection};

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
    /// Only corpora and cases whose names contain this; repeatable: `--only stuut --only check_json`.
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
    /// Write all figures to a file as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Write the tables into docs/performance.md.
    #[arg(long, conflicts_with = "only")]
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
    let mut recipes = subjects::recipes(options.megabytes);
    let names = recipes.iter().flat_map(|recipe| recipe.validities.iter().map(|validity| recipe.name(*validity)));
    let names: Vec<String> = names.collect();
    let selection = Selection::new(&options.only, &names);
    for recipe in &mut recipes {
        let taken = recipe.validities.iter().filter(|validity| selection.takes_corpus(&recipe.name(**validity)));
        recipe.validities = taken.copied().collect();
    }
    let corpora = made(recipes.iter().filter(|recipe| !recipe.validities.is_empty()))?;
    let validators = corpora.iter().map(|corpus| subjects::validators(corpus.provider));
    let validators = validators.collect::<Result<Vec<_>, _>>()?;
    let cases = corpora.iter().zip(&validators).map(|(corpus, validators)| subjects::cases(corpus, validators));
    let mut cases = cases.collect::<Result<Vec<_>, _>>()?;
    selection.check(&names, cases.iter().flatten().map(|case| case.name))?;
    cases.iter_mut().for_each(|cases| cases.retain(|case| selection.takes_case(case.name)));
    measure::measure(&mut cases, options.rounds, |round| eprintln!("{round} of {} rounds", options.rounds))?;

    let by_size = if selection.takes_table(BY_SIZE) { by_size(&corpora, options)? } else { Vec::new() };
    let takes_members = selection.takes_table(BY_MEMBERS);
    let run = table::Run {
        corpora: &corpora,
        cases: &cases,
        by_size,
        by_members: if takes_members { linear::by_members(options.rounds)? } else { Vec::new() },
        rounds: options.rounds,
    };
    let tables = table::markdown(&run);
    println!("{tables}");
    if let Some(file) = &options.json {
        let told = |error: io::Error| format!("{}: {error}", file.display());
        fs::write(file, format!("{:#}\n", table::as_json(&run))).map_err(told)?;
    }
    if options.write { bench_document::write("cargo xtask bench --write", &tables) } else { Ok(()) }
}

fn made<'r>(recipes: impl Iterator<Item = &'r Recipe>) -> Result<Vec<Corpus>, String> {
    let mut corpora = Vec::new();
    for recipe in recipes {
        corpora.extend(corpus::corpora(recipe, &subjects::validators(recipe.provider)?)?);
    }
    Ok(corpora)
}

/// The cost by size, of Papaya's lists, which are made for it if they are not measured themselves.
fn by_size(corpora: &[Corpus], options: &Options) -> Result<Vec<linear::Row>, String> {
    let most = options.megabytes * 1_000_000;
    let is_list = |corpus: &&Corpus| corpus.provider == "papaya" && corpus.validity == Validity::Valid;
    if let Some(lists) = corpora.iter().find(is_list) {
        return linear::by_size(lists, most, options.rounds);
    }
    let mut recipes = subjects::recipes(options.megabytes);
    recipes.retain(|recipe| recipe.provider == "papaya" && recipe.shapes == Shapes::Varied);
    recipes.iter_mut().for_each(|recipe| recipe.validities = vec![Validity::Valid]);
    made(recipes.iter())?.first().map_or(Ok(Vec::new()), |lists| linear::by_size(lists, most, options.rounds))
}
