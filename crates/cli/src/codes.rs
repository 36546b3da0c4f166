//! The table of the command's own codes: what it reports that is no violation of a schema.
//!
//! What a record violates has a `P…` code, in `drift` as everywhere.

use payschema_diagnostics::{Code, Example};

/// A member that no schema names.
pub(crate) static UNKNOWN_MEMBER: Code = Code {
    id: "D001",
    title: "member that the page does not name",
    explanation: "The provider sends a member that the schema does not name. It is allowed, kept by decoding (in the field \
                  `extra`) and sent on, but nothing is asserted about it.",
    mend: "Look whether the page describes the member by now, and add it to the schema: `payschema drift --format patch` \
           writes it as known from an example, for you to describe.",
    example: Some(Example {
        wrong: r#"{"code": "1", "message": "m", "trace": "t"}"#,
        right: r#""properties": {"trace": {"description": "...", "x-evidence": "example", "type": "string"}}"#,
    }),
};

/// A member that no record has.
pub(crate) static NEVER_SEEN: Code = Code {
    id: "D002",
    title: "member that is never sent",
    explanation: "The schema names a member that no record has, although objects of its kind are among them. That is no \
                  drift yet: few archives show every optional member.",
    mend: "Where the archive is large, look whether the page still has the member. If it has gone, or was renamed to one \
           that is unknown, change the schema.",
    example: None,
};

/// Every code of this table.
pub(crate) const ALL: &[&Code] = &[&UNKNOWN_MEMBER, &NEVER_SEEN];
