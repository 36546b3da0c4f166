//! Structs: their members, patterns and what becomes of the rest.

use std::collections::BTreeMap;

use payschema_diagnostics::Span;
use payschema_schema::graph::{Property, Schema};

use super::conjunction::{allows_null, is_merged, members};
use super::declared::Declared;
use super::rules::Rules;
use super::types::{element_type, value_type};
use super::{Additional, Field, Kind, Object, PatternField, Presence, Type, documentation};
use crate::findings::Findings;
use crate::{codes, naming};

/// Builds a struct; its bundle, id and kind are filled in when the catalogue is known.
pub(super) fn object(rules: &Rules<'_>, declared: &Declared, findings: &mut Findings) -> Object {
    let schema = &rules.graph[declared.schema];
    let mut names = FieldNames::default();
    let merged = is_merged(rules.graph, declared.schema);
    let fields = members(rules.graph, declared.schema)
        .into_iter()
        .map(|(properties, required)| field(rules, &properties, required, &mut names, findings))
        .collect();
    // Members without a field of their own are subject to each of the merged schemas, and kept as they are.
    let patterns = (schema.pattern_properties.iter())
        .filter(|_| !merged)
        .filter_map(|(pattern, values)| {
            let name = pattern_field_name(&rules.graph[*values], pattern.span, &mut names, findings)?;
            let rule = rules.rule(*values, findings);
            let value_type = element_type(rules.graph, rules.declarations, *values);
            Some(PatternField {
                name,
                pattern: rules.pattern(pattern, findings)?,
                docs: documentation::pattern_field(&pattern.value.source, &value_type, &rule),
                value_type,
                rule,
            })
        })
        .collect();
    let rule = rules.rule(declared.schema, findings);
    let additional = if merged { Additional::Any } else { rules.additional(schema, findings) };
    Object {
        static_name: naming::static_name(&declared.name),
        docs: documentation::declaration(schema, rules.pages),
        fields,
        patterns,
        extra_docs: documentation::extra(&additional),
        additional,
        merged,
        rule,
        bundle: (String::new(), String::new()),
        id: String::new(),
        kind: Kind::Part,
        name: declared.name.clone(),
    }
}

/// The field of a member, which several schemas may list.
fn field(
    rules: &Rules<'_>,
    properties: &[&Property],
    required: bool,
    names: &mut FieldNames,
    findings: &mut Findings,
) -> Field {
    let property = properties[0];
    let schemas: Vec<&Schema> = properties.iter().map(|property| &rules.graph[property.schema]).collect();
    let named = schemas.iter().find_map(|schema| schema.rust_name.as_ref());
    let name = naming::field_name(named.map_or(property.name.as_str(), |name| name.value.as_str()));
    names.add(&name, named.map_or(property.span, |name| name.span), findings);
    let value_type = shared_type(rules, properties, findings);
    let presence = presence(rules, properties, &value_type, required);
    let optional = matches!(presence, Presence::Optional | Presence::OptionalNullable);
    let mut rule = rules.rule(property.schema, findings);
    rule.origin.sensitive |= schemas.iter().any(|schema| schema.sensitive);
    if rule.origin.description.is_empty() {
        let described = schemas.iter().find_map(|schema| schema.description.as_ref());
        rule.origin.description = described.map(|text| text.value.clone()).unwrap_or_default();
    }
    let renamed = (name != property.name).then_some(property.name.as_str());
    Field {
        wire_name: property.name.clone(),
        name,
        boxed: optional && matches!(value_type, Type::Object(_)),
        docs: documentation::field(renamed, schemas[0], &value_type, &rule),
        value_type,
        presence,
        rule,
    }
}

/// The type that all schemas of a member agree on; those that leave it open do not count.
fn shared_type(rules: &Rules<'_>, properties: &[&Property], findings: &mut Findings) -> Type {
    let value_type = |property: &Property| value_type(rules.graph, rules.declarations, property.schema);
    let mut chosen = (properties[0], value_type(properties[0]));
    for property in &properties[1..] {
        match value_type(property) {
            Type::Json => {}
            other if chosen.1 == Type::Json => chosen = (property, other),
            other if other == chosen.1 => {}
            other => findings.report_with(
                &codes::MEMBERS_DISAGREE,
                property.span,
                format!(
                    "the member `{}` is `{other}` here and `{}` elsewhere in the same object",
                    property.name, chosen.1
                ),
                "let both places refer to one definition, or state the type in one of them only",
                (chosen.0.span, "the other place".to_owned()),
            ),
        }
    }
    chosen.1
}

/// `Json` and `Null` hold null themselves; anything else needs a place for it.
fn presence(rules: &Rules<'_>, properties: &[&Property], value_type: &Type, required: bool) -> Presence {
    let holds_null = matches!(value_type, Type::Json | Type::Null);
    let null = !holds_null && properties.iter().all(|property| allows_null(rules.graph, property.schema));
    Presence::of(required, null)
}

fn pattern_field_name(schema: &Schema, span: Span, names: &mut FieldNames, findings: &mut Findings) -> Option<String> {
    let Some(name) = &schema.rust_name else {
        findings.report(
            &codes::PATTERN_WITHOUT_NAME,
            span,
            "the members that match this pattern have no field name",
            "name the field with \"x-rust-name\" in the pattern's schema",
        );
        return None;
    };
    let field = naming::field_name(&name.value);
    names.add(&field, name.span, findings);
    Some(field)
}

/// The field names of one struct.
#[derive(Default)]
struct FieldNames {
    taken: BTreeMap<String, Span>,
}

impl FieldNames {
    fn add(&mut self, name: &str, span: Span, findings: &mut Findings) {
        if name == "extra" {
            findings.report(
                &codes::MEMBER_NAMED_EXTRA,
                span,
                "this member would become the field `extra`, which keeps unknown members",
                "give it another name with \"x-rust-name\"",
            );
        }
        if let Some(first) = self.taken.get(name) {
            findings.report_with(
                &codes::MEMBERS_CLASH,
                span,
                format!("two members of this object would become the field `{name}`"),
                "give one of them another name with \"x-rust-name\"",
                (*first, "the other one".to_owned()),
            );
        } else {
            self.taken.insert(name.to_owned(), span);
        }
    }
}
