//! Proves the table in README.md: what payschema's models keep that typify's output and serde's derive lose.
//!
//! [`rows::ROWS`] asks each contestant the same questions of the same payloads; what they answer is the table. It must be
//! what stands in README.md. With `PAYSCHEMA_BLESS=1` in the environment the README is written anew: read its diff.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

mod answer;
mod by_hand;
mod by_hand_with_care;
mod by_typify;
mod contestant;
mod notes;
mod question;
mod rows;
mod table;

use payschema_tests::workspace;

use contestant::{PAYSCHEMA, WITH_CARE};
use notes::NOTES;
use rows::ROWS;

#[test]
fn the_readme_shows_what_was_found() {
    let readme = workspace::read("README.md");
    let actual = table::replaced(&readme, &table::table());
    if std::env::var_os("PAYSCHEMA_BLESS").is_some() {
        std::fs::write(workspace::path("README.md"), actual).unwrap();
        return;
    }
    let stale: Vec<&str> = readme.lines().filter(|line| !actual.lines().any(|found| found == *line)).collect();
    let found: Vec<&str> = actual.lines().filter(|line| !readme.lines().any(|shown| shown == *line)).collect();
    assert!(
        readme == actual,
        "the table in README.md is not what was found\n--- shown\n{}\n--- found\n{}\n\
         `PAYSCHEMA_BLESS=1 cargo test -p payschema-tests-compared` writes it anew",
        stale.join("\n"),
        found.join("\n"),
    );
}

/// The promise of the table, which blessing must not be able to give up.
#[test]
fn payschema_keeps_what_every_row_asks_for() {
    for row in ROWS {
        let found = row.question.verdict(&PAYSCHEMA);
        assert_eq!(found, row.promised, "{}", row.title);
    }
}

/// What a note says can be done by hand is done, and works as far as the note says.
#[test]
fn notes_are_true() {
    for note in NOTES {
        for (question, verdict) in note.proof {
            assert_eq!(question.verdict(&WITH_CARE), *verdict, "{}", note.text);
        }
    }
}

/// A mark without its note would be a riddle, a note without its mark would never be read.
#[test]
fn notes_and_marks_belong_together() {
    let mut marks: Vec<usize> = ROWS.iter().filter_map(|row| row.note).collect();
    marks.dedup();
    assert_eq!(marks, (1..=NOTES.len()).collect::<Vec<_>>());
}
