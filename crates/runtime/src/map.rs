//! Members that are found by name: the unknown ones, and those of maps.

use std::collections::HashMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::json::Json;
use crate::text::Text;

/// Members by name, in the order they came. Names are unique.
///
/// Equality does not depend on the order. Looking up a name takes a scan, which suits the few members such objects
/// have; an empty map has no allocation.
///
/// ```
/// use payschema::{Map, Text};
///
/// let mut tags: Map<Text> = Map::new();
/// tags.insert("region", Text::from("EU"));
/// assert_eq!(tags.get("region").map(Text::as_str), Some("EU"));
/// assert_eq!(tags.names().collect::<Vec<_>>(), ["region"]);
/// ```
#[derive(Clone)]
pub struct Map<V> {
    members: Vec<(Text, V)>,
}

impl<V> Map<V> {
    /// No members.
    pub const fn new() -> Map<V> {
        Map { members: Vec::new() }
    }

    /// The number of members.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are no members.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The value of the member `name`.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The value of the member `name`, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut V> {
        self.members.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Whether there is a member `name`.
    pub fn contains_name(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets the member `name`, at its place or at the end; gives the value it had.
    pub fn insert(&mut self, name: impl Into<Text>, value: V) -> Option<V> {
        let name = name.into();
        match self.get_mut(&name) {
            Some(present) => Some(std::mem::replace(present, value)),
            None => {
                self.members.push((name, value));
                None
            }
        }
    }

    /// Removes the member `name`; the others keep their order.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        let place = self.members.iter().position(|(known, _)| known == name)?;
        Some(self.members.remove(place).1)
    }

    /// Removes all members.
    pub fn clear(&mut self) {
        self.members.clear();
    }

    /// The members in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &V)> + DoubleEndedIterator {
        self.members.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The members in order, their values to be changed.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut V)> + DoubleEndedIterator {
        self.members.iter_mut().map(|(name, value)| (name.as_str(), value))
    }

    /// The names in order.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator {
        self.members.iter().map(|(name, _)| name.as_str())
    }

    /// The values in order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> + DoubleEndedIterator {
        self.members.iter().map(|(_, value)| value)
    }

    /// Appends a member whose name is known to be new.
    #[inline]
    pub(crate) fn push_unique(&mut self, name: Text, value: V) {
        self.members.push((name, value));
    }
}

impl<V> Default for Map<V> {
    fn default() -> Map<V> {
        Map::new()
    }
}

impl<V: PartialEq> PartialEq for Map<V> {
    fn eq(&self, other: &Map<V>) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let in_order = self.members.iter().zip(&other.members).take_while(|(left, right)| left.0 == right.0);
        let in_order: Vec<_> = in_order.collect();
        if in_order.iter().any(|(left, right)| left.1 != right.1) {
            return false;
        }
        let rest: HashMap<&str, &V> = other.iter().skip(in_order.len()).collect();
        self.iter().skip(in_order.len()).all(|(name, value)| rest.get(name).is_some_and(|known| *known == value))
    }
}

impl<V: Eq> Eq for Map<V> {}

impl<V: fmt::Debug> fmt::Debug for Map<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<N: Into<Text>, V> Extend<(N, V)> for Map<V> {
    /// Sets each member; of two with one name the later one counts.
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
        let mut places: HashMap<Text, usize> = self.names().map(Text::from).zip(0..).collect();
        for (name, value) in members {
            let name = name.into();
            match places.get(&name).and_then(|place| self.members.get_mut(*place)) {
                Some(present) => present.1 = value,
                None => {
                    places.insert(name.clone(), self.members.len());
                    self.members.push((name, value));
                }
            }
        }
    }
}

impl<N: Into<Text>, V> FromIterator<(N, V)> for Map<V> {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Map<V> {
        let mut map = Map::new();
        map.extend(members);
        map
    }
}

impl<V> IntoIterator for Map<V> {
    type Item = (Text, V);
    type IntoIter = std::vec::IntoIter<(Text, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

/// The members of an object that its schema does not name, as they came.
///
/// A [`Map`] of [`Json`] in all but its `Debug`, which shows the names only.
///
/// ```
/// use payschema::{Json, Members};
///
/// let mut extra = Members::new();
/// extra.insert("note", Json::from("hello"));
/// assert_eq!(extra.get("note"), Some(&Json::from("hello")));
/// assert_eq!(format!("{extra:?}"), r#"{"note"}"#);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Members(Map<Json>);

impl Members {
    /// No members.
    pub const fn new() -> Members {
        Members(Map::new())
    }
}

impl Deref for Members {
    type Target = Map<Json>;

    fn deref(&self) -> &Map<Json> {
        &self.0
    }
}

impl DerefMut for Members {
    fn deref_mut(&mut self) -> &mut Map<Json> {
        &mut self.0
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}

impl From<Map<Json>> for Members {
    fn from(map: Map<Json>) -> Members {
        Members(map)
    }
}

impl From<Members> for Map<Json> {
    fn from(members: Members) -> Map<Json> {
        members.0
    }
}

impl<N: Into<Text>> FromIterator<(N, Json)> for Members {
    fn from_iter<I: IntoIterator<Item = (N, Json)>>(members: I) -> Members {
        Members(members.into_iter().collect())
    }
}

impl IntoIterator for Members {
    type Item = (Text, Json);
    type IntoIter = std::vec::IntoIter<(Text, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_does_not_matter_for_equality() {
        let one: Map<i64> = [("a", 1), ("b", 2), ("c", 3)].into_iter().collect();
        let other: Map<i64> = [("a", 1), ("c", 3), ("b", 2)].into_iter().collect();
        assert_eq!(one, other);
        assert_ne!(one, [("a", 1), ("b", 2), ("d", 3)].into_iter().collect());
        assert_ne!(one, [("a", 1), ("b", 2)].into_iter().collect());
        assert_ne!(one, [("a", 1), ("b", 2), ("c", 4)].into_iter().collect());
    }

    #[test]
    fn inserting_keeps_the_place() {
        let mut map: Map<i64> = [("a", 1), ("b", 2), ("a", 3)].into_iter().collect();
        assert_eq!(map.insert("b", 4), Some(2));
        assert_eq!(map.insert("c", 5), None);
        assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &3), ("b", &4), ("c", &5)]);
        assert_eq!(map.remove("a"), Some(3));
        assert_eq!(map.names().collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!(size_of::<Members>(), 24);
    }
}
