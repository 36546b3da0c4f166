//! How deep and how much: the bounds of one reading, and reading within other bounds than the usual ones.

use crate::decode::{Decode, decode_value_into};
use crate::model::Model;
use crate::reader::{Halt, MAX_DEPTH, Mode, Reader, check_bytes, readable};
use crate::report::{Error, Rejected, Salvaged, Violations};
use crate::rule::Rule;
use crate::validate;

/// The bounds of reading: how many levels a payload may nest, how many violations a report lists.
///
/// [`Model`]'s own functions read within [`Limits::new`]: [`MAX_DEPTH`] levels, every violation. The functions here are the
/// same within other bounds. A catalogue's entry takes them by [`Entry::within`](crate::Entry::within).
///
/// ```
/// use payschema::Limits;
/// # use payschema::Model;
/// # fn report<Payment: Model>(json: &str) -> Option<String> {
/// let first_ten = Limits::new().violations(10);
/// match first_ten.check_json::<Payment>(json) {
///     Ok(()) => None,
///     Err(violations) => Some(violations.to_string()), // its last line may be `and 1,234 more, not listed`
/// }
/// # }
/// ```
///
/// # What a level costs
/// Reading is recursive, so a level takes stack: about 200 bytes where JSON is only passed (400 in a debug build), half a
/// kilobyte where it is checked (two), one and a half where alternatives of alternatives apply to it (five), and for a type
/// that contains itself a few times its size. However much it is, reading cannot exhaust the stack: once it has taken a
/// mebibyte, which is half of what a spawned thread has, the next level is refused as one too many, with
/// [`Code::Depth`](crate::Code::Depth). Dropping, comparing, formatting and encoding what was read take less than reading
/// it. JSON of as many levels as can be set fits in any build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub(crate) depth: usize,
    pub(crate) violations: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits::new()
    }
}

impl Limits {
    /// The most levels that can be set.
    pub const DEEPEST: usize = 512;

    /// The usual bounds: [`MAX_DEPTH`] levels, every violation.
    pub const fn new() -> Limits {
        Limits { depth: MAX_DEPTH, violations: usize::MAX }
    }

    /// The same with another number of levels: at least 1, at most [`Limits::DEEPEST`], which the nearest of stands in for
    /// any other.
    ///
    /// What was read with more levels than [`MAX_DEPTH`] has to be read with as many again, by whoever gets it.
    ///
    /// ```
    /// use payschema::Limits;
    ///
    /// assert_eq!(Limits::new().depth(1_000_000), Limits::new().depth(Limits::DEEPEST));
    /// ```
    pub const fn depth(self, levels: usize) -> Limits {
        let depth = match levels {
            0 => 1,
            1..=Limits::DEEPEST => levels,
            _ => Limits::DEEPEST,
        };
        Limits { depth, ..self }
    }

    /// The same with another number of violations, or misfits, that are listed: at least 1. They are those that are found
    /// first; what stops the reader is listed besides. The others are counted, and the report says how many there are.
    ///
    /// Where rules that share a part are applied to one value, what several of them find counts for each of them.
    pub const fn violations(self, listed: usize) -> Limits {
        Limits { violations: if listed == 0 { 1 } else { listed }, ..self }
    }

    /// See [`Model::from_json`].
    ///
    /// # Errors
    /// The first thing that is wrong with the shape.
    pub fn from_json<T: Model>(&self, json: impl AsRef<[u8]>) -> Result<T, Error> {
        readable(json.as_ref()).and_then(|text| decoded(Reader::new(text, Mode::Decode, self), T::INFO.rule))
    }

    /// See [`Model::from_json_checked`].
    ///
    /// # Errors
    /// Every violation, with the decoded value if the shape was right.
    pub fn from_json_checked<T: Model>(&self, json: impl AsRef<[u8]>) -> Result<T, Rejected<T>> {
        self.decode_checked(json.as_ref(), T::INFO.rule)
    }

    /// See [`Model::from_json_salvage`]. At most as many misfits are listed as violations would be.
    ///
    /// # Errors
    /// What leaves no value all the same.
    pub fn from_json_salvage<T: Model>(&self, json: impl AsRef<[u8]>) -> Result<Salvaged<T>, Error> {
        let mut reader = Reader::new(readable(json.as_ref())?, Mode::Salvage, self);
        let mut value = T::placeholder();
        if decode(&mut value, &mut reader, T::INFO.rule).is_err() {
            return Err(reader.into_error());
        }
        let (misfits, omitted) = reader.into_misfits();
        Ok(Salvaged::new(value, misfits, omitted))
    }

    /// See [`Model::check_json`].
    ///
    /// # Errors
    /// Every violation.
    pub fn check_json<T: Model>(&self, json: impl AsRef<[u8]>) -> Result<(), Violations> {
        check_bytes(json.as_ref(), T::INFO.rule, self).map_or(Ok(()), Err)
    }

    /// See [`Model::validate`].
    ///
    /// # Errors
    /// Every violation.
    pub fn validate<T: Model>(&self, value: &T) -> Result<(), Violations> {
        Violations::new(validate::violations(value, T::INFO.rule, self)).map_or(Ok(()), Err)
    }

    /// Decodes a text and checks it by a rule, in one pass.
    pub(crate) fn decode_checked<T: Decode>(&self, bytes: &[u8], rule: &'static Rule) -> Result<T, Rejected<T>> {
        let check = || check_bytes(bytes, rule, self);
        match readable(bytes) {
            Ok(text) => decoded_checked(Reader::new(text, Mode::DecodeChecked, self), rule, check),
            Err(error) => Err(Rejected::with_error(error, check())),
        }
    }
}

/// Decodes a text. A struct of a kilobyte is read into the result, not moved there.
fn decoded<T: Decode>(mut reader: Reader<'_>, rule: &'static Rule) -> Result<T, Error> {
    let mut result = Ok(T::placeholder());
    if let Ok(place) = &mut result {
        if decode(place, &mut reader, rule).is_err() {
            result = Err(reader.into_error());
        }
    }
    result
}

/// Decodes a text and checks it in the same pass, unless decoding stops early; `check` does not.
fn decoded_checked<T: Decode>(
    mut reader: Reader<'_>,
    rule: &'static Rule,
    check: impl FnOnce() -> Option<Violations>,
) -> Result<T, Rejected<T>> {
    let mut result = Ok(T::placeholder());
    if let Ok(place) = &mut result {
        if decode(place, &mut reader, rule).is_err() {
            result = Err(match reader.end_rest(rule) {
                Some(error) => Rejected::with_error(error, Violations::new(reader.into_findings())),
                None => Rejected::with_error(reader.into_error(), check()),
            });
        } else if reader.has_violations() {
            let value = std::mem::replace(place, T::placeholder());
            result = match Violations::new(reader.into_findings()) {
                Some(violations) => Err(Rejected::with_value(value, violations)),
                None => Ok(value),
            };
        }
    }
    result
}

fn decode<T: Decode>(place: &mut T, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
    reader.space();
    decode_value_into(place, reader, rule)?;
    reader.end()
}
