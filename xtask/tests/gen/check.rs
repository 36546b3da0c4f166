//! `cargo xtask gen --check` writes nothing, whatever it finds.

use std::fs;

use crate::workspace::Workspace;

#[test]
fn check_of_a_fresh_tree_is_silent_and_writes_nothing() {
    let workspace = Workspace::new(&["shop", "closed"]);
    let before = workspace.tree("");
    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", ""));
    assert!(workspace.tree("") == before);
}

#[test]
fn check_writes_nothing_where_everything_is_missing() {
    let workspace = Workspace::new(&["shop"]);
    fs::remove_dir_all(workspace.path("generated")).unwrap();
    fs::remove_file(workspace.path("Cargo.lock")).unwrap();
    let before = workspace.tree("");
    for arguments in [&["gen", "--check"][..], &["gen", "--check", "--provider", "shop"]] {
        assert_eq!(workspace.xtask(arguments).code, Some(1));
        assert!(workspace.tree("") == before);
    }
}

#[test]
fn check_does_not_make_a_lockfile() {
    let workspace = Workspace::new(&["shop"]);
    let fresh = workspace.tree("");
    fs::remove_file(workspace.path("Cargo.lock")).unwrap();
    let before = workspace.tree("");
    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.starts_with("stale: Cargo.lock\n"), "{}", run.stdout);
    assert!(workspace.tree("") == before);
    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    assert!(workspace.tree("").len() == fresh.len());
}

/// The times of folders tell on what is made and removed again.
#[test]
fn check_does_not_even_touch_what_it_compares() {
    let workspace = Workspace::new(&["shop", "closed"]);
    workspace.edit("generated/shop/src/order.rs", "pub amount: i64", "pub amount: u64");
    let times = || {
        let changed = |path: &std::path::Path| fs::symlink_metadata(path).unwrap().modified().unwrap();
        let mut times: Vec<_> = workspace.tree("").into_keys().map(|path| (changed(&path), path)).collect();
        times.push((changed(&workspace.path("")), workspace.path("")));
        times
    };
    let before = times();
    assert_eq!(workspace.xtask(&["gen", "--check"]).code, Some(1));
    assert!(times() == before);
}
