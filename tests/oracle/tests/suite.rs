//! The sampler on the schemas of the official suite: `PAYSCHEMA_CORPORA` names the folder that holds
//! `json-schema-test-suite`. What it calls valid is valid for the referee, what it calls invalid is not; and a schema that
//! has instances is sampled, or it is said why not.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what tests share fails as they do")]

use std::path::{Path, PathBuf};

use payschema_oracle::{Referee, is_missed_by_referee};
use payschema_sample::{Random, Sampler, Style};
use payschema_schema::read_bundle;
use serde_json::Value;

/// Systematic instances per schema. Of a schema that has more, every second, third and so on is taken.
const SYSTEMATIC: usize = 120;

#[test]
fn samples_of_the_suite_are_what_they_are_called() {
    let Some(corpora) = std::env::var_os("PAYSCHEMA_CORPORA") else {
        println!("not run: PAYSCHEMA_CORPORA is not set");
        return;
    };
    let folder = Path::new(&corpora).join("json-schema-test-suite/tests/draft2020-12");
    let (mut sampled, mut judged, mut left, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for file in files(&folder) {
        let groups: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for group in groups.as_array().unwrap() {
            let name =
                format!("{}: {}", file.file_stem().unwrap().to_string_lossy(), group["description"].as_str().unwrap());
            // What the reader refuses has its diagnostic.
            let text = group["schema"].to_string();
            let Ok(bundle) = read_bundle("it", &text) else { continue };
            let Ok(referee) = Referee::of(&group["schema"]) else { continue };
            let Ok(sampler) = Sampler::new(&bundle.graph, bundle.root) else {
                if group["tests"].as_array().unwrap().iter().any(|test| test["valid"] == true) {
                    left.push(name);
                }
                continue;
            };
            sampled += 1;
            let mut random = Random::new(7);
            let every = |all: usize| all / SYSTEMATIC + 1;
            let mut valid: Vec<String> = sampler.each_valid().collect();
            valid = valid.iter().step_by(every(valid.len())).cloned().collect();
            valid.extend((0..10).map(|_| sampler.valid(&mut random, &Style::VARIED)));
            let mut invalid: Vec<_> = sampler.each_invalid().collect();
            invalid = invalid.iter().step_by(every(invalid.len())).cloned().collect();
            invalid.extend((0..10).filter_map(|_| sampler.invalid(&mut random, &Style::VARIED)));
            judged += valid.len() + invalid.len();
            for json in valid {
                let found = referee.findings(&json);
                if found.as_ref().is_ok_and(|found| !found.is_empty()) {
                    wrong.push(format!("{name}: valid? {json}: {found:?}"));
                }
            }
            for one in invalid {
                let found = referee.findings(&one.json);
                let named = (one.pointer.clone(), one.keyword.to_owned());
                let is_missed = || is_missed_by_referee(&one.json.parse().unwrap(), &named);
                if found.as_ref().is_ok_and(Vec::is_empty) && !is_missed() {
                    wrong.push(format!("{name}: {one}? {}: the referee finds nothing wrong", one.json));
                }
            }
        }
    }
    let some = wrong.iter().take(40).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} wrong of {judged}\n{some}", wrong.len());
    assert_eq!(left, [""; 0], "{sampled} schemas sampled");
    println!("{sampled} schemas, {judged} instances");
    assert!(sampled > 200, "{sampled}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    files.sort();
    files
}
