//! `prefixItems` with `items` behind it, and `contains`.

use payschema::machinery::{AllApplied, Applied, ArrayRule, Contains, ItemsRule, Rule, Types};

use crate::{at, codes, found, model, of, sentence, verdicts};

static STRING: Rule = of!(Types::STRING, "x.json#/prefixItems/0");
static INTEGER: Rule = of!(Types::INTEGER, "x.json#/prefixItems/1");
static BOOLEAN: Rule = of!(Types::BOOLEAN, "x.json#/items");

macro_rules! items {
    ($name:ident = $($field:ident: $value:expr),*) => {
        model! {
            $name = Rule {
                applied: Some(&AllApplied(&[Applied::Items(&ItemsRule { $($field: $value,)* ..ItemsRule::NONE })])),
                ..at!("x.json#")
            }
        }
    };
}

#[test]
fn places_have_rules_of_their_own() {
    items! { Tuple = prefix: &[&STRING, &INTEGER] }
    assert_eq!(verdicts::<Tuple, 4>(["[]", r#"["a"]"#, r#"["a",1,null]"#, "{}"]), [true, true, true, true]);
    assert_eq!(
        found::<Tuple>("[1,1.5]"),
        [
            ("P101", "/0".to_owned(), "x.json#/prefixItems/0/type".to_owned()),
            ("P101", "/1".to_owned(), "x.json#/prefixItems/1/type".to_owned())
        ]
    );
    items! { Followed = prefix: &[&STRING], rest: &BOOLEAN }
    assert_eq!(verdicts::<Followed, 3>([r#"["a",true,false]"#, r#"["a",1]"#, "[true]"]), [true, false, false]);
    assert_eq!(codes::<Followed>(r#"["a",true,1]"#), [("P101", "/2".to_owned())]);
}

#[test]
fn some_items_must_be_of_a_kind() {
    items! { OneOrMore = contains: Some(&Contains { rule: &INTEGER, min: 1, max: u64::MAX }) }
    assert_eq!(verdicts::<OneOrMore, 4>(["[1]", r#"["a",1.0,2]"#, "[]", "\"x\""]), [true, true, false, true]);
    assert_eq!(found::<OneOrMore>("[1.5,\"a\"]"), [("P123", String::new(), "x.json#/contains".to_owned())]);
    assert_eq!(
        sentence::<OneOrMore>("[]"),
        "the document must have at least one item of the kind that it has to contain"
    );
    items! { TwoOrThree = contains: Some(&Contains { rule: &INTEGER, min: 2, max: 3 }) }
    assert_eq!(verdicts::<TwoOrThree, 4>(["[1,2]", "[1,2,3,null]", "[1]", "[1,2,3,4]"]), [true, true, false, false]);
    assert_eq!(found::<TwoOrThree>("[1,2,3,4]"), [("P124", String::new(), "x.json#/maxContains".to_owned())]);
    assert_eq!(
        sentence::<TwoOrThree>("[1]"),
        "the document must have at least 2 items of the kind that it has to contain"
    );
    items! { AtMostOne = contains: Some(&Contains { rule: &INTEGER, min: 0, max: 1 }) }
    assert_eq!(verdicts::<AtMostOne, 3>(["[]", "[1]", "[1,1]"]), [true, true, false]);
}

#[test]
fn typed_items_are_judged_as_well() {
    model! {
        Texts(Vec<payschema::Text>) = Rule {
            types: Types::ARRAY,
            array: Some(&ArrayRule { items: &STRING, max_items: 2, ..ArrayRule::NONE }),
            applied: Some(&AllApplied(&[Applied::Items(&ItemsRule { contains: Some(&Contains { rule: &EMPTY, min: 1, max: 1 }), ..ItemsRule::NONE })])),
            ..at!("x.json#")
        }
    }
    static EMPTY: Rule = Rule { values: Some(&payschema::machinery::Values::Const("\"\"")), ..at!("x.json#/contains") };
    assert_eq!(verdicts::<Texts, 3>([r#"["a",""]"#, r#"["a"]"#, r#"["",""]"#]), [true, false, false]);
    assert_eq!(codes::<Texts>(r#"["a","b","c"]"#), [("P116", String::new()), ("P123", String::new())]);
}
