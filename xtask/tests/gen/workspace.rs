//! A small workspace of its own: the runtime, a few providers, and what was generated from them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a workspace that cannot be set up fails the test")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use tempfile::TempDir;

/// A schema of the provider `shop`.
pub(crate) const ORDER: &str = "schemas/shop/order.schema.json";
/// A description in it.
pub(crate) const DESCRIPTION: &str = "What is to be paid, in cents.";
/// What a failing check says is to be done.
pub(crate) const MENDING_COMMAND: &str = "run `cargo xtask gen`";

/// What there is, by path.
pub(crate) type Tree = BTreeMap<PathBuf, Entry>;

/// What there is at a path.
#[derive(Debug, PartialEq)]
pub(crate) enum Entry {
    File(Vec<u8>),
    Folder,
    Link(PathBuf),
}

/// A workspace that lasts as long as the value.
pub(crate) struct Workspace {
    /// What goes away with the value.
    _folder: TempDir,
    root: PathBuf,
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
        let folder = TempDir::new().unwrap();
        let root = folder.path().join("workspace");
        let workspace = Workspace { _folder: folder, root };
        let repository = repository();
        let manifest = fs::read_to_string(repository.join("Cargo.toml")).unwrap();
        let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
        let manifest = manifest.replace(members, "members = [\"crates/runtime\", \"generated/*\"]");
        workspace.write("Cargo.toml", &manifest);
        fs::copy(repository.join("Cargo.lock"), workspace.path("Cargo.lock")).unwrap();
        copy(&repository.join("crates/runtime/src"), &workspace.path("crates/runtime/src"));
        fs::copy(repository.join("crates/runtime/Cargo.toml"), workspace.path("crates/runtime/Cargo.toml")).unwrap();
        fs::create_dir_all(workspace.path("schemas")).unwrap();
        let manifest_schema = "schemas/provider.schema.json";
        fs::copy(repository.join(manifest_schema), workspace.path(manifest_schema)).unwrap();
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
        self.root.join(path)
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

    /// All that is below a folder: files, folders and links, which are not followed.
    pub(crate) fn tree(&self, below: &str) -> Tree {
        let mut tree = Tree::new();
        collect(&self.path(below), &mut tree);
        tree
    }

    /// Moves the workspace to where its path has that many bytes.
    #[cfg(target_os = "linux")]
    pub(crate) fn move_to_path_of_length(&mut self, length: usize) {
        let mut root = self.root.parent().unwrap().as_os_str().to_str().unwrap().to_owned();
        while root.len() < length {
            // No part is longer than 255 bytes, and none is empty.
            let part = match length - root.len() - 1 {
                rest @ 0..=200 => rest,
                rest => 200.min(rest - 2),
            };
            root.push('/');
            root.push_str(&"d".repeat(part));
        }
        let root = PathBuf::from(root);
        fs::create_dir_all(root.parent().unwrap()).unwrap();
        fs::rename(&self.root, &root).unwrap();
        self.root = root;
    }

    /// Runs the command in the workspace.
    pub(crate) fn xtask(&self, arguments: &[&str]) -> Run {
        run(Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(&self.root))
    }

    /// Runs the command in the workspace with a program of ours in cargo's place.
    pub(crate) fn xtask_with_cargo(&self, arguments: &[&str], cargo: &Path) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        run(command.args(arguments).env("CARGO", cargo).current_dir(&self.root))
    }

    /// Runs cargo in the workspace, without network; what it builds is kept apart from it.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Run {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workspace");
        let mut command = Command::new(cargo);
        command.args(arguments).args(["--offline", "--target-dir"]).arg(target).current_dir(&self.root);
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
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        let found = if kind.is_dir() {
            collect(&path, tree);
            Entry::Folder
        } else if kind.is_symlink() {
            Entry::Link(fs::read_link(&path).unwrap())
        } else {
            Entry::File(fs::read(&path).unwrap())
        };
        tree.insert(path, found);
    }
}
