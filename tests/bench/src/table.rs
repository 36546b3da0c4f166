//! What was measured, as Markdown and as JSON.

use std::fmt::Write;

use bench_document::machine;
use serde_json::{Value, json};

use crate::case::{Case, Kind};
use crate::corpus::{Corpus, Validity, describe};
use crate::linear::{OPERATIONS, Row};
use crate::targets::targets;

/// Everything that one run has measured.
pub(crate) struct Run<'c> {
    pub(crate) corpora: &'c [Corpus],
    /// Those of each corpus.
    pub(crate) cases: &'c [Vec<Case<'c>>],
    pub(crate) by_size: Vec<Row>,
    pub(crate) by_members: Vec<Row>,
    pub(crate) rounds: usize,
}

/// The tables for docs/performance.md.
pub(crate) fn markdown(run: &Run<'_>) -> String {
    let mut text = format!("Machine: {}. Medians of {} rounds.\n", machine(), run.rounds);
    if let Some(targets) = targets(run) {
        text.push_str("\n### What was promised, and what is found\n\n");
        text.push_str(&targets);
    }
    for (corpus, cases) in run.corpora.iter().zip(run.cases).filter(|(_, cases)| !cases.is_empty()) {
        let _ = write!(text, "\n### {}\n\n{}.\n", corpus.name, describe(corpus));
        if corpus.validity == Validity::Valid {
            text.push_str(&beside(cases, &[Kind::Verdict, Kind::Decode, Kind::Limit]));
            text.push_str(&beside(cases, &[Kind::Validate]));
            text.push_str(&beside(cases, &[Kind::Encode]));
        } else {
            text.push_str(&beside(cases, &[Kind::Verdict, Kind::Decode]));
        }
    }
    if !run.by_size.is_empty() {
        text.push_str("\n### Cost by size of the document: MB/s\n\n");
        text.push_str(&linear(&run.by_size, "bytes", |row, nanoseconds| row.bytes * 1e3 / nanoseconds));
    }
    if !run.by_members.is_empty() {
        text.push_str("\n### Cost by members of one object that the schema does not know: nanoseconds per member\n\n");
        text.push_str(&linear(&run.by_members, "members", |row, nanoseconds| nanoseconds / row.size as f64));
    }
    text
}

/// Cases of some kinds, and how many times as fast payschema's among them are.
fn beside(cases: &[Case<'_>], kinds: &[Kind]) -> String {
    let shown: Vec<&Case<'_>> = cases.iter().filter(|case| kinds.contains(&case.kind)).collect();
    if shown.is_empty() {
        return String::new();
    }
    let ours: Vec<&&Case<'_>> = shown.iter().filter(|case| case.is_ours()).collect();
    let mut text = format!("\n| {} | MB/s |", kinds.iter().map(|kind| kind.title()).collect::<Vec<_>>().join(", "));
    for case in &ours {
        let _ = write!(text, " {} |", case.name.trim_start_matches("payschema "));
    }
    let _ = writeln!(text, "\n|---|---:|{}", "---:|".repeat(ours.len()));
    for case in &shown {
        let name = if case.is_ours() { format!("**{}**", case.name) } else { case.name.to_owned() };
        let _ = write!(text, "| {name} | {:.0} |", case.speed());
        for own in &ours {
            let _ = write!(text, " {:.2}x |", own.speed() / case.speed());
        }
        text.push('\n');
    }
    text
}

fn linear(rows: &[Row], size: &str, figure: impl Fn(&Row, f64) -> f64) -> String {
    let mut text = format!("| {size} | {} |\n|---:|{}\n", OPERATIONS.join(" | "), "---:|".repeat(OPERATIONS.len()));
    for row in rows {
        let figures = row.nanoseconds.iter().map(|nanoseconds| format!("{:.0}", figure(row, *nanoseconds)));
        let _ = writeln!(text, "| {} | {} |", row.size, figures.collect::<Vec<_>>().join(" | "));
    }
    text
}

/// Everything as data.
pub(crate) fn as_json(run: &Run<'_>) -> Value {
    let case =
        |case: &Case<'_>| json!({"kind": case.kind.title(), "name": case.name, "megabytes_per_second": case.speed()});
    let corpora = run.corpora.iter().zip(run.cases);
    let corpora = corpora.map(|(corpus, cases)| {
        json!({"name": corpus.name, "about": describe(corpus), "cases": cases.iter().map(case).collect::<Vec<_>>()})
    });
    let row = |row: &Row| {
        let times = OPERATIONS.iter().zip(row.nanoseconds).map(|(name, time)| ((*name).to_owned(), json!(time)));
        json!({"size": row.size, "bytes": row.bytes, "nanoseconds": times.collect::<serde_json::Map<_, _>>()})
    };
    json!({
        "machine": machine(),
        "rounds": run.rounds,
        "corpora": corpora.collect::<Vec<_>>(),
        "by_size": run.by_size.iter().map(row).collect::<Vec<_>>(),
        "by_members": run.by_members.iter().map(row).collect::<Vec<_>>(),
    })
}
