//! From JSON text to any format: arrays and objects as such, with their lengths, so that each format writes them its way.

use ::serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::failure::Unwritable;
use super::number;
use super::tape::{Part, parts};

/// Writes the value whose JSON text this is.
pub(super) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let parts = parts(text).map_err(|error| S::Error::custom(Unwritable(error)))?;
    Node { parts: &parts, at: 0 }.serialize(serializer)
}

/// The value whose first part is at a place.
#[derive(Clone, Copy)]
struct Node<'t> {
    parts: &'t [Part<'t>],
    at: usize,
}

impl Node<'_> {
    fn next(self) -> usize {
        match self.parts.get(self.at) {
            Some(Part::Array(_, end) | Part::Object(_, end)) => *end,
            _ => self.at + 1,
        }
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut node = Node { at: self.at + 1, ..*self };
        match self.parts.get(self.at) {
            None | Some(Part::Null) => serializer.serialize_unit(),
            Some(Part::Boolean(value)) => serializer.serialize_bool(*value),
            Some(Part::Number(text)) => number::serialize(text, serializer),
            Some(Part::String(text)) => serializer.serialize_str(text),
            Some(Part::Array(length, end)) => {
                let mut items = serializer.serialize_seq(Some(*length))?;
                while node.at < *end {
                    items.serialize_element(&node)?;
                    node.at = node.next();
                }
                items.end()
            }
            Some(Part::Object(length, end)) => {
                let mut members = serializer.serialize_map(Some(*length))?;
                while node.at < *end {
                    let name = node;
                    node.at += 1;
                    members.serialize_entry(&name, &node)?;
                    node.at = node.next();
                }
                members.end()
            }
        }
    }
}
