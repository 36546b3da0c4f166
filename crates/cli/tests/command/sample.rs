//! `payschema sample`: what it makes is what `payschema validate` says it is.

use payschema::Json;

use crate::folder::{Folder, gives};

fn sampled(arguments: &[&str]) -> String {
    let run = Folder::new().run(&[&["sample"], arguments].concat());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    run.stdout
}

#[test]
fn every_object_has_samples_and_they_hold() {
    for entry in payschema_registry::ENTRIES {
        let id = entry.info().id;
        let styles = [
            &["--count", "20"][..],
            &["--count", "20", "--varied"],
            &["--count", "20", "--typical"],
            &["--count", "20", "--typical", "--varied"],
            &["--full"],
            &["--minimal", "--pretty"],
        ];
        for style in styles {
            let text = sampled(&[&[id], style].concat());
            let folder = Folder::with(&[("sample.ndjson", &text), ("sample.json", &text)]);
            let name = if style.contains(&"--pretty") { "sample.json" } else { "sample.ndjson" };
            let records = text.lines().count();
            let run = folder.run(&["validate", "--schema", id, name]);
            assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{id} {style:?}");
            assert!(name == "sample.json" || run.stderr == summary(records, 0), "{id} {style:?}: {}", run.stderr);
        }
    }
}

fn summary(records: usize, violations: usize) -> String {
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    format!("1 file, {records} record{}, {violations} violation{}\n", plural(records), plural(violations))
}

#[test]
fn typical_records_can_be_invalid_too() {
    let run = Folder::new().run(&["sample", "stuut/payment", "--typical", "--count", "40", "--invalid", "0.5"]);
    let folder = Folder::with(&[("sample.ndjson", &run.stdout)]);
    let run = folder.run(&["validate", "--schema", "stuut/payment", "sample.ndjson"]);
    assert_eq!(run.stderr, summary(40, 20));
}

#[test]
fn the_same_seed_gives_the_same_records() {
    let first = sampled(&["stuut/payment", "--count", "5", "--seed", "7"]);
    assert_eq!(first, sampled(&["stuut/payment", "--count", "5", "--seed", "7"]));
    assert!(sampled(&["stuut/payment", "--count", "9", "--seed", "7"]).starts_with(&first), "more of the same");
    assert_ne!(first, sampled(&["stuut/payment", "--count", "5", "--seed", "8"]));
    assert_eq!(sampled(&["stuut/payment", "--count", "0"]), "");
}

#[test]
fn labels_say_which_record_violates_what() {
    for id in ["stuut/payment", "papaya/payments_list", "talkdesk/error", "fiskil/plans_query"] {
        let folder = Folder::new();
        let arguments = ["sample", id, "--count", "80", "--invalid", "0.25", "--labels", "labels.ndjson"];
        let run = folder.run(&arguments);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        let labels = std::fs::read_to_string(folder.path("labels.ndjson")).unwrap();
        folder.write("sample.ndjson", &run.stdout);
        let run = folder.run(&["validate", "--schema", id, "sample.ndjson"]);
        assert_eq!(run.stderr, summary(80, 20), "{id}");
        let lines: Vec<Json> = labels.lines().map(|line| line.parse().unwrap()).collect();
        assert_eq!(lines.len(), 20, "{labels}");
        for label in lines {
            let label = label.members().unwrap();
            let (line, pointer) = (label.get("line").unwrap(), label.get("pointer").unwrap().to_text().unwrap());
            let place = if pointer.as_str().is_empty() { "the document" } else { pointer.as_str() };
            let start = format!("sample.ndjson:{line}:");
            let found = run.stdout.lines().any(|told| told.starts_with(&start) && told.contains(&format!(" {place} ")));
            assert!(found, "{start} {place} in {}", run.stdout);
        }
    }
}

#[test]
fn a_sample_can_be_read_by_people() {
    let text = sampled(&["talkdesk/error", "--minimal", "--pretty"]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines[0], lines[lines.len() - 1]), ("{", "}"));
    assert!(lines[1].starts_with("  \"code\": \""), "{text}");
}

#[test]
fn what_cannot_be_sampled_is_told() {
    let folder = Folder::new();
    let run = folder.run(&["sample", "stuut/paymnt"]);
    assert!(run.code == Some(2) && run.stderr.contains("perhaps you mean `stuut/payment`"), "{run:?}");
    for wrong in [
        &["--invalid", "1.5"][..],
        &["--invalid", "half"],
        &["--count", "-1"],
        &["--count", "2", "--pretty"],
        &["--full", "--minimal"],
        &["--labels", "labels.ndjson"],
        &["--minimal", "--seed", "1"],
        &["--full", "--typical"],
    ] {
        let run = folder.run(&[&["sample", "stuut/payment"], wrong].concat());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{wrong:?}");
    }
    let run = folder.run(&["sample", "talkdesk/error", "--invalid", "1", "--labels", "no/such/folder"]);
    let stderr = "error: cannot write no/such/folder: No such file or directory (os error 2)\n";
    assert_eq!(run, gives(3, "", stderr));
}
