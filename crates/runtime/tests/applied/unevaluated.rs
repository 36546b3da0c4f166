//! `unevaluatedProperties` and `unevaluatedItems`: what other keywords of the same value have looked at is theirs.

use payschema::machinery::{
    Additional, AllApplied, Applied, ArrayRule, Contains, ItemsRule, Member, NameTable, Names, ObjectRule, Rule, Types,
    Values,
};

use crate::{at, codes, found, model, of, verdicts};

static NEVER: Rule = of!(Types::NONE, "x.json#/unevaluatedProperties");
static STRING: Rule = of!(Types::STRING, "x.json#/$defs/string");

const A: &[&str] = &["a"];
const B: &[&str] = &["b"];
static OF_A: ObjectRule = ObjectRule {
    names: {
        static TABLE: NameTable<2> = NameTable::of(A);
        Names::new(A, &TABLE)
    },
    members: &[Member { rule: Rule::ANY, ..Member::new("\"a\":", "Json") }],
    ..ObjectRule::NONE
};
static OF_B: ObjectRule = ObjectRule {
    names: {
        static TABLE: NameTable<2> = NameTable::of(B);
        Names::new(B, &TABLE)
    },
    members: &[Member { rule: Rule { types: Types::STRING, ..Rule::ANY }, ..Member::new("\"b\":", "Json") }],
    ..ObjectRule::NONE
};
static HAS_A: Rule = Rule { object: Some(&OF_A), ..at!("x.json#/$defs/a") };
static HAS_B: Rule = Rule { object: Some(&OF_B), ..at!("x.json#/$defs/b") };
static OTHERS: Rule = Rule {
    object: Some(&ObjectRule { additional: Additional::Rule(&STRING), ..ObjectRule::NONE }),
    ..at!("x.json#/$defs/others")
};

#[test]
fn members_that_nothing_looks_at_are_judged() {
    model! {
        Closed = Rule {
            object: Some(&OF_A),
            applied: Some(&AllApplied(&[Applied::All(&[&HAS_B]), Applied::UnevaluatedMembers(&NEVER)])),
            ..at!("x.json#")
        }
    }
    assert_eq!(verdicts::<Closed, 4>([r#"{"a":1,"b":"x"}"#, "{}", "[1]", r#"{"c":1}"#]), [true, true, true, false]);
    let place = "x.json#/unevaluatedProperties".to_owned();
    assert_eq!(found::<Closed>(r#"{"a":1,"c":{"a":2}}"#), [("P128", "/c".to_owned(), place)]);
    model! { Texts = Rule { object: Some(&OF_A), applied: Some(&AllApplied(&[Applied::UnevaluatedMembers(&STRING)])), ..at!("x.json#") } }
    assert_eq!(codes::<Texts>(r#"{"a":1,"b":2,"c":"x"}"#), [("P101", "/b".to_owned())]);
}

#[test]
fn only_branches_that_hold_look() {
    model! {
        Either = Rule {
            applied: Some(&AllApplied(&[Applied::Any(&[&HAS_B, &HAS_A]), Applied::UnevaluatedMembers(&NEVER)])),
            ..at!("x.json#")
        }
    }
    // A number in `b` keeps that branch from holding, so that nothing has looked at `b`.
    assert_eq!(codes::<Either>(r#"{"a":1,"b":2}"#), [("P128", "/b".to_owned())]);
    assert_eq!(codes::<Either>(r#"{"a":1,"b":"x"}"#), []);
    model! {
        Chosen = Rule {
            applied: Some(&AllApplied(&[
                Applied::If { condition: &HAS_B, then: Some(&OTHERS), otherwise: Some(&HAS_A) },
                Applied::UnevaluatedMembers(&NEVER),
            ])),
            ..at!("x.json#")
        }
    }
    assert_eq!(codes::<Chosen>(r#"{"b":"x","c":"y"}"#), []);
    assert_eq!(codes::<Chosen>(r#"{"b":1,"a":2}"#), [("P128", "/b".to_owned())]);
    model! {
        Dependent = Rule {
            object: Some(&OF_A),
            applied: Some(&AllApplied(&[Applied::Dependent(&[("a", &HAS_B)]), Applied::UnevaluatedMembers(&NEVER)])),
            ..at!("x.json#")
        }
    }
    assert_eq!(codes::<Dependent>(r#"{"a":1,"b":"x"}"#), []);
    assert_eq!(codes::<Dependent>(r#"{"b":"x"}"#), [("P128", "/b".to_owned())]);
    model! {
        Negated = Rule { applied: Some(&AllApplied(&[Applied::Not(&NOT_A), Applied::UnevaluatedMembers(&NEVER)])), ..at!("x.json#") }
    }
    static NOT_A: Rule = Rule { applied: Some(&AllApplied(&[Applied::Not(&HAS_A)])), ..Rule::ANY };
    assert_eq!(codes::<Negated>(r#"{"a":1}"#), [("P128", "/a".to_owned())]);
}

#[test]
fn what_a_branch_closes_or_opens_is_looked_at() {
    static OPEN: Rule = Rule { applied: Some(&AllApplied(&[Applied::AllMembers])), ..Rule::ANY };
    static CLOSED: Rule = Rule { applied: Some(&AllApplied(&[Applied::UnevaluatedMembers(&STRING)])), ..Rule::ANY };
    model! { Open = Rule { applied: Some(&AllApplied(&[Applied::All(&[&OPEN]), Applied::UnevaluatedMembers(&NEVER)])), ..at!("x.json#") } }
    assert_eq!(codes::<Open>(r#"{"a":1}"#), []);
    model! { Inner = Rule { applied: Some(&AllApplied(&[Applied::All(&[&CLOSED]), Applied::UnevaluatedMembers(&NEVER)])), ..at!("x.json#") } }
    assert_eq!(codes::<Inner>(r#"{"a":"x"}"#), []);
    assert_eq!(codes::<Inner>(r#"{"a":1}"#), [("P101", "/a".to_owned())]);
}

#[test]
fn items_that_nothing_looks_at_are_judged() {
    static PLACES: ItemsRule = ItemsRule { prefix: &[&STRING], ..ItemsRule::NONE };
    static SEVEN: Rule = Rule { values: Some(&Values::Const("7")), ..at!("x.json#/contains") };
    static SOME: ItemsRule =
        ItemsRule { contains: Some(&Contains { rule: &SEVEN, min: 1, max: u64::MAX }), ..ItemsRule::NONE };
    model! {
        Places = Rule { applied: Some(&AllApplied(&[Applied::Items(&PLACES), Applied::UnevaluatedItems(&NEVER)])), ..at!("x.json#") }
    }
    assert_eq!(verdicts::<Places, 4>(["[]", r#"["a"]"#, r#"["a",1]"#, "{}"]), [true, true, false, true]);
    assert_eq!(codes::<Places>(r#"["a",[1],2]"#), [("P128", "/1".to_owned()), ("P128", "/2".to_owned())]);
    model! {
        Contained = Rule {
            applied: Some(&AllApplied(&[Applied::Items(&PLACES), Applied::Items(&SOME), Applied::UnevaluatedItems(&NEVER)])),
            ..at!("x.json#")
        }
    }
    assert_eq!(codes::<Contained>(r#"["a",7,8,7.0]"#), [("P128", "/2".to_owned())]);
    static ALL: Rule = Rule { array: Some(&ArrayRule { items: &STRING, ..ArrayRule::NONE }), ..Rule::ANY };
    static COUNTED: Rule = Rule { array: Some(&ArrayRule { max_items: 3, ..ArrayRule::NONE }), ..Rule::ANY };
    model! { Typed = Rule { applied: Some(&AllApplied(&[Applied::All(&[&ALL]), Applied::UnevaluatedItems(&NEVER)])), ..at!("x.json#") } }
    assert_eq!(codes::<Typed>(r#"["a","b"]"#), []);
    model! { Counted = Rule { applied: Some(&AllApplied(&[Applied::All(&[&COUNTED]), Applied::UnevaluatedItems(&NEVER)])), ..at!("x.json#") } }
    assert_eq!(codes::<Counted>(r#"["a"]"#), [("P128", "/0".to_owned())]);
}
