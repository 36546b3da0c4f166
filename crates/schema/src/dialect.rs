//! Earlier dialects, as far as they say the same in other words.
//!
//! Schemas from elsewhere may be of draft-06 or draft-07. What those spell otherwise is read as what it is called today,
//! under the pointer that it has in the file. What they mean otherwise is refused at its place: keywords that later dialects
//! gave a meaning, and keywords beside `$ref`, which these dialects ignore.

use payschema_diagnostics::quoted;

use crate::Subject;
use crate::graph::{Role, SchemaId};
use crate::json::{Data, Member, Value};
use crate::keyword::{Keyword, Place, supported};
use crate::lower::{Lowering, applicator, assertion};

/// What a schema's keywords mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Draft-06.
    Draft6,
    /// Draft-07.
    Draft7,
    /// Draft 2020-12, in which providers' schemas are written.
    Draft2020,
}

/// The dialects that files name, by their URIs without an empty fragment.
const NAMED: [(&str, Dialect); 3] = [
    ("http://json-schema.org/draft-06/schema", Dialect::Draft6),
    ("http://json-schema.org/draft-07/schema", Dialect::Draft7),
    (crate::lower::annotation::DIALECT, Dialect::Draft2020),
];

/// What is called otherwise today.
static DEFINITIONS: Keyword = Keyword { name: "$defs", place: Place::Any, read: applicator::definitions };
static PREFIX_ITEMS: Keyword = Keyword { name: "prefixItems", place: Place::Any, read: applicator::prefix_items };
static REST: Keyword = Keyword { name: "items", place: Place::Any, read: applicator::items };
static DEPENDENCIES: Keyword = Keyword { name: "dependentSchemas", place: Place::Any, read: dependencies };
/// `$id` where it names the place and not the file.
static PLACE_NAME: Keyword = Keyword { name: "$anchor", place: Place::Any, read: applicator::anchor };

/// Keywords that these dialects do not know, and hence ignore.
const LATER: [&str; 10] = [
    "$anchor",
    "$defs",
    "dependentRequired",
    "dependentSchemas",
    "maxContains",
    "minContains",
    "prefixItems",
    "unevaluatedItems",
    "unevaluatedProperties",
    "deprecated",
];

/// Keywords that assert nothing, so that it makes no difference whether they are ignored beside `$ref`.
const HARMLESS: [&str; 8] =
    ["$ref", "$schema", "$comment", "definitions", "title", "description", "default", "examples"];

/// What is done about a keyword.
pub(crate) enum Reading {
    /// It is read as this.
    As(&'static Keyword),
    /// It asserts nothing.
    Ignored,
    /// It is refused for this reason, with this remedy.
    Refused(String, &'static str),
    /// There is no such keyword.
    Unknown,
}

/// The dialect of a file; none where it names another than the subject may have, or none at all and has to.
pub(crate) fn of(file: &Value, subject: Subject) -> Option<Dialect> {
    let Subject::Elsewhere { dialect, .. } = subject else {
        return named(file.get_str("$schema")?).filter(|named| *named == Dialect::Draft2020);
    };
    match file.get("$schema") {
        Some(member) => named(member.value.as_str()?),
        None => Some(dialect).filter(|dialect| *dialect != Dialect::Draft2020),
    }
}

fn named(uri: &str) -> Option<Dialect> {
    let found = |uri: &str| NAMED.iter().find(|(known, _)| *known == uri).map(|(_, dialect)| *dialect);
    // Today's has no fragment in its name; those before it are named with and without an empty one.
    found(uri).or_else(|| found(uri.strip_suffix('#')?).filter(|dialect| *dialect != Dialect::Draft2020))
}

/// What a member of a schema, which has these members, means in a dialect.
pub(crate) fn reading(dialect: Dialect, members: &[Member], member: &Member) -> Reading {
    let name = member.name.as_str();
    let known = || supported(name).map_or(Reading::Unknown, Reading::As);
    if dialect == Dialect::Draft2020 {
        return known();
    }
    let value_of = |name: &str| members.iter().find(|member| member.name == name).map(|member| &member.value);
    let has_places = matches!(value_of("items").map(|items| &items.data), Some(Data::Array(_)));
    if value_of("$ref").is_some() && !HARMLESS.contains(&name) {
        let message = format!("{} stands beside `$ref`, where its dialect ignores it", quoted(name));
        return Reading::Refused(message, "delete it, or put the `$ref` into an `allOf`");
    }
    match name {
        "definitions" => Reading::As(&DEFINITIONS),
        "items" if has_places => Reading::As(&PREFIX_ITEMS),
        "additionalItems" if has_places => Reading::As(&REST),
        "additionalItems" => Reading::Ignored,
        "dependencies" => Reading::As(&DEPENDENCIES),
        "$id" if member.value.as_str().is_some_and(|id| id.starts_with('#')) => Reading::As(&PLACE_NAME),
        _ if LATER.contains(&name) || dialect == Dialect::Draft6 && ["if", "then", "else"].contains(&name) => {
            let message = format!("{} is a keyword of later dialects, which this one ignores", quoted(name));
            Reading::Refused(message, "delete it, or name the dialect that it belongs to in `$schema`")
        }
        _ => known(),
    }
}

/// Whether a format is one that only later dialects define.
pub(crate) fn ignores_format(dialect: Dialect, format: &str) -> bool {
    match dialect {
        Dialect::Draft6 => ["date", "time", "duration", "uuid"].contains(&format),
        Dialect::Draft7 => ["duration", "uuid"].contains(&format),
        Dialect::Draft2020 => false,
    }
}

/// `dependencies`: names are `dependentRequired`, schemas `dependentSchemas`.
fn dependencies(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    for entry in lowering.object(member).unwrap_or_default() {
        if let Data::Array(_) = entry.value.data {
            assertion::dependent_names(lowering, id, "dependencies", entry);
        } else {
            let role = Role::Applied { keyword: "dependentSchemas", owner: id };
            let schema = lowering.below(id, &["dependencies", &entry.name], entry.name_span, role, &entry.value);
            lowering.schema_mut(id).dependent_schemas.push((entry.name.clone(), schema));
        }
    }
}
