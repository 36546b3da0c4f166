//! The arguments of `payschema validate`.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, ValueEnum};

use super::help;
use crate::parts::Pattern;
use crate::report::Format;

/// Validate files, folders or standard input
#[derive(Args, Debug)]
#[command(long_about = help::VALIDATE_ABOUT, after_help = help::VALIDATE_NOTES)]
pub(crate) struct ValidateOptions {
    /// Object that the records are, such as `stuut/payment`, or a file with a JSON Schema
    ///
    /// `payschema list` names all objects. Parts of them go by their place:
    /// `stuut/payment#/$defs/PaymentAllocation`. A schema file may be of any draft.
    #[arg(long, value_name = "SCHEMA", help_heading = "Which schema")]
    pub(crate) schema: Option<String>,

    /// Schema of the files that a pattern matches, such as `fixtures/stuut/**=stuut/payment`; repeatable, the first
    /// match counts
    #[arg(long, value_name = "PATTERN=SCHEMA", help_heading = "Which schema")]
    pub(crate) map: Vec<Mapping>,

    /// Configuration to use instead of the payschema.toml that is found
    #[arg(long, value_name = "FILE", help_heading = "Which schema")]
    pub(crate) config: Option<PathBuf>,

    /// Validate parts of each record: a JSON Pointer whose steps may be `*`, such as `/items/*`; repeatable
    ///
    /// Where a record has nothing there, that is a warning (W103); if no record of the run has anything there, it is a
    /// usage error.
    #[arg(long, value_name = "POINTER", help_heading = "Which records")]
    pub(crate) pointer: Vec<Pattern>,

    /// Read one record per line from every input, whatever its name
    #[arg(long, help_heading = "Which records")]
    pub(crate) lines: bool,

    /// Take the lines of one file that start at these bytes, END excluded: `0-1000000`, `1000000-`
    ///
    /// Ranges that tile a file take each record once. Lines and records are numbered from the first one that is taken,
    /// and the input is shown as `file#bytes=START-END`, because nothing before START is read.
    #[arg(long, value_name = "START-END", help_heading = "Which records")]
    pub(crate) range: Option<ByteRange>,

    /// What to make of members and enum values that the schema does not know [default: as the schema says]
    ///
    /// By default such members are allowed and such enum values are errors. Members are looked for in records that have
    /// the right shape, by built-in schemas only.
    #[arg(long, value_name = "WHAT", help_heading = "Verdict")]
    pub(crate) unknown: Option<Unknown>,

    /// Least grave level of findings that makes the run fail [default: error]
    #[arg(long, value_name = "LEVEL", help_heading = "Verdict")]
    pub(crate) fail_on: Option<FailOn>,

    /// Stop after so many errors have been told
    #[arg(long, value_name = "N", value_parser = from_one, help_heading = "Verdict", conflicts_with_all = ["good", "bad", "write_baseline"])]
    pub(crate) max_errors: Option<NonZeroUsize>,

    /// Findings to accept, as --write-baseline wrote them
    #[arg(long, value_name = "FILE", help_heading = "Verdict")]
    pub(crate) baseline: Option<PathBuf>,

    /// Write the findings of this run to a baseline and accept them; what cannot be accepted, text that is no JSON, is told
    #[arg(long, value_name = "FILE", help_heading = "Verdict", conflicts_with = "baseline")]
    pub(crate) write_baseline: Option<PathBuf>,

    /// Format of the findings on standard output [default: text]
    #[arg(long, value_name = "FORMAT", help_heading = "Output")]
    pub(crate) format: Option<Format>,

    /// Write the findings to a file as well; repeatable, `-` is standard output
    ///
    /// The file is written when the run is over, as a whole.
    #[arg(short, long, value_name = "FORMAT=FILE", help_heading = "Output")]
    pub(crate) output: Vec<OutputOption>,

    /// Write the records that hold to a file, byte for byte, one per line; `-` is standard output
    #[arg(long, value_name = "FILE", help_heading = "Output", conflicts_with = "pointer")]
    pub(crate) good: Option<PathBuf>,

    /// Write the records that do not hold to a file, each with its violations, one per line; `-` is standard output
    #[arg(long, value_name = "FILE", help_heading = "Output", conflicts_with = "pointer")]
    pub(crate) bad: Option<PathBuf>,

    /// Show values in excerpts, but for those of sensitive members
    #[arg(long, help_heading = "Output")]
    pub(crate) show_values: bool,

    /// When to use colours; `auto` is on a terminal, unless NO_COLOR is set
    #[arg(long, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub(crate) color: Color,

    /// No progress and no summary; twice: no findings on standard output either
    #[arg(short, long, action = clap::ArgAction::Count, help_heading = "Output")]
    pub(crate) quiet: u8,

    /// How many threads validate [default: as many as there are processors]
    #[arg(short, long, value_name = "N", value_parser = from_one)]
    pub(crate) jobs: Option<NonZeroUsize>,

    /// Files, folders, patterns, or `-` for standard input
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
}

fn from_one(text: &str) -> Result<NonZeroUsize, String> {
    text.parse().map_err(|_| "a whole number from 1 on is due".to_owned())
}

/// What to make of what the schema does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Unknown {
    /// Neither unknown members nor unknown enum values are told
    Allow,
    /// Both are warnings
    Warn,
    /// Both are errors
    Deny,
}

/// The least grave level that makes a run fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Violations alone
    Error,
    /// Warnings as well
    Warn,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal
    Auto,
    /// Wherever findings go
    Always,
    /// Nowhere
    Never,
}

/// Files and their schema: `fixtures/stuut/**=stuut/payment`.
#[derive(Clone, Debug)]
pub(crate) struct Mapping {
    pub(crate) files: String,
    pub(crate) schema: String,
}

impl FromStr for Mapping {
    type Err = String;

    fn from_str(text: &str) -> Result<Mapping, String> {
        match text.split_once('=') {
            Some((files, schema)) if !files.is_empty() && !schema.is_empty() => {
                Ok(Mapping { files: files.to_owned(), schema: schema.to_owned() })
            }
            _ => Err("a pattern, `=` and a schema are due, as in `fixtures/stuut/**=stuut/payment`".to_owned()),
        }
    }
}

/// A format and where it goes: `sarif=findings.sarif`.
#[derive(Clone, Debug)]
pub(crate) struct OutputOption {
    pub(crate) format: Format,
    pub(crate) file: PathBuf,
}

impl FromStr for OutputOption {
    type Err = String;

    fn from_str(text: &str) -> Result<OutputOption, String> {
        let formats = || {
            let names = Format::value_variants().iter().filter_map(ValueEnum::to_possible_value);
            names.map(|name| format!("`{}`", name.get_name())).collect::<Vec<_>>().join(", ")
        };
        let Some((format, file)) = text.split_once('=').filter(|(_, file)| !file.is_empty()) else {
            return Err("a format, `=` and a file are due, as in `text=findings.txt`".to_owned());
        };
        let format = Format::from_str(format, false)
            .map_err(|_| format!("no format is called `{format}`; there are {}", formats()))?;
        Ok(OutputOption { format, file: PathBuf::from(file) })
    }
}

/// Bytes of a file, the end excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ByteRange {
    pub(crate) start: u64,
    pub(crate) end: Option<u64>,
}

impl FromStr for ByteRange {
    type Err = String;

    fn from_str(text: &str) -> Result<ByteRange, String> {
        let due =
            || "two byte offsets are due, as in `0-1000000`, or one and the end of the file: `1000000-`".to_owned();
        let (start, end) = text.split_once('-').ok_or_else(due)?;
        // No file is longer than its offsets reach.
        let offset = |text: &str| text.parse().ok().filter(|offset| i64::try_from(*offset).is_ok()).ok_or_else(due);
        let start = offset(start)?;
        let end = if end.is_empty() { None } else { Some(offset(end)?) };
        match end {
            Some(end) if end < start => Err("the end comes before the start".to_owned()),
            _ => Ok(ByteRange { start, end }),
        }
    }
}
