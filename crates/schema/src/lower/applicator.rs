//! Keywords that hold subschemas or lead to one.

use payschema_diagnostics::Span;

use super::{Lowering, Reference, ReferenceKind, Surroundings, at};
use crate::graph::{Additional, Property, Role, SchemaId};
use crate::json::{Data, Member, Value};
use crate::pattern;

pub(crate) fn reference(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let Some(text) = lowering.string(member) else { return };
    lowering.schema_mut(id).reference = Some(at(None, text.span));
    let reference = Reference { from: id, kind: ReferenceKind::Ref, text: text.value, span: text.span };
    lowering.nodes.references.push(reference);
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
        let remedy = "write one schema for all items; a schema for each place is not supported";
        return lowering.wrong_value(member, "a schema", remedy);
    }
    let items = lowering.below(id, &["items"], member.name_span, Role::Items { owner: id }, &member.value);
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

impl Lowering<'_> {
    fn below(&mut self, id: SchemaId, path: &[&str], head: Span, role: Role, value: &Value) -> SchemaId {
        let mut pointer = self.nodes.marks[id.0].pointer.clone();
        for token in path {
            pointer.push('/');
            pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
        }
        let source = self.nodes.schemas[id.0].source.clone();
        self.schema(value, Surroundings { pointer, role, head, source })
    }
}
