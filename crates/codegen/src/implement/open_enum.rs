//! Open enums: all of it by the runtime's macro.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::newtype::redacted_debug;
use super::{in_scope, name_table};
use crate::model::OpenEnum;

/// The implementations of an enum.
pub(super) fn implement(open_enum: &OpenEnum) -> Vec<TokenStream> {
    let (name, known) = (format_ident!("{}", open_enum.name), format_ident!("{}", open_enum.known_name));
    let variants = open_enum.variants.iter().map(|variant| {
        let (name, value) = (format_ident!("{}", variant.name), &variant.wire_name);
        quote!(#name = #value)
    });
    let values: Vec<&str> = open_enum.variants.iter().map(|variant| variant.wire_name.as_str()).collect();
    let placed = name_table::placed(&values);
    let debug = open_enum.sensitive.then(|| redacted_debug(&open_enum.name));
    let implementations = in_scope(
        [open_enum.name.as_str(), open_enum.known_name.as_str()],
        [],
        quote!(open_enum! { #name as #known { #(#variants),* } #placed }),
    );
    std::iter::once(implementations).chain(debug).collect()
}
