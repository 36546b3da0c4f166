//! The verdict on a payload, by all three ways to get one, which must agree.

use payschema::{Code, Entry, Violation};

/// A violation as tests compare it: JSON Pointer, and keyword or (where no keyword is violated) code.
pub type Finding = (String, String);

/// What is wrong with a payload, sorted.
///
/// # Errors
/// In what `check_json`, `from_json_checked` and `from_json` with `validate` disagree.
pub fn findings(entry: &Entry, json: impl AsRef<[u8]>) -> Result<Vec<Finding>, String> {
    let json = json.as_ref();
    let checked = entry.check_json(json).err().map_or_else(Vec::new, |violations| violations.as_slice().to_vec());
    let disagree = |what: &str, found: &dyn std::fmt::Debug| {
        let json = String::from_utf8_lossy(json);
        Err(format!("{}: {what}\ncheck_json: {checked:#?}\nthe other: {found:#?}\n{json}", entry.info().id))
    };
    let rejected = entry.from_json_checked(json).err();
    let decoded_and_checked = rejected.as_ref().map_or(&[][..], |rejected| rejected.violations());
    if decoded_and_checked != checked {
        return disagree("from_json_checked finds something else", &decoded_and_checked);
    }
    let error = rejected.as_ref().and_then(|rejected| rejected.error());
    match (entry.validate(json), error) {
        (Ok(verdict), None) => {
            let validated = verdict.err().map_or_else(Vec::new, |violations| violations.as_slice().to_vec());
            if rejected.is_some_and(|rejected| rejected.value().is_none()) {
                return disagree("from_json_checked loses the value that from_json gives", &());
            }
            if described(&validated) != described(&checked) {
                return disagree("validate finds something else", &validated);
            }
        }
        (Err(error), Some(other)) if error == *other => {
            let same =
                |violation: &Violation| (violation.pointer(), violation.code()) == (error.pointer(), error.code());
            // A map of one type has no place for a member that the schema forbids, if the value is of another type: the
            // decoder says what it wanted, the check that nothing should be there.
            let forbids = |violation: &Violation| {
                let inside = error.pointer().strip_prefix(violation.pointer());
                violation.code() == Code::AdditionalProperties && inside.is_some_and(|rest| rest.starts_with('/'))
            };
            let forbidden = error.location().is_empty() && checked.iter().any(forbids);
            // What satisfies no alternative violates the keyword that lists them, and there is one violation of it; the
            // decoder says what the Rust type wanted.
            let unites = |violation: &Violation| {
                let inside = error.pointer().strip_prefix(violation.pointer());
                matches!(violation.code(), Code::AnyOf | Code::OneOf)
                    && inside.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            let united = checked.iter().any(unites);
            // Where values of one type are listed and no type is stated, a value of another type is not listed, says the
            // check; the decoder says which type it wanted.
            let unlisted = |violation: &Violation| {
                violation.pointer() == error.pointer() && matches!(violation.code(), Code::Enum | Code::Const)
            };
            let listed = matches!(error.code(), Code::Type | Code::Null) && checked.iter().any(unlisted);
            // A token that is broken is no value, so its type is no violation; a decoder may stop at its first byte.
            let broken = checked.iter().any(|violation| violation.code().is_syntax());
            let excused = broken || forbidden || united || listed || error.code().is_about_rust();
            if !excused && !checked.iter().any(same) {
                return disagree("from_json halts on something else", &error);
            }
        }
        (decoded, _) => return disagree("from_json and from_json_checked do not fail alike", &(decoded, error)),
    }
    Ok(listed(&checked))
}

/// Violations as pairs of pointer and keyword, sorted.
pub fn listed(violations: &[Violation]) -> Vec<Finding> {
    let mut findings: Vec<Finding> =
        violations.iter().map(|violation| (violation.pointer().to_owned(), rule(violation))).collect();
    findings.sort();
    findings
}

fn rule(violation: &Violation) -> String {
    match violation.keyword() {
        "" => violation.code().to_string(),
        keyword => keyword.to_owned(),
    }
}

/// All of a violation but its place in the text: pointer, code, place in the schema, sentence with its hint, what was found.
fn described(violations: &[Violation]) -> Vec<(String, Code, String, String, &'static str)> {
    let mut described: Vec<_> = violations
        .iter()
        .map(|violation| {
            let pointer = violation.pointer().to_owned();
            (pointer, violation.code(), violation.location(), violation.sentence().to_string(), violation.found())
        })
        .collect();
    described.sort();
    described
}
