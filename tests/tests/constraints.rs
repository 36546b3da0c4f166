//! Each constraint of the five providers is decided exactly.

use payschema_registry::ENTRIES;
use payschema_tests::catalogue::is_counted;
use payschema_tests::constraints::{CONSTRAINTS, case};
use payschema_tests::verdict::findings;

#[test]
fn each_constraint_is_decided_exactly() {
    for row in CONSTRAINTS {
        let (entry, payload, expected) = case(row);
        assert_eq!(findings(entry, &payload), Ok(expected), "{row:?}");
    }
}

#[test]
fn every_keyword_of_the_five_providers_is_in_the_table() {
    let broken: Vec<&str> =
        CONSTRAINTS.iter().flat_map(|row| row.3).map(|keyword| keyword.split(' ').next().unwrap()).collect();
    for entry in ENTRIES.iter().filter(|entry| is_counted(entry.info().id)) {
        for keyword in [
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "const",
            "enum",
        ] {
            let used = entry.info().schema.contains(&format!("\"{keyword}\":"));
            assert!(
                !used || broken.contains(&keyword),
                "{} has `{keyword}`, which no row of CONSTRAINTS in tests/src/constraints.rs breaks",
                entry.info().id
            );
        }
    }
}
