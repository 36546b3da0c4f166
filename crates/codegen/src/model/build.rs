//! From resolved schemas to the model of each provider.

use std::collections::BTreeMap;

use payschema_diagnostics::{Diagnostic, Span};
use payschema_schema::graph::{self, Document, Graph, SchemaId};

use super::declared::{Declarations, Declared, Kind};
use super::rules::Rules;
use super::types::{inline_type, nullable_inline_type};
use super::{
    Declaration, Kind as ModelKind, Listed, Module, Newtype, OpenEnum, Page, Provider, Type, Variant, catalogue,
    documentation, object, parameters, recursion, schema_places, tuple, union,
};
use crate::findings::Findings;
use crate::json_text::quoted;
use crate::{codes, markdown, naming};

/// Names that a generated crate or cargo has a use for.
const OWN_MODULES: [&str; 5] = ["examples", "lib", "machinery", "main", "payschema"];

/// Packages of the workspace that are not generated from a provider.
const RESERVED_PACKAGES: [&str; 12] = [
    "payschema",
    "payschema-bench",
    "payschema-cli",
    "payschema-codegen",
    "payschema-diagnostics",
    "payschema-oracle",
    "payschema-registry",
    "payschema-sample",
    "payschema-schema",
    "payschema-tests",
    "payschema-tests-schemars",
    "xtask",
];

/// Builds the model of every provider; the diagnostics are complete even where the schemas have findings of their own.
pub fn build(graph: &Graph) -> (Vec<Provider>, Vec<Diagnostic>) {
    let mut findings = Findings::default();
    let providers = graph.providers.iter().map(|source| provider(graph, source, &mut findings)).collect();
    // A schema that several refer to is looked at for each of them.
    payschema_diagnostics::sort(&mut findings.diagnostics);
    findings.diagnostics.dedup();
    (providers, findings.diagnostics)
}

/// The model of one provider.
fn provider(graph: &Graph, source: &graph::Provider, findings: &mut Findings) -> Provider {
    report_reserved_names(source, findings);
    let declarations = Declarations::collect(graph, source, findings);
    let rules = Rules::new(graph, &declarations, source);
    let mut modules: Vec<Module> = source
        .documents
        .iter()
        .enumerate()
        .map(|(place, document)| module(&rules, document, declarations.of_document(place), findings))
        .filter(|module| !module.declarations.is_empty())
        .collect();
    recursion::break_circles(&mut modules, &places(graph, source, &declarations), findings);
    let catalogue = catalogue::catalogue(graph, source, &declarations, findings);
    let bundles = catalogue::bundles(graph, source, &declarations, &mut modules, findings);
    parameters::tell_kinds(graph, source, &declarations, &mut modules, findings);
    let shared_rules = rules.shared(findings);
    Provider {
        name: source.name.clone(),
        title: source.title.clone(),
        description: source.description.clone(),
        crate_name: source.crate_name.clone(),
        crate_version: source.crate_version.clone(),
        pages: source.pages.iter().map(page).collect(),
        examples: catalogue::examples(graph, source, &declarations),
        schema_files: schema_places::schema_files(source),
        schema_places: schema_places::schema_places(graph, source, &declarations),
        modules,
        catalogue,
        bundles,
        shared_rules,
    }
}

fn report_reserved_names(source: &graph::Provider, findings: &mut Findings) {
    let package = RESERVED_PACKAGES.contains(&source.crate_name.as_str());
    if package || source.name == "registry" {
        let name = if package { &source.crate_name } else { &source.name };
        findings.report(
            &codes::NAME_RESERVED,
            source.span,
            format!("the name `{name}` is taken in this workspace"),
            "name the provider, its folder and its crate otherwise",
        );
    }
}

fn page(page: &graph::Page) -> Page {
    Page {
        static_name: naming::static_name(&page.id),
        title: page.title.clone(),
        captured: page.captured.clone(),
        operation: page.operation.clone().unwrap_or_default(),
    }
}

fn module(rules: &Rules<'_>, document: &Document, declared: &[Declared], findings: &mut Findings) -> Module {
    let root = &rules.graph[document.root];
    let name = naming::field_name(&document.stem);
    if name != document.stem || OWN_MODULES.contains(&name.as_str()) {
        findings.report(
            &codes::FILE_NAME,
            root.span,
            format!("the file name `{}` cannot be the name of a Rust module", document.stem),
            "name schema files in lower case with underscores, and neither `examples`, `lib`, `machinery`, `main`, `payschema` nor a Rust keyword",
        );
    }
    let title = root.title.as_ref().map_or(document.stem.as_str(), |title| title.value.as_str());
    let title = markdown::plain(title);
    Module {
        name,
        path: document.path.clone(),
        docs: format!("{title}: the types of `schemas/{}`.", document.path),
        declarations: declared.iter().map(|declared| declaration(rules, declared, findings)).collect(),
    }
}

fn declaration(rules: &Rules<'_>, declared: &Declared, findings: &mut Findings) -> Declaration {
    match declared.kind {
        Kind::Object => Declaration::Object(Box::new(object::object(rules, declared, findings))),
        Kind::Enum => Declaration::Enum(open_enum(rules, declared, findings)),
        Kind::Newtype => Declaration::Newtype(newtype(rules, declared, findings)),
        Kind::Kept => Declaration::Newtype(kept(rules, declared, findings)),
        Kind::Union => {
            let listed = listed(rules, declared, findings);
            Declaration::Union(union::union(rules, declared, listed, findings))
        }
        Kind::Tuple => {
            let listed = listed(rules, declared, findings);
            Declaration::Tuple(tuple::tuple(rules, declared, listed, findings))
        }
    }
}

fn newtype(rules: &Rules<'_>, declared: &Declared, findings: &mut Findings) -> Newtype {
    let schema = &rules.graph[declared.schema];
    let listed = listed(rules, declared, findings);
    // What stands for a whole payload holds null as well, where that is valid.
    let inner = if listed.is_some() { nullable_inline_type } else { inline_type };
    Newtype {
        name: declared.name.clone(),
        docs: documentation::declaration(schema, rules.pages),
        inner: inner(rules.graph, rules.declarations, declared.schema),
        branches: Vec::new(),
        sensitive: schema.sensitive || listed.as_ref().is_some_and(|listed| listed.rule.holds_sensitive_values()),
        listed,
    }
}

/// Any value, which may be looked at as one of several alternatives.
fn kept(rules: &Rules<'_>, declared: &Declared, findings: &mut Findings) -> Newtype {
    let schema = &rules.graph[declared.schema];
    let branches = union::branches(rules, declared.schema, findings);
    Newtype {
        name: declared.name.clone(),
        docs: documentation::declaration_with(schema, rules.pages, &union::told_of_kept(&branches)),
        inner: Type::Json,
        sensitive: rules.is_sensitive(declared.schema) || branches.iter().any(|branch| branch.sensitive),
        branches,
        listed: listed(rules, declared, findings),
    }
}

/// What makes a type other than a struct a model; its bundle and id are filled in when the catalogue is known.
fn listed(rules: &Rules<'_>, declared: &Declared, findings: &mut Findings) -> Option<Box<Listed>> {
    let is_listed = rules.declarations.is_listed(declared.schema);
    is_listed.then(|| {
        let rule = rules.rule(declared.schema, findings);
        Box::new(Listed { rule, bundle: (String::new(), String::new()), id: String::new(), kind: ModelKind::Part })
    })
}

fn open_enum(rules: &Rules<'_>, declared: &Declared, findings: &mut Findings) -> OpenEnum {
    let schema = &rules.graph[declared.schema];
    let values = schema.enumeration.as_ref().map_or(&[][..], |values| &values.value.strings);
    let mut names: BTreeMap<String, Span> = BTreeMap::new();
    let mut variants = Vec::new();
    for value in values {
        let renamed = schema.rust_names.iter().find(|(wire_name, _)| *wire_name == value.value);
        let (wanted, span) = renamed.map_or((&value.value, value.span), |(_, name)| (&name.value, name.span));
        let name = naming::type_name(wanted);
        if name == "Unknown" {
            findings.report(
                &codes::VARIANT_NAMED_UNKNOWN,
                span,
                "this value would become the variant `Unknown`, which keeps values that the schema does not know",
                "give it another name with \"x-rust-names\"",
            );
        }
        if let Some(first) = names.get(&name) {
            findings.report_with(
                &codes::VARIANTS_CLASH,
                span,
                format!("two values of this enum would become the variant `{name}`"),
                format!("name one of them otherwise: \"x-rust-names\": {{{}: \"{name}Too\"}}", quoted(&value.value)),
                (*first, "the other one".to_owned()),
            );
        } else {
            names.insert(name.clone(), span);
        }
        variants.push(Variant { wire_name: value.value.clone(), name });
    }
    OpenEnum {
        known_name: naming::known_name(&declared.name),
        name: declared.name.clone(),
        docs: documentation::declaration(schema, rules.pages),
        variants,
        listed: listed(rules, declared, findings),
        sensitive: schema.sensitive,
    }
}

/// Where each type stands in the schemas.
fn places(graph: &Graph, source: &graph::Provider, declarations: &Declarations) -> BTreeMap<String, Span> {
    let place = |id: SchemaId| graph[id].title.as_ref().map_or(graph[id].span, |title| title.span);
    (0..source.documents.len())
        .flat_map(|document| declarations.of_document(document))
        .map(|declared| (declared.name.clone(), place(declared.schema)))
        .collect()
}
