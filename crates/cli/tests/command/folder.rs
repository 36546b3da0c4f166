//! A temporary folder with payloads, and runs of the command in it.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What most tests validate against: `code` and `message` are required strings, `fields` an array of objects.
pub(crate) const SCHEMA: &str = "talkdesk/error";

/// The line that names its page.
pub(crate) const DOCUMENTED: &str =
    "documented in \"400 (bad request), 401 (unauthorized), 403 (forbidden), 404 (not found)\" of \"Fetch Payments\"";

/// A record that holds.
pub(crate) const GOOD: &str = r#"{"code": "1", "message": "m"}"#;

/// A record with one violation.
pub(crate) const BAD: &str = r#"{"code": 1, "message": "m"}"#;

/// A folder of its own for each test.
pub(crate) struct Folder(tempfile::TempDir);

/// What a run gave.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    pub(crate) fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    /// A folder with files.
    pub(crate) fn with(files: &[(&str, &str)]) -> Folder {
        let folder = Folder::new();
        for (name, text) in files {
            folder.write(name, text);
        }
        folder
    }

    pub(crate) fn path(&self, name: impl AsRef<OsStr>) -> PathBuf {
        self.0.path().join(name.as_ref())
    }

    pub(crate) fn write(&self, name: impl AsRef<OsStr>, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The command, to be run in this folder.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_payschema"));
        command.current_dir(self.0.path());
        command
    }

    /// Runs the command with these arguments and nothing on standard input.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, "")
    }

    /// Validates these paths against [`SCHEMA`].
    pub(crate) fn validate(&self, paths: &[&str]) -> Run {
        self.run(&[&["validate", "--schema", SCHEMA], paths].concat())
    }

    /// Validates a text on standard input against [`SCHEMA`].
    pub(crate) fn pipe(&self, text: &str) -> Run {
        self.run_with(&["validate", "--schema", SCHEMA, "-"], text)
    }

    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Run {
        let mut command = self.command();
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that does not read its input may be gone before it is written.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// What a run is expected to give.
pub(crate) fn gives(code: i32, stdout: &str, stderr: &str) -> Run {
    Run { code: Some(code), stdout: stdout.to_owned(), stderr: stderr.to_owned() }
}

/// The report on [`BAD`] at a line of a file.
pub(crate) fn bad_at(file: &str, line: usize) -> String {
    let blank = " ".repeat(line.to_string().len());
    format!(
        "{file}:{line}:10: /code must be a string, not an integer [P101]\n  {DOCUMENTED}\n  \
         {line} | {{\"code\": #, \"message\": \"…\"}}\n  {blank} |          ^\n\n"
    )
}
