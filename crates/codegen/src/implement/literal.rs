//! Literals of generated code.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The runtime's structs that rules are made of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Struct {
    Rule,
    Origin,
    StringRule,
    NumberRule,
    ArrayRule,
    ObjectRule,
    MembersRule,
    ItemsRule,
}

/// A struct of which some fields are given; the others assert nothing.
pub(super) fn literal(of: Struct, fields: &[TokenStream]) -> TokenStream {
    let (all, rest) = match of {
        Struct::Rule => (8, "ANY"),
        Struct::Origin => (7, "NONE"),
        Struct::StringRule | Struct::ArrayRule => (4, "NONE"),
        Struct::NumberRule | Struct::MembersRule => (5, "NONE"),
        Struct::ObjectRule => (7, "NONE"),
        Struct::ItemsRule => (3, "NONE"),
    };
    let (name, rest) = (format_ident!("{of:?}"), format_ident!("{rest}"));
    let rest = (fields.len() < all).then(|| quote!(..#name::#rest));
    quote!(#name { #(#fields,)* #rest })
}
