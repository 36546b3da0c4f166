//! What a schema would have to say for a finding to be none.

use payschema::Code;

use super::tally::{Breach, Kind, Kinds, Seen, TYPES};
use crate::constraints;
use crate::source::Location;

/// A change to a schema. It is made in the schema at the location and in those that it refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Name a member.
    AddMember { owner: Location, name: String, kinds: Kinds },
    /// Allow these types, too.
    Types { at: Location, types: Vec<&'static str> },
    /// List these values, too: JSON texts.
    Values { at: Location, values: Vec<String> },
    /// No longer require a member.
    Optional { owner: Location, name: &'static str },
    /// Set a bound to a number as JSON text, or take the keyword out where there is none to set.
    Bound { at: Location, keyword: &'static str, to: Option<String> },
    /// A patch does not help; why.
    None(&'static str),
}

impl Change {
    /// What would allow what was seen.
    pub(super) fn of(kind: &Kind, breach: &Breach, seen: &Seen) -> Change {
        let at = Location::new(seen.rule.origin.location);
        if at.text().is_none() {
            return Change::None("its place in the schema is not known");
        }
        let keyword = kind.code.keyword();
        let bound = |to: Option<String>| Change::Bound { at: at.clone(), keyword, to };
        let number = |least_or_greatest: fn(&(String, String)) -> &String| {
            seen.numbers.as_ref().map(|numbers| least_or_greatest(numbers).clone())
        };
        match kind.code {
            Code::Null => Change::Types { at, types: vec!["null"] },
            Code::Type if !constraints::values(seen.rule).is_empty() => {
                Change::None("its values are listed, and others are not shown")
            }
            Code::Type => Change::Types { at, types: seen_types(&seen.kinds) },
            Code::Enum if breach.different() == 0 || breach.shown.len() < breach.different() => {
                Change::None("its values are not shown")
            }
            Code::Enum => Change::Values { at, values: breach.shown.keys().cloned().collect() },
            Code::MinLength => bound(Some(seen.characters.least.to_string())),
            Code::MaxLength => bound(Some(seen.characters.most.to_string())),
            Code::MinItems => bound(Some(seen.items.least.to_string())),
            Code::MaxItems => bound(Some(seen.items.most.to_string())),
            Code::Minimum => bound(number(|(least, _)| least)),
            Code::Maximum => bound(number(|(_, greatest)| greatest)),
            Code::ExclusiveMinimum
            | Code::ExclusiveMaximum
            | Code::MultipleOf
            | Code::Pattern
            | Code::Format
            | Code::UniqueItems => bound(None),
            _ => Change::None("it takes a decision that a patch cannot make"),
        }
    }
}

/// The types that were seen, as a schema names them.
pub(super) fn seen_types(kinds: &Kinds) -> Vec<&'static str> {
    let seen: Vec<&str> = TYPES.into_iter().zip(kinds).filter(|(_, count)| **count > 0).map(|(name, _)| name).collect();
    let is_implied = |name: &str| name == "integer" && seen.contains(&"number");
    seen.iter().copied().filter(|name| !is_implied(name)).collect()
}
