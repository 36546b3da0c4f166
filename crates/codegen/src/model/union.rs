//! Enums over alternatives, and the alternatives of values that are kept.

use std::collections::BTreeMap;

use payschema_diagnostics::Span;
use payschema_schema::graph::SchemaId;

use super::alternatives::{Alternatives, Apart, alternatives, branch_names};
use super::declared::Declared;
use super::rules::{Rules, type_constants};
use super::types::value_type;
use super::{Listed, Type, documentation};
use crate::findings::Findings;
use crate::markdown::code;
use crate::{codes, naming};

/// An enum over the alternatives of a schema.
#[derive(Debug)]
pub struct Union {
    /// The type's name.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// How a value's alternative is found.
    pub told_apart: ToldApart,
    /// The alternatives in schema order.
    pub branches: Vec<Branch>,
    /// Whether a variant has something to hide that does not hide itself.
    pub sensitive: bool,
    /// The position of the alternative that holds the fewest other types within it.
    pub shallowest: usize,
    /// What makes it a model, if the catalogue lists it.
    pub listed: Option<Box<Listed>>,
}

impl Union {
    /// Whether there is a variant for what no branch lists.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.told_apart, ToldApart::Member(_))
    }
}

/// How the alternatives of an enum are told apart.
#[derive(Debug)]
pub enum ToldApart {
    /// By a member, whose values each branch lists. There is a variant for what no branch lists.
    Member(String),
    /// By the value's JSON type.
    Type,
}

/// An alternative.
#[derive(Debug)]
pub struct Branch {
    /// The variant's name.
    pub name: String,
    /// Documentation.
    pub docs: String,
    /// The type of its values.
    pub value_type: Type,
    /// Whether the type is that of no other branch, so that it says which is meant.
    pub is_only: bool,
    /// Its rule, by the position among the provider's shared ones.
    pub rule: usize,
    /// Whether it is personal or banking data, other than what structs hide themselves.
    pub sensitive: bool,
    /// The values of the member that tells it apart, as JSON texts.
    pub tags: Vec<String>,
    /// The types that tell it apart, as the runtime names them.
    pub types: Vec<&'static str>,
}

impl Branch {
    /// Whether an enum's variant holds its value boxed, as structs are, so that the enum is small and may hold itself.
    pub(crate) fn is_boxed(&self) -> bool {
        matches!(self.value_type, Type::Object(_) | Type::Tuple(_) | Type::Union(_))
    }

    /// The name of the function that looks at a kept value as this alternative. What models call `to_json` stays theirs.
    pub(crate) fn accessor(&self) -> String {
        let name = format!("to_{}", naming::field_name(&self.name).trim_end_matches('_'));
        if name == "to_json" { "to_json_".to_owned() } else { name }
    }

    /// Whether a value of its type becomes the enum by itself.
    pub(crate) fn converts(&self) -> bool {
        self.is_only && self.value_type != Type::Json
    }
}

/// The enum of a schema whose alternatives are told apart.
pub(super) fn union(
    rules: &Rules<'_>,
    declared: &Declared,
    listed: Option<Box<Listed>>,
    findings: &mut Findings,
) -> Union {
    let schema = &rules.graph[declared.schema];
    let branches = branches(rules, declared.schema, findings);
    let told_apart = alternatives(rules.graph, declared.schema).map(|alternatives| alternatives.apart);
    let (told_apart, told) = match told_apart {
        Some(Apart::Member { name, .. }) => {
            let told = format!(
                "The member {} tells which it is, wherever it stands; an object without one of its documented values is \
                 kept as it came.",
                code(&name)
            );
            (ToldApart::Member(name), told)
        }
        _ => (ToldApart::Type, "The value's JSON type tells which it is.".to_owned()),
    };
    Union {
        name: declared.name.clone(),
        docs: documentation::declaration_with(schema, rules.pages, &told),
        sensitive: rules.is_sensitive(declared.schema) || branches.iter().any(|branch| branch.sensitive),
        branches,
        shallowest: 0,
        told_apart,
        listed,
    }
}

/// What is said of a value that is kept: how its alternatives are asked for.
pub(super) fn told_of_kept(branches: &[Branch]) -> String {
    let links: Vec<String> = branches.iter().map(|branch| format!("[`{0}`](Self::{0})", branch.accessor())).collect();
    let (last, others) = links.split_last().map_or((String::new(), &[][..]), |(last, others)| (last.clone(), others));
    let (separator, verb) = if others.is_empty() { ("", "looks") } else { (" and ", "look") };
    format!(
        "Kept as it came, because the schema's alternatives are not told apart by a member or their types: \
         {}{separator}{last} {verb} at it as one of them.",
        others.join(", ")
    )
}

/// The alternatives of a schema.
pub(super) fn branches(rules: &Rules<'_>, id: SchemaId, findings: &mut Findings) -> Vec<Branch> {
    let Some(alternatives) = alternatives(rules.graph, id) else { return Vec::new() };
    let names = branch_names(rules.graph, &alternatives, |target| rules.declarations.called(rules.graph, target));
    let is_open = matches!(alternatives.apart, Apart::Member { .. });
    let mut taken: BTreeMap<String, Span> = BTreeMap::new();
    let mut branches: Vec<Branch> = Vec::new();
    for (place, name) in names.into_iter().enumerate() {
        let span = name.chosen.unwrap_or(rules.graph[alternatives.branches[place]].span);
        report_name(&name.name, span, is_open, &mut taken, findings);
        branches.push(branch(rules, &alternatives, place, name.name, findings));
    }
    for place in 0..branches.len() {
        let is_other =
            |(other, branch): (usize, &Branch)| other == place || branch.value_type != branches[place].value_type;
        branches[place].is_only = branches.iter().enumerate().all(is_other);
    }
    branches
}

fn branch(
    rules: &Rules<'_>,
    alternatives: &Alternatives,
    place: usize,
    name: String,
    findings: &mut Findings,
) -> Branch {
    let id = alternatives.branches[place];
    let rule = rules.to_read(id, findings);
    let value_type = value_type(rules.graph, rules.declarations, id);
    let (mut tags, mut types, mut told) = (Vec::new(), Vec::new(), None);
    match &alternatives.apart {
        Apart::Member { name, values } => {
            tags = values[place].clone();
            let listed: Vec<String> = tags.iter().map(|tag| code(tag)).collect();
            told = Some(format!("Where {} is {}.", code(name), listed.join(" or ")));
        }
        Apart::Type(sets) => types = type_constants(sets[place]),
        Apart::Kept => {}
    }
    Branch {
        name,
        docs: documentation::branch(&rules.graph[id], told, &value_type, &rule),
        value_type,
        sensitive: rule.holds_sensitive_values(),
        is_only: false,
        rule: rules.share_target(id),
        tags,
        types,
    }
}

fn report_name(name: &str, span: Span, is_open: bool, taken: &mut BTreeMap<String, Span>, findings: &mut Findings) {
    if is_open && name == "Unknown" {
        findings.report(
            &codes::VARIANT_NAMED_UNKNOWN,
            span,
            "this alternative would become the variant `Unknown`, which keeps what the schema does not know",
            "give it another name with \"x-rust-name\"",
        );
    }
    let key = naming::field_name(name);
    if let Some(first) = taken.get(&key) {
        findings.report_with(
            &codes::VARIANTS_CLASH,
            span,
            format!("two alternatives of this schema would be called `{name}`"),
            "give one of them another name with \"x-rust-name\"",
            (*first, "the other one".to_owned()),
        );
    } else {
        taken.insert(key, span);
    }
}
