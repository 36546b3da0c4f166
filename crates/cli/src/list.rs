//! `payschema list`: the providers, their pages and the objects on them.

use std::io::{self, Write};

use clap::Args;
use payschema::{ModelKind, Page};
use serde::Serialize;

use crate::outcome::Outcome;
use crate::report;

/// List the providers, their documentation pages and the objects that are known
#[derive(Args, Debug)]
#[command(after_help = NOTES)]
pub(crate) struct ListOptions {
    /// Write a JSON array, an object for each object and part
    #[arg(long)]
    json: bool,
}

const NOTES: &str = "\
Examples:
  payschema list
  payschema list --json | jq -r '.[] | select(.kind == \"query\").id'

Exit codes:
  0  the list was written
  3  standard output could not be written";

/// Runs the command.
pub(crate) fn run(options: &ListOptions, out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    let written = if options.json { write_json(out) } else { write(out) };
    match written.and_then(|()| out.flush()) {
        Ok(()) => Outcome::Clean,
        Err(reason) => report::unwritten(messages, &reason),
    }
}

fn write(out: &mut impl Write) -> io::Result<()> {
    let width = payschema_registry::objects().map(|entry| entry.info().id.len()).max().unwrap_or(0);
    let mut page: Option<&Page> = None;
    for info in payschema_registry::objects().map(|entry| entry.info()) {
        let documented = info.source().page;
        if page != Some(documented) {
            if page.is_some() {
                writeln!(out)?;
            }
            write_page(out, documented)?;
            page = Some(documented);
        }
        writeln!(out, "  {:width$}  {}", info.id, first_sentence(info.description()))?;
    }
    Ok(())
}

/// An object or a part, for machines.
#[derive(Serialize)]
struct Listed {
    id: &'static str,
    kind: &'static str,
    description: &'static str,
    rust_path: &'static str,
    provider: &'static str,
    page: &'static str,
    operation: &'static str,
    captured: &'static str,
    has_example: bool,
}

fn write_json(out: &mut impl Write) -> io::Result<()> {
    let listed = payschema_registry::ENTRIES.iter().map(|entry| entry.info()).map(|info| {
        let page = info.source().page;
        Listed {
            id: info.id,
            kind: kind(info.kind),
            description: info.description(),
            rust_path: info.rust_path,
            provider: info.provider,
            page: page.title,
            operation: page.operation,
            captured: page.captured,
            has_example: info.example.is_some(),
        }
    });
    serde_json::to_writer_pretty(&mut *out, &listed.collect::<Vec<_>>())?;
    writeln!(out)
}

/// The role of an object in a word.
pub(crate) fn kind(kind: ModelKind) -> &'static str {
    match kind {
        ModelKind::Response => "response",
        ModelKind::Part => "part",
        ModelKind::Error => "error",
        ModelKind::Path { .. } => "path",
        ModelKind::Query => "query",
        _ => "other",
    }
}

/// `Stuut: "Retrieve A Payment", GET /v1/payments/{payment_id} (captured 2026-11-20)`
fn write_page(out: &mut impl Write, page: &Page) -> io::Result<()> {
    write!(out, "{}: \"{}\"", page.provider, page.title)?;
    if !page.operation.is_empty() {
        write!(out, ", {}", page.operation)?;
    }
    writeln!(out, " (captured {})", page.captured)
}

fn first_sentence(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    match line.find(". ") {
        Some(end) => &line[..=end],
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn one_sentence_is_enough() {
        assert_eq!(first_sentence("A payment. With more."), "A payment.");
        assert_eq!(first_sentence("A payment of 1.50, no more"), "A payment of 1.50, no more");
        assert_eq!(first_sentence("A payment\nof 1. And more."), "A payment");
        assert_eq!(first_sentence(""), "");
    }
}
