//! The places of a schema: where values stand, what is claimed of them there, and how one gets there from the root.
//!
//! A place is told from others by what is claimed of its values, so that recursion leads back to a place that is known and
//! their number is finite. Where a schema leaves a choice (`anyOf`, `if`), the place has variants, which are places of
//! their own: there the choice has been made.

mod claims;
mod names;
mod ways;

use std::collections::{BTreeMap, VecDeque};

use payschema_schema::graph::SchemaId;

pub(crate) use claims::{Aim, Claims, Counting};

use crate::pattern::{Pattern, Texts};
use crate::shape::Shapes;

/// A place's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PlaceId(pub(crate) usize);

/// Places deeper than this are left out: instances nested so deeply are refused by most readers.
const DEEPEST: usize = 100;

/// More places than this are not looked at; variants within variants may double at every level.
const MOST: usize = 20_000;

/// A place.
pub(crate) struct Place {
    /// How many steps lead here from the root.
    depth: usize,
    pub(crate) claims: Claims,
    /// The places around it, nearest to the root first, each with the step from there; none for the root.
    pub(crate) outer: Vec<(PlaceId, Step)>,
    /// Members that an object here may have.
    pub(crate) members: Vec<Member>,
    /// Members whose names `propertyNames` forbids.
    pub(crate) misnamed: Vec<Member>,
    /// The places of items at the beginning, then that of all behind them.
    pub(crate) slots: Vec<Slot>,
    /// The place with choices made.
    pub(crate) variants: Vec<PlaceId>,
    /// Places of values that break a choice.
    pub(crate) broken: Vec<PlaceId>,
    /// Texts by the patterns of the schemas; none where there are no patterns.
    pub(crate) texts: Option<Texts>,
    /// The same, with the patterns of the schemas that have to fail.
    pub(crate) near: Option<Texts>,
}

/// A way into a value.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Member(String),
    /// The item at an index.
    Item(usize, Counting),
    /// The value itself, with a branch chosen.
    Choice,
    /// The value itself, with a choice made among the ways to fail; that one of them is possible is enough.
    Failure,
}

/// The places of an item; none where no schema of the array's place speaks of it.
pub(crate) struct Slot {
    pub(crate) either: Option<PlaceId>,
    pub(crate) counted: Option<PlaceId>,
    pub(crate) uncounted: Option<PlaceId>,
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
    /// Its name matches two of them, which may well contradict each other.
    Patterns,
    /// No schema names it.
    Unknown,
}

/// All places.
pub(crate) struct Places {
    pub(crate) all: Vec<Place>,
    known: BTreeMap<Claims, PlaceId>,
    open: VecDeque<PlaceId>,
    /// Places where it has not been looked further, because there are too many.
    pub(crate) left: Vec<PlaceId>,
}

impl std::ops::Index<PlaceId> for Places {
    type Output = Place;

    fn index(&self, id: PlaceId) -> &Place {
        &self.all[id.0]
    }
}

impl Places {
    /// Finds the places, nearest to the root first, so that the first way to each is a shortest one.
    pub(crate) fn new(shapes: &Shapes, root: SchemaId) -> Places {
        let mut places = Places { all: Vec::new(), known: BTreeMap::new(), open: VecDeque::new(), left: Vec::new() };
        places.reach(shapes, Claims::of(shapes, [root]), None);
        while let Some(id) = places.open.pop_front() {
            if places[id].depth == DEEPEST {
                continue;
            }
            if places.all.len() > MOST {
                places.left.push(id);
                continue;
            }
            places.look_into(shapes, id);
            places.look_at_variants(shapes, id);
        }
        places
    }

    fn look_into(&mut self, shapes: &Shapes, id: PlaceId) {
        let claims = self[id].claims.clone();
        let names = names::names(shapes, &claims);
        let mut members = Vec::new();
        for (name, origin) in names.members {
            if let Some(inner) = claims.member(shapes, &name) {
                let place = self.reach(shapes, inner, Some((id, Step::Member(name.clone()))));
                members.push(Member { name, place, origin });
            }
        }
        self.all[id.0].members = members;
        let mut misnamed = Vec::new();
        for name in names.misnamed {
            if let Some(inner) = claims.member(shapes, &name) {
                let place = self.reach(shapes, inner, None);
                misnamed.push(Member { name, place, origin: Origin::Unknown });
            }
        }
        self.all[id.0].misnamed = misnamed;
        let has_contains = claims.ids.iter().any(|id| shapes[*id].contains.is_some());
        let mut slots = Vec::new();
        for index in 0..=claims.prefix(shapes) {
            let mut reach = |counting: Counting| {
                let inner = claims.item(shapes, index, counting)?;
                Some(self.reach(shapes, inner, Some((id, Step::Item(index, counting)))))
            };
            let either = reach(Counting::Either);
            let mut of = |counting| if has_contains { reach(counting) } else { None };
            slots.push(Slot { either, counted: of(Counting::Counted), uncounted: of(Counting::Uncounted) });
        }
        self.all[id.0].slots = slots;
    }

    fn look_at_variants(&mut self, shapes: &Shapes, id: PlaceId) {
        let claims = self[id].claims.clone();
        let decided = ways::decided(shapes, &claims);
        let mut variants = Vec::new();
        for variant in &decided {
            variants.push(self.reach(shapes, variant.clone(), Some((id, Step::Choice))));
        }
        if decided.is_empty() {
            for variant in ways::failures(shapes, &claims) {
                variants.push(self.reach(shapes, variant, Some((id, Step::Failure))));
            }
        }
        variants.retain(|variant| *variant != id);
        self.all[id.0].variants = variants;
        if claims.aim == Aim::Valid && claims.made.is_empty() {
            let broken = ways::broken(shapes, &claims, &decided);
            self.all[id.0].broken = broken.into_iter().map(|one| self.reach(shapes, one, None)).collect();
        }
    }

    fn reach(&mut self, shapes: &Shapes, claims: Claims, outer: Option<(PlaceId, Step)>) -> PlaceId {
        if let Some(known) = self.known.get(&claims).copied() {
            self.all[known.0].outer.extend(outer);
            return known;
        }
        let id = PlaceId(self.all.len());
        let depth = outer.as_ref().map_or(0, |(outer, _)| self[*outer].depth + 1);
        let texts = texts(shapes, &claims.ids);
        let near = if claims.fails.is_empty() { None } else { texts_near(shapes, &claims) };
        self.known.insert(claims.clone(), id);
        self.all.push(Place {
            depth,
            claims,
            outer: outer.into_iter().collect(),
            members: Vec::new(),
            misnamed: Vec::new(),
            slots: Vec::new(),
            variants: Vec::new(),
            broken: Vec::new(),
            texts,
            near,
        });
        self.open.push_back(id);
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
}

impl Place {
    /// The places of the item at an index.
    pub(crate) fn slot(&self, index: usize) -> Option<&Slot> {
        self.slots.get(index).or(self.slots.last())
    }

    /// The place of a member.
    pub(crate) fn member(&self, name: &str) -> Option<PlaceId> {
        self.members.iter().find(|member| member.name == name).map(|member| member.place)
    }
}

fn texts(shapes: &Shapes, ids: &[SchemaId]) -> Option<Texts> {
    let patterns: Vec<&Pattern> = ids.iter().filter_map(|id| shapes[*id].pattern.as_ref()).collect();
    if patterns.is_empty() { None } else { Texts::new(&patterns) }
}

fn texts_near(shapes: &Shapes, claims: &Claims) -> Option<Texts> {
    let ids: Vec<SchemaId> = claims.ids.iter().copied().chain(shapes.closure(claims.fails.iter().copied())).collect();
    texts(shapes, &ids)
}
