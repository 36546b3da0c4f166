//! Declarations by typify: the model goes in as a document in which nothing is left to guess, items come back.
//!
//! typify would merge types of one name, wrap optional members its own way and lose what it cannot express. So every
//! schema it sees here is prepared: each type has a name of its own, each member is required and says its Rust type by
//! `x-rust-type` or by reference, each enum value is a variant's name already. What typify declares is compared with the
//! model; a difference is our bug and is reported as one. Attributes, docs and derives are ours.

mod composite;
mod prepared;
mod spelled;

use std::collections::BTreeMap;
use std::fmt;

use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{Fields, Item, parse_quote};

use crate::model::{Declaration, Newtype, Object, OpenEnum, Provider};
use crate::{markdown, print};
use prepared::prepared;
pub(crate) use spelled::{field_type, field_type_from_machinery, spelled, spelled_from_machinery};

/// typify declared something else than the model says.
#[derive(Debug)]
pub struct Mismatch {
    type_name: String,
    expected: String,
    declared: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mismatch { type_name, expected, declared } = self;
        write!(
            f,
            "internal error: typify declared `{type_name}` otherwise than the model says\n  model:  {expected}\n  typify: {declared}"
        )
    }
}

impl std::error::Error for Mismatch {}

/// The items of a provider's types by name.
pub(crate) fn declare(provider: &Provider) -> Result<BTreeMap<String, Item>, Mismatch> {
    let mut declared = typified(provider)?;
    let mut take = |name: &str| declared.remove(name).ok_or_else(|| mismatch(name, "a type", "nothing"));
    let mut items = BTreeMap::new();
    for declaration in provider.modules.iter().flat_map(|module| &module.declarations) {
        let name = declaration.name();
        let item = match declaration {
            Declaration::Object(object) => Item::Struct(self::object(object, take(name)?)?),
            Declaration::Enum(open_enum) => {
                let twin = closed_enum(open_enum, take(&open_enum.known_name)?)?;
                items.insert(open_enum.known_name.clone(), Item::Enum(twin));
                Item::Enum(self::open_enum(open_enum, take(name)?)?)
            }
            Declaration::Newtype(newtype) => Item::Struct(self::newtype(newtype, take(name)?)?),
            Declaration::Union(union) => Item::Enum(composite::union(union, take(name)?)?),
            Declaration::Tuple(tuple) => Item::Struct(composite::tuple(tuple, take(name)?)?),
        };
        items.insert(name.to_owned(), item);
    }
    Ok(items)
}

/// What typify makes of the prepared document: structs and enums, with short paths.
fn typified(provider: &Provider) -> Result<BTreeMap<String, Item>, Mismatch> {
    let failed = |error: String| mismatch(&provider.crate_name, "the prepared document is accepted", &error);
    let mut settings = typify::TypeSpaceSettings::default();
    settings.with_unknown_crates(typify::UnknownPolicy::Allow);
    let mut space = typify::TypeSpace::new(&settings);
    space.add_ref_types(prepared(provider)).map_err(|error| failed(error.to_string()))?;
    let file: syn::File = syn::parse2(space.to_stream()).map_err(|error| failed(error.to_string()))?;
    let items = file.items.into_iter().filter_map(|mut item| {
        let name = match &item {
            Item::Struct(item) => item.ident.to_string(),
            Item::Enum(item) => item.ident.to_string(),
            _ => return None,
        };
        ShortPaths.visit_item_mut(&mut item);
        Some((name, item))
    });
    Ok(items.collect())
}

fn object(object: &Object, item: Item) -> Result<syn::ItemStruct, Mismatch> {
    let Item::Struct(mut item) = item else { return Err(mismatch(&object.name, "a struct", "something else")) };
    let Fields::Named(fields) = &mut item.fields else {
        return Err(mismatch(&object.name, "named fields", "others"));
    };
    let mut declared: BTreeMap<String, syn::Field> = std::mem::take(&mut fields.named)
        .into_iter()
        .filter_map(|field| Some((field.ident.as_ref()?.to_string(), field)))
        .collect();
    for (name, field_type, attributes) in spelled::fields(object) {
        let wanted = format!("{name}: {}", quote!(#field_type));
        let mut field = declared.remove(&name).ok_or_else(|| mismatch(&object.name, &wanted, "no such field"))?;
        if field.ty != field_type {
            return Err(mismatch(&object.name, &wanted, &quote!(#field).to_string()));
        }
        field.attrs = attributes;
        fields.named.push(field);
    }
    if let Some(name) = declared.keys().next() {
        return Err(mismatch(&object.name, "no further field", name));
    }
    let docs = doc_attributes(&object.docs);
    let mut derives = vec![quote!(Clone)];
    if !object.has_sensitive_fields() {
        derives.push(quote!(Debug));
    }
    if object.required_fields().next().is_none() {
        derives.push(quote!(Default));
    }
    item.attrs = parse_quote!(#(#docs)* #[derive(#(#derives,)* PartialEq)] #[non_exhaustive]);
    Ok(item)
}

fn open_enum(open_enum: &OpenEnum, item: Item) -> Result<syn::ItemEnum, Mismatch> {
    let mut item = documented_variants(&open_enum.name, open_enum, item)?;
    item.variants.push(parse_quote! {
        /// A value that the schema does not know, as it came.
        Unknown(Unknown<Self>)
    });
    let docs = doc_attributes(&open_enum.docs);
    let debug = (!open_enum.sensitive).then(|| quote!(Debug,));
    item.attrs = parse_quote!(#(#docs)* #[derive(Clone, #debug PartialEq, Eq, Hash)] #[non_exhaustive]);
    Ok(item)
}

/// The twin of an open enum that knows the documented values only, so that it can be matched exhaustively.
fn closed_enum(open_enum: &OpenEnum, item: Item) -> Result<syn::ItemEnum, Mismatch> {
    let mut item = documented_variants(&open_enum.known_name, open_enum, item)?;
    let docs = doc_attributes(&format!("The documented values of [`{0}`]: see [`{0}::known`].", open_enum.name));
    item.attrs = parse_quote!(#(#docs)* #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]);
    Ok(item)
}

fn documented_variants(name: &str, open_enum: &OpenEnum, item: Item) -> Result<syn::ItemEnum, Mismatch> {
    let Item::Enum(mut item) = item else { return Err(mismatch(name, "an enum", "something else")) };
    let declared: Vec<String> = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
    let expected: Vec<&str> = open_enum.variants.iter().map(|variant| variant.name.as_str()).collect();
    if declared != expected {
        return Err(mismatch(name, &expected.join(", "), &declared.join(", ")));
    }
    for (variant, value) in item.variants.iter_mut().zip(&open_enum.variants) {
        let docs = doc_attributes(&markdown::code(&value.wire_name));
        variant.attrs = parse_quote!(#(#docs)*);
    }
    Ok(item)
}

fn newtype(newtype: &Newtype, item: Item) -> Result<syn::ItemStruct, Mismatch> {
    let Item::Struct(mut item) = item else { return Err(mismatch(&newtype.name, "a struct", "something else")) };
    let inner = spelled(&newtype.inner);
    let expected: Fields = Fields::Unnamed(parse_quote!((pub #inner)));
    if item.fields != expected {
        let declared = &item.fields;
        return Err(mismatch(&newtype.name, &quote!(#expected).to_string(), &quote!(#declared).to_string()));
    }
    let docs = doc_attributes(&newtype.docs);
    let copy = newtype.inner.is_copy().then(|| quote!(Copy,));
    let debug = (!newtype.sensitive).then(|| quote!(Debug,));
    let ordered = newtype.inner.is_ordered().then(|| quote!(, Eq, PartialOrd, Ord, Hash));
    item.attrs = parse_quote!(#(#docs)* #[derive(Clone, #copy #debug PartialEq #ordered)]);
    Ok(item)
}

/// `///` lines; typify's own would be block comments.
pub(crate) fn doc_attributes(docs: &str) -> Vec<syn::Attribute> {
    print::wrapped(docs)
        .into_iter()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            parse_quote!(#[doc = #line])
        })
        .collect()
}

fn mismatch(type_name: &str, expected: &str, declared: &str) -> Mismatch {
    Mismatch { type_name: type_name.to_owned(), expected: expected.to_owned(), declared: declared.to_owned() }
}

/// Takes the crate and modules off the paths that typify writes out in full, and the comma behind a last parameter.
struct ShortPaths;

impl VisitMut for ShortPaths {
    fn visit_angle_bracketed_generic_arguments_mut(&mut self, arguments: &mut syn::AngleBracketedGenericArguments) {
        syn::visit_mut::visit_angle_bracketed_generic_arguments_mut(self, arguments);
        arguments.args.pop_punct();
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        if path.leading_colon.is_some()
            && let Some(last) = path.segments.pop()
        {
            path.leading_colon = None;
            path.segments.clear();
            path.segments.push(last);
        }
    }
}
