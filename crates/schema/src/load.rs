//! From bytes to parsed files, sorted into providers.

use std::collections::BTreeMap;

use payschema_diagnostics::{Diagnostic, FileId, SourceMap, Span, quoted};

use crate::files::Files;
use crate::json::{self, Value};
use crate::{UnknownProvider, codes};

/// Path of the schema that manifests are checked by.
pub(crate) const MANIFEST_SCHEMA: &str = "provider.schema.json";

/// The files of a run.
pub(crate) struct Loaded {
    /// The schema of the manifests, if it is there and is JSON.
    pub(crate) manifest_schema: Option<Value>,
    /// The providers, ordered by name.
    pub(crate) folders: Vec<Folder>,
}

/// A provider's folder.
pub(crate) struct Folder {
    /// The folder's name.
    pub(crate) name: String,
    /// `provider.json`.
    pub(crate) manifest: File,
    /// The schema files, ordered by path.
    pub(crate) schemas: Vec<File>,
    /// The example files by their path within the folder.
    pub(crate) examples: BTreeMap<String, File>,
}

/// A file that was read.
pub(crate) struct File {
    pub(crate) id: FileId,
    pub(crate) path: String,
    /// What it holds; `None` where that is no JSON (reported).
    pub(crate) value: Option<Value>,
}

/// Parses the files of one provider, or of all.
pub(crate) fn load(
    files: &Files,
    selection: Option<&str>,
    sources: &mut SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Result<Loaded, UnknownProvider> {
    let mut folders: BTreeMap<&str, Vec<(&str, &[u8])>> = BTreeMap::new();
    let mut beside = Vec::new();
    for (path, bytes) in files.iter() {
        match path.split_once('/') {
            Some((folder, within)) => folders.entry(folder).or_default().push((within, bytes)),
            None => beside.push((path, bytes)),
        }
    }
    if let Some(name) = selection.filter(|name| !folders.contains_key(name)) {
        let known = folders.keys().map(|&name| name.to_owned()).collect();
        return Err(UnknownProvider { name: name.to_owned(), known });
    }
    let mut reader = Reader { sources, findings };
    let mut manifest_schema = None;
    for (path, bytes) in &beside {
        if *path == MANIFEST_SCHEMA {
            manifest_schema = reader.parse(path, bytes).value;
        } else {
            reader.stray(path, "delete it, or move it into a provider's folder");
        }
    }
    if !beside.iter().any(|(path, _)| *path == MANIFEST_SCHEMA) {
        let message = format!("there is no `{MANIFEST_SCHEMA}` beside the providers' folders");
        reader.missing(MANIFEST_SCHEMA, &codes::NO_MANIFEST_SCHEMA, message, "restore it: manifests are checked by it");
    }
    folders.retain(|name, _| selection.is_none_or(|selected| selected == *name));
    let folders = folders.into_iter().map(|(name, files)| reader.folder(name, &files)).collect();
    Ok(Loaded { manifest_schema, folders })
}

struct Reader<'a> {
    sources: &'a mut SourceMap,
    findings: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn folder(&mut self, name: &str, files: &[(&str, &[u8])]) -> Folder {
        let mut manifest = None;
        let mut schemas = Vec::new();
        let mut examples = BTreeMap::new();
        for (within, bytes) in files {
            let path = format!("{name}/{within}");
            let inside = within.strip_prefix("examples/").filter(|inside| !inside.contains('/'));
            if *within == "provider.json" {
                manifest = Some(self.parse(&path, bytes));
            } else if within.ends_with(".schema.json") && !within.contains('/') {
                schemas.push(self.parse(&path, bytes));
            } else if inside.is_some_and(|inside| inside.ends_with(".json")) {
                examples.insert((*within).to_owned(), self.parse(&path, bytes));
            } else {
                let remedy = "delete it; schemas are named `*.schema.json`, examples `examples/*.json`";
                self.stray(&path, remedy);
            }
        }
        let manifest = manifest.unwrap_or_else(|| {
            let path = format!("{name}/provider.json");
            let message = format!("the folder {} has no `provider.json`", quoted(name));
            let id = self.missing(&path, &codes::NO_MANIFEST, message, "write one, or delete the folder");
            File { id, path, value: None }
        });
        Folder { name: name.to_owned(), manifest, schemas, examples }
    }

    fn parse(&mut self, path: &str, bytes: &[u8]) -> File {
        let id = match std::str::from_utf8(bytes) {
            Ok(text) => self.sources.add(path, text),
            Err(error) => {
                let id = self.sources.add(path, String::from_utf8_lossy(bytes));
                let at = error.valid_up_to();
                let span = Span::new(id, at, at + 1);
                let message = format!("the byte 0x{:02X} is no UTF-8", bytes.get(at).copied().unwrap_or_default());
                let remedy = "save the file as UTF-8";
                self.findings.push(Diagnostic::new(&codes::NOT_UTF8, span, message, remedy));
                return File { id, path: path.to_owned(), value: None };
            }
        };
        let value = json::parse(id, self.sources.text(id), self.findings);
        File { id, path: path.to_owned(), value }
    }

    /// Reports a file that is not there, at its path.
    fn missing(
        &mut self,
        path: &str,
        code: &'static payschema_diagnostics::Code,
        message: String,
        remedy: &str,
    ) -> FileId {
        let id = self.sources.add(path, "");
        self.findings.push(Diagnostic::new(code, Span::new(id, 0, 0), message, remedy));
        id
    }

    fn stray(&mut self, path: &str, remedy: &str) {
        let id = self.sources.add(path, "");
        let message = format!("{} is neither manifest, schema nor example", quoted(path));
        self.findings.push(Diagnostic::new(&codes::STRAY_FILE, Span::new(id, 0, 0), message, remedy));
    }
}
