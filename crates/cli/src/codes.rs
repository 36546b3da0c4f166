//! The table of the command's own codes: what it reports that is no violation of a schema.
//!
//! Violations have the codes of `payschema::Code`, those of schema files the keyword's name: `jsonschema/minimum`.

use payschema_diagnostics::{Code, Example};

/// A member that no schema names.
pub(crate) static UNKNOWN_MEMBER: Code = Code {
    id: "W101",
    title: "member that the page does not name",
    explanation: "The object has a member that the schema does not name: the provider has added it, or its name is misspelt. \
                  It is allowed, kept by decoding (in the field `extra`) and sent on, but nothing is asserted about it. \
                  `validate` tells it with --unknown warn or deny only, `drift` always.",
    mend: "Mend the name if it is misspelt. Otherwise look whether the page describes the member by now, and add it to the \
           schema: `payschema drift --format patch` writes it as known from an example, for you to describe.",
    example: Some(Example {
        wrong: r#"{"code": "1", "message": "m", "trace": "t"}"#,
        right: r#""properties": {"trace": {"description": "...", "x-evidence": "example", "type": "string"}}"#,
    }),
};

/// An enum value that no schema lists, where that is no violation.
pub(crate) static UNKNOWN_VALUE: Code = Code {
    id: "W102",
    title: "unknown value",
    explanation: "The value is none of those that the schema lists. Told under this code with --unknown warn, and where the \
                  list is a hint that asserts nothing; by default it is a violation, P104.",
    mend: "Write one of the values that `payschema show` lists; case counts. If the provider has added a value, add it to \
           the schema.",
    example: None,
};

/// A pointer of `--pointer` that leads nowhere.
pub(crate) static NOTHING_THERE: Code = Code {
    id: "W103",
    title: "nothing at the pointer",
    explanation: "The record has no value where --pointer looks for the parts to validate, so nothing of it was validated. \
                  An array without items is no such case.",
    mend: "Compare the pointer with the record: `/items/*` is every item of the member `items`, and names are case-sensitive.",
    example: None,
};

/// A member that no record has.
pub(crate) static NEVER_SEEN: Code = Code {
    id: "W104",
    title: "member that is never sent",
    explanation: "The schema names a member that no record has, although objects of its kind are among them. That is no \
                  drift yet: few archives show every optional member.",
    mend: "Where the archive is large, look whether the page still has the member. If it has gone, or was renamed to one \
           that is unknown, change the schema.",
    example: None,
};

/// A number that the engine behind schema files cannot hold.
pub(crate) static NUMBER_LIMIT: Code = Code {
    id: "R101",
    title: "number beyond the engine",
    explanation: "The record holds a number that the engine behind schema files cannot hold: beyond 1.8e308. Built-in schemas \
                  have no such limit.",
    mend: "Look whether the number is meant. If it is, add the provider to payschema, so that its schema is built in.",
    example: None,
};

/// A file that could not be read.
pub(crate) static UNREADABLE: Code = Code {
    id: "R102",
    title: "cannot be read",
    explanation: "The file could not be opened or read to its end, or it changed meanwhile. What was read of it was \
                  validated.",
    mend: "Mend what the message names (a missing file, a permission, a broken archive), and run the command again.",
    example: None,
};

/// A recording that is none.
pub(crate) static RECORDING: Code = Code {
    id: "R103",
    title: "no recording",
    explanation: "A .har file is JSON with log.entries, as browsers and proxies export it. This one is not.",
    mend: "Export the recording anew as HAR 1.2; if the file is a payload, name it .json.",
    example: None,
};

/// Every code of this table.
pub(crate) const ALL: &[&Code] =
    &[&NUMBER_LIMIT, &UNREADABLE, &RECORDING, &UNKNOWN_MEMBER, &UNKNOWN_VALUE, &NOTHING_THERE, &NEVER_SEEN];
