//! How types are written: as paths for typify, and as the source that must come back.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::parse_quote;

use super::doc_attributes;
use crate::model::{Branch, Field, Object, Presence, Tuple, Type, Union};

/// A type by its path.
#[derive(Debug)]
pub(super) enum TypePath {
    /// A type of the crate that is generated.
    Declared(String),
    /// A type of the standard library or of the runtime, with at most one parameter.
    Native { module: &'static str, name: &'static str, parameter: Option<Box<TypePath>> },
}

impl From<Type> for TypePath {
    fn from(value_type: Type) -> Self {
        let runtime = |name| native("payschema", name, None);
        match value_type {
            Type::Text => runtime("Text"),
            Type::Integer => native("std::primitive", "i64", None),
            Type::Number => runtime("Number"),
            Type::Boolean => native("std::primitive", "bool", None),
            Type::Null => runtime("Null"),
            Type::DateTime => runtime("DateTime"),
            Type::Date => runtime("Date"),
            Type::Duration => runtime("Duration"),
            Type::Decimal => runtime("DecimalText"),
            Type::Json => runtime("Json"),
            Type::Members => runtime("Members"),
            Type::Map(value) => native("payschema", "Map", Some((*value).into())),
            Type::Nullable(value) => native("payschema", "Nullable", Some((*value).into())),
            Type::Vec(item) => native("std::vec", "Vec", Some((*item).into())),
            Type::Object(name) | Type::Enum(name) | Type::Newtype(name) | Type::Union(name) | Type::Tuple(name) => {
                TypePath::Declared(name)
            }
        }
    }
}

fn native(module: &'static str, name: &'static str, parameter: Option<TypePath>) -> TypePath {
    TypePath::Native { module, name, parameter: parameter.map(Box::new) }
}

/// The path of a field's type, presence and box included.
pub(super) fn wrapped(field: &Field) -> TypePath {
    let value: TypePath = field.value_type.clone().into();
    let value = if field.boxed { native("std::boxed", "Box", Some(value)) } else { value };
    match field.presence {
        Presence::Required => value,
        Presence::RequiredNullable => native("payschema", "Nullable", Some(value)),
        Presence::Optional => native("std::option", "Option", Some(value)),
        Presence::OptionalNullable => native("payschema", "Field", Some(value)),
    }
}

/// The source of a type among declarations, where all names are in scope.
pub(crate) fn spelled(value_type: &Type) -> syn::Type {
    source(&value_type.clone().into(), &quote!())
}

/// The source of a field's type among declarations.
pub(crate) fn field_type(field: &Field) -> syn::Type {
    source(&wrapped(field), &quote!())
}

/// The source of a field's type in `machinery`, where declared types are reached through the crate's root.
pub(crate) fn field_type_from_machinery(field: &Field) -> syn::Type {
    source(&wrapped(field), &quote!(crate::))
}

/// The source of a type in `machinery`.
pub(crate) fn spelled_from_machinery(value_type: &Type) -> syn::Type {
    source(&value_type.clone().into(), &quote!(crate::))
}

fn source(path: &TypePath, to_declared: &TokenStream) -> syn::Type {
    match path {
        TypePath::Declared(name) => {
            let name = format_ident!("{name}");
            parse_quote!(#to_declared #name)
        }
        TypePath::Native { name, parameter: None, .. } => {
            let name = format_ident!("{name}");
            parse_quote!(#name)
        }
        TypePath::Native { name, parameter: Some(parameter), .. } => {
            let name = format_ident!("{name}");
            let parameter = source(parameter, to_declared);
            parse_quote!(#name<#parameter>)
        }
    }
}

/// All fields of a struct in order, with their types and attributes.
pub(super) fn fields(object: &Object) -> Vec<(String, syn::Type, Vec<syn::Attribute>)> {
    let named = object.fields.iter().map(|field| (field.name.clone(), field_type(field), doc_attributes(&field.docs)));
    let patterns = object.patterns.iter().map(|field| {
        let map = spelled(&Type::Map(Box::new(field.value_type.clone())));
        (field.name.clone(), map, doc_attributes(&field.docs))
    });
    let extra =
        std::iter::once(("extra".to_owned(), spelled(&object.extra_type()), doc_attributes(&object.extra_docs)));
    named.chain(patterns).chain(extra).collect()
}

/// The variants of an enum over alternatives, with the paths of what they hold.
pub(super) fn variants(union: &Union) -> Vec<(String, TypePath)> {
    let held = |branch: &Branch| {
        let value: TypePath = branch.value_type.clone().into();
        if branch.is_boxed() { native("std::boxed", "Box", Some(value)) } else { value }
    };
    let known = union.branches.iter().map(|branch| (branch.name.clone(), held(branch)));
    let unknown = union.is_open().then(|| ("Unknown".to_owned(), Type::Json.into()));
    known.chain(unknown).collect()
}

/// The paths of a tuple's fields: its places, and what is behind them.
pub(super) fn places(tuple: &Tuple) -> Vec<TypePath> {
    tuple.places.iter().map(wrapped).chain([Type::Vec(Box::new(tuple.rest.clone())).into()]).collect()
}

/// The source of a path among declarations.
pub(super) fn path_source(path: &TypePath) -> syn::Type {
    source(path, &quote!())
}
