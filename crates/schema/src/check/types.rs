//! `type` against itself, against assertions, and against `enum` and `const`.

use payschema_diagnostics::{Diagnostic, Span, quoted};

use super::Check;
use crate::codes;
use crate::graph::{At, Enumeration, Schema, SchemaId, Types};
use crate::json::Value;

/// The assertions, the types of the values that they concern, and what to write for a missing `type`.
const ASSERTIONS: &[(&str, Types, &str)] = &[
    ("format", Types::STRING, "string"),
    ("pattern", Types::STRING, "string"),
    ("minLength", Types::STRING, "string"),
    ("maxLength", Types::STRING, "string"),
    ("minimum", Types::NUMBER, "number"),
    ("maximum", Types::NUMBER, "number"),
    ("exclusiveMinimum", Types::NUMBER, "number"),
    ("exclusiveMaximum", Types::NUMBER, "number"),
    ("multipleOf", Types::NUMBER, "number"),
    ("minItems", Types::ARRAY, "array"),
    ("maxItems", Types::ARRAY, "array"),
    ("uniqueItems", Types::ARRAY, "array"),
    ("items", Types::ARRAY, "array"),
    ("unevaluatedItems", Types::ARRAY, "array"),
    ("prefixItems", Types::ARRAY, "array"),
    ("contains", Types::ARRAY, "array"),
    ("minContains", Types::ARRAY, "array"),
    ("maxContains", Types::ARRAY, "array"),
    ("required", Types::OBJECT, "object"),
    ("properties", Types::OBJECT, "object"),
    ("patternProperties", Types::OBJECT, "object"),
    ("additionalProperties", Types::OBJECT, "object"),
    ("unevaluatedProperties", Types::OBJECT, "object"),
    ("minProperties", Types::OBJECT, "object"),
    ("maxProperties", Types::OBJECT, "object"),
    ("propertyNames", Types::OBJECT, "object"),
    ("dependentRequired", Types::OBJECT, "object"),
    ("dependentSchemas", Types::OBJECT, "object"),
    // What these concern is compared by value.
    ("enum", Types::ALL, "string"),
    ("const", Types::ALL, "string"),
];

impl Check<'_> {
    pub(super) fn types(&mut self, id: SchemaId) {
        // Where a reference or a `type` could not be read, it is not known what is allowed.
        let is_unread = |id: &SchemaId| self.marks(*id).keyword("type").is_some() && self.schema(*id).types.is_none();
        if !self.is_resolved(id) || self.together(id).iter().any(is_unread) {
            return;
        }
        let Some(allowed) = self.allowed(id) else { return self.untyped(id) };
        let schema = self.schema(id);
        if allowed == Types::NONE {
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

    /// The types that the schema allows together with what must hold with it; `None` where none of them says.
    pub(super) fn allowed(&self, id: SchemaId) -> Option<Types> {
        let types = self.together(id).into_iter().filter_map(|id| self.schema(id).types.as_ref());
        types.map(|types| types.value).reduce(Types::and)
    }

    fn untyped(&mut self, id: SchemaId) {
        let found = |keyword: &&(&str, Types, &str)| self.marks(id).keyword(keyword.0).is_some();
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
        if self.target(id).and_then(|target| self.allowed(target)) == Some(Types::NONE) {
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
        let types = self.together(id).into_iter().find_map(|id| self.schema(id).types.as_ref());
        let name = types.map(|types| types.value).map_or("any value".to_owned(), |types| {
            let names: Vec<&str> = types.iter().map(crate::graph::Type::name).collect();
            if names.is_empty() { "null".to_owned() } else { names.join(" or ") }
        });
        format!("the type is {name}")
    }

    fn values(&mut self, id: SchemaId, schema: &Schema, allowed: Types) {
        if let (Some(constant), Some(value)) = (&schema.constant, &self.marks(id).constant)
            && !allowed.meets(value.types())
        {
            let message = format!("`const` is {}, but {}", value.kind(), self.says(id));
            self.report(&codes::ENUM_AND_TYPE, constant.span, message, "mend the value or the type");
        }
        let Some(values) = &schema.enumeration else { return };
        let span = self.marks(id).keyword("enum").unwrap_or(values.span);
        let listed = &self.marks(id).values;
        if !listed.is_empty() && !listed.iter().any(|value| allowed.meets(value.types())) {
            let message = format!("no value of the enum is allowed: {}", self.says(id));
            return self.report(&codes::ENUM_AND_TYPE, span, message, "mend the values or the type");
        }
        if let Some(types) = &schema.types {
            self.null_in_one(span, values, types.span, types.value.null());
        }
        let shares =
            |values: &[Value]| values.iter().any(|one| listed.iter().any(|other| one.canonical() == other.canonical()));
        for &other in &self.chain(id)[1..] {
            let Some(there) = &self.schema(other).enumeration else { continue };
            if !shares(&self.marks(other).values) {
                let message = "this enum and that of the reference's target have no value in common";
                let finding =
                    Diagnostic::new(&codes::ENUM_AND_TYPE, span, message, "list values that the target lists");
                self.findings.push(finding.related(there.span, "the target's values are listed here"));
            }
        }
        if let Some(value) = &self.marks(id).constant
            && !shares(std::slice::from_ref(value))
        {
            let message = format!("the enum does not list the `const` {}", quoted(&value.to_text()));
            self.report(&codes::ENUM_AND_TYPE, span, message, "delete one of the two");
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
