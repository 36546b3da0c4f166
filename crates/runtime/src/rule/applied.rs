//! What a schema asserts about a value beyond one look at it: subschemas that apply to the same value, and keywords about
//! the members or items as a whole.

use super::Rule;

/// All that a rule has to have applied besides; one reference to it is small.
#[derive(Debug)]
pub struct AllApplied(pub &'static [Applied]);

/// A further assertion about a value. It is decided on the value's text, after [`Rule`]'s own assertions.
#[derive(Debug)]
pub enum Applied {
    /// `allOf`, and what a `$ref` leads to where it is not merged with the keywords beside it.
    All(&'static [&'static Rule]),
    /// `anyOf`.
    Any(&'static [&'static Rule]),
    /// `oneOf`.
    One(&'static [&'static Rule]),
    /// `not`.
    Not(&'static Rule),
    /// `if`, with `then` and `else`.
    If {
        /// What decides; it asserts nothing itself.
        condition: &'static Rule,
        /// What must hold where the condition does.
        then: Option<&'static Rule>,
        /// What must hold where it does not.
        otherwise: Option<&'static Rule>,
    },
    /// `dependentSchemas`: what must hold for the object that has a member.
    Dependent(&'static [(&'static str, &'static Rule)]),
    /// Keywords about the members of an object as a whole.
    Members(&'static MembersRule),
    /// Keywords about the places of an array.
    Items(&'static ItemsRule),
    /// `enum` of any JSON values, as JSON texts.
    Values(&'static [&'static str]),
    /// `additionalProperties: true`, which asserts nothing but leaves no member unevaluated.
    AllMembers,
    /// `unevaluatedProperties`
    UnevaluatedMembers(&'static Rule),
    /// `unevaluatedItems`
    UnevaluatedItems(&'static Rule),
}

/// Assertions about the members of an object as a whole.
#[derive(Debug)]
pub struct MembersRule {
    /// `minProperties`.
    pub min: u64,
    /// `maxProperties`.
    pub max: u64,
    /// `propertyNames`.
    pub names: Option<&'static Rule>,
    /// `required` names that have no schema in `properties`.
    pub required: &'static [&'static str],
    /// `dependentRequired`: a member, and those that must be there with it.
    pub dependent: &'static [(&'static str, &'static [&'static str])],
}

impl MembersRule {
    /// No assertion; the base of generated rules.
    pub const NONE: MembersRule = MembersRule { min: 0, max: u64::MAX, names: None, required: &[], dependent: &[] };
}

/// Assertions about the places of an array.
#[derive(Debug)]
pub struct ItemsRule {
    /// `prefixItems`.
    pub prefix: &'static [&'static Rule],
    /// `items`: the rule of all items behind the prefix.
    pub rest: &'static Rule,
    /// `contains`.
    pub contains: Option<&'static Contains>,
}

impl ItemsRule {
    /// No assertion; the base of generated rules.
    pub const NONE: ItemsRule = ItemsRule { prefix: &[], rest: &Rule::ANY, contains: None };
}

/// `contains`, with `minContains` and `maxContains`.
#[derive(Debug)]
pub struct Contains {
    /// What the items are that count.
    pub rule: &'static Rule,
    /// `minContains`; 1 where it is not stated.
    pub min: u64,
    /// `maxContains`.
    pub max: u64,
}
