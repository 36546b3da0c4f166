//! The table in Markdown, and its place in README.md.

use std::fmt::Write;

use crate::contestant::{BY_HAND, PAYSCHEMA, TYPIFY};
use crate::notes::NOTES;
use crate::rows::ROWS;

const BEGIN: &str = "<!-- table: begin, written by `PAYSCHEMA_BLESS=1 cargo test -p payschema-tests-compared` -->\n";
const END: &str = "<!-- table: end -->\n";

const MARKS: [&str; 6] = ["¹", "²", "³", "⁴", "⁵", "⁶"];

/// Rows and notes, as they are found to be.
pub(crate) fn table() -> String {
    let mut text = "| what is there | payschema | typify 0.8 | serde derive |\n|---|---|---|---|\n".to_owned();
    for row in ROWS {
        let [payschema, typify, derive] =
            [&PAYSCHEMA, &TYPIFY, &BY_HAND].map(|contestant| row.question.verdict(contestant));
        let mark = row.note.map_or(String::new(), |note| format!(" {}", MARKS[note - 1]));
        let _ = writeln!(text, "| {} | **{payschema}** | {typify} | {derive}{mark} |", row.title);
    }
    text += "\n";
    let notes: Vec<String> = NOTES.iter().zip(MARKS).map(|(note, mark)| format!("{mark} {}", note.text)).collect();
    text + &notes.join("<br>\n") + "\n"
}

/// The README with the table between its marks.
pub(crate) fn replaced(readme: &str, table: &str) -> String {
    let begin = readme.find(BEGIN).expect("README.md has the mark where the table begins") + BEGIN.len();
    let end = readme.find(END).expect("README.md has the mark where the table ends");
    format!("{}\n{table}\n{}", &readme[..begin], &readme[end..])
}
