//! `payschema sample`: made-up records of an object, valid ones or ones with a single known violation.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::Args;
use payschema::{Entry, Json};
use payschema_sample::{Order, Random, Sampler, Spelling, Style, Unknown, Values, Whitespace};
use serde::Serialize;

use crate::outcome::Outcome;
use crate::{report, schemas};

mod fraction;
use fraction::Fraction;

/// Make up records of an object, one per line
///
/// The same arguments give the same bytes on every platform. Values are made up: no record is anybody's.
#[derive(Args, Debug)]
#[command(after_help = NOTES, verbatim_doc_comment)]
pub(crate) struct SampleOptions {
    /// Object that the records are, such as `stuut/payment`; `payschema list` names them all
    id: String,

    /// How many records
    #[arg(long, value_name = "N", default_value_t = 1)]
    count: u64,

    /// What the records are drawn from; another number gives others
    #[arg(long, value_name = "S", default_value_t = 0)]
    seed: u64,

    /// Let this part of the records, from 0 to 1, have one violation each
    #[arg(long, value_name = "FRACTION", default_value = "0", hide_default_value = true)]
    invalid: Fraction,

    /// Write to this file which record violates what, a JSON object per line
    #[arg(long, value_name = "FILE", requires = "invalid")]
    labels: Option<PathBuf>,

    /// Vary the order of members, how numbers and texts are written, and add unknown members
    #[arg(long)]
    varied: bool,

    /// Values such as a provider sends, instead of those that programs stumble over
    ///
    /// Ids, names and sentences by what a member is called, everyday amounts and recent dates. Without it,
    /// values are often at the bounds of what is valid: empty, long, escaped, in the year 0000.
    #[arg(long)]
    typical: bool,

    /// One record with the required members only
    #[arg(long, conflicts_with_all = ["count", "seed", "invalid", "varied", "typical", "full"])]
    minimal: bool,

    /// One record with every member that the schema names
    #[arg(long, conflicts_with_all = ["count", "seed", "invalid", "varied", "typical"])]
    full: bool,

    /// Break the one record into lines
    #[arg(long, conflicts_with = "count")]
    pretty: bool,
}

const NOTES: &str = "\
Labels: {\"line\":3,\"pointer\":\"/amount\",\"keyword\":\"minimum\"} says that the third record violates
`minimum` at /amount and nothing else. `payschema validate` finds the same.

Examples:
  payschema sample stuut/payment --pretty
  payschema sample stuut/payment --count 1000 --seed 7 > payments.ndjson
  payschema sample stuut/payment --count 20 --typical > demonstration.ndjson
  payschema sample stuut/payment --count 1000 --invalid 0.1 --labels labels.ndjson > mixed.ndjson
  payschema sample papaya/payment --full --pretty

Exit codes:
  0  the records were written
  2  usage: an unknown object, or one that has nothing to violate
  3  standard output or the labels could not be written";

/// What an invalid record violates.
#[derive(Serialize)]
struct Label<'a> {
    line: u64,
    pointer: &'a str,
    keyword: &'static str,
}

/// Why no more records are made.
enum Stop {
    /// Of what was asked there is none.
    Nothing(String),
    Writing(io::Error),
    Labels(io::Error),
}

/// Runs the command.
pub(crate) fn run(options: &SampleOptions, out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    let entry = match schemas::find(&options.id) {
        Ok(entry) => entry,
        Err(unknown) => {
            report::message(messages, &unknown);
            return Outcome::Usage;
        }
    };
    match sampler(entry).and_then(|sampler| write(options, &sampler, out)) {
        Ok(()) => Outcome::Clean,
        Err(Stop::Nothing(why)) => {
            report::message(messages, &why);
            Outcome::Usage
        }
        Err(Stop::Writing(reason)) => report::unwritten(messages, &reason),
        Err(Stop::Labels(reason)) => {
            let path = options.labels.as_deref().unwrap_or(std::path::Path::new("labels")).to_string_lossy();
            report::message(messages, &format_args!("cannot write {}: {reason}", crate::printable::Printable(&path)));
            Outcome::Unreadable
        }
    }
}

/// What makes instances of a model, from the schema that it carries.
fn sampler(entry: &Entry) -> Result<Sampler, Stop> {
    let info = entry.info();
    let name = info.id.split('#').next().unwrap_or(info.id);
    let cannot = |why: &dyn std::fmt::Display| Stop::Nothing(format!("`{}` cannot be sampled: {why}", info.id));
    let bundle = payschema_schema::read_bundle(name, info.schema).map_err(|refused| cannot(&refused))?;
    let root = bundle.graph.find(&format!("{name}{}", info.schema_pointer)).unwrap_or(bundle.root);
    Sampler::new(&bundle.graph, root).map_err(|none| cannot(&none))
}

fn write(options: &SampleOptions, sampler: &Sampler, out: &mut impl Write) -> Result<(), Stop> {
    if options.minimal || options.full {
        let record = if options.full { sampler.full() } else { sampler.minimal() };
        write_record(options, &record, out).map_err(Stop::Writing)?;
        return out.flush().map_err(Stop::Writing);
    }
    let mut labels = match &options.labels {
        Some(path) => Some(BufWriter::new(File::create(path).map_err(Stop::Labels)?)),
        None => None,
    };
    let style = style(options);
    let mut random = Random::new(options.seed);
    for record in 0..options.count {
        let json = match options.invalid.takes(record) {
            false => sampler.valid(&mut random, &style),
            true => {
                let nothing = || Stop::Nothing(format!("`{}` allows any value: nothing violates it", options.id));
                let invalid = sampler.invalid(&mut random, &style).ok_or_else(nothing)?;
                if let Some(labels) = &mut labels {
                    let label = Label { line: record + 1, pointer: &invalid.pointer, keyword: invalid.keyword };
                    serde_json::to_writer(&mut *labels, &label).map_err(|error| Stop::Labels(error.into()))?;
                    writeln!(labels).map_err(Stop::Labels)?;
                }
                invalid.json
            }
        };
        write_record(options, &json, out).map_err(Stop::Writing)?;
    }
    if let Some(mut labels) = labels {
        labels.flush().map_err(Stop::Labels)?;
    }
    out.flush().map_err(Stop::Writing)
}

fn style(options: &SampleOptions) -> Style {
    let values = if options.typical { Values::Typical } else { Values::Boundary };
    match options.varied {
        false => Style { values, ..Style::PLAIN },
        // A record stays on its line.
        true => Style {
            order: Order::Shuffled,
            unknown: Unknown::Some,
            spelling: Spelling::Varied,
            whitespace: Whitespace::None,
            values,
        },
    }
}

fn write_record(options: &SampleOptions, json: &str, out: &mut impl Write) -> io::Result<()> {
    match json.parse::<Json>() {
        Ok(json) if options.pretty => writeln!(out, "{}", crate::pretty::pretty(&json)),
        _ => writeln!(out, "{json}"),
    }
}
