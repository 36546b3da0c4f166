//! `Cargo.lock` follows the generated manifests; cargo itself decides whether it does.

use std::path::Path;
use std::process::{Command, Output};
use std::{env, io};

/// Brings `Cargo.lock` in step, without network.
pub(crate) fn update(root: &Path) -> io::Result<()> {
    let output = update_workspace(root, &[])?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(format!(
        "cargo cannot bring Cargo.lock in step:\n{}",
        String::from_utf8_lossy(&output.stderr)
    )))
}

/// Whether `Cargo.lock` is in step; if not, what cargo says.
pub(crate) fn check(root: &Path) -> io::Result<Option<String>> {
    let output = update_workspace(root, &["--locked"])?;
    Ok((!output.status.success()).then(|| format!("stale: Cargo.lock\n{}", String::from_utf8_lossy(&output.stderr))))
}

fn update_workspace(root: &Path, flags: &[&str]) -> io::Result<Output> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Command::new(cargo).args(["update", "--workspace", "--offline", "--quiet"]).args(flags).current_dir(root).output()
}
