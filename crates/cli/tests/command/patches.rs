//! `payschema drift --format patch`: it applies, the schemas stay without findings, and what drifted is then allowed. The
//! patch is read by another crate than it was written with, and the verdict is that of another validator.

#![expect(clippy::unwrap_used, reason = "what does not apply or does not build fails the test")]

use std::collections::BTreeMap;
use std::path::Path;

use payschema_schema::Files;
use serde_json::{Value, json};

use crate::folder::{Folder, Run};

fn schemas() -> Files {
    Files::collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas")).unwrap()
}

fn patch(id: &str, records: &str) -> Run {
    let folder = Folder::new();
    folder.run_with(&["drift", "--schema", id, "--format", "patch", "--show-values", "--lines", "-"], records)
}

/// The schemas with a patch applied.
fn patched(diff: &str) -> Files {
    let mut files = schemas();
    let mut starts: Vec<usize> = diff.match_indices("--- a/schemas/").map(|(at, _)| at).collect();
    starts.push(diff.len());
    for part in starts.windows(2).map(|ends| &diff[ends[0]..ends[1]]) {
        let patch = diffy::Patch::from_str(part).unwrap();
        let name = patch.original().unwrap().strip_prefix("a/schemas/").unwrap().to_owned();
        assert_eq!(patch.modified().unwrap(), format!("b/schemas/{name}"));
        let before = std::str::from_utf8(files.get(&name).unwrap()).unwrap();
        let after = diffy::apply(before, &patch).unwrap();
        files.insert(name, after);
    }
    files
}

/// What is wrong with schemas by the checks of `cargo xtask gen`.
fn findings(files: &Files) -> Vec<String> {
    let read = payschema_schema::read(files, None).unwrap();
    read.findings.iter().map(|finding| format!("{} {}", finding.code.id, finding.message)).collect()
}

/// Another validator's verdict on a record.
fn is_valid(files: &Files, id: &str, record: &str) -> bool {
    let record: Value = serde_json::from_str(record).unwrap();
    let info = payschema_registry::find(id).unwrap().info();
    let mut documents = BTreeMap::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".schema.json") && path.contains('/')) {
        documents.insert(format!("test:///{path}"), serde_json::from_slice::<Value>(bytes).unwrap());
    }
    let mut registry = jsonschema::Registry::new();
    for (uri, document) in documents {
        registry = registry.add(uri, document).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let root = json!({"$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("test:///{}", info.rule.origin.location)});
    let validator = jsonschema::options().should_validate_formats(true).with_registry(&registry).build(&root).unwrap();
    validator.is_valid(&record)
}

/// The records that the other validator can read: numbers are floats to it, and some are too large for these.
fn readable(records: &str) -> Vec<&str> {
    records.lines().filter(|record| serde_json::from_str::<Value>(record).is_ok()).collect()
}

#[test]
fn what_is_widened_is_told_in_the_diff_and_nothing_else_changes() {
    let run = patch(
        "talkdesk/error",
        "{\"code\": \"1\", \"message\": null, \"trace\": 1}\n{\"code\": \"1\", \"message\": null, \"trace\": \"t\"}\n",
    );
    let added: Vec<&str> = run.stdout.lines().filter(|line| line.starts_with('+')).collect();
    let removed: Vec<&str> = run.stdout.lines().filter(|line| line.starts_with('-')).collect();
    assert_eq!(
        added,
        [
            "+++ b/schemas/talkdesk/error.schema.json",
            "+      \"$comment\": \"Wider than the page, as payloads show: `type`.\",",
            "+      \"type\": [\"string\", \"null\"]",
            "+    },",
            "+    \"trace\": {",
            "+      \"description\": \"Sent by the provider; its page does not describe it.\",",
            "+      \"x-evidence\": \"example\",",
            "+      \"type\": [\"string\", \"integer\", \"null\"]",
        ]
    );
    assert_eq!(removed, ["--- a/schemas/talkdesk/error.schema.json", "-      \"type\": \"string\""]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), "1 file, 2 records, 2 findings\n"));
    assert_eq!(findings(&patched(&run.stdout)), Vec::<String>::new());
}

#[test]
fn what_is_not_in_the_patch_is_told() {
    let folder = Folder::new();
    let record = r#"{"amount": 1, "currency": "XQX", "object": "o", "partner_id": "p", "status": "approved", "timestamp": "2026-11-20T09:00:00Z"}"#;
    let arguments = ["drift", "--schema", "stuut/payment", "--format", "patch", "--lines", "-"];
    let run = folder.run_with(&arguments, record);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    let told = "not in the patch: /currency unknown value [P104]: its values are not shown\n";
    assert!(run.stderr.starts_with(told), "{run:?}");
    let run = folder.run_with(&arguments, &record.replace("XQX", "USD"));
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""));
}

#[test]
fn bounds_move_to_the_greatest_that_was_seen() {
    let record = |id: &str, other: &str| {
        format!(
            "{{\"amount\": -{}, \"currency\": \"USD\", \"object\": \"o\", \"partner_id\": \"p\", \"status\": \"approved\", \
             \"timestamp\": \"2026-11-20T09:00:00Z\", \"id\": \"{id}\", \"stripe_session_id\": \"{other}\"}}\n",
            id.len()
        )
    };
    let (short, long) = ("a".repeat(40), "b".repeat(66));
    let records = record(&long, &short) + &record(&short, &long);
    let run = patch("stuut/payment", &records);
    let added: Vec<&str> =
        run.stdout.lines().filter(|line| line.starts_with("+  ") && !line.contains("comment")).collect();
    let expected = ["+      \"minimum\": -66,", "+      \"maxLength\": 66", "+      \"maxLength\": 66"];
    assert_eq!(
        added.iter().map(|line| line.trim_end_matches(',')).collect::<Vec<_>>(),
        expected.map(|line| line.trim_end_matches(','))
    );
    let files = patched(&run.stdout);
    assert!(records.lines().all(|record| is_valid(&files, "stuut/payment", record)));
}

/// Each record is wrong in one way that the sampler knows. Whatever the patch takes on has to be allowed afterwards.
#[test]
fn what_drifted_is_allowed_once_the_patch_is_applied() {
    for (id, count) in [
        ("stuut/payment", 24),
        ("papaya/payments_list", 24),
        ("fiskil/instalment_plans", 16),
        ("findock/installment", 16),
    ] {
        let sample = Folder::new().run(&["sample", id, "--count", &count.to_string(), "--invalid", "1", "--seed", "3"]);
        let (before, mut applied, mut left) = (schemas(), 0, 0);
        for record in readable(&sample.stdout) {
            assert!(!is_valid(&before, id, record), "{id}: {record}");
            let run = patch(id, record);
            assert_eq!(run.code, Some(1), "{id}: {record}");
            if run.stderr.contains("not in the patch") {
                left += 1;
                continue;
            }
            let files = patched(&run.stdout);
            assert_eq!(findings(&files), Vec::<String>::new(), "{id}: {record}\n{}", run.stdout);
            assert!(is_valid(&files, id, record), "{id}: {record}\n{}", run.stdout);
            applied += 1;
        }
        assert!(applied > left && applied >= 10, "{id}: {applied} applied, {left} left");
    }
}

/// All of it at once: many records, many changes in the same files.
#[test]
fn an_archive_becomes_one_patch() {
    for id in ["stuut/payment", "papaya/payments_list", "talkdesk/payments"] {
        let sample = Folder::new().run(&["sample", id, "--count", "100", "--invalid", "0.5", "--varied"]);
        let run = patch(id, &sample.stdout);
        let files = patched(&run.stdout);
        assert_eq!(findings(&files), Vec::<String>::new(), "{id}\n{}", run.stdout);
        let records = readable(&sample.stdout);
        let allowed = records.iter().filter(|record| is_valid(&files, id, record)).count();
        let left = run.stderr.matches("not in the patch").count();
        assert!(records.len() > 60 && allowed + left >= records.len(), "{id}: {allowed}; {}", run.stderr);
    }
}
