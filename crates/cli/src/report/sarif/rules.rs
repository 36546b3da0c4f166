//! The rules that results name: codes with what they mean and what can be done.

use std::collections::HashMap;

use payschema::Code;

use super::shape::{Descriptor, Message};
use crate::codes;
use crate::finding::violations::UNLISTED;
use crate::printable::Printable;

/// The rules of a run, in the order in which they were named first.
#[derive(Debug, Default)]
pub(super) struct Rules {
    indices: HashMap<String, usize>,
    descriptors: Vec<Descriptor>,
}

impl Rules {
    /// The position of a code's rule.
    pub(super) fn index(&mut self, code: &str) -> usize {
        if let Some(index) = self.indices.get(code) {
            return *index;
        }
        let index = self.descriptors.len();
        self.indices.insert(code.to_owned(), index);
        self.descriptors.push(descriptor(code));
        index
    }

    pub(super) fn into_descriptors(self) -> Vec<Descriptor> {
        self.descriptors
    }
}

fn descriptor(code: &str) -> Descriptor {
    let Explained { title, explanation, mend, help_uri } = explained(code);
    let message = |text: &str| Message { text: text.to_owned() };
    Descriptor {
        id: code.to_owned(),
        short_description: message(&title),
        full_description: message(&explanation),
        help: message(&mend),
        help_uri,
    }
}

/// What a code means, how it is mended and where more is said.
struct Explained {
    title: String,
    explanation: String,
    mend: String,
    help_uri: Option<String>,
}

fn explained(code: &str) -> Explained {
    let explained = |title: &str, explanation: &str, mend: &str, help_uri| Explained {
        title: title.to_owned(),
        explanation: explanation.to_owned(),
        mend: mend.to_owned(),
        help_uri,
    };
    if let Some(known) = Code::ALL.iter().find(|known| known.as_str() == code) {
        // rustdoc's page of the code has the variant by its name.
        let uri = format!("https://docs.rs/payschema/latest/payschema/enum.Code.html#variant.{known:?}");
        return explained(known.title(), known.explanation(), known.mend(), Some(uri));
    }
    if let Some(own) = codes::ALL.iter().find(|own| own.id == code) {
        return explained(own.title, own.explanation, own.mend, None);
    }
    if code == UNLISTED {
        let explanation = "The record has more violations than are listed: long names around many of them would have made \
                           the report a multiple of the record.";
        return explained(
            "violations that are not listed",
            explanation,
            "Mend those that are listed and validate again.",
            None,
        );
    }
    let keyword = Printable(code.strip_prefix("jsonschema/").unwrap_or(code)).to_string();
    let explanation = format!("The payload does not hold to the keyword `{keyword}` of the schema file.");
    let mend = "Mend the value as the message says; if the schema file is behind, mend that.";
    explained(&format!("violates `{keyword}`"), &explanation, mend, None)
}
