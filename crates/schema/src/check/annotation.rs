//! Annotations: what has to be there, and what has to fit.

use payschema_diagnostics::quoted;

use super::allowed::Allowed;
use super::{Check, Subject};
use crate::graph::{Hint, Role, SchemaId};
use crate::{codes, nearest};

impl Check<'_> {
    pub(super) fn annotations(&mut self, id: SchemaId, subject: Subject) {
        if subject != Subject::Bundle {
            self.description(id);
        }
        if subject == Subject::Provider {
            self.source(id);
        }
        self.hint(id);
        self.rust_names(id);
    }

    fn description(&mut self, id: SchemaId) {
        if !self.marks(id).is_schema {
            return;
        }
        let schema = self.schema(id);
        let subject = match &schema.role {
            Role::Root => "the file".to_owned(),
            Role::Definition { key } => format!("the definition {}", quoted(key)),
            Role::Property { name, .. } => format!("the member {}", quoted(name)),
            Role::PatternProperty { .. } => "the pattern".to_owned(),
            Role::Additional { .. } | Role::Items { .. } => return,
        };
        let (span, problem) = match (&schema.description, self.marks(id).keyword("description")) {
            (Some(text), _) if !text.value.trim().is_empty() => return,
            (Some(text), _) => (text.span, "has an empty description"),
            // One that is no string has been reported.
            (None, Some(_)) => return,
            (None, None) => (self.marks(id).head, "has no description"),
        };
        let remedy = match schema.role {
            Role::Property { .. } | Role::PatternProperty { .. } => {
                "describe it in a sentence or two: meaning, unit, what it means if it is absent or null"
            }
            _ => "describe it in a sentence or two: what it stands for, where it occurs",
        };
        self.report(&codes::NO_DESCRIPTION, span, format!("{subject} {problem}"), remedy);
    }

    fn source(&mut self, id: SchemaId) {
        let schema = self.schema(id);
        if schema.role == Role::Root && self.marks(id).keyword("x-source").is_none() {
            let remedy = "add `\"x-source\": {\"page\": \"...\", \"section\": \"...\"}` to its root";
            self.report(
                &codes::NO_SOURCE,
                self.marks(id).head,
                "the file does not say which page it was written from",
                remedy,
            );
        }
    }

    fn hint(&mut self, id: SchemaId) {
        let Some(hint) = &self.schema(id).hint else { return };
        if !self.is_resolved(id) {
            return;
        }
        let allowed = self.allowed(id);
        if !allowed.is_some_and(|allowed| allowed.meets(Allowed::STRING)) {
            let message = match allowed {
                Some(_) => "`x-hint` concerns strings, but the type is another",
                None => "`x-hint` concerns strings, but no type is stated",
            };
            self.report(&codes::HINT_ON_NO_STRING, hint.span, message, "state the type \"string\", or delete the hint");
        }
        if let Hint::Enum(target) = hint.value
            && !self.chain(target).iter().any(|&id| self.marks(id).keyword("enum").is_some())
        {
            let message = format!("{} has no `enum`", quoted(&self.schema(target).location()));
            self.report(&codes::HINT_TO_NO_ENUM, hint.span, message, "refer to a definition that lists values");
        }
    }

    fn rust_names(&mut self, id: SchemaId) {
        let schema = self.schema(id);
        let Some(span) = self.marks(id).keyword("x-rust-names") else { return };
        let Some(values) = &schema.enumeration else {
            if self.marks(id).keyword("enum").is_none() {
                let remedy = "move it to the schema with the `enum`, or delete it";
                self.report(&codes::RUST_NAME_OF_NO_VALUE, span, "there is no `enum` beside `x-rust-names`", remedy);
            }
            return;
        };
        for (value, variant) in &schema.rust_names {
            if values.value.strings.iter().all(|string| string.value != *value) {
                let message = format!("the enum does not list {}", quoted(value));
                let known = values.value.strings.iter().map(|string| string.value.as_str());
                let remedy = nearest::remedy(value, known, "delete the entry, or add the value to the enum");
                self.report(&codes::RUST_NAME_OF_NO_VALUE, variant.span, message, remedy);
            }
        }
    }
}
