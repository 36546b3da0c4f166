//! One schema file per object: references inside, annotations gone, the assertions as they were.
//!
//! Some tools need a single file. Every schema that is referred to, and every one that became a type, stands under
//! `$defs` by its type's name, so that a part of a payload can be validated by itself.

use payschema_schema::graph::{self, Additional, At, Graph, Role, Schema, SchemaId};

use super::conjunction::identity;
use super::declared::{Declarations, Kind};
use crate::json_text::Json;

/// A bundle before it is printed.
pub(super) struct Bundled {
    pub(super) json: Json,
    /// The schemas under `$defs` with their names there.
    pub(super) definitions: Vec<(SchemaId, String)>,
}

/// Bundles the schema of a catalogue entry.
pub(super) fn bundle(graph: &Graph, declarations: &Declarations, root: SchemaId) -> Bundled {
    let target = identity(graph, root);
    let mut bundler = Bundler { graph, declarations, root, definitions: Vec::new() };
    let mut members = vec![("$schema".to_owned(), Json::string("https://json-schema.org/draft/2020-12/schema"))];
    if graph[root].role == Role::Root {
        match bundler.schema(root) {
            Json::Object(keywords) => members.extend(keywords),
            never => members.push(("not".to_owned(), if graph[root].never { Json::Object(Vec::new()) } else { never })),
        }
    } else {
        bundler.root = SchemaId(usize::MAX);
        members.push(("$ref".to_owned(), bundler.reference(target)));
        if declarations.get(target).is_some_and(|declared| declared.kind == Kind::Object) {
            members.push(("type".to_owned(), Json::string("object")));
        }
    }
    let mut definitions = Vec::new();
    while let Some((id, name)) = bundler.definitions.get(definitions.len()).cloned() {
        definitions.push((name, bundler.schema(id)));
    }
    if !definitions.is_empty() {
        members.push(("$defs".to_owned(), Json::Object(definitions)));
    }
    Bundled { json: Json::Object(members), definitions: bundler.definitions }
}

struct Bundler<'g> {
    graph: &'g Graph,
    declarations: &'g Declarations,
    root: SchemaId,
    definitions: Vec<(SchemaId, String)>,
}

impl Bundler<'_> {
    /// A subschema in its place: as it is, or as a reference where it is a type of its own.
    fn place(&mut self, id: SchemaId) -> Json {
        if self.declarations.get(id).is_some() {
            Json::Object(vec![("$ref".to_owned(), self.reference(id))])
        } else {
            self.schema(id)
        }
    }

    fn places(&mut self, ids: &[SchemaId]) -> Json {
        Json::Array(ids.iter().map(|id| self.place(*id)).collect())
    }

    fn schema(&mut self, id: SchemaId) -> Json {
        if self.graph[id].never { Json::Raw("false".to_owned()) } else { Json::Object(self.keywords(id)) }
    }

    /// A reference to a schema, which is put under `$defs` unless it is there or is the root.
    fn reference(&mut self, id: SchemaId) -> Json {
        if id == self.root {
            return Json::string("#");
        }
        let place = self.definitions.iter().position(|(known, _)| *known == id).unwrap_or_else(|| {
            let name = self.definition_name(id);
            self.definitions.push((id, name));
            self.definitions.len() - 1
        });
        Json::string(&format!("#/$defs/{}", self.definitions[place].1))
    }

    /// The type's name, or one made from the place of a schema that is no type.
    fn definition_name(&self, id: SchemaId) -> String {
        let base = self.declarations.get(id).map_or_else(
            || {
                let schema = &self.graph[id];
                let stem = schema.file.rsplit('/').next().unwrap_or_default().replace(".schema.json", "");
                let place = if schema.pointer.is_empty() { "_root" } else { &schema.pointer };
                format!("{stem}{}", place.replace("/$defs/", "_").replace(|c: char| !c.is_ascii_alphanumeric(), "_"))
            },
            |declared| declared.name.clone(),
        );
        let mut name = base.clone();
        let mut count = 1;
        while self.definitions.iter().any(|(_, taken)| *taken == name) {
            count += 1;
            name = format!("{base}{count}");
        }
        name
    }

    fn keywords(&mut self, id: SchemaId) -> Vec<(String, Json)> {
        let graph = self.graph;
        let schema = &graph[id];
        let mut members = Vec::new();
        let mut add = |keyword: &str, value: Json| members.push((keyword.to_owned(), value));
        if let Some(At { value: Some(target), .. }) = schema.reference {
            add("$ref", self.reference(target));
        }
        value_keywords(schema, &mut add);
        if !schema.required.is_empty() {
            add("required", Json::Array(schema.required.iter().map(|name| Json::string(&name.value)).collect()));
        }
        if !schema.properties.is_empty() {
            let properties =
                schema.properties.iter().map(|property| (property.name.clone(), self.place(property.schema))).collect();
            add("properties", Json::Object(properties));
        }
        if !schema.pattern_properties.is_empty() {
            let patterns = schema
                .pattern_properties
                .iter()
                .map(|(pattern, values)| (pattern.value.source.clone(), self.place(*values)))
                .collect();
            add("patternProperties", Json::Object(patterns));
        }
        match schema.additional.as_ref().map(|additional| additional.value) {
            Some(Additional::Forbidden) => add("additionalProperties", Json::Raw("false".to_owned())),
            Some(Additional::Schema(values)) => add("additionalProperties", self.place(values)),
            // It asserts nothing, but leaves nothing to `unevaluatedProperties`.
            Some(Additional::Any) => add("additionalProperties", Json::Raw("true".to_owned())),
            None => {}
        }
        if !schema.prefix_items.is_empty() {
            add("prefixItems", self.places(&schema.prefix_items));
        }
        if !schema.dependent_schemas.is_empty() {
            let schemas = schema.dependent_schemas.iter().map(|(name, id)| (name.clone(), self.place(*id))).collect();
            add("dependentSchemas", Json::Object(schemas));
        }
        let single = [
            ("items", schema.items),
            ("contains", schema.contains),
            ("propertyNames", schema.property_names),
            ("not", schema.not),
            ("unevaluatedProperties", schema.unevaluated_properties),
            ("unevaluatedItems", schema.unevaluated_items),
            ("if", schema.conditional.map(|one| one.condition)),
            ("then", schema.conditional.and_then(|one| one.then)),
            ("else", schema.conditional.and_then(|one| one.otherwise)),
        ];
        for (keyword, id) in single {
            if let Some(id) = id {
                add(keyword, self.place(id));
            }
        }
        for (keyword, ids) in [("allOf", &schema.all_of), ("anyOf", &schema.any_of), ("oneOf", &schema.one_of)] {
            if !ids.is_empty() {
                add(keyword, self.places(ids));
            }
        }
        members
    }
}

/// Keywords that hold no schema.
fn value_keywords(schema: &Schema, add: &mut impl FnMut(&str, Json)) {
    if let Some(types) = &schema.types {
        add("type", types_json(types.value));
    }
    if let Some(values) = &schema.enumeration {
        let strings = values.value.strings.iter().map(|string| Json::string(&string.value));
        let null = values.value.null.then(|| Json::Raw("null".to_owned()));
        let others = values.value.others.iter().map(|text| Json::Raw(text.clone()));
        add("enum", Json::Array(strings.chain(null).chain(others).collect()));
    }
    let mut raw = |keyword: &str, text: &Option<At<String>>| {
        if let Some(text) = text {
            add(keyword, Json::Raw(text.value.clone()));
        }
    };
    raw("const", &schema.constant);
    raw("minimum", &schema.minimum);
    raw("maximum", &schema.maximum);
    raw("exclusiveMinimum", &schema.exclusive_minimum);
    raw("exclusiveMaximum", &schema.exclusive_maximum);
    raw("multipleOf", &schema.multiple_of);
    let counts = [
        ("minLength", &schema.min_length),
        ("maxLength", &schema.max_length),
        ("minItems", &schema.min_items),
        ("maxItems", &schema.max_items),
        ("minContains", &schema.min_contains),
        ("maxContains", &schema.max_contains),
        ("minProperties", &schema.min_properties),
        ("maxProperties", &schema.max_properties),
    ];
    for (keyword, count) in counts {
        if let Some(count) = count {
            add(keyword, Json::Raw(count.value.to_string()));
        }
    }
    if !schema.dependent_required.is_empty() {
        let names = |names: &[String]| Json::Array(names.iter().map(|name| Json::string(name)).collect());
        let dependent = schema.dependent_required.iter().map(|(name, needed)| (name.clone(), names(needed)));
        add("dependentRequired", Json::Object(dependent.collect()));
    }
    if schema.unique_items {
        add("uniqueItems", Json::Raw("true".to_owned()));
    }
    if let Some(pattern) = &schema.pattern {
        add("pattern", Json::string(&pattern.value.source));
    }
    if let Some(format) = &schema.format {
        add("format", Json::string(format.value.name()));
    }
}

fn types_json(types: graph::Types) -> Json {
    let names = types.iter().map(graph::Type::name).chain(types.null().then_some("null"));
    let mut names: Vec<Json> = names.map(Json::string).collect();
    if names.len() == 1 { names.remove(0) } else { Json::Array(names) }
}
