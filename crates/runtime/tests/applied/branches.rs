//! `allOf`, `anyOf`, `oneOf`, `not`, `if`.

use payschema::Model;
use payschema::machinery::{
    AllApplied, Applied, Member, NameTable, Names, NumberRule, ObjectRule, Origin, Required, Rule, StringRule, Types,
};

use crate::{at, codes, found, model, of, sentence, verdicts};

static AT_LEAST_TWO: Rule =
    Rule { number: Some(&NumberRule { minimum: Some("2"), ..NumberRule::NONE }), ..at!("x.json#/$defs/atLeastTwo") };
static SHORT: Rule =
    Rule { string: Some(&StringRule { max_length: 2, ..StringRule::NONE }), ..at!("x.json#/$defs/short") };
static INTEGER: Rule = of!(Types::INTEGER, "x.json#/$defs/integer");
static STRING: Rule = of!(Types::STRING, "x.json#/$defs/string");

#[test]
fn all_of_reports_what_each_branch_says() {
    model! { Both = Rule { applied: Some(&AllApplied(&[Applied::All(&[&AT_LEAST_TWO, &INTEGER, &SHORT])])), ..at!("x.json#") } }
    assert_eq!(verdicts::<Both, 4>(["2", "2.0", "\"ab\"", "[]"]), [true, true, false, false]);
    assert_eq!(
        found::<Both>("1.5"),
        [
            ("P101", String::new(), "x.json#/$defs/integer/type".to_owned()),
            ("P110", String::new(), "x.json#/$defs/atLeastTwo/minimum".to_owned())
        ]
    );
}

#[test]
fn the_same_schema_twice_reports_once() {
    model! { Twice = Rule { applied: Some(&AllApplied(&[Applied::All(&[&AT_LEAST_TWO, &AT_LEAST_TWO])])), ..at!("x.json#") } }
    assert_eq!(codes::<Twice>("1"), [("P110", String::new())]);
}

#[test]
fn any_of_needs_one_branch() {
    model! { Either = Rule { applied: Some(&AllApplied(&[Applied::Any(&[&INTEGER, &AT_LEAST_TWO])])), ..at!("x.json#") } }
    assert_eq!(verdicts::<Either, 4>(["1", "2.5", "3", "1.5"]), [true, true, true, false]);
    // An assertion about numbers says nothing about a string.
    assert_eq!(verdicts::<Either, 1>(["\"x\""]), [true]);
    assert_eq!(found::<Either>("1.5"), [("P125", String::new(), "x.json#/anyOf".to_owned())]);
    assert_eq!(
        sentence::<Either>("1.5"),
        "the document must satisfy at least one of 2 alternatives; for the nearest of them the document must be at least 2"
    );
}

/// What a branch lacks says something about the branch, and the value is there all the same.
#[test]
fn a_member_that_a_branch_lacks_does_not_stop_the_decoder() {
    const NAMES: &[&str] = &["a"];
    static WITH_A: Rule = Rule {
        object: Some(&ObjectRule {
            names: {
                static TABLE: NameTable<2> = NameTable::of(NAMES);
                Names::new(NAMES, &TABLE)
            },
            members: &[Member { rule: Rule::ANY, ..Member::new("\"a\":", "Json") }],
            required: Required { early: 0b1, late: &[] },
            ..ObjectRule::NONE
        }),
        ..at!("x.json#/$defs/withA")
    };
    model! { NotWithA = Rule { applied: Some(&AllApplied(&[Applied::Not(&WITH_A)])), ..at!("x.json#") } }
    assert_eq!(verdicts::<NotWithA, 3>(["{}", "{\"b\":1}", "{\"a\":1}"]), [true, true, false]);
    model! { WithA = Rule { applied: Some(&AllApplied(&[Applied::All(&[&WITH_A])])), ..at!("x.json#") } }
    assert_eq!(codes::<WithA>("{}"), [("P103", String::new())]);
}

#[test]
fn no_branch_is_nearest_where_that_would_be_a_guess() {
    model! { Either = Rule { applied: Some(&AllApplied(&[Applied::Any(&[&INTEGER, &STRING])])), ..at!("x.json#") } }
    assert_eq!(sentence::<Either>("null"), "the document must satisfy at least one of 2 alternatives");
    model! { Vague = Rule { applied: Some(&AllApplied(&[Applied::Any(&[&AT_LEAST_TWO, &ALSO])])), ..at!("x.json#") } }
    static ALSO: Rule =
        Rule { number: Some(&NumberRule { maximum: Some("-2"), ..NumberRule::NONE }), ..at!("x.json#/a") };
    assert_eq!(sentence::<Vague>("0"), "the document must satisfy at least one of 2 alternatives");
}

#[test]
fn one_of_needs_exactly_one_branch() {
    model! { One = Rule { applied: Some(&AllApplied(&[Applied::One(&[&INTEGER, &AT_LEAST_TWO])])), ..at!("x.json#") } }
    assert_eq!(verdicts::<One, 4>(["1", "2.5", "3", "1.5"]), [true, true, false, false]);
    assert_eq!(found::<One>("3"), [("P126", String::new(), "x.json#/oneOf".to_owned())]);
    assert_eq!(
        sentence::<One>("3"),
        "the document must satisfy one alternative alone, but it satisfies those at 0 and 1 (counted from 0)"
    );
    assert!(sentence::<One>("1.5").starts_with("the document must satisfy one of 2 alternatives; for the nearest"));
}

#[test]
fn not_excludes() {
    model! { Other = Rule { applied: Some(&AllApplied(&[Applied::Not(&INTEGER)])), ..at!("x.json#") } }
    assert_eq!(verdicts::<Other, 3>(["1.5", "\"\"", "1"]), [true, true, false]);
    assert_eq!(found::<Other>("1e2"), [("P127", String::new(), "x.json#/not".to_owned())]);
    assert_eq!(sentence::<Other>("1"), "the document must not be what the schema excludes");
    model! { Same = Rule { applied: Some(&AllApplied(&[Applied::Not(&Rule { applied: Some(&AllApplied(&[Applied::Not(&INTEGER)])), ..Rule::ANY })])), ..at!("x.json#") } }
    assert_eq!(verdicts::<Same, 2>(["1", "1.5"]), [true, false]);
}

#[test]
fn a_condition_chooses() {
    model! {
        Chosen = Rule {
            applied: Some(&AllApplied(&[Applied::If { condition: &INTEGER, then: Some(&AT_LEAST_TWO), otherwise: Some(&SHORT) }])),
            ..at!("x.json#")
        }
    }
    assert_eq!(verdicts::<Chosen, 5>(["2", "1", "1.5", "\"ab\"", "\"abc\""]), [true, false, true, true, false]);
    assert_eq!(found::<Chosen>("1"), [("P110", String::new(), "x.json#/$defs/atLeastTwo/minimum".to_owned())]);
    model! {
        Idle = Rule { applied: Some(&AllApplied(&[Applied::If { condition: &INTEGER, then: None, otherwise: None }])), ..at!("x.json#") }
    }
    assert_eq!(verdicts::<Idle, 2>(["2", "\"abc\""]), [true, true]);
}

#[test]
fn what_a_branch_says_of_a_sensitive_value_is_masked() {
    model! {
        Secret = Rule {
        applied: Some(&AllApplied(&[Applied::All(&[&SHORT])])),
        origin: &Origin { location: "x.json#", sensitive: true, ..Origin::NONE },
        ..Rule::ANY
        }
    }
    let in_text = Secret::check_json("\"abc\"").expect_err("it is too long");
    let in_memory = Model::validate(&Secret::from_json("\"abc\"").expect("it is JSON")).expect_err("it is too long");
    assert!(in_text[0].is_sensitive() && in_memory[0].is_sensitive());
}
