//! The committed table: payload, operation, instructions, instructions per byte.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

/// By how much a number may rise without the table being updated.
const TOLERANCE: f64 = 1.03;

const HEAD: &str = "\
# Instructions for one operation on one payload, by valgrind: payload, operation, instructions, instructions per byte.
# Written by `cargo xtask bench --instructions --bless`; CI fails where a number has risen by more than 3 %.
# They belong to the compiler that rust-toolchain.toml pins, to x86_64 with AVX2, and to release builds.
";

/// Instructions by payload and operation, and the payload's bytes.
#[derive(Default)]
pub(crate) struct Table {
    rows: BTreeMap<(String, String), u64>,
    bytes: BTreeMap<String, usize>,
}

impl Table {
    pub(crate) fn add(&mut self, payload: &str, operation: &str, instructions: u64, bytes: usize) {
        self.rows.insert((payload.to_owned(), operation.to_owned()), instructions);
        self.bytes.insert(payload.to_owned(), bytes);
    }

    /// The committed one.
    pub(crate) fn read() -> Result<Table, String> {
        let text = std::fs::read_to_string(path()).map_err(|error| format!("{}: {error}", path().display()))?;
        let mut table = Table::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [payload, operation, instructions, _] = words[..] else { return Err(format!("no row: {line}")) };
            let instructions = instructions.parse().map_err(|_| format!("no row: {line}"))?;
            table.rows.insert((payload.to_owned(), operation.to_owned()), instructions);
        }
        Ok(table)
    }

    pub(crate) fn write(&self) -> Result<(), String> {
        std::fs::write(path(), self.to_string()).map_err(|error| format!("{}: {error}", path().display()))
    }

    /// What has risen above a committed table, and what is not in it.
    pub(crate) fn risen_above(&self, committed: &Table) -> Vec<String> {
        let mut risen = Vec::new();
        for ((payload, operation), found) in &self.rows {
            match committed.rows.get(&(payload.clone(), operation.clone())) {
                None => risen.push(format!("{payload} {operation} is not in the table")),
                Some(known) if *found as f64 > *known as f64 * TOLERANCE => {
                    let percent = (*found as f64 / *known as f64 - 1.0) * 100.0;
                    risen.push(format!(
                        "{payload} {operation}: {known} instructions became {found}, {percent:.1} % more"
                    ));
                }
                Some(_) => {}
            }
        }
        risen
    }
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("instructions.txt")
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for ((payload, operation), instructions) in &self.rows {
            let bytes = self.bytes.get(payload).copied().unwrap_or_default().max(1);
            writeln!(f, "{payload:<9} {operation:<14} {instructions:>8} {:>6.2}", *instructions as f64 / bytes as f64)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_three_percent_is_too_much() {
        let table = |instructions| {
            let mut table = Table::default();
            table.add("stuut", "check", instructions, 100);
            table
        };
        assert!(table(1030).risen_above(&table(1000)).is_empty());
        assert!(table(500).risen_above(&table(1000)).is_empty());
        let risen = table(1040).risen_above(&table(1000));
        assert_eq!(risen, ["stuut check: 1000 instructions became 1040, 4.0 % more"]);
        assert_eq!(table(1).risen_above(&Table::default()), ["stuut check is not in the table"]);
    }
}
