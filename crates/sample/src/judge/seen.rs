//! What a schema has looked at, as `unevaluatedProperties` and `unevaluatedItems` ask.

use crate::value::Value;

/// For each member or item of a value, whether some schema has looked at it.
pub(super) struct Seen(Vec<bool>);

impl Seen {
    pub(super) fn nothing(value: &Value) -> Seen {
        let parts = match value {
            Value::Array(items) => items.len(),
            other => other.members().len(),
        };
        Seen(vec![false; parts])
    }

    /// What another schema has looked at in the same value counts, too.
    pub(super) fn add(&mut self, other: &Seen) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own |= other);
    }

    pub(super) fn look(&mut self, place: usize) {
        if let Some(seen) = self.0.get_mut(place) {
            *seen = true;
        }
    }

    /// What nothing has looked at.
    pub(super) fn left(&self) -> Vec<usize> {
        (0..self.0.len()).filter(|place| !self.0[*place]).collect()
    }
}
