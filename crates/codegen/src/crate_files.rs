//! The files of a provider's crate.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::Item;

use crate::declare::{Mismatch, declare};
use crate::json_text::quoted;
use crate::model::{Declaration, Module, Provider};
use crate::{implement, markdown, print};

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

/// All files of a provider's crate.
pub(crate) fn crate_files(provider: &Provider) -> Result<Files, Mismatch> {
    let mut declared = declare(provider)?;
    let names = implement::Names::new(provider);
    let folder = format!("schemas/{}", provider.name);
    let mut files = Files::new();
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
    if let Some(example) = &provider.front_example {
        files.insert(format!("examples/{}", example.file), example.text.clone());
    }
    Ok(files)
}

/// `use` lines for what a module's declarations mention.
fn imports(provider: &Provider, module: &Module, items: &[Item]) -> Vec<TokenStream> {
    let mut mentioned = BTreeSet::new();
    for item in items {
        collect_identifiers(item.to_token_stream(), &mut mentioned);
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
    let items = quote!(mod machinery; #(#modules)* #(#exports)* pub use payschema;);
    print::print(folder, &front_page(provider), print::items([items]))
}

/// The crate's documentation: what the provider is, the objects, the pages, a runnable example.
fn front_page(provider: &Provider) -> String {
    let mut page = format!("{}\n\n# Objects\n", markdown::prose(&provider.description));
    for entry in &provider.catalogue {
        page += &format!("- `{}/{}` is [`{}`]\n", provider.name, entry.name, entry.type_name);
    }
    page += "\n# Pages\n";
    for source in &provider.pages {
        let operation = if source.operation.is_empty() {
            String::new()
        } else {
            format!(", {}", markdown::code(&source.operation))
        };
        page += &format!(
            "- {}: \u{201c}{}\u{201d}{operation}, as of {}\n",
            markdown::plain(&provider.title),
            markdown::plain(&source.title),
            source.captured
        );
    }
    if let Some(example) = &provider.front_example {
        let crate_name = provider.crate_name.replace('-', "_");
        let verdict = if example.valid { "is_ok" } else { "is_err" };
        let remark = if example.valid { "" } else { " // the page's example breaks a rule of the page" };
        page += &format!(
            "\n# Example\n```\nuse {crate_name}::{name};\n\nlet json = include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/examples/{file}\"));\n\
             let value = {name}::from_json(json)?;\nassert!(value.validate().{verdict}());{remark}\n\
             assert_eq!({name}::from_json(value.to_json())?, value);\n# Ok::<(), payschema::Error>(())\n```\n",
            name = example.type_name,
            file = example.file,
        );
    }
    page
}

fn manifest(provider: &Provider) -> String {
    format!(
        "# @generated by cargo xtask gen from schemas/{name}; do not edit\n\n[package]\nname = \"{package}\"\n\
         version = \"{version}\"\ndescription = {description}\n\
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
