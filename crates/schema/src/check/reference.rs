//! References: what stands beside them, and whether they lead anywhere.

use payschema_diagnostics::{Diagnostic, quoted};

use super::Check;
use crate::codes;
use crate::graph::SchemaId;

/// What makes a type of its own, and therefore cannot stand beside a reference.
const STRUCTURE: [&str; 5] = ["properties", "patternProperties", "additionalProperties", "required", "items"];

impl Check<'_> {
    pub(super) fn reference(&mut self, id: SchemaId) {
        let Some(reference) = &self.schema(id).reference else { return };
        for keyword in STRUCTURE {
            let Some(span) = self.marks(id).keyword(keyword) else { continue };
            let message = format!("`{keyword}` stands beside a `$ref`");
            let remedy = "write the combined type as a definition of its own, and refer to that";
            let finding = Diagnostic::new(&codes::STRUCTURE_BESIDE_REFERENCE, span, message, remedy);
            self.findings.push(finding.related(reference.span, "the reference is here"));
        }
        self.circle(id);
    }

    /// Reports a circle once, at its first schema.
    fn circle(&mut self, id: SchemaId) {
        let chain = self.chain(id);
        let returns = chain.last().and_then(|&last| self.target(last)) == Some(id);
        if !returns || chain.iter().any(|&other| other < id) {
            return;
        }
        let Some(reference) = &self.schema(id).reference else { return };
        let message = match chain.len() {
            1 => "this reference leads to itself".to_owned(),
            _ => {
                let pointers = chain[1..].iter().map(|&id| quoted(&self.schema(id).location()).to_string());
                format!("this reference leads back to itself, by way of {}", pointers.collect::<Vec<_>>().join(", "))
            }
        };
        let mut finding = Diagnostic::new(
            &codes::CIRCULAR_REFERENCE,
            reference.span,
            message,
            "say what the value is: give one of them a `type`, without `$ref`",
        );
        for &other in &chain[1..] {
            if let Some(reference) = &self.schema(other).reference {
                finding = finding.related(reference.span, "and from here it goes on");
            }
        }
        self.findings.push(finding);
    }
}
