//! Rules as statics of the runtime's types.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::Names;
use super::literal::{Struct, literal};
use super::name_table::names_field;
use crate::declare::{field_type, spelled};
use crate::json_text::quoted;
use crate::model::{Additional, Object, ObjectRule, Origin, Pattern, Rule, StringRule, Type, Values};

/// `static PAYMENT: ObjectRule`
pub(super) fn object_static(names: &Names<'_>, object: &Object) -> TokenStream {
    let (type_name, name) = (&object.name, format_ident!("{}", object.static_name));
    let members = object.fields.iter().map(|field| {
        let key = format!("{}:", quoted(&field.wire_name));
        let spelled = field_type(field);
        let rust_type = quote!(#spelled).to_string().replace(' ', "");
        let rule = rule(names, &field.rule);
        quote!(Member { rule: #rule, ..Member::new(#key, #rust_type) })
    });
    let required = object.fields.iter().enumerate().filter(|(_, field)| field.is_required()).map(|(place, _)| place);
    let patterns = object.patterns.iter().map(|field| (&field.pattern, &field.rule));
    let mut fields = vec![
        quote!(name: #type_name),
        names_field(object.fields.iter().map(|field| field.wire_name.as_str())),
        quote!(members: &[#(#members),*]),
    ];
    fields.extend(required_field(required));
    if object.merged {
        fields.push(quote!(merged: true));
    }
    fields.extend(map_fields(names, patterns, &object.additional));
    let rules = literal(Struct::ObjectRule, &fields);
    quote!(pub(crate) static #name: ObjectRule = #rules;)
}

/// Which members are required, given their places: a bit for each of the first 64, and the places of those behind them.
fn required_field(places: impl Iterator<Item = usize>) -> Option<TokenStream> {
    let (early, late): (Vec<usize>, Vec<usize>) = places.partition(|place| *place < 64);
    if early.is_empty() && late.is_empty() {
        return None;
    }
    let bits = early.iter().fold(0_u64, |bits, place| bits | 1 << place);
    let bits: TokenStream = format!("{bits:#b}").parse().expect("invariant: a number is a token");
    let late = late.into_iter().map(Literal::usize_unsuffixed);
    Some(quote!(required: Required { early: #bits, late: &[#(#late),*] }))
}

/// A rule that several places refer to: `static RULE_1: Rule`.
pub(super) fn shared_static(names: &Names<'_>, place: usize, shared: &Rule) -> TokenStream {
    let (name, rule) = (format_ident!("{}", names.shared_rule(place)), rule(names, shared));
    quote!(pub(crate) static #name: Rule = #rule;)
}

/// A pattern's table.
pub(super) fn pattern_const(pattern: &Pattern, name: String) -> TokenStream {
    let name = format_ident!("{name}");
    let Pattern { source, classes, width, next, at_end, start } = pattern;
    let ranges = class_ranges(classes).into_iter().map(|(first, last, class)| {
        let (first, last) = (Literal::byte_character(first), Literal::byte_character(last));
        let class = Literal::u8_unsuffixed(class);
        quote!((#first, #last, #class))
    });
    let next = next.iter().map(|state| Literal::u16_unsuffixed(*state));
    let (width, start) = (Literal::u16_unsuffixed(*width), Literal::u16_unsuffixed(*start));
    quote! {
        pub(crate) const #name: Pattern = Pattern {
            source: #source,
            classes: &classes(&[#(#ranges),*]),
            width: #width,
            next: &[#(#next),*],
            at_end: &[#(#at_end),*],
            start: #start,
        };
    }
}

/// Runs of bytes of one class, without those of class 0.
fn class_ranges(classes: &[u8]) -> Vec<(u8, u8, u8)> {
    let mut ranges: Vec<(u8, u8, u8)> = Vec::new();
    for (byte, class) in (0..=u8::MAX).zip(classes.iter().copied()).filter(|(_, class)| *class != 0) {
        match ranges.last_mut() {
            Some((_, last, same)) if *same == class && last.checked_add(1) == Some(byte) => *last = byte,
            _ => ranges.push((byte, byte, class)),
        }
    }
    ranges
}

/// A reference to a rule that is a static of its own.
pub(super) fn shared_rule(names: &Names<'_>, place: usize) -> TokenStream {
    let name = format_ident!("{}", names.shared_rule(place));
    quote!(&crate::machinery::#name)
}

/// An expression of the runtime's `Types`.
pub(super) fn types_expression(types: &[&'static str]) -> TokenStream {
    let mut types = types.iter().map(|name| {
        let name = format_ident!("{name}");
        quote!(Types::#name)
    });
    let first = types.next();
    quote!(#first #(.or(#types))*)
}

/// An expression of the runtime's `Rule`; what it does not assert is left to `..Rule::ANY`.
pub(super) fn rule(names: &Names<'_>, rule: &Rule) -> TokenStream {
    let mut fields = Vec::new();
    if !rule.types.is_empty() {
        let types = types_expression(&rule.types);
        fields.push(quote!(types: #types));
    }
    if rule.string != StringRule::default() {
        let string = string_rule(names, &rule.string);
        fields.push(quote!(string: Some(&#string)));
    }
    if !rule.number.is_empty() {
        let bounds = rule.number.iter().map(|(field, value)| {
            let field = format_ident!("{field}");
            quote!(#field: Some(#value))
        });
        let number = literal(Struct::NumberRule, &bounds.collect::<Vec<_>>());
        fields.push(quote!(number: Some(&#number)));
    }
    if let Some(array) = &rule.array {
        let items = array.items.as_ref().map(|items| {
            let items = self::rule(names, items);
            quote!(items: &#items)
        });
        let min = array.min_items.map(|count| number_field("min_items", count));
        let max = array.max_items.map(|count| number_field("max_items", count));
        let unique = array.unique_items.then(|| quote!(unique_items: true));
        let assertions: Vec<_> = items.into_iter().chain(min).chain(max).chain(unique).collect();
        let array = literal(Struct::ArrayRule, &assertions);
        fields.push(quote!(array: Some(&#array)));
    }
    if let Some(object) = &rule.object {
        let object = object_rule(names, object);
        fields.push(quote!(object: Some(#object)));
    }
    if let Some(values) = &rule.values {
        let values = values_rule(values);
        fields.push(quote!(values: Some(&#values)));
    }
    if !rule.applied.is_empty() {
        let applied = rule.applied.iter().map(|applied| super::applied::applied(names, applied));
        fields.push(quote!(applied: Some(&AllApplied(&[#(#applied),*]))));
    }
    let origin = origin(names, &rule.origin);
    fields.push(quote!(origin: &#origin));
    literal(Struct::Rule, &fields)
}

fn string_rule(names: &Names<'_>, rule: &StringRule) -> TokenStream {
    let min = rule.min_length.map(|length| number_field("min_length", length));
    let max = rule.max_length.map(|length| number_field("max_length", length));
    let pattern = rule.pattern.as_ref().and_then(|pattern| names.pattern(pattern)).map(|name| {
        let name = format_ident!("{name}");
        quote!(pattern: Some(&crate::machinery::#name))
    });
    let format = rule.format.map(|format| {
        let format = format_ident!("{format}");
        quote!(format: Some(Format::#format))
    });
    let assertions: Vec<_> = min.into_iter().chain(max).chain(pattern).chain(format).collect();
    literal(Struct::StringRule, &assertions)
}

/// A reference to a struct's rules, or the rules of a map in their place.
fn object_rule(names: &Names<'_>, rule: &ObjectRule) -> TokenStream {
    match rule {
        ObjectRule::Declared(name) => {
            let (module, name) = names.object(name).expect("invariant: rules refer to declared structs");
            let (module, name) = (format_ident!("{module}"), format_ident!("{name}"));
            quote!(&crate::machinery::#module::#name)
        }
        ObjectRule::Inline { members, required, patterns, additional } => {
            let mut fields = Vec::new();
            if !members.is_empty() {
                let keys = members.iter().map(|(name, rule)| {
                    let (key, rule) = (format!("{}:", quoted(name)), self::rule(names, rule));
                    quote!(Member { rule: #rule, ..Member::new(#key, "Json") })
                });
                let keys = quote!(members: &[#(#keys),*]);
                fields = vec![names_field(members.iter().map(|(name, _)| name.as_str())), keys];
            }
            fields.extend(required_field(required.iter().copied()));
            fields.extend(map_fields(names, patterns.iter().map(|(pattern, rule)| (pattern, rule)), additional));
            let rules = literal(Struct::ObjectRule, &fields);
            quote!(&#rules)
        }
    }
}

/// The fields `patterns` and `additional` of an object's rules, where they assert something.
fn map_fields<'m>(
    names: &Names<'_>,
    patterns: impl Iterator<Item = (&'m Pattern, &'m Rule)>,
    additional: &Additional,
) -> Vec<TokenStream> {
    let mut fields = Vec::new();
    let pairs: Vec<TokenStream> = patterns
        .filter_map(|(pattern, rule)| {
            let name = format_ident!("{}", names.pattern(pattern)?);
            let rule = self::rule(names, rule);
            Some(quote!((crate::machinery::#name, #rule)))
        })
        .collect();
    if !pairs.is_empty() {
        fields.push(quote!(patterns: &[#(#pairs),*]));
    }
    match additional {
        Additional::Any => {}
        Additional::Forbidden => fields.push(quote!(additional: Additional::Forbidden)),
        Additional::Schema { rule, .. } => {
            let rule = self::rule(names, rule);
            fields.push(quote!(additional: Additional::Rule(&#rule)));
        }
    }
    fields
}

fn values_rule(values: &Values) -> TokenStream {
    match values {
        Values::Enum { name, null } => {
            let name = spelled(&Type::Enum(name.clone()));
            quote!(Values::Strings { names: <crate::#name as OpenEnum>::NAMES, null: #null })
        }
        Values::Strings { strings, null } => {
            let names = names_field(strings.iter().map(String::as_str));
            quote!(Values::Strings { #names, null: #null })
        }
        Values::Const(text) => quote!(Values::Const(#text)),
    }
}

fn origin(names: &Names<'_>, origin: &Origin) -> TokenStream {
    let Origin { location, elsewhere, source, example, sensitive, description, default } = origin;
    let mut fields = vec![quote!(location: #location)];
    if !elsewhere.is_empty() {
        let pairs = elsewhere.iter().map(|(keyword, location)| quote!((#keyword, #location)));
        fields.push(quote!(elsewhere: &[#(#pairs),*]));
    }
    if let Some(name) = source.as_ref().and_then(|source| names.source(source)) {
        let name = format_ident!("{name}");
        fields.push(quote!(source: &crate::machinery::#name));
    }
    if *example {
        fields.push(quote!(evidence: Evidence::Example));
    }
    if *sensitive {
        fields.push(quote!(sensitive: true));
    }
    if !description.is_empty() {
        fields.push(quote!(description: #description));
    }
    if let Some(default) = default {
        fields.push(quote!(default: Some(#default)));
    }
    literal(Struct::Origin, &fields)
}

pub(super) fn number_field(name: &str, value: u64) -> TokenStream {
    let (name, value) = (format_ident!("{name}"), Literal::u64_unsuffixed(value));
    quote!(#name: #value)
}
