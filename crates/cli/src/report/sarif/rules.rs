//! The rules that results name: codes with what they mean and what can be done.

use std::collections::HashMap;

use payschema::Code;

use super::shape::{Descriptor, Message};
use crate::codes::OWN_CODES;
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
    let (title, explanation, help_uri) = explained(code);
    let message = |text: &str| Message { text: text.to_owned() };
    Descriptor {
        id: code.to_owned(),
        short_description: message(&title),
        full_description: message(&explanation),
        help: message(&explanation),
        help_uri,
    }
}

/// Title, explanation and where more is said.
fn explained(code: &str) -> (String, String, Option<String>) {
    if let Some(known) = Code::ALL.iter().find(|known| known.as_str() == code) {
        // rustdoc's page of the code has the variant by its name.
        let uri = format!("https://docs.rs/payschema/latest/payschema/enum.Code.html#variant.{known:?}");
        return (known.title().to_owned(), known.explanation().to_owned(), Some(uri));
    }
    if let Some(own) = OWN_CODES.iter().find(|own| own.code == code) {
        return (own.title.to_owned(), own.explanation.to_owned(), None);
    }
    if code == UNLISTED {
        let explanation = "The record has more violations than are listed: long names around many of them would have made \
                           the report a multiple of the record. Mend those that are listed and validate again.";
        return ("violations that are not listed".to_owned(), explanation.to_owned(), None);
    }
    let keyword = Printable(code.strip_prefix("jsonschema/").unwrap_or(code)).to_string();
    let explanation = format!("The payload does not hold to the keyword `{keyword}` of the schema file.");
    (format!("violates `{keyword}`"), explanation, None)
}
