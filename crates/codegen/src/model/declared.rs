//! Which schemas become types, and what those are called.

use std::collections::BTreeMap;

use payschema_schema::graph::{Additional, Graph, Provider, Role, Schema, SchemaId, Type};

use super::alternatives::{Apart, alternatives, branch_names};
use super::conjunction::{alias, allows_null, branch_beside_null, identity, members, plain_types, together};
use crate::findings::Findings;
use crate::{codes, naming};

/// Types that declarations mention by these names, so that no schema may take them.
const TAKEN: &[&str] = &[
    "AsRef",
    "Box",
    "Date",
    "DateTime",
    "DecimalText",
    "Default",
    "Duration",
    "Err",
    "Field",
    "From",
    "Json",
    "Map",
    "Members",
    "None",
    "Null",
    "Nullable",
    "Number",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self_",
    "Some",
    "String",
    "Text",
    "Unknown",
    "Vec",
];

/// What a schema is declared as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Enum,
    Newtype,
    /// An enum over alternatives that are told apart.
    Union,
    /// Any value, which may be looked at as one of several alternatives.
    Kept,
    Tuple,
}

/// A schema that becomes a type.
#[derive(Debug)]
pub(super) struct Declared {
    pub(super) schema: SchemaId,
    pub(super) kind: Kind,
    pub(super) name: String,
}

/// The types of one provider, in the order of their documents and of the schemas in these.
#[derive(Debug, Default)]
pub(super) struct Declarations {
    by_document: Vec<Vec<Declared>>,
    place: BTreeMap<SchemaId, (usize, usize)>,
    /// The schemas of the catalogue's entries, each of which is a type.
    listed: Vec<SchemaId>,
}

impl Declarations {
    /// Finds and names the types of a provider.
    pub(super) fn collect(graph: &Graph, provider: &Provider, findings: &mut Findings) -> Self {
        let listed = provider.objects.iter().filter_map(|object| Some(identity(graph, object.schema?))).collect();
        let mut declarations = Declarations { listed, ..Declarations::default() };
        for document in &provider.documents {
            declarations.by_document.push(Vec::new());
            declarations.visit(graph, document.root, findings);
        }
        declarations.report_clashes(graph, findings);
        declarations
    }

    /// The types of a document, by its place among the provider's.
    pub(super) fn of_document(&self, document: usize) -> &[Declared] {
        &self.by_document[document]
    }

    /// The type that a schema becomes; for a reference, ask with its target.
    pub(super) fn get(&self, schema: SchemaId) -> Option<&Declared> {
        let (document, place) = self.place.get(&schema)?;
        Some(&self.by_document[*document][*place])
    }

    /// Whether the catalogue lists a schema.
    pub(super) fn is_listed(&self, schema: SchemaId) -> bool {
        self.listed.contains(&schema)
    }

    fn visit(&mut self, graph: &Graph, id: SchemaId, findings: &mut Findings) {
        let schema = &graph[id];
        let kind = match kind(graph, id) {
            // What stands for a whole payload is null by itself where that is valid, which only any value can be.
            Some(Kind::Union) if self.is_listed(id) && allows_null(graph, id) => Some(Kind::Kept),
            None if self.is_listed(id) => Some(Kind::Newtype),
            kind => kind,
        };
        let names_a_part = names_a_field(schema) || self.is_branch(schema);
        if let (None, Some(name), false) = (kind, &schema.rust_name, names_a_part) {
            findings.report(
                &codes::NAME_WITHOUT_EFFECT,
                name.span,
                "this schema becomes neither a type nor a field, so that there is nothing to name",
                "drop the name, or move the schema to `$defs`",
            );
        }
        if let (Some(Kind::Enum | Kind::Object | Kind::Union | Kind::Kept), Some(hint)) = (kind, &schema.hint) {
            findings.report(
                &codes::HINT_WITHOUT_EFFECT,
                hint.span,
                "the hint has no effect on a schema that becomes a type by itself",
                "drop the hint",
            );
        }
        if let Some(kind) = kind {
            let name = naming::type_name(&self.wanted_name(graph, id));
            let document = self.by_document.len() - 1;
            self.place.insert(id, (document, self.by_document[document].len()));
            self.by_document[document].push(Declared { schema: id, kind, name });
        }
        for part in typed_parts(graph, id, kind).into_iter().chain(schema.definitions.iter().copied()) {
            self.visit(graph, part, findings);
        }
    }

    /// Whether a schema is one of the alternatives that a type is made of, and names it.
    fn is_branch(&self, schema: &Schema) -> bool {
        let Role::Applied { keyword: "oneOf" | "anyOf", owner } = &schema.role else { return false };
        self.get(*owner).is_some_and(|owner| matches!(owner.kind, Kind::Union | Kind::Kept))
    }

    /// Whether a type holds values of a schema that stands in it, so that its rule is asked for by itself.
    pub(super) fn is_part(&self, schema: &Schema) -> bool {
        match &schema.role {
            Role::Applied { keyword: "prefixItems", owner } | Role::Items { owner } => {
                self.get(*owner).is_some_and(|owner| owner.kind == Kind::Tuple)
            }
            _ => self.is_branch(schema),
        }
    }

    /// What a schema is called, whether or not it becomes a type.
    pub(super) fn called(&self, graph: &Graph, id: SchemaId) -> String {
        self.get(id).map_or_else(|| self.wanted_name(graph, id), |declared| declared.name.clone())
    }

    /// The name before casing: `x-rust-name`, else `title`, else the key in `$defs`, else owner and member.
    fn wanted_name(&self, graph: &Graph, id: SchemaId) -> String {
        let schema = &graph[id];
        if let Some(name) = &schema.rust_name
            && !names_a_field(schema)
        {
            return name.value.clone();
        }
        if let Some(title) = &schema.title {
            return title.value.clone();
        }
        let within = |owner: &SchemaId, part: &str| format!("{} {part}", self.called(graph, *owner));
        match &schema.role {
            Role::Root => schema.file.rsplit('/').next().unwrap_or_default().replace(".schema.json", ""),
            Role::Definition { key } => key.clone(),
            Role::Property { name, owner } => within(owner, name),
            Role::PatternProperty { owner } => {
                within(owner, schema.rust_name.as_ref().map_or("value", |name| name.value.as_str()))
            }
            Role::Additional { owner } => within(owner, "value"),
            Role::Items { owner } => within(owner, "item"),
            Role::Applied { keyword: "prefixItems", owner } => {
                let place = graph[*owner].prefix_items.iter().position(|item| *item == id).unwrap_or_default();
                within(owner, &ordinal(place))
            }
            Role::Applied { owner, .. } if self.is_branch(schema) => {
                within(owner, &self.branch_name(graph, *owner, id))
            }
            Role::Applied { owner, .. } => within(owner, ""),
        }
    }

    /// What a branch adds to the name of the type whose alternative it is.
    fn branch_name(&self, graph: &Graph, owner: SchemaId, branch: SchemaId) -> String {
        let alternatives = alternatives(graph, owner);
        let name = alternatives.and_then(|alternatives| {
            let place = alternatives.branches.iter().position(|id| *id == branch)?;
            let names = branch_names(graph, &alternatives, |target| self.called(graph, target));
            names.into_iter().nth(place)
        });
        name.map(|name| name.name).unwrap_or_default()
    }

    fn report_clashes(&self, graph: &Graph, findings: &mut Findings) {
        let mut names: BTreeMap<String, SchemaId> = BTreeMap::new();
        let mut statics: BTreeMap<String, SchemaId> = BTreeMap::new();
        for declared in self.by_document.iter().flatten() {
            let place = name_place(&graph[declared.schema]);
            let name = &declared.name;
            if TAKEN.contains(&name.as_str()) {
                findings.report(
                    &codes::TYPE_NAME_TAKEN,
                    place,
                    format!("this type would be called `{name}`, which generated code needs for another type"),
                    "give it another name with \"x-rust-name\"",
                );
            }
            let mut clash = |what: String, mend: &str, first: SchemaId| {
                let first = (name_place(&graph[first]), "the other one".to_owned());
                findings.report_with(&codes::TYPE_NAMES_CLASH, place, what, mend, first);
            };
            let twin = (declared.kind == Kind::Enum).then(|| naming::known_name(name));
            if let Some(first) = names.get(name) {
                clash(
                    format!("two types of this provider would be called `{name}`"),
                    "give one of them another name with \"x-rust-name\", or refer to one from both places",
                    *first,
                );
            } else if let Some((twin, first)) = twin.as_ref().and_then(|twin| names.get_key_value(twin)) {
                clash(
                    format!("the closed twin of `{name}` and another type would both be called `{twin}`"),
                    "give one of them another name with \"x-rust-name\"",
                    *first,
                );
            } else if let Some(first) = statics.insert(naming::static_name(name), declared.schema) {
                clash(
                    format!(
                        "the rules of `{name}` and of another type would both be called `{}`",
                        naming::static_name(name)
                    ),
                    "give one of them another name with \"x-rust-name\"",
                    first,
                );
            }
            for name in [Some(name.clone()), twin].into_iter().flatten() {
                names.entry(name).or_insert(declared.schema);
            }
        }
    }
}

/// Whether `x-rust-name` names the field that holds the schema's values.
fn names_a_field(schema: &Schema) -> bool {
    matches!(schema.role, Role::Property { .. } | Role::PatternProperty { .. })
}

/// Where a schema's name comes from.
pub(super) fn name_place(schema: &Schema) -> payschema_diagnostics::Span {
    match (&schema.rust_name, &schema.title) {
        (Some(name), _) | (None, Some(name)) => name.span,
        (None, None) => schema.span,
    }
}

/// What a schema is declared as; `None` for what leads to another type and for what needs no type of its own.
fn kind(graph: &Graph, id: SchemaId) -> Option<Kind> {
    let schema = &graph[id];
    let lists_strings =
        |values: &payschema_schema::graph::Enumeration| values.others.is_empty() && !values.strings.is_empty();
    if identity(graph, id) != id {
        return None;
    }
    if schema.enumeration.as_ref().is_some_and(|values| lists_strings(&values.value)) {
        return Some(Kind::Enum);
    }
    let has_patterns = !schema.pattern_properties.is_empty() && !is_map(schema);
    match plain_types(graph, id).base() {
        Some(Type::Object) if !members(graph, id).is_empty() || has_patterns => Some(Kind::Object),
        Some(Type::Boolean | Type::Integer | Type::Number | Type::String) => {
            matches!(schema.role, Role::Definition { .. }).then_some(Kind::Newtype)
        }
        Some(Type::Array) => is_tuple(graph, id).then_some(Kind::Tuple),
        Some(Type::Object) | None => alternatives(graph, id).map(|alternatives| match alternatives.apart {
            Apart::Member { .. } | Apart::Type(_) => Kind::Union,
            Apart::Kept => Kind::Kept,
        }),
    }
}

/// Whether the places of an array have schemas of their own, and no other schema says what items there are.
fn is_tuple(graph: &Graph, id: SchemaId) -> bool {
    let says_items = |id: &SchemaId| !graph[*id].prefix_items.is_empty() || graph[*id].items.is_some();
    !graph[id].prefix_items.is_empty() && !together(graph, id).iter().skip(1).any(says_items)
}

/// A place of an array in words.
pub(super) fn ordinal(place: usize) -> String {
    const WORDS: [&str; 8] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
    WORDS.get(place).map_or_else(|| format!("item {}", place + 1), |word| (*word).to_owned())
}

/// The subschemas whose types are those of fields, items and values of maps. Whatever else holds schemas only asserts.
fn typed_parts(graph: &Graph, id: SchemaId, kind: Option<Kind>) -> Vec<SchemaId> {
    let schema = &graph[id];
    if matches!(kind, Some(Kind::Union | Kind::Kept)) {
        return alternatives(graph, id).map_or_else(Vec::new, |alternatives| alternatives.branches);
    }
    if kind == Some(Kind::Tuple) {
        return schema.prefix_items.iter().copied().chain(schema.items).collect();
    }
    let mut parts = Vec::new();
    // A branch beside null is the type, and so is a lone `allOf` branch.
    parts.extend(branch_beside_null(graph, id));
    parts.extend(alias(graph, id).filter(|next| schema.all_of.contains(next)));
    if kind == Some(Kind::Object) || schema.properties.is_empty() {
        // What a struct's `allOf` lists in place has members that are the struct's.
        let inline =
            |other: &SchemaId| *other == id || matches!(&graph[*other].role, Role::Applied { keyword: "allOf", .. });
        let sources = if kind == Some(Kind::Object) { together(graph, id) } else { vec![id] };
        for source in sources.into_iter().filter(inline).map(|id| &graph[id]) {
            parts.extend(source.properties.iter().map(|property| property.schema));
            parts.extend(source.pattern_properties.iter().map(|(_, values)| *values));
            parts.extend(source.additional.as_ref().and_then(|additional| match additional.value {
                Additional::Schema(values) => Some(values),
                Additional::Any | Additional::Forbidden => None,
            }));
        }
    }
    if schema.prefix_items.is_empty() {
        parts.extend(schema.items);
    }
    parts
}

/// Whether `patternProperties` make a map: one pattern, and nothing allowed beside it.
pub(super) fn is_map(schema: &Schema) -> bool {
    schema.properties.is_empty()
        && schema.pattern_properties.len() == 1
        && matches!(schema.additional.as_ref().map(|additional| additional.value), Some(Additional::Forbidden))
}
