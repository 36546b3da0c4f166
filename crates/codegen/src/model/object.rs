//! Structs: their members, patterns and what becomes of the rest.

use std::collections::BTreeMap;

use payschema_diagnostics::Span;
use payschema_schema::graph::{Property, Schema, SchemaId};

use super::declared::Declared;
use super::rules::Rules;
use super::types::{element_type, value_type};
use super::view::View;
use super::{Field, Kind, Object, PatternField, Presence, Type, documentation};
use crate::findings::Findings;
use crate::{codes, naming};

/// Builds a struct; its bundle, id and kind are filled in when the catalogue is known.
pub(super) fn object(rules: &Rules<'_>, declared: &Declared, findings: &mut Findings) -> Object {
    let schema = &rules.graph[declared.schema];
    let mut names = FieldNames::default();
    let fields = schema.properties.iter().map(|property| field(rules, property, &mut names, findings)).collect();
    let patterns = schema
        .pattern_properties
        .iter()
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
    let additional = rules.additional(schema, findings);
    Object {
        static_name: naming::static_name(&declared.name),
        docs: documentation::declaration(schema, rules.pages),
        fields,
        patterns,
        extra_docs: documentation::extra(&additional),
        additional,
        rule,
        bundle: (String::new(), String::new()),
        id: String::new(),
        kind: Kind::Part,
        name: declared.name.clone(),
    }
}

fn field(rules: &Rules<'_>, property: &Property, names: &mut FieldNames, findings: &mut Findings) -> Field {
    let schema = &rules.graph[property.schema];
    let wanted = schema.rust_name.as_ref().map_or(property.name.as_str(), |name| name.value.as_str());
    let name = naming::field_name(wanted);
    let span = schema.rust_name.as_ref().map_or(property.span, |name| name.span);
    names.add(&name, span, findings);
    let value_type = value_type(rules.graph, rules.declarations, property.schema);
    let presence = presence(rules, property.schema, &value_type, property.required);
    let optional = matches!(presence, Presence::Optional | Presence::OptionalNullable);
    let rule = rules.rule(property.schema, findings);
    let renamed = (name != property.name).then_some(property.name.as_str());
    Field {
        wire_name: property.name.clone(),
        name,
        boxed: optional && matches!(value_type, Type::Object(_)),
        docs: documentation::field(renamed, schema, &value_type, &rule),
        value_type,
        presence,
        rule,
    }
}

/// `Json` and `Null` hold null themselves; anything else needs a place for it.
fn presence(rules: &Rules<'_>, id: SchemaId, value_type: &Type, required: bool) -> Presence {
    let holds_null = matches!(value_type, Type::Json | Type::Null);
    let null = !holds_null && View::new(rules.graph, id).allows_null();
    match (required, null) {
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredNullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    }
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
