//! Names of members: `required`, `properties` and patterns against each other.

use payschema_diagnostics::{Diagnostic, quoted};

use super::Check;
use crate::graph::SchemaId;
use crate::pattern::{Matcher, Overlap, overlap};
use crate::{codes, nearest};

impl Check<'_> {
    pub(super) fn names(&mut self, id: SchemaId) {
        self.required(id);
        self.patterns_and_properties(id);
        self.patterns(id);
    }

    fn required(&mut self, id: SchemaId) {
        let schema = self.schema(id);
        // Beside a reference, `required` itself is refused.
        if schema.reference.is_some() {
            return;
        }
        for name in &schema.required {
            if schema.properties.iter().any(|property| property.name == name.value) {
                continue;
            }
            let names = schema.properties.iter().map(|property| property.name.as_str());
            let remedy = nearest::remedy(&name.value, names, "add it to `properties`");
            let message = format!("{} is required, but not listed in `properties`", quoted(&name.value));
            self.report(&codes::REQUIRED_UNKNOWN, name.span, message, remedy);
        }
    }

    fn patterns_and_properties(&mut self, id: SchemaId) {
        let schema = self.schema(id);
        for (pattern, _) in &schema.pattern_properties {
            let Some(matcher) = Matcher::new(&pattern.value.regex) else { continue };
            for property in schema.properties.iter().filter(|property| matcher.is_match(&property.name)) {
                let message = format!("this pattern matches {}, which `properties` lists", quoted(&property.name));
                let remedy = "narrow the pattern, so that it matches other names only";
                let finding = Diagnostic::new(&codes::OVERLAPPING_NAMES, pattern.span, message, remedy);
                self.findings.push(finding.related(property.span, "it is listed here"));
            }
        }
    }

    fn patterns(&mut self, id: SchemaId) {
        let patterns = &self.schema(id).pattern_properties;
        for (index, (second, _)) in patterns.iter().enumerate() {
            for (first, _) in &patterns[..index] {
                let (message, remedy) = match overlap(&first.value, &second.value) {
                    Overlap::None => continue,
                    Overlap::Text(name) => {
                        let message = format!("this pattern and another both match {}", quoted(&name));
                        (message, "narrow one of them, so that no name matches both")
                    }
                    Overlap::Unknown => {
                        let message = "this pattern and another are too large to be compared".to_owned();
                        (message, "simplify them, or begin each with `^` and a prefix of its own")
                    }
                };
                let finding = Diagnostic::new(&codes::OVERLAPPING_NAMES, second.span, message, remedy);
                self.findings.push(finding.related(first.span, "the other pattern is here"));
            }
        }
    }
}
