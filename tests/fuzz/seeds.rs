//! Writes what fuzzing begins with: the documentation's examples, sampled payloads and former failures under `corpus/`, and
//! the names and values of all schemas as `models.dict`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use payschema_sample::{Random, Style};
use payschema_tests::fuzzed::{input, models};
use payschema_tests::instances::sampler;
use payschema_tests::{catalogue, regressions};

/// How many sampled payloads there are of each model, valid and invalid.
const SAMPLES: u64 = 12;

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut payloads: Vec<(&str, Vec<u8>)> = Vec::new();
    for example in catalogue::examples() {
        payloads.push((example.entry().info().id, example.json.into_bytes()));
    }
    for regression in regressions::all() {
        payloads.push((regression.entry.info().id, regression.payload));
    }
    for entry in models() {
        let sampler = sampler(entry);
        let random = (0..SAMPLES).map(|seed| sampler.valid(&mut Random::new(seed), &Style::VARIED));
        let invalid =
            (0..SAMPLES).filter_map(|seed| sampler.invalid(&mut Random::new(seed), &Style::VARIED).map(|one| one.json));
        payloads.extend(random.chain(invalid).map(|json| (entry.info().id, json.into_bytes())));
    }
    for (place, (id, payload)) in payloads.iter().enumerate() {
        write(&folder.join("corpus/reader"), place, &input(id, payload))?;
        write(&folder.join("corpus/json"), place, payload)?;
    }
    fs::write(folder.join("models.dict"), dictionary())
}

fn write(folder: &Path, place: usize, input: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(format!("seed-{place}")), input)
}

/// Names of members and values of enums, quoted for libFuzzer, and pieces of JSON that are special.
fn dictionary() -> String {
    let mut words: BTreeSet<String> =
        ["null", "true", "false", "1e400", "-0.0", "\\ud83d\\ude00", "\\u0061", "\u{FEFF}"].map(str::to_owned).into();
    for entry in models() {
        words.extend(entry.info().fields().map(|field| format!("\"{}\":", field.name)));
        let enums = entry.info().schema.split("\"enum\":[").skip(1).filter_map(|rest| rest.split(']').next());
        words.extend(enums.flat_map(|values| values.split(',').take(20).map(str::to_owned)));
    }
    let mut text = String::new();
    for word in words.iter().filter(|word| (1..60).contains(&word.len())) {
        let bytes: String = word.bytes().map(|byte| format!("\\x{byte:02X}")).collect();
        let _ = writeln!(text, "\"{bytes}\"");
    }
    text
}
