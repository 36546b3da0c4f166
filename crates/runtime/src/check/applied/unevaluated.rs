//! `unevaluatedProperties` and `unevaluatedItems`: what no other keyword of the schema has looked at, nor of the schemas
//! that hold with it for the same value.

use std::collections::HashSet;

use super::{check as check_rule, holds, members};
use crate::reader::{Halt, Reader};
use crate::rule::{Additional, Applied, ItemsRule, ObjectRule, Rule};

/// Checks the members that nothing else in `rule` has looked at.
pub(super) fn check_members(
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    unevaluated: &'static Rule,
    offset: usize,
) -> Result<(), Halt> {
    let Some(names) = members::names(reader)? else { return Ok(()) };
    let mut left = names.clone();
    pass_members(reader, Own(rule), offset, &names, &mut left)?;
    reader.go_to(offset);
    let mut object = reader.object(&Rule::ANY, &ObjectRule::NONE)?;
    while object.step(reader)?.is_some() {
        if left.contains(&*object.current_name()) {
            check_rule(reader, unevaluated)?;
        } else {
            reader.skip()?;
        }
    }
    object.finish(reader)
}

/// Checks the items that nothing else in `rule` has looked at.
pub(super) fn check_items(
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    unevaluated: &'static Rule,
    offset: usize,
) -> Result<(), Halt> {
    if reader.space() != b'[' {
        return Ok(());
    }
    let mut passed = Passed { places: 0, matching: HashSet::new() };
    pass_items(reader, Own(rule), offset, &mut passed)?;
    reader.go_to(offset);
    let mut array = reader.array(&Rule::ANY)?;
    while array.next(reader)? {
        let place = array.length() - 1;
        if place < passed.places || passed.matching.contains(&place) {
            reader.skip()?;
        } else {
            check_rule(reader, unevaluated)?;
        }
    }
    Ok(())
}

/// The rule that asks, or one that it applies, whose own answer to the same question counts.
#[derive(Clone, Copy)]
enum Asking {
    Own(&'static Rule),
    Applied(&'static Rule),
}

use Asking::Own;

impl Asking {
    fn rule(self) -> &'static Rule {
        match self {
            Own(rule) | Asking::Applied(rule) => rule,
        }
    }
}

/// Takes the names from `left` that a rule looks at.
fn pass_members(
    reader: &mut Reader<'_>,
    asking: Asking,
    offset: usize,
    names: &HashSet<String>,
    left: &mut HashSet<String>,
) -> Result<(), Halt> {
    let rule = asking.rule();
    if let Some(object) = rule.object {
        left.retain(|name| !looks_at(object, name));
    }
    for applied in rule.applied() {
        match applied {
            Applied::AllMembers => left.clear(),
            Applied::UnevaluatedMembers(_) if matches!(asking, Asking::Applied(_)) => left.clear(),
            _ => {}
        }
    }
    for rule in holding(reader, rule, offset, Some(names))? {
        pass_members(reader, Asking::Applied(rule), offset, names, left)?;
    }
    Ok(())
}

fn looks_at(object: &ObjectRule, name: &str) -> bool {
    object.names.find(name.as_bytes()).is_some()
        || object.patterns.iter().any(|(pattern, _)| pattern.is_match(name))
        || !matches!(object.additional, Additional::Any)
}

/// The items that have been looked at: the first ones, and others here and there.
struct Passed {
    places: usize,
    matching: HashSet<usize>,
}

fn pass_items(reader: &mut Reader<'_>, asking: Asking, offset: usize, passed: &mut Passed) -> Result<(), Halt> {
    let rule = asking.rule();
    if rule.array.is_some_and(|array| is_stated(array.items)) {
        passed.places = usize::MAX;
    }
    for applied in rule.applied() {
        match applied {
            Applied::UnevaluatedItems(_) if matches!(asking, Asking::Applied(_)) => passed.places = usize::MAX,
            Applied::Items(items) => pass_places(reader, items, offset, passed)?,
            _ => {}
        }
    }
    for rule in holding(reader, rule, offset, None)? {
        pass_items(reader, Asking::Applied(rule), offset, passed)?;
    }
    Ok(())
}

fn pass_places(
    reader: &mut Reader<'_>,
    items: &'static ItemsRule,
    offset: usize,
    passed: &mut Passed,
) -> Result<(), Halt> {
    passed.places = passed.places.max(if is_stated(items.rest) { usize::MAX } else { items.prefix.len() });
    let Some(contains) = items.contains else { return Ok(()) };
    reader.go_to(offset);
    let mut array = reader.array(&Rule::ANY)?;
    while array.next(reader)? {
        let (place, start) = (array.length() - 1, reader.at());
        if holds(reader, contains.rule, start)? {
            passed.matching.insert(place);
        }
        reader.go_to(start);
        reader.skip()?;
    }
    Ok(())
}

/// Whether a schema states the rule: `items: true` looks at all items, no `items` at none.
fn is_stated(rule: &Rule) -> bool {
    !rule.origin.location.is_empty()
}

/// The rules that a rule applies to the same value and that hold for it. What must hold is taken to hold: if it does not,
/// the value is invalid whatever is said here.
fn holding(
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    offset: usize,
    names: Option<&HashSet<String>>,
) -> Result<Vec<&'static Rule>, Halt> {
    let mut holding = Vec::new();
    for applied in rule.applied() {
        match applied {
            Applied::All(rules) => holding.extend(*rules),
            Applied::Any(rules) | Applied::One(rules) => {
                for rule in *rules {
                    if holds(reader, rule, offset)? {
                        holding.push(*rule);
                    }
                }
            }
            Applied::If { condition, then, otherwise } => {
                if holds(reader, condition, offset)? {
                    holding.push(*condition);
                    holding.extend(*then);
                } else {
                    holding.extend(*otherwise);
                }
            }
            Applied::Dependent(rules) => {
                let present = rules.iter().filter(|(name, _)| names.is_some_and(|names| names.contains(*name)));
                holding.extend(present.map(|(_, rule)| *rule));
            }
            Applied::Not(_)
            | Applied::Members(_)
            | Applied::Items(_)
            | Applied::Values(_)
            | Applied::AllMembers
            | Applied::UnevaluatedMembers(_)
            | Applied::UnevaluatedItems(_) => {}
        }
    }
    Ok(holding)
}
