//! The cases of a corpus: payschema and its peers, each as its own documentation recommends.
//!
//! Every case answers a number that is known beforehand: the valid payloads, or the sum of something that is read off every
//! value. simd-json changes its input, so that it gets a copy, which is not measured.

use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

use serde_json::Value;

use crate::case::{Case, Kind};
use crate::corpus::{Corpus, Validity};
use crate::page_cache::PageCache;

/// How much of a corpus is held in memory as values.
const IN_MEMORY: usize = 4_000_000;

/// What every case of a corpus is made with.
pub(crate) struct Desk<'c> {
    corpus: &'c Corpus,
    bytes: usize,
    /// The sum of the marks of all valid payloads.
    marks: u64,
    valid: u64,
    /// Copies that a case may change.
    scratch: Rc<RefCell<Vec<Vec<u8>>>>,
    pub(crate) cases: Vec<Case<'c>>,
}

impl<'c> Desk<'c> {
    pub(crate) fn new(corpus: &'c Corpus, mark: fn(&Value) -> u64) -> Result<Desk<'c>, String> {
        let mut desk = Desk {
            corpus,
            bytes: corpus.payloads.iter().map(|payload| payload.json.len()).sum(),
            marks: 0,
            valid: 0,
            scratch: Rc::new(RefCell::new(corpus.payloads.iter().map(|payload| payload.json.clone()).collect())),
            cases: Vec::new(),
        };
        for payload in corpus.payloads.iter().filter(|payload| payload.violation.is_none()) {
            let value = serde_json::from_slice(&payload.json).map_err(|error| error.to_string())?;
            desk.marks = desk.marks.wrapping_add(mark(&value));
            desk.valid += 1;
        }
        Ok(desk)
    }

    /// A case that looks at one payload after the other; `one` answers whether it is valid.
    pub(crate) fn verdict(&mut self, name: &'static str, one: impl Fn(&[u8]) -> bool + 'c) {
        let expected = self.valid;
        self.each(Kind::Verdict, name, expected, move |json| u64::from(one(json)));
    }

    /// The same; `one` answers the value's mark.
    pub(crate) fn decode(&mut self, name: &'static str, one: impl Fn(&[u8]) -> Option<u64> + 'c) {
        let expected = self.marks;
        self.each(Kind::Decode, name, expected, move |json| one(json).unwrap_or_default());
    }

    pub(crate) fn each(&mut self, kind: Kind, name: &'static str, expected: u64, one: impl Fn(&[u8]) -> u64 + 'c) {
        let corpus = self.corpus;
        let pass = move || {
            let answers = corpus.payloads.iter().map(|payload| one(&payload.json));
            answers.fold(0u64, u64::wrapping_add)
        };
        self.push(kind, name, self.bytes, expected, pass);
    }

    fn push(&mut self, kind: Kind, name: &'static str, bytes: usize, expected: u64, pass: impl Fn() -> u64 + 'c) {
        let (before, pass) = (Box::new(|| ()), Box::new(pass));
        self.cases.push(Case { kind, name, bytes, expected, before, pass, times: Vec::new() });
    }

    /// A case that changes its input.
    pub(crate) fn on_copies(
        &mut self,
        kind: Kind,
        name: &'static str,
        expected: u64,
        one: impl Fn(&mut [u8]) -> u64 + 'c,
    ) {
        let (corpus, scratch) = (self.corpus, Rc::clone(&self.scratch));
        let fresh = Rc::clone(&scratch);
        let before = Box::new(move || {
            for (copy, payload) in fresh.borrow_mut().iter_mut().zip(&corpus.payloads) {
                copy.copy_from_slice(&payload.json);
            }
        });
        let pass = Box::new(move || {
            let mut copies = scratch.borrow_mut();
            copies.iter_mut().map(|copy| one(copy)).fold(0u64, u64::wrapping_add)
        });
        self.cases.push(Case { kind, name, bytes: self.bytes, expected, before, pass, times: Vec::new() });
    }

    pub(crate) fn decode_on_copies(&mut self, name: &'static str, one: impl Fn(&mut [u8]) -> Option<u64> + 'c) {
        let expected = self.marks;
        self.on_copies(Kind::Decode, name, expected, move |json| one(json).unwrap_or_default());
    }

    /// A case about values that are in memory already. `one` answers 1 where all is well.
    pub(crate) fn in_memory<T: 'c>(
        &mut self,
        kind: Kind,
        name: &'static str,
        read: impl Fn(&[u8]) -> Option<T>,
        one: impl Fn(&T) -> bool + 'c,
    ) {
        let mut left = IN_MEMORY;
        let (mut values, mut bytes) = (Vec::new(), 0);
        for payload in &self.corpus.payloads {
            if left == 0 {
                break;
            }
            left = left.saturating_sub(payload.json.len());
            bytes += payload.json.len();
            values.extend(read(&payload.json));
        }
        let expected = self.valid.min(values.len() as u64);
        let pass = move || values.iter().map(|value| u64::from(one(value))).sum();
        self.push(kind, name, bytes, expected, pass);
    }

    /// What is possible at all.
    pub(crate) fn limits(&mut self) {
        let (bytes, count) = (self.bytes, self.corpus.payloads.len() as u64);
        let buffer = RefCell::new(vec![0u8; bytes]);
        self.each(Kind::Limit, "memcpy", bytes as u64, move |json| {
            let mut buffer = buffer.borrow_mut();
            buffer[..json.len()].copy_from_slice(json);
            black_box(&*buffer);
            json.len() as u64
        });
        let file = PageCache::new(corpus_bytes(self.corpus));
        self.push(Kind::Limit, "read from the page cache", bytes, bytes as u64, move || file.read());
        self.each(Kind::Limit, "UTF-8 check (simdutf8)", count, |json| {
            u64::from(simdutf8::basic::from_utf8(black_box(json)).is_ok())
        });
        self.on_copies(Kind::Limit, "simd-json tape", count, |json| u64::from(simd_json::to_tape(json).is_ok()));
        self.each(Kind::Limit, "sonic-rs skip (LazyValue)", count, |json| {
            u64::from(sonic_rs::from_slice::<sonic_rs::LazyValue<'_>>(json).is_ok())
        });
        self.each(Kind::Limit, "serde_json skip (IgnoredAny)", count, |json| {
            u64::from(serde_json::from_slice::<serde::de::IgnoredAny>(json).is_ok())
        });
        self.each(Kind::Limit, "serde_json Value", count, |json| {
            u64::from(serde_json::from_slice::<Value>(json).is_ok())
        });
    }

    pub(crate) fn is_valid_only(&self) -> bool {
        self.corpus.validity == Validity::Valid
    }
}

fn corpus_bytes(corpus: &Corpus) -> Vec<u8> {
    corpus.payloads.iter().flat_map(|payload| payload.json.iter().copied()).collect()
}

/// The validators of a schema that are made at run time.
pub(crate) struct Validators {
    pub(crate) jsonschema: jsonschema::Validator,
    pub(crate) schemas: boon::Schemas,
    pub(crate) index: boon::SchemaIndex,
}

impl Validators {
    pub(crate) fn new(schema: &str) -> Result<Validators, String> {
        let schema: Value = serde_json::from_str(schema).map_err(|error| error.to_string())?;
        let options = jsonschema::options().should_validate_formats(true);
        let jsonschema = options.build(&schema).map_err(|error| error.to_string())?;
        let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        compiler.enable_format_assertions();
        compiler.add_resource("schema.json", schema).map_err(|error| error.to_string())?;
        let index = compiler.compile("schema.json", &mut schemas).map_err(|error| error.to_string())?;
        Ok(Validators { jsonschema, schemas, index })
    }

    /// Whether all of them take a payload for valid.
    pub(crate) fn accept(&self, json: &[u8]) -> bool {
        serde_json::from_slice(json).is_ok_and(|value: Value| {
            self.jsonschema.is_valid(&value) && self.schemas.validate(&value, self.index).is_ok()
        })
    }

    /// Whether all of them take a payload for invalid.
    pub(crate) fn refuse(&self, json: &str) -> bool {
        serde_json::from_str(json).is_ok_and(|value: Value| {
            !self.jsonschema.is_valid(&value) && self.schemas.validate(&value, self.index).is_err()
        })
    }
}

/// The cases of a provider: its model, the structs for serde's derive, typify's and quicktype's types and the validator made
/// by jsonschema's macro; then what is read off a value of each of the first four.
#[macro_export]
macro_rules! cases {
    ($function:ident, $common:ident, $model:ty, $owned:ty, $($borrowed:ident)::+, $typify:ty, $quicktype:ty, $macro:ty,
     $json_mark:expr, $mark:expr, $owned_mark:expr, $borrowed_mark:expr, $typify_mark:expr, $quicktype_mark:expr) => {
        /// Whether all peers can read the payload.
        fn $common(json: &[u8], validators: &Validators) -> bool {
            validators.accept(json)
                && <$macro>::is_valid(&serde_json::from_slice(json).unwrap_or_default())
                && <$model>::from_json(json).is_ok()
                && serde_json::from_slice::<$owned>(json).is_ok()
                && serde_json::from_slice::<$typify>(json).is_ok()
                && serde_json::from_slice::<$quicktype>(json).is_ok()
                && sonic_rs::from_slice::<$owned>(json).is_ok()
                && simd_json::serde::from_slice::<$owned>(&mut json.to_vec()).is_ok()
                && <$model>::check_json(json).is_ok()
        }

        fn $function<'c>(corpus: &'c Corpus, validators: &'c Validators) -> Result<Vec<Case<'c>>, String> {
            check_findings(corpus, |json| <$model>::check_json(json))?;
            check_round_trip(corpus, |json| <$model>::from_json(json).ok().map(|value| value.to_json()))?;
            let mut desk = Desk::new(corpus, $json_mark)?;
            let Validators { jsonschema, schemas, index } = validators;
            let value = |json: &[u8]| serde_json::from_slice::<Value>(json).ok();
            desk.verdict("payschema check_json", |json| <$model>::check_json(json).is_ok());
            desk.verdict("Value + jsonschema, all errors", move |json| {
                value(json).is_some_and(|value| jsonschema.iter_errors(&value).count() == 0)
            });
            desk.verdict("Value + jsonschema, is_valid", move |json| {
                value(json).is_some_and(|value| jsonschema.is_valid(&value))
            });
            desk.verdict("Value + its macro, all errors", move |json| {
                value(json).is_some_and(|value| <$macro>::iter_errors(&value).count() == 0)
            });
            desk.verdict("Value + its macro, is_valid", move |json| {
                value(json).is_some_and(|value| <$macro>::is_valid(&value))
            });
            desk.verdict("Value + boon", move |json| {
                value(json).is_some_and(|value| schemas.validate(&value, *index).is_ok())
            });
            desk.decode("payschema from_json_checked", |json| {
                <$model>::from_json_checked(json).ok().map(|value| $mark(&value))
            });
            if !desk.is_valid_only() {
                return Ok(desk.cases);
            }
            desk.decode("payschema from_json", |json| <$model>::from_json(json).ok().map(|value| $mark(&value)));
            desk.decode("payschema by serde_json", |json| {
                serde_json::from_slice::<$model>(json).ok().map(|value| $mark(&value))
            });
            desk.decode("serde derive owned + Value + macro", move |json| {
                let typed = serde_json::from_slice::<$owned>(json).ok()?;
                let is_valid = <$macro>::iter_errors(&value(json)?).count() == 0;
                is_valid.then(|| $owned_mark(&typed))
            });
            desk.decode("typify", |json| serde_json::from_slice::<$typify>(json).ok().map(|value| $typify_mark(&value)));
            desk.decode("quicktype", |json| {
                serde_json::from_slice::<$quicktype>(json).ok().map(|value| $quicktype_mark(&value))
            });
            desk.decode("serde derive owned", |json| {
                serde_json::from_slice::<$owned>(json).ok().map(|value| $owned_mark(&value))
            });
            desk.decode("serde derive borrowed", |json| {
                serde_json::from_slice::<$($borrowed)::+<'_>>(json).ok().map(|value| $borrowed_mark(&value))
            });
            desk.decode("sonic-rs derive owned", |json| {
                sonic_rs::from_slice::<$owned>(json).ok().map(|value| $owned_mark(&value))
            });
            desk.decode("sonic-rs derive borrowed", |json| {
                sonic_rs::from_slice::<$($borrowed)::+<'_>>(json).ok().map(|value| $borrowed_mark(&value))
            });
            desk.decode_on_copies("simd-json derive owned", |json| {
                simd_json::serde::from_slice::<$owned>(json).ok().map(|value| $owned_mark(&value))
            });
            desk.decode_on_copies("simd-json derive borrowed", |json| {
                simd_json::serde::from_slice::<$($borrowed)::+<'_>>(json).ok().map(|value| $borrowed_mark(&value))
            });
            let model = |json: &[u8]| <$model>::from_json(json).ok();
            let owned = |json: &[u8]| serde_json::from_slice::<$owned>(json).ok();
            desk.in_memory(Kind::Validate, "payschema validate", model, |value| value.validate().is_ok());
            desk.in_memory(Kind::Validate, "macro of jsonschema, all errors", value, |value| {
                <$macro>::iter_errors(value).count() == 0
            });
            desk.in_memory(Kind::Validate, "macro of jsonschema, is_valid", value, |value| <$macro>::is_valid(value));
            desk.in_memory(Kind::Validate, "jsonschema, all errors", value, |value| {
                jsonschema.iter_errors(value).count() == 0
            });
            desk.in_memory(Kind::Validate, "boon", value, |value| schemas.validate(value, *index).is_ok());
            desk.in_memory(Kind::Encode, "payschema to_json", model, |value| !value.to_json().is_empty());
            desk.in_memory(Kind::Encode, "payschema by serde_json", model, |value| serde_json::to_vec(value).is_ok());
            desk.in_memory(Kind::Encode, "serde_json, derive owned", owned, |value| serde_json::to_vec(value).is_ok());
            desk.in_memory(Kind::Encode, "sonic-rs, derive owned", owned, |value| sonic_rs::to_vec(value).is_ok());
            desk.in_memory(Kind::Encode, "simd-json, derive owned", owned, |value| {
                simd_json::serde::to_vec(value).is_ok()
            });
            desk.limits();
            Ok(desk.cases)
        }
    };
}
