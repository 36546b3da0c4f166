//! Keywords that say something about a schema and assert nothing.

use payschema_diagnostics::quoted;

use super::{Lowering, Reference, ReferenceKind, at};
use crate::graph::{Evidence, Hint, SchemaId, Source};
use crate::json::{Data, Member};
use crate::{codes, nearest};

/// The only dialect.
pub(crate) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

pub(crate) fn dialect(lowering: &mut Lowering<'_>, _: SchemaId, member: &Member) {
    let Some(dialect) = lowering.string(member) else { return };
    if lowering.dialect.is_none() {
        let message = format!("the dialect {} is not supported", quoted(&dialect.value));
        lowering.report(&codes::WRONG_DIALECT, dialect.span, message, format!("write \"{DIALECT}\""));
    }
}

pub(crate) fn title(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).title = lowering.string(member);
}

pub(crate) fn comment(lowering: &mut Lowering<'_>, _: SchemaId, member: &Member) {
    lowering.string(member);
}

pub(crate) fn description(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).description = lowering.string(member);
}

pub(crate) fn default(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).default = Some(at(member.value.to_text(), member.value.span));
}

pub(crate) fn examples(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    if let Some(items) = lowering.array(member) {
        lowering.schema_mut(id).examples = items.iter().map(|item| item.to_text()).collect();
    }
}

pub(crate) fn deprecated(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).deprecated = lowering.boolean(member).unwrap_or_default();
}

pub(crate) fn sensitive(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    // Of a value that is no boolean, the careful reading is kept.
    lowering.schema_mut(id).sensitive = lowering.boolean(member).unwrap_or(true);
}

pub(crate) fn source(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    const REMEDY: &str = "write `{\"page\": \"...\", \"section\": \"...\"}`";
    let Some(members) = lowering.object(member) else { return };
    for part in members.iter().filter(|part| part.name != "page" && part.name != "section") {
        let message = format!("`x-source` has no part {}", quoted(&part.name));
        lowering.report(&codes::WRONG_VALUE, part.name_span, message, REMEDY);
    }
    let mut text_of = |name: &str| {
        let part = members.iter().find(|part| part.name == name);
        let text = part.and_then(|part| part.value.as_str()).filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let span = part.map_or(member.value.opening(), |part| part.value.opening_or_whole());
            let message = match part {
                Some(_) => format!("`{name}` of `x-source` takes a string with some text"),
                None => format!("`x-source` lacks `{name}`"),
            };
            lowering.report(&codes::WRONG_VALUE, span, message, REMEDY);
        }
        part.zip(text)
    };
    let (page, section) = (text_of("page"), text_of("section"));
    let (Some((page, page_id)), Some((_, section)), Some(pages)) = (page, section, lowering.pages) else { return };
    match pages.iter().position(|known| known.id == page_id) {
        Some(page) => lowering.schema_mut(id).source = Some(Source { page, section: section.to_owned() }),
        None => {
            let message = format!("`provider.json` lists no page {}", quoted(page_id));
            let remedy = nearest::remedy(page_id, pages.iter().map(|page| page.id.as_str()), "add it to `pages` there");
            lowering.report(&codes::UNKNOWN_PAGE, page.value.span, message, remedy);
        }
    }
}

pub(crate) fn evidence(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let evidence = match member.value.as_str() {
        Some("documented") => Evidence::Documented,
        Some("example") => Evidence::Example,
        _ => return lowering.wrong_choice(member, &["documented", "example"]),
    };
    lowering.schema_mut(id).evidence = evidence;
}

pub(crate) fn hint(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    let span = member.value.span;
    let hint = match &member.value.data {
        Data::String(text) => match text.as_str() {
            "date-time" => Hint::DateTime,
            "date" => Hint::Date,
            "duration" => Hint::Duration,
            "decimal" => Hint::Decimal,
            _ => return lowering.wrong_choice(member, &["date-time", "date", "duration", "decimal"]),
        },
        Data::Object(members) => match members.as_slice() {
            [reference] if reference.name == "$ref" => {
                let Some(text) = lowering.string(reference) else { return };
                let reference = Reference { from: id, kind: ReferenceKind::Hint, text: text.value, span: text.span };
                return lowering.nodes.references.push(reference);
            }
            _ => {
                let message = "an object as `x-hint` has the one member `$ref`";
                let remedy = "write `{\"$ref\": \"#/$defs/...\"}` with the name of an enum";
                return lowering.report(&codes::WRONG_VALUE, member.value.opening(), message, remedy);
            }
        },
        _ => {
            let remedy = "write \"date-time\", \"date\", \"duration\", \"decimal\", or `{\"$ref\": ...}` to an enum";
            return lowering.wrong_value(member, "a string or an object", remedy);
        }
    };
    lowering.schema_mut(id).hint = Some(at(hint, span));
}

pub(crate) fn rust_name(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    lowering.schema_mut(id).rust_name = lowering.string(member);
}

pub(crate) fn rust_names(lowering: &mut Lowering<'_>, id: SchemaId, member: &Member) {
    for name in lowering.object(member).unwrap_or_default() {
        if let Some(variant) = lowering.string(name) {
            lowering.schema_mut(id).rust_names.push((name.name.clone(), variant));
        }
    }
}

impl Lowering<'_> {
    /// Reports that a keyword has none of the values it takes.
    fn wrong_choice(&mut self, member: &Member, choices: &[&str]) {
        let list = choices.iter().map(|choice| format!("\"{choice}\"")).collect::<Vec<_>>().join(", ");
        let Some(text) = member.value.as_str() else {
            return self.wrong_value(member, "a string", &format!("write one of {list}"));
        };
        let message = format!("{} does not take {}", quoted(&member.name), quoted(text));
        let remedy = nearest::remedy(text, choices.iter().copied(), &format!("write one of {list}"));
        self.report(&codes::WRONG_VALUE, member.value.span, message, remedy);
    }
}
