//! How many instructions payschema takes for one fixed payload of each provider.
//!
//! Time depends on what else a machine does; the number of instructions does not. `payschema-instructions count` runs itself
//! under valgrind and prints the table, `compare` fails if a number has risen by more than 3 % above `instructions.txt`, and
//! `bless` writes it. What is counted is the difference between many and few repetitions of one operation, so that nothing
//! that happens once is in it.

mod operation;
mod table;
mod valgrind;

use std::process::ExitCode;

use operation::OPERATIONS;
use table::Table;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["count"] => counted().map(|table| print!("{table}")),
        ["compare"] => counted().and_then(|found| compare(&found)),
        ["bless"] => counted().and_then(|found| found.write()),
        ["run", payload, operation, times] => run(payload, operation, times),
        _ => Err("usage: payschema-instructions count|compare|bless|run <payload> <operation> <times>".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn counted() -> Result<Table, String> {
    let mut table = Table::default();
    for subject in operation::SUBJECTS {
        for operation in OPERATIONS {
            table.add(subject.name, operation, valgrind::count(subject.name, operation)?, subject.json.len());
        }
    }
    Ok(table)
}

fn compare(found: &Table) -> Result<(), String> {
    let risen = found.risen_above(&Table::read()?);
    print!("{found}");
    if risen.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}\nif this is meant to be, update the table: cargo xtask bench --instructions --bless",
        risen.join("\n")
    ))
}

/// What valgrind runs.
fn run(payload: &str, operation: &str, times: &str) -> Result<(), String> {
    let subject = operation::SUBJECTS.iter().find(|subject| subject.name == payload);
    let subject = subject.ok_or_else(|| format!("there is no payload {payload}"))?;
    let times = times.parse().map_err(|_| format!("{times} is no number"))?;
    if (subject.run)(subject.json, operation, times) { Ok(()) } else { Err(format!("{payload}: {operation} failed")) }
}
