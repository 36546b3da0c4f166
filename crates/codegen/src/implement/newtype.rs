//! Newtypes: all of it by the runtime's macros.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::in_scope;
use crate::declare::spelled;
use crate::model::{Newtype, Type};

/// The implementations of a newtype.
pub(super) fn implement(newtype: &Newtype) -> Vec<TokenStream> {
    let (name, inner) = (format_ident!("{}", newtype.name), spelled(&newtype.inner));
    let implementations = match newtype.inner {
        Type::Text | Type::DateTime | Type::Date | Type::Duration | Type::Decimal => {
            quote!(text_newtype! { #name(#inner) })
        }
        _ => quote!(newtype! { #name(#inner) }),
    };
    let debug = newtype.sensitive.then(|| redacted_debug(&newtype.name));
    let types: Vec<&str> =
        [Some(newtype.name.as_str()), newtype.inner.declared().filter(|inner| *inner != newtype.name)]
            .into_iter()
            .flatten()
            .collect();
    std::iter::once(in_scope(&types, implementations)).chain(debug).collect()
}

/// `Debug` of a type all of whose values are sensitive.
pub(super) fn redacted_debug(name: &str) -> TokenStream {
    let ident = format_ident!("{name}");
    quote! {
        impl std::fmt::Debug for crate::#ident {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(#name).field(&Redacted).finish()
            }
        }
    }
}
