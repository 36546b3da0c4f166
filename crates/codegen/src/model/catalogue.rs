//! What users ask for by name: objects, their bundled schemas, and the front page's example.

use payschema_schema::graph::{Graph, Provider, Role, SchemaId};

use super::bundle::bundle;
use super::conjunction::{allows_null, identity};
use super::declared::{Declarations, Kind, name_place};
use super::{Bundle, Declaration, Entry, Example, Module, documentation};
use crate::codes;
use crate::findings::Findings;

/// The named objects of a provider.
pub(super) fn catalogue(
    graph: &Graph,
    provider: &Provider,
    declarations: &Declarations,
    findings: &mut Findings,
) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for object in &provider.objects {
        let Some(schema) = object.schema else { continue };
        let Some(type_name) = type_of(graph, declarations, schema) else { continue };
        if let Some(first) = entries.iter().find(|entry| entry.type_name == type_name) {
            findings.report(
                &codes::LISTED_TWICE,
                object.span,
                format!("`{}` is the type `{type_name}`, which is listed already as `{}`", object.name, first.name),
                "list each type once",
            );
            continue;
        }
        entries.push(Entry { name: object.name.clone(), type_name });
    }
    entries
}

/// Bundles every catalogue entry, and tells every struct in which bundle it stands.
pub(super) fn bundles(
    graph: &Graph,
    provider: &Provider,
    declarations: &Declarations,
    modules: &mut [Module],
    findings: &mut Findings,
) -> Vec<Bundle> {
    let mut bundles = Vec::new();
    let mut roots = Vec::new();
    for object in &provider.objects {
        let Some(schema) = object.schema else { continue };
        let Some(type_name) = type_of(graph, declarations, schema) else { continue };
        let bundled = bundle(graph, declarations, schema);
        let types = bundled
            .definitions
            .iter()
            .filter_map(|(id, _)| declarations.get(*id).map(|declared| declared.name.clone()))
            .collect();
        bundles.push(Bundle { name: object.name.clone(), text: format!("{}\n", bundled.json), types });
        // A bundle of a struct under `$defs` narrows null away; a root says by itself whether it may be null.
        let null = graph[schema].role == Role::Root && allows_null(graph, schema);
        roots.push((graph[schema].file.clone(), type_name, null));
    }
    let declarations_of =
        modules.iter_mut().flat_map(|module| module.declarations.iter_mut().map(|it| (&module.path, it)));
    for (path, declaration) in declarations_of {
        let name = declaration.name().to_owned();
        let root = roots.iter().position(|(_, type_name, _)| *type_name == name);
        let object = match declaration {
            Declaration::Object(object) => object,
            other => {
                if let (Some(listed), Some(place)) = (other.listed_mut(), root) {
                    listed.bundle = (bundles[place].name.clone(), String::new());
                    listed.id = format!("{}/{}", provider.name, bundles[place].name);
                }
                continue;
            }
        };
        let holds = |place: &usize| bundles[*place].types.contains(&object.name);
        let near = (0..bundles.len()).filter(holds).find(|place| roots[*place].0 == *path);
        let any = || (0..bundles.len()).find(holds);
        if let Some(place) = root {
            object.bundle = (bundles[place].name.clone(), String::new());
            object.rule.types = if roots[place].2 { vec!["OBJECT", "NULL"] } else { vec!["OBJECT"] };
            object.id = format!("{}/{}", provider.name, bundles[place].name);
        } else if let Some(place) = near.or_else(any) {
            let pointer = format!("#/$defs/{}", object.name);
            object.id = format!("{}/{}{pointer}", provider.name, bundles[place].name);
            object.bundle = (bundles[place].name.clone(), pointer);
        } else if let Some(declared) = declared(provider, declarations, &object.name) {
            findings.report(
                &codes::UNREACHED,
                name_place(&graph[declared]),
                format!("no object of provider.json leads to `{}`", object.name),
                "list it, or an object that holds it, under \"objects\" in provider.json, or remove it",
            );
        }
    }
    bundles
}

/// The examples that show a struct, in the manifest's order.
pub(super) fn examples(graph: &Graph, provider: &Provider, declarations: &Declarations) -> Vec<Example> {
    let shown = provider.examples.iter().filter_map(|example| {
        let type_name = model_type(graph, declarations, example.schema?)?;
        let file = example.file.rsplit('/').next().unwrap_or_default().to_owned();
        let deviations: Vec<_> =
            provider.deviations.iter().filter(|deviation| deviation.example == example.file).collect();
        Some(Example {
            constant: file.trim_end_matches(".json").to_uppercase(),
            docs: documentation::example(&type_name, example.authored, &deviations),
            file,
            text: example.text.clone(),
            type_name,
            valid: deviations.is_empty(),
        })
    });
    shown.collect()
}

/// The type that a schema of the catalogue becomes.
fn type_of(graph: &Graph, declarations: &Declarations, schema: SchemaId) -> Option<String> {
    declarations.get(identity(graph, schema)).map(|declared| declared.name.clone())
}

/// The model that a schema's values become.
fn model_type(graph: &Graph, declarations: &Declarations, schema: SchemaId) -> Option<String> {
    let declared = declarations.get(identity(graph, schema))?;
    let is_model = declared.kind == Kind::Object || declarations.is_listed(declared.schema);
    is_model.then(|| declared.name.clone())
}

fn declared(provider: &Provider, declarations: &Declarations, name: &str) -> Option<SchemaId> {
    (0..provider.documents.len())
        .flat_map(|document| declarations.of_document(document))
        .find(|declared| declared.name == name)
        .map(|declared| declared.schema)
}
