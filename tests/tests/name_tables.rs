//! The generator computes the tables over names, the runtime looks names up: both by the same hash.

use payschema::machinery::{NameTable, Names, Values, table_size};
use payschema_registry::ENTRIES;

#[test]
fn what_the_generator_has_computed_is_what_the_runtime_would() {
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
            }
            assert_eq!(format!("{names:?}"), format!("{:?}", computed(names.names)), "{}", entry.info().id);
            seen += 1;
        }
    }
    assert!(seen > ENTRIES.len(), "objects and enums have been compared");
}

/// The table over these names that is computed where rules are written by hand.
fn computed(names: &'static [&'static str]) -> Names {
    macro_rules! of_size {
        ($($size:literal)*) => {
            match table_size(names.len()) {
                $($size => Names::new(names, Box::leak(Box::new(NameTable::<$size>::of(names)))),)*
                size => unreachable!("{size} slots"),
            }
        };
    }
    of_size!(1 2 4 8 16 32 64 128 256 512 1024 2048)
}
