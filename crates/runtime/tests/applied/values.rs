//! `enum` of any JSON values.

use payschema::machinery::{AllApplied, Applied, Rule};

use crate::{at, found, model, sentence, verdicts};

#[test]
fn values_are_compared_as_json() {
    model! {
        Listed = Rule { applied: Some(&AllApplied(&[Applied::Values(&["6", "\"foo\"", "[]", "{\"a\":1,\"b\":[2]}", "null"])])), ..at!("x.json#") }
    }
    let equal = ["6.0", "60e-1", r#""\u0066oo""#, " [ ] ", r#"{"b":[2.0],"a":1}"#, "null"];
    assert_eq!(verdicts::<Listed, 6>(equal), [true; 6]);
    let others = ["7", "\"6\"", "[0]", r#"{"a":1,"b":[2],"c":3}"#, "false", "{}"];
    assert_eq!(verdicts::<Listed, 6>(others), [false; 6]);
    assert_eq!(found::<Listed>("7"), [("P104", String::new(), "x.json#/enum".to_owned())]);
    assert_eq!(
        sentence::<Listed>("7"),
        "the document must be one of `6`, `\"foo\"`, `[]`, `{\"a\":1,\"b\":[2]}`, `null`"
    );
}

#[test]
fn zero_is_not_false() {
    model! { Zero = Rule { applied: Some(&AllApplied(&[Applied::Values(&["0"])])), ..at!("x.json#") } }
    assert_eq!(verdicts::<Zero, 4>(["0", "-0.0", "false", "[0]"]), [true, true, false, false]);
    assert_eq!(sentence::<Zero>("1"), "the document must be `0`");
}
