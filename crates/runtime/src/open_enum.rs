//! Enums that know the documented values and keep any other.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use crate::check::At;
use crate::check::scalar;
use crate::decode::fill;
use crate::drift::DriftKind;
use crate::names::Names;
use crate::nearest::nearest;
use crate::reader::{Halt, Reader};
use crate::rule::{Rule, Types, Values};
use crate::validate::Checker;

/// A set of strings that a provider may extend: a variant for each documented value, and one for all others.
pub trait OpenEnum: Clone + Sized + 'static {
    /// The type's name.
    const NAME: &'static str;

    /// The documented values, in schema order.
    const VARIANTS: &'static [Self];

    /// Their texts, in the same order.
    const NAMES: Names;

    /// The variant for a value that is not documented.
    fn from_unknown(unknown: Unknown<Self>) -> Self;

    /// The text.
    fn as_str(&self) -> &str;

    /// Whether the schema knows the value.
    fn is_known(&self) -> bool;

    /// The documented variant of a text.
    fn documented(text: &str) -> Option<Self> {
        Self::NAMES.find(text.as_bytes()).and_then(|index| Self::VARIANTS.get(index)).cloned()
    }

    /// The variant of a text, documented or not.
    fn from_text(text: &str) -> Self {
        Self::documented(text).unwrap_or_else(|| Self::from_unknown(Unknown::trusted(text)))
    }

    /// The documented variant of a text; an error for all others.
    fn parse(text: &str) -> Result<Self, UnknownVariant> {
        Self::documented(text).ok_or_else(|| UnknownVariant::of::<Self>(text))
    }
}

/// Reads an open enum.
#[inline]
pub fn decode_enum<E: OpenEnum>(place: &mut E, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    let value = match decode_among(reader, rule, &E::NAMES, const { lengths(E::NAMES.names) })? {
        Ok(index) => E::VARIANTS.get(index).cloned(),
        Err(text) => Some(E::from_unknown(Unknown { text, owner: PhantomData })),
    };
    if let Some(value) = value {
        fill(place, value);
    }
    Ok(())
}

/// Reads a string that may be one of some names: its position among them, or the string.
#[inline(never)]
fn decode_among(
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    names: &Names,
    lengths: (u64, u64),
) -> Result<Result<usize, Box<str>>, Halt> {
    if reader.peek() != b'"' {
        return Err(reader.mismatch(rule, Types::STRING));
    }
    let offset = reader.at();
    let text = reader.string_token()?.text();
    let known = names.find(text.as_bytes());
    if reader.is_checking() && !(known.is_some() && is_own(rule, names, lengths)) {
        scalar::string(&mut At { reader, offset }, rule, &text);
    }
    Ok(known.ok_or_else(|| text.into()))
}

/// Checks an open enum in memory.
pub fn validate_enum<E: OpenEnum>(value: &E, rule: &'static Rule, checker: &mut Checker<'_>) {
    if !checker.wants_violations() {
        if !value.is_known() {
            checker.note(DriftKind::UnknownValue);
        }
    } else if scalar::concerns_strings(rule) {
        scalar::string(checker, rule, value.as_str());
    }
}

/// Whether an open enum in memory has a documented value, which is all that the rule asserts.
#[inline]
pub fn is_fine_enum<E: OpenEnum>(value: &E, rule: &'static Rule) -> bool {
    value.is_known() && is_own(rule, &E::NAMES, const { lengths(E::NAMES.names) })
}

/// Whether all of an enum's own values, whose lengths are known, surely satisfy the rule.
#[inline]
fn is_own(rule: &Rule, own: &Names, (least, most): (u64, u64)) -> bool {
    let own = match &rule.values {
        Some(Values::Strings { names, .. }) => names.are(own),
        Some(Values::Const(_)) => false,
        None => true,
    };
    let has_lengths = rule.string.is_none_or(|string| {
        string.pattern.is_none() && string.format.is_none() && string.min_length <= least && most <= string.max_length
    });
    own && has_lengths && rule.types.contains(Types::STRING)
}

/// How many code points each of these texts has at least, and how many at most: one takes one to four bytes.
const fn lengths(texts: &[&str]) -> (u64, u64) {
    let (mut least, mut most, mut index) = (u64::MAX, 0, 0);
    while index < texts.len() {
        let bytes = texts[index].len() as u64;
        if bytes.div_ceil(4) < least {
            least = bytes.div_ceil(4);
        }
        if bytes > most {
            most = bytes;
        }
        index += 1;
    }
    (least, most)
}

/// The text of an enum value that the schema does not know.
///
/// It cannot hold a known value and belongs to one enum:
///
/// ```
/// # use payschema::machinery::open_enum;
/// # use payschema::Unknown;
/// # /// The status of a payment.
/// # #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// # #[non_exhaustive]
/// # pub enum Status { /// `"paid"`
/// # Paid, /// Others.
/// # Unknown(Unknown<Status>) }
/// # /// The documented ones.
/// # #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
/// # pub enum KnownStatus { /// `"paid"`
/// # Paid }
/// # open_enum! { Status as KnownStatus { Paid = "paid" } }
/// assert_eq!(Unknown::<Status>::new("paid"), Err(Status::Paid));
/// assert_eq!(Unknown::<Status>::new("refunded").map(|unknown| unknown.as_str().len()), Ok(8));
/// ```
pub struct Unknown<E> {
    text: Box<str>,
    owner: PhantomData<fn() -> E>,
}

impl<E: OpenEnum> Unknown<E> {
    /// The text as an unknown value of `E`.
    ///
    /// # Errors
    /// The known variant, if the schema knows the text.
    pub fn new(text: impl AsRef<str>) -> Result<Unknown<E>, E> {
        let text = text.as_ref();
        E::documented(text).map_or_else(|| Ok(Unknown::trusted(text)), Err)
    }
}

impl<E> Unknown<E> {
    /// A text that is known to be unknown.
    fn trusted(text: &str) -> Unknown<E> {
        Unknown { text: text.into(), owner: PhantomData }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<E> Clone for Unknown<E> {
    fn clone(&self) -> Unknown<E> {
        Unknown::trusted(&self.text)
    }
}

impl<E> PartialEq for Unknown<E> {
    fn eq(&self, other: &Unknown<E>) -> bool {
        self.text == other.text
    }
}

impl<E> Eq for Unknown<E> {}

impl<E> PartialOrd for Unknown<E> {
    fn partial_cmp(&self, other: &Unknown<E>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Unknown<E> {
    fn cmp(&self, other: &Unknown<E>) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<E> Hash for Unknown<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<E> AsRef<str> for Unknown<E> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<E> fmt::Debug for Unknown<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<E> fmt::Display for Unknown<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

macro_rules! equal_to {
    ($($other:ty),*) => {$(
        impl<E> PartialEq<$other> for Unknown<E> {
            fn eq(&self, other: &$other) -> bool {
                let other: &str = other.as_ref();
                self.as_str() == other
            }
        }

        impl<E> PartialEq<Unknown<E>> for $other {
            fn eq(&self, other: &Unknown<E>) -> bool {
                *other == *self
            }
        }
    )*};
}

equal_to!(str, &str, String);

/// A text that is no documented value of an open enum.
///
/// Its message names the text and the nearest documented value. It is also what an [`Unknown`] becomes as an error:
///
/// ```
/// # use payschema::machinery::open_enum;
/// # use payschema::{Unknown, UnknownVariant};
/// # /// The status of a payment.
/// # #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// # #[non_exhaustive]
/// # pub enum Status { /// `"paid"`
/// # Paid, /// `"due"`
/// # Due, /// Others.
/// # Unknown(Unknown<Status>) }
/// # /// The documented ones.
/// # #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
/// # pub enum KnownStatus { /// `"paid"`
/// # Paid, /// `"due"`
/// # Due }
/// # open_enum! { Status as KnownStatus { Paid = "paid", Due = "due" } }
/// fn settled(status: &Status) -> Result<bool, UnknownVariant> {
///     match status.known()? {
///         KnownStatus::Paid => Ok(true),
///         KnownStatus::Due => Ok(false),
///     }
/// }
///
/// let error = settled(&Status::from("paidd")).expect_err("not documented");
/// assert_eq!(error.to_string(), "`paidd` is none of the 2 documented values of Status; did you mean `paid`?");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVariant {
    name: &'static str,
    text: Box<str>,
    nearest: Option<&'static str>,
    known: usize,
}

impl UnknownVariant {
    fn of<E: OpenEnum>(text: &str) -> UnknownVariant {
        UnknownVariant {
            name: E::NAME,
            text: text.into(),
            nearest: nearest(text, E::NAMES.names.iter().copied()),
            known: E::VARIANTS.len(),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The documented value that is most like the text.
    pub fn nearest(&self) -> Option<&'static str> {
        self.nearest
    }
}

impl<E: OpenEnum> From<&Unknown<E>> for UnknownVariant {
    fn from(unknown: &Unknown<E>) -> UnknownVariant {
        UnknownVariant::of::<E>(&unknown.text)
    }
}

impl fmt::Display for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is none of the {} documented values of {}", self.text, self.known, self.name)?;
        match self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownVariant {}
