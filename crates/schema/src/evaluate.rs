//! Instances against schemas: how manifests are checked by `provider.schema.json`.
//!
//! This works on resolved schemas and reports where the instance stands, with a note at the keyword that it violates.
//! It honours what that schema uses; other keywords, and formats other than `date`, are findings in the schema itself.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use payschema_diagnostics::{Diagnostic, Span, quoted};

use crate::check;
use crate::decimal::Decimal;
use crate::graph::{Additional, At, Format, Schema, SchemaId, Types};
use crate::json::{Data, Value};
use crate::lower::{Lowering, Nodes};
use crate::pattern::Matcher;
use crate::{MANIFEST_SCHEMA, Subject, codes, dialect, nearest, reference};

/// A schema that instances are checked by.
pub(crate) struct InstanceSchema {
    nodes: Nodes,
    root: Option<SchemaId>,
}

/// Lowers, resolves and checks the schema of the manifests.
pub(crate) fn schema(value: Value, findings: &mut Vec<Diagnostic>) -> InstanceSchema {
    let mut nodes = Nodes::default();
    let dialect = dialect::of(&value, Subject::Manifests);
    let mut lowering = Lowering {
        nodes: &mut nodes,
        findings,
        path: MANIFEST_SCHEMA,
        pages: None,
        subject: Subject::Manifests,
        dialect,
    };
    let root = lowering.document(value);
    reference::resolve(&mut nodes, findings);
    check::check(&nodes, Subject::Manifests, findings);
    for (schema, marks) in nodes.schemas.iter().zip(&nodes.marks) {
        let format = schema.format.as_ref().filter(|format| format.value != Format::Date).map(|format| format.span);
        let unknown = NOT_EVALUATED.iter().filter_map(|keyword| marks.keyword(keyword));
        let values =
            schema.enumeration.as_ref().filter(|values| !values.value.others.is_empty()).map(|values| values.span);
        for span in format.into_iter().chain(unknown).chain(values) {
            let message = "manifests cannot be checked by this keyword";
            findings.push(Diagnostic::new(&codes::UNSUPPORTED_KEYWORD, span, message, "use `pattern` or bounds"));
        }
    }
    InstanceSchema { nodes, root }
}

/// The keywords that the schema of the manifests has no use for.
const NOT_EVALUATED: [&str; 18] = [
    "unevaluatedItems",
    "unevaluatedProperties",
    "multipleOf",
    "minContains",
    "maxContains",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "propertyNames",
    "dependentSchemas",
    "prefixItems",
    "contains",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "$anchor",
];

/// Reports every violation of the schema.
pub(crate) fn evaluate(schema: &InstanceSchema, instance: &Value, findings: &mut Vec<Diagnostic>) {
    if let Some(root) = schema.root {
        let mut evaluation = Evaluation { nodes: &schema.nodes, findings, references: Vec::new() };
        evaluation.schema(root, instance, instance.opening_or_whole());
    }
}

struct Evaluation<'a> {
    nodes: &'a Nodes,
    findings: &'a mut Vec<Diagnostic>,
    /// The references that were followed without descending into the instance.
    references: Vec<SchemaId>,
}

impl<'a> Evaluation<'a> {
    fn at(&self, id: SchemaId) -> &'a Schema {
        &self.nodes.schemas[id.0]
    }

    /// Evaluates an instance; `head` is what is underlined if something is missing in it.
    fn schema(&mut self, id: SchemaId, instance: &Value, head: Span) {
        let schema = self.at(id);
        // What is said beside the reference is nearer to the instance, so it explains it better.
        self.assertions(id, instance, head);
        let target = schema.reference.as_ref().and_then(|reference| reference.value);
        if let Some(target) = target.filter(|target| !self.references.contains(target)) {
            self.references.push(id);
            self.schema(target, instance, head);
            self.references.pop();
        }
    }

    fn violation(&mut self, id: SchemaId, keyword: Span, instance: Span, message: String, remedy: Option<String>) {
        let described = || match &self.at(id).description {
            Some(text) => format!("write what is described as \"{}\"", text.value),
            None => "write what the schema asks for".to_owned(),
        };
        let finding = Diagnostic::new(&codes::MANIFEST_VIOLATION, instance, message, remedy.unwrap_or_else(described));
        self.findings.push(finding.related(keyword, "the schema of the manifests asks for it here"));
    }

    fn assertions(&mut self, id: SchemaId, instance: &Value, head: Span) {
        let schema = self.at(id);
        let span = instance.opening_or_whole();
        if let Some(types) = &schema.types
            && !admits(types.value, instance)
        {
            let message = format!("this is {}, not {}", instance.kind(), name_of(types.value));
            // Nothing else is said about a value of the wrong type.
            return self.violation(id, types.span, span, message, None);
        }
        if let Some(values) = &schema.enumeration {
            let allowed = match &instance.data {
                Data::String(text) => values.value.strings.iter().any(|value| value.value == *text),
                Data::Null => values.value.null,
                _ => false,
            };
            if !allowed {
                let strings: Vec<&str> = values.value.strings.iter().map(|value| value.value.as_str()).collect();
                let list = format!("write one of {}", strings.join(", "));
                let remedy = nearest::remedy(instance.as_str().unwrap_or_default(), strings, &list);
                let message = format!("{} is none of the values", quoted(&instance.to_text()));
                self.violation(id, values.span, span, message, Some(remedy));
            }
        }
        if let (Some(constant), Some(value)) = (&schema.constant, &self.nodes.marks[id.0].constant)
            && value.canonical() != instance.canonical()
        {
            let message = format!("this is not {}", quoted(&constant.value));
            self.violation(id, constant.span, span, message, None);
        }
        match &instance.data {
            Data::String(text) => self.string(id, text, span),
            Data::Number(text) => self.number(id, text, span),
            Data::Array(items) => self.array(id, items, span),
            Data::Object(_) => self.object(id, instance, head),
            Data::Null | Data::Boolean(_) => {}
        }
    }

    fn string(&mut self, id: SchemaId, text: &str, span: Span) {
        let schema = self.at(id);
        let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        self.count(id, (&schema.min_length, &schema.max_length), length, "characters", span);
        if let Some(pattern) = &schema.pattern
            && Matcher::new(&pattern.value.regex).is_some_and(|matcher| !matcher.is_match(text))
        {
            let message = format!("{} does not match {}", quoted(text), quoted(&pattern.value.source));
            self.violation(id, pattern.span, span, message, None);
        }
        if let Some(format) = &schema.format
            && format.value == Format::Date
            && !is_date(text)
        {
            self.violation(id, format.span, span, format!("{} is no date", quoted(text)), None);
        }
    }

    fn number(&mut self, id: SchemaId, text: &str, span: Span) {
        let schema = self.at(id);
        let Some(number) = Decimal::parse(text) else { return };
        let bounds = [
            (&schema.minimum, "below", &[Ordering::Less][..]),
            (&schema.maximum, "above", &[Ordering::Greater]),
            (&schema.exclusive_minimum, "not above", &[Ordering::Less, Ordering::Equal]),
            (&schema.exclusive_maximum, "not below", &[Ordering::Greater, Ordering::Equal]),
        ];
        for (bound, relation, violating) in bounds {
            let Some(At { value, span: keyword }) = bound else { continue };
            if Decimal::parse(value).is_some_and(|bound| violating.contains(&number.cmp(&bound))) {
                self.violation(id, *keyword, span, format!("{text} is {relation} {value}"), None);
            }
        }
    }

    fn array(&mut self, id: SchemaId, items: &[Value], span: Span) {
        let schema = self.at(id);
        let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
        self.count(id, (&schema.min_items, &schema.max_items), count, "items", span);
        if schema.unique_items {
            let mut seen: BTreeMap<String, Span> = BTreeMap::new();
            for item in items {
                let at = item.opening_or_whole();
                if seen.insert(item.canonical(), at).is_some() {
                    let keyword = self.nodes.marks[id.0].keyword("uniqueItems").unwrap_or(schema.span);
                    let message = "the same item stands before this one".to_owned();
                    self.violation(id, keyword, at, message, Some("delete one of them".to_owned()));
                }
            }
        }
        if let Some(items_of) = schema.items {
            self.descend(|this| items.iter().for_each(|item| this.schema(items_of, item, item.opening_or_whole())));
        }
    }

    fn object(&mut self, id: SchemaId, instance: &Value, head: Span) {
        let schema = self.at(id);
        for name in &schema.required {
            if instance.get(&name.value).is_none() {
                let message = format!("the member {} is missing", quoted(&name.value));
                let property = schema.properties.iter().find(|property| property.name == name.value);
                let text = property.and_then(|property| self.nodes.schemas[property.schema.0].description.as_ref());
                let text = text.map(|text| format!("add it; it is described as \"{}\"", text.value));
                self.violation(id, name.span, head, message, Some(text.unwrap_or_else(|| "add it".to_owned())));
            }
        }
        for member in instance.as_object().unwrap_or_default() {
            let property = schema.properties.iter().find(|property| property.name == member.name);
            let patterns = schema.pattern_properties.iter().filter(|(pattern, _)| {
                Matcher::new(&pattern.value.regex).is_some_and(|matcher| matcher.is_match(&member.name))
            });
            let mut schemas: Vec<SchemaId> = patterns.map(|(_, id)| *id).collect();
            schemas.extend(property.map(|property| property.schema));
            if schemas.is_empty() {
                match &schema.additional {
                    Some(At { value: Additional::Schema(id), .. }) => schemas.push(*id),
                    Some(At { value: Additional::Forbidden, span }) => {
                        let message = format!("there is no member {} here", quoted(&member.name));
                        let known: Vec<&str> =
                            schema.properties.iter().map(|property| property.name.as_str()).collect();
                        let list = format!("delete it; the members are {}", known.join(", "));
                        let remedy = nearest::remedy(&member.name, known, &list);
                        self.violation(id, *span, member.name_span, message, Some(remedy));
                    }
                    _ => {}
                }
            }
            self.descend(|this| schemas.iter().for_each(|&id| this.schema(id, &member.value, member.name_span)));
        }
    }

    /// Evaluates parts of the instance, for which references may be followed once more.
    fn descend(&mut self, evaluate: impl FnOnce(&mut Self)) {
        let references = std::mem::take(&mut self.references);
        evaluate(self);
        self.references = references;
    }

    fn count(
        &mut self,
        id: SchemaId,
        (min, max): (&Option<At<u64>>, &Option<At<u64>>),
        count: u64,
        noun: &str,
        span: Span,
    ) {
        if let Some(min) = min.as_ref().filter(|min| count < min.value) {
            let message = format!("this has {count} {noun}, and the minimum is {}", min.value);
            self.violation(id, min.span, span, message, None);
        }
        if let Some(max) = max.as_ref().filter(|max| count > max.value) {
            let message = format!("this has {count} {noun}, and the maximum is {}", max.value);
            self.violation(id, max.span, span, message, None);
        }
    }
}

fn admits(types: Types, instance: &Value) -> bool {
    types.meets(instance.types())
}

fn name_of(types: Types) -> String {
    let named = types.iter().map(|one| match one.name() {
        name @ ("integer" | "array" | "object") => format!("an {name}"),
        name => format!("a {name}"),
    });
    named.chain(types.null().then(|| "null".to_owned())).collect::<Vec<_>>().join(" or ")
}

/// Whether a text is a full date of RFC 3339.
fn is_date(text: &str) -> bool {
    let digits = |range: std::ops::Range<usize>| {
        text.get(range).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))?.parse::<u32>().ok()
    };
    let separated = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let (Some(year), Some(month), Some(day), true) = (digits(0..4), digits(5..7), digits(8..10), separated) else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(is_leap),
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}
