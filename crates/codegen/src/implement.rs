//! Implementations: what makes the declared types decode, encode, validate and describe themselves.
//!
//! All of it goes into `machinery`, out of sight of the declarations. What is the same for every type lives in the
//! runtime; here is only what differs: rules as statics, and one line per field where a field is touched.

mod applied;
mod json_schemas;
mod literal;
mod metadata;
mod name_table;
mod names;
mod newtype;
mod object;
mod open_enum;
mod rule;
mod tuple;
mod union;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Declaration, Module, Provider, Source};
pub(crate) use json_schemas::{json_schemas, registered_json_schemas};
pub(crate) use names::Names;

/// The items of `machinery/<module>.rs`.
pub(crate) fn module(provider: &Provider, names: &Names<'_>, module: &Module) -> Vec<TokenStream> {
    let mut items = vec![runtime()];
    for declaration in &module.declarations {
        match declaration {
            Declaration::Object(object) => {
                items.push(rule::object_static(names, object));
                items.extend(object::implement(object));
                items.extend(metadata::implement(provider, names, declaration, object));
            }
            Declaration::Enum(open_enum) => {
                items.extend(open_enum::implement(open_enum));
                items.extend(metadata::listed(provider, names, declaration));
            }
            Declaration::Newtype(newtype) => {
                items.extend(newtype::implement(names, newtype));
                items.extend(metadata::listed(provider, names, declaration));
            }
            Declaration::Union(union) => {
                items.extend(union::implement(names, union));
                items.extend(metadata::listed(provider, names, declaration));
            }
            Declaration::Tuple(tuple) => {
                items.extend(tuple::implement(names, tuple));
                items.extend(metadata::listed(provider, names, declaration));
            }
        }
    }
    items
}

/// Everything of the runtime by its plain name; declared types are reached through `crate::` instead.
fn runtime() -> TokenStream {
    quote! {
        use payschema::*;
        use payschema::machinery::*;
    }
}

/// Implementations by a macro that takes plain names; the scope keeps these from meaning anything else here.
fn in_scope<'n>(
    type_names: impl IntoIterator<Item = &'n str>,
    rule_names: impl IntoIterator<Item = String>,
    implementations: TokenStream,
) -> TokenStream {
    let mut seen = BTreeSet::new();
    let types = type_names.into_iter().filter(|name| seen.insert(*name)).map(|name| format_ident!("{name}"));
    let rules = rule_names.into_iter().map(|name| format_ident!("{name}"));
    quote! {
        const _: () = {
            #(use crate::#types;)*
            #(use crate::machinery::#rules;)*
            #implementations
        };
    }
}

/// The items of `machinery.rs`: its modules, the pages, their sections and the patterns.
pub(crate) fn shared(provider: &Provider, names: &Names<'_>) -> Vec<TokenStream> {
    let modules = provider.modules.iter().map(|module| {
        let name = format_ident!("{}", module.name);
        quote!(pub(crate) mod #name;)
    });
    let pattern = names.patterns().next().map(|_| {
        quote!(
            use payschema::machinery::{Pattern, classes};
        )
    });
    let sources = names.sources().next().map(|_| {
        quote!(
            use payschema::{Page, Source};
        )
    });
    // Rules may mention everything.
    let uses = if provider.shared_rules.is_empty() { quote!(#sources #pattern) } else { runtime() };
    let mut items = vec![quote!(#(#modules)*), uses];
    let title = &provider.title;
    let used = |place: usize| names.sources().any(|(source, _)| source.page == place);
    for (_, page) in provider.pages.iter().enumerate().filter(|(place, _)| used(*place)) {
        let name = format_ident!("{}", page.static_name);
        let (page_title, captured, operation) = (&page.title, &page.captured, &page.operation);
        items.push(quote! {
            static #name: Page = Page {
                provider: #title,
                title: #page_title,
                captured: #captured,
                operation: #operation,
            };
        });
    }
    for (Source { page, section }, name) in names.sources() {
        let page = format_ident!("{}", provider.pages[*page].static_name);
        let name = format_ident!("{name}");
        items.push(quote! {
            pub(crate) static #name: Source = Source { page: &#page, section: #section };
        });
    }
    for (pattern, name) in names.patterns() {
        items.push(rule::pattern_const(pattern, name));
    }
    for (place, shared) in provider.shared_rules.iter().enumerate() {
        items.push(rule::shared_static(names, place, shared));
    }
    items
}
