//! The files of a provider's crate.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Item;

use crate::declare::{Mismatch, declare, doc_attributes};
use crate::json_text::quoted;
use crate::model::{Declaration, Module, Provider};
use crate::{implement, manual, print};

/// Files by their path within the crate.
pub(crate) type Files = BTreeMap<String, String>;

/// Types of the runtime that declarations mention.
const RUNTIME_TYPES: &[&str] = &[
    "Date",
    "DateTime",
    "DecimalText",
    "Duration",
    "Field",
    "Json",
    "Map",
    "Members",
    "Null",
    "Nullable",
    "Number",
    "Text",
    "Unknown",
];

/// The licence texts, which each package carries.
pub(crate) fn licences() -> [(String, String); 2] {
    [("LICENSE-APACHE", include_str!("../LICENSE-APACHE")), ("LICENSE-MIT", include_str!("../LICENSE-MIT"))]
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
}

/// All files of a provider's crate.
pub(crate) fn crate_files(provider: &Provider) -> Result<Files, Mismatch> {
    let mut declared = declare(provider)?;
    let names = implement::Names::new(provider);
    let folder = format!("schemas/{}", provider.name);
    let mut files = Files::from(licences());
    files.insert("README.md".to_owned(), manual::readme(provider));
    files.insert("Cargo.toml".to_owned(), manifest(provider));
    files.insert("rustfmt.toml".to_owned(), print::RUSTFMT.to_owned());
    files.insert("src/lib.rs".to_owned(), library(provider, &folder));
    let shared = print::items(implement::shared(provider, &names));
    let docs = "What makes the declarations work: rules, decoding, encoding, validation.";
    let machinery = print::print(&folder, docs, shared) + &implement::json_schemas(provider);
    files.insert("src/machinery.rs".to_owned(), machinery);
    for module in &provider.modules {
        let origin = format!("schemas/{}", module.path);
        let items: Vec<Item> =
            module.declarations.iter().flat_map(Declaration::names).filter_map(|name| declared.remove(name)).collect();
        let imports = imports(provider, module, &items);
        let items = print::items(imports).chain(items);
        files.insert(format!("src/{}.rs", module.name), print::print(&origin, &module.docs, items));
        let docs = format!("Machinery of [`crate::{}`].", module.name);
        let items = print::items(implement::module(provider, &names, module));
        files.insert(format!("src/machinery/{}.rs", module.name), print::print(&origin, &docs, items));
    }
    for bundle in &provider.bundles {
        files.insert(format!("schemas/{}.json", bundle.name), bundle.text.clone());
    }
    for schema in &provider.schema_files {
        files.insert(format!("schemas/source/{}", schema.name), schema.text.clone());
    }
    for example in &provider.examples {
        files.insert(format!("examples/{}", example.file), example.text.clone());
    }
    if !provider.examples.is_empty() {
        files.insert("src/examples.rs".to_owned(), examples(provider, &folder));
    }
    Ok(files)
}

/// `use` lines for what a module's declarations mention.
fn imports(provider: &Provider, module: &Module, items: &[Item]) -> Vec<TokenStream> {
    let mut mentioned = BTreeSet::new();
    for item in items {
        // A variant may be called like a type.
        let types = match item {
            Item::Enum(item) => item.variants.iter().map(|variant| variant.fields.to_token_stream()).collect(),
            item => item.to_token_stream(),
        };
        collect_identifiers(types, &mut mentioned);
    }
    let runtime: Vec<_> =
        RUNTIME_TYPES.iter().filter(|name| mentioned.contains(**name)).map(|name| format_ident!("{name}")).collect();
    let mut imports = Vec::new();
    if !runtime.is_empty() {
        imports.push(quote!(use payschema::{#(#runtime),*};));
    }
    for other in provider.modules.iter().filter(|other| other.name != module.name) {
        let names: BTreeSet<&str> =
            other.declarations.iter().map(Declaration::name).filter(|name| mentioned.contains(*name)).collect();
        if !names.is_empty() {
            let names = names.into_iter().map(|name| format_ident!("{name}"));
            let module = format_ident!("{}", other.name);
            imports.push(quote!(use crate::#module::{#(#names),*};));
        }
    }
    imports
}

/// Collects identifiers, those in attributes excepted.
fn collect_identifiers(tokens: TokenStream, identifiers: &mut BTreeSet<String>) {
    let mut in_attribute = false;
    for token in tokens {
        let skipped =
            std::mem::replace(&mut in_attribute, matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#'));
        match token {
            TokenTree::Group(_) if skipped => {}
            TokenTree::Ident(identifier) => {
                identifiers.insert(identifier.to_string());
            }
            TokenTree::Group(group) => collect_identifiers(group.stream(), identifiers),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn library(provider: &Provider, folder: &str) -> String {
    let modules = provider.modules.iter().map(|module| {
        let name = format_ident!("{}", module.name);
        quote!(mod #name;)
    });
    let exports = provider.modules.iter().map(|module| {
        let name = format_ident!("{}", module.name);
        let types: BTreeSet<&str> = module.declarations.iter().flat_map(Declaration::names).collect();
        let types = types.into_iter().map(|name| format_ident!("{name}"));
        quote!(pub use #name::{#(#types),*};)
    });
    let examples = (!provider.examples.is_empty()).then(|| {
        quote!(
            pub mod examples;
        )
    });
    let items =
        quote!(#examples mod machinery; #(#modules)* #(#exports)* pub use machinery::SCHEMA_FILES; pub use payschema;);
    print::print(folder, &manual::front_page(provider), print::items([items]))
}

/// `src/examples.rs`: the examples as texts.
fn examples(provider: &Provider, folder: &str) -> String {
    let constants = provider.examples.iter().map(|example| {
        let (name, docs) = (format_ident!("{}", example.constant), doc_attributes(&example.docs));
        let file = format!("../examples/{}", example.file);
        quote!(#(#docs)* pub const #name: &str = include_str!(#file);)
    });
    let items = constants.flat_map(|constant| print::items([constant]));
    print::print(folder, &manual::of_examples(provider), items)
}

fn manifest(provider: &Provider) -> String {
    format!(
        "# @generated by cargo xtask gen from schemas/{name}; do not edit\n\n[package]\nname = \"{package}\"\n\
         version = \"{version}\"\ndescription = {description}\n\
         documentation = \"https://docs.rs/{package}\"\ninclude.workspace = true\n\
         edition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\nauthors.workspace = true\n\
         keywords.workspace = true\ncategories.workspace = true\n\n[lib]\npath = \"src/lib.rs\"\n\n\
         [features]\ndefault = [\"serde\"]\n\
         jiff = [\"payschema/jiff\"]\nrust_decimal = [\"payschema/rust_decimal\"]\nschemars = [\"payschema/schemars\"]\n\
         serde = [\"payschema/serde\"]\n\n[dependencies]\npayschema.workspace = true\n\n\
         [package.metadata.docs.rs]\nall-features = true\n\n[lints]\nworkspace = true\n",
        name = provider.name,
        package = provider.crate_name,
        version = provider.crate_version,
        description = toml_string(&format!("Lossless, validating types for the payment objects of {}", provider.title)),
    )
}

/// A basic string of TOML: JSON's, but for the one control character that JSON lets stand.
fn toml_string(text: &str) -> String {
    quoted(text).replace('\u{7f}', "\\u007F")
}
