//! Which of several alternatives a value that satisfies none of them was probably meant to be.

use super::violations;
use crate::code::Code;
use crate::reader::Reader;
use crate::rule::Rule;
use crate::violation::Violation;

/// How long a value may be to be looked at once more for the sake of a better sentence.
const LONGEST: usize = 1 << 16;

/// What keeps the value from being the alternative that it is nearest to; none where that would be a guess.
pub(super) fn violation(
    reader: &mut Reader<'_>,
    rules: &[&'static Rule],
    offset: usize,
    end: usize,
) -> Option<Box<Violation>> {
    if reader.is_trying() || reader.is_silent() || end - offset > LONGEST {
        return None;
    }
    let depth = reader.pointer_depth();
    let mut meant = None;
    for rule in rules {
        let found = violations(reader, rule, offset)?.violations;
        if found.is_empty() || found.iter().any(|violation| tells_apart(violation, depth)) {
            continue;
        }
        if meant.is_some() {
            return None;
        }
        // Not the first: members have one order in a text and another in memory, and the sentence is the same for both.
        let least = found.into_iter().min_by(|one, other| order(one).cmp(&order(other)));
        meant = least.map(Box::new);
    }
    meant
}

fn order(violation: &Violation) -> (&str, Code) {
    (violation.pointer(), violation.code())
}

/// Whether a violation shows that an alternative was not meant: the value has another type, or is another constant, or the
/// constant is a member of it.
fn tells_apart(violation: &Violation, depth: usize) -> bool {
    let below = violation.pointer().matches('/').count().saturating_sub(depth);
    match violation.code() {
        Code::Type | Code::Null | Code::False => below == 0,
        Code::Const | Code::Enum => below <= 1,
        _ => false,
    }
}
