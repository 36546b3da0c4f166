//! `cargo xtask gen` when something goes wrong: the tree is left as it was.

#![expect(clippy::unwrap_used, reason = "a workspace that cannot be set up fails the test")]

use std::fs;
use std::path::Path;

use crate::workspace::{DESCRIPTION, ORDER, Workspace};

/// A workspace with something to replace, something to add and something to remove.
fn with_changes() -> Workspace {
    let workspace = Workspace::new(&["shop", "closed"]);
    workspace.edit(ORDER, DESCRIPTION, "What is to be paid, in euros.");
    workspace.add_provider("annotations");
    fs::remove_dir_all(workspace.path("schemas/closed")).unwrap();
    workspace.write("generated/notes.txt", "Left behind.\n");
    fs::create_dir(workspace.path("generated/ghost")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", workspace.path("generated/link")).unwrap();
    workspace
}

#[test]
fn findings_leave_the_tree_untouched() {
    let workspace = Workspace::new(&["shop", "closed"]);
    workspace.edit("schemas/closed/token.schema.json", "\"The token.\"", "\"Another text.\"");
    workspace.edit(ORDER, "\"minimum\": 0", "\"minimun\": 0");
    let before = workspace.tree("");
    for arguments in [&["gen"][..], &["gen", "--check"]] {
        let run = workspace.xtask(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{arguments:?}");
        for part in ["error[S021]", "schemas/shop/order.schema.json:", "nothing was generated"] {
            assert!(run.stderr.contains(part), "{part} is not in\n{}", run.stderr);
        }
        assert!(workspace.tree("") == before, "{arguments:?}");
    }
}

#[test]
fn a_staging_folder_that_cannot_be_made_leaves_the_tree_as_it_was() {
    let workspace = with_changes();
    workspace.write(".xtask-gen", "in the way");
    let before = workspace.tree("");
    let run = workspace.xtask(&["gen"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("/.xtask-gen: "), "{}", run.stderr);
    assert!(workspace.tree("") == before);
}

#[test]
fn a_cargo_that_cannot_bring_the_lockfile_in_step_leaves_the_tree_as_it_was() {
    let workspace = with_changes();
    workspace.write("crates/runtime/Cargo.toml", "[package");
    let before = workspace.tree("");
    let run = workspace.xtask(&["gen"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("cargo cannot bring Cargo.lock in step:\nerror: "), "{}", run.stderr);
    assert!(run.stderr.contains("crates/runtime/Cargo.toml"), "{}", run.stderr);
    assert!(workspace.tree("") == before);
}

#[test]
fn a_cargo_that_cannot_be_run_leaves_the_tree_as_it_was() {
    let workspace = with_changes();
    let before = workspace.tree("");
    let run = workspace.xtask_with_cargo(&["gen"], Path::new("/nonexistent/cargo"));
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("error: /nonexistent/cargo: "), "{}", run.stderr);
    assert!(workspace.tree("") == before);
}

#[test]
fn without_a_generated_folder_a_failure_leaves_none() {
    let workspace = with_changes();
    fs::remove_dir_all(workspace.path("generated")).unwrap();
    let before = workspace.tree("");
    assert_eq!(workspace.xtask_with_cargo(&["gen"], Path::new("/nonexistent/cargo")).code, Some(1));
    assert!(workspace.tree("") == before);
}

#[cfg(unix)]
#[test]
fn a_cargo_that_fails_after_writing_the_lockfile_leaves_it_as_it_was() {
    use std::os::unix::fs::PermissionsExt;

    let workspace = with_changes();
    workspace
        .write("cargo", "#!/bin/sh\necho half > Cargo.lock\nls generated/annotations generated/ghost >&2\nexit 101\n");
    let cargo = workspace.path("cargo");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let with_lockfile = workspace.tree("");
    let run = workspace.xtask_with_cargo(&["gen"], &cargo);
    assert_eq!(run.code, Some(1));
    // By then, all was in place.
    assert!(run.stderr.contains("Cargo.toml\n") && run.stderr.contains("generated/ghost"), "{}", run.stderr);
    assert!(workspace.tree("") == with_lockfile);

    fs::remove_file(workspace.path("Cargo.lock")).unwrap();
    let without_lockfile = workspace.tree("");
    assert_eq!(workspace.xtask_with_cargo(&["gen"], &cargo).code, Some(1));
    assert!(workspace.tree("") == without_lockfile);
}

/// The last of the folders cannot be moved: its path is as long as Linux takes, and that of the place for it is longer. This
/// also stops a user who may do anything, unlike permissions.
#[cfg(target_os = "linux")]
#[test]
fn a_move_that_fails_halfway_leaves_the_tree_as_it_was() {
    const LONGEST: usize = 4095;
    let mut workspace = with_changes();
    let last = "z".repeat(255);
    let folder = LONGEST - "/generated/".len() - last.len();
    workspace.move_to_path_of_length(folder);
    workspace.write(&format!("generated/{last}"), "Left behind.\n");
    let before = workspace.tree("");
    let run = workspace.xtask(&["gen"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains(&format!("{last}: File name too long")), "{}", run.stderr);
    assert!(workspace.tree("") == before);
}
