//! Enums over alternatives: all of it by the runtime's macros. And what is kept, looked at as one of its alternatives.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::newtype::redacted_debug;
use super::rule::{shared_rule, types_expression};
use super::{Names, in_scope};
use crate::declare::{doc_attributes, spelled, spelled_from_machinery};
use crate::model::{Branch, Newtype, ToldApart, Union};

/// The implementations of an enum.
pub(super) fn implement(names: &Names<'_>, union: &Union) -> Vec<TokenStream> {
    let name = format_ident!("{}", union.name);
    let converting = || union.branches.iter().filter(|branch| branch.converts());
    let sources = converting().map(|branch| {
        let (name, value) = (format_ident!("{}", branch.name), spelled(&branch.value_type));
        quote!(#name(#value))
    });
    let sources = quote!(from { #(#sources),* });
    let variant = |branch: &Branch| (format_ident!("{}", branch.name), names.shared_rule_name(branch.rule));
    let implementations = match &union.told_apart {
        ToldApart::Member(member) => {
            let variants = union.branches.iter().map(|branch| {
                let ((name, rule), tags) = (variant(branch), &branch.tags);
                quote!(#name = #rule, [#(#tags),*];)
            });
            quote!(union_by_member! { #name by #member { #(#variants)* } #sources })
        }
        ToldApart::Type => {
            let variants = union.branches.iter().map(|branch| {
                let ((name, rule), types) = (variant(branch), types_expression(&branch.types));
                quote!(#name = #rule, #types;)
            });
            let shallowest = union.branches.get(union.shallowest).map(|branch| format_ident!("{}", branch.name));
            quote!(union_by_type! { #name or #shallowest { #(#variants)* } #sources })
        }
    };
    let debug = union.sensitive.then(|| redacted_debug(&union.name));
    let types = converting().filter_map(|branch| branch.value_type.declared());
    let rules: BTreeSet<usize> = union.branches.iter().map(|branch| branch.rule).collect();
    let scope = in_scope(types.chain([union.name.as_str()]), names.shared_rules(rules), implementations);
    std::iter::once(scope).chain(debug).collect()
}

/// The functions by which a value that is kept is looked at as one of its alternatives.
pub(super) fn accessors(names: &Names<'_>, newtype: &Newtype) -> Option<TokenStream> {
    let name = format_ident!("{}", newtype.name);
    let accessors = newtype.branches.iter().map(|branch| {
        let function = format_ident!("{}", branch.accessor());
        let (value, rule) = (spelled_from_machinery(&branch.value_type), shared_rule(names, branch.rule));
        let docs = doc_attributes(&branch.docs);
        quote! {
            #(#docs)*
            ///
            /// # Errors
            /// What keeps the value from being this alternative; and the value all the same where its shape is right.
            pub fn #function(&self) -> Result<#value, Rejected<#value>> {
                branch(&self.0, #rule)
            }
        }
    });
    let accessors: Vec<TokenStream> = accessors.collect();
    (!accessors.is_empty()).then(|| quote!(impl crate::#name { #(#accessors)* }))
}
