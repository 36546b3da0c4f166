//! Enums whose variants hold values, and tuple structs.

use quote::quote;
use syn::{Fields, Item, parse_quote};

use super::spelled::{path_source, places, variants};
use super::{Mismatch, doc_attributes, mismatch};
use crate::model::{Tuple, Union};

/// An enum over alternatives.
pub(super) fn union(union: &Union, item: Item) -> Result<syn::ItemEnum, Mismatch> {
    let Item::Enum(mut item) = item else { return Err(mismatch(&union.name, "an enum", "something else")) };
    let expected = variants(union);
    let unknown = "An alternative that the schema does not know, as it came.";
    let docs = union.branches.iter().map(|branch| branch.docs.as_str()).chain([unknown]);
    if item.variants.len() != expected.len() {
        let declared = &item.variants;
        return Err(mismatch(&union.name, &format!("{} variants", expected.len()), &quote!(#declared).to_string()));
    }
    for ((variant, (name, held)), docs) in item.variants.iter_mut().zip(&expected).zip(docs) {
        let held = path_source(held);
        let fields = Fields::Unnamed(parse_quote!((#held)));
        if variant.ident != name || variant.fields != fields {
            return Err(mismatch(&union.name, &format!("{name}{}", quote!(#fields)), &quote!(#variant).to_string()));
        }
        let docs = doc_attributes(docs);
        variant.attrs = parse_quote!(#(#docs)*);
    }
    let docs = doc_attributes(&union.docs);
    let debug = (!union.sensitive).then(|| quote!(Debug,));
    item.attrs = parse_quote!(#(#docs)* #[derive(Clone, #debug PartialEq)] #[non_exhaustive]);
    Ok(item)
}

/// A tuple struct. typify declares a newtype over a tuple, whose places become those of the struct. It is exhaustive, so that
/// it can be taken apart by a pattern: a further place moves what is behind the places in any case.
pub(super) fn tuple(tuple: &Tuple, item: Item) -> Result<syn::ItemStruct, Mismatch> {
    let Item::Struct(mut item) = item else { return Err(mismatch(&tuple.name, "a struct", "something else")) };
    let expected: Vec<syn::Type> = places(tuple).iter().map(path_source).collect();
    let declared: Vec<syn::Type> = match item.fields.iter().next().map(|field| &field.ty) {
        Some(syn::Type::Tuple(declared)) => declared.elems.iter().cloned().collect(),
        _ => Vec::new(),
    };
    if declared != expected {
        let fields = &item.fields;
        return Err(mismatch(&tuple.name, &quote!((#(#expected),*)).to_string(), &quote!(#fields).to_string()));
    }
    let docs = tuple.places.iter().map(|place| place.docs.as_str()).chain([tuple.rest_docs.as_str()]);
    let fields = declared.iter().zip(docs).map(|(declared, docs)| {
        let docs = doc_attributes(docs);
        quote!(#(#docs)* pub #declared)
    });
    item.fields = Fields::Unnamed(parse_quote!((#(#fields),*)));
    let docs = doc_attributes(&tuple.docs);
    let debug = (!tuple.sensitive).then(|| quote!(Debug,));
    let default = tuple.required_places().next().is_none().then(|| quote!(Default,));
    item.attrs = parse_quote!(#(#docs)* #[derive(Clone, #debug #default PartialEq)]);
    Ok(item)
}
