//! Runs every case by each way to a verdict, and says what came out, a line each.

mod entries;

use std::panic::catch_unwind;

use entries::ENTRIES;
use payschema::{Entry, Error, Violation};

fn main() {
    let path = std::env::args().nth(1).expect("the cases' file");
    let text = std::fs::read_to_string(path).expect("the cases can be read");
    std::panic::set_hook(Box::new(|_| {}));
    let mut rest = text.as_str();
    while let Some((head, tail)) = rest.split_once('\n') {
        let (place, length) = head.split_once(' ').expect("a place and a length");
        let (place, length): (usize, usize) = (place.parse().expect("a place"), length.parse().expect("a length"));
        let (instance, tail) = tail.split_at(length);
        rest = tail.strip_prefix('\n').expect("an end of line");
        println!("{}", catch_unwind(|| outcome(&ENTRIES[place], instance)).unwrap_or("panic"));
    }
}

fn outcome(entry: &Entry, instance: &str) -> &'static str {
    let found = violations(entry.check_json(instance).err().iter().flat_map(|found| found.as_slice()));
    let checked = match entry.from_json_checked(instance) {
        Ok(()) => Vec::new(),
        Err(rejected) => violations(rejected.violations()),
    };
    let in_memory = match entry.validate(instance) {
        Ok(Ok(())) => Vec::new(),
        Ok(Err(found)) => violations(found.as_slice()),
        // There is no value to be checked, which is right where the schema refuses it, and where it is the type alone that
        // cannot hold it.
        Err(error) if is_about_rust(&error) || !found.is_empty() => found.clone(),
        Err(_) => return "disagreement",
    };
    if found != checked || found != in_memory {
        return "disagreement";
    }
    if found.is_empty() { "valid" } else { "invalid" }
}

/// Codes and pointers, sorted; what only the type cannot hold is left out.
fn violations<'v>(violations: impl IntoIterator<Item = &'v Violation>) -> Vec<(&'static str, String)> {
    let counting = violations.into_iter().filter(|one| !one.code().is_about_rust());
    let mut found: Vec<_> = counting.map(|one| (one.code().as_str(), one.pointer().to_owned())).collect();
    found.sort();
    found
}

fn is_about_rust(error: &Error) -> bool {
    error.code().is_about_rust()
}
