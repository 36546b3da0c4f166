//! Edits of a schema's text, each of which leaves the rest of the text as it is.
//!
//! An edit gives none where there is nothing of its kind to edit, and otherwise whether it has changed anything.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use jsonc_parser::cst::{CstArray, CstInputValue, CstObject, CstRootNode};
use payschema::Json;
use payschema::machinery::decimal::compare;

use crate::drift::change::seen_types;
use crate::drift::tally::Kinds;
use crate::places::tokens;

/// What is said of a member until somebody describes it.
const DESCRIPTION: &str = "Sent by the provider; its page does not describe it.";

/// Names a member in an object's schema. One that is there already gets the types besides.
pub(super) fn add_member(root: &CstRootNode, pointer: &str, name: &str, kinds: &Kinds) -> Option<bool> {
    let schema = at(root, pointer)?;
    let properties = match schema.get("properties") {
        Some(properties) => properties.value()?.as_object()?,
        None => schema.append("properties", CstInputValue::Object(Vec::new())).value()?.as_object()?,
    };
    let types = seen_types(kinds);
    if let Some(known) = properties.get(name) {
        return widen(&known.value()?.as_object()?, &types);
    }
    let text = |text: &str| CstInputValue::String(text.to_owned());
    let mut member = vec![("description".to_owned(), text(DESCRIPTION)), ("x-evidence".to_owned(), text("example"))];
    // Whatever else it is, it may be null: an example never shows that it may not.
    let named: Vec<&str> = types.iter().copied().filter(|name| *name != "null").collect();
    if !named.is_empty() {
        let types = named.into_iter().chain(["null"]).map(text);
        member.push(("type".to_owned(), CstInputValue::Array(types.collect())));
    }
    properties.append(name, CstInputValue::Object(member));
    Some(true)
}

/// Adds types to `type`.
pub(super) fn add_types(root: &CstRootNode, pointer: &str, types: &[&str]) -> Option<bool> {
    widen(&at(root, pointer)?, types)
}

fn widen(schema: &CstObject, types: &[&str]) -> Option<bool> {
    // Without a type it takes any value already.
    let Some(stated) = schema.get("type") else { return Some(false) };
    let mut names: Vec<String> = match stated.value()?.as_array() {
        Some(array) => array.elements().iter().filter_map(|one| one.as_string_lit()?.decoded_value().ok()).collect(),
        None => vec![stated.value()?.as_string_lit()?.decoded_value().ok()?],
    };
    let before = names.clone();
    for name in types {
        let is_implied = *name == "integer" && names.iter().any(|known| known == "number");
        if !is_implied && !names.iter().any(|known| known == name) {
            names.push((*name).to_owned());
        }
    }
    if names.iter().any(|name| name == "number") {
        names.retain(|name| name != "integer");
    }
    if names == before {
        return Some(false);
    }
    // A hint is about strings and nothing else.
    if names.iter().any(|name| name != "string" && name != "null") {
        if let Some(hint) = schema.get("x-hint") {
            hint.remove();
        }
    }
    let mut names: Vec<CstInputValue> = names.into_iter().map(CstInputValue::String).collect();
    stated.set_value(if names.len() == 1 { names.remove(0) } else { CstInputValue::Array(names) });
    Some(true)
}

/// Adds values to `enum`, where there is one.
pub(super) fn add_values(root: &CstRootNode, pointer: &str, values: &[String]) -> Option<bool> {
    let listed: CstArray = at(root, pointer)?.get("enum")?.value()?.as_array()?;
    let mut is_changed = false;
    for value in values {
        let json: Json = value.parse().ok()?;
        if !listed.elements().iter().any(|known| known.to_string().parse::<Json>().is_ok_and(|known| known == json)) {
            listed.append(input(&json)?);
            is_changed = true;
        }
    }
    Some(is_changed)
}

/// Takes a name out of `required`, and the keyword with the last of them.
pub(super) fn no_longer_require(root: &CstRootNode, pointer: &str, name: &str) -> Option<bool> {
    let schema = at(root, pointer)?;
    let required = schema.get("required")?;
    let names = required.value()?.as_array()?.elements();
    let is_meant = |one: &jsonc_parser::cst::CstNode| {
        one.as_string_lit().and_then(|text| text.decoded_value().ok()).is_some_and(|text| text == name)
    };
    let position = names.iter().position(is_meant)?;
    match (names.len(), position) {
        (1, _) => required.remove(),
        // Taking the first one out of the text would leave the blank behind its comma.
        (_, 0) => {
            let others = names.iter().skip(1).filter_map(|one| one.as_string_lit()?.decoded_value().ok());
            required.set_value(CstInputValue::Array(others.map(CstInputValue::String).collect()));
        }
        _ => names.into_iter().nth(position)?.remove(),
    }
    Some(true)
}

/// Moves a bound outwards, never inwards: others that share the schema may need it where it is.
pub(super) fn set_bound(root: &CstRootNode, pointer: &str, keyword: &str, to: &str) -> Option<bool> {
    let stated = at(root, pointer)?.get(keyword)?;
    let outwards = if keyword.starts_with("max") { Ordering::Greater } else { Ordering::Less };
    if compare(to, &stated.value()?.to_string()) != outwards {
        return Some(false);
    }
    stated.set_value(CstInputValue::Number(to.to_owned()));
    Some(true)
}

/// Takes a keyword out. The format of a date or a time stays as a hint, which asserts nothing and keeps the Rust type.
pub(super) fn remove(root: &CstRootNode, pointer: &str, keyword: &str) -> Option<bool> {
    let schema = at(root, pointer)?;
    let stated = schema.get(keyword)?;
    let text = stated.value().and_then(|value| value.as_string_lit()?.decoded_value().ok()).unwrap_or_default();
    if keyword == "format"
        && ["date-time", "date", "duration"].contains(&text.as_str())
        && schema.get("x-hint").is_none()
    {
        schema.insert(stated.property_index(), "x-hint", CstInputValue::String(text));
    }
    stated.remove();
    Some(true)
}

/// Notes in `$comment` which keywords have been widened.
pub(super) fn comment(root: &CstRootNode, pointer: &str, keywords: &BTreeSet<String>) {
    let Some(schema) = at(root, pointer) else { return };
    let names: Vec<String> = keywords.iter().map(|keyword| format!("`{keyword}`")).collect();
    let note = format!("Wider than the page, as payloads show: {}.", names.join(", "));
    let known = schema.get("$comment").and_then(|comment| comment.value()?.as_string_lit()?.decoded_value().ok());
    match (schema.get("$comment"), known) {
        (Some(comment), Some(known)) => comment.set_value(CstInputValue::String(format!("{known} {note}"))),
        _ => {
            // A file begins with its dialect.
            let index = usize::from(pointer.is_empty());
            schema.insert(index.min(schema.properties().len()), "$comment", CstInputValue::String(note));
        }
    }
}

/// The schema at a pointer.
fn at(root: &CstRootNode, pointer: &str) -> Option<CstObject> {
    let mut value = root.value()?;
    for token in tokens(pointer) {
        value = match (value.as_object(), value.as_array()) {
            (Some(object), _) => object.get(&token)?.value()?,
            (None, Some(array)) => array.elements().into_iter().nth(token.parse().ok()?)?,
            (None, None) => return None,
        };
    }
    value.as_object()
}

fn input(json: &Json) -> Option<CstInputValue> {
    match json.as_str() {
        "null" => Some(CstInputValue::Null),
        "true" => Some(CstInputValue::Bool(true)),
        "false" => Some(CstInputValue::Bool(false)),
        text => match json.to_text() {
            Some(string) => Some(CstInputValue::String(string.as_str().to_owned())),
            None if matches!(json.type_name(), "number") => Some(CstInputValue::Number(text.to_owned())),
            None => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use jsonc_parser::ParseOptions;

    use super::*;

    /// What a schema's text becomes by some edits.
    fn edited(text: &str, edit: impl Fn(&CstRootNode)) -> String {
        let root = CstRootNode::parse(text, &ParseOptions::default()).unwrap();
        edit(&root);
        root.to_string()
    }

    #[test]
    fn bounds_move_outwards_only() {
        let text = r#"{"a": {"maxLength": 32, "minimum": 0.5}}"#;
        let wider = edited(text, |root| {
            assert_eq!(set_bound(root, "/a", "maxLength", "60"), Some(true));
            assert_eq!(set_bound(root, "/a", "maxLength", "40"), Some(false));
            assert_eq!(set_bound(root, "/a", "minimum", "-1e1"), Some(true));
            assert_eq!(set_bound(root, "/a", "minimum", "0"), Some(false));
            assert_eq!(set_bound(root, "/a", "maximum", "0"), None);
        });
        assert_eq!(wider, r#"{"a": {"maxLength": 60, "minimum": -1e1}}"#);
    }

    #[test]
    fn types_are_added_and_a_hint_about_strings_goes() {
        let text = r#"{"type": "string", "x-hint": "decimal"}"#;
        let nullable = edited(text, |root| assert_eq!(add_types(root, "", &["string", "null"]), Some(true)));
        assert_eq!(nullable, r#"{"type": ["string", "null"], "x-hint": "decimal"}"#);
        let wider = edited(text, |root| assert_eq!(add_types(root, "", &["integer", "number"]), Some(true)));
        assert_eq!(wider, r#"{"type": ["string", "number"]}"#);
        let same = edited(text, |root| assert_eq!(add_types(root, "", &["string"]), Some(false)));
        assert_eq!(same, text);
    }

    #[test]
    fn names_and_values_come_and_go() {
        let text = r#"{"required": ["a", "b"], "enum": ["x", 1.0]}"#;
        let fewer = edited(text, |root| assert_eq!(no_longer_require(root, "", "a"), Some(true)));
        assert_eq!(fewer, r#"{"required": ["b"], "enum": ["x", 1.0]}"#);
        let none = edited(text, |root| {
            no_longer_require(root, "", "a");
            no_longer_require(root, "", "b");
            assert_eq!(no_longer_require(root, "", "b"), None);
        });
        assert_eq!(none.parse::<Json>().unwrap(), r#"{"enum": ["x", 1.0]}"#.parse().unwrap());
        let values = ["1".to_owned(), "null".to_owned(), "\"y\\n\"".to_owned()];
        let more = edited(text, |root| assert_eq!(add_values(root, "", &values), Some(true)));
        assert_eq!(more, r#"{"required": ["a", "b"], "enum": ["x", 1.0, null, "y\n"]}"#);
    }

    #[test]
    fn a_member_that_is_seen_at_several_places_gets_the_types_of_all() {
        let (text, fraction) = ([1, 0, 0, 0, 0, 0, 0], [0, 0, 1, 0, 0, 0, 0]);
        let named = edited(r#"{"properties": {}}"#, |root| {
            assert_eq!(add_member(root, "", "new", &text), Some(true));
            assert_eq!(add_member(root, "", "new", &fraction), Some(true));
            assert_eq!(add_member(root, "", "null", &[0, 0, 0, 0, 0, 0, 1]), Some(true));
            assert_eq!(add_member(root, "", "null", &text), Some(false));
        });
        let json: Json = named.parse().unwrap();
        let expected = r#"{"properties": {
            "new": {"description": "Sent by the provider; its page does not describe it.", "x-evidence": "example",
                "type": ["string", "null", "number"]},
            "null": {"description": "Sent by the provider; its page does not describe it.", "x-evidence": "example"}}}"#;
        assert_eq!(json, expected.parse().unwrap(), "{named}");
    }
}
