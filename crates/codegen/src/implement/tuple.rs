//! Tuple structs: all of it by the runtime's macro, but for the constructor.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::metadata::tuple_constructor;
use super::newtype::redacted_debug;
use super::{Names, in_scope};
use crate::model::Tuple;

/// The implementations of a tuple struct.
pub(super) fn implement(names: &Names<'_>, tuple: &Tuple) -> Vec<TokenStream> {
    let name = format_ident!("{}", tuple.name);
    let least = tuple.required_places().count();
    let places: Vec<TokenStream> = tuple
        .places
        .iter()
        .zip(&tuple.rules)
        .enumerate()
        .map(|(at, (_, rule))| {
            let (local, at) = (format_ident!("place_{at}"), Literal::usize_unsuffixed(at));
            let rule = names.shared_rule_name(*rule);
            quote!(#local = #at: #rule;)
        })
        .collect();
    let (required, optional) = places.split_at(least);
    let rest = Literal::usize_unsuffixed(places.len());
    let rest_rule = tuple.rest_rule.map_or_else(
        || quote!(Rule::ANY),
        |rule| {
            let name = names.shared_rule_name(rule);
            quote!(#name)
        },
    );
    let least = Literal::usize_unsuffixed(least);
    let implementations = quote! {
        tuple! {
            #name of #least { #(#required)* }
            optional { #(#optional)* }
            rest #rest: #rest_rule
        }
    };
    let new = tuple_constructor(tuple);
    let debug = tuple.sensitive.then(|| redacted_debug(&tuple.name));
    let rules: BTreeSet<usize> = tuple.rules.iter().copied().chain(tuple.rest_rule).collect();
    let scope = in_scope([tuple.name.as_str()], names.shared_rules(rules), implementations);
    [scope, quote!(impl crate::#name { #new })].into_iter().chain(debug).collect()
}
