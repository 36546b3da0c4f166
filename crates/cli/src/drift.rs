//! `payschema drift`: where archives and documentation have parted.
//!
//! Records are read one at a time and counted (`walk`, `tally`) in memory that does not grow with the archive; what was
//! counted becomes a report (`report`), which is told as text, JSON or a patch of the schemas (`text`, `patch`).

mod change;
mod patch;
mod report;
mod scan;
mod tally;
mod text;
mod walk;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use payschema::{Entry, Violations};
use serde::Serialize;

use crate::inputs::{self, Framing, Named, Problem};
use crate::outcome::Outcome;
use crate::records::{self, Record};
use crate::report as told;
use crate::schemas;
use report::Report;
use tally::{Tally, Values};

/// Find what a provider sends and its page does not say, and the other way round
///
/// Reads archives and tells unknown members and enum values, nulls and types that are not documented,
/// lengths and ranges exceeded, and members never seen: how often, where first, and what to do.
#[derive(Args, Debug)]
#[command(after_help = NOTES, verbatim_doc_comment)]
pub(crate) struct DriftOptions {
    /// Object that the records are, such as `stuut/payment`; `payschema list` names them all
    #[arg(long, value_name = "ID")]
    schema: String,

    /// How it is told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show values that the schema does not list, and the greatest numbers; sensitive ones never
    #[arg(long)]
    show_values: bool,

    /// Read one record per line from every input, whatever its name
    #[arg(long)]
    lines: bool,

    /// Files, folders, patterns, or `-` for standard input, as `payschema validate` reads them
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
}

/// How the report is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For machines
    Json,
    /// A unified diff of the hand-written schemas, which `git apply` takes
    Patch,
}

const NOTES: &str = "\
Members never seen are told, but are no drift: few archives show every optional member.

The patch marks what it adds with `\"x-evidence\": \"example\"` and what it widens with a `$comment`.
Values that are not shown cannot be in it: an enum stays as it is, which is told on standard error
like all that is left out, and a bound on a number is taken out instead of moved.

Memory does not grow with the archive. At most 20,000 places, 2,000 unknown members (200 in one
object) and 100 values at a place are told apart; what there is beyond is counted.

Examples:
  payschema drift --schema stuut/payment archive/
  payschema drift --schema stuut/payment --format patch --show-values archive/ > drift.patch
  payschema drift --schema papaya/payments_list --format json recorded.ndjson | jq '.findings[].pointer'
  zcat archive.ndjson.gz | payschema drift --schema stuut/payment -

Exit codes:
  0  no drift
  1  drift
  2  usage: wrong arguments, an unknown schema, a folder with nothing to read
  3  something could not be read or written, or is no JSON; the rest is counted all the same
Where several apply, 2 wins over 3, and 3 over 1.";

/// What has been read.
#[derive(Debug, Default)]
pub(crate) struct Read {
    files: u64,
    records: u64,
    /// Records that are no JSON.
    broken: u64,
    /// What could not be read, or gave nothing to read.
    outcome: Outcome,
}

/// Runs the command.
pub(crate) fn run(options: &DriftOptions, out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    let entry = match schemas::find(&options.schema) {
        Ok(entry) => entry,
        Err(unknown) => {
            told::message(messages, &unknown);
            return Outcome::Usage;
        }
    };
    let mut tally = Tally::new(if options.show_values { Values::Shown } else { Values::Masked });
    let read = read(options, entry, &mut tally, messages);
    let report = report::report(&tally);
    let found = if report.findings.is_empty() { Outcome::Clean } else { Outcome::Findings };
    let outcome = read.outcome.max(found);
    match write(options, entry, &report, &read, out, messages).and_then(|()| out.flush()) {
        Ok(()) => {
            let _ = writeln!(messages, "{}", summary(&read, &report));
            outcome
        }
        Err(reason) => told::unwritten(messages, &reason).max(outcome),
    }
}

/// Counts the records of all inputs.
fn read(options: &DriftOptions, entry: &Entry, tally: &mut Tally, messages: &mut impl Write) -> Read {
    let mut read = Read::default();
    for named in inputs::expand(&options.paths) {
        let source = named.map(|named| match named {
            Named::Itself(source) | Named::Within(_, source) => source,
        });
        let problem = match source {
            Ok(source) => {
                let framing = if options.lines { Framing::Lines } else { records::framing(&source) };
                match records::each(&source, framing, |record| count(record, tally, entry, &mut read, messages)) {
                    Ok(()) => {
                        read.files += 1;
                        continue;
                    }
                    Err(problem) => problem,
                }
            }
            Err(problem) => problem,
        };
        read.outcome = read.outcome.max(match problem {
            Problem::Empty(_) | Problem::NoMatch(_) => Outcome::Usage,
            _ => Outcome::Unreadable,
        });
        told::message(messages, &problem);
    }
    read
}

/// How many records that are no JSON are told one by one.
const TOLD: u64 = 10;

/// Where a record is that is no JSON, and why it is none.
fn broken(record: &Record<'_>, found: Option<&Violations>) -> String {
    let input = crate::printable::Printable(record.input);
    let Some(violation) = found.and_then(|found| found.iter().find(|violation| violation.code().is_syntax())) else {
        return format!("{input}:{}: the record is no JSON", record.lines_before + 1);
    };
    let sentence = violation.sentence().to_string();
    match violation.position() {
        Some(at) => format!(
            "{input}:{}:{}: {} [{}]",
            record.lines_before + at.line,
            at.column,
            crate::printable::Printable(&sentence),
            violation.code().as_str()
        ),
        None => format!("{input}:{}: {}", record.lines_before + 1, crate::printable::Printable(&sentence)),
    }
}

/// Counts what is in a record.
fn count(record: &Record<'_>, tally: &mut Tally, entry: &Entry, read: &mut Read, messages: &mut impl Write) {
    read.records += 1;
    let verdict = entry.check_json(record.bytes);
    let text = std::str::from_utf8(record.bytes).ok();
    let source = text.map(|text| walk::Source { input: record.input, text, lines_before: record.lines_before });
    let rule = entry.info().rule;
    match (source, verdict) {
        (Some(source), Ok(())) => walk::walk(tally, &source, rule),
        (Some(source), Err(found)) if !found.is_syntax() => {
            walk::walk(tally, &source, rule);
            walk::violations(tally, &source, rule, &found);
        }
        (_, verdict) => {
            read.broken += 1;
            if read.broken <= TOLD {
                told::message(messages, &broken(record, verdict.err().as_ref()));
            }
            read.outcome = read.outcome.max(Outcome::Unreadable);
        }
    }
}

#[derive(Serialize)]
struct Told<'r> {
    schema: &'static str,
    page: &'static str,
    section: &'static str,
    captured: &'static str,
    files: u64,
    records: u64,
    broken_records: u64,
    #[serde(flatten)]
    report: &'r Report,
}

fn write(
    options: &DriftOptions,
    entry: &Entry,
    report: &Report,
    read: &Read,
    out: &mut impl Write,
    messages: &mut impl Write,
) -> io::Result<()> {
    let info = entry.info();
    match options.format {
        Format::Text => text::write(out, info, report, read),
        Format::Json => {
            let page = info.source().page;
            let told = Told {
                schema: info.id,
                page: page.title,
                section: info.source().section,
                captured: page.captured,
                files: read.files,
                records: read.records,
                broken_records: read.broken,
                report,
            };
            serde_json::to_writer_pretty(&mut *out, &told)?;
            writeln!(out)
        }
        Format::Patch => {
            let patch = patch::patch(report);
            for left in &patch.left {
                let _ = writeln!(messages, "not in the patch: {}", crate::printable::Printable(left));
            }
            out.write_all(patch.diff.as_bytes())
        }
    }
}

/// `3 files, 4000 records, 12 findings, 2 records are no JSON`
fn summary(read: &Read, report: &Report) -> String {
    let counted = |count: u64, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    let findings = u64::try_from(report.findings.len()).unwrap_or(u64::MAX);
    let mut text =
        [counted(read.files, "file"), counted(read.records, "record"), counted(findings, "finding")].join(", ");
    match read.broken {
        0 => {}
        1 => text += ", 1 record is no JSON",
        broken => text += &format!(", {broken} records are no JSON"),
    }
    text
}
