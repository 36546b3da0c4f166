//! How one gets from a place to the root: the instance around a value.

use std::collections::VecDeque;

use super::Sampler;
use crate::judge;
use crate::place::{Counting, PlaceId, Step};
use crate::value::Value;

/// How one gets to a place in an instance.
#[derive(Clone, Debug, Default)]
pub(super) struct Way {
    outer: Option<(PlaceId, Step)>,
    is_reached: bool,
}

impl Way {
    /// Whether a valid instance has a value there.
    pub(super) fn is_reached(&self) -> bool {
        self.is_reached
    }

    /// Whether there is a way at all; the root needs none.
    pub(super) fn is_there(&self, is_root: bool) -> bool {
        is_root || self.outer.is_some()
    }
}

impl Sampler {
    /// For each place the nearest one around it in which a small value leaves everything valid; where there is none, the
    /// nearest one.
    pub(super) fn find_ways(&self) -> Vec<Way> {
        let mut ways = vec![Way::default(); self.places.all.len()];
        let mut inner: Vec<Vec<(PlaceId, &Step)>> = vec![Vec::new(); ways.len()];
        for place in self.places.ids() {
            for (outer, step) in &self.places[place].outer {
                inner[outer.0].push((place, step));
            }
        }
        let root = self.places.root();
        ways[root.0].is_reached = self.minimal_at(root).is_some();
        let mut open = VecDeque::from([root]);
        while let Some(outer) = open.pop_front() {
            for (place, step) in inner[outer.0].iter().filter(|(place, _)| *place != root) {
                let way = &mut ways[place.0];
                if way.is_reached {
                    continue;
                }
                let whole = self.minimal_at(*place).and_then(|value| self.wrapped(outer, step, value.clone()));
                let is_reached = whole.is_some_and(|(whole, _)| self.is_valid_at(outer, &whole));
                if is_reached || way.outer.is_none() {
                    *way = Way { outer: Some((outer, (*step).clone())), is_reached };
                }
                if is_reached {
                    open.push_back(*place);
                }
            }
        }
        ways
    }

    /// The whole instance around a value at a place, and the value's pointer.
    pub(crate) fn around(&self, place: PlaceId, value: Value) -> Option<(Value, String)> {
        let (mut place, mut value, mut pointer) = (place, value, String::new());
        while let Some((outer, step)) = &self.ways[place.0].outer {
            let (whole, below) = self.wrapped(*outer, step, value)?;
            value = whole;
            pointer = format!("{below}{pointer}");
            place = *outer;
        }
        Some((value, pointer))
    }

    /// The value a step further out, and the pointer from there.
    fn wrapped(&self, outer: PlaceId, step: &Step, value: Value) -> Option<(Value, String)> {
        match step {
            Step::Choice | Step::Failure => Some((value, String::new())),
            Step::Member(name) => {
                let object = self.object_around(outer, name, &value)?;
                Some((object, format!("/{}", judge::escape(name))))
            }
            Step::Item(index, counting) => {
                let counted = self.counted(outer);
                let (beside, room) = match counting {
                    Counting::Counted => (counted.saturating_sub(1), 0),
                    Counting::Either | Counting::Uncounted => (counted, u64::from(counted > 0)),
                };
                let count = self.least_items(outer).saturating_add(room).max(*index as u64 + 1);
                let mut items = self.items(outer, count, beside, Some(*index))?;
                // An item that is there already gives way where there must not be two.
                if self.is_unique(outer) {
                    let canonical = value.canonical();
                    let same = items.iter().position(|item| item.canonical() == canonical);
                    items.swap(*index, same.unwrap_or(*index));
                }
                if let Some(item) = items.get_mut(*index) {
                    *item = value;
                }
                Some((Value::Array(items), format!("/{index}")))
            }
        }
    }
}
