//! What README.md shows of the command is what the command prints. Its Rust blocks are doctests of the library.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

use std::path::{Path, PathBuf};
use std::process::Command;

use payschema_tests::console::{commands, matches};
use payschema_tests::tokens::Value;
use payschema_tests::workspace;

#[test]
fn commands_print_what_the_readme_shows() {
    let markdown = workspace::read("README.md");
    let binary = binary();
    let mut ran = 0;
    for command in commands(&markdown) {
        // A reader without an installed binary starts it through cargo, which comes to the same. Other commands (git, and
        // what has no output to compare) set up what a reader has not got yet.
        let line = command.text.replace("cargo run --quiet --package payschema-cli -- ", "payschema ");
        if command.output.is_empty() || !line.split([' ', '|']).any(|word| word == "payschema") {
            continue;
        }
        let printed = run(&line, binary.parent().unwrap());
        assert!(
            matches(&command.output, &printed),
            "README.md:{}: {}\n--- shown\n{}\n--- printed\n{}",
            command.line,
            command.text,
            command.output.join("\n"),
            printed.join("\n"),
        );
        ran += 1;
    }
    assert!(ran > 0, "README.md shows no payschema command with its output in a console block");
}

#[test]
fn the_readme_has_rust_to_run() {
    let markdown = workspace::read("README.md");
    let mut blocks = markdown.lines().filter(|line| line.starts_with("```rust"));
    assert!(blocks.clone().count() > 0, "README.md has no Rust block");
    assert!(
        !blocks.any(|line| line.contains("ignore") || line.contains("no_run")),
        "a Rust block of README.md does not run"
    );
}

/// Runs a command line in the root of the workspace, with the binary first in the path; what it prints, then what it
/// prints as errors.
fn run(command: &str, folder: &Path) -> Vec<String> {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let path =
        std::env::join_paths([folder.to_path_buf()].into_iter().chain(std::env::split_paths(&inherited))).unwrap();
    let mut shell = Command::new("sh");
    shell.args(["-c", command]).env("PATH", path).env("NO_COLOR", "1").current_dir(workspace::path(""));
    let output = shell.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    String::from_utf8(text).unwrap().lines().map(str::to_owned).collect()
}

/// The command, built.
fn binary() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--package", "payschema-cli", "--message-format", "json"]);
    let output = build.current_dir(workspace::path("")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let messages = String::from_utf8(output.stdout).unwrap();
    let artifacts = messages.lines().filter_map(|line| line.parse::<Value>().ok());
    let mut executables = artifacts.filter_map(|artifact| artifact.get("executable")?.as_str().map(PathBuf::from));
    executables.next().expect("cargo names the executable")
}
