//! A schema in one piece, by itself: no provider around it, no pages behind it, no annotations asked for.
//!
//! Generated models carry theirs in this form, so that a tool which has a model has its schema too.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use payschema_diagnostics::{Diagnostic, SourceMap, render};

use crate::check;
use crate::graph::{Graph, SchemaId};
use crate::lower::{Lowering, Nodes};
use crate::{Dialect, Formats, Subject, dialect, json, reference};

/// Annotations have been taken out of a bundle, so that none are asked for.
const SUBJECT: Subject = Subject::Elsewhere { formats: Formats::Asserted, dialect: Dialect::Draft2020 };

/// A schema that was read by itself.
#[derive(Debug)]
pub struct Bundle {
    /// Its subschemas. There are no providers.
    pub graph: Graph,
    /// The schema as a whole.
    pub root: SchemaId,
}

/// Why a schema could not be read.
#[derive(Debug)]
pub struct Refused {
    /// The text that spans point into.
    pub sources: SourceMap,
    /// Everything that is wrong, in order; at least one.
    pub findings: Vec<Diagnostic>,
}

impl Display for Refused {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&render::text(&self.findings, &self.sources, render::Colour::Never))
    }
}

impl Error for Refused {}

/// Reads a schema that refers to nothing outside itself, such as the one that a generated model carries.
///
/// ```
/// use payschema_schema::read_bundle;
///
/// let text = r##"{
///     "$schema": "https://json-schema.org/draft/2020-12/schema",
///     "type": "object",
///     "properties": {"id": {"$ref": "#/$defs/Id"}},
///     "$defs": {"Id": {"type": "string", "maxLength": 8}}
/// }"##;
/// let bundle = read_bundle("payment", text).unwrap();
/// let member = bundle.graph[bundle.root].properties[0].schema;
/// assert_eq!(bundle.graph.target(member), bundle.graph.find("payment#/$defs/Id").unwrap());
/// ```
///
/// # Errors
///
/// Everything that is wrong with it; `name` stands for the file.
pub fn read_bundle(name: &str, text: &str) -> Result<Bundle, Refused> {
    let mut sources = SourceMap::new();
    let mut findings = Vec::new();
    let file = sources.add(name, text);
    let mut nodes = Nodes::default();
    let root = json::parse(file, sources.text(file), &mut findings).and_then(|value| {
        let dialect = dialect::of(&value, SUBJECT);
        Lowering { nodes: &mut nodes, findings: &mut findings, path: name, pages: None, subject: SUBJECT, dialect }
            .document(value)
    });
    reference::resolve(&mut nodes, &mut findings);
    check::check(&nodes, SUBJECT, &mut findings);
    match root {
        Some(root) if findings.is_empty() => {
            Ok(Bundle { graph: Graph { providers: Vec::new(), schemas: nodes.schemas }, root })
        }
        _ => {
            payschema_diagnostics::sort(&mut findings);
            Err(Refused { sources, findings })
        }
    }
}
