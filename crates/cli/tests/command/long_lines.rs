//! Lines of a million columns: what is shown stays small, and it does not take long.

use std::time::{Duration, Instant};

use crate::folder::Folder;

/// At more than 30 columns each, more than a million columns.
const FIELDS: usize = 35_000;

/// A record on one line whose fields lack their description where this says so.
fn long(lacks: impl Fn(usize) -> bool) -> String {
    let fields: Vec<String> = (0..FIELDS)
        .map(|index| match lacks(index) {
            true => "{\"name\": \"a field without it\"}".to_owned(),
            false => "{\"name\": \"n\", \"description\": \"d\"}".to_owned(),
        })
        .collect();
    format!("{{\"code\": \"c\", \"message\": \"m\", \"fields\": [{}]}}", fields.join(", "))
}

#[test]
fn a_snippet_is_a_hundred_columns_around_the_place() {
    let folder = Folder::with(&[("long.json", &long(|index| index == FIELDS / 2))]);
    let run = folder.validate(&["long.json"]);
    assert_eq!(run.stderr, "1 file, 1 record, 1 violation\n");
    let mut lines = run.stdout.lines().skip(2);
    let shown = lines.next().unwrap().strip_prefix("  1 | ").unwrap();
    let underline = lines.next().unwrap().strip_prefix("    | ").unwrap();
    assert_eq!(shown.chars().count(), 100);
    assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
    let place: String = shown.chars().skip(underline.len() - 1).collect();
    assert!(place.starts_with("{\"name\": \"…\"}, {\"name\": \"…\", \"desc"), "{place}");
}

#[test]
fn many_places_on_one_line_take_one_pass() {
    let folder = Folder::with(&[("long.json", &long(|_| true))]);
    let start = Instant::now();
    let run = folder.validate(&["long.json"]);
    assert_eq!(run.stderr, format!("1 file, 1 record, {FIELDS} violations\n"));
    assert!(run.stdout.lines().all(|line| line.chars().count() <= 120));
    // With a pass for each place it would be many minutes.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
