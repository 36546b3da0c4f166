//! A record that does not hold, on a line with what is wrong with it.
//!
//! `{"input": .., "line": .., "violations": [..], "record": ..}`: the record comes last and as it came, so that its bytes
//! are those between `"record":` and the last `}`. Text that is no JSON stands as a string in `text`, and what is no
//! UTF-8 in `base64`, instead of it: decoded, these are the bytes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::judge::Verdict;
use crate::finding::{Finding, Level};

/// Adds the line of a record.
pub(super) fn write(out: &mut Vec<u8>, input: &str, line: Option<usize>, verdict: &Verdict, text: &[u8]) {
    let violations: Vec<Value> = verdict.findings.iter().map(violation).collect();
    out.extend_from_slice(b"{\"input\":");
    out.extend_from_slice(json!(input).to_string().as_bytes());
    if let Some(line) = line {
        out.extend_from_slice(format!(",\"line\":{line}").as_bytes());
    }
    out.extend_from_slice(b",\"violations\":");
    out.extend_from_slice(Value::Array(violations).to_string().as_bytes());
    // A document of several lines may be JSON and cannot stand on one. Some violations end the reading, so that nothing
    // is known of what follows them.
    let on_a_line = memchr::memchr2(b'\n', b'\r', text).is_none();
    let on_a_line = on_a_line && serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok();
    match (on_a_line, std::str::from_utf8(text)) {
        (true, Ok(_)) => {
            out.extend_from_slice(b",\"record\":");
            out.extend_from_slice(text);
        }
        (false, Ok(text)) => {
            out.extend_from_slice(b",\"text\":");
            out.extend_from_slice(json!(text).to_string().as_bytes());
        }
        (_, Err(_)) => {
            out.extend_from_slice(b",\"base64\":\"");
            out.extend_from_slice(STANDARD.encode(text).as_bytes());
            out.push(b'"');
        }
    }
    out.extend_from_slice(b"}\n");
}

fn violation(finding: &Finding) -> Value {
    let level = match finding.level {
        Level::Warning => "warning",
        Level::Error => "error",
    };
    let mut found =
        json!({"code": finding.code, "level": level, "pointer": finding.pointer, "message": finding.message});
    if let Some(place) = finding.place {
        found["column"] = place.column.into();
    }
    if let Some(hint) = &finding.hint {
        found["hint"] = hint.as_str().into();
    }
    if let Some(documented) = &finding.documented {
        found["documented"] = documented.sentence.as_str().into();
    }
    for (name, text) in [("keyword", &finding.keyword), ("schema", &finding.schema_location)] {
        if !text.is_empty() {
            found[name] = text.as_str().into();
        }
    }
    found
}
