//! What is promised of payschema's speed, and whether it holds in this run.

use std::fmt::Write;

use crate::case::{Case, Kind};
use crate::corpus::Validity;
use crate::table::Run;

/// A case, the peer it is measured by, and how many times as fast it has to be.
type Target = ((Kind, &'static str), (Kind, &'static str), f64);

const TARGETS: [Target; 14] = [
    (CHECK, (Kind::Verdict, "Value + jsonschema, all errors"), 6.0),
    (CHECK, (Kind::Verdict, "Value + its macro, all errors"), 5.0),
    (CHECK, (Kind::Limit, "sonic-rs skip (LazyValue)"), 0.85),
    (CHECKED, (Kind::Verdict, "Value + jsonschema, all errors"), 4.0),
    (CHECKED, (Kind::Decode, "typify"), 3.2),
    (CHECKED, (Kind::Decode, "serde derive owned"), 2.3),
    (CHECKED, (Kind::Decode, "serde derive owned + Value + macro"), 6.5),
    (CHECKED, (Kind::Decode, "simd-json derive borrowed"), 1.0),
    ((Kind::Decode, "payschema from_json"), CHECKED, 1.0),
    ((Kind::Validate, "payschema validate"), (Kind::Validate, "macro of jsonschema, all errors"), 10.0),
    ((Kind::Validate, "payschema validate"), (Kind::Validate, "macro of jsonschema, is_valid"), 10.0),
    ((Kind::Encode, "payschema to_json"), (Kind::Encode, "serde_json, derive owned"), 2.0),
    ((Kind::Decode, "payschema by serde_json"), (Kind::Decode, "serde derive owned"), 1.2),
    (CHECK, (Kind::Verdict, "Value + boon"), 6.0),
];

const CHECK: (Kind, &str) = (Kind::Verdict, "payschema check_json");
const CHECKED: (Kind, &str) = (Kind::Decode, "payschema from_json_checked");

/// A payload with a violation may take so much longer.
const INVALID: f64 = 0.85;

/// A table of those that were measured, for each corpus; none if no case was measured together with what it is beside.
pub(crate) fn targets(run: &Run<'_>) -> Option<String> {
    let valid: Vec<_> = run.corpora.iter().zip(run.cases).filter(|(one, _)| one.validity == Validity::Valid).collect();
    let mut rows = Vec::new();
    for (own, peer, least) in TARGETS {
        let ratios = valid.iter().map(|(_, cases)| Some(speed(cases, own)? / speed(cases, peer)?));
        rows.push((format!("`{}` | {}", short(own), peer.1), least, ratios.collect::<Vec<_>>()));
    }
    for own in [CHECK, CHECKED] {
        let ratios = valid.iter().map(|(corpus, cases)| {
            let name = corpus.name.replace(", valid", ", 100 % invalid");
            let (_, invalid) = run.corpora.iter().zip(run.cases).find(|(one, _)| one.name == name)?;
            Some(speed(invalid, own)? / speed(cases, own)?)
        });
        rows.push((format!("`{}`, 100 % invalid | itself, valid", short(own)), INVALID, ratios.collect()));
    }
    rows.retain(|(_, _, ratios)| ratios.iter().any(Option::is_some));
    if rows.is_empty() {
        return None;
    }
    let mut text = "| | beside | at least |".to_owned();
    for (corpus, _) in &valid {
        let _ = write!(text, " {} |", corpus.name.trim_end_matches(", valid"));
    }
    let _ = writeln!(text, "\n|---|---|---:|{}", "---:|".repeat(valid.len()));
    for (name, least, ratios) in rows {
        let ratios = ratios.into_iter().map(|ratio| cell(ratio, least));
        let _ = writeln!(text, "| {name} | {least}x | {} |", ratios.collect::<Vec<_>>().join(" | "));
    }
    Some(text)
}

fn short(case: (Kind, &'static str)) -> &'static str {
    case.1.trim_start_matches("payschema ")
}

/// A ratio, marked where it is less than promised; a dash where one of the two was not measured.
fn cell(ratio: Option<f64>, least: f64) -> String {
    match ratio {
        None => "–".to_owned(),
        Some(ratio) if ratio >= least => format!("{ratio:.2}x"),
        Some(ratio) => format!("{ratio:.2}x ✗"),
    }
}

fn speed(cases: &[Case<'_>], wanted: (Kind, &str)) -> Option<f64> {
    cases.iter().find(|case| (case.kind, case.name) == wanted).map(Case::speed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_measured_is_no_miss() {
        assert_eq!([cell(None, 2.0), cell(Some(2.0), 2.0), cell(Some(1.994), 2.0)], ["–", "2.00x", "1.99x ✗"]);
    }
}
