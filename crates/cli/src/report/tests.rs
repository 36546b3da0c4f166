//! Every format, read back by an independent reader.

mod readers;

use serde_json::json;

use super::examples::{bare, broken, full, nasty, unreadable, warning};
use super::{Format, renderer};
use crate::finding::Finding;
use crate::summary::{InputCounts, Summary};

/// What a run with these findings writes.
fn written(format: Format, findings: &[Finding]) -> String {
    let mut out = Vec::new();
    let mut renderer = renderer(format, false);
    for finding in findings {
        renderer.finding(&mut out, finding).unwrap();
    }
    let counts = InputCounts { records: 7, violations: findings.len(), ..InputCounts::default() };
    renderer.input_done(&mut out, "in/good.json", "stuut/payment", &counts).unwrap();
    renderer.end(&mut out, &Summary { files: 3, counts, ..Summary::default() }).unwrap();
    String::from_utf8(out).unwrap()
}

fn every_kind() -> Vec<Finding> {
    vec![full(), full(), bare(), warning(), nasty(), broken(), unreadable()]
}

/// Nothing that could steer a terminal, whatever the names.
fn is_harmless(text: &str) -> bool {
    text.chars().all(|c| c == '\n' || !crate::printable::breaks_a_line(c))
}

#[test]
fn nothing_steers_the_terminal_in_any_format() {
    for format in
        [Format::Text, Format::Json, Format::Ndjson, Format::Sarif, Format::Junit, Format::Github, Format::Gitlab]
    {
        let text = written(format, &every_kind());
        assert!(is_harmless(&text), "{format:?}: {text:?}");
        assert!(text.contains("😀"), "{format:?}");
    }
}

#[test]
fn json_is_what_its_schema_says() {
    let report = readers::report(&written(Format::Json, &every_kind()));
    assert_eq!(report["summary"]["records"], 7);
    let findings = report["findings"].as_array().unwrap();
    let classes: Vec<&str> = findings.iter().map(|finding| finding["class"].as_str().unwrap()).collect();
    assert_eq!(classes, ["violation", "violation", "violation", "violation", "violation", "broken", "unreadable"]);
    let first = json!({
        "class": "violation", "level": "error", "code": "P104", "keyword": "enum", "input": "in/a b.ndjson", "record": 2,
        "place": {"line": 3, "column": 13, "end_column": 18, "offset": 99},
        "pointer": "/items/0/status", "message": "/items/0/status must be one of `open`, `settled`",
        "hint": "perhaps `settled` was meant",
        "schema": "stuut/payment", "schema_location": "stuut/payment.schema.json#/properties/status/enum",
        "documented": {
            "sentence": "documented in \"Response\" of \"Retrieve A Payment\"", "page": "Retrieve A Payment",
            "section": "Response", "operation": "GET /v1/payments/{payment_id}", "captured": "2026-11-20"
        },
        "excerpt": {"text": "\"status\": \"…\"", "underlined": [10, 13]}
    });
    assert_eq!(findings[0], first);
    assert_eq!(findings[4]["pointer"], nasty().pointer, "nothing is lost");
    assert_eq!(findings[4]["message"], nasty().message);
    assert_eq!(readers::report(&written(Format::Json, &[]))["findings"], json!([]));
}

#[test]
fn values_keep_their_text() {
    let with_value = Finding { value: Some("1.10e400".to_owned()), ..full() };
    for format in [Format::Json, Format::Ndjson] {
        let text = written(format, std::slice::from_ref(&with_value));
        assert!(text.contains("\"value\":1.10e400}"), "{text}");
    }
}

#[test]
fn lines_are_findings_and_a_summary() {
    let (findings, summary) = readers::lines(&written(Format::Ndjson, &every_kind()));
    assert_eq!((findings.len(), summary["files"].as_u64()), (7, Some(3)));
    let report = readers::report(&written(Format::Json, &every_kind()));
    for (line, finding) in findings.into_iter().zip(report["findings"].as_array().unwrap()) {
        let mut line = line;
        line.as_object_mut().unwrap().remove("type");
        assert_eq!(&line, finding);
    }
    assert_eq!(readers::lines(&written(Format::Ndjson, &[])).0, Vec::<serde_json::Value>::new());
}

#[test]
fn sarif_is_valid() {
    let run = readers::sarif(&written(Format::Sarif, &every_kind()));
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 6, "what cannot be read is no result");
    let first = &results[0];
    assert_eq!(first["ruleId"], "P104");
    let text = "/items/0/status must be one of `open`, `settled`; perhaps `settled` was meant; \
                documented in \"Response\" of \"Retrieve A Payment\"";
    assert_eq!(first["message"]["text"], text);
    let physical = json!({
        "artifactLocation": {"uri": "in/a%20b.ndjson"},
        "region": {"startLine": 3, "startColumn": 13, "endLine": 3, "endColumn": 18}
    });
    assert_eq!(first["locations"][0]["physicalLocation"], physical);
    let logical = json!([{"name": "status", "fullyQualifiedName": "/items/0/status", "kind": "value"}]);
    assert_eq!(first["locations"][0]["logicalLocations"], logical);
    assert_eq!(results[3]["level"], "warning");
    assert_eq!(run["columnKind"], "unicodeCodePoints");

    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let help = payschema::Code::Enum.mend();
    assert_eq!(
        (&rules[0]["help"]["text"], &rules[0]["shortDescription"]["text"]),
        (&json!(help), &json!("unknown value"))
    );
    assert_eq!(rules[0]["helpUri"], "https://docs.rs/payschema/latest/payschema/enum.Code.html#variant.Enum");
    assert_eq!(rules[1]["id"], "jsonschema/minimum");
    assert!(rules[1]["fullDescription"]["text"].as_str().unwrap().contains("`minimum`"));
    assert!(rules[2]["fullDescription"]["text"].as_str().unwrap().contains("a member that the schema does not name"));

    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let told = &invocation["toolExecutionNotifications"][0];
    assert_eq!(told["message"]["text"], "cannot read gone.json: no such file");
    let empty = readers::sarif(&written(Format::Sarif, &[]));
    assert_eq!((&empty["results"], &empty["invocations"][0]["executionSuccessful"]), (&json!([]), &json!(true)));
}

#[test]
fn sarif_tells_like_findings_apart() {
    let run = readers::sarif(&written(Format::Sarif, &[full(), full(), bare()]));
    let prints: Vec<&str> =
        (0..3).map(|index| run["results"][index]["partialFingerprints"]["payschema/v1"].as_str().unwrap()).collect();
    assert!(prints[0] != prints[1] && prints[1] != prints[2]);
    let moved = Finding { place: None, record: Some(99), pointer: "/items/7/status".to_owned(), ..full() };
    let later = readers::sarif(&written(Format::Sarif, &[moved]));
    assert_eq!(later["results"][0]["partialFingerprints"]["payschema/v1"], prints[0], "it has only moved");
}

#[test]
fn junit_is_valid() {
    let suites = readers::junit(&written(Format::Junit, &every_kind()));
    let names: Vec<&str> = suites.iter().map(|(name, _)| name.as_str()).collect();
    let escaped = r#"in/a\u{1b}[31m\r\n%,:;<>&'"]]>\u{0}\u{fffe}\u{202e}支 😀.json"#;
    assert_eq!(names, ["in/a b.ndjson", escaped, "in/a b.ndjson", "gone.json", "in/good.json"]);
    let (name, within) = &suites[0].1[0];
    assert_eq!(name, "record 2: /items/0/status [P104]");
    let (element, code, message, text) = within.as_ref().unwrap();
    assert_eq!((element.as_str(), code.as_str()), ("failure", "P104"));
    assert_eq!(message, "/items/0/status must be one of `open`, `settled`");
    let expected = "in/a b.ndjson:3:13: /items/0/status must be one of `open`, `settled`\n  \
                    perhaps `settled` was meant\n  documented in \"Response\" of \"Retrieve A Payment\"\n  \
                    \"status\": \"…\"\n            ^^^";
    assert_eq!(text, expected);
    let element = |suite: usize, case: usize| suites[suite].1[case].1.as_ref().map(|within| within.0.as_str());
    assert_eq!(element(0, 3), Some("system-out"), "a warning is no failure");
    assert_eq!((element(2, 0), element(3, 0), element(4, 0)), (Some("error"), Some("error"), None));
    assert_eq!(suites[4].1[0].0, "7 records");
    assert_eq!(readers::junit(&written(Format::Junit, &[])).len(), 1);
}

#[test]
fn workflow_commands_are_read_as_they_were_meant() {
    let commands = readers::github(&written(Format::Github, &every_kind()));
    assert_eq!(commands.len(), 7);
    let (name, properties, data) = &commands[0];
    assert_eq!(name, "error");
    let expected = [
        ("file", "in/a b.ndjson"),
        ("line", "3"),
        ("endLine", "3"),
        ("col", "13"),
        ("endColumn", "18"),
        ("title", "payschema P104"),
    ];
    assert_eq!(properties, &expected.map(|(key, value)| (key.to_owned(), value.to_owned())).into());
    let lines: Vec<&str> = data.lines().collect();
    assert_eq!(
        lines,
        [
            "/items/0/status must be one of `open`, `settled`",
            "perhaps `settled` was meant",
            "documented in \"Response\" of \"Retrieve A Payment\"",
            "\"status\": \"…\""
        ]
    );
    assert_eq!(commands[3].0, "warning");
    let nasty = &commands[4].1;
    assert!(nasty["title"].starts_with(r"payschema X,a\u{1b}[31m\r\n%,:;<>"), "{nasty:?}");
    assert!(!commands[2].1.contains_key("line"), "there is none");
}

#[test]
fn code_quality_reports_are_read() {
    let issues = readers::gitlab(&written(Format::Gitlab, &every_kind()));
    let severities: Vec<&str> = issues.iter().map(|issue| issue["severity"].as_str().unwrap()).collect();
    assert_eq!(severities, ["major", "major", "major", "minor", "major", "critical", "critical"]);
    assert_eq!(issues[0]["location"], json!({"path": "in/a b.ndjson", "lines": {"begin": 3}}));
    assert_eq!(issues[0]["check_name"], "P104");
    assert_eq!(readers::gitlab(&written(Format::Gitlab, &[])), Vec::<serde_json::Value>::new());
    let alone = readers::gitlab(&written(Format::Gitlab, &[bare(), full()]));
    assert_eq!(alone[1]["fingerprint"], issues[0]["fingerprint"], "others before it make no difference");
}

#[test]
fn text_says_what_to_do() {
    let expected = "\
in/a b.ndjson:3:13: /items/0/status must be one of `open`, `settled` [P104]
  perhaps `settled` was meant
  documented in \"Response\" of \"Retrieve A Payment\"
  3 | \"status\": \"…\"
    |           ^^^

in/a b.ndjson: the document must be at least 3 [jsonschema/minimum]
  stated by #/minimum

";
    assert_eq!(written(Format::Text, &[full(), bare(), unreadable()]), expected);
    let text = written(Format::Text, &[warning()]);
    assert!(text.starts_with("in/a b.ndjson:3:13: warning: /items/0/status must be"), "{text}");
    let long = written(Format::Text, &[nasty()]);
    assert!(long.lines().next().unwrap().len() < 2_000, "{long}");
    assert!(long.contains("nnn…nnn") && long.contains("nnn must not be"), "{long}");
}

#[test]
fn colours_are_there_if_asked_for_and_change_nothing_else() {
    let mut out = Vec::new();
    renderer(Format::Text, true).finding(&mut out, &full()).unwrap();
    let coloured = String::from_utf8(out).unwrap();
    assert!(coloured.starts_with("\u{1b}[1min/a b.ndjson:3:13:\u{1b}[0m /items"), "{coloured:?}");
    assert!(coloured.contains("\u{1b}[1m\u{1b}[31m^^^\u{1b}[0m\n"), "{coloured:?}");
    let mut plain = coloured;
    for style in ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[31m", "\u{1b}[36m"] {
        plain = plain.replace(style, "");
    }
    assert_eq!(plain, written(Format::Text, &[full()]));
}
