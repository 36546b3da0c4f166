//! The report for people, and what to do about it.

use std::io::{self, Write};

use payschema::ModelInfo;

use super::Read;
use super::report::{Counted, Finding, Report};
use crate::printable::Printable;
use crate::prose::{indented, wrapped_to};

pub(super) fn write(out: &mut impl Write, info: &ModelInfo, report: &Report, read: &Read) -> io::Result<()> {
    let count = read.records - read.broken;
    let records = format!("{count} record{} of {}", if count == 1 { "" } else { "s" }, info.id);
    let source = info.source();
    let place = match source.section == source.page.title {
        true => format!("\"{}\"", source.section),
        false => format!("\"{}\" of \"{}\"", source.section, source.page.title),
    };
    match (report.findings.is_empty(), count) {
        (true, 0) => writeln!(out, "{records} could be looked at")?,
        (true, _) => writeln!(out, "{records}: nothing that its page does not say\n  looked up in {place}")?,
        (false, 1) => writeln!(out, "{records} holds what its page does not say:\n  looked up in {place}\n")?,
        (false, _) => writeln!(out, "{records} hold what its page does not say:\n  looked up in {place}\n")?,
    }
    for finding in &report.findings {
        write_finding(out, finding)?;
    }
    if report.omitted > 0 {
        writeln!(out, "\nAnd {} more at places that are not told apart, because there are too many.", report.omitted)?;
    }
    write_never_seen(out, report)?;
    if !report.findings.is_empty() {
        write_remedy(out, info, report)?;
    }
    Ok(())
}

/// ```text
/// /hold_reason: member that the page does not name [W101]
///   17 of 40; types string 15, null 2
///   first at a.ndjson:3:41, a.ndjson:9:41, b.ndjson:1:41
/// ```
fn write_finding(out: &mut impl Write, finding: &Finding) -> io::Result<()> {
    let place = if finding.pointer.is_empty() { "the document" } else { &finding.pointer };
    writeln!(out, "{}: {} [{}]", Printable(place), finding.title, finding.code)?;
    let mut facts = vec![format!("{} of {}", finding.count, finding.of)];
    if !finding.expected.is_empty() {
        facts.push(format!("expected {}", finding.expected));
    }
    facts.extend(finding.extent.clone());
    if !finding.types.is_empty() {
        facts.push(format!("types {}", counted(&finding.types)));
    }
    match (finding.different, finding.values.as_slice()) {
        (None, _) => {}
        (Some(different), []) => facts.push(match (different, finding.sensitive) {
            (1, true) => "1 value, which is sensitive".to_owned(),
            (1, false) => "1 value (--show-values shows it)".to_owned(),
            (many, true) => format!("{many} different values, which are sensitive"),
            (many, false) => format!("{many} different values (--show-values shows them)"),
        }),
        (Some(_), values) => facts.push(format!("values {}", counted(values))),
    }
    writeln!(out, "  {}", indented(&wrapped_to(&Printable(&facts.join("; ")).to_string(), 96), 4))?;
    let first = finding.first.iter().map(|first| format!("{}:{}:{}", first.input, first.line, first.column));
    let first: Vec<String> = first.collect();
    if first.is_empty() { Ok(()) } else { writeln!(out, "  first at {}", first.join(", ")) }
}

fn counted(counted: &[Counted]) -> String {
    let parts = counted.iter().map(|one| format!("{} {}", one.what, one.count));
    parts.collect::<Vec<_>>().join(", ")
}

fn write_never_seen(out: &mut impl Write, report: &Report) -> io::Result<()> {
    if report.never_seen.is_empty() {
        return Ok(());
    }
    let places: Vec<String> = report.never_seen.iter().map(|place| Printable(&place.pointer).to_string()).collect();
    writeln!(out, "\nOn the page, and in none of the objects that could have it [W104]:")?;
    writeln!(out, "  {}", indented(&wrapped_to(&places.join(" "), 98), 2))
}

fn write_remedy(out: &mut impl Write, info: &ModelInfo, report: &Report) -> io::Result<()> {
    let page = info.source().page;
    let codes: std::collections::BTreeSet<&str> = report.findings.iter().map(|finding| finding.code).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    write!(
        out,
        "
What to do:
  1. See whether the page says it by now: \"{}\" of {}, captured {}.
  2. Write the changes as a patch of the schemas, review it and apply it:
       payschema drift --schema '{}' --format patch --show-values PATH... > drift.patch
       git apply drift.patch
     Describe what it adds in your own words, say what is sensitive, and take out what is a mistake
     of the provider's; that belongs into a report to them.
  3. Generate anew with `cargo xtask gen`, and run this again: nothing should be left.
  Until then unknown members and values are kept by decoding, and `from_json_salvage` reads records
  of which optional members do not fit. More is said by:
       payschema explain {}
",
        page.title,
        page.provider,
        page.captured,
        info.id,
        codes.join(" ")
    )
}
