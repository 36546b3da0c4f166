//! Which names of members are subject to more than one schema.

use crate::graph::Schema;
use crate::pattern::{Matcher, Overlap, overlap};

/// The positions of the patterns that may match a listed name, or one that an earlier pattern matches too. Patterns that
/// are too large to be compared count as such.
pub(super) fn overlapping(schema: &Schema) -> Vec<usize> {
    let patterns = &schema.pattern_properties;
    let is_listed = |regex: &str| {
        let matcher = Matcher::new(regex);
        matcher.is_none_or(|matcher| schema.properties.iter().any(|property| matcher.is_match(&property.name)))
    };
    let overlaps = |place: &usize| {
        let (pattern, _) = &patterns[*place];
        let earlier =
            || patterns[..*place].iter().any(|(other, _)| overlap(&other.value, &pattern.value) != Overlap::None);
        is_listed(&pattern.value.regex) || earlier()
    };
    (0..patterns.len()).filter(overlaps).collect()
}
