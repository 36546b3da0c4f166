//! The crates that are to be published can be: they pack without a warning, with all they need and nothing else.
//!
//! What is packed is not built here, which would take as long as everything else together; `cargo package` without
//! `--no-verify` does it.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

use std::path::Path;
use std::process::Command;

use payschema_tests::tokens::Value;
use payschema_tests::workspace;

/// Cargo packs no tests, and says so of each.
const EXPECTED: [&str; 2] = ["warning: ignoring test `", "is not included in the published package"];

#[test]
fn crates_pack_without_a_warning() {
    let names: Vec<String> = published().iter().map(|package| package.text("name").to_owned()).collect();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages");
    let mut arguments = vec!["package", "--no-verify", "--locked", "--allow-dirty", "--target-dir"];
    arguments.push(target.to_str().unwrap());
    arguments.extend(names.iter().flat_map(|name| ["--package", name]));
    let said = cargo(&arguments).1;
    let is_expected = |line: &str| EXPECTED.iter().all(|part| line.contains(part));
    let warnings: Vec<&str> = said.lines().filter(|line| line.starts_with("warning") && !is_expected(line)).collect();
    assert!(warnings.is_empty(), "{warnings:#?}");
    for name in &names {
        assert!(said.contains(&format!("Packaging {name} v")), "{name} was not packed:\n{said}");
    }
}

#[test]
fn packages_hold_what_they_need_and_nothing_else() {
    let written_by_cargo = ["Cargo.toml", "Cargo.toml.orig", "Cargo.lock", ".cargo_vcs_info.json"];
    for package in published() {
        let name = package.text("name");
        let listed = cargo(&["package", "--list", "--allow-dirty", "--package", name]).0;
        for needed in ["README.md", "LICENSE-APACHE", "LICENSE-MIT", "Cargo.toml"] {
            assert!(listed.lines().any(|file| file == needed), "{name} has no {needed}:\n{listed}");
        }
        for file in listed.lines().map(|file| file.replace('\\', "/")) {
            // Long documentation is in Markdown beside the module that it belongs to.
            let is_source = file.starts_with("src/") && (file.ends_with(".rs") || file.ends_with(".md"));
            let is_read = ["schemas/", "examples/"].iter().any(|folder| file.starts_with(folder));
            let is_told = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"].contains(&file.as_str());
            assert!(
                is_source
                    || (is_read && file.ends_with(".json"))
                    || is_told
                    || written_by_cargo.contains(&file.as_str()),
                "{name} packs {file}"
            );
        }
    }
}

#[test]
fn licences_are_those_of_the_repository() {
    for package in published() {
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let path = Path::new(package.text("manifest_path")).with_file_name(licence);
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(text == workspace::read(licence), "{} is not a copy of {licence}", path.display());
        }
    }
}

#[test]
fn metadata_is_what_crates_io_takes() {
    for package in published() {
        let name = package.text("name");
        assert!(package.text("description").len() > 20, "{name}");
        assert_eq!(package.text("license"), "MIT OR Apache-2.0", "{name}");
        assert_eq!(package.text("documentation"), format!("https://docs.rs/{name}"));
        assert_eq!(package.text("readme"), "README.md", "{name}");
        assert!(package.get("rust_version").and_then(Value::as_str).is_some(), "{name}");
        let keywords = package.get("keywords").unwrap().items();
        assert!((1..=5).contains(&keywords.len()), "{name}: {keywords:?}");
        for keyword in keywords {
            let keyword = keyword.as_str().unwrap();
            let is_plain = keyword.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_+".contains(&byte));
            assert!(is_plain && keyword.len() <= 20, "{name}: {keyword}");
        }
        let categories = package.get("categories").unwrap().items();
        assert!((1..=5).contains(&categories.len()), "{name}: {categories:?}");
    }
}

/// A path alone means nothing to crates.io, and a cycle of tests could not be published in any order.
#[test]
fn dependencies_within_the_workspace_have_versions_and_no_cycles() {
    let published = published();
    let names: Vec<&str> = published.iter().map(|package| package.text("name")).collect();
    for package in &published {
        let dependencies = package.get("dependencies").unwrap().items().iter();
        for dependency in dependencies.filter(|dependency| dependency.get("path").is_some()) {
            let (name, target) = (package.text("name"), dependency.text("name"));
            assert_ne!(dependency.text("req"), "*", "{name} depends on {target} by its path alone");
            assert!(names.contains(&target), "{name} depends on {target}, which is not published");
            assert!(dependency.get("kind") == Some(&Value::Null), "{name} needs {target} for its tests or its build");
        }
    }
}

/// The members that are to be published; fixtures of tests, which look just like them, are not.
fn published() -> Vec<Value> {
    let metadata: Value = cargo(&["metadata", "--format-version", "1", "--no-deps"]).0.parse().unwrap();
    let tests = workspace::path("").canonicalize().unwrap().join("tests");
    let is_published = |package: &&Value| {
        let manifest = Path::new(package.text("manifest_path")).canonicalize().unwrap();
        package.get("publish") == Some(&Value::Null) && !manifest.starts_with(&tests)
    };
    let packages = metadata.get("packages").unwrap().items().iter().filter(is_published).cloned().collect::<Vec<_>>();
    assert!(packages.len() >= 11, "{} packages are to be published", packages.len());
    packages
}

/// What cargo prints, and what it remarks.
fn cargo(arguments: &[&str]) -> (String, String) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    let output = command.args(arguments).arg("--offline").current_dir(workspace::path("")).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "cargo {arguments:?}: {said}");
    (String::from_utf8(output.stdout).unwrap(), said)
}
