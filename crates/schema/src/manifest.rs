//! `provider.json`: checked by its own schema, and then for what a schema cannot say.

use std::collections::BTreeMap;

use payschema_diagnostics::{Diagnostic, SourceMap, Span, quoted};

use crate::graph::{Deviation, Document, Example, Object, ObjectKind, Page, Provider, SchemaId};
use crate::json::Value;
use crate::load::Folder;
use crate::lower::Nodes;
use crate::{codes, nearest, reference};

/// The pages that the manifest lists, or `None` where there is no list.
pub(crate) fn pages(manifest: Option<&Value>) -> Option<Vec<Page>> {
    let items = manifest?.get("pages")?.value.as_array()?;
    let page = |item: &Value| Page {
        id: text(item, "id"),
        title: text(item, "title"),
        captured: text(item, "captured"),
        operation: item.get_str("operation").map(str::to_owned),
    };
    Some(items.iter().map(page).collect())
}

/// Reads the manifest, and reports what its schema cannot: names that differ or stand twice, and references to nothing.
///
/// What is missing or wrong in it (which has been reported) is left out.
pub(crate) fn read(
    folder: &Folder,
    pages: Option<Vec<Page>>,
    documents: Vec<Document>,
    nodes: &Nodes,
    sources: &SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Provider {
    let nothing = Value::nothing(folder.manifest.id);
    let manifest = folder.manifest.value.as_ref().unwrap_or(&nothing);
    let mut reader = Reader { folder, manifest, nodes, sources, findings };
    reader.check_names();
    reader.check_pages();
    let objects = reader.objects();
    let examples = reader.examples(&objects);
    let deviations = reader.deviations(&examples);
    let package = manifest.get("crate").map_or(&nothing, |member| &member.value);
    Provider {
        name: folder.name.clone(),
        title: text(manifest, "title"),
        description: text(manifest, "description"),
        crate_name: package.get_str("name").map_or_else(|| format!("payschema-{}", folder.name), str::to_owned),
        crate_version: text(package, "version"),
        pages: pages.unwrap_or_default(),
        objects,
        examples,
        deviations,
        documents,
        span: manifest.span,
    }
}

struct Reader<'a> {
    folder: &'a Folder,
    manifest: &'a Value,
    nodes: &'a Nodes,
    sources: &'a SourceMap,
    findings: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    /// The provider is called like its folder, and its crate like the provider.
    fn check_names(&mut self) {
        let folder = &self.folder.name;
        let package = self.manifest.get("crate").and_then(|package| package.value.get("name"));
        let names = [(self.manifest.get("name"), folder.clone()), (package, format!("payschema-{folder}"))];
        for (member, expected) in names {
            let Some(value) = member.map(|member| &member.value) else { continue };
            let Some(name) = value.as_str().filter(|name| *name != expected) else { continue };
            let message = format!("{} is not the name that belongs to the folder {}", quoted(name), quoted(folder));
            let remedy = format!("write \"{expected}\", or rename the folder");
            self.findings.push(Diagnostic::new(&codes::NAME_MISMATCH, value.span, message, remedy));
        }
    }

    fn check_pages(&mut self) {
        self.check_unique("pages", "id", "page");
        self.check_unique("objects", "name", "object");
        self.check_unique("examples", "file", "example");
        if self.manifest.get("pages").is_none_or(|pages| pages.value.as_array().is_none()) {
            return;
        }
        let ids = self.manifest.get_items("pages").iter().filter_map(|page| page.get_str("id"));
        let ids: Vec<&str> = ids.collect();
        for example in self.manifest.get_items("examples") {
            let Some(page) = example.get("page").map(|member| &member.value) else { continue };
            let Some(id) = page.as_str().filter(|id| !ids.contains(id)) else { continue };
            let message = format!("`pages` lists no page {}", quoted(id));
            let remedy = nearest::remedy(id, ids.iter().copied(), "add it to `pages`");
            self.findings.push(Diagnostic::new(&codes::UNKNOWN_PAGE, page.span, message, remedy));
        }
    }

    fn check_unique(&mut self, list: &str, key: &str, noun: &str) {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for item in self.manifest.get_items(list) {
            let Some((name, span)) = item.get(key).and_then(|key| Some((key.value.as_str()?, key.value.span))) else {
                continue;
            };
            if let Some(&first) = seen.get(name) {
                let message = format!("there is another {noun} {}", quoted(name));
                let finding = Diagnostic::new(&codes::NAME_TAKEN, span, message, "delete or rename one of them");
                self.findings.push(finding.related(first, "the other is here"));
            } else {
                seen.insert(name, span);
            }
        }
    }

    fn objects(&mut self) -> Vec<Object> {
        let items = self.manifest.get_items("objects").iter();
        let mut objects = Vec::new();
        for item in items {
            let Some(name) = item.get_str("name") else { continue };
            // A kind that there is none of has been reported; whatever shows the object is not to blame for it.
            let kind = item.get_str("kind").and_then(kind).unwrap_or(ObjectKind::Response);
            let schema = item.get("schema").and_then(|member| self.schema(&member.value, &[]));
            objects.push(Object { name: name.to_owned(), schema, kind, span: item.span });
        }
        objects
    }

    fn examples(&mut self, objects: &[Object]) -> Vec<Example> {
        let mut examples = Vec::new();
        for item in self.manifest.get_items("examples") {
            let Some(file) = item.get("file").map(|member| &member.value) else { continue };
            let Some(path) = file.as_str() else { continue };
            let found = self.folder.examples.get(path);
            if found.is_none() {
                let message = format!("there is no example {}", quoted(path));
                let known = self.folder.examples.keys().map(String::as_str);
                let remedy = nearest::remedy(path, known, "add the file, or delete this entry");
                self.findings.push(Diagnostic::new(&codes::NO_SUCH_EXAMPLE, file.span, message, remedy));
            }
            examples.push(Example {
                file: path.to_owned(),
                text: found.map(|found| self.sources.text(found.id).to_owned()).unwrap_or_default(),
                schema: item.get("shows").and_then(|member| self.schema(&member.value, objects)),
                authored: item.get_str("origin") == Some("authored"),
                span: item.span,
            });
        }
        // Without a manifest nothing is listed, and that has been reported.
        for (path, found) in self.folder.examples.iter().filter(|_| self.folder.manifest.value.is_some()) {
            if !examples.iter().any(|example| example.file == *path) {
                let message = format!("`provider.json` does not list {}", quoted(path));
                let remedy = "add it to `examples` there, or delete the file";
                let span = Span::new(found.id, 0, 0);
                self.findings.push(Diagnostic::new(&codes::UNLISTED_EXAMPLE, span, message, remedy));
            }
        }
        examples
    }

    fn deviations(&mut self, examples: &[Example]) -> Vec<Deviation> {
        let mut deviations = Vec::new();
        for item in self.manifest.get_items("deviations") {
            let Some(example) = item.get("example").map(|member| &member.value) else { continue };
            let Some(path) = example.as_str() else { continue };
            if !examples.iter().any(|example| example.file == path) {
                let message = format!("`examples` lists no file {}", quoted(path));
                let files = examples.iter().map(|example| example.file.as_str());
                let remedy = nearest::remedy(path, files, "add the example, or delete this entry");
                let finding = Diagnostic::new(&codes::DEVIATION_WITHOUT_EXAMPLE, example.span, message, remedy);
                self.findings.push(finding);
            }
            deviations.push(Deviation {
                example: path.to_owned(),
                pointer: text(item, "pointer"),
                keyword: text(item, "keyword"),
                reason: text(item, "reason"),
                span: item.span,
            });
        }
        deviations
    }

    /// The schema that the manifest names: an object of the list, or a place in a file of the folder.
    fn schema(&mut self, value: &Value, objects: &[Object]) -> Option<SchemaId> {
        let name = value.as_str()?;
        if let Some(object) = objects.iter().find(|object| object.name == name) {
            return object.schema;
        }
        if !name.contains(".json") {
            if objects.is_empty() {
                return None;
            }
            let known = objects.iter().map(|object| object.name.as_str());
            let message = format!("there is no object {}", quoted(name));
            let remedy = nearest::remedy(name, known, "write an object's name, or `file.schema.json#/$defs/Name`");
            self.findings.push(Diagnostic::new(&codes::NO_SUCH_SCHEMA, value.span, message, remedy));
            return None;
        }
        match reference::target(self.nodes, &self.folder.manifest.path, name) {
            Ok(target) => target,
            Err(problem) => {
                self.findings.push(Diagnostic { code: &codes::NO_SUCH_SCHEMA, ..problem?.at(value.span) });
                None
            }
        }
    }
}

/// Reports crates that several providers claim.
pub(crate) fn check_crates(folders: &[Folder], findings: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for folder in folders {
        let package = folder.manifest.value.as_ref().and_then(|manifest| manifest.get("crate"));
        let Some(name) = package.and_then(|package| package.value.get("name")).map(|name| &name.value) else {
            continue;
        };
        let Some(text) = name.as_str() else { continue };
        if let Some(&first) = seen.get(text) {
            let message = format!("there is another crate {}", quoted(text));
            let finding = Diagnostic::new(&codes::NAME_TAKEN, name.span, message, "rename one of them");
            findings.push(finding.related(first, "the other is here"));
        } else {
            seen.insert(text, name.span);
        }
    }
}

fn kind(name: &str) -> Option<ObjectKind> {
    match name {
        "response" => Some(ObjectKind::Response),
        "part" => Some(ObjectKind::Part),
        "error" => Some(ObjectKind::Error),
        "path" => Some(ObjectKind::Path),
        "query" => Some(ObjectKind::Query),
        _ => None,
    }
}

fn text(value: &Value, name: &str) -> String {
    value.get_str(name).unwrap_or_default().to_owned()
}
