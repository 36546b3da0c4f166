//! Whether two schemas are the same once every reference stands for its target.
//!
//! A reference beside other keywords says what `allOf` with its target would say. Schemas that hold themselves are endless
//! when written out; two places that are being compared already are taken for equal, so that a difference is found where
//! it is and a circle ends.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::documents::Place;

/// The first difference between two schemas, with the way to it.
pub fn difference(left: Place<'_>, right: Place<'_>) -> Option<String> {
    same(left, right, "", &mut BTreeSet::new()).err()
}

/// Pairs of places that have been compared, by their addresses.
type Seen = BTreeSet<(*const Value, *const Value)>;

fn same(left: Place<'_>, right: Place<'_>, path: &str, seen: &mut Seen) -> Result<(), String> {
    if !seen.insert((left.schema, right.schema)) {
        return Ok(());
    }
    let (left, right) = (beyond_references(left, path)?, beyond_references(right, path)?);
    let (Value::Object(ours), Value::Object(theirs)) = (left.schema, right.schema) else {
        return equal(left.schema, right.schema, path);
    };
    equal(&names(ours, is_plain), &names(theirs, is_plain), &format!("{path} (keywords)"))?;
    for keyword in names(ours, is_plain) {
        let path = format!("{path}/{keyword}");
        let (ours, theirs) = (&ours[keyword], &theirs[keyword]);
        match (keyword, ours, theirs) {
            ("properties" | "patternProperties" | "dependentSchemas", Value::Object(ours), Value::Object(theirs)) => {
                equal(&names(ours, |_| true), &names(theirs, |_| true), &format!("{path} (names)"))?;
                for name in names(ours, |_| true) {
                    same(left.inner(&ours[name]), right.inner(&theirs[name]), &format!("{path}/{name}"), seen)?;
                }
            }
            (
                "items"
                | "additionalProperties"
                | "x-hint"
                | "not"
                | "if"
                | "then"
                | "else"
                | "contains"
                | "propertyNames",
                ..,
            ) => same(left.inner(ours), right.inner(theirs), &path, seen)?,
            ("anyOf" | "oneOf" | "prefixItems", Value::Array(ours), Value::Array(theirs)) => {
                equal(&ours.len(), &theirs.len(), &format!("{path} (schemas)"))?;
                for (place, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                    same(left.inner(ours), right.inner(theirs), &format!("{path}/{place}"), seen)?;
                }
            }
            _ => equal(ours, theirs, &path)?,
        }
    }
    let (ours, theirs) = (targets(left, ours, path)?, targets(right, theirs, path)?);
    equal(&ours.len(), &theirs.len(), &format!("{path} (references)"))?;
    ours.into_iter().zip(theirs).try_for_each(|(ours, theirs)| same(ours, theirs, &format!("{path}/$ref"), seen))
}

/// What a schema refers to that is nothing but a reference; any other schema itself.
fn beyond_references<'d>(place: Place<'d>, path: &str) -> Result<Place<'d>, String> {
    let Value::Object(keywords) = place.schema else { return Ok(place) };
    match targets(place, keywords, path)?.as_slice() {
        [target] if names(keywords, is_plain).is_empty() => beyond_references(*target, path),
        _ => Ok(place),
    }
}

/// What applies beside the keywords themselves.
fn targets<'d>(place: Place<'d>, keywords: &'d Map<String, Value>, path: &str) -> Result<Vec<Place<'d>>, String> {
    let mut targets = Vec::new();
    if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
        targets.push(place.target(reference).ok_or_else(|| format!("{path}: {reference} leads nowhere"))?);
    }
    targets.extend(keywords.get("allOf").and_then(Value::as_array).into_iter().flatten().map(|all| place.inner(all)));
    Ok(targets)
}

fn is_plain(keyword: &str) -> bool {
    !matches!(keyword, "$schema" | "$defs" | "$anchor" | "$ref" | "allOf")
}

fn names(object: &Map<String, Value>, which: fn(&str) -> bool) -> BTreeSet<&str> {
    object.keys().map(String::as_str).filter(|name| which(name)).collect()
}

fn equal<T: PartialEq + std::fmt::Debug>(left: &T, right: &T, path: &str) -> Result<(), String> {
    if left == right { Ok(()) } else { Err(format!("{path}: {left:?}, {right:?}")) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Documents;

    fn differs(left: Value, right: Value) -> Option<String> {
        let (left, right) = (Documents::of(left), Documents::of(right));
        difference(left.at("#")?, right.at("#")?)
    }

    #[test]
    fn references_stand_for_their_targets() {
        let referring = json!({"items": {"title": "t", "$ref": "#/$defs/a"}, "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"type": "null"}}});
        assert_eq!(differs(referring.clone(), json!({"items": {"title": "t", "allOf": [{"type": "null"}]}})), None);
        for other in [
            json!({"items": {"title": "t", "allOf": [{"type": "string"}]}}),
            json!({"items": {"title": "t", "type": "null"}}),
            json!({"items": {"title": "u", "allOf": [{"type": "null"}]}}),
            json!({"items": {"allOf": [{"type": "null"}]}}),
            json!({"items": true}),
            json!({"items": {"title": "t", "$ref": "#/$defs/nothing"}}),
        ] {
            assert!(differs(referring.clone(), other.clone()).is_some(), "{other}");
        }
    }

    #[test]
    fn circles_end() {
        let list = |depth: &str| json!({"properties": {"next": {"$ref": "#"}, "depth": {"const": depth}}});
        let twice = json!({"properties": {"next": {"$ref": "#/$defs/b"}, "depth": {"const": "1"}}, "$defs": {
            "b": {"properties": {"next": {"$ref": "#"}, "depth": {"const": "1"}}}
        }});
        assert_eq!(differs(list("1"), twice.clone()), None);
        assert_eq!(
            differs(list("2"), twice.clone()),
            Some(r#"/properties/depth/const: String("2"), String("1")"#.to_owned())
        );
        let mut other = twice;
        other["$defs"]["b"]["properties"]["depth"]["const"] = json!("2");
        let expected = r#"/properties/next/properties/depth/const: String("1"), String("2")"#;
        assert_eq!(differs(list("1"), other), Some(expected.to_owned()));
    }

    #[test]
    fn dangling_references_are_listed() {
        let schema = json!({"a": [{"$ref": "#/$defs/b"}], "default": {"$ref": "#/x"}, "$ref": "#/c", "$defs": {"b": {"$ref": "#/d"}}});
        let documents = Documents::of(schema);
        assert_eq!(documents.at("#").map(Place::dangling), Some(vec!["#/c", "#/d"]));
    }
}
