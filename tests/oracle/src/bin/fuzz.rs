//! Judges sampled payloads and changes to them until the time is over: `cargo xtask fuzz`.
//!
//! Whatever is not judged alike is made as small as it can be and written to `tests/regressions`, where tests find it.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use payschema::Entry;
use payschema_oracle::{Referee, agree};
use payschema_registry::ENTRIES;
use payschema_sample::{Random, Style};
use payschema_tests::catalogue::examples;
use payschema_tests::fixtures::FIXTURES;
use payschema_tests::instances::{parsed, sampler};
use payschema_tests::mutate::{change, damage};
use payschema_tests::regressions;
use payschema_tests::shrink::shrink;
use payschema_tests::verdict::findings;

/// So many findings are looked at; what comes after them is probably the same once more.
const ENOUGH: u32 = 20;

/// A model with what judges and makes its payloads.
struct Subject {
    entry: &'static Entry,
    referee: Referee,
    examples: Vec<String>,
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (Some(Ok(minutes)), Some(Ok(seed)), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        eprintln!("usage: fuzz <minutes> <seed>");
        return ExitCode::from(2);
    };
    match run(Duration::from_secs(minutes * 60), seed) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The number of disagreements.
fn run(time: Duration, seed: u64) -> Result<u32, String> {
    // A panic is a finding and is reported as one; the backtrace of each would only be in the way.
    std::panic::set_hook(Box::new(|_| {}));
    let subjects = subjects()?;
    println!("{} models, seed {seed}", subjects.len());
    let mut random = Random::new(seed);
    let (start, mut tried, mut disagreements) = (Instant::now(), 0u64, 0);
    let mut told = start;
    while start.elapsed() < time && disagreements < ENOUGH {
        let Some(subject) = random.pick(&subjects) else { return Err("there are no models".to_owned()) };
        for payload in payloads(subject, &mut random, &mut disagreements) {
            tried += 1;
            if let Err(what) = agree(subject.entry, &subject.referee, &payload) {
                disagreements += 1;
                let small = shrink(&payload, |json| agree(subject.entry, &subject.referee, json).is_err());
                let path = regressions::write(subject.entry, &small, &what).map_err(|error| error.to_string())?;
                println!("{}: {}\n{what}", subject.entry.info().id, path.display());
            }
        }
        if told.elapsed() > Duration::from_secs(30) {
            told = Instant::now();
            println!("{} s: {tried} tried, {disagreements} disagreements", start.elapsed().as_secs());
        }
    }
    println!("{tried} payloads in {} s, {disagreements} disagreements", start.elapsed().as_secs());
    Ok(disagreements)
}

fn subjects() -> Result<Vec<Subject>, String> {
    let examples = examples();
    let subject = |entry: &'static Entry| {
        let own = examples.iter().filter(|example| example.entry().info().id == entry.info().id);
        Ok(Subject { entry, referee: Referee::new(entry)?, examples: own.map(|one| one.json.clone()).collect() })
    };
    ENTRIES.iter().chain(FIXTURES).map(subject).collect()
}

/// A valid instance, an invalid one, and changes to them.
fn payloads(subject: &Subject, random: &mut Random, disagreements: &mut u32) -> Vec<Vec<u8>> {
    let sampler = sampler(subject.entry);
    let mut style = Style::VARIED;
    if random.one_in(3) {
        style = Style::PLAIN;
    }
    let valid = sampler.valid(random, &style);
    expect(subject.entry, &valid, Ok(Vec::new()), disagreements);
    let mut texts = vec![valid];
    if let Some(invalid) = sampler.invalid(random, &style) {
        let expected = vec![(invalid.pointer, invalid.keyword.to_owned())];
        expect(subject.entry, &invalid.json, Ok(expected), disagreements);
        texts.push(invalid.json);
    }
    texts.extend(random.pick(&subject.examples).filter(|text| text.len() < 5_000).cloned());
    let mut payloads: Vec<Vec<u8>> = texts.iter().map(|text| text.clone().into_bytes()).collect();
    for text in &texts {
        let mut value = parsed(text);
        for _ in 0..4 {
            let changed = change(&value, random);
            payloads.push(damage(changed.as_bytes(), random));
            // A change to a change, as long as it can be read.
            if let Ok(next) = changed.parse() {
                value = next;
            }
            payloads.push(changed.into_bytes());
        }
        payloads.push(damage(text.as_bytes(), random));
    }
    payloads
}

/// Counts it as a disagreement if a sample is not what the sampler says it is. Both judges may well agree about it, so
/// that no test would fail on its file; it is shown instead.
fn expect(entry: &Entry, json: &str, expected: Result<Vec<(String, String)>, String>, disagreements: &mut u32) {
    let mut found = findings(entry, json);
    // A keyword that two schemas state about the same value is violated twice.
    if let Ok(found) = &mut found {
        found.dedup();
    }
    if found != expected {
        *disagreements += 1;
        println!("{}: the sampler expects {expected:?}, found is {found:?}\n{json}", entry.info().id);
    }
}
