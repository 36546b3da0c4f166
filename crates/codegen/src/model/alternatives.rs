//! What `oneOf` and `anyOf` become, and what their branches are called.
//!
//! Where the branches have nothing in common by what is plain to see, the Rust type is an enum: a value that is valid
//! satisfies one branch only, and which one is told by a member or by the value's type. Anything else is kept as it came.

use payschema_diagnostics::Span;
use payschema_schema::graph::{Format, Graph, Hint, Schema, SchemaId, Type, Types};

use super::conjunction::{identity, members, plain_types, together, wide_types};
use crate::json_text::quoted;
use crate::naming;

/// The alternatives of a schema, null left aside.
pub(super) struct Alternatives {
    pub(super) branches: Vec<SchemaId>,
    pub(super) apart: Apart,
}

/// How alternatives are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Apart {
    /// They are objects, and each requires a member that has other values in each of them.
    Member {
        /// The member's name.
        name: String,
        /// Its values in each branch, as JSON texts.
        values: Vec<Vec<String>>,
    },
    /// Each has types that no other has.
    Type(Vec<Types>),
    /// Not by what is plain to see.
    Kept,
}

/// All types but null.
const VALUES: Types = Types::BOOLEAN.or(Types::NUMBER).or(Types::STRING).or(Types::ARRAY).or(Types::OBJECT);

/// The alternatives of a schema whose type they are; none where it has no others than null, or states another type.
pub(super) fn alternatives(graph: &Graph, id: SchemaId) -> Option<Alternatives> {
    let schema = &graph[id];
    let is_value = |branch: &SchemaId| wide_types(graph, *branch) != Types::NULL;
    let branches: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().filter(is_value).collect();
    let is_scalar = wide_types(graph, id).base().is_some_and(|base| !matches!(base, Type::Array | Type::Object));
    if is_scalar || plain_types(graph, id).base() == Some(Type::Array) {
        return None;
    }
    let one_keyword = schema.one_of.is_empty() || schema.any_of.is_empty();
    let apart = Some(&branches)
        .filter(|branches| one_keyword && branches.len() > 1)
        .and_then(|branches| by_member(graph, branches).or_else(|| by_type(graph, id, branches)));
    // Where no branch says what type it is of, none of them is better known as a type of its own.
    let is_typed = branches.iter().any(|branch| wide_types(graph, *branch).base().is_some());
    let apart = apart.or_else(|| is_typed.then_some(Apart::Kept))?;
    Some(Alternatives { branches, apart })
}

/// The first required member that has values of its own in each branch.
fn by_member(graph: &Graph, branches: &[SchemaId]) -> Option<Apart> {
    let first = branches.first().filter(|_| branches.iter().all(|branch| is_struct(graph, *branch)))?;
    members(graph, *first).into_iter().find_map(|(properties, _)| {
        let name = &properties[0].name;
        let values: Option<Vec<Vec<String>>> = branches.iter().map(|branch| tags(graph, *branch, name)).collect();
        let values = values.filter(|values| are_disjoint(values))?;
        Some(Apart::Member { name: name.clone(), values })
    })
}

/// Whether a schema's values are objects that become a struct.
fn is_struct(graph: &Graph, id: SchemaId) -> bool {
    let target = identity(graph, id);
    let is_object = |id| plain_types(graph, id).base() == Some(Type::Object);
    is_object(id) && is_object(target) && graph[target].enumeration.is_none() && !members(graph, target).is_empty()
}

/// The values of a member that a branch requires; none where the schema does not list them, or lists containers.
fn tags(graph: &Graph, branch: SchemaId, name: &str) -> Option<Vec<String>> {
    let members = members(graph, branch);
    let (properties, _) = members.iter().find(|(properties, required)| *required && properties[0].name == name)?;
    let schemas = properties.iter().flat_map(|property| together(graph, property.schema));
    let values = schemas.into_iter().find_map(|id| listed_values(&graph[id]))?;
    values.iter().all(|value| !value.starts_with(['[', '{'])).then_some(values)
}

/// The values of `const` or `enum`, as JSON texts.
fn listed_values(schema: &Schema) -> Option<Vec<String>> {
    if let Some(constant) = &schema.constant {
        return Some(vec![constant.value.clone()]);
    }
    let values = &schema.enumeration.as_ref()?.value;
    let strings = values.strings.iter().map(|string| quoted(&string.value));
    Some(strings.chain(values.null.then(|| "null".to_owned())).chain(values.others.iter().cloned()).collect())
}

/// Whether no value of one branch is one of another. Numbers that may be equal count as equal.
fn are_disjoint(values: &[Vec<String>]) -> bool {
    let key = |text: &String| match serde_json::from_str(text) {
        Ok(serde_json::Value::Number(number)) => number.as_f64().map(|number| (number + 0.0).to_string()),
        Ok(value) => Some(value.to_string()),
        Err(_) => None,
    };
    let keys: Option<Vec<Vec<String>>> = values.iter().map(|branch| branch.iter().map(key).collect()).collect();
    keys.is_some_and(|keys| {
        let shares =
            |(place, branch): (usize, &Vec<String>)| keys[..place].iter().flatten().any(|known| branch.contains(known));
        !keys.iter().enumerate().any(shares)
    })
}

fn by_type(graph: &Graph, id: SchemaId, branches: &[SchemaId]) -> Option<Apart> {
    let around = plain_types(graph, id).and(VALUES);
    let types: Vec<Types> = branches.iter().map(|branch| types_of(graph, *branch).and(around)).collect();
    let meets_earlier =
        |(place, one): (usize, &Types)| *one == Types::NONE || types[..place].iter().any(|other| other.meets(*one));
    (!types.iter().enumerate().any(meets_earlier)).then_some(Apart::Type(types))
}

/// The types that a branch leaves, its listed values included.
fn types_of(graph: &Graph, id: SchemaId) -> Types {
    let listed = listed_values(&graph[id]).map(|values| {
        let types = values.iter().map(|value| match value.as_bytes().first() {
            Some(b'"') => Types::STRING,
            Some(b'{') => Types::OBJECT,
            Some(b'[') => Types::ARRAY,
            Some(b't' | b'f') => Types::BOOLEAN,
            Some(b'n') => Types::NULL,
            _ => Types::NUMBER,
        });
        types.fold(Types::NONE, Types::or)
    });
    wide_types(graph, id).and(listed.unwrap_or(Types::ALL))
}

/// What a branch is called: in upper camel case, and where somebody chose the name, the place of it.
pub(super) struct BranchName {
    pub(super) name: String,
    pub(super) chosen: Option<Span>,
}

/// The names of all branches: `x-rust-name`, else `title`, else what the schema referred to is called, else the value or
/// the type that tells it apart. `called` says what the target of a reference is called.
pub(super) fn branch_names(
    graph: &Graph,
    alternatives: &Alternatives,
    called: impl Fn(SchemaId) -> String,
) -> Vec<BranchName> {
    let mut names: Vec<BranchName> = Vec::new();
    for (place, branch) in alternatives.branches.iter().enumerate() {
        let schema = &graph[*branch];
        let target = identity(graph, *branch);
        let chosen = schema.rust_name.as_ref().or(schema.title.as_ref());
        let wanted = match chosen {
            Some(name) => name.value.clone(),
            None if target != *branch => called(target),
            None => described(graph, alternatives, place),
        };
        let mut name = naming::type_name(&wanted);
        let is_taken = |name: &str, names: &[BranchName]| names.iter().any(|known| known.name == name);
        if chosen.is_none() && is_taken(&name, &names) {
            name = naming::type_name(&format!("{wanted} {}", place + 1));
        }
        names.push(BranchName { name, chosen: chosen.map(|name| name.span) });
    }
    names
}

/// What a branch without a name is called.
fn described(graph: &Graph, alternatives: &Alternatives, place: usize) -> String {
    let branch = alternatives.branches[place];
    let listed = match &alternatives.apart {
        Apart::Member { name, values } => Some((format!("{name} "), values[place].clone())),
        Apart::Type(_) | Apart::Kept => listed_values(&graph[branch]).map(|values| (String::new(), values)),
    };
    let by_place = || format!("alternative {}", place + 1);
    if let Some((member, values)) = listed {
        let word = |text: &String| match serde_json::from_str(text) {
            Ok(serde_json::Value::String(text)) => text,
            _ => format!("{member}{text}"),
        };
        let words: Vec<String> = values.iter().map(word).collect();
        return if words.len() <= 3 { words.join(" or ") } else { by_place() };
    }
    let types = types_of(graph, branch).and(VALUES);
    if types == VALUES {
        return by_place();
    }
    let schemas = together(graph, branch);
    let words: Vec<&str> = types.iter().map(|base| word(base, schemas.iter().map(|id| &graph[*id]))).collect();
    if words.is_empty() { by_place() } else { words.join(" or ") }
}

/// What the Rust type of a JSON type is called.
fn word<'g>(base: Type, mut schemas: impl Iterator<Item = &'g Schema> + Clone) -> &'static str {
    match base {
        Type::Boolean => "boolean",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Array => "array",
        Type::Object => "object",
        Type::String => {
            let hint = schemas.clone().find_map(|schema| schema.hint.as_ref()).map(|hint| hint.value);
            let format = schemas.find_map(|schema| schema.format.as_ref()).map(|format| format.value);
            match (hint, format) {
                (Some(Hint::DateTime), _) | (None, Some(Format::DateTime)) => "date time",
                (Some(Hint::Date), _) | (None, Some(Format::Date)) => "date",
                (Some(Hint::Duration), _) | (None, Some(Format::Duration)) => "duration",
                (Some(Hint::Decimal), _) => "decimal",
                _ => "text",
            }
        }
    }
}
