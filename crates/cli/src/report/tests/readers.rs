//! Independent readers of the formats: each takes a text, fails where it is not what its format asks for, and gives back
//! what whoever reads it would see. They share nothing with what writes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

fn file(path: &str) -> Value {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn assert_valid(schema: &Value, value: &Value) {
    let validator = jsonschema::options().should_validate_formats(true).build(schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{value:#}");
}

/// The results of a SARIF log that is valid by the schema of SARIF 2.1.0.
pub(crate) fn sarif(text: &str) -> Value {
    let log: Value = serde_json::from_str(text).unwrap();
    let mut schema = file("tests/sarif/sarif-schema-2.1.0.json");
    // It has a bracket that closes nothing, which strict readers of regular expressions refuse. Nothing here has a language.
    for part in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][part]["properties"]["language"];
        assert_eq!(
            language.as_object_mut().unwrap().remove("pattern").unwrap(),
            "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$"
        );
    }
    assert_valid(&schema, &log);
    // What the standard says in words: an index leads to the rule of the result's id, and ids are unique.
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rules.len());
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    run.clone()
}

/// A test case: its name, and the element in it with its `type`, `message` and text.
pub(crate) type Case = (String, Option<(String, String, String, String)>);

type Names = &'static [&'static str];

/// What Jenkins' JUnit schema (`junit-10.xsd` of its xUnit plugin) says of the elements that may occur here: name, its
/// attributes, those of them that are required, and the elements within.
const JUNIT: &[(&str, Names, Names, Names)] = &[
    ("testsuites", &["name", "time", "tests", "failures", "errors"], &[], &["testsuite"]),
    (
        "testsuite",
        &["name", "tests", "failures", "errors", "skipped", "time", "timestamp", "hostname", "id", "package", "file"],
        &["name", "tests", "failures", "errors"],
        &["testcase", "testsuite", "properties", "system-out", "system-err"],
    ),
    (
        "testcase",
        &["name", "time", "classname", "group"],
        &["name"],
        &["skipped", "error", "failure", "system-out", "system-err"],
    ),
    ("failure", &["type", "message"], &[], &[]),
    ("error", &["type", "message"], &[], &[]),
    ("system-out", &[], &[], &[]),
];

/// The suites of a JUnit report: name and cases.
pub(crate) fn junit(text: &str) -> Vec<(String, Vec<Case>)> {
    let document = roxmltree::Document::parse(text).unwrap();
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "testsuites");
    for element in document.descendants().filter(roxmltree::Node::is_element) {
        let name = element.tag_name().name();
        let (_, attributes, required, within) =
            JUNIT.iter().find(|known| known.0 == name).unwrap_or_else(|| panic!("<{name}>"));
        let has: Vec<&str> = element.attributes().map(|attribute| attribute.name()).collect();
        assert!(has.iter().all(|name| attributes.contains(name)), "{has:?} of <{name}>");
        assert!(required.iter().all(|name| has.contains(name)), "{has:?} of <{name}>");
        let is_mixed = within.is_empty();
        for child in element.children() {
            match child.is_element() {
                true => assert!(within.contains(&child.tag_name().name()), "{child:?} in <{name}>"),
                false => assert!(is_mixed || child.text().unwrap_or_default().trim().is_empty(), "text in <{name}>"),
            }
        }
    }
    // Another reader of the format, which other tools use.
    quick_junit::Report::deserialize_from_str(text).unwrap();
    root.children().filter(roxmltree::Node::is_element).map(suite).collect()
}

fn suite(suite: roxmltree::Node<'_, '_>) -> (String, Vec<Case>) {
    let attribute = |node: roxmltree::Node<'_, '_>, name: &str| node.attribute(name).unwrap_or_default().to_owned();
    let cases: Vec<Case> = suite
        .children()
        .filter(roxmltree::Node::is_element)
        .map(|case| {
            let within = case.children().find(roxmltree::Node::is_element).map(|within| {
                let text = within.text().unwrap_or_default().to_owned();
                (within.tag_name().name().to_owned(), attribute(within, "type"), attribute(within, "message"), text)
            });
            (attribute(case, "name"), within)
        })
        .collect();
    let count = |name: &str| {
        cases.iter().filter(|(_, within)| within.as_ref().is_some_and(|(element, ..)| element == name)).count()
    };
    assert_eq!(attribute(suite, "tests"), cases.len().to_string());
    assert_eq!(attribute(suite, "failures"), count("failure").to_string());
    assert_eq!(attribute(suite, "errors"), count("error").to_string());
    (attribute(suite, "name"), cases)
}

/// A workflow command as GitHub's runner reads it: name, properties, data.
pub(crate) type Command = (String, BTreeMap<String, String>, String);

/// The commands in a log. By GitHub's documentation a command is a line `::name key=value,key=value::data`; in data `%`,
/// carriage return and line feed are escaped, in properties `:` and `,` as well.
pub(crate) fn github(text: &str) -> Vec<Command> {
    text.lines().map(command).collect()
}

fn command(line: &str) -> Command {
    assert!(!line.contains('\r'), "{line}");
    let (head, data) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (name, properties) = head.split_once(' ').unwrap();
    assert!(["error", "warning", "notice"].contains(&name), "{name}");
    const KNOWN: [&str; 6] = ["file", "line", "endLine", "col", "endColumn", "title"];
    let properties: BTreeMap<String, String> = properties
        .split(',')
        .map(|property| {
            let (key, value) = property.split_once('=').unwrap();
            assert!(KNOWN.contains(&key), "{key}");
            (key.to_owned(), unescaped(&unescaped(value, "%3A", ":"), "%2C", ","))
        })
        .map(|(key, value)| (key, decoded(&value)))
        .collect();
    for number in ["line", "endLine", "col", "endColumn"] {
        assert!(properties.get(number).is_none_or(|number| number.parse::<usize>().unwrap() > 0));
    }
    (name.to_owned(), properties, decoded(data))
}

/// `%25` comes last, as in the runner: an escaped `%` must not make another escape.
fn decoded(text: &str) -> String {
    unescaped(&unescaped(&unescaped(text, "%0D", "\r"), "%0A", "\n"), "%25", "%")
}

fn unescaped(text: &str, escape: &str, meant: &str) -> String {
    text.replace(escape, meant)
}

/// The issues of a code quality report, each with what GitLab's documentation asks for.
pub(crate) fn gitlab(text: &str) -> Vec<Value> {
    let issues: Vec<Value> = serde_json::from_str(text).unwrap();
    let mut fingerprints = BTreeSet::new();
    for issue in &issues {
        assert!(!issue["description"].as_str().unwrap().is_empty());
        assert!(!issue["check_name"].as_str().unwrap().is_empty());
        assert!(fingerprints.insert(issue["fingerprint"].as_str().unwrap()), "a fingerprint occurs twice: {issue}");
        let severity = issue["severity"].as_str().unwrap();
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity), "{severity}");
        let path = issue["location"]["path"].as_str().unwrap();
        assert!(!path.is_empty() && !path.starts_with("./"), "{path}");
        assert!(issue["location"]["lines"]["begin"].as_u64().unwrap() > 0);
    }
    issues
}

/// The document of `--format json`, valid by its schema and with no member that the schema does not describe.
pub(crate) fn report(text: &str) -> Value {
    let report: Value = serde_json::from_str(text).unwrap();
    let mut schema = file("../../docs/report.schema.json");
    jsonschema::meta::validate(&schema).unwrap();
    assert_valid(&schema, &report);
    close(&mut schema);
    assert_valid(&schema, &report);
    report
}

/// The lines of `--format ndjson`: findings, and then one summary.
pub(crate) fn lines(text: &str) -> (Vec<Value>, Value) {
    let schema = file("../../docs/report.schema.json");
    let line = serde_json::json!({"$defs": schema["$defs"], "$ref": "#/$defs/line"});
    let mut found: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    found.iter().for_each(|found| assert_valid(&line, found));
    let summary = found.pop().unwrap();
    assert_eq!(summary["type"], "summary");
    assert!(found.iter().all(|found| found["type"] == "finding"));
    (found, summary)
}

/// Forbids members that are not described.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            members.values_mut().for_each(close);
            if members.get("type").is_some_and(|kind| kind == "object") && members.contains_key("properties") {
                members.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
