//! What was probably meant by something that the schema does not know.
//!
//! A hint names what the schema documents and nothing of the payload, but for names of members, which the sentence before
//! it has as well. It is worked out when it is asked for: a violation keeps no more than the short text that was found, and
//! not even that of a sensitive value, of which a hint would tell what it is near to.

use std::borrow::Cow;

use crate::expected::{Expected, NAMES_SHOWN};
use crate::json::equality::string_value;
use crate::nearest::nearest;
use crate::rule::{Applied, Rule, Values};

/// How many names an object may have that its schema does not know, for one of them to be taken for one that is missing.
const FEW: usize = 8;

/// What was meant by the text `given`, or by the names in `expected`.
pub(crate) fn hint(rule: &'static Rule, expected: &Expected, given: Option<&str>) -> Option<String> {
    match expected {
        Expected::OneOf(names, _) => meant(nearest(given?, names.names)?),
        Expected::Const(json) => meant(&nearest(given?, string_value(json))?),
        Expected::AnyValue(values) => {
            let strings: Vec<Cow<'static, str>> = values.iter().filter_map(|json| string_value(json)).collect();
            meant(nearest(given?, &strings)?)
        }
        Expected::NoOthers(names) => meant_by(names, rule.object?.names.names),
        Expected::PropertyName(name) => meant(nearest(name, allowed_names(rule)?)?),
        Expected::Members(_, Some(similar)) => Some(format!("it has a member whose name is like `{similar}`")),
        _ => None,
    }
}

fn meant(name: &str) -> Option<String> {
    Some(format!("perhaps `{name}` was meant"))
}

/// Which of the known names are meant by those that are not allowed, as far as the sentence lists them.
fn meant_by(names: &[String], known: &[&'static str]) -> Option<String> {
    if let [name] = names {
        return meant(nearest(name, known)?);
    }
    let mut text = String::new();
    for name in names.iter().take(NAMES_SHOWN) {
        if let Some(meant) = nearest(name, known) {
            let start = if text.is_empty() { "perhaps" } else { " and" };
            text += &format!("{start} `{meant}` was meant by `{name}`");
        }
    }
    Some(text).filter(|text| !text.is_empty())
}

/// The names that `propertyNames` lists.
fn allowed_names(rule: &'static Rule) -> Option<&'static [&'static str]> {
    rule.applied().iter().find_map(|applied| match applied {
        Applied::Members(members) => match members.names?.values? {
            Values::Strings { names, .. } => Some(names.names),
            Values::Const(_) => None,
        },
        _ => None,
    })
}

/// The first of the missing members for which one of the unknown names may stand. An object of many unknown names is no
/// struct whose members are misspelt.
pub(crate) fn similar<N: AsRef<str>>(
    missing: &[&'static str],
    unknown: impl IntoIterator<Item = N>,
) -> Option<&'static str> {
    let mut unknown = unknown.into_iter();
    let few: Vec<N> = unknown.by_ref().take(FEW).collect();
    if unknown.next().is_some() {
        return None;
    }
    missing.iter().copied().find(|missing| few.iter().any(|name| nearest(name.as_ref(), [*missing]).is_some()))
}
