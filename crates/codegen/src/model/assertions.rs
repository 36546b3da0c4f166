//! What schemas assert, as plain data.

use super::Type;

/// What a schema asserts about a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The allowed types, as the runtime names them; empty for all, `NONE` for none.
    pub types: Vec<&'static str>,
    /// Assertions on strings.
    pub string: StringRule,
    /// Assertions on numbers: field of the runtime's rule, number as written.
    pub number: Vec<(&'static str, String)>,
    /// Assertions on arrays.
    pub array: Option<Box<ArrayRule>>,
    /// Assertions on objects.
    pub object: Option<ObjectRule>,
    /// `enum` or `const`.
    pub values: Option<Values>,
    /// What takes another look at the value.
    pub applied: Vec<Applied>,
    /// Where it stands and on whose word.
    pub origin: Origin,
}

/// Assertions on strings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringRule {
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`
    pub pattern: Option<Pattern>,
    /// `format`, as the runtime names it.
    pub format: Option<&'static str>,
}

/// Assertions on arrays.
#[derive(Clone, Debug, PartialEq)]
pub struct ArrayRule {
    /// The rule of every item; `None` where anything goes.
    pub items: Option<Rule>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
}

/// Assertions on objects.
#[derive(Clone, Debug, PartialEq)]
pub enum ObjectRule {
    /// Those of a declared struct.
    Declared(String),
    /// Those of a map, or of an object that is no struct.
    Inline {
        /// Named members in schema order.
        members: Vec<(String, Rule)>,
        /// Positions of the required ones.
        required: Vec<usize>,
        /// Names and values by pattern.
        patterns: Vec<(Pattern, Rule)>,
        /// All other values.
        additional: Additional,
    },
}

/// What becomes of members that are neither named nor match a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Additional {
    /// Any is allowed.
    Any,
    /// None is allowed.
    Forbidden,
    /// Each must satisfy a rule.
    Schema {
        /// The type of each value.
        value_type: Type,
        /// What is asserted about it.
        rule: Box<Rule>,
    },
}

impl Additional {
    /// Whether a value, or something within it, is sensitive.
    pub(crate) fn holds_sensitive_values(&self) -> bool {
        matches!(self, Additional::Schema { rule, .. } if rule.holds_sensitive_values())
    }
}

/// `enum` and `const`.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// The values of a declared enum, and whether null is one.
    Enum {
        /// The enum's name.
        name: String,
        /// Whether null is a value.
        null: bool,
    },
    /// An `enum` beside a reference: strings, and whether null is one.
    Strings {
        /// The strings.
        strings: Vec<String>,
        /// Whether null is a value.
        null: bool,
    },
    /// JSON text.
    Const(String),
}

/// A further assertion about a value, as the runtime has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Applied {
    /// `allOf`, and what else must hold besides.
    All(Vec<RuleRef>),
    /// `anyOf`
    Any(Vec<RuleRef>),
    /// `oneOf`
    One(Vec<RuleRef>),
    /// `not`
    Not(RuleRef),
    /// `if`
    If {
        /// What decides.
        condition: RuleRef,
        /// `then`
        then: Option<RuleRef>,
        /// `else`
        otherwise: Option<RuleRef>,
    },
    /// `dependentSchemas`
    Dependent(Vec<(String, RuleRef)>),
    /// Keywords about the members as a whole.
    Members(Box<MembersRule>),
    /// Keywords about the places of an array.
    Items(Box<ItemsRule>),
    /// `enum` of any values, as JSON texts.
    Values(Vec<String>),
    /// `additionalProperties: true` where it matters what has been evaluated.
    AllMembers,
    /// `unevaluatedProperties`
    UnevaluatedMembers(RuleRef),
    /// `unevaluatedItems`
    UnevaluatedItems(RuleRef),
}

impl Applied {
    /// The rules that it holds.
    pub(crate) fn rules(&self) -> Vec<&RuleRef> {
        match self {
            Applied::All(rules) | Applied::Any(rules) | Applied::One(rules) => rules.iter().collect(),
            Applied::Not(rule) | Applied::UnevaluatedMembers(rule) | Applied::UnevaluatedItems(rule) => vec![rule],
            Applied::If { condition, then, otherwise } => {
                [Some(condition), then.as_ref(), otherwise.as_ref()].into_iter().flatten().collect()
            }
            Applied::Dependent(rules) => rules.iter().map(|(_, rule)| rule).collect(),
            Applied::Members(members) => members.names.iter().collect(),
            Applied::Items(items) => {
                let contained = items.contains.iter().map(|contains| &contains.rule);
                items.prefix.iter().chain(&items.rest).chain(contained).collect()
            }
            Applied::Values(_) | Applied::AllMembers => Vec::new(),
        }
    }
}

/// A rule in its place, or one that is a static of its own because several places, or the rule itself, refer to it.
#[derive(Clone, Debug, PartialEq)]
pub enum RuleRef {
    /// In its place.
    Own(Box<Rule>),
    /// By its position among the provider's shared rules.
    Shared(usize),
}

/// Assertions about the members of an object as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MembersRule {
    /// `minProperties`
    pub min: Option<u64>,
    /// `maxProperties`
    pub max: Option<u64>,
    /// `propertyNames`
    pub names: Option<RuleRef>,
    /// Required names without a schema.
    pub required: Vec<String>,
    /// `dependentRequired`
    pub dependent: Vec<(String, Vec<String>)>,
}

/// Assertions about the places of an array.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemsRule {
    /// `prefixItems`
    pub prefix: Vec<RuleRef>,
    /// `items` behind them.
    pub rest: Option<RuleRef>,
    /// `contains`
    pub contains: Option<ContainsRule>,
}

/// `contains` with its counts.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainsRule {
    /// What the items are that count.
    pub rule: RuleRef,
    /// `minContains`
    pub min: u64,
    /// `maxContains`
    pub max: Option<u64>,
}

/// Where a rule stands and on whose word.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// `stuut/payment.schema.json#/properties/amount`
    pub location: String,
    /// Keywords that stand in a schema referred to: keyword, location.
    pub elsewhere: Vec<(&'static str, String)>,
    /// The page and section.
    pub source: Option<Source>,
    /// Whether it is known from an example only.
    pub example: bool,
    /// Whether values are masked in reports.
    pub sensitive: bool,
    /// The schema's description.
    pub description: String,
    /// The schema's `default`, as JSON text.
    pub default: Option<String>,
}

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// Index into the provider's pages.
    pub page: usize,
    /// The heading.
    pub section: String,
}

/// A pattern as an automaton over bytes; see the runtime's type of the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as the schema writes it.
    pub source: String,
    /// The class of each byte.
    pub classes: Vec<u8>,
    /// The number of classes.
    pub width: u16,
    /// State and class to state.
    pub next: Vec<u16>,
    /// Whether a state accepts where the input ends.
    pub at_end: Vec<bool>,
    /// The first state.
    pub start: u16,
}

impl Rule {
    /// Whether a value of this type can violate the rule in memory, or hold what the schema does not know.
    pub(crate) fn concerns(&self, value_type: &Type) -> bool {
        if !self.applied.is_empty() {
            return true;
        }
        match value_type {
            Type::Boolean | Type::Integer => !self.number.is_empty() || self.values.is_some(),
            Type::Number => !self.number.is_empty() || self.values.is_some() || self.narrows_to_integers(),
            Type::Null => self.values.is_some(),
            Type::Text | Type::DateTime | Type::Date | Type::Duration | Type::Decimal | Type::Newtype(_) => {
                self.string != StringRule::default()
                    || !self.number.is_empty()
                    || self.values.is_some()
                    || self.narrows_to_integers()
            }
            Type::Json => *self != Rule { origin: self.origin.clone(), ..Rule::any() },
            Type::Members => self.object.is_some() || self.values.is_some(),
            Type::Map(_) | Type::Object(_) | Type::Enum(_) | Type::Union(_) | Type::Tuple(_) => true,
            Type::Nullable(inner) => self.concerns(inner),
            Type::Vec(item) => {
                self.values.is_some()
                    || self.array.as_ref().is_some_and(|array| {
                        array.min_items.is_some()
                            || array.max_items.is_some()
                            || array.unique_items
                            || array.items.as_ref().is_some_and(|rule| rule.concerns(item))
                    })
            }
        }
    }

    /// Whether the value, or an item or value of a map within it, is sensitive. Structs within it hide their own.
    pub(crate) fn holds_sensitive_values(&self) -> bool {
        let items = self.array.as_ref().and_then(|array| array.items.as_ref());
        let in_map = match &self.object {
            Some(ObjectRule::Inline { members, patterns, additional, .. }) => {
                additional.holds_sensitive_values()
                    || members.iter().any(|(_, rule)| rule.holds_sensitive_values())
                    || patterns.iter().any(|(_, rule)| rule.holds_sensitive_values())
            }
            Some(ObjectRule::Declared(_)) | None => false,
        };
        self.origin.sensitive || in_map || items.is_some_and(Rule::holds_sensitive_values)
    }

    /// Whether only integers are valid, though the Rust type may hold any number.
    fn narrows_to_integers(&self) -> bool {
        self.types.contains(&"INTEGER")
    }

    /// The rule that asserts nothing.
    pub(crate) fn any() -> Rule {
        Rule {
            types: Vec::new(),
            string: StringRule::default(),
            number: Vec::new(),
            array: None,
            object: None,
            values: None,
            applied: Vec::new(),
            origin: Origin {
                location: String::new(),
                elsewhere: Vec::new(),
                source: None,
                example: false,
                sensitive: false,
                description: String::new(),
                default: None,
            },
        }
    }
}
