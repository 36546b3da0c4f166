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

/// A table of them all, for each corpus.
pub(crate) fn targets(run: &Run<'_>) -> String {
    let valid: Vec<_> = run.corpora.iter().zip(run.cases).filter(|(one, _)| one.validity == Validity::Valid).collect();
    let mut text = "| | beside | at least |".to_owned();
    for (corpus, _) in &valid {
        let _ = write!(text, " {} |", corpus.name.trim_end_matches(", valid"));
    }
    let _ = writeln!(text, "\n|---|---|---:|{}", "---:|".repeat(valid.len()));
    for (own, peer, least) in TARGETS {
        let _ = write!(text, "| `{}` | {} | {least}x |", own.1.trim_start_matches("payschema "), peer.1);
        for (_, cases) in &valid {
            let ratio = speed(cases, own) / speed(cases, peer);
            push(&mut text, ratio, least);
        }
        text.push('\n');
    }
    for own in [CHECK, CHECKED] {
        let _ = write!(
            text,
            "| `{}`, 100 % invalid | itself, valid | {INVALID}x |",
            own.1.trim_start_matches("payschema ")
        );
        for (corpus, cases) in &valid {
            let name = corpus.name.replace(", valid", ", 100 % invalid");
            let invalid = run.corpora.iter().zip(run.cases).find(|(one, _)| one.name == name);
            let ratio = invalid.map_or(f64::NAN, |(_, invalid)| speed(invalid, own) / speed(cases, own));
            push(&mut text, ratio, INVALID);
        }
        text.push('\n');
    }
    text
}

fn push(text: &mut String, ratio: f64, least: f64) {
    let mark = if ratio >= least { "" } else { " ✗" };
    let _ = write!(text, " {ratio:.2}x{mark} |");
}

fn speed(cases: &[Case<'_>], wanted: (Kind, &str)) -> f64 {
    cases.iter().find(|case| (case.kind, case.name) == wanted).map_or(f64::NAN, Case::speed)
}
