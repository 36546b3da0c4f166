//! Rules that apply to themselves further down: verdicts at any depth, in time that does not multiply.

use payschema::Model;
use payschema::machinery::{
    Additional, AllApplied, Applied, ArrayRule, Contains, ItemsRule, MembersRule, ObjectRule, Rule, Types,
};

use crate::{at, codes, found, model, of, verdicts};

static INTEGER: Rule = of!(Types::INTEGER, "x.json#/$defs/integer");

/// An integer, or an array of such, or an object of such: each container is looked at by two branches.
static TREE: Rule =
    Rule { applied: Some(&AllApplied(&[Applied::Any(&[&INTEGER, &ARRAY, &OBJECT])])), ..at!("x.json#") };
static ARRAY: Rule =
    Rule { types: Types::ARRAY, array: Some(&ArrayRule { items: &TREE, ..ArrayRule::NONE }), ..at!("x.json#/anyOf/1") };
static OBJECT: Rule = Rule {
    types: Types::OBJECT,
    object: Some(&ObjectRule { additional: Additional::Rule(&TREE), ..ObjectRule::NONE }),
    ..at!("x.json#/anyOf/2")
};

#[test]
fn a_tree_is_valid_all_the_way_down() {
    model! { Tree = Rule { applied: Some(&AllApplied(&[Applied::All(&[&TREE])])), ..Rule::ANY } }
    assert_eq!(
        verdicts::<Tree, 4>(["1", "[1,[2,{\"a\":[3]}]]", "[1,[2,{\"a\":[\"3\"]}]]", "{}"]),
        [true, true, false, true]
    );
    assert_eq!(codes::<Tree>("[1,[\"x\"]]"), [("P125", String::new())]);
}

/// Both branches lead to the same place: without a memory the work would double with each level.
static TWICE: Rule = Rule { applied: Some(&AllApplied(&[Applied::All(&[&LEFT, &RIGHT])])), ..at!("x.json#") };
static LEFT: Rule = Rule { array: Some(&ArrayRule { items: &TWICE, ..ArrayRule::NONE }), ..at!("x.json#/allOf/0") };
static RIGHT: Rule = Rule {
    types: Types::ARRAY.or(Types::INTEGER),
    array: Some(&ArrayRule { items: &TWICE, ..ArrayRule::NONE }),
    ..at!("x.json#/allOf/1")
};

#[test]
fn ways_do_not_multiply_with_depth() {
    model! { Twice = Rule { applied: Some(&AllApplied(&[Applied::All(&[&TWICE])])), ..Rule::ANY } }
    let deep = |inner: &str| format!("{}{inner}{}", "[".repeat(100), "]".repeat(100));
    assert_eq!(found::<Twice>(&deep("1")), []);
    let pointer = "/0".repeat(100);
    assert_eq!(found::<Twice>(&deep("null")), [("P102", pointer, "x.json#/allOf/1/type".to_owned())]);
    model! { Tree = Rule { applied: Some(&AllApplied(&[Applied::All(&[&TREE])])), ..Rule::ANY } }
    assert_eq!(codes::<Tree>(&deep("null")), [("P125", String::new())]);
    model! { Excluded = Rule { applied: Some(&AllApplied(&[Applied::Not(&TWICE)])), ..at!("x.json#") } }
    assert_eq!(codes::<Excluded>(&deep("1")), [("P127", String::new())]);
    assert_eq!(codes::<Excluded>(&deep("null")), []);
}

#[test]
fn a_violation_stands_where_the_value_stands() {
    static INNER: Rule = Rule {
        applied: Some(&AllApplied(&[Applied::Members(&MembersRule { required: &["b"], ..MembersRule::NONE })])),
        ..at!("x.json#/allOf/0/items")
    };
    static OUTER: Rule =
        Rule { array: Some(&ArrayRule { items: &INNER, ..ArrayRule::NONE }), ..at!("x.json#/allOf/0") };
    model! { Places = Rule { applied: Some(&AllApplied(&[Applied::All(&[&OUTER])])), ..at!("x.json#") } }
    let text = "[{\"b\":1},\n  {\"a\":1}, 5]";
    let violations = Places::check_json(text).expect_err("a member is missing");
    assert_eq!(violations.len(), 1);
    assert_eq!(violations[0].pointer(), "/1");
    assert_eq!(violations[0].position().map(|at| (at.line, at.column)), Some((2, 3)));
    assert_eq!(codes::<Places>(text), [("P103", "/1".to_owned())]);
}

#[test]
fn what_is_decided_silently_is_not_reported() {
    static KIND: Rule = Rule {
        applied: Some(&AllApplied(&[Applied::Items(&ItemsRule {
            contains: Some(&Contains { rule: &INTEGER, min: 1, max: u64::MAX }),
            ..ItemsRule::NONE
        })])),
        ..at!("x.json#/if")
    };
    model! {
        Silent = Rule {
            applied: Some(&AllApplied(&[Applied::If { condition: &KIND, then: None, otherwise: None }, Applied::Not(&KIND)])),
            ..at!("x.json#")
        }
    }
    assert_eq!(codes::<Silent>("[\"a\"]"), []);
    assert_eq!(codes::<Silent>("[1]"), [("P127", String::new())]);
}

#[test]
fn duplicated_members_are_reported_once() {
    model! { Duplicated = Rule { applied: Some(&AllApplied(&[Applied::All(&[&ANY, &ANY]), Applied::Any(&[&ANY])])), ..at!("x.json#") } }
    static ANY: Rule = Rule { object: Some(&ObjectRule::NONE), ..at!("x.json#/allOf/0") };
    let violations = Duplicated::check_json(r#"{"a":1,"b":{"c":1,"c":2},"a":2}"#).expect_err("two are there twice");
    let pointers: Vec<_> = violations.iter().map(|one| (one.code().as_str(), one.pointer())).collect();
    assert_eq!(pointers, [("P020", "/b/c"), ("P020", "/a")]);
}

#[test]
fn text_that_is_no_json_ends_the_check() {
    model! { Tree = Rule { applied: Some(&AllApplied(&[Applied::All(&[&TREE])])), ..Rule::ANY } }
    for text in ["[1,", "[1 2]", "{\"a\":}", "[1]x", ""] {
        let violations = Tree::check_json(text).expect_err(text);
        assert_eq!(violations.len(), 1, "{text}: {violations}");
        assert!(violations[0].code().is_syntax(), "{text}: {violations}");
    }
}
