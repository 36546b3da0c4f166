//! What is claimed of the values at a place: which schemas hold, which fail, which members are there and which are not.

use std::collections::BTreeSet;

use payschema_schema::graph::SchemaId;

use crate::judge::{Choice, holds, judge_but};
use crate::shape::{Additional, Shapes};
use crate::value::Value;

/// Claims about a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Claims {
    /// The schemas that hold; the closure has been formed.
    pub(crate) ids: Vec<SchemaId>,
    /// The schemas that do not.
    pub(crate) fails: Vec<SchemaId>,
    /// Members that are there.
    pub(crate) present: BTreeSet<String>,
    /// Members that are not.
    pub(crate) absent: BTreeSet<String>,
    /// Members of which some schema fails.
    pub(crate) failing: Vec<(String, SchemaId)>,
    /// The choices that have led here.
    pub(crate) made: BTreeSet<Choice>,
    /// Whether the value is meant to be invalid as a whole.
    pub(crate) aim: Aim,
}

/// What values are wanted for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Aim {
    /// To be valid.
    #[default]
    Valid,
    /// To break a keyword that forbids what is claimed.
    Invalid,
}

/// Which items of an array are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Counting {
    /// Whether `contains` holds does not matter.
    Either,
    /// It holds.
    Counted,
    /// It does not.
    Uncounted,
}

impl Claims {
    pub(super) fn of(shapes: &Shapes, ids: impl IntoIterator<Item = SchemaId>) -> Claims {
        Claims { ids: shapes.closure(ids), ..Claims::default() }
    }

    /// The same with one more schema that holds.
    pub(super) fn holding(mut self, shapes: &Shapes, id: SchemaId) -> Claims {
        self.ids.push(id);
        self.ids = shapes.closure(self.ids);
        self
    }

    /// The same with one more schema that fails.
    pub(super) fn failing(mut self, id: SchemaId) -> Claims {
        if !self.fails.contains(&id) {
            self.fails.push(id);
        }
        self
    }

    /// Whether no value can be meant.
    pub(super) fn contradict(&self) -> bool {
        self.fails.iter().any(|id| self.ids.contains(id)) || self.present.iter().any(|name| self.absent.contains(name))
    }

    /// Whether the schema `false` is among those that hold, or its other spelling, so that no value does.
    pub(crate) fn is_never(&self, shapes: &Shapes) -> bool {
        let excludes_all = |id: SchemaId| shapes[id].not.is_some_and(|not| shapes[not].is_empty());
        self.ids.iter().any(|id| shapes[*id].never || excludes_all(*id))
    }

    /// Whether a value is as claimed.
    pub(crate) fn admit(&self, shapes: &Shapes, value: &Value) -> bool {
        self.present.iter().all(|name| value.get(name).is_some())
            && self.absent.iter().all(|name| value.get(name).is_none())
            && judge_but(shapes, &self.ids, &self.made, value).is_empty()
            && self.fails.iter().all(|id| !holds(shapes, *id, value))
    }

    /// What is claimed of a member; none where there must be no such member.
    pub(super) fn member(&self, shapes: &Shapes, name: &str) -> Option<Claims> {
        if self.absent.contains(name) {
            return None;
        }
        let mut found = Vec::new();
        let mut is_looked_at = false;
        for id in &self.ids {
            let shape = &shapes[*id];
            let before = found.len();
            found.extend(shape.properties.iter().filter(|(known, _)| known == name).map(|(_, id)| *id));
            found.extend(shape.patterns.iter().filter(|(pattern, _)| pattern.is_match(name)).map(|(_, id)| *id));
            is_looked_at |= found.len() > before;
            match shape.additional {
                _ if found.len() > before => {}
                Additional::Unstated => {}
                Additional::Any => is_looked_at = true,
                Additional::Forbidden => return None,
                Additional::Of(id) => {
                    found.push(id);
                    is_looked_at = true;
                }
            }
        }
        if !is_looked_at {
            found.extend(self.ids.iter().filter_map(|id| shapes[*id].unevaluated_members));
        }
        let mut claims = Claims::of(shapes, found);
        claims.fails = self.failing.iter().filter(|(failing, _)| failing == name).map(|(_, id)| *id).collect();
        Some(claims)
    }

    /// What is claimed of the item at an index; none where no schema says anything about it.
    pub(super) fn item(&self, shapes: &Shapes, index: usize, counting: Counting) -> Option<Claims> {
        let all = || self.ids.iter().map(|id| &shapes[*id]);
        let mut found: Vec<SchemaId> =
            all().filter_map(|shape| shape.prefix.get(index).copied().or(shape.items)).collect();
        // What `contains` counts has been looked at, too.
        if found.is_empty() && counting != Counting::Counted {
            found.extend(all().filter_map(|shape| shape.unevaluated_items));
        }
        let contains = all().filter_map(|shape| shape.contains.map(|contains| contains.id));
        let mut fails = Vec::new();
        match counting {
            Counting::Either => {}
            Counting::Counted => found.extend(contains),
            Counting::Uncounted => fails.extend(contains),
        }
        if found.is_empty() && fails.is_empty() {
            return None;
        }
        Some(Claims { fails, ..Claims::of(shapes, found) })
    }

    /// How many items stand at the beginning that differ from those behind them.
    pub(crate) fn prefix(&self, shapes: &Shapes) -> usize {
        self.ids.iter().map(|id| shapes[*id].prefix.len()).max().unwrap_or_default()
    }
}
