//! What concerns several keywords at once, or several schemas.

mod allowed;
mod annotation;
mod bounds;
mod names;
mod reference;
mod types;

use payschema_diagnostics::{Code, Diagnostic, Span};

use crate::graph::{Schema, SchemaId};
use crate::lower::{Marks, Nodes};

/// What the schemas describe.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Payloads of a provider, documented on its pages.
    Provider,
    /// Manifests. There are no pages behind them.
    Manifests,
    /// Payloads, by a schema from which the annotations have been taken out.
    Bundle,
}

/// Reports everything that is wrong.
pub(crate) fn check(nodes: &Nodes, subject: Subject, findings: &mut Vec<Diagnostic>) {
    let mut check = Check { nodes, findings };
    for id in (0..nodes.schemas.len()).map(SchemaId) {
        check.reference(id);
        check.types(id);
        check.bounds(id);
        check.names(id);
        check.annotations(id, subject);
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

    fn target(&self, id: SchemaId) -> Option<SchemaId> {
        self.schema(id).reference.as_ref()?.value
    }

    /// Whether the schema's `$ref`s lead to an end. If not, it is not known what they say.
    fn is_resolved(&self, id: SchemaId) -> bool {
        self.chain(id).last().is_none_or(|&last| self.schema(last).reference.is_none())
    }

    fn report(&mut self, code: &'static Code, span: Span, message: impl Into<String>, remedy: impl Into<String>) {
        self.findings.push(Diagnostic::new(code, span, message, remedy));
    }
}
