//! Keywords about the members of an object.

use payschema_schema::graph::SchemaId;

use super::seen::Seen;
use super::{Branching, Judge, escape};
use crate::shape::Additional;
use crate::value::Value;

impl Judge<'_> {
    pub(super) fn members(&mut self, id: SchemaId, object: &Value, pointer: &str, seen: &mut Seen) {
        let shape = &self.shapes[id];
        for name in shape.required.iter().filter(|name| object.get(name).is_none()) {
            self.report(pointer, "required", name);
        }
        for (place, (name, value)) in object.members().iter().enumerate() {
            let below = format!("{pointer}/{}", escape(name));
            let named = shape.properties.iter().filter(|(known, _)| known == name).map(|(_, id)| *id);
            let matching = shape.patterns.iter().filter(|(pattern, _)| pattern.is_match(name)).map(|(_, id)| *id);
            let mut inner: Vec<SchemaId> = named.chain(matching).collect();
            match shape.additional {
                _ if !inner.is_empty() => {}
                Additional::Unstated => {}
                Additional::Any => seen.look(place),
                Additional::Forbidden => {
                    self.report(pointer, "additionalProperties", "");
                    seen.look(place);
                }
                Additional::Of(id) => inner.push(id),
            }
            for inner in inner {
                self.inner(inner, value, &below);
                seen.look(place);
            }
            if let Some(names) = shape.names {
                let around = std::mem::take(&mut self.around);
                if self.trial(names, &Value::string(name), &below).is_none() {
                    self.report(pointer, "propertyNames", name);
                }
                self.around = around;
            }
        }
        self.dependent(id, object, pointer, seen);
        if let Some(unevaluated) = shape.unevaluated_members {
            for place in seen.left() {
                let (name, value) = &object.members()[place];
                self.inner(unevaluated, value, &format!("{pointer}/{}", escape(name)));
                seen.look(place);
            }
        }
    }

    fn dependent(&mut self, id: SchemaId, object: &Value, pointer: &str, seen: &mut Seen) {
        let shape = &self.shapes[id];
        for (_, needed) in shape.dependent_required.iter().filter(|(name, _)| object.get(name).is_some()) {
            for missing in needed.iter().filter(|missing| object.get(missing).is_none()) {
                self.report(pointer, "dependentRequired", missing);
            }
        }
        for (entry, (name, inner)) in shape.dependent_schemas.iter().enumerate() {
            if object.get(name).is_some() {
                let is_made = self.is_made(id, Branching::DependentSchemas, entry, pointer);
                self.branch(Some(*inner), is_made, object, pointer, seen);
            }
        }
    }
}
