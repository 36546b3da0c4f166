//! Dependencies point one way, and few of them.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use payschema_tests::catalogue::{manifest, providers};
use payschema_tests::tokens::Value;
use payschema_tests::workspace;

/// What a package may depend on within the workspace. Providers and the registry are added by name.
const EDGES: &[(&str, &[&str])] = &[
    ("payschema-diagnostics", &[]),
    ("payschema-schema", &["payschema-diagnostics"]),
    ("payschema-codegen", &["payschema-diagnostics", "payschema-schema"]),
    ("xtask", &["payschema-codegen", "payschema-diagnostics", "payschema-schema"]),
    ("payschema-sample", &["payschema-diagnostics", "payschema-schema"]),
    ("payschema", &[]),
    (
        "payschema-cli",
        &["payschema", "payschema-registry", "payschema-diagnostics", "payschema-sample", "payschema-schema"],
    ),
];

#[test]
fn dependencies_point_one_way() {
    let crates = provider_crates();
    let mut allowed: BTreeMap<String, Vec<String>> = EDGES
        .iter()
        .map(|(package, edges)| ((*package).to_owned(), edges.iter().map(|edge| (*edge).to_owned()).collect()))
        .collect();
    for provider in &crates {
        allowed.insert(provider.clone(), vec!["payschema".to_owned()]);
    }
    allowed.insert("payschema-registry".to_owned(), [&["payschema".to_owned()], &crates[..]].concat());
    let members: Vec<Package> = packages();
    for package in members.iter().filter(|package| !package.folder.starts_with("tests")) {
        let edges =
            allowed.get(&package.name).unwrap_or_else(|| panic!("{} has no place in the architecture", package.name));
        for dependency in package.dependencies.iter().filter(|dependency| dependency.is_internal) {
            let (name, target) = (&package.name, &dependency.name);
            assert!(edges.contains(target), "{name} may not depend on {target}, only on {edges:?}");
        }
    }
    // Every provider is a member, so that none escapes the test.
    let names: Vec<&String> = members.iter().map(|package| &package.name).collect();
    assert!(crates.iter().all(|provider| names.contains(&provider)), "{names:?}");
}

#[test]
fn generated_crates_depend_on_the_runtime_only() {
    let crates = provider_crates();
    for package in packages().iter().filter(|package| crates.contains(&package.name)) {
        let names: Vec<&str> = package.dependencies.iter().map(|dependency| dependency.name.as_str()).collect();
        assert_eq!(names, ["payschema"], "{}", package.name);
    }
}

#[test]
fn what_generates_code_is_kept_apart() {
    for package in packages() {
        let names: Vec<&str> = package.dependencies.iter().map(|dependency| dependency.name.as_str()).collect();
        for (dependency, owner) in [
            ("typify", "payschema-codegen"),
            ("syn", "payschema-codegen"),
            ("quote", "payschema-codegen"),
            ("jsonschema", "payschema-cli"),
        ] {
            assert!(!names.contains(&dependency) || package.name == owner, "{} depends on {dependency}", package.name);
        }
    }
    for (file, text) in sources("crates/codegen/src") {
        let named = text.lines().any(|line| line.contains("typify::") && !line.trim_start().starts_with("//"));
        let declare = file.contains("/declare.rs") || file.contains("/declare/");
        assert!(!named || declare, "{file} names typify, which sits behind `declare` alone");
    }
}

/// Features are shared by all that is built together, so what judges schema files must not change serde_json's numbers.
#[test]
fn schema_files_bring_neither_other_numbers_nor_the_network() {
    let tree = cargo(&["tree", "--package", "payschema-cli", "--edges", "normal,features", "--prefix", "none"]);
    assert!(tree.contains("jsonschema v") && tree.contains("serde_json feature"), "{tree}");
    for unwanted in ["arbitrary_precision", "reqwest", "rustls", "hyper"] {
        assert!(!tree.contains(unwanted), "{unwanted}");
    }
}

/// The runtime is what users build. Without features these are compact_str, percent-encoding, simdutf8 and what compact_str
/// needs; `serde`, which is on by default, adds serde and serde_json.
#[test]
fn the_runtime_has_few_dependencies() {
    for (features, at_most) in [(Some("--no-default-features"), 9), (None, 13)] {
        let tree = ["tree", "--package", "payschema", "--edges", "normal", "--prefix", "none", "--no-dedupe"];
        let tree = cargo(&tree.into_iter().chain(features).collect::<Vec<_>>());
        let mut names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
        names.sort_unstable();
        names.dedup();
        assert!(names.contains(&"payschema") && names.contains(&"simdutf8"), "{tree}");
        assert!(names.len() <= at_most + 1, "{names:?}");
    }
}

#[test]
fn packages_have_the_hygiene_of_the_workspace() {
    for package in packages() {
        let manifest = std::fs::read_to_string(&package.manifest).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{} does not inherit the lints", package.name);
        assert!(
            manifest.contains("version.workspace = true")
                || package.folder.contains("generated")
                || package.folder.contains("cases"),
            "{}",
            package.name
        );
    }
}

#[test]
fn files_begin_with_their_purpose() {
    for folder in ["crates", "generated", "tests", "xtask"] {
        for (file, text) in sources(folder) {
            // Fixtures are not ours to head, and what must not compile is read as it stands.
            if file.contains("/cases/") || file.contains("/ui/") {
                continue;
            }
            let first =
                text.lines().find(|line| !line.is_empty() && !line.starts_with("// @generated")).unwrap_or_default();
            assert!(first.starts_with("//!"), "{file} begins with {first:?}");
        }
    }
}

#[test]
fn unsafe_code_is_where_its_argument_is() {
    let files = ["crates", "generated", "tests", "xtask"].iter().flat_map(|folder| sources(folder));
    let allowing =
        files.filter(|(file, text)| !file.ends_with("architecture.rs") && text.contains("allow(unsafe_code"));
    let allowing: Vec<String> = allowing.map(|(file, _)| file).collect();
    assert_eq!(allowing, ["crates/runtime/src/bytes/chunk/sse2.rs"]);
}

struct Package {
    name: String,
    folder: String,
    manifest: PathBuf,
    dependencies: Vec<Dependency>,
}

struct Dependency {
    name: String,
    is_internal: bool,
}

/// The members of the workspace with their declared dependencies, those for tests left out.
fn packages() -> Vec<Package> {
    let metadata: Value = cargo(&["metadata", "--format-version", "1", "--no-deps"]).parse().unwrap();
    let root = Path::new(metadata.text("workspace_root"));
    let packages = metadata.get("packages").unwrap().items().iter().map(|package| {
        let manifest = PathBuf::from(package.text("manifest_path"));
        let folder = manifest.strip_prefix(root).unwrap().parent().unwrap().to_string_lossy().into_owned();
        let declared = package.get("dependencies").unwrap().items().iter();
        let dependencies = declared.filter(|dependency| dependency.text("kind") != "dev").map(|dependency| {
            Dependency { name: dependency.text("name").to_owned(), is_internal: dependency.get("path").is_some() }
        });
        Package { name: package.text("name").to_owned(), folder, dependencies: dependencies.collect(), manifest }
    });
    packages.collect()
}

fn provider_crates() -> Vec<String> {
    let crates = providers()
        .into_iter()
        .map(|provider| manifest(&provider).at("/crate/name").and_then(Value::as_str).unwrap().to_owned());
    crates.collect()
}

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output =
        Command::new(cargo).args(arguments).arg("--offline").current_dir(workspace::path("")).output().unwrap();
    assert!(output.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The Rust files below a folder, with their texts; what cargo builds is left out.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for name in workspace::names(folder) {
        let inner = format!("{folder}/{name}");
        if workspace::path(&inner).is_dir() {
            if name != "target" {
                found.extend(sources(&inner));
            }
        } else if name.ends_with(".rs") {
            let text = workspace::read(&inner);
            found.push((inner, text));
        }
    }
    found
}
