//! One violation: what is wrong, where, and on whose word.

use std::fmt;

use crate::code::Code;
use crate::expected::{Expected, Found};
use crate::hint::hint;
use crate::nearest;
use crate::position::{Lines, Position};
use crate::reader::scalar_at;
use crate::rule::{Evidence, Rule, Source, Types};

/// One thing that is wrong with a payload.
///
/// It prints as a sentence, with names and bounds of the schema but no values of the payload:
/// `/agent_confidence_score must be at most 100 (documented in "Response" of "Retrieve A Payment")`.
#[derive(Clone)]
pub struct Violation {
    code: Code,
    pointer: String,
    rule: &'static Rule,
    expected: Expected,
    found: Found,
    sensitive: bool,
    /// The string that was found, where one that the schema knows may have been meant.
    given: Option<Box<str>>,
    offset: Option<usize>,
    position: Option<Position>,
    medium: Medium,
}

/// What a payload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    /// A JSON text, or a value in memory.
    Json,
    /// The query of a URL.
    Query,
    /// The path of a URL.
    Path,
}

impl Violation {
    pub(crate) fn new(
        pointer: String,
        rule: &'static Rule,
        expected: Expected,
        found: Found,
        offset: Option<usize>,
    ) -> Violation {
        let code = expected.code(found);
        let sensitive = rule.origin.sensitive;
        let (given, position, medium) = (None, None, Medium::Json);
        Violation { code, pointer, rule, expected, found, sensitive, given, offset, position, medium }
    }

    /// The same of a string, for a hint; of a sensitive one nothing is kept, because a hint would tell what it is near to.
    pub(crate) fn given(self, text: Option<&str>) -> Violation {
        let given = text.filter(|text| !self.sensitive && text.len() <= nearest::LONGEST).map(Box::from);
        Violation { given, ..self }
    }

    /// The same of a value that stands within a sensitive one, if `within` is true.
    pub(crate) fn masked(self, within: bool) -> Violation {
        Violation { sensitive: self.sensitive || within, ..self }
    }

    /// The same of a parameter, from whose text JSON has been made: places in that JSON mean nothing to anybody, and
    /// what a parameter is found to be is always text.
    pub(crate) fn in_url(self, medium: Medium) -> Violation {
        let expected = match self.expected {
            Expected::UniqueName => Expected::UniqueParameter,
            other => other.with_nearest(|nearest| nearest.in_url(medium)),
        };
        let found = if self.found == Found::String { Found::Text } else { self.found };
        Violation { expected, found, offset: None, position: None, medium, ..self }
    }

    /// The same of a value in memory.
    pub(crate) fn without_offset(self) -> Violation {
        Violation { offset: None, ..self }
    }

    /// The same of a value that stands in another one, at `pointer`.
    pub(crate) fn behind(self, pointer: &str) -> Violation {
        let expected = self.expected.with_nearest(|nearest| nearest.behind(pointer));
        Violation { pointer: [pointer, &self.pointer].concat(), expected, ..self }
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.code
    }

    /// Where it is in the payload, as a JSON Pointer (RFC 6901); empty for the whole of it.
    ///
    /// A missing member, and a member that is not allowed, are violations of the object around it.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The keyword that is violated; empty where it is a rule of JSON or of this library.
    pub fn keyword(&self) -> &'static str {
        self.code.keyword()
    }

    /// What was expected, as a part of a sentence: `at most 100`.
    pub fn expected(&self) -> impl fmt::Display + '_ {
        &self.expected
    }

    /// What was found, by type and without its value: `a string`. Empty where there is nothing to name.
    pub fn found(&self) -> &'static str {
        self.found.as_str()
    }

    /// What was probably meant, as a part of a sentence: ``perhaps `account_id` was meant``. None where nothing that the
    /// schema documents is near to what was found, and never about a sensitive value.
    ///
    /// Case, `_` and `-` make no difference, and a slip of the pen little.
    pub fn hint(&self) -> Option<String> {
        hint(self.rule, &self.expected, self.given.as_deref())
    }

    /// The keyword's place in the schema, such as `stuut/payment.schema.json#/properties/amount/minimum`; empty where
    /// no schema states the rule.
    pub fn location(&self) -> String {
        let (origin, keyword) = (&self.rule.origin, self.keyword());
        if keyword.is_empty() || origin.location.is_empty() {
            return String::new();
        }
        let elsewhere = origin.elsewhere.iter().find(|(moved, _)| *moved == keyword);
        let place = elsewhere.map_or(origin.location, |(_, place)| place);
        if self.code == Code::False {
            return origin.location.to_owned();
        }
        let separator = if place.contains('#') { "/" } else { "#/" };
        format!("{place}{separator}{keyword}")
    }

    /// Whether the documentation states the member or only shows it; none where no schema states the rule.
    pub fn evidence(&self) -> Option<Evidence> {
        self.has_source().then_some(self.rule.origin.evidence)
    }

    /// The page and section that document it.
    pub fn source(&self) -> Option<&'static Source> {
        self.has_source().then_some(self.rule.origin.source)
    }

    /// Whether the value, or one that it stands in, is personal or banking data.
    pub fn is_sensitive(&self) -> bool {
        self.sensitive
    }

    /// Where it is in the text that was read; none for a value in memory.
    pub fn position(&self) -> Option<Position> {
        self.position
    }

    /// The string, number or literal that is wrong, as it stands in the text that was read: for tools that may show values.
    ///
    /// None about a sensitive value. None about an array or object, in which there may be sensitive values, about names,
    /// about a value in memory, and where `json` is another text than the one that was read.
    ///
    /// ```
    /// # use payschema::Violation;
    /// fn with_value(violation: &Violation, json: &str) -> String {
    ///     match violation.value_in(json) {
    ///         Some(value) => format!("{violation}, but is {value}"),
    ///         None => violation.to_string(),
    ///     }
    /// }
    /// ```
    pub fn value_in<'t>(&self, json: &'t str) -> Option<&'t str> {
        let is_of_value = !self.sensitive && !self.code.is_syntax() && self.code != Code::DuplicateMember;
        let position = self.position.filter(|_| is_of_value)?;
        scalar_at(json, position.offset)
    }

    /// Where and what, as a sentence: `/amount must be at least 0`.
    pub fn sentence(&self) -> impl fmt::Display + '_ {
        Sentence(self)
    }

    /// On whose word: `documented in "Response" of "Retrieve A Payment"`; none where no schema states the rule.
    pub fn provenance(&self) -> Option<impl fmt::Display + use<>> {
        Some(Provenance(self.evidence()?, self.source()?))
    }

    fn has_source(&self) -> bool {
        !self.keyword().is_empty() && !self.rule.origin.source.page.title.is_empty()
    }

    /// What violations of one text are sorted by: the place, text that is no JSON last, then pointer and code.
    pub(crate) fn order(&self) -> impl Ord + '_ {
        (self.offset, self.code.is_syntax(), &self.pointer, self.code)
    }

    pub(crate) fn locate(&mut self, lines: &mut Lines<'_>) {
        self.position = self.offset.map(|offset| lines.position(offset));
    }
}

struct Sentence<'v>(&'v Violation);

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Violation { pointer, expected, medium, .. } = self.0;
        let place = match (pointer.as_str(), medium) {
            ("", Medium::Json) => "the document",
            ("", Medium::Query) => "the query",
            ("", Medium::Path) => "the path",
            (pointer, _) => pointer,
        };
        if self.0.code.is_syntax() {
            write!(f, "{place} cannot be read: {}", self.0.code.title())?;
            let says_nothing = matches!(expected, Expected::Syntax(_, ""));
            return if says_nothing { Ok(()) } else { write!(f, ", expected {expected}") };
        }
        write!(f, "{place} {} {expected}", expected.verb())?;
        match expected {
            Expected::Types(Types::NONE) => Ok(()),
            Expected::Types(_) | Expected::Parameter | Expected::RepeatedParameter => {
                write!(f, ", not {}", self.0.found())
            }
            _ => self.0.hint().map_or(Ok(()), |hint| write!(f, "; {hint}")),
        }
    }
}

struct Provenance(Evidence, &'static Source);

impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Provenance(evidence, source) = self;
        let verb = match evidence {
            Evidence::Documented => "documented",
            Evidence::Example => "shown only by an example",
        };
        if source.section == source.page.title {
            return write!(f, "{verb} in \"{}\"", source.page.title);
        }
        write!(f, "{verb} in \"{}\" of \"{}\"", source.section, source.page.title)
    }
}

/// The sentence, and on whose word in brackets.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sentence().fmt(f)?;
        self.provenance().map_or(Ok(()), |provenance| write!(f, " ({provenance})"))
    }
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Violation")
            .field("code", &self.code.as_str())
            .field("pointer", &self.pointer)
            .field("message", &self.to_string())
            .field("location", &self.location())
            .field("position", &self.position)
            .finish()
    }
}

impl PartialEq for Violation {
    fn eq(&self, other: &Violation) -> bool {
        self.code == other.code
            && self.pointer == other.pointer
            && self.found == other.found
            && self.position == other.position
            && self.location() == other.location()
            && self.expected.to_string() == other.expected.to_string()
            && self.hint() == other.hint()
    }
}
