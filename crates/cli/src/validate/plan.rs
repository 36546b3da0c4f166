//! From arguments and configuration to what is to be done.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use super::collisions;
use super::feed::Feed;
use crate::arguments::{FailOn, Unknown, ValidateOptions};
use crate::config::{self, Config};
use crate::finding::Level;
use crate::inputs::{self, Framing, Input, Named, Problem, Source, kind};
use crate::mapping::{Choice, Mapper};
use crate::outcome::Outcome;
use crate::parts::Pattern;
use crate::printable::Printable;
use crate::report;
use crate::summary::Summary;

/// What is to be done.
pub(super) struct Plan {
    pub(super) feed: Feed,
    pub(super) settings: Arc<Settings>,
    /// How many threads judge.
    pub(super) jobs: usize,
    pub(super) baseline: Option<PathBuf>,
    /// What is known before anything is read.
    pub(super) summary: Summary,
}

/// What decides about verdicts.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) unknown: Option<Unknown>,
    pub(super) fail_on: Level,
    pub(super) show_values: bool,
    pub(super) pointers: Vec<Pattern>,
    pub(super) splitting: Splitting,
}

/// Whether records are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Splitting {
    No,
    /// Those that hold go to one file, the others to another one.
    Yes,
}

impl Plan {
    /// Works out what is to be done, and tells what cannot be.
    ///
    /// # Errors
    /// Nothing can be done; how the run ends.
    pub(super) fn make(options: &ValidateOptions, messages: &mut impl Write) -> Result<Plan, Outcome> {
        let here = std::env::current_dir().unwrap_or_default();
        let config = match config::read(options.config.as_deref(), &here) {
            Ok(config) => config.unwrap_or_default(),
            Err(broken) => {
                report::message(messages, &broken);
                return Err(Outcome::Configuration);
            }
        };
        let mut summary = Summary::default();
        let mut mapper = mapper(options, &config, &here).map_err(|reason| {
            report::message(messages, &reason);
            Outcome::Usage
        })?;
        if let Some(problem) = mapper.load_general() {
            report::message(messages, &problem);
            return Err(problem.outcome());
        }
        let inputs = inputs(options, &mut mapper, &mut summary, messages);
        let range = options.range.map(|range| check_range(options, &inputs).map(|()| range));
        let range = range.transpose().map_err(|reason| {
            report::message(messages, &reason);
            Outcome::Usage
        })?;
        collisions::check(options, &inputs).map_err(|reason| {
            report::message(messages, &reason);
            Outcome::Usage
        })?;
        let fail_on = match options.fail_on.or(config.fail_on) {
            Some(FailOn::Warn) => Level::Warning,
            Some(FailOn::Error) | None => Level::Error,
        };
        let split = options.good.is_some() || options.bad.is_some();
        let settings = Settings {
            unknown: options.unknown.or(config.unknown),
            fail_on,
            show_values: options.show_values,
            pointers: options.pointer.clone(),
            splitting: if split { Splitting::Yes } else { Splitting::No },
        };
        Ok(Plan {
            jobs: jobs(options, &inputs),
            feed: Feed::new(inputs, range),
            settings: Arc::new(settings),
            baseline: options.baseline.clone().or(config.baseline).filter(|_| options.write_baseline.is_none()),
            summary,
        })
    }
}

/// A thread for each processor, but no more than have something to do.
fn jobs(options: &ValidateOptions, inputs: &[Result<Arc<Input>, Problem>]) -> usize {
    let documents = inputs.iter().all(|input| input.as_ref().map_or(true, |input| input.framing == Framing::Document));
    let useful = if documents { inputs.len().max(1) } else { usize::MAX };
    let wanted = options.jobs.or_else(|| std::thread::available_parallelism().ok());
    wanted.map_or(1, usize::from).min(useful)
}

fn mapper(options: &ValidateOptions, config: &Config, here: &std::path::Path) -> Result<Mapper, String> {
    let mut mapper = Mapper::default();
    for map in &options.map {
        mapper.add(here, Some(&map.files), &map.schema).map_err(|bad| bad.to_string())?;
    }
    if let Some(schema) = &options.schema {
        mapper.add(here, None, schema).map_err(|bad| bad.to_string())?;
    }
    for map in &config.maps {
        mapper.add(&config.folder, Some(&map.files), &map.schema).map_err(|bad| bad.to_string())?;
    }
    if mapper.is_empty() {
        return Err("nothing says what to validate against; give --schema <SCHEMA>, a --map, or a payschema.toml\n\
                    `payschema list` names all objects"
            .to_owned());
    }
    Ok(mapper)
}

/// The inputs with their schemas. What is in a folder without a schema is skipped, what was named is not.
fn inputs(
    options: &ValidateOptions,
    mapper: &mut Mapper,
    summary: &mut Summary,
    messages: &mut impl Write,
) -> Vec<Result<Arc<Input>, Problem>> {
    let mut found: Vec<Result<Arc<Input>, Problem>> = Vec::new();
    // Folders of which nothing had a schema yet.
    let mut skipped: Vec<PathBuf> = Vec::new();
    let mut mapped: Vec<PathBuf> = Vec::new();
    for named in inputs::expand(&options.paths) {
        let (source, folder) = match named {
            Ok(Named::Itself(source)) => (source, None),
            Ok(Named::Within(folder, source)) => (source, Some(folder)),
            Err(problem) => {
                found.push(Err(problem));
                continue;
            }
        };
        let schema = match (mapper.schema_of(&source), &folder) {
            (Choice::Schema(schema), _) => schema,
            (Choice::Nothing, None) => {
                found.push(Err(Problem::NoSchema(source)));
                continue;
            }
            (Choice::Nothing, Some(folder)) => {
                summary.unmapped += 1;
                if !skipped.contains(folder) {
                    skipped.push(folder.clone());
                }
                continue;
            }
            (Choice::Unusable(problem), folder) => {
                if let Some(problem) = problem {
                    report::message(messages, &problem);
                    match problem.outcome() {
                        Outcome::Usage => summary.usage += 1,
                        _ => summary.schemas += 1,
                    }
                }
                mapped.extend(folder.clone());
                continue;
            }
        };
        if let Some(folder) = folder {
            if mapped.last() != Some(&folder) {
                mapped.push(folder);
            }
        }
        let framing = framing(&source, options);
        let name = source.to_string().into();
        found.push(Ok(Arc::new(Input { source, name, framing, schema })));
    }
    found.extend(
        skipped.into_iter().filter(|folder| !mapped.contains(folder)).map(|folder| Err(Problem::Unmapped(folder))),
    );
    found
}

fn framing(source: &Source, options: &ValidateOptions) -> Framing {
    let by_name = match source {
        Source::Stdin => None,
        Source::File(path) => kind::framing(path),
    };
    if options.lines || options.range.is_some() { Framing::Lines } else { by_name.unwrap_or(Framing::Detect) }
}

/// A range is one of a single file whose bytes are those of its lines.
fn check_range(options: &ValidateOptions, inputs: &[Result<Arc<Input>, Problem>]) -> Result<(), String> {
    let [path] = options.paths.as_slice() else {
        return Err("--range takes one file, because its bytes are counted from the file's start".to_owned());
    };
    let whole = match inputs {
        [Ok(input)] => matches!(&input.source, Source::File(file) if file == path),
        // It is told as what it is.
        [Err(_)] => return Ok(()),
        _ => false,
    };
    match (whole, kind::compression(path), kind::framing(path)) {
        (true, kind::Compression::None, Some(Framing::Lines) | None) => Ok(()),
        (true, kind::Compression::None, Some(_)) if options.lines => Ok(()),
        _ => {
            let path = path.to_string_lossy();
            Err(format!("--range takes an uncompressed file of lines, which {} is not", Printable(&path)))
        }
    }
}
