//! `payschema list`: the providers, their pages and the objects on them.

use std::io::{self, Write};

use payschema::Page;

use crate::outcome::Outcome;
use crate::report;

/// Runs the command.
pub(crate) fn run(out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    match write(out).and_then(|()| out.flush()) {
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
