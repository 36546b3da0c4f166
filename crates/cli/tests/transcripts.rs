//! Transcripts: what a person types, what the command answers and how it ends, one file per subject.
//!
//! `transcripts/NAME.trycmd` has the commands with their answers, standard output and standard error together as a terminal
//! shows them. They run in `NAME.in`, or in a copy of it where `NAME.out` has the files that they must write. `NAME.toml` is
//! for what needs standard input.
//!
//! A backslash stands there as a slash, so that the transcripts hold on Windows as well.
//!
//! `TRYCMD=overwrite cargo test -p payschema-cli --test transcripts` writes the answers that are given now into these
//! files, to be reviewed as a diff: every line is something that a person will read.

/// Runs every transcript.
#[test]
fn the_command_answers_as_written() -> Result<(), Box<dyn std::error::Error>> {
    let cases = trycmd::TestCases::new();
    // A new version changes no transcript.
    cases.insert_var("[VERSION]", env!("CARGO_PKG_VERSION"))?;
    // Nor does a page that is captured anew.
    for entry in payschema_registry::objects() {
        let day = entry.info().source().page.captured;
        cases.insert_var("[CAPTURED]", format!("captured {day}"))?;
        cases.insert_var("[CAPTURED_MEMBER]", format!("\"captured\": \"{day}\""))?;
        cases.insert_var("[CAPTURED_TIGHT]", format!("\"captured\":\"{day}\""))?;
    }
    // Helps are as wide as the terminal is said to be.
    cases.env("COLUMNS", "100");
    cases.case("tests/transcripts/*.trycmd").case("tests/transcripts/*.toml");
    cases.run();
    Ok(())
}
