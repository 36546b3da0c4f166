//! What builds make: libraries, and the code that LLVM gets to see.

use crate::build::{PACKAGES, cargo, library};

/// What is made of one package.
pub(crate) struct Product {
    /// Bytes of the `.rlib` of a release build.
    pub(crate) library: u64,
    /// Lines and copies of functions that LLVM gets for a release build, before it optimises.
    pub(crate) lines: u64,
    pub(crate) copies: u64,
}

/// Those of all packages.
pub(crate) fn of_all() -> Result<Vec<Product>, String> {
    let products = PACKAGES.iter().map(|(package, _)| {
        let (lines, copies) = llvm_lines(package)?;
        Ok(Product { library: library(package)?, lines, copies })
    });
    products.collect()
}

fn llvm_lines(package: &str) -> Result<(u64, u64), String> {
    let done = cargo().args(["llvm-lines", "--release", "--lib", "--package", package]).output();
    let done = done.map_err(|error| error.to_string())?;
    let told = String::from_utf8_lossy(&done.stdout);
    total(&told).ok_or_else(|| {
        let why = String::from_utf8_lossy(&done.stderr);
        format!("`cargo llvm-lines` counts nothing (`cargo install --locked cargo-llvm-lines` installs it): {why}")
    })
}

/// Lines and copies in the row `  76543 (100%)  1234 (100%)  (TOTAL)`.
fn total(told: &str) -> Option<(u64, u64)> {
    let row = told.lines().find(|line| line.contains("(TOTAL)"))?;
    let mut numbers = row.split_whitespace().filter_map(|word| word.parse().ok());
    Some((numbers.next()?, numbers.next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_found() {
        let told = "  Lines  Copies  Function name\n  -----\n  76543  1234  (TOTAL)\n    12 (0.1%, 0.1%)   3  x::y\n";
        assert_eq!(total(told), Some((76_543, 1_234)));
        assert_eq!(total("  76543 (100%)  1234 (100%)  (TOTAL)"), Some((76_543, 1_234)));
        assert_eq!(total("error: no such command"), None);
    }
}
