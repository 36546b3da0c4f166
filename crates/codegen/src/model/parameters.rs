//! What each named object is, and whether models of parameters can be sent as such.

use payschema_diagnostics::{Span, quoted};
use payschema_schema::graph::{Additional, Graph, ObjectKind, Provider, Schema, SchemaId};

use super::conjunction::allows_null;
use super::declared::{Declarations, name_place};
use super::types::value_type;
use super::{Declaration, Kind, Module, Type};
use crate::codes;
use crate::findings::Findings;

/// Tells every struct of the catalogue its kind; a part is what all others are.
pub(super) fn tell_kinds(
    graph: &Graph,
    provider: &Provider,
    declarations: &Declarations,
    modules: &mut [Module],
    findings: &mut Findings,
) {
    let types = Types { graph, declarations };
    for object in &provider.objects {
        let Some(schema) = object.schema.map(|schema| graph.target(schema)) else { continue };
        let Some(declared) = declarations.get(schema) else { continue };
        let has_members = declared.kind == super::declared::Kind::Object;
        let kind = match object.kind {
            ObjectKind::Query | ObjectKind::Path if !has_members => {
                findings.report(
                    &codes::NO_QUERY_PARAMETER,
                    object.span,
                    format!("`{}` is no object with members, so that it has no parameters", object.name),
                    "list the object whose members are the parameters",
                );
                continue;
            }
            ObjectKind::Response => Kind::Response,
            ObjectKind::Part => Kind::Part,
            ObjectKind::Error => Kind::Error,
            ObjectKind::Query => {
                report_no_parameters(&types, schema, findings);
                Kind::Query
            }
            ObjectKind::Path => match template(provider, &graph[schema], object.span, findings) {
                Some(template) => {
                    report_differences(&types, schema, template, findings);
                    Kind::Path { template: template.to_owned() }
                }
                None => continue,
            },
        };
        let structs = modules.iter_mut().flat_map(|module| &mut module.declarations);
        for declaration in structs {
            match declaration {
                Declaration::Object(object) if object.name == declared.name => object.kind = kind.clone(),
                other if other.name() == declared.name => {
                    if let Some(listed) = other.listed_mut() {
                        listed.kind = kind.clone();
                    }
                }
                _ => {}
            }
        }
    }
}

/// Reports the members of a query model that no query can hold.
fn report_no_parameters(types: &Types<'_>, id: SchemaId, findings: &mut Findings) {
    let schema = &types.graph[id];
    let named = schema.properties.iter().map(|property| (property.schema, property.span));
    let matched = schema.pattern_properties.iter().map(|(pattern, values)| (*values, pattern.span));
    let others = schema.additional.as_ref().and_then(|additional| match additional.value {
        Additional::Schema(values) => Some((values, additional.span)),
        Additional::Any | Additional::Forbidden => None,
    });
    for (member, span) in named.chain(matched).chain(others) {
        if let Some(what) = types.no_parameter(member) {
            findings.report(
                &codes::NO_QUERY_PARAMETER,
                span,
                format!("this member {what}, which no query can hold"),
                "make it a string, a number, a boolean or an array of one of these, none of which may be null",
            );
        }
    }
}

/// The path of a page's operation: `/v1/payments/{payment_id}`.
fn template<'p>(provider: &'p Provider, schema: &Schema, span: Span, findings: &mut Findings) -> Option<&'p str> {
    // A schema without a source, or with one that does not exist, has been reported.
    let page = provider.pages.get(schema.source.as_ref()?.page)?;
    let path = page.operation.as_deref().and_then(|operation| operation.split_once(' ')).map(|(_, path)| path);
    if path.is_none() {
        findings.report(
            &codes::PATH_WITHOUT_OPERATION,
            span,
            format!("the page {} of this object names no operation whose path it could be", quoted(&page.id)),
            "give the page its \"operation\", or name the page that has one in the schema's \"x-source\"",
        );
    }
    path
}

/// Reports where a path model and the path of its page do not say the same.
fn report_differences(types: &Types<'_>, id: SchemaId, template: &str, findings: &mut Findings) {
    let schema = &types.graph[id];
    let mut report = |span: Span, message: String, remedy: &str| {
        findings.report(&codes::PATH_DIFFERS, span, message, remedy);
    };
    let path = quoted(template);
    let segments = || template.split('/').skip(1);
    let malformed: Vec<&str> =
        segments().filter(|segment| parameter(segment).is_none() && !is_literal(segment)).collect();
    for segment in &malformed {
        let message = format!("the segment {} of {path} is neither plain text nor one name in braces", quoted(segment));
        report(name_place(schema), message, "write the path alone, each parameter as a whole segment `{name}`");
    }
    if !malformed.is_empty() {
        return;
    }
    let names: Vec<&str> = segments().filter_map(parameter).collect();
    for (place, name) in names.iter().enumerate() {
        if names[..place].contains(name) {
            let message = format!("{path} has the parameter {} twice", quoted(name));
            report(name_place(schema), message, "give each place in the path a name of its own");
            continue;
        }
        let (span, problem) = match schema.properties.iter().find(|property| property.name == *name) {
            None => (name_place(schema), "is no member of this object"),
            Some(property) if !property.required => (property.span, "is not required"),
            Some(property) => match types.no_scalar(property.schema) {
                Some(problem) => (property.span, problem),
                None => continue,
            },
        };
        let message = format!("{path} has a place for {}, which {problem}", quoted(name));
        report(span, message, "make it a required member that is a string, a number or a boolean and never null");
    }
    let named = schema.properties.iter().map(|property| (property.name.as_str(), property.span));
    let matched = schema.pattern_properties.iter().map(|(pattern, _)| (pattern.value.source.as_str(), pattern.span));
    for (name, span) in named.chain(matched).filter(|(name, _)| !names.contains(name)) {
        let message = format!("{path} has no place for {}", quoted(name));
        report(span, message, "drop the member, or give it a place in the page's \"operation\"");
    }
}

/// The parameter that a segment of a path stands for.
fn parameter(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    (!name.contains(['{', '}'])).then_some(name)
}

/// Whether a segment stands for itself, as RFC 3986 has it; dot segments do not, as whoever reads a URL resolves them.
fn is_literal(segment: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte);
    segment.bytes().all(is_plain) && !matches!(segment, "." | "..")
}

struct Types<'g> {
    graph: &'g Graph,
    declarations: &'g Declarations,
}

impl Types<'_> {
    /// Why no query can hold the values of a schema, if none can.
    fn no_parameter(&self, id: SchemaId) -> Option<String> {
        let Type::Vec(item) = value_type(self.graph, self.declarations, id) else {
            return self.no_scalar(id).map(str::to_owned);
        };
        let null = || allows_null(self.graph, id).then(|| "may be null".to_owned());
        no_scalar(&item).map(|problem| format!("is an array, each item of which {problem}")).or_else(null)
    }

    /// Why the values of a schema are not all scalars, if they are not.
    fn no_scalar(&self, id: SchemaId) -> Option<&'static str> {
        let null = || allows_null(self.graph, id).then_some("may be null");
        no_scalar(&value_type(self.graph, self.declarations, id)).or_else(null)
    }
}

/// Why the values of a type are not all scalars, if they are not.
fn no_scalar(value_type: &Type) -> Option<&'static str> {
    match value_type {
        Type::Text
        | Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::DateTime
        | Type::Date
        | Type::Duration
        | Type::Decimal
        | Type::Enum(_)
        | Type::Newtype(_) => None,
        Type::Null => Some("is null"),
        Type::Json | Type::Union(_) => Some("is of any type"),
        Type::Members | Type::Map(_) | Type::Object(_) => Some("is an object"),
        Type::Vec(_) | Type::Tuple(_) => Some("is an array"),
        Type::Nullable(_) => Some("may be null"),
    }
}
