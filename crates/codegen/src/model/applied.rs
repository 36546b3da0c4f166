//! Assertions that take another look at a value than the plain rule does: branches, conditions, counts, places.

use payschema_schema::graph::{Additional, Conditional, Graph, Schema, SchemaId};

use super::conjunction::{in_place, is_merged, together};
use super::declared::Kind;
use super::keywords::{asserted, unlisted};
use super::rules::Rules;
use super::view::View;
use super::{Applied, ContainsRule, ItemsRule, MembersRule, ObjectRule, Origin, Rule, RuleRef, Values};
use crate::findings::Findings;
use crate::json_text::quoted;

impl Rules<'_> {
    /// What a schema asserts beyond its plain rule.
    pub(super) fn applied(&self, view: &View<'_>, findings: &mut Findings) -> Vec<Applied> {
        let mut applied = Vec::new();
        let mut all = self.own_members(view, findings);
        all.extend(self.overlapping(view, findings));
        all.extend(view.besides.iter().map(|id| self.rule_ref(*id, findings)));
        if !all.is_empty() {
            applied.push(Applied::All(all));
        }
        for schema in view.chain() {
            self.branches(schema, &mut applied, findings);
        }
        applied.extend(self.members(view, findings).map(|members| Applied::Members(Box::new(members))));
        applied.extend(self.items(view, findings).map(|items| Applied::Items(Box::new(items))));
        applied.extend(any_values(view).map(Applied::Values));
        // Last, because it asks what all the others have looked at.
        self.unevaluated(view, &mut applied, findings);
        applied
    }

    /// A rule that is applied: in its place, or a static of its own where it is but a reference.
    pub(super) fn rule_ref(&self, id: SchemaId, findings: &mut Findings) -> RuleRef {
        let schema = &self.graph[id];
        let target = schema.reference.as_ref().and_then(|reference| reference.value);
        if let Some(target) = target.filter(|_| asserted(schema).is_empty() && !schema.sensitive) {
            return RuleRef::Shared(self.share(target));
        }
        if self.is_referred_to(id) || self.declarations.is_part(schema) {
            return RuleRef::Shared(self.share(id));
        }
        RuleRef::Own(Box::new(self.rule(id, findings)))
    }

    /// The members that a struct's own schema speaks about, where the struct has those of other schemas too.
    fn own_members(&self, view: &View<'_>, findings: &mut Findings) -> Vec<RuleRef> {
        let schema = view.target();
        let is_struct = self.declarations.get(view.target).is_some_and(|declared| declared.kind == Kind::Object);
        let is_here = view.chain().iter().any(|other| std::ptr::eq(*other, schema));
        if !is_struct || !is_here || !is_merged(self.graph, view.target) {
            return Vec::new();
        }
        let object = self.inline_object(schema, findings);
        object.map(|object| own(schema, Some(object))).into_iter().collect()
    }

    /// Patterns whose members are subject to an earlier schema too.
    fn overlapping(&self, view: &View<'_>, findings: &mut Findings) -> Vec<RuleRef> {
        let schemas = view.chain().iter().filter(|schema| !schema.overlapping.is_empty());
        let mut rules = Vec::new();
        for schema in schemas {
            for (at, values) in schema.overlapping.iter().filter_map(|place| schema.pattern_properties.get(*place)) {
                let Some(pattern) = self.pattern(at, findings) else { continue };
                let object = ObjectRule::Inline {
                    members: Vec::new(),
                    required: Vec::new(),
                    patterns: vec![(pattern, self.rule(*values, findings))],
                    additional: super::Additional::Any,
                };
                rules.push(own(schema, Some(object)));
            }
        }
        rules
    }

    fn branches(&self, schema: &Schema, applied: &mut Vec<Applied>, findings: &mut Findings) {
        let mut refs = |ids: &[SchemaId]| ids.iter().map(|id| self.rule_ref(*id, findings)).collect::<Vec<_>>();
        if !schema.any_of.is_empty() {
            applied.push(Applied::Any(refs(&schema.any_of)));
        }
        if !schema.one_of.is_empty() {
            applied.push(Applied::One(refs(&schema.one_of)));
        }
        if let Some(not) = schema.not {
            applied.push(Applied::Not(self.rule_ref(not, findings)));
        }
        // A condition on which nothing depends counts as having looked at the value all the same.
        let decides = |one: &Conditional| one.then.or(one.otherwise).is_some();
        if let Some(conditional) = schema.conditional.filter(|one| decides(one) || self.asks_for_unevaluated) {
            applied.push(Applied::If {
                condition: self.rule_ref(conditional.condition, findings),
                then: conditional.then.map(|then| self.rule_ref(then, findings)),
                otherwise: conditional.otherwise.map(|otherwise| self.rule_ref(otherwise, findings)),
            });
        }
        if !schema.dependent_schemas.is_empty() {
            let dependent = schema.dependent_schemas.iter();
            applied.push(Applied::Dependent(
                dependent.map(|(name, id)| (name.clone(), self.rule_ref(*id, findings))).collect(),
            ));
        }
    }

    fn unevaluated(&self, view: &View<'_>, applied: &mut Vec<Applied>, findings: &mut Findings) {
        let allows_all =
            |schema: &Schema| matches!(&schema.additional, Some(at) if matches!(at.value, Additional::Any));
        if self.asks_for_unevaluated && view.chain().iter().any(|schema| allows_all(schema)) {
            applied.push(Applied::AllMembers);
        }
        if let Some(id) = view.first(|schema| schema.unevaluated_properties.as_ref()) {
            applied.push(Applied::UnevaluatedMembers(self.rule_ref(*id, findings)));
        }
        if let Some(id) = view.first(|schema| schema.unevaluated_items.as_ref()) {
            applied.push(Applied::UnevaluatedItems(self.rule_ref(*id, findings)));
        }
    }

    fn members(&self, view: &View<'_>, findings: &mut Findings) -> Option<MembersRule> {
        let members = MembersRule {
            min: view.first(|schema| schema.min_properties.as_ref()).map(|count| count.value),
            max: view.first(|schema| schema.max_properties.as_ref()).map(|count| count.value),
            names: view.first(|schema| schema.property_names.as_ref()).map(|id| self.rule_ref(*id, findings)),
            required: view.chain().iter().flat_map(|schema| unlisted(schema)).map(str::to_owned).collect(),
            dependent: view.chain().iter().flat_map(|schema| schema.dependent_required.iter().cloned()).collect(),
        };
        (members != MembersRule::default()).then_some(members)
    }

    fn items(&self, view: &View<'_>, findings: &mut Findings) -> Option<ItemsRule> {
        let mut rule = ItemsRule::default();
        if let Some(schema) = view.chain().iter().find(|schema| !schema.prefix_items.is_empty()) {
            rule.prefix = schema.prefix_items.iter().map(|id| self.rule_ref(*id, findings)).collect();
            rule.rest = schema.items.map(|id| self.rule_ref(id, findings));
        }
        let contains = view.chain().iter().find_map(|schema| Some((schema, schema.contains?)));
        rule.contains = contains.map(|(schema, contains)| ContainsRule {
            rule: self.rule_ref(contains, findings),
            min: schema.min_contains.as_ref().map_or(1, |count| count.value),
            max: schema.max_contains.as_ref().map(|count| count.value),
        });
        (rule != ItemsRule::default()).then_some(rule)
    }
}

/// `enum` where the plain rule has no place for it: other values than strings, or a `const` besides.
fn any_values(view: &View<'_>) -> Option<Vec<String>> {
    let values = &view.first(|schema| schema.enumeration.as_ref())?.value;
    let has_constant = view.first(|schema| schema.constant.as_ref()).is_some();
    (has_constant || !values.others.is_empty()).then(|| {
        let strings = values.strings.iter().map(|string| quoted(&string.value));
        strings.chain(values.null.then(|| "null".to_owned())).chain(values.others.iter().cloned()).collect()
    })
}

/// The same rule for a value that may be null besides: what would also speak about null is asked of other values only.
pub(super) fn or_null(mut rule: Rule) -> Rule {
    if let Some(Values::Enum { null, .. } | Values::Strings { null, .. }) = &mut rule.values {
        *null = true;
    }
    let constant = matches!(rule.values, Some(Values::Const(_)));
    if rule.applied.is_empty() && !constant {
        return rule;
    }
    let asks =
        rule.applied.iter().any(|one| matches!(one, Applied::UnevaluatedMembers(_) | Applied::UnevaluatedItems(_)));
    let of_others = Rule {
        values: if constant { rule.values.take() } else { None },
        // Only beside these is it known what has been evaluated.
        array: rule.array.clone().filter(|_| asks),
        object: rule.object.clone().filter(|_| asks),
        applied: std::mem::take(&mut rule.applied),
        origin: rule.origin.clone(),
        ..Rule::any()
    };
    let null = Rule { types: vec!["NULL"], ..Rule::any() };
    rule.applied = vec![Applied::If {
        condition: RuleRef::Own(Box::new(null)),
        then: None,
        otherwise: Some(RuleRef::Own(Box::new(of_others))),
    }];
    rule
}

/// A part of a schema as a rule of its own.
fn own(schema: &Schema, object: Option<ObjectRule>) -> RuleRef {
    let origin = Origin { location: schema.location(), sensitive: schema.sensitive, ..Rule::any().origin };
    RuleRef::Own(Box::new(Rule { object, origin, ..Rule::any() }))
}

/// Whether something that is applied to a value calls it sensitive, or a part of it that has no field to say so.
pub(super) fn applies_sensitivity(graph: &Graph, id: SchemaId, is_struct: bool) -> bool {
    let together = together(graph, id);
    let others = together.iter().flat_map(|one| in_place(graph, *one)).filter(|other| !together.contains(other));
    let mut open: Vec<SchemaId> =
        if is_struct { others.collect() } else { others.chain(together.iter().skip(1).copied()).collect() };
    let mut seen = open.clone();
    if together.iter().any(|id| graph[*id].sensitive) {
        return true;
    }
    while let Some(id) = open.pop() {
        if graph[id].sensitive {
            return true;
        }
        for next in in_place(graph, id).chain(parts(&graph[id])) {
            if !seen.contains(&next) {
                seen.push(next);
                open.push(next);
            }
        }
    }
    false
}

/// The schemas of members, items and names.
fn parts(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let additional = schema.additional.as_ref().and_then(|additional| match additional.value {
        Additional::Schema(values) => Some(values),
        Additional::Any | Additional::Forbidden => None,
    });
    let named = schema.properties.iter().map(|property| property.schema);
    let patterns = schema.pattern_properties.iter().map(|(_, values)| *values);
    let items = schema.prefix_items.iter().copied().chain(schema.items).chain(schema.contains);
    let unevaluated = schema.unevaluated_properties.into_iter().chain(schema.unevaluated_items);
    named.chain(patterns).chain(additional).chain(items).chain(schema.property_names).chain(unevaluated)
}
