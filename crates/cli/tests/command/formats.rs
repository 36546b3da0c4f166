//! Every format as the command writes it, read back by an independent reader.

#[expect(clippy::unwrap_used, clippy::panic, reason = "a reader of a test fails where the text is wrong")]
#[path = "../../src/report/tests/readers.rs"]
mod readers;

use crate::folder::{BAD, Folder, GOOD, SCHEMA};

/// A folder with everything that can be found.
fn folder() -> Folder {
    Folder::with(&[
        ("in/a b#1%.json", BAD),
        ("in/broken.json", "{\"code\": \n\"é\", \"message\": }"),
        ("in/good.json", GOOD),
        ("in/many.ndjson", &format!("{GOOD}\n{BAD}\n\n{BAD}\n")),
    ])
}

fn written(folder: &Folder, format: &str, paths: &[&str]) -> String {
    let run = folder.run(&[&["validate", "--schema", SCHEMA, "--format", format], paths].concat());
    assert_eq!(run.code, Some(3), "{run:?}");
    assert_eq!(
        run.stderr.lines().last(),
        Some("4 files, 6 records, 3 violations, 1 record is no JSON, 1 path could not be read")
    );
    run.stdout
}

const PATHS: [&str; 2] = ["./in", "gone.json"];

#[test]
fn json_and_lines_say_the_same() {
    let folder = folder();
    let report = readers::report(&written(&folder, "json", &PATHS));
    let (lines, summary) = readers::lines(&written(&folder, "ndjson", &PATHS));
    let findings = report["findings"].as_array().unwrap();
    let told: Vec<(&str, u64, &str)> = findings
        .iter()
        .map(|finding| {
            let line = finding["place"]["line"].as_u64().unwrap_or(0);
            (finding["input"].as_str().unwrap(), line, finding["code"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("./in/a b#1%.json", 1, "P101"),
            ("./in/broken.json", 2, "P003"),
            ("./in/many.ndjson", 2, "P101"),
            ("./in/many.ndjson", 4, "P101"),
            ("gone.json", 0, "R102"),
        ]
    );
    assert_eq!(lines.len(), findings.len());
    assert_eq!((&summary["records"], &report["summary"]["broken"]), (&6.into(), &1.into()));
}

#[test]
fn sarif_names_files_by_uris() {
    let run = readers::sarif(&written(&folder(), "sarif", &PATHS));
    let results = run["results"].as_array().unwrap();
    let uris: Vec<&str> = results
        .iter()
        .map(|result| result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap())
        .collect();
    assert_eq!(uris, ["in/a%20b%231%25.json", "in/broken.json", "in/many.ndjson", "in/many.ndjson"]);
    let region = &results[1]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startLine"], &region["startColumn"]), (&2.into(), &17.into()), "in code points");
    assert_eq!(run["invocations"][0]["toolExecutionNotifications"].as_array().map(Vec::len), Some(1));
}

#[test]
fn junit_has_a_suite_for_every_input() {
    let suites = readers::junit(&written(&folder(), "junit", &PATHS));
    let counted: Vec<(&str, usize, Option<&str>)> = suites
        .iter()
        .map(|(name, cases)| (name.as_str(), cases.len(), cases[0].1.as_ref().map(|within| within.0.as_str())))
        .collect();
    assert_eq!(
        counted,
        [
            ("./in/a b#1%.json", 1, Some("failure")),
            ("./in/broken.json", 1, Some("error")),
            ("./in/good.json", 1, None),
            ("./in/many.ndjson", 2, Some("failure")),
            ("gone.json", 1, Some("error")),
        ]
    );
}

#[test]
fn github_and_gitlab_name_files_from_the_root() {
    let folder = folder();
    let commands = readers::github(&written(&folder, "github", &PATHS));
    assert_eq!(commands.len(), 5);
    assert_eq!((commands[0].0.as_str(), commands[0].1["file"].as_str()), ("error", "in/a b#1%.json"));
    let issues = readers::gitlab(&written(&folder, "gitlab", &PATHS));
    assert_eq!(issues.len(), 5);
    assert_eq!(issues[3]["location"], serde_json::json!({"path": "in/many.ndjson", "lines": {"begin": 4}}));

    // A step may run in a folder of the repository.
    for (format, variable) in
        [("github", "GITHUB_WORKSPACE"), ("gitlab", "CI_PROJECT_DIR"), ("sarif", "GITHUB_WORKSPACE")]
    {
        let mut command = folder.command();
        command.current_dir(folder.path("in")).env(variable, folder.path("in").parent().unwrap());
        let output =
            command.args(["validate", "--schema", SCHEMA, "--format", format, "many.ndjson"]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("in/many.ndjson"), "{text}");
    }
}

#[test]
fn an_unknown_format_is_told_with_the_known_ones() {
    let run = folder().run(&["validate", "--schema", SCHEMA, "--format", "sarf", "in"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("sarif") && run.stderr.contains("gitlab"), "{run:?}");
}

#[test]
fn a_full_disk_is_told_in_every_format() {
    for format in ["json", "ndjson", "sarif", "junit", "github", "gitlab"] {
        let folder = Folder::new();
        let mut command = folder.command();
        command.args(["validate", "--schema", SCHEMA, "--format", format, "-"]).stdin(std::process::Stdio::null());
        let Ok(full) = std::fs::File::options().write(true).open("/dev/full") else { return };
        let output = command.stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{format}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("error: cannot write to standard output"), "{format}");
    }
}

#[cfg(unix)]
#[test]
fn names_of_files_may_be_anything() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = Folder::new();
    folder.write(OsStr::from_bytes(b"in/\xff\n\x1b[31m,:%.json"), BAD);
    folder.write("in/\u{202e}支\\付.json", "{\"code\": \"\u{9b}\", \"\u{1b}\": 1, \"a\u{9b}\": [");
    let written = |format: &str| {
        let run = folder.run(&["validate", "--schema", SCHEMA, "--format", format, "in"]);
        let harmless = |c: char| c == '\n' || !(c.is_control() || c == '\u{202e}');
        assert!(run.stdout.chars().all(harmless) && run.stderr.chars().all(harmless), "{run:?}");
        assert_eq!(run.code, Some(3));
        run.stdout
    };
    let first = "in/\u{fffd}\\n\\u{1b}[31m,:%.json";
    let second = r"in/\u{202e}支\付.json";
    assert_eq!(readers::report(&written("json"))["findings"][0]["input"], second);
    readers::lines(&written("ndjson"));
    let sarif = readers::sarif(&written("sarif"));
    let uri =
        &sarif["results"].as_array().unwrap().last().unwrap()["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(uri["uri"], "in/%EF%BF%BD%5Cn%5Cu%7B1b%7D%5B31m%2C%3A%25.json");
    assert_eq!(readers::junit(&written("junit"))[1].0, first);
    assert_eq!(readers::github(&written("github")).last().unwrap().1["file"], first);
    assert_eq!(readers::gitlab(&written("gitlab"))[0]["location"]["path"], second);
    written("text");
}
