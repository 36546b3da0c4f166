//! What every generated object is and can do.

use std::fmt;

use crate::decode::Decode;
use crate::drift::Drift;
use crate::encode::{Encode, Writer};
use crate::limits::Limits;
use crate::report::{Error, Rejected, Salvaged, Violations};
use crate::rule::{Evidence, Rule, Source};
use crate::validate::{self, Validate};

/// An object that a provider documents, as a Rust type.
///
/// Generated types have these functions as their own, so that the trait need not be imported. With the feature `serde` they
/// implement `Deserialize` and `Serialize` too; the crate's front page says what serde's formats keep.
pub trait Model: Decode + Encode + Validate {
    /// What is known about the object.
    const INFO: &'static ModelInfo;

    /// Decodes a payload and keeps what the schema does not know.
    ///
    /// # Errors
    /// The first thing that is wrong with the shape: text that is no JSON, a wrong type, a missing member, an
    /// undocumented null, an integer outside `i64`, a duplicated member.
    fn from_json(json: impl AsRef<[u8]>) -> Result<Self, Error> {
        Limits::new().from_json(json)
    }

    /// Decodes a payload and checks it against the schema, in one pass.
    ///
    /// # Errors
    /// Every violation, with the decoded value if the shape was right.
    fn from_json_checked(json: impl AsRef<[u8]>) -> Result<Self, Rejected<Self>> {
        Limits::new().from_json_checked(json)
    }

    /// Decodes a payload of which optional members may not fit.
    ///
    /// An optional member whose value has a wrong shape (a string where a number was, an undocumented null, a member
    /// missing further down) is set aside: its field is absent, its text stands among the unknown members, from where it
    /// is encoded as it came, and [`Salvaged::misfits`] tells of it. A misfit in a required member makes the nearest
    /// optional member around it the misfit. Where the members without a field are typed, there is no place for a text, so
    /// that the object as a whole is the misfit; so is a list or a map around an item that does not fit.
    ///
    /// # Errors
    /// What leaves no value all the same: a required member of the object itself, text that is no JSON, a duplicated
    /// member.
    fn from_json_salvage(json: impl AsRef<[u8]>) -> Result<Salvaged<Self>, Error> {
        Limits::new().from_json_salvage(json)
    }

    /// The verdict on a payload. Nothing is built.
    ///
    /// # Errors
    /// Every violation.
    fn check_json(json: impl AsRef<[u8]>) -> Result<(), Violations> {
        Limits::new().check_json::<Self>(json)
    }

    /// Checks the value against the schema.
    ///
    /// A value that was built in memory may nest deeper than [`MAX_DEPTH`](crate::MAX_DEPTH) levels. Its assertions are judged
    /// all the same, but what it is encoded as cannot be read back within the usual [`Limits`].
    ///
    /// # Errors
    /// Every violation.
    fn validate(&self) -> Result<(), Violations> {
        Limits::new().validate(self)
    }

    /// What the value holds beyond the schema: unknown members, unknown enum values, members that were set aside.
    fn drift(&self) -> Drift {
        validate::drift(self, Self::INFO.rule)
    }

    /// The value as JSON: members in schema order, then the unknown ones in the order they came, no whitespace.
    fn to_json(&self) -> Vec<u8> {
        // A guess: names and boxed parts take some four times as much as the struct itself.
        let mut writer = Writer::with_capacity(size_of::<Self>().saturating_mul(4));
        self.encode(&mut writer);
        writer.into_bytes()
    }
}

/// What is known about a model.
#[derive(Debug)]
pub struct ModelInfo {
    /// What the schema is called in the catalogue: `stuut/payment`, or `stuut/payment#/$defs/Allocation` for a part.
    pub id: &'static str,
    /// The type's name: `Payment`.
    pub name: &'static str,
    /// The type's path: `payschema_stuut::Payment`.
    pub rust_path: &'static str,
    /// The provider: `stuut`.
    pub provider: &'static str,
    /// Its role in the provider's interface.
    pub kind: ModelKind,
    /// The JSON Schema, in one piece and without annotations.
    pub schema: &'static str,
    /// Where in it the object is described: empty, or `#/$defs/Allocation`.
    pub schema_pointer: &'static str,
    /// An example of it as JSON text, if the documentation or the manifest has one.
    pub example: Option<&'static str>,
    /// What the schema asserts.
    pub rule: &'static Rule,
}

impl ModelInfo {
    /// The members that the schema names, in its order.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = FieldInfo> + use<> {
        let object = self.rule.object;
        let members = object.map_or(&[][..], |object| object.members);
        members.iter().enumerate().map(move |(index, member)| FieldInfo {
            name: object.and_then(|object| object.names.names.get(index)).copied().unwrap_or_default(),
            rust_type: member.rust_type,
            required: object.is_some_and(|object| object.required.contains(index)),
            evidence: member.rule.origin.evidence,
            description: member.rule.origin.description,
            sensitive: member.rule.origin.sensitive,
            default: member.rule.origin.default,
            source: member.rule.origin.source,
            location: member.rule.origin.location,
        })
    }

    /// What the schema says the object is.
    pub fn description(&self) -> &'static str {
        self.rule.origin.description
    }

    /// The page and section that document the object.
    pub fn source(&self) -> &'static Source {
        self.rule.origin.source
    }
}

/// The role that a model plays in its provider's interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModelKind {
    /// The body of a response.
    Response,
    /// A part of another model.
    Part,
    /// The body of an error.
    Error,
    /// The parameters in the path of a request.
    Path {
        /// The path with the names of the parameters in braces: `/v1/payments/{payment_id}`.
        template: &'static str,
    },
    /// The parameters in the query of a request.
    Query,
}

/// What is known about a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldInfo {
    /// The name in JSON.
    pub name: &'static str,
    /// The field's Rust type.
    pub rust_type: &'static str,
    /// Whether the schema requires it.
    pub required: bool,
    /// Whether the page states it or only shows it.
    pub evidence: Evidence,
    /// What the schema says it is.
    pub description: &'static str,
    /// Whether it is personal or banking data.
    pub sensitive: bool,
    /// What the provider takes it for where it is absent, as JSON text: `50`, `"ACTIVE"`. Nothing is filled in.
    pub default: Option<&'static str>,
    /// The page and section that document it.
    pub source: &'static Source,
    /// Its place in the schema.
    pub location: &'static str,
}

/// What the check of a value in memory says.
type Verdict = Result<(), Violations>;

/// What salvaging a payload and encoding it again says.
type Encoded = Result<Salvaged<Vec<u8>>, Error>;

/// A model without its type, for catalogues and tools.
#[derive(Clone, Copy)]
pub struct Entry {
    info: &'static ModelInfo,
    limits: Limits,
    check: fn(&Limits, &[u8]) -> Result<(), Violations>,
    decode_checked: fn(&Limits, &[u8]) -> Result<(), Rejected<()>>,
    round_trip: fn(&Limits, &[u8]) -> Result<Vec<u8>, Error>,
    validate: fn(&Limits, &[u8]) -> Result<Verdict, Error>,
    salvage: fn(&Limits, &[u8]) -> Encoded,
    validate_salvaged: fn(&Limits, &[u8]) -> Result<Verdict, Error>,
    drift: fn(&Limits, &[u8]) -> Result<Drift, Error>,
    debug: fn(&Limits, &[u8]) -> Result<String, Error>,
    #[cfg(feature = "serde")]
    passage: crate::serde::Passage,
}

impl Entry {
    /// The entry of a model.
    pub const fn of<T: Model + fmt::Debug>() -> Entry {
        Entry {
            info: T::INFO,
            limits: Limits::new(),
            check: |limits, json| limits.check_json::<T>(json),
            decode_checked: |limits, json| {
                limits.from_json_checked::<T>(json).map(drop).map_err(|rejected| rejected.map(drop))
            },
            round_trip: |limits, json| limits.from_json::<T>(json).map(|value| value.to_json()),
            validate: |limits, json| limits.from_json::<T>(json).map(|value| limits.validate(&value)),
            salvage: |limits, json| {
                limits.from_json_salvage::<T>(json).map(|salvaged| salvaged.map(|value| value.to_json()))
            },
            validate_salvaged: |limits, json| {
                limits.from_json_salvage::<T>(json).map(|salvaged| limits.validate(salvaged.value()))
            },
            drift: |limits, json| limits.from_json_salvage::<T>(json).map(|salvaged| salvaged.value().drift()),
            debug: |limits, json| limits.from_json::<T>(json).map(|value| format!("{value:#?}")),
            #[cfg(feature = "serde")]
            passage: crate::serde::Passage::of::<T>(),
        }
    }

    /// What is known about the model.
    pub const fn info(&self) -> &'static ModelInfo {
        self.info
    }

    /// The same entry, reading within other bounds.
    ///
    /// ```
    /// # use payschema::{Entry, Limits, Violations};
    /// fn first_ten(entry: &Entry, json: &[u8]) -> Result<(), Violations> {
    ///     entry.within(Limits::new().violations(10)).check_json(json)
    /// }
    /// ```
    pub const fn within(&self, limits: Limits) -> Entry {
        Entry { limits, ..*self }
    }

    /// See [`Model::check_json`].
    ///
    /// # Errors
    /// Every violation.
    pub fn check_json(&self, json: impl AsRef<[u8]>) -> Result<(), Violations> {
        (self.check)(&self.limits, json.as_ref())
    }

    /// See [`Model::from_json_checked`]; the value is dropped.
    ///
    /// # Errors
    /// Every violation, with a unit for the value where there was one.
    pub fn from_json_checked(&self, json: impl AsRef<[u8]>) -> Result<(), Rejected<()>> {
        (self.decode_checked)(&self.limits, json.as_ref())
    }

    /// Decodes a payload and encodes it again.
    ///
    /// # Errors
    /// Why it cannot be decoded.
    pub fn round_trip(&self, json: impl AsRef<[u8]>) -> Result<Vec<u8>, Error> {
        (self.round_trip)(&self.limits, json.as_ref())
    }

    /// Decodes a payload, then checks the value in memory.
    ///
    /// # Errors
    /// Why it cannot be decoded; within, every violation.
    pub fn validate(&self, json: impl AsRef<[u8]>) -> Result<Result<(), Violations>, Error> {
        (self.validate)(&self.limits, json.as_ref())
    }

    /// Decodes a payload of which optional members may not fit, and encodes it again; see [`Model::from_json_salvage`].
    ///
    /// # Errors
    /// Why there is no value all the same.
    pub fn salvage(&self, json: impl AsRef<[u8]>) -> Result<Salvaged<Vec<u8>>, Error> {
        (self.salvage)(&self.limits, json.as_ref())
    }

    /// Decodes a payload of which optional members may not fit, then checks the value in memory, misfits included.
    ///
    /// # Errors
    /// Why there is no value all the same; within, every violation.
    pub fn validate_salvaged(&self, json: impl AsRef<[u8]>) -> Result<Result<(), Violations>, Error> {
        (self.validate_salvaged)(&self.limits, json.as_ref())
    }

    /// What a payload holds beyond the schema, misfits included; see [`Model::drift`].
    ///
    /// # Errors
    /// Why there is no value even without its misfits.
    pub fn drift(&self, json: impl AsRef<[u8]>) -> Result<Drift, Error> {
        (self.drift)(&self.limits, json.as_ref())
    }

    /// Decodes a payload and gives the value's `Debug`, in which sensitive members are redacted.
    ///
    /// # Errors
    /// Why it cannot be decoded.
    pub fn debug(&self, json: impl AsRef<[u8]>) -> Result<String, Error> {
        (self.debug)(&self.limits, json.as_ref())
    }

    /// Decodes a payload from any format that serde reads and encodes it in any that serde writes, as the model's
    /// `Deserialize` and `Serialize` do.
    ///
    /// # Errors
    /// Why it cannot be decoded; within, why it cannot be encoded.
    #[cfg(feature = "serde")]
    pub fn transcode<'de, D: serde::Deserializer<'de>, S: serde::Serializer>(
        &self,
        deserializer: D,
        serializer: S,
    ) -> Result<Result<S::Ok, S::Error>, D::Error> {
        self.passage.transcode(self.info.rule, deserializer, serializer)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry").field(&self.info.id).finish()
    }
}
