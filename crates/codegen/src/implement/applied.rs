//! What rules apply besides, as the runtime's types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Names;
use super::literal::{Struct, literal};
use super::rule::{number_field, rule, shared_rule};
use crate::model::{Applied, ContainsRule, ItemsRule, MembersRule, RuleRef};

/// An expression of the runtime's `Applied`.
pub(super) fn applied(names: &Names<'_>, applied: &Applied) -> TokenStream {
    let list = |rules: &[RuleRef]| {
        let rules = rules.iter().map(|rule| reference(names, rule));
        quote!(&[#(#rules),*])
    };
    match applied {
        Applied::All(rules) => {
            let rules = list(rules);
            quote!(Applied::All(#rules))
        }
        Applied::Any(rules) => {
            let rules = list(rules);
            quote!(Applied::Any(#rules))
        }
        Applied::One(rules) => {
            let rules = list(rules);
            quote!(Applied::One(#rules))
        }
        Applied::Not(rule) => {
            let rule = reference(names, rule);
            quote!(Applied::Not(#rule))
        }
        Applied::If { condition, then, otherwise } => {
            let condition = reference(names, condition);
            let (then, otherwise) = (optional(names, then.as_ref()), optional(names, otherwise.as_ref()));
            quote!(Applied::If { condition: #condition, then: #then, otherwise: #otherwise })
        }
        Applied::Dependent(rules) => {
            let rules = rules.iter().map(|(name, rule)| {
                let rule = reference(names, rule);
                quote!((#name, #rule))
            });
            quote!(Applied::Dependent(&[#(#rules),*]))
        }
        Applied::AllMembers => quote!(Applied::AllMembers),
        Applied::UnevaluatedMembers(rule) => {
            let rule = reference(names, rule);
            quote!(Applied::UnevaluatedMembers(#rule))
        }
        Applied::UnevaluatedItems(rule) => {
            let rule = reference(names, rule);
            quote!(Applied::UnevaluatedItems(#rule))
        }
        Applied::Members(members) => members_rule(names, members),
        Applied::Items(items) => items_rule(names, items),
        Applied::Values(values) => quote!(Applied::Values(&[#(#values),*])),
    }
}

/// A reference to a rule: in its place, or to a static.
fn reference(names: &Names<'_>, of: &RuleRef) -> TokenStream {
    match of {
        RuleRef::Own(own) => {
            let own = rule(names, own);
            quote!(&#own)
        }
        RuleRef::Shared(place) => shared_rule(names, *place),
    }
}

fn optional(names: &Names<'_>, rule: Option<&RuleRef>) -> TokenStream {
    match rule.map(|rule| reference(names, rule)) {
        Some(rule) => quote!(Some(#rule)),
        None => quote!(None),
    }
}

fn members_rule(names: &Names<'_>, members: &MembersRule) -> TokenStream {
    let MembersRule { min, max, names: name_rule, required, dependent } = members;
    let mut fields: Vec<TokenStream> = [("min", min), ("max", max)]
        .into_iter()
        .filter_map(|(name, count)| count.map(|count| number_field(name, count)))
        .collect();
    if let Some(rule) = name_rule {
        let rule = reference(names, rule);
        fields.push(quote!(names: Some(#rule)));
    }
    if !required.is_empty() {
        fields.push(quote!(required: &[#(#required),*]));
    }
    if !dependent.is_empty() {
        let dependent = dependent.iter().map(|(name, needed)| quote!((#name, &[#(#needed),*])));
        fields.push(quote!(dependent: &[#(#dependent),*]));
    }
    let rule = literal(Struct::MembersRule, &fields);
    quote!(Applied::Members(&#rule))
}

fn items_rule(names: &Names<'_>, items: &ItemsRule) -> TokenStream {
    let ItemsRule { prefix, rest, contains } = items;
    let mut fields = Vec::new();
    if !prefix.is_empty() {
        let prefix = prefix.iter().map(|rule| reference(names, rule));
        fields.push(quote!(prefix: &[#(#prefix),*]));
    }
    if let Some(rest) = rest {
        let rest = reference(names, rest);
        fields.push(quote!(rest: #rest));
    }
    if let Some(ContainsRule { rule, min, max }) = contains {
        let (rule, min) = (reference(names, rule), Literal::u64_unsuffixed(*min));
        let max = max.map_or_else(
            || quote!(u64::MAX),
            |max| {
                let max = Literal::u64_unsuffixed(max);
                quote!(#max)
            },
        );
        fields.push(quote!(contains: Some(&Contains { rule: #rule, min: #min, max: #max })));
    }
    let rule = literal(Struct::ItemsRule, &fields);
    quote!(Applied::Items(&#rule))
}
