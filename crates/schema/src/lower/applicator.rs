//! Keywords that hold subschemas or lead to one.

use payschema_diagnostics::{Diagnostic, Span, quoted};

use super::{Lowering, Reference, ReferenceKind, Surroundings, at};
use crate::graph::{Additional, Conditional, Property, Role, SchemaId};
use crate::json::{Data, Member, Value};
use crate::{codes, pattern};

pub(crate) fn reference(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let Some(text) = lowering.string(member) else { return };
    lowering.schema_mut(id).reference = Some(at(None, text.span));
    let reference = Reference { from: id, kind: ReferenceKind::Ref, text: text.value, span: text.span };
    lowering.nodes.references.push(reference);
}

pub(crate) fn anchor(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let Some(mut name) = lowering.string(member) else { return };
    if member.name == "$id" {
        name.value = name.value.trim_start_matches('#').to_owned();
    }
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !name.value.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') || !name.value.chars().all(is_plain) {
        let message = format!("`{}` takes a plain name, not {}", member.name, quoted(&name.value));
        let remedy = "begin it with a letter, and write letters, digits, `-`, `_` and `.` only";
        return lowering.report(&codes::WRONG_VALUE, name.span, message, remedy);
    }
    let place = (lowering.path.to_owned(), name.value);
    if let Some(first) = lowering.nodes.anchors.get(&place) {
        let first = lowering.nodes.marks[first.0].keyword("$anchor").unwrap_or(name.span);
        let message = format!("the file has another anchor {}", quoted(&place.1));
        let finding = Diagnostic::new(&codes::ANCHOR_TAKEN, name.span, message, "rename one of them");
        return lowering.findings.push(finding.related(first, "the other is here"));
    }
    lowering.nodes.anchors.insert(place, id);
}

pub(crate) fn properties(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    for property in lowering.object(member).unwrap_or_default() {
        let role = Role::Property { name: property.name.clone(), owner: id };
        let schema = lowering.below(id, &["properties", &property.name], property.name_span, role, &property.value);
        // Whether it is required is known when the whole schema has been read.
        let property = Property { name: property.name.clone(), span: property.name_span, schema, required: false };
        lowering.schema_mut(id).properties.push(property);
    }
}

pub(crate) fn pattern_properties(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    for entry in lowering.object(member).unwrap_or_default() {
        let role = Role::PatternProperty { owner: id };
        let schema = lowering.below(id, &["patternProperties", &entry.name], entry.name_span, role, &entry.value);
        match pattern::read(&entry.name, entry.name_span) {
            Ok(pattern) => {
                lowering.schema_mut(id).pattern_properties.push((at(pattern, entry.name_span), schema));
            }
            Err(finding) => lowering.findings.push(*finding),
        }
    }
}

pub(crate) fn additional_properties(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let additional = match &member.value.data {
        Data::Boolean(true) => Additional::Any,
        Data::Boolean(false) => Additional::Forbidden,
        Data::Object(members) if members.is_empty() => Additional::Any,
        _ => {
            let role = Role::Additional { owner: id };
            let head = member.name_span;
            Additional::Schema(lowering.below(id, &["additionalProperties"], head, role, &member.value))
        }
    };
    lowering.schema_mut(id).additional = Some(at(additional, member.value.span));
}

pub(crate) fn items(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    if let Data::Array(_) = member.value.data {
        let remedy = "write one schema for all items; schemas for single places stand in `prefixItems`";
        return lowering.wrong_value(member, "a schema", remedy);
    }
    let items = lowering.below(id, &[&member.name], member.name_span, Role::Items { owner: id }, &member.value);
    lowering.schema_mut(id).items = Some(items);
}

pub(crate) fn definitions(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    for definition in lowering.object(member).unwrap_or_default() {
        let role = Role::Definition { key: definition.name.clone() };
        let key = [member.name.as_str(), &definition.name];
        let schema = lowering.below(id, &key, definition.name_span, role, &definition.value);
        lowering.schema_mut(id).definitions.push(schema);
    }
}

pub(crate) fn all_of(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).all_of = lowering.branches(id, "allOf", member);
}

pub(crate) fn any_of(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).any_of = lowering.branches(id, "anyOf", member);
}

pub(crate) fn one_of(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).one_of = lowering.branches(id, "oneOf", member);
}

pub(crate) fn prefix_items(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).prefix_items = lowering.branches(id, "prefixItems", member);
}

pub(crate) fn not(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).not = Some(lowering.applied(id, "not", member));
}

pub(crate) fn unevaluated_properties(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let schema = lowering.applied(id, "unevaluatedProperties", member);
    lowering.schema_mut(id).unevaluated_properties = Some(schema);
}

pub(crate) fn unevaluated_items(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).unevaluated_items = Some(lowering.applied(id, "unevaluatedItems", member));
}

pub(crate) fn contains(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).contains = Some(lowering.applied(id, "contains", member));
}

pub(crate) fn property_names(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).property_names = Some(lowering.applied(id, "propertyNames", member));
}

pub(crate) fn dependent_schemas(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    for entry in lowering.object(member).unwrap_or_default() {
        let role = Role::Applied { keyword: "dependentSchemas", owner: id };
        let schema = lowering.below(id, &["dependentSchemas", &entry.name], entry.name_span, role, &entry.value);
        lowering.schema_mut(id).dependent_schemas.push((entry.name.clone(), schema));
    }
}

/// `if`, `then` and `else`, each of which may come before the others: see [`finish_conditional`].
pub(crate) fn conditional(_: &mut Lowering<'_>, _: SchemaId, _: &Member) {}

/// Reads `if`, `then` and `else`. Without `if` the others assert nothing, but references may lead to them.
pub(super) fn finish_conditional(lowering: &mut Lowering<'_>, id: SchemaId, members: &[Member]) {
    let mut read = |keyword: &'static str| {
        let member = members.iter().find(|member| member.name == keyword)?;
        Some(lowering.applied(id, keyword, member))
    };
    let (condition, then, otherwise) = (read("if"), read("then"), read("else"));
    lowering.schema_mut(id).conditional = condition.map(|condition| Conditional { condition, then, otherwise });
}

impl Lowering<'_> {
    /// A subschema that is the value of a keyword.
    fn applied(&mut self, id: SchemaId, keyword: &'static str, member: &Member) -> SchemaId {
        self.below(id, &[keyword], member.name_span, Role::Applied { keyword, owner: id }, &member.value)
    }

    /// The subschemas in the list of a keyword.
    fn branches(&mut self, id: SchemaId, keyword: &'static str, member: &Member) -> Vec<SchemaId> {
        let items = self.array(member).unwrap_or_default();
        if member.value.as_array().is_some_and(<[Value]>::is_empty) {
            let message = format!("`{keyword}` takes at least one schema");
            self.report(&codes::WRONG_VALUE, member.value.span, message, "list the schemas, or delete the keyword");
        }
        let branch = |(place, item): (usize, &Value)| {
            let role = Role::Applied { keyword, owner: id };
            self.below(id, &[&member.name, &place.to_string()], item.opening_or_whole(), role, item)
        };
        items.iter().enumerate().map(branch).collect()
    }

    pub(crate) fn below(&mut self, id: SchemaId, path: &[&str], head: Span, role: Role, value: &Value) -> SchemaId {
        let mut pointer = self.nodes.marks[id.0].pointer.clone();
        for token in path {
            pointer.push('/');
            pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
        }
        let source = self.nodes.schemas[id.0].source.clone();
        let describes = !matches!(&role, Role::Applied { keyword, .. } if *keyword != "prefixItems");
        let is_description = describes && self.nodes.marks[id.0].is_description;
        self.schema(value, Surroundings { pointer, role, head, source, is_description })
    }
}
