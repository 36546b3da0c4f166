//! What makes a finding the same one in two runs: the input, the schema, the code and the place, but neither lines nor
//! records nor items, which move when others are inserted before them.

use std::collections::HashMap;

use super::Finding;

/// What a finding has in common with the same one in another run. It holds no value of a payload.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Identity {
    /// The input as it was named, with `/` between folders and without `./`.
    pub(crate) input: String,
    pub(crate) schema: String,
    /// JSON Pointer with `*` for the index of an item.
    pub(crate) pointer: String,
    pub(crate) code: String,
    /// Where the place alone says too little: which member is missing or not allowed.
    pub(crate) about: Option<String>,
}

/// Keywords whose violations are about members by name. All members of an object share one place.
const ABOUT_NAMES: [&str; 7] = [
    "required",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "dependentRequired",
    "dependencies",
    "dependentSchemas",
];

impl Identity {
    pub(crate) fn of(finding: &Finding) -> Identity {
        let is_about_names = ABOUT_NAMES.contains(&finding.keyword.as_str());
        let place = if finding.pointer.is_empty() { "the document" } else { &finding.pointer };
        let about = finding.message.strip_prefix(place).unwrap_or(&finding.message).trim_start();
        Identity {
            input: named(&finding.input),
            schema: finding.schema.to_string(),
            pointer: without_indices(&finding.pointer),
            code: finding.code.clone(),
            about: is_about_names.then(|| about.to_owned()),
        }
    }

    /// A number that is the same on every machine and in every version.
    fn digest(&self, occurrence: u32) -> u128 {
        let about = self.about.as_deref().unwrap_or_default();
        let parts = [&self.input, &self.schema, &self.pointer, &self.code, about];
        let bytes = parts.into_iter().flat_map(|part| part.bytes().chain([0xFF]));
        // FNV-1a, in 128 bits: not made to withstand anybody, but a collision only makes two findings one in a list.
        bytes.chain(occurrence.to_le_bytes()).fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        })
    }
}

/// An input's name as it is written on any system.
pub(crate) fn named(input: &str) -> String {
    let input = if cfg!(windows) { input.replace('\\', "/") } else { input.to_owned() };
    let mut rest = input.as_str();
    while let Some(shorter) = rest.strip_prefix("./") {
        rest = shorter.trim_start_matches('/');
    }
    rest.to_owned()
}

fn without_indices(pointer: &str) -> String {
    let is_index = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    pointer.split('/').map(|step| if is_index(step) { "*" } else { step }).collect::<Vec<_>>().join("/")
}

/// Gives every finding of a run a fingerprint of its own: findings that are alike are told apart by their number.
#[derive(Debug, Default)]
pub(crate) struct Fingerprints {
    seen: HashMap<u128, u32>,
}

impl Fingerprints {
    /// The finding's fingerprint, 32 hexadecimal digits.
    pub(crate) fn next(&mut self, finding: &Finding) -> String {
        let identity = Identity::of(finding);
        let before = self.seen.entry(identity.digest(0)).or_insert(0);
        let fingerprint = format!("{:032x}", identity.digest(*before));
        *before += 1;
        fingerprint
    }
}
