//! What a rule asserts: as keywords for machines, in words for people.

use payschema::machinery::{Additional, Applied, Rule, Types, Values};

/// One assertion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Constraint {
    /// The keyword of JSON Schema.
    pub(crate) keyword: &'static str,
    /// Its value as JSON text; none where it holds a schema.
    pub(crate) value: Option<String>,
    /// The same in words: `at most 32 characters`.
    pub(crate) words: String,
}

/// The assertions of a rule but for `type`, `required` and `enum`, which have places of their own.
pub(crate) fn of(rule: &Rule) -> Vec<Constraint> {
    let mut found = Vec::new();
    let mut add = |keyword, value: String, words: String| {
        found.push(Constraint { keyword, value: Some(value), words });
    };
    if let Some(string) = rule.string {
        counts(&mut add, ["minLength", "maxLength"], (string.min_length, string.max_length), "character");
        if let Some(pattern) = string.pattern {
            add("pattern", quoted(pattern.source), format!("matches `{}`", pattern.source));
        }
        if let Some(format) = string.format {
            add("format", quoted(format.name()), format!("format {}", format.name()));
        }
    }
    if let Some(number) = rule.number {
        let bounds = [
            ("minimum", number.minimum, "at least"),
            ("maximum", number.maximum, "at most"),
            ("exclusiveMinimum", number.exclusive_minimum, "greater than"),
            ("exclusiveMaximum", number.exclusive_maximum, "less than"),
            ("multipleOf", number.multiple_of, "a multiple of"),
        ];
        for (keyword, bound, words) in bounds {
            if let Some(bound) = bound {
                add(keyword, bound.to_owned(), format!("{words} {bound}"));
            }
        }
    }
    if let Some(array) = rule.array {
        counts(&mut add, ["minItems", "maxItems"], (array.min_items, array.max_items), "item");
        if array.unique_items {
            add("uniqueItems", "true".to_owned(), "no two items equal".to_owned());
        }
    }
    if let Some(Values::Const(json)) = rule.values {
        add("const", (*json).to_owned(), format!("exactly `{json}`"));
    }
    if let Some(object) = rule.object {
        if matches!(object.additional, Additional::Forbidden) {
            add("additionalProperties", "false".to_owned(), "no other members".to_owned());
        }
        for (pattern, _) in object.patterns {
            let words = format!("members that match `{}`", pattern.source);
            add("patternProperties", quoted(pattern.source), words);
        }
    }
    found.extend(rule.applied().iter().filter_map(applied));
    found
}

fn counts(
    add: &mut impl FnMut(&'static str, String, String),
    keywords: [&'static str; 2],
    bounds: (u64, u64),
    of: &str,
) {
    let counted = |count: u64| format!("{count} {of}{}", if count == 1 { "" } else { "s" });
    if bounds.0 > 0 {
        add(keywords[0], bounds.0.to_string(), format!("at least {}", counted(bounds.0)));
    }
    if bounds.1 < u64::MAX {
        add(keywords[1], bounds.1.to_string(), format!("at most {}", counted(bounds.1)));
    }
}

/// What takes another look at the value, told by its keyword: the schema says it best.
fn applied(applied: &Applied) -> Option<Constraint> {
    let (keyword, words) = match applied {
        Applied::All(_) | Applied::AllMembers => return None,
        Applied::Any(branches) => ("anyOf", format!("at least one of {} alternatives", branches.len())),
        Applied::One(branches) => ("oneOf", format!("one of {} alternatives", branches.len())),
        Applied::Not(_) => ("not", "not what `not` excludes".to_owned()),
        Applied::If { .. } => ("if", "more where the condition `if` holds".to_owned()),
        Applied::Dependent(_) => ("dependentSchemas", "more where it has some members".to_owned()),
        Applied::Members(_) => ("properties", "limits to the members as a whole".to_owned()),
        Applied::Items(_) => ("prefixItems", "items by their places".to_owned()),
        Applied::Values(values) => ("enum", format!("one of {} values", values.len())),
        Applied::UnevaluatedMembers(_) => ("unevaluatedProperties", "limits to all other members".to_owned()),
        Applied::UnevaluatedItems(_) => ("unevaluatedItems", "limits to all other items".to_owned()),
    };
    Some(Constraint { keyword, value: None, words })
}

/// The listed values as JSON texts, null included; none where the rule lists none.
pub(crate) fn values(rule: &Rule) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(Values::Strings { names, null }) = rule.values {
        found.extend(names.names.iter().map(|name| quoted(name)));
        found.extend(null.then(|| "null".to_owned()));
    }
    for applied in rule.applied() {
        if let Applied::Values(values) = applied {
            found.extend(values.iter().map(|value| (*value).to_owned()));
        }
    }
    found
}

/// The names of the JSON types that a rule allows, as a schema writes them; all seven where it does not say.
pub(crate) fn types(rule: &Rule) -> Vec<&'static str> {
    const NAMED: [(Types, &str); 7] = [
        (Types::STRING, "string"),
        (Types::NUMBER, "number"),
        (Types::INTEGER, "integer"),
        (Types::BOOLEAN, "boolean"),
        (Types::ARRAY, "array"),
        (Types::OBJECT, "object"),
        (Types::NULL, "null"),
    ];
    let allowed = NAMED.into_iter().filter(|(types, _)| rule.types.contains(*types)).map(|(_, name)| name);
    let allowed: Vec<&str> = allowed.collect();
    let is_implied = |name: &str| name == "integer" && allowed.contains(&"number");
    allowed.iter().copied().filter(|name| !is_implied(name)).collect()
}

/// The types in a few words: `string or null`, `list of stuut/remittance`, `anything`.
pub(crate) fn type_words(provider: &str, rule: &'static Rule) -> String {
    if rule.types == Types::ALL && rule.values.is_none() {
        return "anything".to_owned();
    }
    let words = types(rule).into_iter().map(|name| match (name, rule.array, rule.object) {
        ("array", Some(array), _) => format!("list of {}", type_words(provider, array.items)),
        ("array", None, _) => "list".to_owned(),
        ("object", _, Some(object)) => match (model(provider, object.name), &object.additional) {
            (Some(id), _) => id.to_owned(),
            (None, Additional::Rule(inner)) => format!("map of {}", type_words(provider, inner)),
            (None, _) => "object".to_owned(),
        },
        (name, ..) => name.to_owned(),
    });
    let words: Vec<String> = words.collect();
    if words.is_empty() { "no value".to_owned() } else { words.join(" or ") }
}

/// The id of the model that a provider's type is.
pub(crate) fn model(provider: &str, type_name: &str) -> Option<&'static str> {
    let mut infos = payschema_registry::ENTRIES.iter().map(|entry| entry.info());
    infos.find(|info| info.provider == provider && info.name == type_name && !type_name.is_empty()).map(|info| info.id)
}

fn quoted(text: &str) -> String {
    payschema::Json::from(text).into_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::{Place, member};

    fn at(id: &str, name: &str) -> &'static Rule {
        match member(payschema_registry::find(id).unwrap().info().rule, name) {
            Place::Named { member, .. } => &member.rule,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn assertions_are_told_in_words_and_as_keywords() {
        let score = of(at("stuut/payment", "agent_confidence_score"));
        let words: Vec<&str> = score.iter().map(|constraint| constraint.words.as_str()).collect();
        assert_eq!(words, ["at least 0", "at most 100"]);
        assert_eq!((score[1].keyword, score[1].value.as_deref()), ("maximum", Some("100")));
        assert_eq!(of(at("papaya/payment", "purpose"))[0].words, "matches `^[A-Z]{4}$`");
        assert_eq!(of(at("stuut/payment", "billing_email"))[0].words, "at most 255 characters");
        assert_eq!(of(at("stuut/payment", "timestamp"))[0].words, "format date-time");
    }

    #[test]
    fn types_are_told_in_words() {
        let words = |name| type_words("stuut", at("stuut/payment", name));
        assert_eq!(words("agent_confidence_score"), "integer or null");
        assert_eq!(words("agent_uncertainties"), "list of string");
        assert_eq!(words("allocations"), "list of stuut/payment#/$defs/PaymentAllocation");
        assert_eq!(words("partner"), "stuut/partner");
        assert_eq!(words("custom_fields"), "anything");
        assert_eq!(values(at("stuut/payment", "status")).len(), 4);
    }
}
