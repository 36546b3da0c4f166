//! The codes of what the command itself finds: violations have those of `payschema::Code`, and those of schema files
//! have the keyword's name.

/// A code with what it means and what can be done about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OwnCode {
    pub(crate) code: &'static str,
    pub(crate) title: &'static str,
    pub(crate) explanation: &'static str,
}

pub(crate) const UNKNOWN_MEMBER: &str = "W101";
pub(crate) const UNKNOWN_VALUE: &str = "W102";
pub(crate) const NOTHING_THERE: &str = "W103";
pub(crate) const NUMBER_LIMIT: &str = "R101";
pub(crate) const UNREADABLE: &str = "R102";
pub(crate) const RECORDING: &str = "R103";

/// Every code of the command's own.
pub(crate) const OWN_CODES: [OwnCode; 6] = [
    OwnCode {
        code: UNKNOWN_MEMBER,
        title: "unknown member",
        explanation: "The object has a member that the schema does not name: the provider has added it, or its name is \
                      misspelt. Told with --unknown warn or deny only, because schemas allow what they do not name.",
    },
    OwnCode {
        code: UNKNOWN_VALUE,
        title: "unknown value",
        explanation: "The value is none of those that the schema lists. Told under this code with --unknown warn, and \
                      where the list is a hint that asserts nothing; by default it is a violation, P104.",
    },
    OwnCode {
        code: NOTHING_THERE,
        title: "nothing at the pointer",
        explanation: "The record has no value where --pointer looks for the parts to validate, so nothing of it was \
                      validated. An array without items is no such case.",
    },
    OwnCode {
        code: NUMBER_LIMIT,
        title: "number beyond the engine",
        explanation: "The record holds a number that the engine behind schema files cannot hold: beyond 1.8e308. \
                      Built-in schemas have no such limit.",
    },
    OwnCode {
        code: UNREADABLE,
        title: "cannot be read",
        explanation: "The file could not be opened or read to its end, or it changed meanwhile. What was read of it \
                      was validated.",
    },
    OwnCode {
        code: RECORDING,
        title: "no recording",
        explanation: "A .har file is JSON with log.entries, as browsers and proxies export it. This one is not.",
    },
];
