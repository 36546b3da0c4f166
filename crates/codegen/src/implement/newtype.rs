//! Newtypes: all of it by the runtime's macros.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Names, in_scope, union};
use crate::declare::spelled;
use crate::model::{Newtype, Type};

/// The implementations of a newtype.
pub(super) fn implement(names: &Names<'_>, newtype: &Newtype) -> Vec<TokenStream> {
    let (name, inner) = (format_ident!("{}", newtype.name), spelled(&newtype.inner));
    let implementations = match newtype.inner {
        Type::Text | Type::DateTime | Type::Date | Type::Duration | Type::Decimal => {
            quote!(text_newtype! { #name(#inner) })
        }
        _ => quote!(newtype! { #name(#inner) }),
    };
    let debug = newtype.sensitive.then(|| redacted_debug(&newtype.name));
    let types = [Some(newtype.name.as_str()), newtype.inner.declared()].into_iter().flatten();
    let accessors = union::accessors(names, newtype);
    std::iter::once(in_scope(types, [], implementations)).chain(debug).chain(accessors).collect()
}

/// `Debug` of a type all of whose values are sensitive.
pub(super) fn redacted_debug(name: &str) -> TokenStream {
    let ident = format_ident!("{name}");
    quote! {
        impl std::fmt::Debug for crate::#ident {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(#name).field(&Redacted).finish()
            }
        }
    }
}
