//! What makes findings the same.

use super::*;
use crate::finding::fingerprint::{Fingerprints, Identity, named};

fn finding(pointer: &str) -> Finding {
    let mut finding = context("stuut/payment").finding(pointer, "P104", format!("{pointer} must be one of `open`"));
    finding.input = "./in/a.ndjson".into();
    finding.keyword = "enum".to_owned();
    finding
}

#[test]
fn lines_records_and_items_make_no_difference() {
    let first = finding("/items/0/status");
    let moved = Finding { record: Some(9), place: None, ..finding("/items/12/status") };
    assert_eq!(Identity::of(&first), Identity::of(&moved));
    assert_eq!(Identity::of(&first).pointer, "/items/*/status");
    for other in [
        finding("/items/0/state"),
        Finding { code: "P101".to_owned(), ..first.clone() },
        Finding { input: "b.ndjson".into(), ..first.clone() },
        Finding { schema: "papaya/payment".into(), ..first.clone() },
    ] {
        assert_ne!(Identity::of(&first), Identity::of(&other));
    }
}

#[test]
fn members_that_are_missing_are_told_apart_by_name() {
    let lacks = |pointer: &str, name: &str| {
        let mut finding = finding(pointer);
        finding.keyword = "required".to_owned();
        finding.message =
            format!("{} must have the member `{name}`", if pointer.is_empty() { "the document" } else { pointer });
        Identity::of(&finding)
    };
    assert_ne!(lacks("/a/0", "id"), lacks("/a/0", "name"));
    assert_eq!(lacks("/a/0", "id"), lacks("/a/1", "id"), "the place is no part of what it is about");
    assert_eq!(lacks("", "id").about.as_deref(), Some("must have the member `id`"));
    assert_eq!(Identity::of(&finding("/a")).about, None, "bounds may change their wording");
}

#[test]
fn the_same_finding_has_the_same_fingerprint_everywhere() {
    // Worked out by another program.
    let mut fingerprints = Fingerprints::default();
    assert_eq!(fingerprints.next(&finding("/items/0/status")), "06c69b8158c409ff8ef9cc304c51821d");
    assert_eq!(fingerprints.next(&finding("/items/1/status")), "06bf27cc4cc409ff8ef9cc2e017990ac");
    assert_eq!(Fingerprints::default().next(&finding("/items/1/status")), "06c69b8158c409ff8ef9cc304c51821d");
}

#[test]
fn names_of_inputs_are_those_of_any_shell() {
    assert_eq!(named("./a/b.json"), "a/b.json");
    assert_eq!(named(".//./a.json"), "a.json");
    assert_eq!(named("../a.json"), "../a.json");
    assert_eq!(named(".hidden"), ".hidden");
    assert_eq!(named(r"a\b.json"), if cfg!(windows) { "a/b.json" } else { r"a\b.json" });
}
