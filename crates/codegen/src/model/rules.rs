//! What is asserted about a value: the keywords of a schema and of all it refers to, as one rule.

use std::cell::RefCell;
use std::collections::BTreeSet;

use payschema_schema::graph::{self, At, Evidence, Format, Graph, Schema, SchemaId};

use super::applied::{applies_sensitivity, or_null};
use super::conjunction::together;
use super::declared::{Declarations, Kind};
use super::keywords::asserted;
use super::types::{element_type, items_of};
use super::view::View;
use super::{
    Additional, Applied, ArrayRule, ObjectRule, Origin, Pattern, Rule, RuleRef, Source, StringRule, Values, pattern,
};
use crate::codes;
use crate::findings::Findings;

/// What the rules of a provider are made from.
pub(super) struct Rules<'g> {
    pub(super) graph: &'g Graph,
    pub(super) declarations: &'g Declarations,
    pub(super) pages: &'g [graph::Page],
    /// The schemas that references lead to.
    referred: BTreeSet<SchemaId>,
    /// Whether some schema asks what others have evaluated.
    pub(super) asks_for_unevaluated: bool,
    /// The schemas whose rules are statics of their own, in the order in which they were asked for.
    shared: RefCell<Vec<SchemaId>>,
    /// The schemas whose rules are being made. One that is met again refers to a static.
    around: RefCell<Vec<SchemaId>>,
}

impl<'g> Rules<'g> {
    /// Rules for the schemas of a graph.
    pub(super) fn new(graph: &'g Graph, declarations: &'g Declarations, provider: &'g graph::Provider) -> Self {
        let folder = format!("{}/", provider.name);
        let mut own = graph.schemas.iter().filter(|schema| schema.file.starts_with(&folder));
        Rules {
            graph,
            declarations,
            pages: &provider.pages,
            asks_for_unevaluated: own
                .any(|schema| schema.unevaluated_properties.or(schema.unevaluated_items).is_some()),
            referred: graph.schemas.iter().filter_map(|schema| schema.reference.as_ref()?.value).collect(),
            shared: RefCell::default(),
            around: RefCell::default(),
        }
    }
}

impl Rules<'_> {
    /// The rule of a schema.
    pub(super) fn rule(&self, id: SchemaId, findings: &mut Findings) -> Rule {
        let around = self.met_again(id);
        if let Some(around) = around {
            let applied = vec![Applied::All(vec![RuleRef::Shared(self.share(around))])];
            let origin = Origin { location: self.graph[id].location(), ..Rule::any().origin };
            return Rule { applied, origin, ..Rule::any() };
        }
        self.around.borrow_mut().push(id);
        let rule = self.new_rule(id, findings);
        self.around.borrow_mut().pop();
        rule
    }

    /// The rule of a schema, to be read and not to be generated: what it refers to need not be a static for its sake.
    pub(super) fn to_read(&self, id: SchemaId, findings: &mut Findings) -> Rule {
        let known = self.shared.borrow().len();
        let rule = self.rule(id, findings);
        self.shared.borrow_mut().truncate(known);
        rule
    }

    /// The schema whose rule is being made that this one is, or merely refers to.
    fn met_again(&self, id: SchemaId) -> Option<SchemaId> {
        let around = self.around.borrow();
        let (mut seen, mut last) = (BTreeSet::new(), id);
        while seen.insert(last) {
            if around.contains(&last) {
                return Some(last);
            }
            let schema = &self.graph[last];
            let target = schema.reference.as_ref().and_then(|reference| reference.value);
            last = target.filter(|_| asserted(schema).is_empty() && !schema.sensitive)?;
        }
        None
    }

    /// The rules that are statics of their own. Making one may ask for further ones.
    pub(super) fn shared(&self, findings: &mut Findings) -> Vec<Rule> {
        let mut rules = Vec::new();
        loop {
            let next = self.shared.borrow().get(rules.len()).copied();
            let Some(id) = next else { break rules };
            rules.push(self.rule(id, findings));
        }
    }

    /// The position of the schema's rule among the shared ones.
    pub(super) fn share(&self, id: SchemaId) -> usize {
        let mut shared = self.shared.borrow_mut();
        shared.iter().position(|known| *known == id).unwrap_or_else(|| {
            shared.push(id);
            shared.len() - 1
        })
    }

    /// Whether all values of a schema are personal or banking data.
    pub(super) fn is_sensitive(&self, id: SchemaId) -> bool {
        together(self.graph, id).into_iter().any(|id| self.graph[id].sensitive)
    }

    /// As [`Rules::share`], for a schema that is part of a type, or for what it merely refers to.
    pub(super) fn share_target(&self, id: SchemaId) -> usize {
        let schema = &self.graph[id];
        let target = schema.reference.as_ref().and_then(|reference| reference.value);
        self.share(target.filter(|_| asserted(schema).is_empty() && !schema.sensitive).unwrap_or(id))
    }

    /// Whether a reference leads to the schema.
    pub(super) fn is_referred_to(&self, id: SchemaId) -> bool {
        self.referred.contains(&id)
    }

    fn new_rule(&self, id: SchemaId, findings: &mut Findings) -> Rule {
        let view = View::new(self.graph, self.declarations, id);
        self.report_idle_hint(id, &view, findings);
        let mut origin = origin(&view);
        let object = self.object_rule(&view, findings);
        let applied = self.applied(&view, findings);
        if !applied.is_empty() {
            let is_struct = matches!(object, Some(ObjectRule::Declared(_)));
            origin.sensitive |= applies_sensitivity(self.graph, id, is_struct);
        }
        let rule = Rule {
            types: types(&view),
            string: self.string_rule(&view, findings),
            number: number_rule(&view),
            array: self.array_rule(&view, findings),
            object,
            values: self.values(&view),
            applied,
            origin,
        };
        if view.or_null { or_null(rule) } else { rule }
    }

    fn report_idle_hint(&self, id: SchemaId, view: &View<'_>, findings: &mut Findings) {
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

    /// Where no schema of the chain has `items`, they are those of the type, wherever that says so: what reads the items
    /// needs their rule.
    fn array_rule(&self, view: &View<'_>, findings: &mut Findings) -> Option<Box<ArrayRule>> {
        let own = view.chain().iter().find(|schema| schema.items.is_some() || !schema.prefix_items.is_empty());
        let items = match own {
            Some(schema) => schema.items.filter(|_| schema.prefix_items.is_empty()),
            None => items_of(self.graph, view.target),
        };
        let rule = ArrayRule {
            items: items.map(|items| self.rule(items, findings)),
            min_items: view.first(|schema| schema.min_items.as_ref()).map(|count| count.value),
            max_items: view.first(|schema| schema.max_items.as_ref()).map(|count| count.value),
            unique_items: view.chain().iter().any(|schema| schema.unique_items),
        };
        let asserts = rule.items.is_some() || rule.min_items.is_some() || rule.max_items.is_some() || rule.unique_items;
        asserts.then(|| Box::new(rule))
    }

    /// The members' rules are those of the type, wherever they stand.
    fn object_rule(&self, view: &View<'_>, findings: &mut Findings) -> Option<ObjectRule> {
        match self.declarations.get(view.target) {
            Some(declared) if declared.kind == Kind::Object => Some(ObjectRule::Declared(declared.name.clone())),
            Some(declared) if declared.kind == Kind::Enum => None,
            _ => self.inline_object(view.target(), findings),
        }
    }

    /// What a schema by itself says about members.
    pub(super) fn inline_object(&self, schema: &Schema, findings: &mut Findings) -> Option<ObjectRule> {
        let members: Vec<(String, Rule)> = schema
            .properties
            .iter()
            .map(|property| (property.name.clone(), self.rule(property.schema, findings)))
            .collect();
        let required = (0..members.len()).filter(|place| schema.properties[*place].required).collect();
        let patterns: Vec<(Pattern, Rule)> = schema
            .pattern_properties
            .iter()
            .filter_map(|(at, values)| Some((self.pattern(at, findings)?, self.rule(*values, findings))))
            .collect();
        let additional = self.additional(schema, findings);
        let asserts = !members.is_empty() || !patterns.is_empty() || additional != Additional::Any;
        asserts.then_some(ObjectRule::Inline { members, required, patterns, additional })
    }

    /// `enum` and `const`. A hint at an enum asserts nothing and is not looked at.
    fn values(&self, view: &View<'_>) -> Option<Values> {
        if let Some(constant) = view.first(|schema| schema.constant.as_ref()) {
            return Some(Values::Const(constant.value.clone()));
        }
        let values =
            &view.first(|schema| schema.enumeration.as_ref()).filter(|values| values.value.others.is_empty())?.value;
        let null = values.null;
        let is_target = view.target().enumeration.as_ref().is_some_and(|target| std::ptr::eq(&target.value, values));
        Some(match self.declarations.get(view.target) {
            Some(declared) if declared.kind == Kind::Enum && is_target => {
                Values::Enum { name: declared.name.clone(), null }
            }
            _ => Values::Strings { strings: values.strings.iter().map(|string| string.value.clone()).collect(), null },
        })
    }
}

/// The allowed types, as the runtime's constants are called.
fn types(view: &View<'_>) -> Vec<&'static str> {
    let Some(types) = view.types() else { return Vec::new() };
    if types == graph::Types::ALL { Vec::new() } else { type_constants(types) }
}

/// The runtime's constants that together are a set of types.
pub(super) fn type_constants(types: graph::Types) -> Vec<&'static str> {
    if types == graph::Types::NONE {
        return vec!["NONE"];
    }
    let named = types.iter().map(|base| match base {
        graph::Type::Boolean => "BOOLEAN",
        graph::Type::Integer => "INTEGER",
        graph::Type::Number => "NUMBER",
        graph::Type::String => "STRING",
        graph::Type::Array => "ARRAY",
        graph::Type::Object => "OBJECT",
    });
    named.chain(types.null().then_some("NULL")).collect()
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
        sensitive: own.sensitive || view.chain().iter().chain([&view.target()]).any(|schema| schema.sensitive),
        description: (own.description.as_ref())
            .or_else(|| view.first(|schema| schema.description.as_ref()))
            .or(view.target().description.as_ref())
            .map(|description| description.value.clone())
            .unwrap_or_default(),
        default: view.first(|schema| schema.default.as_ref()).map(|default| default.value.clone()),
    }
}
