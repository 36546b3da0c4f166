//! The walk over a record along the rules: what stands at which place of the schema goes into the tally.

use payschema::machinery::Rule;
use payschema::{Code, Violation, Violations};

use super::scan::{Scan, unquoted};
use super::tally::{Kind, Passed, Spot, Tally};
use crate::places::{self, Place};

/// A record that is JSON, and where it comes from.
pub(crate) struct Source<'r> {
    pub(crate) input: &'r str,
    pub(crate) text: &'r str,
    pub(crate) lines_before: usize,
}

impl Source<'_> {
    fn spot(&self, offset: usize) -> Spot {
        let before = self.text.get(..offset).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let lines = before.bytes().filter(|byte| *byte == b'\n').count();
        (self.input.to_owned(), self.lines_before + lines + 1, line.chars().count() + 1)
    }
}

/// Counts everything in a record.
pub(crate) fn walk(tally: &mut Tally, source: &Source<'_>, rule: &'static Rule) {
    let scan = Scan::new(source.text, 0);
    let mut walk = Walk { tally, source, scan, pointer: String::new(), sensitive: false };
    walk.value(rule);
}

/// Counts what is wrong with a record.
pub(crate) fn violations(tally: &mut Tally, source: &Source<'_>, rule: &'static Rule, violations: &Violations) {
    for violation in violations {
        // The walk tells these one by one, with their names.
        if violation.code() == Code::AdditionalProperties {
            continue;
        }
        let kind = Kind {
            pointer: generalised(rule, violation.pointer()),
            code: violation.code(),
            location: violation.location(),
        };
        let spot = violation.position().map(|at| (source.input.to_owned(), source.lines_before + at.line, at.column));
        let expected = || violation.expected().to_string();
        tally.see_breach(kind, violation.is_sensitive(), expected, value(source.text, violation), spot);
    }
    tally.omitted += u64::try_from(violations.omitted()).unwrap_or(u64::MAX);
}

/// The scalar that violates; of objects and arrays the value says little.
fn value<'t>(text: &'t str, violation: &Violation) -> Option<&'t str> {
    let mut scan = Scan::new(text, violation.position()?.offset);
    match scan.peek()? {
        (_, b'{' | b'[') => None,
        _ => Some(scan.scalar()),
    }
}

/// A pointer with `*` for items and names of maps.
fn generalised(rule: &'static Rule, pointer: &str) -> String {
    let (mut found, mut rule) = (String::new(), rule);
    for token in places::tokens(pointer) {
        let is_index = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
        if is_index && rule.object.is_none() {
            rule = places::item(rule, token.parse().unwrap_or_default());
            found.push_str("/*");
            continue;
        }
        match places::member(rule, &token) {
            Place::Named { member, .. } => {
                places::push_name(&mut found, &token);
                rule = &member.rule;
            }
            // Among alternatives no rule says what a name is; what is asserted there stands in the schema by name.
            Place::Free(inner) if rule.object.is_none() => {
                places::push_name(&mut found, &token);
                rule = inner;
            }
            Place::Free(inner) => {
                found.push_str("/*");
                rule = inner;
            }
            Place::Unknown => {
                places::push_name(&mut found, &token);
                rule = &places::ANY;
            }
        }
    }
    found
}

struct Walk<'w, 'r> {
    tally: &'w mut Tally,
    source: &'w Source<'r>,
    scan: Scan<'r>,
    /// The place, with `*` for items and names of maps.
    pointer: String,
    /// Whether it stands within a sensitive value.
    sensitive: bool,
}

impl Walk<'_, '_> {
    fn value(&mut self, rule: &'static Rule) {
        let around = self.sensitive;
        self.sensitive |= rule.origin.sensitive;
        let passed = match self.scan.peek() {
            Some((_, b'{')) if rule.object.is_some() => self.object(rule),
            Some((_, b'[')) => self.array(rule),
            _ => passed(self.scan.value()),
        };
        self.tally.see(&self.pointer, rule, self.sensitive, &passed);
        self.sensitive = around;
    }

    fn object(&mut self, rule: &'static Rule) -> Passed<'static> {
        self.scan.pass();
        let length = self.pointer.len();
        while let Some((_, byte)) = self.scan.peek() {
            match byte {
                b'"' => {
                    let name = unquoted(self.scan.scalar());
                    if let Some((_, b':')) = self.scan.peek() {
                        self.scan.pass();
                    }
                    match places::member(rule, &name) {
                        Place::Named { member, .. } => {
                            places::push_name(&mut self.pointer, &name);
                            self.value(&member.rule);
                        }
                        Place::Free(inner) => {
                            self.pointer.push_str("/*");
                            self.value(inner);
                        }
                        Place::Unknown => {
                            let offset = self.scan.peek().map_or(0, |(offset, _)| offset);
                            let passed = passed(self.scan.value());
                            let (source, pointer) = (self.source, self.pointer.as_str());
                            self.tally.see_unknown(pointer, rule, &name, &passed, || source.spot(offset));
                        }
                    }
                    self.pointer.truncate(length);
                }
                b',' => self.scan.pass(),
                _ => {
                    self.scan.pass();
                    break;
                }
            }
        }
        Passed::Object
    }

    fn array(&mut self, rule: &'static Rule) -> Passed<'static> {
        self.scan.pass();
        let length = self.pointer.len();
        let mut items = 0;
        while let Some((_, byte)) = self.scan.peek() {
            match byte {
                b',' => self.scan.pass(),
                b']' => {
                    self.scan.pass();
                    break;
                }
                _ => {
                    let inner = places::item(rule, items);
                    // Of what may be anything, nothing is told.
                    if std::ptr::eq(inner, &places::ANY) {
                        self.scan.value();
                    } else {
                        self.pointer.push_str("/*");
                        self.value(inner);
                        self.pointer.truncate(length);
                    }
                    items += 1;
                }
            }
        }
        Passed::Array(items as u64)
    }
}

/// What a value's text is.
fn passed(text: &str) -> Passed<'_> {
    match text.as_bytes().first() {
        Some(b'"') => Passed::String(unquoted(text).chars().count() as u64),
        Some(b'{') => Passed::Object,
        Some(b'[') => Passed::Array(0),
        Some(b't' | b'f') => Passed::Boolean,
        Some(b'n') => Passed::Null,
        _ => Passed::Number(text),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use payschema::Entry;
    use payschema_sample::{Random, Sampler, Style};

    use super::*;
    use crate::drift::tally::Values;

    fn entry(id: &str) -> &'static Entry {
        payschema_registry::find(id).unwrap()
    }

    fn tallied(id: &str, text: &str) -> Tally {
        let mut tally = Tally::new(Values::Shown);
        let source = Source { input: "a.json", text, lines_before: 2 };
        walk(&mut tally, &source, entry(id).info().rule);
        if let Err(found) = entry(id).check_json(text) {
            violations(&mut tally, &source, entry(id).info().rule, &found);
        }
        tally
    }

    #[test]
    fn places_are_those_of_the_schema_whatever_the_index() {
        let text = r#"{"code": "é\n", "message": null,
  "fields": [{"name": "a"}, {"name": "bcd", "new": [1]}], "more": {"x": 1}}"#;
        let tally = tallied("talkdesk/error", text);
        let mut places: Vec<&str> = tally.places.keys().map(String::as_str).collect();
        places.sort_unstable();
        assert_eq!(places, ["", "/code", "/fields", "/fields/*", "/fields/*/name", "/message"]);
        assert_eq!(tally.places["/code"].characters.most, 2);
        assert_eq!((tally.places["/fields"].items.most, tally.count("/fields/*/name")), (2, 2));
        assert_eq!(tally.places["/message"].kinds[6], 1);
        let unknown: Vec<_> =
            tally.unknown.iter().map(|((at, name), found)| (&**at, &**name, &found.first[0])).collect();
        let spot = |column| ("a.json".to_owned(), 4, column);
        assert_eq!(unknown, [("", "more", &spot(67)), ("/fields/*", "new", &spot(52))]);
        let kinds: Vec<_> = tally.breaches.keys().map(|kind| (kind.pointer.as_str(), kind.code)).collect();
        assert_eq!(kinds, [("/fields/*", Code::Required), ("/message", Code::Null)]);
    }

    #[test]
    fn names_of_maps_are_one_place() {
        let tally = tallied("papaya/payment", r#"{"user_tags": {"a": 1, "b": "x"}}"#);
        assert!(tally.unknown.is_empty());
        assert_eq!((tally.count("/user_tags"), tally.places.len()), (1, 2), "what it holds is anything");
        let tally = tallied("papaya/payments_query", r#"{"tag:a": [1], "tag:b": []}"#);
        assert_eq!(tally.places["/*"].kinds[4], 2);
        assert!(tally.breaches.keys().all(|kind| kind.pointer == "/*/*"), "{:?}", tally.breaches);
    }

    /// The walk and the runtime's own drift agree about what is unknown.
    #[test]
    fn unknown_members_are_those_that_the_runtime_finds() {
        let mut seen = 0;
        for entry in payschema_registry::ENTRIES {
            let info = entry.info();
            let name = info.id.split('#').next().unwrap();
            let bundle = payschema_schema::read_bundle(name, info.schema).unwrap();
            let root = bundle.graph.find(&format!("{name}{}", info.schema_pointer)).unwrap();
            let sampler = Sampler::new(&bundle.graph, root).unwrap();
            let mut random = Random::new(11);
            for _ in 0..30 {
                let text = sampler.valid(&mut random, &Style::VARIED);
                let Ok(drift) = entry.drift(&text) else { continue };
                let expected: BTreeSet<String> =
                    drift.unknown_members().map(|pointer| generalised(info.rule, pointer)).collect();
                let tally = tallied(info.id, &text);
                let found = tally.unknown.keys().map(|(pointer, name)| {
                    let mut pointer = pointer.clone();
                    places::push_name(&mut pointer, name);
                    pointer
                });
                let found: BTreeSet<String> = found.collect();
                seen += found.len();
                assert_eq!(found, expected, "{}: {text}", info.id);
            }
        }
        assert!(seen > 100, "{seen}");
    }
}
