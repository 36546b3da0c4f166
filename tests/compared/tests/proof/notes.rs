//! What serde's derive can be made to keep by well-known extra work, each with its proof.

use crate::question::Question::{self, Place, Reported, SentOn};
use crate::rows;

/// A note below the table.
pub(crate) struct Note {
    pub text: &'static str,
    /// What is asked of structs that were written so, and what they answer.
    pub proof: &'static [(Question, &'static str)],
}

pub(crate) const NOTES: &[Note] = &[
    Note {
        text: "`Option<Option<T>>` with a `deserialize_with` of one's own on each such member keeps it.",
        proof: &[(SentOn(rows::NULL, "/data/plans/0/merchantName"), "kept")],
    },
    Note {
        text: "A `#[serde(flatten)]` map in each struct keeps it, with its numbers as floats.",
        proof: &[
            (SentOn(rows::UNKNOWN_MEMBER, "/items/0/added_tomorrow"), "kept"),
            (SentOn(rows::UNKNOWN_NUMBER, "/items/0/added_tomorrow"), "becomes `0.1`"),
        ],
    },
    Note {
        text: "An untagged variant `Other(String)` in each enum keeps it.",
        proof: &[(SentOn(rows::UNKNOWN_VALUE, "/items/0/info/status"), "kept")],
    },
    Note {
        text: "`Box<RawValue>` keeps the text, and is a text only. `serde_json::Number` keeps it if serde_json's \
               `arbitrary_precision` is on, which it then is for the whole program.",
        proof: &[
            (SentOn(rows::WHOLE, "/items/0/amount/amount"), "kept"),
            (SentOn(rows::CENTS, "/items/0/amount/amount"), "kept"),
            (SentOn(rows::LONG, "/items/0/amount/amount"), "kept"),
            (SentOn(rows::FREE_FORM, "/items/0/user_tags/rate"), "kept"),
        ],
    },
    Note {
        text: "As a `String` it is kept, and checked no more.",
        proof: &[(SentOn(rows::OFFSET, "/items/0/execution/date"), "kept"), (Reported(rows::NO_DATE, 1), "unnoticed")],
    },
    Note {
        text: "The crate `serde_path_to_error` adds the path.",
        proof: &[(Place(rows::PLACE, "/items/1/info/rate", "\"high\""), "path, line, column")],
    },
];
