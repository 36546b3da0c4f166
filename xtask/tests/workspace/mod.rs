//! A small workspace of its own: the runtime, a few providers, and what was generated from them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a workspace that cannot be set up fails the test")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use tempfile::TempDir;

/// Files by their paths.
pub(crate) type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// A workspace that lasts as long as the value.
pub(crate) struct Workspace {
    folder: TempDir,
}

/// What a run of the command says.
pub(crate) struct Run {
    /// The exit code.
    pub(crate) code: Option<i32>,
    /// What it prints.
    pub(crate) stdout: String,
    /// What it remarks.
    pub(crate) stderr: String,
}

impl Workspace {
    /// A workspace with these providers, which are generation cases of the repository, generated.
    pub(crate) fn new(providers: &[&str]) -> Workspace {
        let workspace = Workspace { folder: TempDir::new().unwrap() };
        let root = repository();
        let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
        let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
        let manifest = manifest.replace(members, "members = [\"crates/runtime\", \"generated/*\"]");
        workspace.write("Cargo.toml", &manifest);
        fs::copy(root.join("Cargo.lock"), workspace.path("Cargo.lock")).unwrap();
        copy(&root.join("crates/runtime/src"), &workspace.path("crates/runtime/src"));
        fs::copy(root.join("crates/runtime/Cargo.toml"), workspace.path("crates/runtime/Cargo.toml")).unwrap();
        fs::create_dir_all(workspace.path("schemas")).unwrap();
        let manifest_schema = "schemas/provider.schema.json";
        fs::copy(root.join(manifest_schema), workspace.path(manifest_schema)).unwrap();
        for provider in providers {
            workspace.add_provider(provider);
        }
        let run = workspace.xtask(&["gen"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        workspace
    }

    /// Adds the schemas of a generation case, and nothing else.
    pub(crate) fn add_provider(&self, name: &str) {
        let schemas = repository().join("tests/cases/generation").join(name).join("schemas").join(name);
        copy(&schemas, &self.path("schemas").join(name));
    }

    /// A path in the workspace.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// A file's text.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Changes a file's text; what is to be changed must be there.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replace(from, to));
    }

    /// All files below a folder, the target folder left aside.
    pub(crate) fn tree(&self, below: &str) -> Tree {
        let mut tree = Tree::new();
        collect(&self.path(below), &mut tree);
        let target = self.path("target");
        tree.retain(|path, _| !path.starts_with(&target));
        tree
    }

    /// Runs the command in the workspace.
    pub(crate) fn xtask(&self, arguments: &[&str]) -> Run {
        run(Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(self.folder.path()))
    }

    /// Runs cargo in the workspace, without network; what it builds is kept apart from it.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Run {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workspace");
        let mut command = Command::new(cargo);
        command.args(arguments).args(["--offline", "--target-dir"]).arg(target).current_dir(self.folder.path());
        run(command.env("CARGO_TERM_COLOR", "never").env("CARGO_INCREMENTAL", "0"))
    }
}

fn run(command: &mut Command) -> Run {
    let Output { status, stdout, stderr } = command.output().expect("the command runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the command writes UTF-8");
    Run { code: status.code(), stdout: text(stdout), stderr: text(stderr) }
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn collect(folder: &Path, tree: &mut Tree) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), tree);
        } else {
            tree.insert(entry.path(), fs::read(entry.path()).unwrap());
        }
    }
}
