//! `cargo xtask gen` in a small workspace: what it writes, what it only shows, and what it refuses.

mod check;
mod failures;
mod orphans;
mod staging;
mod workspace;

use std::fs;
use std::path::Path;

use workspace::{DESCRIPTION, MENDING_COMMAND, ORDER, Workspace};

#[test]
fn a_changed_schema_is_shown_as_a_diff_and_mended() {
    let workspace = Workspace::new(&["shop", "closed"]);
    workspace.edit(ORDER, DESCRIPTION, "What is to be paid, in euros.");
    let before = workspace.tree("");
    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!(run.code, Some(1));
    for line in [
        "--- a/generated/shop/src/order.rs",
        "+++ b/generated/shop/src/order.rs",
        "-    /// What is to be paid, in cents. At least 0.",
        "+    /// What is to be paid, in euros. At least 0.",
    ] {
        assert!(run.stdout.lines().any(|shown| shown == line), "{line} is not in\n{}", run.stdout);
    }
    assert!(!run.stdout.contains("closed"), "{}", run.stdout);
    assert!(run.stderr.contains(MENDING_COMMAND), "{}", run.stderr);
    assert!(workspace.tree("") == before);

    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    assert!(workspace.read("generated/shop/src/order.rs").contains("in euros"));
    assert_eq!(workspace.xtask(&["gen", "--check"]).code, Some(0));
}

#[test]
fn a_missing_and_an_edited_file_are_found_and_mended() {
    let workspace = Workspace::new(&["shop"]);
    let fresh = workspace.tree("");
    fs::remove_file(workspace.path("generated/shop/schemas/order.json")).unwrap();
    workspace.edit("generated/shop/src/order.rs", "pub amount: i64", "pub amount: u64");
    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("missing: generated/shop/schemas/order.json\n"), "{}", run.stdout);
    assert!(run.stdout.contains("-    pub amount: u64,\n+    pub amount: i64,\n"), "{}", run.stdout);
    assert!(run.stderr.contains(MENDING_COMMAND), "{}", run.stderr);

    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    assert!(workspace.tree("") == fresh);
}

#[test]
fn a_missing_crate_is_found_and_mended() {
    let workspace = Workspace::new(&["shop", "closed"]);
    let fresh = workspace.tree("");
    fs::remove_dir_all(workspace.path("generated/shop")).unwrap();
    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("missing: generated/shop/Cargo.toml\n"), "{}", run.stdout);
    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    assert!(workspace.tree("") == fresh);
}

#[test]
fn a_stale_lockfile_is_found_and_mended() {
    let workspace = Workspace::new(&["shop"]);
    let old = workspace.read("Cargo.lock");
    workspace.add_provider("closed");
    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    let fresh = workspace.read("Cargo.lock");
    workspace.write("Cargo.lock", &old);
    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("stale: Cargo.lock"), "{}", run.stdout);
    assert!(run.stderr.contains(MENDING_COMMAND), "{}", run.stderr);
    assert_eq!(workspace.read("Cargo.lock"), old);

    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    assert_eq!(workspace.read("Cargo.lock"), fresh);
}

#[test]
fn a_provider_can_be_selected() {
    let workspace = Workspace::new(&["shop", "closed"]);
    let before = workspace.tree("");
    workspace.edit(ORDER, DESCRIPTION, "What is to be paid, in euros.");
    workspace.edit("schemas/closed/token.schema.json", "\"The token.\"", "\"Another text.\"");
    let run = workspace.xtask(&["gen", "--check", "--provider", "shop"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("generated/shop/") && !run.stdout.contains("generated/closed/"), "{}", run.stdout);

    assert_eq!(workspace.xtask(&["gen", "--provider", "shop"]).code, Some(0));
    assert_eq!(workspace.xtask(&["gen", "--check", "--provider", "shop"]).code, Some(0));
    let after = workspace.tree("generated");
    let changed = after.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes));
    let changed: Vec<&Path> =
        changed.map(|(path, _)| path.strip_prefix(workspace.path("generated")).unwrap()).collect();
    assert!(!changed.is_empty() && changed.iter().all(|path| path.starts_with("shop")), "{changed:?}");

    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("generated/closed/") && !run.stdout.contains("generated/shop/"), "{}", run.stdout);
}

#[test]
fn an_unknown_provider_is_refused_with_those_that_there_are() {
    let workspace = Workspace::new(&["shop", "closed"]);
    let before = workspace.tree("");
    let run = workspace.xtask(&["gen", "--provider", "shopp"]);
    assert_eq!(run.code, Some(1));
    for part in ["`shopp`", "there is `shop`", "the providers are closed, shop"] {
        assert!(run.stderr.contains(part), "{part} is not in\n{}", run.stderr);
    }
    assert!(workspace.tree("") == before);
}

#[test]
fn it_works_from_any_folder_of_the_workspace_and_from_no_other() {
    let workspace = Workspace::new(&["shop"]);
    let xtask = |folder: &Path| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["gen", "--check"]).current_dir(folder).output().unwrap()
    };
    assert!(xtask(&workspace.path("generated/shop/src")).status.success());
    let elsewhere = tempfile::TempDir::new().unwrap();
    let output = xtask(elsewhere.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("inside the workspace"));
}

#[test]
fn a_title_may_hold_any_character() {
    let workspace = Workspace::new(&["shop"]);
    workspace.edit("schemas/shop/provider.json", "\"title\": \"Shop\"", "\"title\": \"Shop \\\"24\\\" \\\\ Söhne\"");
    let run = workspace.xtask(&["gen"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(workspace.xtask(&["gen", "--check"]).code, Some(0));
}

#[test]
fn a_provider_is_added_by_adding_its_schemas() {
    let workspace = Workspace::new(&["shop"]);
    let written_by_hand = (workspace.tree("crates"), workspace.read("Cargo.toml"));
    workspace.add_provider("annotations");
    let run = workspace.xtask(&["gen"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(workspace.path("generated/annotations/src/standing_order.rs").exists());
    let registry = workspace.read("generated/registry/src/lib.rs");
    assert!(registry.contains("payschema_annotations::StandingOrder"), "{registry}");
    assert!(workspace.read("Cargo.lock").contains("name = \"payschema-annotations\""));
    assert_eq!(workspace.xtask(&["gen", "--check"]).code, Some(0));

    let run = workspace.cargo(&["test", "--locked", "-p", "payschema-annotations", "-p", "payschema-registry"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let passed = run.stdout.lines().filter(|line| line.contains("src/lib.rs - (line") && line.ends_with("... ok"));
    assert_eq!(passed.count(), 2, "{}", run.stdout);
    assert!((workspace.tree("crates"), workspace.read("Cargo.toml")) == written_by_hand);
}
