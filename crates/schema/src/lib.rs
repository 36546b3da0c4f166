//! The hand-written schemas of all providers: read, resolved and checked.
//!
//! [`read`] goes from files to a [`Graph`], in which every subschema is a node that knows its keywords and
//! where it stands, and to all findings of the run. Nothing is ignored: a keyword that cannot be honoured is a finding at
//! its line and column. This crate knows no Rust; what the schemas become is up to those who read the graph.
//!
//! The stages are the modules `load` (bytes to parsed files), `lower` (parsed files to nodes), `reference` (references to
//! edges), `manifest` and `check`.

pub mod graph;

mod bundle;
mod check;
mod decimal;
mod dialect;
mod evaluate;
mod files;
mod json;
mod keyword;
mod load;
mod lower;
mod manifest;
mod nearest;
mod pattern;
mod reference;

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use payschema_diagnostics::{Diagnostic, SourceMap, quoted};

pub use bundle::{Bundle, Refused, read_bundle};
pub use dialect::Dialect;
pub use files::Files;
use graph::{Document, Graph};
use load::{Folder, MANIFEST_SCHEMA};
use lower::{Lowering, Nodes};
/// The table of this crate's codes.
pub use payschema_diagnostics::codes::schema as codes;

/// What the schemas say, and what is wrong with them.
#[derive(Debug)]
pub struct Read {
    /// The schemas, as completely as the findings allow. Whoever builds on them refuses to while there are findings.
    pub graph: Graph,
    /// The files that spans point into.
    pub sources: SourceMap,
    /// Everything that is wrong, in the order in which it is reported.
    pub findings: Vec<Diagnostic>,
}

/// A provider was asked for that has no folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownProvider {
    /// The name that was asked for.
    pub name: String,
    /// The names that there are, in order.
    pub known: Vec<String>,
}

impl Display for UnknownProvider {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "there is no provider {}", quoted(&self.name))?;
        if let Some(near) = nearest::of(&self.name, self.known.iter().map(String::as_str)) {
            write!(f, ", but there is {}", quoted(near))?;
        }
        match self.known.as_slice() {
            [] => write!(f, "; there are none"),
            known => write!(f, "; the providers are {}", known.join(", ")),
        }
    }
}

impl Error for UnknownProvider {}

/// What schemas describe, which decides what is asked of them beyond being schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Payloads of a provider, documented on its pages: values have types and descriptions, and nothing stands in a schema
    /// that can have no effect.
    Provider,
    /// Manifests. There are no pages behind them.
    Manifests,
    /// Anything. The schemas come from elsewhere, and nothing is asked of them but that every keyword can be honoured.
    Elsewhere {
        /// What `format` means.
        formats: Formats,
        /// What the keywords of a file mean that does not name its dialect. Draft 2020-12 has to be named.
        dialect: Dialect,
    },
}

/// What `format` means: the specification leaves the choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formats {
    /// It asserts nothing.
    Annotated,
    /// Values must have the format; a format that is not known is a finding.
    Asserted,
}

/// Reads the schemas of all providers, or of the one selected.
///
/// ```
/// use payschema_schema::{Files, read};
///
/// let mut files = Files::default();
/// files.insert("acme/payment.schema.json", r#"{"typ": "object"}"#);
/// let read = read(&files, Some("acme")).unwrap();
/// assert_eq!(read.graph.providers[0].documents[0].stem, "payment");
/// assert!(read.findings.iter().any(|finding| finding.message == "there is no keyword `typ`"));
/// ```
///
/// # Errors
///
/// If there is no folder for the selected provider. Whatever is wrong within files is no error but a finding.
pub fn read(files: &Files, selection: Option<&str>) -> Result<Read, UnknownProvider> {
    read_as(files, selection, Subject::Provider)
}

/// As [`read`], for schemas that describe something else than a provider's documentation.
///
/// # Errors
///
/// As those of [`read`].
pub fn read_as(files: &Files, selection: Option<&str>, subject: Subject) -> Result<Read, UnknownProvider> {
    let mut sources = SourceMap::new();
    let mut findings = Vec::new();
    let mut loaded = load::load(files, selection, &mut sources, &mut findings)?;
    let manifest_schema = loaded.manifest_schema.take().map(|value| evaluate::schema(value, &mut findings));

    let mut nodes = Nodes::default();
    let mut parts = Vec::new();
    for folder in &mut loaded.folders {
        if let (Some(schema), Some(manifest)) = (&manifest_schema, &folder.manifest.value) {
            evaluate::evaluate(schema, manifest, &mut findings);
        }
        let pages = manifest::pages(folder.manifest.value.as_ref());
        let documents = lower_folder(folder, subject, &sources, pages.as_deref(), &mut nodes, &mut findings);
        parts.push((pages, documents));
    }
    reference::resolve(&mut nodes, &mut findings);

    manifest::check_crates(&loaded.folders, &mut findings);
    let mut providers = Vec::new();
    for (folder, (pages, documents)) in loaded.folders.iter().zip(parts) {
        providers.push(manifest::read(folder, pages, documents, &nodes, &sources, &mut findings));
    }
    check::check(&nodes, subject, &mut findings);

    payschema_diagnostics::sort(&mut findings);
    Ok(Read { graph: Graph { providers, schemas: nodes.schemas }, sources, findings })
}

fn lower_folder(
    folder: &mut Folder,
    subject: Subject,
    sources: &SourceMap,
    pages: Option<&[graph::Page]>,
    nodes: &mut Nodes,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Document> {
    let mut documents = Vec::new();
    for file in &mut folder.schemas {
        let Some(value) = file.value.take() else {
            nodes.unread.insert(file.path.clone());
            continue;
        };
        let dialect = dialect::of(&value, subject);
        let mut lowering = Lowering { nodes, findings, path: &file.path, pages, subject, dialect };
        if let Some(root) = lowering.document(value) {
            let name = file.path.rsplit('/').next().unwrap_or_default();
            let stem = name.strip_suffix(".schema.json").unwrap_or(name).to_owned();
            let text = sources.text(file.id).to_owned();
            documents.push(Document { path: file.path.clone(), stem, text, root });
        }
    }
    documents
}
