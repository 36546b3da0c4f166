//! What a model knows about itself, and the functions by which users reach the runtime.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Names, in_scope};
use crate::declare::field_type_from_machinery;
use crate::model::{Declaration, Field, Kind, Object, Presence, Provider, Tuple, Type};

/// `Model`, the constructor, and the functions of `Model` as inherent ones, so that no import is needed.
pub(super) fn implement(
    provider: &Provider,
    names: &Names<'_>,
    declaration: &Declaration,
    object: &Object,
) -> Vec<TokenStream> {
    let name = format_ident!("{}", object.name);
    let parameters = match &object.kind {
        Kind::Path { template } => quote!(path! { #name = #template }),
        Kind::Query => quote!(query! { #name }),
        Kind::Response | Kind::Part | Kind::Error => quote!(),
    };
    let functions = in_scope([object.name.as_str()], [], quote!(model! { #name } #parameters));
    model(provider, names, declaration).into_iter().chain([inherent(object), functions]).collect()
}

/// The same for an enum or newtype that the catalogue lists; the rest is in its own implementations.
pub(super) fn listed(provider: &Provider, names: &Names<'_>, declaration: &Declaration) -> Vec<TokenStream> {
    let name = format_ident!("{}", declaration.name());
    let functions = in_scope([declaration.name()], [], quote!(model_functions! { #name }));
    model(provider, names, declaration).into_iter().flat_map(|model| [model, functions.clone()]).collect()
}

fn model(provider: &Provider, names: &Names<'_>, declaration: &Declaration) -> Option<TokenStream> {
    let (rule, (bundle, pointer), id) = declaration.model()?;
    let (type_name, provider_name) = (declaration.name(), &provider.name);
    let (name, rule) = (format_ident!("{type_name}"), super::rule::rule(names, rule));
    let rust_path = format!("{}::{type_name}", provider.crate_name.replace('-', "_"));
    let schema = format!("/schemas/{bundle}.json");
    let example = provider.examples.iter().find(|example| example.type_name == type_name).map_or_else(
        || quote!(None),
        |example| {
            let constant = format_ident!("{}", example.constant);
            quote!(Some(crate::examples::#constant))
        },
    );
    let kind = kind(declaration.kind());
    Some(quote! {
        impl Model for crate::#name {
            const INFO: &'static ModelInfo = &ModelInfo {
                id: #id,
                name: #type_name,
                rust_path: #rust_path,
                provider: #provider_name,
                kind: ModelKind::#kind,
                schema: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), #schema)),
                schema_pointer: #pointer,
                example: #example,
                rule: &#rule,
            };
        }
    })
}

/// The variant of the runtime's `ModelKind`.
fn kind(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Response => quote!(Response),
        Kind::Part => quote!(Part),
        Kind::Error => quote!(Error),
        Kind::Path { template } => quote!(Path { template: #template }),
        Kind::Query => quote!(Query),
    }
}

fn inherent(object: &Object) -> TokenStream {
    let name = format_ident!("{}", object.name);
    let new = constructor(object);
    quote! {
        impl crate::#name {
            #new
        }
    }
}

fn constructor(object: &Object) -> TokenStream {
    if object.required_fields().next().is_none() {
        return quote! {
            /// A value without any member.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let many = (object.required_fields().count() > 7)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "one for each required member")]));
    let parameters = object.required_fields().map(|field| {
        let (name, parameter) = (format_ident!("{}", field.name), parameter_type(field));
        quote!(#name: #parameter)
    });
    let fields = object.fields.iter().map(|field| {
        let name = format_ident!("{}", field.name);
        match field.presence {
            Presence::Required | Presence::RequiredNullable if converts(field) => quote!(#name: #name.into()),
            Presence::Required | Presence::RequiredNullable => quote!(#name),
            Presence::Optional => quote!(#name: None),
            Presence::OptionalNullable => quote!(#name: Field::Absent),
        }
    });
    let patterns = object.patterns.iter().map(|field| {
        let name = format_ident!("{}", field.name);
        quote!(#name: Default::default())
    });
    quote! {
        /// A value with the required members; all others are absent and can be set as fields.
        #many
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#fields,)* #(#patterns,)* extra: Default::default() }
        }
    }
}

/// The constructor of a tuple struct.
pub(super) fn tuple_constructor(tuple: &Tuple) -> TokenStream {
    if tuple.required_places().next().is_none() {
        return quote! {
            /// A value without any item.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let parameters = tuple.required_places().map(|place| {
        let (name, parameter) = (format_ident!("{}", place.name), parameter_type(place));
        quote!(#name: #parameter)
    });
    let many = (tuple.required_places().count() > 7)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "one for each required place")]));
    let required = tuple.required_places().map(|place| {
        let name = format_ident!("{}", place.name);
        if converts(place) { quote!(#name.into()) } else { quote!(#name) }
    });
    let others = (tuple.required_places().count()..=tuple.places.len()).map(|_| quote!(Default::default()));
    let values = required.chain(others);
    quote! {
        /// A value with the items that must be there; all others are absent and can be set as fields.
        #many
        pub fn new(#(#parameters),*) -> Self {
            Self(#(#values),*)
        }
    }
}

/// Texts and numbers are taken from what converts into them; ids are not, so that two of them cannot be swapped.
fn parameter_type(field: &Field) -> TokenStream {
    let field_type = field_type_from_machinery(field);
    if converts(field) { quote!(impl Into<#field_type>) } else { quote!(#field_type) }
}

fn converts(field: &Field) -> bool {
    field.presence == Presence::RequiredNullable
        || matches!(
            field.value_type,
            Type::Text | Type::Number | Type::DateTime | Type::Date | Type::Duration | Type::Decimal
        )
}
