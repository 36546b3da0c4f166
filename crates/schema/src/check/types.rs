//! `type` against itself, against assertions, and against `enum` and `const`.

use payschema_diagnostics::{Diagnostic, Span, quoted};

use super::Check;
use super::allowed::Allowed;
use crate::codes;
use crate::graph::{At, Enumeration, Schema, SchemaId};

/// The assertions, the types of the values that they concern, and what to write for a missing `type`.
const ASSERTIONS: &[(&str, Allowed, &str)] = &[
    ("format", Allowed::STRING, "string"),
    ("pattern", Allowed::STRING, "string"),
    ("minLength", Allowed::STRING, "string"),
    ("maxLength", Allowed::STRING, "string"),
    ("minimum", Allowed::NUMBER, "number"),
    ("maximum", Allowed::NUMBER, "number"),
    ("exclusiveMinimum", Allowed::NUMBER, "number"),
    ("exclusiveMaximum", Allowed::NUMBER, "number"),
    ("multipleOf", Allowed::NUMBER, "number"),
    ("minItems", Allowed::ARRAY, "array"),
    ("maxItems", Allowed::ARRAY, "array"),
    ("uniqueItems", Allowed::ARRAY, "array"),
    ("items", Allowed::ARRAY, "array"),
    ("required", Allowed::OBJECT, "object"),
    ("properties", Allowed::OBJECT, "object"),
    ("patternProperties", Allowed::OBJECT, "object"),
    ("additionalProperties", Allowed::OBJECT, "object"),
    // What these concern is compared by value.
    ("enum", Allowed::ANY, "string"),
    ("const", Allowed::ANY, "string"),
];

impl Check<'_> {
    pub(super) fn types(&mut self, id: SchemaId) {
        // Where a reference or a `type` could not be read, it is not known what is allowed.
        let is_unread = |id: &SchemaId| self.marks(*id).keyword("type").is_some() && self.schema(*id).types.is_none();
        if !self.is_resolved(id) || self.chain(id).iter().any(is_unread) {
            return;
        }
        let Some(allowed) = self.allowed(id) else { return self.untyped(id) };
        let schema = self.schema(id);
        if allowed == Allowed::NONE {
            return self.no_type_left(id, schema);
        }
        for &(keyword, applies, _) in ASSERTIONS {
            let Some(span) = self.marks(id).keyword(keyword).filter(|_| !allowed.meets(applies)) else { continue };
            let message = format!("`{keyword}` never applies: {}", self.says(id));
            let remedy = "delete it, or mend the type";
            let related = self.type_elsewhere(id);
            let finding = Diagnostic::new(&codes::NEVER_APPLIES, span, message, remedy);
            self.findings.push(match related {
                Some(span) => finding.related(span, "the type is stated here"),
                None => finding,
            });
        }
        self.values(id, schema, allowed);
    }

    /// The types that the schema allows together with the targets of its `$ref`s; `None` where none of them says.
    pub(super) fn allowed(&self, id: SchemaId) -> Option<Allowed> {
        let types = self.chain(id).into_iter().filter_map(|id| self.schema(id).types.as_ref());
        types.map(|types| Allowed::of_types(types.value)).reduce(Allowed::and)
    }

    fn untyped(&mut self, id: SchemaId) {
        let found = |keyword: &&(&str, Allowed, &str)| self.marks(id).keyword(keyword.0).is_some();
        let Some(&(keyword, _, type_name)) = ASSERTIONS.iter().find(found) else { return };
        let span = self.marks(id).keyword(keyword).unwrap_or(self.marks(id).head);
        let remedy = if keyword == "const" {
            "add the value's `type`".to_owned()
        } else {
            format!("add `\"type\": \"{type_name}\"`")
        };
        self.report(&codes::NO_TYPE, span, format!("`{keyword}` stands without a `type`"), remedy);
    }

    fn no_type_left(&mut self, id: SchemaId, schema: &Schema) {
        let Some(types) = &schema.types else { return };
        // If the target has none left either, the finding is there.
        let Some(elsewhere) = self.type_elsewhere(id) else { return };
        if self.target(id).and_then(|target| self.allowed(target)) == Some(Allowed::NONE) {
            return;
        }
        let message = "this type and that of the reference's target exclude each other";
        let finding =
            Diagnostic::new(&codes::NO_TYPE_LEFT, types.span, message, "delete it, or refer to something else");
        self.findings.push(finding.related(elsewhere, "the target's type is stated here"));
    }

    /// Where a target of the schema's `$ref`s states its type.
    fn type_elsewhere(&self, id: SchemaId) -> Option<Span> {
        self.chain(id).into_iter().skip(1).find_map(|id| self.schema(id).types.as_ref()).map(|types| types.span)
    }

    /// What the schema says about its type, for a sentence.
    fn says(&self, id: SchemaId) -> String {
        let types = self.chain(id).into_iter().find_map(|id| self.schema(id).types.as_ref());
        let name = types.map(|types| types.value).map_or("any value", |types| match types.base {
            None => "null",
            Some(base) => base.name(),
        });
        format!("the type is {name}")
    }

    fn values(&mut self, id: SchemaId, schema: &Schema, allowed: Allowed) {
        if let (Some(constant), Some(value)) = (&schema.constant, &self.marks(id).constant)
            && !allowed.meets(Allowed::of_value(value))
        {
            let message = format!("`const` is {}, but {}", value.kind(), self.says(id));
            self.report(&codes::ENUM_AND_TYPE, constant.span, message, "mend the value or the type");
        }
        let Some(values) = &schema.enumeration else { return };
        let span = self.marks(id).keyword("enum").unwrap_or(values.span);
        let strings = !values.value.strings.is_empty() && allowed.meets(Allowed::STRING);
        let null = values.value.null && allowed.meets(Allowed::NULL);
        let is_empty = values.value.strings.is_empty() && !values.value.null;
        if !strings && !null && !is_empty {
            let message = format!("no value of the enum is allowed: {}", self.says(id));
            return self.report(&codes::ENUM_AND_TYPE, span, message, "mend the values or the type");
        }
        if let Some(types) = &schema.types {
            self.null_in_one(span, values, types.span, types.value.null);
        }
        let nodes = self.nodes;
        let others = self.chain(id).into_iter().skip(1);
        for other in others.filter_map(|id| nodes.schemas[id.0].enumeration.as_ref()) {
            let shared = values.value.strings.iter().any(|a| other.value.strings.iter().any(|b| a.value == b.value));
            let null = values.value.null && other.value.null;
            if !shared && !null {
                let message = "this enum and that of the reference's target have no value in common";
                let finding =
                    Diagnostic::new(&codes::ENUM_AND_TYPE, span, message, "list values that the target lists");
                self.findings.push(finding.related(other.span, "the target's values are listed here"));
            }
        }
        if let Some(value) = &self.marks(id).constant {
            let listed = match value.as_str() {
                Some(text) => values.value.strings.iter().any(|string| string.value == text),
                None => values.value.null && value.canonical() == "null",
            };
            if !listed {
                let message = format!("the enum does not list the `const` {}", quoted(&value.to_text()));
                self.report(&codes::ENUM_AND_TYPE, span, message, "delete one of the two");
            }
        }
    }

    /// Null in `type` but not in `enum` beside it is refused all the same, and the other way round.
    fn null_in_one(&mut self, span: Span, values: &At<Enumeration>, type_span: Span, null: bool) {
        let (message, remedy) = match (null, values.value.null) {
            (true, false) => (
                "`type` allows null, but the enum does not list it",
                "add `null` to the enum, or take it out of `type`",
            ),
            (false, true) => (
                "the enum lists null, but `type` does not allow it",
                "add \"null\" to `type`, or take it out of the enum",
            ),
            _ => return,
        };
        let finding = Diagnostic::new(&codes::ENUM_AND_TYPE, span, message, remedy);
        self.findings.push(finding.related(type_span, "the type is stated here"));
    }
}
