//! Keywords about the members of an object as a whole, and `dependentSchemas`.

use payschema::machinery::{AllApplied, Applied, MembersRule, Rule, StringRule, Types};

use crate::{at, codes, found, model, of, sentence, verdicts};

static SHORT: Rule =
    Rule { string: Some(&StringRule { max_length: 2, ..StringRule::NONE }), ..at!("x.json#/propertyNames") };

macro_rules! members {
    ($name:ident = $($field:ident: $value:expr),*) => {
        model! {
            $name = Rule {
                applied: Some(&AllApplied(&[Applied::Members(&MembersRule { $($field: $value,)* ..MembersRule::NONE })])),
                ..at!("x.json#")
            }
        }
    };
}

#[test]
fn members_are_counted() {
    members! { Counted = min: 1, max: 2 }
    assert_eq!(
        verdicts::<Counted, 5>(["{}", r#"{"a":1}"#, r#"{"a":1,"b":2}"#, "[]", "7"]),
        [false, true, true, true, true]
    );
    assert_eq!(found::<Counted>("{}"), [("P119", String::new(), "x.json#/minProperties".to_owned())]);
    let three = r#"{"a":1,"b":2,"c":{"d":{}}}"#;
    assert_eq!(found::<Counted>(three), [("P120", String::new(), "x.json#/maxProperties".to_owned())]);
    assert_eq!(sentence::<Counted>("{}"), "the document must have at least 1 member");
    assert_eq!(sentence::<Counted>(three), "the document must have at most 2 members");
}

#[test]
fn a_name_twice_counts_once() {
    members! { Counted = max: 1 }
    let violations = <Counted as payschema::Model>::check_json(r#"{"a":1,"\u0061":2}"#).expect_err("it is there twice");
    assert_eq!(violations.iter().map(|one| one.code().as_str()).collect::<Vec<_>>(), ["P020"]);
}

#[test]
fn names_are_judged_as_strings() {
    members! { Named = names: Some(&SHORT) }
    assert_eq!(verdicts::<Named, 4>(["{}", r#"{"ab":1}"#, r#"{"éé":1}"#, r#"{"abc":1}"#]), [true, true, true, false]);
    let wrong = r#"{"xyz":1,"ok":2,"abc":3}"#;
    assert_eq!(codes::<Named>(wrong), [("P121", String::new()), ("P121", String::new())]);
    assert_eq!(sentence::<Named>(r#"{"abc":1}"#), "the document must not have a member of the name `abc`");
    // A name is a string, whatever its characters.
    static NUMBER: Rule = of!(Types::NUMBER, "x.json#/propertyNames");
    members! { Never = names: Some(&NUMBER) }
    assert_eq!(verdicts::<Never, 2>(["{}", r#"{"1":1}"#]), [true, false]);
    static NOT_SHORT: Rule = Rule { applied: Some(&AllApplied(&[Applied::Not(&SHORT)])), ..Rule::ANY };
    members! { Long = names: Some(&NOT_SHORT) }
    assert_eq!(verdicts::<Long, 2>([r#"{"abc":1}"#, r#"{"a\"":1}"#]), [true, false]);
}

#[test]
fn names_without_a_schema_can_be_required() {
    members! { Required = required: &["a", "b"] }
    assert_eq!(verdicts::<Required, 3>([r#"{"b":null,"a":1}"#, "[]", r#"{"a":1}"#]), [true, true, false]);
    assert_eq!(found::<Required>(r#"{"a":1}"#), [("P103", String::new(), "x.json#/required".to_owned())]);
    assert_eq!(codes::<Required>("{}").len(), 2);
    assert_eq!(sentence::<Required>(r#"{"a":1}"#), "the document must have the member `b`");
}

#[test]
fn a_member_may_need_others() {
    members! { Card = dependent: &[("card", &["expiry", "holder"]), ("none", &[])] }
    let complete = r#"{"card":1,"expiry":2,"holder":3}"#;
    assert_eq!(verdicts::<Card, 3>(["{}", r#"{"expiry":2,"none":1}"#, complete]), [true, true, true]);
    let location = "x.json#/dependentRequired".to_owned();
    assert_eq!(found::<Card>(r#"{"card":1,"holder":3}"#), [("P122", String::new(), location)]);
    assert_eq!(codes::<Card>(r#"{"card":1}"#).len(), 2);
    assert_eq!(
        sentence::<Card>(r#"{"card":1,"holder":3}"#),
        "the document must have the member `expiry`, because it has `card`"
    );
}

#[test]
fn a_member_may_bring_a_schema() {
    static TWO: Rule = Rule {
        applied: Some(&AllApplied(&[Applied::Members(&MembersRule { min: 2, ..MembersRule::NONE })])),
        ..at!("x.json#/dependentSchemas/card")
    };
    static NEVER: Rule = of!(Types::NONE, "x.json#/dependentSchemas/gone");
    model! { Card = Rule { applied: Some(&AllApplied(&[Applied::Dependent(&[("card", &TWO), ("gone", &NEVER)])])), ..at!("x.json#") } }
    assert_eq!(verdicts::<Card, 3>(["{}", r#"{"x":1}"#, r#"{"card":1,"x":1}"#]), [true, true, true]);
    let location = "x.json#/dependentSchemas/card/minProperties".to_owned();
    assert_eq!(found::<Card>(r#"{"card":1}"#), [("P119", String::new(), location)]);
    assert_eq!(codes::<Card>(r#"{"gone":1}"#), [("P128", String::new())]);
    assert_eq!(verdicts::<Card, 2>(["\"card\"", "[\"gone\"]"]), [true, true]);
}
