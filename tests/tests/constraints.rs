//! Each constraint of the five providers is decided exactly.

use payschema_registry::ENTRIES;
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
fn every_keyword_of_the_schemas_is_in_the_table() {
    let broken: Vec<&str> =
        CONSTRAINTS.iter().flat_map(|row| row.3).map(|keyword| keyword.split(' ').next().unwrap()).collect();
    for entry in ENTRIES {
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
            assert!(!used || broken.contains(&keyword), "{}: no row breaks `{keyword}`", entry.info().id);
        }
    }
}
