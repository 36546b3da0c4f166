//! Counting instructions with valgrind's cachegrind.

use std::process::Command;

/// The numbers of repetitions whose difference counts.
const FEW: u64 = 3;
const MANY: u64 = 23;

/// How many instructions one repetition takes.
pub(crate) fn count(payload: &str, operation: &str) -> Result<u64, String> {
    let (few, many) = (total(payload, operation, FEW)?, total(payload, operation, MANY)?);
    Ok(many.saturating_sub(few) / (MANY - FEW))
}

fn total(payload: &str, operation: &str, times: u64) -> Result<u64, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new("valgrind");
    command.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]).arg(own);
    command.args(["run", payload, operation, &times.to_string()]);
    let done = command.output().map_err(|error| format!("valgrind cannot be run ({error}); is it installed?"))?;
    let told = String::from_utf8_lossy(&done.stderr);
    if !done.status.success() {
        return Err(format!("valgrind failed:\n{told}"));
    }
    // `==123== I refs:        1,234,567`
    let line = told.lines().find_map(|line| line.split_once("refs:"));
    let digits: Option<String> = line.map(|(_, number)| number.chars().filter(char::is_ascii_digit).collect());
    digits.and_then(|digits| digits.parse().ok()).ok_or_else(|| format!("valgrind tells no number:\n{told}"))
}
