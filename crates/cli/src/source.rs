//! Places in the hand-written schemas that the providers' crates were generated from.

use std::ops::Range;

use payschema::Json;
use payschema_diagnostics::pointer::locate;
use payschema_diagnostics::{Position, SourceMap};

/// A place such as `stuut/payment.schema.json#/properties/amount`, split and decoded.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Location {
    /// `stuut/payment.schema.json`
    pub(crate) file: String,
    /// `/properties/amount`
    pub(crate) pointer: String,
}

impl Location {
    pub(crate) fn new(location: &str) -> Location {
        let (file, pointer) = location.split_once('#').unwrap_or((location, ""));
        Location { file: file.to_owned(), pointer: percent_decoded(pointer) }
    }

    /// Where a `$ref` that stands at this place leads.
    pub(crate) fn follow(&self, reference: &str) -> Location {
        let target = Location::new(reference);
        if target.file.is_empty() {
            return Location { file: self.file.clone(), ..target };
        }
        let folder = self.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        Location { file: format!("{folder}/{}", target.file), ..target }
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> Option<&'static str> {
        payschema_registry::schema_file(&self.file)
    }

    fn range(&self) -> Option<(&'static str, Range<usize>)> {
        let text = self.text()?;
        Some((text, locate(text, &self.pointer)?))
    }

    /// What stands here.
    pub(crate) fn json(&self) -> Option<Json> {
        let (text, range) = self.range()?;
        text.get(range)?.parse().ok()
    }

    /// The value of a keyword of the schema that stands here.
    pub(crate) fn keyword(&self, keyword: &str) -> Option<Json> {
        self.json()?.members()?.get(keyword).cloned()
    }

    /// Line and column.
    pub(crate) fn position(&self) -> Option<Position> {
        let (text, range) = self.range()?;
        let mut sources = SourceMap::new();
        let file = sources.add(self.file.as_str(), text);
        Some(sources.position(file, range.start))
    }

    /// This schema and those that its `$ref`s lead to, nearest first.
    pub(crate) fn chain(&self) -> Vec<Location> {
        let mut chain = vec![self.clone()];
        while let Some(last) = chain.last() {
            let reference = last.keyword("$ref").and_then(|reference| reference.to_text());
            match reference.map(|reference| last.follow(reference.as_str())) {
                Some(next) if !chain.contains(&next) => chain.push(next),
                _ => break,
            }
        }
        chain
    }
}

fn percent_decoded(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, behind)) = rest.split_first() {
        let digits = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_followed_through_files() {
        let chain = Location::new("stuut/payment.schema.json#/properties/partner_id").chain();
        let places: Vec<_> = chain.iter().map(|place| (place.file.as_str(), place.pointer.as_str())).collect();
        let expected =
            [("stuut/payment.schema.json", "/properties/partner_id"), ("stuut/ids.schema.json", "/$defs/PartnerId")];
        assert_eq!(places, expected);
        assert_eq!(chain[0].keyword("maxLength").unwrap().as_str(), "32");
    }

    #[test]
    fn places_have_lines() {
        let place = Location::new("stuut/payment.schema.json#/properties/amount");
        let at = place.position().unwrap();
        let line = place.text().unwrap().lines().nth(at.line - 1).unwrap();
        assert!(line.trim_start().starts_with("\"amount\": {"), "{line}");
        assert_eq!(Location::new("stuut/nothing.schema.json#").position(), None);
    }

    #[test]
    fn fragments_are_decoded() {
        assert_eq!(Location::new("a#/%5Etag%3A/100%").pointer, "/^tag:/100%");
        assert_eq!(Location::new("a#/%C3%A9%4").pointer, "/é%4");
    }

    #[test]
    fn every_rule_stands_where_it_says() {
        for entry in payschema_registry::ENTRIES {
            for field in entry.info().fields() {
                assert!(Location::new(field.location).json().is_some(), "{}", field.location);
            }
        }
    }
}
