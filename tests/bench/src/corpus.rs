//! The payloads: drawn by payschema-sample from a fixed seed, the same on every machine.

use std::collections::BTreeSet;

use payschema_sample::{Order, Random, Sampler, Style, Values};
use payschema_schema::graph::SchemaId;
use payschema_schema::read_bundle;

use crate::subject::Validators;

/// The seed of all payloads.
const SEED: u64 = 6;

/// Payloads to be measured with.
pub(crate) struct Corpus {
    /// Such as `stuut, varied, 1 % invalid`.
    pub(crate) name: String,
    pub(crate) provider: &'static str,
    pub(crate) validity: Validity,
    pub(crate) payloads: Vec<Payload>,
}

/// A payload and what is wrong with it.
pub(crate) struct Payload {
    pub(crate) json: Vec<u8>,
    /// Pointer and keyword of its only violation; none where it is valid.
    pub(crate) violation: Option<(String, String)>,
}

/// How many payloads of a corpus are invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Validity {
    Valid,
    /// One in a hundred has a violation.
    Rarely,
    /// Each has one.
    Never,
}

impl Validity {
    pub(crate) const ALL: [Validity; 3] = [Validity::Valid, Validity::Rarely, Validity::Never];

    fn name(self) -> &'static str {
        match self {
            Validity::Valid => "valid",
            Validity::Rarely => "1 % invalid",
            Validity::Never => "100 % invalid",
        }
    }
}

/// How payloads of a corpus differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shapes {
    /// In presence, nulls and the order of members.
    Varied,
    /// In their integers only.
    One,
    /// As the varied ones, and every other value is at the bounds of what is valid: empty and long texts, escapes, `1e2`.
    Boundary,
}

impl Shapes {
    fn name(self) -> &'static str {
        match self {
            Shapes::Varied => "varied",
            Shapes::One => "one shape",
            Shapes::Boundary => "boundary values",
        }
    }

    /// How payloads are written: as most writers do, but for the order of members.
    fn style(self) -> Style {
        match self {
            Shapes::Varied => Style { order: Order::Shuffled, ..Style::TYPICAL },
            Shapes::One => Style::TYPICAL,
            Shapes::Boundary => Style { order: Order::Shuffled, values: Values::Boundary, ..Style::TYPICAL },
        }
    }
}

/// What a corpus is made of.
pub(crate) struct Recipe {
    pub(crate) provider: &'static str,
    /// The bundled schema.
    pub(crate) schema: &'static str,
    pub(crate) shapes: Shapes,
    /// The corpora that are made, one each.
    pub(crate) validities: Vec<Validity>,
    pub(crate) megabytes: usize,
    /// The list that makes up most of a payload, where the sampler by itself makes it too short to be like one.
    pub(crate) list: Option<List>,
    /// Whether all peers can read a valid payload and take it for valid: no number beyond `f64`, no date that a calendar
    /// library refuses. What one of them cannot read is measured with none.
    pub(crate) is_common: fn(&[u8], &Validators) -> bool,
}

impl Recipe {
    /// What its corpus of a validity is called.
    pub(crate) fn name(&self, validity: Validity) -> String {
        format!("{}, {}, {}", self.provider, self.shapes.name(), validity.name())
    }
}

/// A list within a payload.
#[derive(Clone, Copy)]
pub(crate) struct List {
    /// The member's name.
    pub(crate) name: &'static str,
    pub(crate) pointer: &'static str,
    /// What its items are: `#/$defs/Payment`.
    pub(crate) items: &'static str,
}

/// So many items are added to a list at most.
const ITEMS: u64 = 20;

/// The corpora of a recipe, each drawn from the same seed, whichever others are made.
pub(crate) fn corpora(recipe: &Recipe, validators: &Validators) -> Result<Vec<Corpus>, String> {
    let bundle = read_bundle(recipe.provider, recipe.schema).map_err(|refused| refused.to_string())?;
    let sampler = |root| Sampler::new(&bundle.graph, root).map_err(|none| none.to_string());
    let items = match recipe.list {
        None => None,
        Some(List { items, .. }) => {
            let location = format!("{}{items}", recipe.provider);
            let root = bundle.graph.schemas.iter().position(|schema| schema.location() == location);
            Some(sampler(SchemaId(root.ok_or_else(|| format!("nothing is at {location}"))?))?)
        }
    };
    let whole = sampler(bundle.root)?;
    let mut source = Source { recipe, validators, whole, items, random: Random::new(SEED), shape: None, left_out: 0 };
    let corpora = recipe.validities.iter().map(|validity| source.corpus(*validity)).collect();
    if source.left_out > 0 {
        eprintln!("{}: {} payloads that a peer cannot read were left out", recipe.provider, source.left_out);
    }
    Ok(corpora)
}

struct Source<'r> {
    recipe: &'r Recipe,
    validators: &'r Validators,
    whole: Sampler,
    items: Option<Sampler>,
    random: Random,
    left_out: usize,
    /// The one shape, once it has been drawn.
    shape: Option<Vec<u8>>,
}

impl Source<'_> {
    fn corpus(&mut self, validity: Validity) -> Corpus {
        self.random = Random::new(SEED);
        self.shape = None;
        let name = self.recipe.name(validity);
        let mut corpus = Corpus { name, provider: self.recipe.provider, validity, payloads: Vec::new() };
        let mut left = self.recipe.megabytes * 1_000_000;
        while left > 0 {
            let is_invalid = match validity {
                Validity::Valid => false,
                Validity::Rarely => corpus.payloads.len() % 100 == 50,
                Validity::Never => true,
            };
            let payload = if is_invalid { self.invalid() } else { self.valid() };
            left = left.saturating_sub(payload.json.len());
            corpus.payloads.push(payload);
        }
        corpus
    }

    fn valid(&mut self) -> Payload {
        let json = match self.recipe.shapes {
            Shapes::Varied | Shapes::Boundary => self.drawn(),
            Shapes::One => {
                let shape = self.shape().clone();
                let changed = with_other_integers(&shape, &mut self.random);
                if (self.recipe.is_common)(&changed, self.validators) { changed } else { shape }
            }
        };
        Payload { json, violation: None }
    }

    fn drawn(&mut self) -> Vec<u8> {
        let style = self.recipe.shapes.style();
        loop {
            let mut json = self.whole.valid(&mut self.random, &style);
            if self.lengthen(&mut json, &style, None).is_some() {
                if (self.recipe.is_common)(json.as_bytes(), self.validators) {
                    return json.into_bytes();
                }
                self.left_out += 1;
            }
        }
    }

    fn invalid(&mut self) -> Payload {
        loop {
            let drawn = match self.recipe.shapes {
                Shapes::Varied | Shapes::Boundary => self.drawn_invalid(&self.recipe.shapes.style()),
                Shapes::One => with_negative_amount(&self.valid().json),
            };
            let Some((json, violation)) = drawn else { continue };
            if self.validators.refuse(&json) {
                return Payload { json: json.into_bytes(), violation: Some(violation) };
            }
            self.left_out += 1;
        }
    }

    /// A payload with one violation: in an item if there is a list.
    fn drawn_invalid(&mut self, style: &Style) -> Option<(String, (String, String))> {
        let Some(items) = &self.items else {
            let invalid = self.whole.invalid(&mut self.random, style)?;
            return Some((invalid.json, (invalid.pointer, invalid.keyword.to_owned())));
        };
        let item = items.invalid(&mut self.random, style)?;
        let mut json = self.whole.valid(&mut self.random, style);
        let place = self.lengthen(&mut json, style, Some(&item.json))?;
        Some((json, (format!("{place}{}", item.pointer), item.keyword.to_owned())))
    }

    /// Adds items to the list of a payload, among them a special one, whose pointer it gives; none where the payload has
    /// no list.
    fn lengthen(&mut self, json: &mut String, style: &Style, special: Option<&str>) -> Option<String> {
        let (Some(list), Some(items)) = (self.recipe.list, &self.items) else { return Some(String::new()) };
        let key = format!("\"{}\":[", list.name);
        let start = json.find(&key)? + key.len();
        let mut added: Vec<String> =
            (0..=self.random.below(ITEMS)).map(|_| items.valid(&mut self.random, style)).collect();
        let place = self.random.index(added.len());
        if let Some(special) = special {
            added[place] = special.to_owned();
        }
        let end = if json[start..].starts_with(']') { "" } else { "," };
        json.insert_str(start, &format!("{}{end}", added.join(",")));
        Some(format!("{}/{place}", list.pointer))
    }

    /// A shape of middling size.
    fn shape(&mut self) -> &Vec<u8> {
        if self.shape.is_none() {
            let mut drawn: Vec<Vec<u8>> = (0..101).map(|_| self.drawn()).collect();
            drawn.sort_by_key(Vec::len);
            self.shape = Some(drawn.swap_remove(drawn.len() / 2));
        }
        self.shape.get_or_insert_default()
    }
}

/// The same payload with other digits in its integers of five digits and more that are valid as any others.
fn with_other_integers(json: &[u8], random: &mut Random) -> Vec<u8> {
    let mut changed = json.to_vec();
    let (mut at, mut in_string) = (0, false);
    while at < changed.len() {
        match changed[at] {
            b'\\' if in_string => at += 1,
            b'"' => in_string = !in_string,
            b'0'..=b'9' if !in_string => {
                let end =
                    changed[at..].iter().position(|byte| !byte.is_ascii_digit()).map_or(changed.len(), |n| at + n);
                let is_whole = changed.get(end).is_none_or(|next| !matches!(next, b'.' | b'e' | b'E'));
                for digit in changed.get_mut(at + 1..end).into_iter().flatten().filter(|_| is_whole && end - at > 4) {
                    *digit = b'0' + u8::try_from(random.below(10)).unwrap_or_default();
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    changed
}

/// The same payload with a minus before its first member, an amount.
fn with_negative_amount(json: &[u8]) -> Option<(String, (String, String))> {
    let rest = std::str::from_utf8(json).ok()?.strip_prefix("{\"amount\":")?;
    Some((format!("{{\"amount\":-1{rest}"), ("/amount".to_owned(), "minimum".to_owned())))
}

/// What is told of a corpus: payloads, bytes, how long they are, how many names they have in different orders.
pub(crate) fn describe(corpus: &Corpus) -> String {
    let mut lengths: Vec<usize> = corpus.payloads.iter().map(|payload| payload.json.len()).collect();
    lengths.sort_unstable();
    let bytes: usize = lengths.iter().sum();
    let different: BTreeSet<&[u8]> = corpus.payloads.iter().map(|payload| payload.json.as_slice()).collect();
    let (shortest, middle, longest) = (lengths.first(), lengths.get(lengths.len() / 2), lengths.last());
    let length = |length: Option<&usize>| length.copied().unwrap_or_default();
    format!(
        "{} payloads ({} different), {:.1} MB, {} to {} bytes, half of them below {}",
        lengths.len(),
        different.len(),
        bytes as f64 / 1e6,
        length(shortest),
        length(longest),
        length(middle),
    )
}
