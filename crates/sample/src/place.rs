//! The places of a schema: where values stand, which schemas hold there, and how one gets there from the root.
//!
//! A place is told from others by the schemas that hold at it, so that recursion leads back to a place that is known and
//! their number is finite.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use payschema_schema::graph::SchemaId;

use crate::judge;
use crate::pattern::Texts;
use crate::random::Random;
use crate::shape::{Additional, Shapes};

/// A place's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PlaceId(pub(crate) usize);

/// Places deeper than this are left out: instances nested so deeply are refused by most readers.
const DEEPEST: usize = 100;

/// A place.
pub(crate) struct Place {
    /// How many steps lead here from the root.
    depth: usize,
    /// The schemas that hold.
    pub(crate) ids: Vec<SchemaId>,
    /// The nearest place around it, and the step from there; none for the root.
    pub(crate) outer: Option<(PlaceId, Step)>,
    /// Members that an object here may have.
    pub(crate) members: Vec<Member>,
    /// The place of items; none where no schema of this place speaks of arrays.
    pub(crate) items: Option<PlaceId>,
    /// Texts by the patterns of the schemas; none where there are no patterns.
    pub(crate) texts: Option<Texts>,
}

/// A way into a value.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Member(String),
    Item,
}

/// A member that an object may have.
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) place: PlaceId,
    pub(crate) origin: Origin,
}

/// On whose word an object has a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// `required` lists it.
    Required,
    /// `properties` lists it.
    Listed,
    /// Its name matches one of `patternProperties`.
    Pattern,
    /// No schema names it.
    Unknown,
}

/// Names that no schema knows, plain ones and such as have to be escaped.
const UNKNOWN: [&str; 8] =
    ["a member of tomorrow", "x", "newMember", "", "a/b~c", "quote\"\\", "ключ😀", "line\nbreak"];

/// How many names are made for each pattern of names.
const NAMES_PER_PATTERN: usize = 3;

/// All places.
pub(crate) struct Places {
    pub(crate) all: Vec<Place>,
    known: BTreeMap<Vec<SchemaId>, PlaceId>,
}

impl std::ops::Index<PlaceId> for Places {
    type Output = Place;

    fn index(&self, id: PlaceId) -> &Place {
        &self.all[id.0]
    }
}

impl Places {
    /// Finds the places, nearest to the root first, so that the way to each is a shortest one.
    pub(crate) fn new(shapes: &Shapes, root: SchemaId) -> Places {
        let mut places = Places { all: Vec::new(), known: BTreeMap::new() };
        let mut open = VecDeque::new();
        places.reach(shapes, shapes.closure([root]), None, &mut open);
        while let Some(id) = open.pop_front() {
            if places[id].depth == DEEPEST {
                continue;
            }
            let ids = places[id].ids.clone();
            let mut members = Vec::new();
            for (name, origin) in names(shapes, &ids) {
                if let Some(inner) = judge::member(shapes, &ids, &name) {
                    let place = places.reach(shapes, inner, Some((id, Step::Member(name.clone()))), &mut open);
                    members.push(Member { name, place, origin });
                }
            }
            places.all[id.0].members = members;
            let inner = judge::items(shapes, &ids);
            if !inner.is_empty() {
                places.all[id.0].items = Some(places.reach(shapes, inner, Some((id, Step::Item)), &mut open));
            }
        }
        places
    }

    fn reach(
        &mut self,
        shapes: &Shapes,
        ids: Vec<SchemaId>,
        outer: Option<(PlaceId, Step)>,
        open: &mut VecDeque<PlaceId>,
    ) -> PlaceId {
        if let Some(known) = self.known.get(&ids) {
            return *known;
        }
        let id = PlaceId(self.all.len());
        let depth = outer.as_ref().map_or(0, |(outer, _)| self[*outer].depth + 1);
        let patterns: Vec<_> = ids.iter().filter_map(|id| shapes[*id].pattern.as_ref()).collect();
        let texts = if patterns.is_empty() { None } else { Texts::new(&patterns) };
        self.known.insert(ids.clone(), id);
        self.all.push(Place { depth, ids, outer, members: Vec::new(), items: None, texts });
        open.push_back(id);
        id
    }

    /// The root's place.
    pub(crate) fn root(&self) -> PlaceId {
        PlaceId(0)
    }

    /// The numbers of all places.
    pub(crate) fn ids(&self) -> impl Iterator<Item = PlaceId> + use<> {
        (0..self.all.len()).map(PlaceId)
    }

    /// The place at which some schemas hold.
    pub(crate) fn find(&self, ids: &[SchemaId]) -> Option<PlaceId> {
        self.known.get(ids).copied()
    }
}

/// The names that members of an object may have: those that are listed, some for each pattern, some that are unknown.
fn names(shapes: &Shapes, ids: &[SchemaId]) -> Vec<(String, Origin)> {
    let required: BTreeSet<&String> = ids.iter().flat_map(|id| &shapes[*id].required).collect();
    let listed = ids.iter().flat_map(|id| shapes[*id].properties.iter().map(|(name, _)| name));
    let mut names: Vec<(String, Origin)> = Vec::new();
    let mut seen = BTreeSet::new();
    for name in listed.chain(required.iter().copied()) {
        if seen.insert(name.clone()) {
            let origin = if required.contains(name) { Origin::Required } else { Origin::Listed };
            names.push((name.clone(), origin));
        }
    }
    let patterns: Vec<_> = ids.iter().flat_map(|id| shapes[*id].patterns.iter().map(|(pattern, _)| pattern)).collect();
    for place in 0..patterns.len() {
        for name in matching(&patterns[place..=place]) {
            if seen.insert(name.clone()) {
                names.push((name, Origin::Pattern));
            }
        }
    }
    // An object of which nothing is said is any value: that it may have members is no discovery.
    let speaks = !seen.is_empty() || ids.iter().any(|id| matches!(shapes[*id].additional, Additional::Of(_)));
    if speaks {
        let is_unknown = |name: &&str| !seen.contains(*name) && !patterns.iter().any(|one| one.is_match(name));
        let unknown = UNKNOWN.into_iter().filter(is_unknown);
        names.extend(unknown.map(|name| (name.to_owned(), Origin::Unknown)));
    }
    names
}

fn matching(pattern: &[&crate::pattern::Pattern]) -> Vec<String> {
    let Some(texts) = Texts::new(pattern) else { return Vec::new() };
    let all = |matched: &[bool]| matched.iter().all(|one| *one);
    let lengths = texts.lengths(0, 48, all);
    let mut random = Random::new(0);
    let lengths = lengths.iter().take(2).chain(lengths.last());
    lengths.filter_map(|length| texts.text(*length, all, &mut random)).take(NAMES_PER_PATTERN).collect()
}
