//! The same schemas give the same bytes: run after run, and in whatever order the files come.

mod cases;

use std::path::PathBuf;

use cases::{cases, root, schemas};
use payschema_codegen::{Scope, generate, model};
use payschema_schema::Files;

/// The repository's schemas, and those of every construct.
fn inputs() -> Vec<(String, Files)> {
    let repository = Files::collect(&root().join("schemas")).expect("the repository has schemas");
    let constructs = cases("generation").into_iter().map(|(name, folder): (String, PathBuf)| (name, schemas(&folder)));
    std::iter::once(("the repository".to_owned(), repository)).chain(constructs).collect()
}

/// Everything that generation says: the files or why there are none, and the model in words.
fn output(files: &Files) -> (Result<payschema_codegen::Files, String>, Vec<String>) {
    let read = payschema_schema::read(files, None).expect("all providers are read");
    let generated = generate(&read, Scope::All).map_err(|failure| format!("{failure:?}"));
    let (providers, _) = model::build(&read.graph);
    (generated, providers.iter().map(ToString::to_string).collect())
}

/// The files in another order: by what a small generator of numbers makes of a seed.
fn shuffled(files: &Files, seed: u64) -> Files {
    let mut state = seed;
    let mut keyed: Vec<_> = files
        .iter()
        .map(|(path, bytes)| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33, path.to_owned(), bytes.to_vec())
        })
        .collect();
    keyed.sort();
    keyed.into_iter().map(|(_, path, bytes)| (path, bytes)).collect()
}

#[test]
fn two_runs_agree() {
    for (name, files) in inputs() {
        assert!(output(&files) == output(&files), "{name} differs between two runs");
    }
}

#[test]
fn the_order_of_files_makes_no_difference() {
    for (name, files) in inputs() {
        let first = output(&files);
        for seed in 1..=3 {
            assert!(first == output(&shuffled(&files, seed)), "{name} differs with seed {seed}");
        }
    }
}

#[test]
fn a_provider_comes_out_the_same_alone() {
    let files = Files::collect(&root().join("schemas")).expect("the repository has schemas");
    let (all, _) = output(&files);
    let read = payschema_schema::read(&files, None).expect("all providers are read");
    for provider in &read.graph.providers {
        let alone = payschema_schema::read(&files, Some(&provider.name)).expect("the provider is known");
        let Ok(alone) = generate(&alone, Scope::Providers) else { panic!("{} has findings alone", provider.name) };
        let prefix = format!("{}/", provider.name);
        assert!(alone.keys().all(|path| path.starts_with(&prefix)));
        let of_all = all.iter().flatten().filter(|(path, _)| path.starts_with(&prefix));
        assert!(of_all.eq(alone.iter()), "{} differs alone", provider.name);
    }
}
