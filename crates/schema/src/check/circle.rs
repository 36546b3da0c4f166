//! Schemas that apply themselves to the same value: deciding about it would not end.

use std::collections::BTreeMap;

use payschema_diagnostics::{Diagnostic, Span, quoted};

use super::Check;
use crate::codes;
use crate::graph::SchemaId;

impl Check<'_> {
    /// Reports a circle once, at its first schema.
    pub(super) fn circle(&mut self, id: SchemaId) {
        let Some(circle) = self.way_back(id, |other| other > id) else { return };
        let steps: Vec<(Span, bool)> =
            (0..circle.len()).map(|place| self.step(circle[place], circle[(place + 1) % circle.len()])).collect();
        let by_references = steps.iter().all(|(_, is_reference)| *is_reference);
        let subject = if by_references { "this reference leads" } else { "this schema applies" };
        let message = match circle.len() {
            1 => format!("{subject} {}itself", if by_references { "to " } else { "" }),
            _ => {
                let pointers = circle[1..].iter().map(|&id| quoted(&self.schema(id).location()).to_string());
                let verb = if by_references { "back to itself" } else { "itself to the same value" };
                format!("{subject} {verb}, by way of {}", pointers.collect::<Vec<_>>().join(", "))
            }
        };
        let remedy = if by_references {
            "say what the value is: give one of them a `type`, without `$ref`"
        } else {
            "let one of them apply to a member or an item instead"
        };
        let mut finding = Diagnostic::new(&codes::CIRCULAR_REFERENCE, steps[0].0, message, remedy);
        for (span, _) in &steps[1..] {
            finding = finding.related(*span, "and from here it goes on");
        }
        self.findings.push(finding);
    }

    /// Whether the schema applies itself to the same value.
    pub(super) fn is_circular(&self, id: SchemaId) -> bool {
        self.way_back(id, |_| true).is_some()
    }

    /// The shortest way from a schema back to itself through schemas that apply to the same value, beginning with it.
    fn way_back(&self, start: SchemaId, allowed: impl Fn(SchemaId) -> bool) -> Option<Vec<SchemaId>> {
        let mut before: BTreeMap<SchemaId, SchemaId> = BTreeMap::new();
        let mut open = std::collections::VecDeque::from([start]);
        while let Some(id) = open.pop_front() {
            for next in self.applied(id) {
                if next == start {
                    let mut way = vec![id];
                    while let Some(earlier) =
                        way.last().filter(|last| **last != start).and_then(|last| before.get(last))
                    {
                        way.push(*earlier);
                    }
                    way.reverse();
                    return Some(way);
                }
                if allowed(next) && !before.contains_key(&next) {
                    before.insert(next, id);
                    open.push_back(next);
                }
            }
        }
        None
    }

    /// The schemas that a schema applies to the same value.
    fn applied(&self, id: SchemaId) -> impl Iterator<Item = SchemaId> {
        let schema = self.schema(id);
        let branches = [&schema.all_of, &schema.any_of, &schema.one_of].into_iter().flatten().copied();
        let conditional = schema.conditional.into_iter();
        let conditional = conditional.flat_map(|one| [Some(one.condition), one.then, one.otherwise]).flatten();
        let dependent = schema.dependent_schemas.iter().map(|(_, schema)| *schema);
        self.target(id).into_iter().chain(branches).chain(schema.not).chain(conditional).chain(dependent)
    }

    /// Where a schema applies another, and whether it does by `$ref`.
    fn step(&self, from: SchemaId, to: SchemaId) -> (Span, bool) {
        match &self.schema(from).reference {
            Some(reference) if reference.value == Some(to) => (reference.span, true),
            _ => (self.marks(to).head, false),
        }
    }
}
