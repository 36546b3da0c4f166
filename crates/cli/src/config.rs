//! `payschema.toml`: which files have which schema, and settings that stand in for arguments.
//!
//! ```toml
//! unknown = "warn"
//! fail-on = "warn"
//! baseline = "payschema-baseline.json"
//!
//! [[map]]
//! files = "fixtures/stuut/**"
//! schema = "stuut/payment"
//! ```

use std::fmt;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::arguments::{FailOn, Unknown};
use crate::nearest::nearest;
use crate::printable::Printable;

const NAME: &str = "payschema.toml";

/// What a configuration says. Paths in it are relative to its folder.
#[derive(Debug, Default)]
pub(crate) struct Config {
    pub(crate) folder: PathBuf,
    pub(crate) maps: Vec<Map>,
    pub(crate) unknown: Option<Unknown>,
    pub(crate) fail_on: Option<FailOn>,
    pub(crate) baseline: Option<PathBuf>,
}

/// Files and their schema.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Map {
    pub(crate) files: String,
    pub(crate) schema: String,
}

/// What is wrong with a configuration.
#[derive(Debug)]
pub(crate) struct BrokenConfig {
    path: PathBuf,
    place: Option<(usize, usize)>,
    reason: String,
}

/// Reads the file that is named, or else the one that is found upwards from a folder; none where there is none.
///
/// # Errors
/// It cannot be read, or says what is not understood.
pub(crate) fn read(named: Option<&Path>, from: &Path) -> Result<Option<Config>, BrokenConfig> {
    let found = || from.ancestors().map(|folder| folder.join(NAME)).find(|path| path.is_file());
    let Some(path) = named.map(Path::to_path_buf).or_else(found) else { return Ok(None) };
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => return Err(BrokenConfig { path, place: None, reason: format!("cannot be read: {error}") }),
    };
    match parse(&text) {
        Ok(config) => {
            let folder = std::path::absolute(&path).unwrap_or_else(|_| path.clone());
            let folder = folder.parent().map(Path::to_path_buf).unwrap_or_default();
            let baseline = config.baseline.map(|file| folder.join(file));
            Ok(Some(Config { folder, baseline, ..config }))
        }
        Err(Misfit { at, reason }) => {
            let before = text.get(..at.start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            Err(BrokenConfig { path, place: Some((line, column)), reason })
        }
    }
}

/// What is not understood, and where.
#[derive(Debug)]
struct Misfit {
    at: Range<usize>,
    reason: String,
}

type Value<'a> = Spanned<DeValue<'a>>;

fn parse(text: &str) -> Result<Config, Misfit> {
    let table = DeTable::parse(text).map_err(|error| Misfit {
        at: error.span().unwrap_or(0..0),
        reason: error.message().lines().next().unwrap_or_default().to_owned(),
    })?;
    let mut config = Config::default();
    for (key, value) in table.get_ref() {
        match key.get_ref().as_ref() {
            "map" => config.maps = maps(value)?,
            "unknown" => config.unknown = Some(one_of(value)?),
            "fail-on" => config.fail_on = Some(one_of(value)?),
            "baseline" => config.baseline = Some(PathBuf::from(string(value)?)),
            name => return Err(unknown_key(name, key.span(), &["map", "unknown", "fail-on", "baseline"])),
        }
    }
    Ok(config)
}

fn maps(value: &Value<'_>) -> Result<Vec<Map>, Misfit> {
    let misfit = |at: Range<usize>| Misfit {
        at,
        reason: "`map` must be tables: `[[map]]`, `files = ..`, `schema = ..`".to_owned(),
    };
    let DeValue::Array(tables) = value.get_ref() else { return Err(misfit(value.span())) };
    let map = |table: &Value<'_>| {
        let DeValue::Table(entries) = table.get_ref() else { return Err(misfit(table.span())) };
        let (mut files, mut schema) = (None, None);
        for (key, value) in entries {
            match key.get_ref().as_ref() {
                "files" => files = Some((string(value)?, value.span())),
                "schema" => schema = Some(string(value)?),
                name => return Err(unknown_key(name, key.span(), &["files", "schema"])),
            }
        }
        match (files, schema) {
            (Some((files, at)), Some(schema)) => {
                crate::mapping::pattern(&files).map_err(|bad| Misfit { at, reason: bad.to_string() })?;
                Ok(Map { files, schema })
            }
            _ => Err(Misfit { at: table.span(), reason: "a `[[map]]` needs `files` and `schema`".to_owned() }),
        }
    };
    tables.iter().map(map).collect()
}

fn string(value: &Value<'_>) -> Result<String, Misfit> {
    match value.get_ref() {
        DeValue::String(text) => Ok(text.as_ref().to_owned()),
        _ => Err(Misfit { at: value.span(), reason: "must be a string".to_owned() }),
    }
}

fn one_of<T: ValueEnum>(value: &Value<'_>) -> Result<T, Misfit> {
    let text = string(value)?;
    T::from_str(&text, false).map_err(|_| {
        let names = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let names: Vec<String> = names.map(|name| format!("`{}`", name.get_name())).collect();
        Misfit { at: value.span(), reason: format!("must be one of {}", names.join(", ")) }
    })
}

fn unknown_key(name: &str, at: Range<usize>, known: &[&str]) -> Misfit {
    let reason = match nearest(name, known.iter().copied()) {
        Some(nearest) => format!("no key is called `{name}` here; perhaps you mean `{nearest}`"),
        None => format!("no key is called `{name}` here; there are `{}`", known.join("`, `")),
    };
    Misfit { at, reason }
}

impl fmt::Display for BrokenConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Printable(&self.path.to_string_lossy()).fmt(f)?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", Printable(&self.reason))
    }
}
