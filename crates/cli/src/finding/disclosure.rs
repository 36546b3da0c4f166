//! Which values may be shown with `--show-values`: those of members that the schema knows and does not call sensitive.
//!
//! What stands within a sensitive value is sensitive. The value of a member that the schema does not know may be anybody's
//! name, so it is not shown either; nor is anything behind the place where a text stops being JSON. Schema files have no
//! rules to look at: the caller does not ask for values where one of them has `x-sensitive` anywhere, and where none has,
//! every value is shown.

use payschema::machinery::{Additional, Applied, ObjectRule, Rule};

use super::Context;

/// Which values may be shown.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Disclosure {
    Nothing,
    /// What this model's rule knows and does not call sensitive.
    Known(&'static Rule),
    Everything,
}

/// How many schemas may apply to a value by way of one another; references can lead in circles.
const MOST_APPLIED: usize = 64;

impl Disclosure {
    pub(crate) fn of(context: &Context) -> Disclosure {
        if !context.show_values {
            return Disclosure::Nothing;
        }
        payschema_registry::find(&context.schema)
            .map_or(Disclosure::Everything, |entry| Disclosure::Known(entry.info().rule))
    }
}

/// What is known of one value.
#[derive(Clone, Debug)]
struct Known {
    open: bool,
    sensitive: bool,
    /// Every rule that applies to it, whether or not the value satisfies it.
    rules: Vec<&'static Rule>,
}

impl Known {
    fn by(within: bool, found: impl IntoIterator<Item = &'static Rule>) -> Known {
        let mut rules = Vec::new();
        found.into_iter().for_each(|rule| add(&mut rules, rule));
        let sensitive = within || rules.iter().any(|rule| rule.origin.sensitive);
        Known { open: !rules.is_empty() && !sensitive, sensitive, rules }
    }

    fn member(&self, name: &str) -> Known {
        Known::by(self.sensitive, self.rules.iter().flat_map(|rule| of_member(rule, name)))
    }

    fn item(&self, index: usize) -> Known {
        Known::by(self.sensitive, self.rules.iter().flat_map(|rule| of_item(rule, index)))
    }
}

/// Adds a rule and those that apply beside it.
fn add(rules: &mut Vec<&'static Rule>, rule: &'static Rule) {
    if rules.len() >= MOST_APPLIED || rules.iter().any(|known| std::ptr::eq(*known, rule)) {
        return;
    }
    rules.push(rule);
    for applied in rule.applied() {
        match applied {
            Applied::All(beside) | Applied::Any(beside) | Applied::One(beside) => {
                beside.iter().for_each(|rule| add(rules, rule));
            }
            Applied::If { condition, then, otherwise } => {
                [Some(*condition), *then, *otherwise].into_iter().flatten().for_each(|rule| add(rules, rule));
            }
            Applied::Dependent(beside) => beside.iter().for_each(|(_, rule)| add(rules, rule)),
            // What a value must not be says nothing of what it is.
            Applied::Not(_)
            | Applied::Members(_)
            | Applied::Items(_)
            | Applied::Values(_)
            | Applied::AllMembers
            | Applied::UnevaluatedMembers(_)
            | Applied::UnevaluatedItems(_) => {}
        }
    }
}

fn of_member(rule: &'static Rule, name: &str) -> Vec<&'static Rule> {
    let mut found: Vec<&'static Rule> = rule.object.and_then(|object| named(object, name)).into_iter().collect();
    found.extend(rule.applied().iter().filter_map(|applied| match applied {
        Applied::UnevaluatedMembers(rule) => Some(*rule),
        _ => None,
    }));
    found
}

fn named(object: &'static ObjectRule, name: &str) -> Option<&'static Rule> {
    if let Some(member) = object.names.find(name.as_bytes()).and_then(|index| object.members.get(index)) {
        return Some(&member.rule);
    }
    if let Some((_, rule)) = object.patterns.iter().find(|(pattern, _)| pattern.is_match(name)) {
        return Some(rule);
    }
    match object.additional {
        Additional::Rule(rule) => Some(rule),
        Additional::Any | Additional::Forbidden => None,
    }
}

fn of_item(rule: &'static Rule, index: usize) -> Vec<&'static Rule> {
    let mut found: Vec<&'static Rule> = rule.array.map(|array| array.items).into_iter().collect();
    found.extend(rule.applied().iter().filter_map(|applied| match applied {
        Applied::Items(items) => Some(items.prefix.get(index).copied().unwrap_or(items.rest)),
        Applied::UnevaluatedItems(rule) => Some(*rule),
        _ => None,
    }));
    found
}

/// Follows a text from its beginning and says of each value whether it may be shown.
#[derive(Clone, Debug)]
pub(super) struct Follower {
    disclosure: Disclosure,
    /// The containers around the place, outermost first.
    around: Vec<Container>,
}

#[derive(Clone, Debug)]
enum Container {
    /// An object, with what is known of the member whose name has been passed.
    Object(Known, Option<Known>),
    /// An array, with the index of its next item.
    Array(Known, usize),
}

impl Follower {
    pub(super) fn new(disclosure: Disclosure) -> Follower {
        Follower { disclosure, around: Vec::new() }
    }

    /// Passes a member's name, given as JSON text.
    pub(super) fn name(&mut self, json: &[u8]) {
        if let Some(Container::Object(object, next)) = self.around.last_mut() {
            *next = serde_json::from_slice::<String>(json).ok().map(|name| object.member(&name));
        }
    }

    /// Passes a value without others in it, and says whether it may be shown.
    pub(super) fn scalar(&mut self) -> bool {
        match self.disclosure {
            Disclosure::Nothing => false,
            Disclosure::Everything => true,
            Disclosure::Known(root) => self.value(root).open,
        }
    }

    /// Passes the opening bracket of an array or object.
    pub(super) fn open(&mut self, bracket: u8) {
        if let Disclosure::Known(root) = self.disclosure {
            let known = self.value(root);
            self.around.push(if bracket == b'[' { Container::Array(known, 0) } else { Container::Object(known, None) });
        }
    }

    pub(super) fn close(&mut self) {
        self.around.pop();
    }

    fn value(&mut self, root: &'static Rule) -> Known {
        match self.around.last_mut() {
            None => Known::by(false, [root]),
            Some(Container::Object(object, next)) => {
                next.take().unwrap_or(Known { open: false, sensitive: object.sensitive, rules: Vec::new() })
            }
            Some(Container::Array(array, next)) => {
                let item = array.item(*next);
                *next += 1;
                item
            }
        }
    }
}
