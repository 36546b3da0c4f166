//! What is shown: the rule that an id leads to, and what is known about it beyond the rule.

use std::fmt;

use payschema::machinery::{Member, Rule, Types};
use payschema::{Json, ModelInfo};

use crate::constraints;
use crate::places::{self, Place};
use crate::printable::Printable;
use crate::schemas::{self, UnknownSchema};
use crate::source::Location;

/// An object, a part or a member.
pub(crate) struct Subject {
    /// The object or part that it is, or that the way to it began at.
    pub(crate) info: &'static ModelInfo,
    /// The way from there as a JSON Pointer with `*` for items and names of maps; empty for the whole.
    pub(crate) pointer: String,
    pub(crate) rule: &'static Rule,
    /// The last member on the way, if the way ends with a named one.
    pub(crate) member: Option<Named>,
    /// Whether it is sensitive, or stands within what is.
    pub(crate) sensitive: bool,
    /// The id of the object that it is, where it is one.
    pub(crate) model: Option<&'static ModelInfo>,
}

/// A member that a schema names.
#[derive(Clone, Copy)]
pub(crate) struct Named {
    pub(crate) member: &'static Member,
    pub(crate) is_required: bool,
    /// The type that has it: `Payment`.
    pub(crate) owner: &'static str,
}

/// Why there is nothing to show.
#[derive(Debug)]
pub(crate) enum NotFound {
    Schema(UnknownSchema),
    /// The place has no such member.
    Member {
        place: String,
        name: String,
        known: Vec<&'static str>,
    },
    /// The place holds neither members nor items.
    Leaf {
        place: String,
        types: String,
    },
}

impl Subject {
    /// Finds what an id names.
    ///
    /// # Errors
    /// There is no such object, part or member.
    pub(crate) fn find(id: &str) -> Result<Subject, NotFound> {
        let (root, pointer) = split(id);
        let info = schemas::find(root).map_err(NotFound::Schema)?.info();
        let mut subject = Subject {
            info,
            pointer: String::new(),
            rule: info.rule,
            member: None,
            sensitive: info.rule.origin.sensitive,
            model: Some(info),
        };
        for token in places::tokens(pointer) {
            subject = subject.step(&token)?;
        }
        Ok(subject)
    }

    fn step(self, token: &str) -> Result<Subject, NotFound> {
        let is_index = token == "*" || !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
        if self.rule.types.contains(Types::ARRAY) && self.rule.types != Types::ALL {
            let item = places::item(self.rule, token.parse().unwrap_or_default());
            let items = self.inside("*", item, None);
            // The way into a list may be left out, because there is but one.
            return if is_index { Ok(items) } else { items.step(token) };
        }
        let Some(object) = self.rule.object else {
            if self.rule.types.contains(Types::OBJECT) {
                return Ok(self.inside("*", &places::ANY, None));
            }
            let types = constraints::type_words(self.info.provider, self.rule);
            return Err(NotFound::Leaf { place: self.id(), types });
        };
        match places::member(self.rule, token) {
            Place::Named { member, is_required, .. } => {
                let named = Named { member, is_required, owner: object.name };
                Ok(self.inside(token, &member.rule, Some(named)))
            }
            Place::Free(rule) => Ok(self.inside("*", rule, None)),
            Place::Unknown => {
                let free = object.patterns.iter().map(|(_, rule)| rule).next().filter(|_| token == "*");
                match free {
                    Some(rule) => Ok(self.inside("*", rule, None)),
                    None => Err(NotFound::Member {
                        place: self.id(),
                        name: token.to_owned(),
                        known: object.names.names.to_vec(),
                    }),
                }
            }
        }
    }

    fn inside(&self, token: &str, rule: &'static Rule, member: Option<Named>) -> Subject {
        let mut pointer = self.pointer.clone();
        places::push_name(&mut pointer, token);
        let name = rule.object.map_or("", |object| object.name);
        let model = constraints::model(self.info.provider, name).and_then(payschema_registry::find);
        Subject {
            info: self.info,
            pointer,
            rule,
            member,
            sensitive: self.sensitive || rule.origin.sensitive,
            model: model.map(|entry| entry.info()),
        }
    }

    /// What it is called: `stuut/payment#/partner/name`.
    pub(crate) fn id(&self) -> String {
        match self.pointer.as_str() {
            "" => self.info.id.to_owned(),
            pointer if self.info.id.contains('#') => format!("{}{pointer}", self.info.id),
            pointer => format!("{}#{pointer}", self.info.id),
        }
    }

    /// What the schema says it is; where the place itself says nothing, what it refers to does.
    pub(crate) fn description(&self) -> &'static str {
        match (self.rule.origin.description, self.model) {
            ("", Some(model)) => model.description(),
            (description, _) => description,
        }
    }

    /// The place in the schema.
    pub(crate) fn location(&self) -> Location {
        Location::new(self.rule.origin.location)
    }

    /// Whether null is allowed.
    pub(crate) fn is_nullable(&self) -> bool {
        self.rule.types.contains(Types::NULL)
    }

    /// What it may look like: the page's example of the object, or what stands at this place in the page's example, and
    /// what the schema gives as examples.
    pub(crate) fn examples(&self) -> Vec<Example> {
        let mut found = Vec::new();
        let example = self.info.example.and_then(|example| example.trim().parse::<Json>().ok());
        if let Some(json) = example.and_then(|example| at(&example, places::tokens(&self.pointer))) {
            found.push(Example { json, origin: "the provider's examples" });
        }
        let own = self.model.filter(|_| found.is_empty()).and_then(|model| model.example);
        found.extend(
            own.and_then(|text| text.trim().parse().ok())
                .map(|json| Example { json, origin: "the provider's examples" }),
        );
        let listed = self.location().chain().iter().find_map(|place| place.keyword("examples")?.items());
        found.extend(listed.unwrap_or_default().into_iter().map(|json| Example { json, origin: "the schema" }));
        found
    }
}

/// A value that shows what something looks like.
pub(crate) struct Example {
    pub(crate) json: Json,
    pub(crate) origin: &'static str,
}

/// Parts a name into that of an object or part, and a JSON Pointer into payloads.
fn split(id: &str) -> (&str, &str) {
    let Some(hash) = id.find('#') else { return (id, "") };
    let (object, fragment) = id.split_at(hash);
    // The name of a part goes up to the next slash behind `#/$defs/`, or is all of it.
    if let Some(rest) = fragment.strip_prefix("#/$defs/") {
        let end = rest.find(['/', '#']).map_or(id.len(), |end| id.len() - rest.len() + end);
        let (root, pointer) = id.split_at(end);
        return (root, pointer.strip_prefix('#').unwrap_or(pointer));
    }
    (object, &fragment[1..])
}

/// The first value at a way through an example; `*` is the first item or member.
fn at(json: &Json, mut tokens: impl Iterator<Item = String>) -> Option<Json> {
    let Some(token) = tokens.next() else { return Some(json.clone()) };
    let tokens: Vec<String> = tokens.collect();
    let go_on = |inner: &Json| at(inner, tokens.clone().into_iter());
    if let Some(items) = json.items() {
        return items.iter().find_map(go_on);
    }
    let members = json.members()?;
    match members.get(token.as_str()) {
        Some(inner) => go_on(inner),
        None if token == "*" => members.iter().find_map(|(_, inner)| go_on(inner)),
        None => None,
    }
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotFound::Schema(unknown) => unknown.fmt(f),
            NotFound::Member { place, name, known } => {
                write!(f, "`{place}` has no member `{}`", Printable(name))?;
                let near = nearest(name, known);
                match near {
                    Some(near) => write!(f, "; perhaps you mean `{near}`")?,
                    None if known.len() <= 12 => write!(f, "; its members are {}", known.join(", "))?,
                    None => {}
                }
                write!(f, "\n`payschema show '{place}'` shows all members")
            }
            NotFound::Leaf { place, types } => {
                write!(f, "`{place}` is {types}: there is nothing in it\n`payschema show '{place}'` shows it")
            }
        }
    }
}

fn nearest(name: &str, known: &[&'static str]) -> Option<&'static str> {
    if name.len() > 200 {
        return None;
    }
    let allowed = (name.chars().count() / 3).max(1);
    let lower = name.to_lowercase();
    let distances = known.iter().map(|known| (strsim::osa_distance(&lower, &known.to_lowercase()), *known));
    distances.filter(|(distance, _)| *distance <= allowed).min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(id: &str) -> String {
        Subject::find(id).map_or_else(|unknown| unknown.to_string(), |subject| subject.id())
    }

    #[test]
    fn members_are_found_through_objects_lists_and_maps() {
        assert_eq!(found("stuut/payment#/partner/name"), "stuut/payment#/partner/name");
        assert_eq!(found("stuut/payment#/allocations/3/amount"), "stuut/payment#/allocations/*/amount");
        assert_eq!(found("stuut/payment#/allocations/amount"), "stuut/payment#/allocations/*/amount");
        assert_eq!(found("papaya/payment#/user_tags/x"), "papaya/payment#/user_tags/*");
        assert_eq!(found("papaya/payments_query#/tag:department"), "papaya/payments_query#/*");
        assert_eq!(found("stuut/payment#"), "stuut/payment");
        let part = "stuut/payment#/$defs/PaymentAllocation";
        assert_eq!(found(part), part);
        assert_eq!(found(&format!("{part}/amount")), format!("{part}/amount"));
        assert_eq!(found(&format!("{part}#/amount")), format!("{part}/amount"));
    }

    #[test]
    fn what_is_not_there_is_answered_with_what_is() {
        assert!(found("stuut/payment#/amuont").contains("perhaps you mean `amount`"));
        assert!(found("talkdesk/error#/wholly_unlike").contains("its members are code, message, description, fields"));
        assert!(found("stuut/payment#/amount/x").contains("is integer: there is nothing in it"));
        assert!(found("stuut/paymnt#/amount").contains("perhaps you mean `stuut/payment`"));
        assert!(found("#").contains("no schema is called"));
        assert!(found("stuut/payment#/\u{1b}[31m").contains(r"\u{1b}"));
        let long = format!("stuut/payment#/{}", "x".repeat(100_000));
        assert!(!found(&long).contains("perhaps"));
    }

    #[test]
    fn every_member_of_every_object_can_be_shown() {
        for entry in payschema_registry::ENTRIES {
            for field in entry.info().fields() {
                let mut pointer = String::new();
                places::push_name(&mut pointer, field.name);
                let separator = if entry.info().id.contains('#') { "" } else { "#" };
                let id = format!("{}{separator}{pointer}", entry.info().id);
                assert_eq!(found(&id), id);
            }
        }
    }

    #[test]
    fn examples_come_from_the_page_and_from_the_schema() {
        let examples = Subject::find("stuut/payment#/amount").unwrap_or_else(|_| panic!()).examples();
        let texts: Vec<(&str, &str)> = examples.iter().map(|example| (example.json.as_str(), example.origin)).collect();
        assert_eq!(texts.last(), Some(&("1000", "the schema")));
        assert_eq!(texts.len(), 2);
    }
}
