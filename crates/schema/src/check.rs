//! What concerns several keywords at once, or several schemas.
//!
//! Circles are findings in any schema. The rest is asked of schemas that describe values by themselves, in a provider's
//! folder or for manifests: there a keyword without effect is a mistake.

mod annotation;
mod bounds;
mod circle;
mod names;
mod types;

use std::collections::BTreeSet;

use payschema_diagnostics::{Code, Diagnostic, Span};

use crate::Subject;
use crate::graph::{Schema, SchemaId};
use crate::lower::{Marks, Nodes};

/// Reports everything that is wrong.
pub(crate) fn check(nodes: &Nodes, subject: Subject, findings: &mut Vec<Diagnostic>) {
    let mut check = Check { nodes, findings };
    for id in (0..nodes.schemas.len()).map(SchemaId) {
        check.circle(id);
        check.annotations(id);
        if !matches!(subject, Subject::Elsewhere { .. }) && check.marks(id).is_description {
            check.types(id);
            check.bounds(id);
            check.required(id);
            check.description(id);
            if subject == Subject::Provider {
                check.source(id);
            }
        }
    }
}

struct Check<'a> {
    nodes: &'a Nodes,
    findings: &'a mut Vec<Diagnostic>,
}

impl<'a> Check<'a> {
    fn schema(&self, id: SchemaId) -> &'a Schema {
        &self.nodes.schemas[id.0]
    }

    fn marks(&self, id: SchemaId) -> &'a Marks {
        &self.nodes.marks[id.0]
    }

    /// The schema and those that its `$ref`s lead to, one after the other; each once.
    fn chain(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut chain = vec![id];
        while let Some(target) = chain.last().and_then(|&last| self.target(last)) {
            if chain.contains(&target) {
                break;
            }
            chain.push(target);
        }
        chain
    }

    /// The schema and all that must hold with it for the same value: what its `$ref`s and `allOf` lead to; each once.
    fn together(&self, id: SchemaId) -> Vec<SchemaId> {
        let (mut together, mut seen) = (vec![id], BTreeSet::from([id]));
        let mut next = 0;
        while let Some(&id) = together.get(next) {
            next += 1;
            let others = self.target(id).into_iter().chain(self.schema(id).all_of.iter().copied());
            together.extend(others.filter(|other| seen.insert(*other)));
        }
        together
    }

    fn target(&self, id: SchemaId) -> Option<SchemaId> {
        self.schema(id).reference.as_ref()?.value
    }

    /// Whether every `$ref` leads somewhere. If not, it is not known what is said.
    fn is_resolved(&self, id: SchemaId) -> bool {
        self.together(id).iter().all(|id| self.schema(*id).reference.as_ref().is_none_or(|at| at.value.is_some()))
            && !self.is_circular(id)
    }

    fn report(&mut self, code: &'static Code, span: Span, message: impl Into<String>, remedy: impl Into<String>) {
        self.findings.push(Diagnostic::new(code, span, message, remedy));
    }
}
