//! What is below `generated/` without being generated: files, whole crates, empty folders and links.

use std::fs;

use crate::workspace::{Entry, MENDING_COMMAND, Run, Tree, Workspace};

/// What `--check` shows, in a tree that it leaves as it is.
fn check(workspace: &Workspace, arguments: &[&str]) -> Run {
    let before = workspace.tree("");
    let run = workspace.xtask(&[&["gen", "--check"], arguments].concat());
    assert_eq!(run.code, Some(1), "{}{}", run.stdout, run.stderr);
    assert!(workspace.tree("") == before);
    run
}

/// Generates, which gives the tree that there was.
fn mend(workspace: &Workspace, arguments: &[&str], fresh: &Tree) {
    let run = workspace.xtask(&[&["gen"], arguments].concat());
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(workspace.tree("") == *fresh);
    assert_eq!(workspace.xtask(&["gen", "--check"]).code, Some(0));
}

fn orphans(run: &Run) -> Vec<&str> {
    run.stdout.lines().filter_map(|line| line.strip_prefix("orphaned: generated/")).collect()
}

#[test]
fn orphans_are_found_and_removed() {
    let workspace = Workspace::new(&["shop"]);
    let fresh = workspace.tree("");
    workspace.write("generated/shop/src/old.rs", "//! Left behind.\n");
    // A folder without a manifest breaks cargo itself, so that mending must not need it.
    workspace.write("generated/old/notes.txt", "Left behind.\n");
    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!(run.code, Some(1));
    for path in ["generated/shop/src/old.rs", "generated/old/notes.txt"] {
        assert!(run.stdout.contains(&format!("orphaned: {path}\n")), "{}", run.stdout);
    }
    assert!(run.stderr.contains(MENDING_COMMAND), "{}", run.stderr);

    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    assert!(workspace.tree("") == fresh);
    assert!(!workspace.path("generated/old").exists());
}

#[test]
fn the_crate_of_a_removed_provider_goes_away() {
    let workspace = Workspace::new(&["shop", "closed"]);
    fs::remove_dir_all(workspace.path("schemas/closed")).unwrap();
    let run = workspace.xtask(&["gen", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("orphaned: generated/closed/Cargo.toml\n"), "{}", run.stdout);

    assert_eq!(workspace.xtask(&["gen"]).code, Some(0));
    assert!(!workspace.path("generated/closed").exists());
    assert!(!workspace.read("Cargo.lock").contains("payschema-closed"));
    assert!(!workspace.read("generated/registry/Cargo.toml").contains("closed"));
}

#[test]
fn an_empty_folder_is_an_orphan() {
    let workspace = Workspace::new(&["shop"]);
    let fresh = workspace.tree("");
    fs::create_dir(workspace.path("generated/ghost")).unwrap();
    fs::create_dir_all(workspace.path("generated/nested/in/another")).unwrap();
    fs::create_dir(workspace.path("generated/shop/src/ghost")).unwrap();
    let run = check(&workspace, &[]);
    assert_eq!(orphans(&run), ["ghost/", "nested/", "shop/src/ghost/"]);
    mend(&workspace, &[], &fresh);
}

#[test]
fn a_tree_that_cargo_cannot_load_is_not_blamed_on_the_lockfile() {
    let workspace = Workspace::new(&["shop", "closed"]);
    let fresh = workspace.tree("");
    fs::create_dir(workspace.path("generated/ghost")).unwrap();
    // Where only `shop` is compared, cargo is the one to find the folder.
    for (arguments, found) in [(&[][..], &["ghost/"][..]), (&["--provider", "shop"], &[])] {
        let run = check(&workspace, arguments);
        assert_eq!(orphans(&run), found);
        assert!(!run.stdout.contains("stale: Cargo.lock"), "{}", run.stdout);
        assert!(run.stdout.contains("cargo cannot load the workspace:\nerror: "), "{}", run.stdout);
        assert!(run.stderr.contains("`git restore generated`, and removing what is orphaned"), "{}", run.stderr);
    }
    mend(&workspace, &[], &fresh);
}

#[test]
fn a_crate_whose_files_are_gone_is_missing_and_no_orphan() {
    let workspace = Workspace::new(&["shop"]);
    let fresh = workspace.tree("");
    for folder in ["generated/shop/src", "generated/shop/schemas"] {
        fs::remove_dir_all(workspace.path(folder)).unwrap();
        fs::create_dir(workspace.path(folder)).unwrap();
    }
    let run = check(&workspace, &[]);
    assert_eq!(orphans(&run), [""; 0]);
    assert!(run.stdout.contains("missing: generated/shop/src/lib.rs\n"), "{}", run.stdout);
    mend(&workspace, &[], &fresh);
}

#[cfg(unix)]
#[test]
fn links_are_orphans_and_never_followed() {
    use std::os::unix::fs::symlink;

    let workspace = Workspace::new(&["shop"]);
    let elsewhere = tempfile::TempDir::new().unwrap();
    fs::write(elsewhere.path().join("kept.txt"), "Kept.\n").unwrap();
    let fresh = workspace.tree("");
    symlink(elsewhere.path(), workspace.path("generated/elsewhere")).unwrap();
    symlink("nowhere", workspace.path("generated/shop/dangling")).unwrap();
    symlink("..", workspace.path("generated/shop/src/upwards")).unwrap();
    // A link is no substitute for a file, whatever it leads to.
    let order = workspace.path("generated/shop/src/order.rs");
    fs::rename(&order, elsewhere.path().join("order.rs")).unwrap();
    symlink(elsewhere.path().join("order.rs"), &order).unwrap();
    let run = check(&workspace, &[]);
    let links = ["elsewhere", "shop/dangling", "shop/src/order.rs", "shop/src/upwards"];
    assert_eq!(orphans(&run), links.map(|path| format!("{path} (a symbolic link)")));
    mend(&workspace, &[], &fresh);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 2);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_crate_is_an_orphan() {
    let workspace = Workspace::new(&["shop"]);
    let elsewhere = tempfile::TempDir::new().unwrap();
    let moved = elsewhere.path().join("shop");
    for arguments in [&[][..], &["--provider", "shop"]] {
        let fresh = workspace.tree("");
        let copied =
            std::process::Command::new("cp").arg("-R").arg(workspace.path("generated/shop")).arg(&moved).status();
        assert!(copied.unwrap().success());
        fs::remove_dir_all(workspace.path("generated/shop")).unwrap();
        std::os::unix::fs::symlink(&moved, workspace.path("generated/shop")).unwrap();
        // Comes between `shop` and what is below it.
        if arguments.is_empty() {
            workspace.write("generated/shop-old/Cargo.toml", "");
        }
        let run = check(&workspace, arguments);
        assert_eq!(orphans(&run)[0], "shop (a symbolic link)");
        mend(&workspace, arguments, &fresh);
        assert!(moved.join("src/order.rs").exists());
        fs::remove_dir_all(&moved).unwrap();
    }
    assert_eq!(workspace.tree("generated").get(&workspace.path("generated/shop")), Some(&Entry::Folder));
}
