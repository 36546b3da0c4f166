//! From groups to crates: each group is a schema file of a provider that is made up, as many in one crate as get along.

use std::io;
use std::path::Path;

use payschema_codegen::{Failure, Scope, generate, model};
use payschema_diagnostics::{Diagnostic, quoted};
use payschema_schema::{Files, Read, Subject, read_as};

use super::Verdict;
use super::suite::{File, Group};

/// A crate with what is to be run in it.
pub(crate) struct Batch {
    /// The package's folder: `all-of-1`.
    pub(crate) name: String,
    /// The package: `payschema-all-of-1`.
    pub(crate) package: String,
    /// Its files by path.
    pub(crate) files: Vec<(String, String)>,
    /// The root type of each group, and the group's instances.
    pub(crate) models: Vec<(String, Vec<String>)>,
}

/// The manifests' schema, which every provider needs beside it.
const MANIFEST_SCHEMA: &str = "provider.schema.json";

/// The crates of all files, and what became of each group, in order.
pub(crate) fn crates(root: &Path, files: &[File]) -> io::Result<(Vec<Batch>, Vec<Verdict>)> {
    let manifest_schema = std::fs::read(root.join("schemas").join(MANIFEST_SCHEMA))?;
    let (mut batches, mut verdicts, mut cases) = (Vec::new(), Vec::new(), 0);
    for file in files {
        let mut accepted: Vec<(usize, &Group)> = Vec::new();
        for (place, group) in file.groups.iter().enumerate() {
            match batch(&manifest_schema, &name(file, 1), file, &[(place, group)])? {
                Err(reasons) => verdicts.push(Verdict::Refused(reasons)),
                Ok(_) => {
                    accepted.push((place, group));
                    verdicts.push(Verdict::Generated(cases..cases + group.cases.len()));
                    cases += group.cases.len();
                }
            }
        }
        batches.extend(split(&manifest_schema, file, &accepted)?);
    }
    Ok((batches, verdicts))
}

/// The crates of a file: one, unless schemas of different groups would have types of one name.
fn split(manifest_schema: &[u8], file: &File, groups: &[(usize, &Group)]) -> io::Result<Vec<Batch>> {
    let (mut batches, mut rest) = (Vec::new(), groups);
    while !rest.is_empty() {
        let mut taken = rest.len();
        let batch = loop {
            match batch(manifest_schema, &name(file, batches.len() + 1), file, &rest[..taken])? {
                Ok(batch) => break batch,
                // One alone has been accepted before.
                Err(_) => taken = (taken / 2).max(1),
            }
        };
        batches.push(batch);
        rest = &rest[taken..];
    }
    Ok(batches)
}

/// The folder of a file's crate.
fn name(file: &File, number: usize) -> String {
    let mut name = String::new();
    for c in file.name.chars() {
        match c {
            'A'..='Z' => name.extend(['-', c.to_ascii_lowercase()]),
            'a'..='z' | '0'..='9' => name.push(c),
            _ => name.push('-'),
        }
    }
    format!("{name}-{number}")
}

/// One crate of several groups, or why there is none.
fn batch(
    manifest_schema: &[u8],
    name: &str,
    file: &File,
    groups: &[(usize, &Group)],
) -> io::Result<Result<Batch, Vec<String>>> {
    let mut files = Files::default();
    files.insert(MANIFEST_SCHEMA, manifest_schema);
    files.insert(format!("{name}/provider.json"), manifest(name, groups));
    for (place, group) in groups {
        files.insert(format!("{name}/{}.schema.json", stem(*place)), group.schema.as_str());
    }
    let read = read_as(&files, Some(name), Subject::Elsewhere { formats: file.formats, dialect: file.dialect })
        .map_err(io::Error::other)?;
    let generated = match generate(&read, Scope::Providers) {
        Ok(generated) => generated,
        Err(Failure::Findings(findings)) => return Ok(Err(reasons(&findings))),
        Err(Failure::Mismatch(mismatch)) => return Err(io::Error::other(format!("{name}: {mismatch}"))),
    };
    let prefix = format!("{name}/");
    let files = generated.into_iter().filter_map(|(path, text)| Some((path.strip_prefix(&prefix)?.to_owned(), text)));
    let types = types(&read);
    let instances = groups.iter().map(|(_, group)| group.cases.iter().map(|case| case.instance.clone()).collect());
    Ok(Ok(Batch {
        name: name.to_owned(),
        package: format!("payschema-{name}"),
        files: files.collect(),
        models: types.into_iter().zip(instances).collect(),
    }))
}

fn stem(place: usize) -> String {
    format!("g{place:02}")
}

fn manifest(name: &str, groups: &[(usize, &Group)]) -> String {
    let objects: Vec<String> = groups
        .iter()
        .map(|(place, _)| {
            let stem = stem(*place);
            format!(r#"{{"name": "{stem}", "schema": "{stem}.schema.json", "kind": "response"}}"#)
        })
        .collect();
    format!(
        r#"{{
  "name": "{name}",
  "title": "{name}",
  "description": "Schemas of a collection.",
  "crate": {{"name": "payschema-{name}", "version": "0.0.0"}},
  "pages": [{{"id": "suite", "title": "A collection of schemas", "captured": "2026-01-01"}}],
  "objects": [{}],
  "examples": []
}}"#,
        objects.join(", ")
    )
}

/// The root types of the groups, in their order.
fn types(read: &Read) -> Vec<String> {
    let (providers, _) = model::build(&read.graph);
    let entries = providers.into_iter().flat_map(|provider| provider.catalogue);
    entries.map(|entry| entry.type_name).collect()
}

/// What the findings are about, each once; of refused keywords, which.
fn reasons(findings: &[Diagnostic]) -> Vec<String> {
    let mut reasons: Vec<String> = Vec::new();
    for finding in findings {
        let keyword = finding.message.split('`').nth(1).filter(|_| finding.message.starts_with("the keyword "));
        let keyword = keyword.map(|keyword| format!(": {}", quoted(keyword))).unwrap_or_default();
        let reason = format!("{} {}{keyword}", finding.code.id, finding.code.title);
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}
