//! From parsed files to nodes: each keyword is read into the [`Schema`] it belongs to.
//!
//! References are noted and resolved later, when all files are there. What concerns one keyword alone is reported here,
//! what concerns several of them by [`crate::check`].

pub(crate) mod annotation;
pub(crate) mod applicator;
pub(crate) mod assertion;
mod names;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use payschema_diagnostics::{Code, Diagnostic, Span, quoted};

use crate::Subject;
use crate::dialect::{self, Dialect, Reading};
use crate::graph::{At, Evidence, Page, Role, Schema, SchemaId, Source};
use crate::json::{Data, Member, Value};
use crate::keyword::{self, Place};
use crate::{codes, nearest};

/// The subschemas of all files, and what is known about them beyond what the graph keeps.
#[derive(Debug, Default)]
pub(crate) struct Nodes {
    pub(crate) schemas: Vec<Schema>,
    /// For each schema, by its index.
    pub(crate) marks: Vec<Marks>,
    /// The schemas by file and JSON Pointer.
    pub(crate) places: BTreeMap<(String, String), SchemaId>,
    /// The schemas by file and `$anchor`.
    pub(crate) anchors: BTreeMap<(String, String), SchemaId>,
    /// References to be resolved, in the order in which they were read.
    pub(crate) references: Vec<Reference>,
    /// The parsed files, to tell a place that is no schema from one that is not there.
    pub(crate) files: BTreeMap<String, Value>,
    /// Files that could not be read; it is not reported again that their parts are missing.
    pub(crate) unread: BTreeSet<String>,
}

/// Where a schema and its keywords stand.
#[derive(Debug)]
pub(crate) struct Marks {
    /// What is underlined if something is missing: the name that the schema stands under, or its opening brace.
    pub(crate) head: Span,
    /// JSON Pointer of the schema, without percent-encoding.
    pub(crate) pointer: String,
    /// The keywords in order.
    pub(crate) keywords: Vec<Written>,
    /// Whether a schema stands here at all.
    pub(crate) is_schema: bool,
    /// Whether it describes a value by itself. What branches and conditions assert beside it need not.
    pub(crate) is_description: bool,
    /// The value of `const`.
    pub(crate) constant: Option<Value>,
    /// The values of `enum`.
    pub(crate) values: Vec<Value>,
}

/// A keyword that was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written {
    pub(crate) keyword: &'static str,
    pub(crate) name: Span,
}

impl Marks {
    /// The place of a keyword's name.
    pub(crate) fn keyword(&self, name: &str) -> Option<Span> {
        self.keywords.iter().find(|written| written.keyword == name).map(|written| written.name)
    }
}

/// A reference that waits for its target.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) from: SchemaId,
    pub(crate) kind: ReferenceKind,
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// The keyword that a reference belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReferenceKind {
    Ref,
    Hint,
}

/// Lowers one file after another into [`Nodes`].
pub(crate) struct Lowering<'a> {
    pub(crate) nodes: &'a mut Nodes,
    pub(crate) findings: &'a mut Vec<Diagnostic>,
    /// The file's path.
    pub(crate) path: &'a str,
    /// The provider's pages; `None` where they are not known, and are not asked for.
    pub(crate) pages: Option<&'a [Page]>,
    /// What the schemas describe.
    pub(crate) subject: Subject,
    /// What the file's keywords mean; none where it does not say so in a way that is understood.
    pub(crate) dialect: Option<Dialect>,
}

/// What a schema gets from the one around it.
pub(crate) struct Surroundings {
    pub(crate) pointer: String,
    pub(crate) role: Role,
    pub(crate) head: Span,
    pub(crate) source: Option<Source>,
    pub(crate) is_description: bool,
}

impl Lowering<'_> {
    /// Lowers a file. Its root must be an object, for it has to name its dialect; schemas from elsewhere may be `true` or
    /// `false`.
    pub(crate) fn document(&mut self, value: Value) -> Option<SchemaId> {
        let is_boolean = matches!(value.data, Data::Boolean(_)) && matches!(self.subject, Subject::Elsewhere { .. });
        if value.as_object().is_none() && !is_boolean {
            let message = format!("a schema file holds an object, not {}", value.kind());
            self.report(&codes::NOT_A_SCHEMA, value.opening(), message, "write a schema, or delete the file");
            self.nodes.unread.insert(self.path.to_owned());
            return None;
        }
        let surroundings = Surroundings {
            pointer: String::new(),
            role: Role::Root,
            head: value.opening(),
            source: None,
            is_description: true,
        };
        let root = self.schema(&value, surroundings);
        if self.dialect.is_none() && value.get("$schema").is_none() && !is_boolean {
            let remedy = format!("write `\"$schema\": \"{}\"` as its first member", annotation::DIALECT);
            self.report(&codes::WRONG_DIALECT, value.opening(), "the file does not name its dialect", remedy);
        }
        self.nodes.files.insert(self.path.to_owned(), value);
        Some(root)
    }

    /// Lowers a subschema. Where something else stands, it is reported and counts as the schema without keywords.
    pub(crate) fn schema(&mut self, value: &Value, surroundings: Surroundings) -> SchemaId {
        let id = SchemaId(self.nodes.schemas.len());
        let Surroundings { pointer, role, head, source, is_description } = surroundings;
        self.nodes.schemas.push(blank(self.path, &pointer, value.span, role, source));
        self.nodes.places.insert((self.path.to_owned(), pointer.clone()), id);
        self.nodes.marks.push(Marks {
            head,
            pointer,
            keywords: Vec::new(),
            is_schema: true,
            is_description,
            constant: None,
            values: Vec::new(),
        });
        match &value.data {
            Data::Object(members) => self.keywords(id, members),
            Data::Boolean(true) => {}
            Data::Boolean(false) => self.schema_mut(id).never = true,
            _ => {
                self.nodes.marks[id.0].is_schema = false;
                let message = format!("a schema is expected here, not {}", value.kind());
                let remedy = "write an object of keywords, `true` for any value, or `false` for none";
                self.report(&codes::NOT_A_SCHEMA, value.opening_or_whole(), message, remedy);
            }
        }
        id
    }

    fn keywords(&mut self, id: SchemaId, members: &[Member]) {
        // The source comes first, because what stands below inherits it.
        let (source, others): (Vec<_>, Vec<_>) = members.iter().partition(|member| member.name == "x-source");
        for member in source.into_iter().chain(others) {
            let keyword = match dialect::reading(self.dialect.unwrap_or(Dialect::Draft2020), members, member) {
                Reading::As(keyword) => keyword,
                Reading::Ignored => continue,
                Reading::Refused(message, remedy) => {
                    self.report(&codes::UNSUPPORTED_KEYWORD, member.name_span, message, remedy);
                    continue;
                }
                Reading::Unknown => {
                    if !(keyword::is_annotation(&member.name) && matches!(self.subject, Subject::Elsewhere { .. })) {
                        self.refuse(member);
                    }
                    continue;
                }
            };
            if !self.is_in_place(id, keyword.place) {
                self.misplaced(member, keyword.place);
                continue;
            }
            self.nodes.marks[id.0].keywords.push(Written { keyword: keyword.name, name: member.name_span });
            (keyword.read)(self, id, member);
        }
        self.nodes.marks[id.0].keywords.sort_by_key(|written| written.name);
        let schema = self.schema_mut(id);
        for property in &mut schema.properties {
            property.required = schema.required.iter().any(|name| name.value == property.name);
        }
        schema.overlapping = names::overlapping(schema);
        applicator::finish_conditional(self, id, members);
    }

    fn is_in_place(&self, id: SchemaId, place: Place) -> bool {
        let role = &self.nodes.schemas[id.0].role;
        match place {
            Place::Any => true,
            Place::Root => *role == Role::Root,
            Place::Member => matches!(role, Role::Property { .. } | Role::PatternProperty { .. }),
        }
    }

    fn misplaced(&mut self, member: &Member, place: Place) {
        let name = quoted(&member.name);
        let (message, remedy) = match place {
            Place::Root => (format!("{name} stands below the file's root"), "delete it: it holds for the whole file"),
            _ => (
                format!("{name} stands on something else than a member"),
                "move it to the members in `properties` that it is about",
            ),
        };
        self.report(&codes::MISPLACED_KEYWORD, member.name_span, message, remedy);
    }

    fn refuse(&mut self, member: &Member) {
        let name = &member.name;
        let span = member.name_span;
        if let Some(remedy) = keyword::unsupported(name) {
            let message = format!("the keyword {} is not supported", quoted(name));
            return self.report(&codes::UNSUPPORTED_KEYWORD, span, message, remedy);
        }
        let annotation = name.starts_with("x-");
        let known = keyword::SUPPORTED.iter().map(|keyword| keyword.name);
        let known: Vec<&str> = known.filter(|known| !annotation || known.starts_with("x-")).collect();
        let near = nearest::of(name, known.iter().copied());
        let (code, message) = if annotation {
            (&codes::UNKNOWN_ANNOTATION, format!("there is no annotation {}", quoted(name)))
        } else {
            (&codes::UNKNOWN_KEYWORD, format!("there is no keyword {}", quoted(name)))
        };
        let remedy = match near {
            Some(near) => format!("write `{near}`, if that is meant"),
            None if annotation => format!("delete it; the annotations are {}", known.join(", ")),
            None => "delete it; for a remark there is `$comment`".to_owned(),
        };
        self.report(code, span, message, remedy);
    }

    pub(crate) fn schema_mut(&mut self, id: SchemaId) -> &mut Schema {
        &mut self.nodes.schemas[id.0]
    }

    pub(crate) fn report(
        &mut self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.findings.push(Diagnostic::new(code, span, message, remedy));
    }
}

fn blank(path: &str, pointer: &str, span: Span, role: Role, source: Option<Source>) -> Schema {
    Schema {
        file: path.to_owned(),
        pointer: crate::reference::to_fragment(pointer),
        span,
        role,
        never: false,
        reference: None,
        types: None,
        enumeration: None,
        constant: None,
        title: None,
        description: None,
        default: None,
        examples: Vec::new(),
        deprecated: false,
        properties: Vec::new(),
        required: Vec::new(),
        pattern_properties: Vec::new(),
        overlapping: Vec::new(),
        additional: None,
        min_properties: None,
        max_properties: None,
        property_names: None,
        dependent_required: Vec::new(),
        dependent_schemas: Vec::new(),
        prefix_items: Vec::new(),
        items: None,
        contains: None,
        min_contains: None,
        max_contains: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        min_length: None,
        max_length: None,
        pattern: None,
        format: None,
        minimum: None,
        maximum: None,
        exclusive_minimum: None,
        exclusive_maximum: None,
        multiple_of: None,
        all_of: Vec::new(),
        any_of: Vec::new(),
        one_of: Vec::new(),
        not: None,
        unevaluated_properties: None,
        unevaluated_items: None,
        conditional: None,
        source,
        evidence: Evidence::Documented,
        hint: None,
        sensitive: false,
        rust_name: None,
        rust_names: Vec::new(),
        definitions: Vec::new(),
    }
}

/// A value with its place in the file.
pub(crate) fn at<T>(value: T, span: Span) -> At<T> {
    At { value, span }
}
