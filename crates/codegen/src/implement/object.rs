//! Structs: `Placeholder`, `Decode`, `Encode`, `Validate`, and `Debug` where something is to be hidden.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Additional, Field, Object, Presence, Type};

/// The implementations of a struct.
pub(super) fn implement(object: &Object) -> Vec<TokenStream> {
    let debug = object.has_sensitive_fields().then(|| debug(object));
    [placeholder(object), decode(object), encode(object), validate(object)].into_iter().chain(debug).collect()
}

/// What a struct holds before anything has been read into it.
///
/// What takes a call comes first. The compiler takes every call for one that may unwind, and whoever stands before it would
/// have to be dropped then: code for whole trees of structs, in every place that makes one.
fn placeholder(object: &Object) -> TokenStream {
    let name = format_ident!("{}", object.name);
    let (mut called, mut constant) = (Vec::new(), Vec::new());
    for field in &object.fields {
        let name = format_ident!("{}", field.name);
        match field.presence {
            Presence::Required | Presence::RequiredNullable => called.push(quote!(#name: Placeholder::placeholder())),
            Presence::Optional => constant.push(quote!(#name: None)),
            Presence::OptionalNullable => constant.push(quote!(#name: Field::Absent)),
        }
    }
    let patterns = object.patterns.iter().map(|field| {
        let name = format_ident!("{}", field.name);
        quote!(#name: Map::new())
    });
    let extra = match object.additional {
        Additional::Any | Additional::Forbidden => quote!(Members),
        Additional::Schema { .. } => quote!(Map),
    };
    quote! {
        impl Placeholder for crate::#name {
            #[inline(always)]
            fn placeholder() -> Self {
                Self { extra: #extra::new(), #(#patterns,)* #(#called,)* #(#constant,)* }
            }
        }
    }
}

fn decode(object: &Object) -> TokenStream {
    let (name, rules) = (format_ident!("{}", object.name), format_ident!("{}", object.static_name));
    let arms = object.fields.iter().enumerate().map(|(place, field)| {
        let (place, name) = (Literal::usize_unsuffixed(place), format_ident!("{}", field.name));
        quote!(#place => read_into(&mut self.#name, reader, rule),)
    });
    let pattern_arms = object.patterns.iter().enumerate().map(|(place, field)| {
        let (place, name) = (object.fields.len() + place, format_ident!("{}", field.name));
        let place = Literal::usize_unsuffixed(place);
        quote!(#place => read_entry(&mut self.#name, object, reader),)
    });
    let extra = match object.additional {
        Additional::Any | Additional::Forbidden => Some(quote! {
            fn extra(&mut self) -> Option<&mut Map<Json>> {
                Some(&mut self.extra)
            }
        }),
        Additional::Schema { .. } => None,
    };
    quote! {
        impl Decode for crate::#name {
            fn decode_into(place: &mut Self, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
                decode_object(place, reader, rule, &#rules)
            }
        }

        impl DecodeMembers for crate::#name {
            fn decode_member<'a>(
                &mut self,
                reader: &mut Reader<'a>,
                rule: &'static Rule,
                object: &mut ObjectReader<'a>,
                member: usize,
            ) -> Result<(), Halt> {
                match member {
                    #(#arms)*
                    #(#pattern_arms)*
                    _ => read_entry(&mut self.extra, object, reader),
                }
            }

            #extra
        }
    }
}

fn encode(object: &Object) -> TokenStream {
    let (name, rules) = (format_ident!("{}", object.name), format_ident!("{}", object.static_name));
    let members = object.fields.iter().enumerate().map(|(place, field)| {
        let (place, name) = (Literal::usize_unsuffixed(place), format_ident!("{}", field.name));
        quote!(object.member(&KEYS[#place], &self.#name);)
    });
    let elsewhere = object.fields.iter().filter(|field| lies_elsewhere(field)).map(|field| {
        let name = format_ident!("{}", field.name);
        quote!(object.fetch(&self.#name);)
    });
    let glimpse = glimpse(object);
    let count = Literal::usize_unsuffixed(object.fields.len());
    let keys = (!object.fields.is_empty()).then(|| quote!(static KEYS: [Key; #count] = keys(&#rules);));
    let maps = map_calls(object, |_, map| quote!(object.map(&self.#map);), quote!(&self.extra));
    quote! {
        impl Encode for crate::#name {
            fn encode(&self, writer: &mut Writer) {
                #keys
                let mut object = writer.object();
                #(#elsewhere)*
                #(#members)*
                #(#maps)*
                object.end();
            }

            #glimpse
        }
    }
}

fn is_optional(field: &Field) -> bool {
    matches!(field.presence, Presence::Optional | Presence::OptionalNullable)
}

/// Whether a struct's member is behind a pointer to another struct.
fn lies_elsewhere(field: &Field) -> bool {
    let is_boxed = is_optional(field) && matches!(field.value_type, Type::Object(_));
    is_boxed || matches!(&field.value_type, Type::Vec(item) if matches!(**item, Type::Object(_)))
}

/// Asks every other member that may be absent whether it is, which looks at all the memory of a struct.
fn glimpse(object: &Object) -> Option<TokenStream> {
    let optional = object.fields.iter().filter(|field| is_optional(field));
    let names: Vec<_> = optional.step_by(2).map(|field| format_ident!("{}", field.name)).collect();
    let (first, others) = names.split_first()?;
    Some(quote! {
        fn glimpse(&self) -> bool {
            self.#first.is_absent() #(^ self.#others.is_absent())*
        }
    })
}

/// Members that can neither be wrong in memory nor hold what the schema does not know are left out.
fn validate(object: &Object) -> TokenStream {
    let (name, rules) = (format_ident!("{}", object.name), format_ident!("{}", object.static_name));
    let concerned = object.fields.iter().enumerate().filter(|(_, field)| field.rule.concerns(&field.value_type));
    let members = concerned.map(|(place, field)| (Literal::usize_unsuffixed(place), format_ident!("{}", field.name)));
    if object.patterns.is_empty() && !matches!(object.additional, Additional::Schema { .. }) {
        let members = members.map(|(place, name)| quote!(#place: #name));
        return quote! {
            validate_members! {
                crate::#name as #rules { #(#members),* }
            }
        };
    }
    let members = members.map(|(place, name)| quote!(object.member(#place, &self.#name);));
    let matching = |place, map: &Ident| {
        let place = Literal::usize_unsuffixed(place);
        quote!(object.matching(#place, &self.#map);)
    };
    // A reference, because what is called dynamically has to be droppable, and a struct would bring its drop code along.
    let maps = map_calls(object, matching, quote!(&self.extra, &self));
    quote! {
        impl Validate for crate::#name {
            fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
                let mut object = checker.object(rule, &#rules);
                #(#members)*
                #(#maps)*
            }
        }
    }
}

/// A call for each field that holds members without names of their own: `of_pattern` is the call for the field of a
/// pattern, by the pattern's place, and `extra` is what the one for unknown members gets.
fn map_calls(
    object: &Object,
    of_pattern: impl Fn(usize, &Ident) -> TokenStream,
    extra: TokenStream,
) -> Vec<TokenStream> {
    let patterns = object.patterns.iter().enumerate();
    let patterns = patterns.map(|(place, field)| of_pattern(place, &format_ident!("{}", field.name)));
    let extra = match object.additional {
        Additional::Any | Additional::Forbidden => quote!(object.extra(#extra);),
        Additional::Schema { .. } => quote!(object.map(&self.extra);),
    };
    patterns.chain([extra]).collect()
}

/// `Debug` that shows sensitive values as redacted.
fn debug(object: &Object) -> TokenStream {
    let (type_name, name) = (&object.name, format_ident!("{}", object.name));
    let all = object.rule.origin.sensitive;
    let named = object.fields.iter().map(|field| (&field.name, all || field.rule.holds_sensitive_values()));
    let patterns = object.patterns.iter().map(|field| (&field.name, all || field.rule.holds_sensitive_values()));
    let fields = named.chain(patterns).map(|(name, sensitive)| {
        let field = format_ident!("{name}");
        if sensitive { quote!((#name, &Redacted)) } else { quote!((#name, &self.#field)) }
    });
    let hidden = object.additional.holds_sensitive_values();
    let extra = if hidden { quote!(&Redacted) } else { quote!(&self.extra) };
    // As what is derived, it is compiled where it is used.
    quote! {
        impl std::fmt::Debug for crate::#name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                debug_struct(f, #type_name, &[#(#fields,)* ("extra", #extra)])
            }
        }
    }
}
