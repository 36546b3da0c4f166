//! Structs for serde's derive with the members of a model and of all that it refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use heck::{ToPascalCase, ToSnakeCase};
use payschema::Entry;
use payschema::machinery::{Rule, Values};
use payschema_registry::ENTRIES;

/// Who owns the texts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Texts {
    /// `String`.
    Owned,
    /// `Str<'a>`.
    Borrowed,
}

/// The structs and enums of a model.
pub(crate) fn structs(entry: &Entry, texts: Texts) -> String {
    let mut writer = Writer { provider: entry.info().provider, borrowing: BTreeSet::new(), written: BTreeMap::new() };
    writer.object(entry);
    if texts == Texts::Borrowed {
        writer = Writer { borrowing: with_texts(&writer.written), written: BTreeMap::new(), ..writer };
        writer.object(entry);
    }
    let mut file = format!("//! The types of `{}`, written by write-peers.\n\n", entry.info().id);
    if texts == Texts::Borrowed {
        file.push_str("use crate::Str;\n");
    }
    file.push_str("use serde::{Deserialize, Serialize};\n");
    writer.written.values().for_each(|item| file.push_str(item));
    file
}

/// The structs that have a text somewhere, of those that own theirs.
fn with_texts(owned: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    loop {
        let has_text = |item: &String| {
            let words = || item.split(|one: char| !one.is_alphanumeric() && one != '_');
            item.contains("pub struct") && words().skip(8).any(|word| word == "String" || found.contains(word))
        };
        let more: BTreeSet<String> =
            owned.iter().filter(|(_, item)| has_text(item)).map(|(name, _)| name.clone()).collect();
        if more == found {
            return found;
        }
        found = more;
    }
}

struct Writer {
    provider: &'static str,
    /// The structs that borrow texts.
    borrowing: BTreeSet<String>,
    /// By name; empty while a type is being written.
    written: BTreeMap<String, String>,
}

impl Writer {
    fn object(&mut self, entry: &Entry) {
        let info = entry.info();
        if self.written.contains_key(info.name) {
            return;
        }
        self.written.insert(info.name.to_owned(), String::new());
        let lifetime = self.lifetime(info.name);
        let mut item = format!("\n#[derive(Debug, Deserialize, Serialize)]\npub struct {}{lifetime} {{\n", info.name);
        let members = info.rule.object.map_or(&[][..], |object| object.members);
        for (field, member) in info.fields().zip(members) {
            let name = match field.name.to_snake_case() {
                keyword if ["type", "final"].contains(&keyword.as_str()) => format!("{keyword}_"),
                name => name,
            };
            let rust_type = self.value_type(field.rust_type, &member.rule);
            let mut attributes = Vec::new();
            if name != field.name {
                attributes.push(format!("rename = \"{}\"", field.name));
            }
            if rust_type.contains("<'a>") {
                attributes.push("borrow".to_owned());
            }
            if rust_type.starts_with("Option<") {
                attributes.push("default".to_owned());
                attributes.push("skip_serializing_if = \"Option::is_none\"".to_owned());
            }
            if !attributes.is_empty() {
                let _ = writeln!(item, "    #[serde({})]", attributes.join(", "));
            }
            let _ = writeln!(item, "    pub {name}: {rust_type},");
        }
        item.push_str("}\n");
        self.written.insert(info.name.to_owned(), item);
    }

    /// The type of a member whose model has `rust_type`.
    fn value_type(&mut self, rust_type: &str, rule: &'static Rule) -> String {
        let inner = |outer: &str| rust_type.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
        if let Some(inner) = inner("Field").or_else(|| inner("Nullable")).or_else(|| inner("Option")) {
            let inner = self.value_type(inner, rule);
            // Absent and null are one here.
            return if inner.starts_with("Option<") { inner } else { format!("Option<{inner}>") };
        }
        if let Some(inner) = inner("Box") {
            return format!("Box<{}>", self.value_type(inner, rule));
        }
        if let Some(inner) = inner("Vec") {
            return format!("Vec<{}>", self.value_type(inner, rule.array.map_or(rule, |array| array.items)));
        }
        if rust_type.starts_with("Map<") {
            return "serde_json::Map<String, serde_json::Value>".to_owned();
        }
        match rust_type {
            "i64" | "bool" => rust_type.to_owned(),
            "Number" => "f64".to_owned(),
            "Json" | "Members" | "Null" => "serde_json::Value".to_owned(),
            _ => self.named(rust_type, rule),
        }
    }

    /// A struct, an enum, or a text of whatever name.
    fn named(&mut self, name: &str, rule: &'static Rule) -> String {
        let is_it = |entry: &&Entry| entry.info().provider == self.provider && entry.info().name == name;
        if let Some(entry) = ENTRIES.iter().find(is_it) {
            self.object(entry);
            return format!("{name}{}", self.lifetime(name));
        }
        if let Some(Values::Strings { names, .. }) = &rule.values {
            let mut item = format!("\n#[derive(Debug, Deserialize, Serialize)]\npub enum {name} {{\n");
            for (place, value) in names.names.iter().enumerate() {
                let variant = value.to_pascal_case();
                let is_name = variant.starts_with(|first: char| first.is_ascii_uppercase());
                let variant = if is_name { variant } else { format!("Value{place}") };
                let _ = writeln!(item, "    #[serde(rename = \"{value}\")]\n    {variant},");
            }
            item.push_str("}\n");
            self.written.insert(name.to_owned(), item);
            return name.to_owned();
        }
        if self.borrowing.is_empty() { "String".to_owned() } else { "Str<'a>".to_owned() }
    }

    fn lifetime(&self, name: &str) -> &'static str {
        if self.borrowing.contains(name) { "<'a>" } else { "" }
    }
}
