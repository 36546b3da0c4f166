//! What is shown, for people.

use std::io::{self, Write};

use payschema::Evidence;
use payschema::machinery::{Rule, Types};

use super::subject::Subject;
use crate::constraints::{self, type_words};
use crate::list::kind;
use crate::pretty::pretty;
use crate::prose::{indented, wrapped, wrapped_to};

/// Writes heading, description, a table of facts, values, members and examples.
pub(crate) fn write(out: &mut impl Write, subject: &Subject) -> io::Result<()> {
    writeln!(out, "{}\n", subject.id())?;
    if !subject.description().is_empty() {
        writeln!(out, "{}\n", wrapped(subject.description()))?;
    }
    for (name, value) in facts(subject) {
        let value = wrapped_to(&value, 86);
        writeln!(out, "  {name:<12}{}", indented(&value, 14))?;
    }
    let values = constraints::values(subject.rule);
    if !values.is_empty() {
        writeln!(out, "\nValues ({}):\n  {}", values.len(), indented(&wrapped_to(&values.join(" "), 98), 2))?;
    }
    write_members(out, subject)?;
    for example in subject.examples() {
        writeln!(out, "\nExample, from {}:\n  {}", example.origin, indented(&pretty(&example.json), 2))?;
    }
    Ok(())
}

/// Everything that can be said in a line.
fn facts(subject: &Subject) -> Vec<(&'static str, String)> {
    let (rule, provider) = (subject.rule, subject.info.provider);
    let mut facts = Vec::new();
    match subject.pointer.as_str() {
        "" => facts.push(("kind", kind(subject.info.kind).to_owned())),
        _ => facts.push(("type", type_words(provider, rule))),
    }
    if let Some(named) = subject.member {
        facts.push(("presence", presence(named.is_required, rule).to_owned()));
    }
    let words: Vec<String> = constraints::of(rule).into_iter().map(|constraint| constraint.words).collect();
    if !words.is_empty() {
        facts.push(("constraints", words.join(", ")));
    }
    if let Some(default) = rule.origin.default {
        facts.push(("default", format!("{default} (what the provider takes it for where it is absent)")));
    }
    if subject.sensitive {
        facts.push(("sensitive", "yes: values are never shown, in no report and no format".to_owned()));
    }
    let source = rule.origin.source;
    if !source.page.title.is_empty() {
        if subject.member.is_some() {
            facts.push(("evidence", evidence(rule).to_owned()));
        }
        facts.push((
            "page",
            format!("\"{}\" of {}, captured {}", source.page.title, source.page.provider, source.page.captured),
        ));
        facts.push(("section", source.section.to_owned()));
        if !source.page.operation.is_empty() {
            facts.push(("operation", source.page.operation.to_owned()));
        }
    }
    let location = subject.location();
    if let Some(at) = location.position() {
        facts.push(("schema", format!("{}:{}:{} #{}", location.file, at.line, at.column, location.pointer)));
    }
    for target in location.chain().iter().skip(1) {
        if let Some(at) = target.position() {
            facts.push(("refers to", format!("{}:{}:{} #{}", target.file, at.line, at.column, target.pointer)));
        }
    }
    if let Some(named) = subject.member {
        let owner = format!("{}::{}", subject.info.rust_path.split("::").next().unwrap_or_default(), named.owner);
        facts.push(("Rust", format!("{} in {owner}", named.member.rust_type)));
    }
    if let Some(model) = subject.model {
        if subject.pointer.is_empty() {
            facts.push(("Rust", model.rust_path.to_owned()));
        } else {
            facts.push(("see also", format!("payschema show '{}'", model.id)));
        }
    }
    facts
}

/// A table of the members, where there are any.
fn write_members(out: &mut impl Write, subject: &Subject) -> io::Result<()> {
    let Some(object) = subject.rule.object.filter(|object| !object.members.is_empty()) else { return Ok(()) };
    let rows = object.members.iter().enumerate().map(|(index, member)| {
        let rule = &member.rule;
        let is_required = object.required.contains(index);
        let mut words: Vec<String> = constraints::of(rule).into_iter().map(|constraint| constraint.words).collect();
        match constraints::values(rule).as_slice() {
            [] => {}
            values @ [_, ..] if values.len() <= 4 => words.insert(0, format!("one of {}", values.join(" "))),
            values => words.insert(0, format!("one of {} values", values.len())),
        }
        words.extend(rule.origin.default.map(|default| format!("{default} by default")));
        words.extend((subject.sensitive || rule.origin.sensitive).then(|| "sensitive".to_owned()));
        words.extend((rule.origin.evidence == Evidence::Example).then(|| "shown only by an example".to_owned()));
        [
            object.names.names.get(index).copied().unwrap_or_default().to_owned(),
            if is_required { "required" } else { "" }.to_owned(),
            type_words(subject.info.provider, rule),
            words.join(", "),
        ]
    });
    let rows: Vec<[String; 4]> = rows.collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let (names, presences, types) = (width(0), width(1), width(2).min(40));
    writeln!(out, "\nMembers ({}; documented, never null and not required where nothing else is said):", rows.len())?;
    for [name, presence, types_of, words] in &rows {
        let line = format!("  {name:names$}  {presence:presences$}  {types_of:types$}  {words}");
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Whether it may be absent or null.
pub(super) fn presence(is_required: bool, rule: &Rule) -> &'static str {
    match (is_required, rule.types.contains(Types::NULL)) {
        (true, false) => "required, never null",
        (true, true) => "required, null allowed",
        (false, false) => "may be absent, never null",
        (false, true) => "may be absent, null allowed",
    }
}

fn evidence(rule: &Rule) -> &'static str {
    match rule.origin.evidence {
        Evidence::Documented => "documented: the page states it",
        Evidence::Example => "shown only by an example on the page",
    }
}
