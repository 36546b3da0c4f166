//! What the referee tells, and in which other words the same is said.
//!
//! The standard fixes verdicts, not the words for them: by its core specification, section 12, an output names the places of
//! violations at more or less detail. Where payschema tells more than the referee, or at another level, the two are compared here
//! by what both can say, and no further.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError};
use payschema_tests::verdict::Finding;

/// A violation as the referee tells it.
#[derive(Debug)]
pub struct Told {
    /// The pointer and the keyword.
    pub finding: Finding,
    /// How else it may be told.
    other: Other,
}

#[derive(Debug)]
enum Other {
    Not,
    /// By another keyword of the same family at the same place.
    Keyword(&'static str),
    /// By what is wrong with the value by the one branch beside null.
    BesideNull(Vec<Told>),
    /// By what is wrong with the parts that no other keyword has looked at: their pointers, those of equal items together.
    Parts(Vec<Vec<String>>),
}

impl Told {
    /// Reads an error about a payload.
    pub(crate) fn new(error: &ValidationError<'_>, payload: &serde_json::Value) -> Told {
        let pointer = error.instance_path().to_string();
        let path = error.schema_path().to_string();
        let keyword = path.rsplit('/').next().unwrap_or_default();
        let parts_of = |unexpected: &[String]| parts(payload, &pointer, unexpected);
        let (keyword, other) = match error.kind() {
            // An object is told to have a member too many, a value not to be allowed.
            ValidationErrorKind::FalseSchema if forbids_others(&path) => (keyword, Other::Not),
            ValidationErrorKind::FalseSchema => ("false", Other::Not),
            // The referee counts for all three keywords at once and names one that is stated; payschema names `contains`
            // where there are too few.
            ValidationErrorKind::Contains if keyword == "minContains" => ("contains", Other::Not),
            ValidationErrorKind::Contains if keyword == "maxContains" => (keyword, Other::Keyword("contains")),
            ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
                (keyword, beside_null(context, payload).map_or(Other::Not, Other::BesideNull))
            }
            // Sections 11.2 and 11.3 of the core specification apply the schema to each part that is left, so what is
            // wrong is wrong there; the referee gathers it at the whole.
            ValidationErrorKind::UnevaluatedProperties { unexpected }
            | ValidationErrorKind::UnevaluatedItems { unexpected } => (keyword, Other::Parts(parts_of(unexpected))),
            ValidationErrorKind::PropertyNames { .. } => ("propertyNames", Other::Not),
            ValidationErrorKind::Required { .. } if path.contains("/dependentRequired") => {
                ("dependentRequired", Other::Not)
            }
            _ => (keyword, Other::Not),
        };
        Told { finding: (pointer.clone(), keyword.to_owned()), other }
    }

    /// The same in the words of another judge, where it has them: these findings of `own`, or the referee's.
    pub fn in_words_of(&self, own: &[Finding]) -> Vec<Finding> {
        if own.contains(&self.finding) {
            return vec![self.finding.clone()];
        }
        match &self.other {
            Other::Not => vec![self.finding.clone()],
            Other::Keyword(keyword) => {
                let other = (self.finding.0.clone(), (*keyword).to_owned());
                vec![if own.contains(&other) { other } else { self.finding.clone() }]
            }
            Other::BesideNull(inner) => inner.iter().flat_map(|told| told.in_words_of(own)).collect(),
            Other::Parts(parts) => {
                let within = |parts: &Vec<String>| -> Vec<Finding> {
                    let is_meant = |pointer: &str| parts.iter().any(|part| is_within(pointer, part));
                    own.iter().filter(|(pointer, _)| is_meant(pointer)).cloned().collect()
                };
                // Parts of which nothing is said have been passed over.
                let passed = parts.iter().filter(|parts| within(parts).is_empty()).flatten();
                let passed = passed.map(|part| (part.clone(), self.finding.1.clone()));
                parts.iter().flat_map(within).chain(passed).collect()
            }
        }
    }
}

/// Whether a schema's place is `additionalProperties`, and not a member of that name.
fn forbids_others(path: &str) -> bool {
    path.strip_suffix("/additionalProperties").is_some_and(|owner| !owner.ends_with("/properties"))
}

/// Whether a pointer leads to a part or into it.
fn is_within(pointer: &str, part: &str) -> bool {
    pointer.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What is wrong by the other of two branches, of which one is null.
fn beside_null(context: &[Vec<ValidationError<'static>>], payload: &serde_json::Value) -> Option<Vec<Told>> {
    let is_null = |errors: &[ValidationError<'static>]| match errors {
        [error] => matches!(error.kind(), ValidationErrorKind::Type { kind: TypeKind::Single(JsonType::Null) }),
        _ => false,
    };
    let other = match context {
        [other, null] if is_null(null) => other,
        [null, other] if is_null(null) => other,
        _ => return None,
    };
    Some(other.iter().map(|error| Told::new(error, payload)).collect())
}

/// The pointers of members by their names, or of items by their texts, which is all that the referee gives of them.
fn parts(payload: &serde_json::Value, pointer: &str, unexpected: &[String]) -> Vec<Vec<String>> {
    let items = payload.pointer(pointer).and_then(serde_json::Value::as_array);
    let of = |part: &String| match items {
        Some(items) => {
            let equal = items.iter().enumerate().filter(|(_, item)| item.to_string() == *part);
            equal.map(|(index, _)| format!("{pointer}/{index}")).collect()
        }
        None => vec![format!("{pointer}/{}", part.replace('~', "~0").replace('/', "~1"))],
    };
    unexpected.iter().map(of).collect()
}
