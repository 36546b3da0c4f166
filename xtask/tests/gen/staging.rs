//! Where `cargo xtask gen` stages, and what a run that was interrupted there leaves to the next.

use std::fs;
use std::path::Path;

use crate::workspace::{DESCRIPTION, ORDER, Workspace};

const STAGING: &str = ".xtask-gen";

#[test]
fn the_target_folder_is_not_needed() {
    // It may be a link to, or a volume on, another filesystem, to and from which no folder can be moved.
    let workspace = Workspace::new(&["shop"]);
    workspace.write("target", "Not a folder.\n");
    workspace.edit(ORDER, DESCRIPTION, "What is to be paid, in euros.");
    let run = workspace.xtask(&["gen"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(workspace.read("generated/shop/src/order.rs").contains("in euros"));
    assert_eq!(workspace.read("target"), "Not a folder.\n");
    assert!(!workspace.path(STAGING).exists());
}

#[test]
fn git_does_not_see_the_staging_folder() {
    let ignored = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.gitignore")).unwrap();
    assert!(ignored.lines().any(|line| line == format!("/{STAGING}/")), "{ignored}");
}

#[test]
fn what_an_interrupted_run_staged_does_not_disturb_the_next() {
    let workspace = Workspace::new(&["shop", "closed"]);
    let fresh = workspace.tree("");
    for path in ["new/shop/src/order.rs", "new/shop/src/old.rs", "new/gone/Cargo.toml", "old/closed/Cargo.toml"] {
        workspace.write(&format!("{STAGING}/{path}"), "Half writ");
    }
    workspace.edit("generated/shop/src/order.rs", "pub amount: i64", "pub amount: u64");
    let interrupted = workspace.tree("");
    assert_eq!(workspace.xtask(&["gen", "--check"]).code, Some(1));
    assert!(workspace.tree("") == interrupted);

    let run = workspace.xtask(&["gen"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(workspace.tree("") == fresh);

    // Also where there is nothing to do.
    workspace.write(&format!("{STAGING}/old/shop/Cargo.toml"), "");
    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    assert!(workspace.tree("") == fresh);
}

#[test]
fn a_crate_that_an_interrupted_run_moved_away_is_generated_again() {
    let workspace = Workspace::new(&["shop", "closed"]);
    let fresh = workspace.tree("");
    fs::create_dir_all(workspace.path(&format!("{STAGING}/old"))).unwrap();
    fs::rename(workspace.path("generated/shop"), workspace.path(&format!("{STAGING}/old/shop"))).unwrap();
    let run = workspace.xtask(&["gen"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(workspace.tree("") == fresh);
}
