//! What a keyword expects, and what was found instead.

use std::fmt;

use crate::code::Code;
use crate::names::Names;
use crate::rule::{Format, Types};
use crate::violation::Violation;

/// What was expected; the second half of a violation's sentence.
#[derive(Clone, Debug)]
pub(crate) enum Expected {
    /// JSON itself: what should have stood at the place, empty where the code's title says it all.
    Syntax(Code, &'static str),
    /// Fewer levels of nesting: so many at most.
    Depth(usize),
    UniqueName,
    /// A name that matches the pattern of the map it stands in.
    MatchingName(&'static str),
    /// The same of a query or path.
    UniqueParameter,
    /// A value that can stand in a query.
    Parameter,
    /// The same of an array's item.
    RepeatedParameter,
    /// Nothing: a path has no place for the member.
    NoPlace,
    /// A value that can be a segment of a path.
    Segment,
    /// A path of this template.
    Path(&'static str, PathDifference),
    Integer64,
    /// A value of the Rust type, where the schema would allow null.
    Object,
    Types(Types),
    /// Members that are missing; one of them for which a member of another name may stand.
    Members(Vec<&'static str>, Option<&'static str>),
    OneOf(Names, bool),
    Const(&'static str),
    MinLength(u64),
    MaxLength(u64),
    Pattern(&'static str),
    Format(Format),
    Minimum(&'static str),
    Maximum(&'static str),
    ExclusiveMinimum(&'static str),
    ExclusiveMaximum(&'static str),
    MultipleOf(&'static str),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems(usize, usize),
    NoOthers(Vec<String>),
    MinProperties(u64),
    MaxProperties(u64),
    PropertyName(String),
    /// A member that must be there with another.
    DependentMember(&'static str, &'static str),
    Contains(u64),
    MaxContains(u64),
    /// One of several alternatives at least; what keeps the value from the one that was probably meant.
    AnyOf(usize, Option<Box<Violation>>),
    /// One of several alternatives, of which there is none.
    OneAlternative(usize, Option<Box<Violation>>),
    /// One of several alternatives, of which there are two.
    OnlyOne(usize, usize),
    Not,
    AnyValue(&'static [&'static str]),
}

impl Expected {
    /// The code of the violation, given what was found.
    pub(crate) fn code(&self, found: Found) -> Code {
        match self {
            Expected::Syntax(code, _) => *code,
            Expected::Depth(_) => Code::Depth,
            Expected::UniqueName | Expected::UniqueParameter => Code::DuplicateMember,
            Expected::Parameter | Expected::RepeatedParameter | Expected::NoPlace => Code::Parameter,
            Expected::Segment => Code::Segment,
            Expected::Path(..) => Code::Path,
            Expected::MatchingName(_) => Code::MisplacedName,
            Expected::Integer64 => Code::IntegerRange,
            Expected::Object => Code::NullModel,
            Expected::Types(Types::NONE) => Code::False,
            Expected::Types(_) if found == Found::Null => Code::Null,
            Expected::Types(_) => Code::Type,
            Expected::Members(..) => Code::Required,
            Expected::OneOf(..) => Code::Enum,
            Expected::Const(_) => Code::Const,
            Expected::MinLength(_) => Code::MinLength,
            Expected::MaxLength(_) => Code::MaxLength,
            Expected::Pattern(_) => Code::Pattern,
            Expected::Format(_) => Code::Format,
            Expected::Minimum(_) => Code::Minimum,
            Expected::Maximum(_) => Code::Maximum,
            Expected::ExclusiveMinimum(_) => Code::ExclusiveMinimum,
            Expected::ExclusiveMaximum(_) => Code::ExclusiveMaximum,
            Expected::MultipleOf(_) => Code::MultipleOf,
            Expected::MinItems(_) => Code::MinItems,
            Expected::MaxItems(_) => Code::MaxItems,
            Expected::UniqueItems(..) => Code::UniqueItems,
            Expected::NoOthers(_) => Code::AdditionalProperties,
            Expected::MinProperties(_) => Code::MinProperties,
            Expected::MaxProperties(_) => Code::MaxProperties,
            Expected::PropertyName(_) => Code::PropertyNames,
            Expected::DependentMember(..) => Code::DependentRequired,
            Expected::Contains(_) => Code::Contains,
            Expected::MaxContains(_) => Code::MaxContains,
            Expected::AnyOf(..) => Code::AnyOf,
            Expected::OneAlternative(..) | Expected::OnlyOne(..) => Code::OneOf,
            Expected::Not => Code::Not,
            Expected::AnyValue(_) => Code::Enum,
        }
    }

    /// The same with a change to the violation that it speaks of, which has a place of its own.
    pub(crate) fn with_nearest(self, change: impl FnOnce(Violation) -> Violation) -> Expected {
        let changed = |nearest: Option<Box<Violation>>| nearest.map(|nearest| Box::new(change(*nearest)));
        match self {
            Expected::AnyOf(count, nearest) => Expected::AnyOf(count, changed(nearest)),
            Expected::OneAlternative(count, nearest) => Expected::OneAlternative(count, changed(nearest)),
            other => other,
        }
    }

    /// The verb between the place and the expectation.
    pub(crate) fn verb(&self) -> &'static str {
        match self {
            Expected::Members(..)
            | Expected::MinProperties(_)
            | Expected::MaxProperties(_)
            | Expected::DependentMember(..)
            | Expected::Contains(_)
            | Expected::MaxContains(_)
            | Expected::NoOthers(_)
            | Expected::UniqueItems(..)
            | Expected::MinLength(_)
            | Expected::MaxLength(_)
            | Expected::MinItems(_)
            | Expected::MaxItems(_) => "must have",
            Expected::UniqueName | Expected::UniqueParameter => "must stand",
            Expected::PropertyName(_) | Expected::Not => "must not",
            Expected::AnyOf(..) | Expected::OneAlternative(..) | Expected::OnlyOne(..) => "must satisfy",
            Expected::Pattern(_) | Expected::MatchingName(_) => "must match",
            _ => "must be",
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::Syntax(_, expected) => f.write_str(expected),
            Expected::Depth(levels) => write!(f, "at most {}", counted(*levels as u64, "level")),
            Expected::UniqueName => f.write_str("in its object only once"),
            Expected::UniqueParameter => f.write_str("among the parameters only once"),
            Expected::Parameter => f.write_str("text, a number, true, false or an array of these to stand in a query"),
            Expected::RepeatedParameter => f.write_str("text, a number, true or false to stand in a query"),
            Expected::NoPlace => f.write_str("absent, because the path has no place for it"),
            Expected::Segment => f.write_str("neither empty nor `.` nor `..`, which would make it another path"),
            Expected::Path(template, difference) => {
                write!(f, "`{template}` with a value for each name in braces, but {difference}")
            }
            Expected::MatchingName(source) => write!(f, "the pattern `{source}` to stand in its field"),
            Expected::Integer64 => write!(f, "between {} and {} to be held", i64::MIN, i64::MAX),
            Expected::Object => f.write_str("an object to be held, though its schema allows null"),
            Expected::Types(types) => types.fmt(f),
            Expected::Members(names, _) => {
                f.write_str(if names.len() == 1 { "the member " } else { "the members " })?;
                list(f, names, usize::MAX)
            }
            Expected::OneOf(names, null) => one_of(f, names.names, *null),
            Expected::Const(json) => write!(f, "exactly `{json}`"),
            Expected::MinLength(length) => write!(f, "at least {}", counted(*length, "character")),
            Expected::MaxLength(length) => write!(f, "at most {}", counted(*length, "character")),
            Expected::Pattern(source) => write!(f, "the pattern `{source}`"),
            Expected::Format(format) => f.write_str(described(*format)),
            Expected::Minimum(bound) => write!(f, "at least {bound}"),
            Expected::Maximum(bound) => write!(f, "at most {bound}"),
            Expected::ExclusiveMinimum(bound) => write!(f, "greater than {bound}"),
            Expected::ExclusiveMaximum(bound) => write!(f, "less than {bound}"),
            Expected::MultipleOf(divisor) => write!(f, "a multiple of {divisor}"),
            Expected::MinItems(items) => write!(f, "at least {}", counted(*items, "item")),
            Expected::MaxItems(items) => write!(f, "at most {}", counted(*items, "item")),
            Expected::UniqueItems(first, second) => {
                write!(f, "items that differ, but items {first} and {second} (counted from 0) are equal")
            }
            Expected::NoOthers(names) => {
                f.write_str("no members but those it names, which do not include ")?;
                list(f, names, NAMES_SHOWN)
            }
            Expected::MinProperties(count) => write!(f, "at least {}", counted(*count, "member")),
            Expected::MaxProperties(count) => write!(f, "at most {}", counted(*count, "member")),
            Expected::PropertyName(name) => write!(f, "have a member of the name `{name}`"),
            Expected::DependentMember(missing, name) => write!(f, "the member `{missing}`, because it has `{name}`"),
            Expected::Contains(1) => f.write_str("at least one item of the kind that it has to contain"),
            Expected::Contains(count) => write!(f, "at least {count} items of the kind that it has to contain"),
            Expected::MaxContains(count) => {
                write!(f, "at most {} of the kind that it may contain", counted(*count, "item"))
            }
            Expected::AnyOf(count, nearest) => {
                write!(f, "at least one of {count} alternatives")?;
                because(f, nearest.as_deref())
            }
            Expected::OneAlternative(count, nearest) => {
                write!(f, "one of {count} alternatives")?;
                because(f, nearest.as_deref())
            }
            Expected::OnlyOne(first, second) => {
                write!(f, "one alternative alone, but it satisfies those at {first} and {second} (counted from 0)")
            }
            Expected::Not => f.write_str("be what the schema excludes"),
            Expected::AnyValue(values) => {
                f.write_str(if values.len() == 1 { "" } else { "one of " })?;
                list(f, values, VALUES_SHOWN)
            }
        }
    }
}

/// In what a text differs from a path's template.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PathDifference {
    /// It does not begin with a slash.
    Start,
    /// It has a query or a fragment.
    End,
    /// It has another number of segments: the template's, its own.
    Segments(usize, usize),
    /// A segment, counted from 1, is not the template's.
    Segment(usize, &'static str),
}

impl fmt::Display for PathDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathDifference::Start => f.write_str("it does not begin with `/`"),
            PathDifference::End => f.write_str("it has a `?` or `#`, behind which no path goes on"),
            PathDifference::Segments(wanted, found) => {
                write!(f, "it has {} instead of {wanted}", counted(*found as u64, "segment"))
            }
            PathDifference::Segment(place, wanted) => write!(f, "its segment {place} is not `{wanted}`"),
        }
    }
}

/// What keeps a value from the alternative that was probably meant.
fn because(f: &mut fmt::Formatter<'_>, nearest: Option<&Violation>) -> fmt::Result {
    nearest.map_or(Ok(()), |nearest| write!(f, "; for the nearest of them {}", nearest.sentence()))
}

/// How many names that are not allowed a sentence lists.
pub(crate) const NAMES_SHOWN: usize = 10;

/// How many values of an `enum` a sentence names: all of them if they are as few as this.
const VALUES_SHOWN: usize = 8;

/// How many it names of more than that.
const SOME_SHOWN: usize = 3;

fn one_of(f: &mut fmt::Formatter<'_>, names: &[&str], null: bool) -> fmt::Result {
    match names {
        [] => return f.write_str("null"),
        [name] => write!(f, "`{name}`")?,
        _ => {
            f.write_str("one of ")?;
            list(f, names, if names.len() <= VALUES_SHOWN { VALUES_SHOWN } else { SOME_SHOWN })?;
        }
    }
    f.write_str(if null { " or null" } else { "" })
}

fn list(f: &mut fmt::Formatter<'_>, names: &[impl fmt::Display], limit: usize) -> fmt::Result {
    for (place, name) in names.iter().take(limit).enumerate() {
        write!(f, "{}`{name}`", if place == 0 { "" } else { ", " })?;
    }
    match names.len().saturating_sub(limit) {
        0 => Ok(()),
        more => write!(f, " and {more} more"),
    }
}

fn counted(count: u64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn described(format: Format) -> &'static str {
    match format {
        Format::DateTime => "a date-time such as 2024-03-05T08:30:00Z",
        Format::Date => "a date such as 2024-03-05",
        Format::Time => "a time with an offset such as 08:30:00Z",
        Format::Duration => "a duration such as P6W or P1DT12H",
        Format::Email => "an email address",
        Format::Uri => "a URI with its scheme",
        Format::Uuid => "a UUID such as 2eb8aa08-aa98-11ea-b4aa-73b441d16380",
        Format::Ipv4 => "an IPv4 address such as 192.0.2.1",
        Format::Ipv6 => "an IPv6 address such as 2001:db8::1",
        Format::Hostname => "a host name",
    }
}

/// What was found, by type; never the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    Null,
    Boolean,
    Integer,
    Fraction,
    String,
    Array,
    Object,
    /// A parameter, which is text whatever it stands for.
    Text,
}

impl Found {
    /// The type as a set of one.
    pub(crate) fn types(self) -> Types {
        match self {
            Found::Nothing => Types::ALL,
            Found::Null => Types::NULL,
            Found::Boolean => Types::BOOLEAN,
            Found::Integer => Types::INTEGER,
            Found::Fraction => Types::FRACTION,
            Found::String | Found::Text => Types::STRING,
            Found::Array => Types::ARRAY,
            Found::Object => Types::OBJECT,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Found::Nothing => "",
            Found::Null => "null",
            Found::Boolean => "a boolean",
            Found::Integer => "an integer",
            Found::Fraction => "a number with a fractional part",
            Found::String => "a string",
            Found::Array => "an array",
            Found::Object => "an object",
            Found::Text => "other text",
        }
    }
}
