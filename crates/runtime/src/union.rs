//! Values for which the schema gives alternatives, and others whose Rust type says less than the schema.
//!
//! The verdict on such a value is decided on its text, as for [`Json`]; the type is only what the value is read into. So
//! nothing is asserted while it is read, and what the rule asserts is looked at by itself.

use crate::check::check_own;
use crate::decode::Decode;
use crate::drift::DriftKind;
use crate::json::{Json, equality};
use crate::limits::Limits;
use crate::reader::{Halt, Reader};
use crate::report::Rejected;
use crate::rule::{Rule, Types};
use crate::validate::Checker;

/// Reads a value whose rule is decided on its text. It is read first, so that it halts where every decode does.
pub fn decode_by_text<'a, T>(
    place: &mut T,
    reader: &mut Reader<'a>,
    rule: &'static Rule,
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, Halt>,
) -> Result<(), Halt> {
    reader.space();
    let start = reader.at();
    let around = reader.inside(rule);
    *place = reader.unchecked(read)?;
    reader.outside(around);
    if reader.is_checking() && rule.is_plain() {
        reader.go_to(start);
        check_own(reader, rule)?;
    }
    Ok(())
}

/// The text of the member of the next object that tells alternatives apart; any other value halts.
pub fn next_tag<'a>(reader: &mut Reader<'a>, rule: &'static Rule, member: &str) -> Result<Option<&'a str>, Halt> {
    if reader.space() == b'{' { Ok(reader.next_member(member)) } else { Err(reader.mismatch(rule, Types::OBJECT)) }
}

/// Whether a tag is one of a branch's values, which are JSON texts.
pub fn has_tag(tag: Option<&str>, values: &[&str]) -> bool {
    tag.is_some_and(|tag| values.iter().any(|value| *value == tag || equality::equal(value, tag)))
}

/// The type of the next value, as branches of these types take it: where no branch is for strings, one that stands for a
/// number, as formats have it that lack a type for the number, is one.
pub fn next_type(reader: &mut Reader<'_>, branches: &[Types]) -> Types {
    let next = reader.next_type();
    let is_taken = branches.iter().any(|types| types.contains(next));
    if !is_taken && reader.is_quoted_number() { Types::INTEGER } else { next }
}

/// Stops because the next value has none of the types of any branch.
#[cold]
pub fn no_branch(reader: &mut Reader<'_>, rule: &'static Rule, branches: &[Types]) -> Halt {
    reader.mismatch(rule, branches.iter().fold(Types::NONE, |all, types| all.or(*types)))
}

/// Looks at a value that is kept as it came as one of its alternatives.
pub fn branch<T: Decode>(json: &Json, rule: &'static Rule) -> Result<T, Rejected<T>> {
    // However deep it is, it has been read before.
    Limits::new().depth(Limits::DEEPEST).decode_checked(json.as_str().as_bytes(), rule)
}

/// Notes that a value is none of the alternatives that the schema knows.
pub fn note_unknown_branch(checker: &mut Checker<'_>) {
    checker.note(DriftKind::UnknownValue);
}
