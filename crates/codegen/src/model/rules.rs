//! What is asserted about a value: the keywords of a schema and of all it refers to, as one rule.

use payschema_schema::graph::{self, At, Evidence, Format, Graph, Schema, SchemaId};

use super::declared::{Declarations, Kind};
use super::types::element_type;
use super::view::View;
use super::{Additional, ArrayRule, ObjectRule, Origin, Pattern, Rule, Source, StringRule, Values, pattern};
use crate::codes;
use crate::findings::Findings;

/// What the rules of a provider are made from.
pub(super) struct Rules<'g> {
    pub(super) graph: &'g Graph,
    pub(super) declarations: &'g Declarations,
    pub(super) pages: &'g [graph::Page],
}

impl Rules<'_> {
    /// The rule of a schema.
    pub(super) fn rule(&self, id: SchemaId, findings: &mut Findings) -> Rule {
        let view = View::new(self.graph, id);
        self.report_contradictions(id, &view, findings);
        Rule {
            types: types(&view),
            string: self.string_rule(&view, findings),
            number: number_rule(&view),
            array: self.array_rule(&view, findings),
            object: self.object_rule(&view, findings),
            values: self.values(&view),
            origin: origin(&view),
        }
    }

    /// Reports what cannot hold on both sides of a reference.
    fn report_contradictions(&self, id: SchemaId, view: &View<'_>, findings: &mut Findings) {
        let reference = view.own().reference.as_ref().map_or(view.own().span, |reference| reference.span);
        for keyword in view.stated_twice() {
            findings.report(
                &codes::STATED_TWICE,
                reference,
                format!("`{keyword}` stands beside the reference and in the schema referred to"),
                "let it stand in one of the two places",
            );
        }
        if view.contradicts_itself() {
            findings.report(
                &codes::TYPES_CONTRADICT,
                reference,
                "`type` beside the reference and in the schema referred to have nothing but null in common",
                "make the types agree, or drop one of them",
            );
        }
        let place = |has: fn(&Schema) -> bool| view.chain().iter().position(|schema| has(schema));
        if let (Some(constant), Some(values)) =
            (place(|schema| schema.constant.is_some()), place(|schema| schema.enumeration.is_some()))
            && constant != values
        {
            findings.report(
                &codes::STATED_TWICE,
                reference,
                "`const` and `enum` stand on two sides of this reference",
                "let one of them stand; `const` says more",
            );
        }
        if let (Some(hint), Some(declared)) = (&view.own().hint, self.declarations.get(view.target))
            && declared.schema != id
        {
            findings.report(
                &codes::HINT_WITHOUT_EFFECT,
                hint.span,
                format!("the hint has no effect beside a reference to `{}`", declared.name),
                "put it into the schema that is referred to, or drop it",
            );
        }
    }

    /// `additionalProperties` of an object schema.
    pub(super) fn additional(&self, schema: &Schema, findings: &mut Findings) -> Additional {
        match schema.additional.as_ref().map(|additional| additional.value) {
            None | Some(graph::Additional::Any) => Additional::Any,
            Some(graph::Additional::Forbidden) => Additional::Forbidden,
            Some(graph::Additional::Schema(values)) => Additional::Schema {
                value_type: element_type(self.graph, self.declarations, values),
                rule: Box::new(self.rule(values, findings)),
            },
        }
    }

    /// A pattern as an automaton; one that grows too large is reported and left out.
    pub(super) fn pattern(&self, at: &At<graph::Pattern>, findings: &mut Findings) -> Option<Pattern> {
        match pattern::compile(&at.value) {
            Ok(pattern) => Some(pattern),
            Err(reason) => {
                findings.report(
                    &codes::PATTERN_TOO_LARGE,
                    at.span,
                    format!("this pattern cannot be compiled to a table: {reason}"),
                    "simplify it, or bound the length with \"maxLength\" instead of a counted repetition",
                );
                None
            }
        }
    }

    fn string_rule(&self, view: &View<'_>, findings: &mut Findings) -> StringRule {
        StringRule {
            min_length: view.first(|schema| schema.min_length.as_ref()).map(|length| length.value),
            max_length: view.first(|schema| schema.max_length.as_ref()).map(|length| length.value),
            pattern: view.first(|schema| schema.pattern.as_ref()).and_then(|pattern| self.pattern(pattern, findings)),
            format: view.first(|schema| schema.format.as_ref()).map(|format| runtime_format(format.value)),
        }
    }

    fn array_rule(&self, view: &View<'_>, findings: &mut Findings) -> Option<Box<ArrayRule>> {
        let rule = ArrayRule {
            items: view.last().items.map(|items| self.rule(items, findings)),
            min_items: view.first(|schema| schema.min_items.as_ref()).map(|count| count.value),
            max_items: view.first(|schema| schema.max_items.as_ref()).map(|count| count.value),
            unique_items: view.chain().iter().any(|schema| schema.unique_items),
        };
        let asserts = rule.items.is_some() || rule.min_items.is_some() || rule.max_items.is_some() || rule.unique_items;
        asserts.then(|| Box::new(rule))
    }

    fn object_rule(&self, view: &View<'_>, findings: &mut Findings) -> Option<ObjectRule> {
        match self.declarations.get(view.target) {
            Some(declared) if declared.kind == Kind::Object => Some(ObjectRule::Declared(declared.name.clone())),
            Some(_) => None,
            None => {
                let schema = view.last();
                let patterns: Vec<(Pattern, Rule)> = schema
                    .pattern_properties
                    .iter()
                    .filter_map(|(at, values)| Some((self.pattern(at, findings)?, self.rule(*values, findings))))
                    .collect();
                let additional = self.additional(schema, findings);
                (!patterns.is_empty() || additional != Additional::Any)
                    .then_some(ObjectRule::Map { patterns, additional })
            }
        }
    }

    /// `enum` and `const`. A hint at an enum asserts nothing and is not looked at.
    fn values(&self, view: &View<'_>) -> Option<Values> {
        if let Some(constant) = view.first(|schema| schema.constant.as_ref()) {
            return Some(Values::Const(constant.value.clone()));
        }
        let values = view.first(|schema| schema.enumeration.as_ref())?;
        let null = values.value.null;
        Some(match self.declarations.get(view.target) {
            Some(declared) if declared.kind == Kind::Enum => Values::Enum { name: declared.name.clone(), null },
            _ => Values::Strings {
                strings: values.value.strings.iter().map(|string| string.value.clone()).collect(),
                null,
            },
        })
    }
}

/// The allowed types, as the runtime's constants are called.
fn types(view: &View<'_>) -> Vec<&'static str> {
    let Some(types) = view.types() else { return Vec::new() };
    let base = types.base.map(|base| match base {
        graph::Type::Boolean => "BOOLEAN",
        graph::Type::Integer => "INTEGER",
        graph::Type::Number => "NUMBER",
        graph::Type::String => "STRING",
        graph::Type::Array => "ARRAY",
        graph::Type::Object => "OBJECT",
    });
    base.into_iter().chain(types.null.then_some("NULL")).collect()
}

fn number_rule(view: &View<'_>) -> Vec<(&'static str, String)> {
    type Bound = (&'static str, fn(&Schema) -> Option<&At<String>>);
    let bounds: [Bound; 5] = [
        ("minimum", |schema| schema.minimum.as_ref()),
        ("exclusive_minimum", |schema| schema.exclusive_minimum.as_ref()),
        ("maximum", |schema| schema.maximum.as_ref()),
        ("exclusive_maximum", |schema| schema.exclusive_maximum.as_ref()),
        ("multiple_of", |schema| schema.multiple_of.as_ref()),
    ];
    bounds.iter().filter_map(|(field, get)| Some((*field, view.first(*get)?.value.clone()))).collect()
}

fn runtime_format(format: Format) -> &'static str {
    match format {
        Format::DateTime => "DateTime",
        Format::Date => "Date",
        Format::Time => "Time",
        Format::Duration => "Duration",
        Format::Email => "Email",
        Format::Uri => "Uri",
        Format::Uuid => "Uuid",
        Format::Ipv4 => "Ipv4",
        Format::Ipv6 => "Ipv6",
        Format::Hostname => "Hostname",
    }
}

fn origin(view: &View<'_>) -> Origin {
    let own = view.own();
    Origin {
        location: own.location(),
        elsewhere: view.elsewhere(),
        source: own.source.as_ref().map(|source| Source { page: source.page, section: source.section.clone() }),
        example: own.evidence == Evidence::Example,
        sensitive: view.chain().iter().any(|schema| schema.sensitive),
        description: view
            .first(|schema| schema.description.as_ref())
            .map(|description| description.value.clone())
            .unwrap_or_default(),
        default: view.first(|schema| schema.default.as_ref()).map(|default| default.value.clone()),
    }
}
