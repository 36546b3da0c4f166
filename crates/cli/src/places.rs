//! The way of a value through the rules: from an object to a member, from an array to an item.

use payschema::machinery::{Additional, Applied, Member, Rule};

/// The rule of what may be anything.
pub(crate) static ANY: Rule = Rule::ANY;

/// What a member of an object is by the object's rule.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// One that the schema names.
    Named { member: &'static Member, is_required: bool },
    /// One of a map, whose names the schema does not list.
    Free(&'static Rule),
    /// One that the schema does not know.
    Unknown,
}

/// Looks for the rule of a member.
pub(crate) fn member(rule: &'static Rule, name: &str) -> Place {
    let Some(object) = rule.object else { return Place::Free(&ANY) };
    if let Some(index) = object.names.find(name.as_bytes()) {
        if let Some(member) = object.members.get(index) {
            let is_required = object.required.contains(index);
            return Place::Named { member, is_required };
        }
    }
    if let Some((_, rule)) = object.patterns.iter().find(|(pattern, _)| pattern.is_match(name)) {
        return Place::Free(rule);
    }
    match object.additional {
        Additional::Rule(rule) => Place::Free(rule),
        // An object of which nothing is said is a map of anything.
        Additional::Any if object.members.is_empty() && object.patterns.is_empty() => Place::Free(&ANY),
        Additional::Any | Additional::Forbidden => Place::Unknown,
    }
}

/// The rule of an item.
pub(crate) fn item(rule: &'static Rule, index: usize) -> &'static Rule {
    if let Some(array) = rule.array {
        return array.items;
    }
    let places = rule.applied().iter().find_map(|applied| match applied {
        Applied::Items(items) => Some(items),
        _ => None,
    });
    places.map_or(&ANY, |items| items.prefix.get(index).copied().unwrap_or(items.rest))
}

/// Adds a member's name to a JSON Pointer.
pub(crate) fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    for c in name.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// The names and indices of a JSON Pointer.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(id: &str) -> &'static Rule {
        payschema_registry::find(id).unwrap().info().rule
    }

    #[test]
    fn members_are_named_free_or_unknown() {
        assert!(matches!(member(rule("talkdesk/error"), "code"), Place::Named { is_required: true, .. }));
        assert!(matches!(member(rule("talkdesk/error"), "cod"), Place::Unknown));
        let tags = member(rule("papaya/payment"), "user_tags");
        let Place::Named { member: tags, is_required: false, .. } = tags else { panic!("{tags:?}") };
        assert!(matches!(member(&tags.rule, "anything"), Place::Free(_)));
        assert!(matches!(member(rule("papaya/payments_query"), "tag:department"), Place::Free(_)));
    }

    #[test]
    fn pointers_are_escaped_and_read() {
        let mut pointer = String::new();
        push_name(&mut pointer, "a/b~");
        push_name(&mut pointer, "");
        assert_eq!(pointer, "/a~1b~0/");
        assert_eq!(tokens(&pointer).collect::<Vec<_>>(), ["a/b~", ""]);
        assert_eq!(tokens("").count(), 0);
    }
}
