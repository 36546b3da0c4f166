//! The document that typify gets.

use schemars::schema::Schema;
use serde_json::{Value, json};

use super::spelled::{self, TypePath, wrapped};
use crate::model::{Declaration, Object, Provider, Tuple, Type, Union};

/// The definitions of a provider's types, as typify takes them.
pub(super) fn prepared(provider: &Provider) -> Vec<(String, Schema)> {
    let declarations = provider.modules.iter().flat_map(|module| &module.declarations);
    let definitions = declarations.flat_map(|declaration| match declaration {
        Declaration::Object(object) => named(declaration, struct_definition(object)),
        Declaration::Enum(open_enum) => {
            let names: Vec<&str> = open_enum.variants.iter().map(|variant| variant.name.as_str()).collect();
            named(declaration, json!({ "type": "string", "enum": names }))
        }
        Declaration::Newtype(newtype) => newtype_definitions(declaration, &newtype.inner),
        Declaration::Union(union) => named(declaration, union_definition(union)),
        Declaration::Tuple(tuple) => named(declaration, tuple_definition(tuple)),
    });
    let schema = |value: Value| serde_json::from_value(value).expect("invariant: prepared definitions are schemas");
    definitions.map(|(name, definition)| (name, schema(definition))).collect()
}

/// A definition under each of the names that a declaration declares.
fn named(declaration: &Declaration, definition: Value) -> Vec<(String, Value)> {
    declaration.names().map(|name| (name.to_owned(), definition.clone())).collect()
}

/// A newtype. typify takes a definition that is a path with parameters for that type itself and declares nothing; one that
/// refers to such a definition becomes a newtype.
fn newtype_definitions(declaration: &Declaration, inner: &Type) -> Vec<(String, Value)> {
    let path: TypePath = inner.clone().into();
    if !matches!(path, TypePath::Native { parameter: Some(_), .. }) {
        return named(declaration, definition_of(&path));
    }
    let held = format!("held by {}", declaration.name());
    let reference = json!({ "$ref": format!("#/$defs/{held}") });
    std::iter::once((held, definition_of(&path))).chain(named(declaration, reference)).collect()
}

fn struct_definition(object: &Object) -> Value {
    let fields = object.fields.iter().map(|field| (field.name.clone(), wrapped(field)));
    let patterns =
        object.patterns.iter().map(|field| (field.name.clone(), Type::Map(Box::new(field.value_type.clone())).into()));
    let extra = std::iter::once(("extra".to_owned(), object.extra_type().into()));
    let properties: serde_json::Map<String, Value> =
        fields.chain(patterns).chain(extra).map(|(name, spelled)| (name, definition_of(&spelled))).collect();
    let required: Vec<String> = properties.keys().cloned().collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

/// An enum whose variants hold values: an object of one member for each.
fn union_definition(union: &Union) -> Value {
    let variants = spelled::variants(union).into_iter().map(|(name, held)| {
        let held = definition_of(&held);
        json!({ "type": "object", "properties": { &name: held }, "required": [name], "additionalProperties": false })
    });
    json!({ "oneOf": variants.collect::<Vec<Value>>() })
}

fn tuple_definition(tuple: &Tuple) -> Value {
    let places: Vec<Value> = spelled::places(tuple).iter().map(definition_of).collect();
    json!({ "type": "array", "items": places, "minItems": places.len(), "maxItems": places.len() })
}

/// A type as a schema: a reference to one of ours, or the path of another with its parameters.
fn definition_of(path: &TypePath) -> Value {
    match path {
        TypePath::Declared(name) => json!({ "$ref": format!("#/$defs/{name}") }),
        TypePath::Native { module, name, parameter } => {
            let crate_name = module.split("::").next().unwrap_or_default();
            let parameters: Vec<Value> = parameter.iter().map(|parameter| definition_of(parameter)).collect();
            json!({ "x-rust-type": {
                "crate": crate_name,
                "version": "*",
                "path": format!("{module}::{name}"),
                "parameters": parameters,
            }})
        }
    }
}
