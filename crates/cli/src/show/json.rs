//! What is shown, for machines.

use std::collections::BTreeMap;
use std::io::{self, Write};

use payschema::Evidence;
use payschema::machinery::{Rule, Types};
use serde::Serialize;
use serde_json::value::RawValue;

use super::subject::Subject;
use crate::constraints;
use crate::list::kind;
use crate::source::Location;

#[derive(Serialize)]
struct Shown {
    id: String,
    /// The role of an object; none for a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(flatten)]
    facts: Facts,
    rust: Rust,
    page: Page,
    members: Vec<Member>,
    examples: Vec<Example>,
}

#[derive(Serialize)]
struct Facts {
    description: &'static str,
    types: Vec<&'static str>,
    /// Only of members: whether they are required.
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Option<bool>,
    nullable: bool,
    /// The id of the object that it is, or that a list is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<&'static str>,
    /// By keyword.
    constraints: BTreeMap<&'static str, Option<Box<RawValue>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<Box<RawValue>>,
    evidence: &'static str,
    sensitive: bool,
    schema: Place,
}

#[derive(Serialize)]
struct Member {
    name: &'static str,
    #[serde(flatten)]
    facts: Facts,
    rust_type: &'static str,
}

#[derive(Serialize)]
struct Rust {
    /// The type of the object, or of that which has the member.
    path: String,
    /// Only of members: the type of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    field_type: Option<&'static str>,
}

#[derive(Serialize)]
struct Page {
    provider: &'static str,
    title: &'static str,
    section: &'static str,
    operation: &'static str,
    captured: &'static str,
}

#[derive(Serialize)]
struct Place {
    file: String,
    pointer: String,
    line: Option<usize>,
}

#[derive(Serialize)]
struct Example {
    from: &'static str,
    json: Option<Box<RawValue>>,
}

pub(crate) fn write(out: &mut impl Write, subject: &Subject) -> io::Result<()> {
    let source = subject.rule.origin.source;
    let crate_name = subject.info.rust_path.split("::").next().unwrap_or_default();
    let path = match (subject.member, subject.model) {
        (Some(named), _) => format!("{crate_name}::{}", named.owner),
        (None, Some(model)) => model.rust_path.to_owned(),
        (None, None) => subject.info.rust_path.to_owned(),
    };
    let mut facts = facts(subject.info.provider, subject.rule, subject.sensitive);
    facts.description = subject.description();
    facts.required = subject.member.map(|named| named.is_required);
    facts.nullable = subject.is_nullable();
    let shown = Shown {
        id: subject.id(),
        kind: subject.pointer.is_empty().then(|| kind(subject.info.kind)),
        facts,
        rust: Rust { path, field_type: subject.member.map(|named| named.member.rust_type) },
        page: Page {
            provider: source.page.provider,
            title: source.page.title,
            section: source.section,
            operation: source.page.operation,
            captured: source.page.captured,
        },
        members: members(subject),
        examples: subject
            .examples()
            .into_iter()
            .map(|example| Example { from: example.origin, json: raw(example.json.as_str()) })
            .collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &shown)?;
    writeln!(out)
}

fn members(subject: &Subject) -> Vec<Member> {
    let Some(object) = subject.rule.object else { return Vec::new() };
    let members = object.members.iter().zip(object.names.names).enumerate();
    let members = members.map(|(index, (member, name))| {
        let sensitive = subject.sensitive || member.rule.origin.sensitive;
        let mut facts = facts(subject.info.provider, &member.rule, sensitive);
        facts.required = Some(object.required.contains(index));
        Member { name, facts, rust_type: member.rust_type }
    });
    members.collect()
}

fn facts(provider: &str, rule: &'static Rule, sensitive: bool) -> Facts {
    let constraints = constraints::of(rule);
    let location = Location::new(rule.origin.location);
    let items = rule.array.map_or(rule, |array| array.items);
    Facts {
        description: rule.origin.description,
        types: constraints::types(rule),
        required: None,
        nullable: rule.types.contains(Types::NULL),
        model: items.object.and_then(|object| constraints::model(provider, object.name)),
        constraints: constraints.into_iter().map(|one| (one.keyword, one.value.as_deref().and_then(raw))).collect(),
        values: constraints::values(rule).iter().filter_map(|value| raw(value)).collect(),
        default: rule.origin.default.and_then(raw),
        evidence: match rule.origin.evidence {
            Evidence::Documented => "documented",
            Evidence::Example => "example",
        },
        sensitive,
        schema: Place { line: location.position().map(|at| at.line), file: location.file, pointer: location.pointer },
    }
}

/// JSON text as it is.
fn raw(json: &str) -> Option<Box<RawValue>> {
    RawValue::from_string(json.to_owned()).ok()
}
