//! The generator computes the tables over names, the runtime looks names up: both by the same hash.

use payschema::machinery::Values;
use payschema_registry::ENTRIES;

#[test]
fn every_name_is_found_in_the_table_that_the_generator_has_computed() {
    let mut seen = 0;
    for entry in ENTRIES {
        let Some(object) = entry.info().rule.object else { continue };
        let enums = object.members.iter().filter_map(|member| match member.rule.values {
            Some(Values::Strings { names, .. }) => Some(names),
            _ => None,
        });
        for names in enums.chain([&object.names]) {
            for (place, name) in names.names.iter().enumerate() {
                assert_eq!(names.find(name.as_bytes()), Some(place), "{name} of {}", entry.info().id);
                let other = format!("{name}-");
                let expected = names.names.iter().position(|known| *known == other);
                assert_eq!(names.find(other.as_bytes()), expected, "{other} of {}", entry.info().id);
            }
            seen += 1;
        }
    }
    assert!(seen > ENTRIES.len(), "objects and enums have been looked at");
}
